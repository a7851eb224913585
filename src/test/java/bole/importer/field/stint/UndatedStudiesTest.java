package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which studies of a list go on though nothing says when; people and places are invented. */
class UndatedStudiesTest {

    private static List<Stint> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read("# Tilda Moor\n\n" + markdown.replace("\\n", "\n") + "\n"), 0)).stints();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "## Education\\n\\n- PhD Candidate, Fenwold University\\n- BSc in Fog, Lowfen College, 2020",
        "## Education\\n\\n- **Ph.D. student**, Fenwold University. Advisor: Ada Stern\\n- MSc in Fog, Lowfen College, 2018 - 2020",
        "## 教育背景\\n\\n- 落星湖大学，博士研究生\\n- 晶湖大学，理学学士，2016-2020",
    })
    void whoIsCalledAStudentAndNothingElseNowIsOne(String page) {
        assertThat(read(page)).filteredOn(Stint::current).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I am a lecturer at Saltwick University.\\n\\n## Education\\n\\n- PhD student, Fenwold University\\n- BSc in Fog, Lowfen College, 2020",
        "## Education\\n\\n- PhD in Fog, Fenwold University\\n- BSc in Fog, Lowfen College, 2020\\n\\n## Experience\\n\\n- Lecturer, Saltwick University, 2021 - now",
        "## Education\\n\\n- Former PhD student, Fenwold University\\n- Lecturer, Saltwick University, 2021 - now",
    })
    void studiesBesideSomethingOfNowAreNot(String page) {
        assertThat(read(page)).filteredOn(Stint::current).noneMatch(stint -> stint.degree().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Education\\n\\n- PhD in Fog, Fenwold University\\n- BSc in Fog, Lowfen College, 2020"})
    void degreeWithoutATimeIsNot(String page) {
        assertThat(read(page)).noneMatch(Stint::current);
    }
}
