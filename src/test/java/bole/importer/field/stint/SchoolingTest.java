package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Degree;
import bole.profile.Stint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolingTest {

    private static List<Stint> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Lowfen Upper Secondary School, 2008-2011", "- High school diploma, Lowfen High School, 2005-2008", "- 2014: Summer school in fog computing, Oakmere College", "- 2009-2012，落星湖第一中学，高中"})
    void schoolsBeforeAUniversityAndBesideItAreNoStudies(String line) {
        assertThat(read("# Mira Oduya\n\n## Education\n\n- B.Sc., Fenwold University, 2011-2014\n" + line + "\n")).extracting(Stint::degree).containsExactly(Optional.of(Degree.BACHELOR));
    }

    @Test
    void universityKeepsItsStudiesWhateverItsSchoolIsCalled() {
        assertThat(read("# Mira Oduya\n\n## Education\n\n- Exchange student, Lyceum University, 2011-2014\n- M.Ed. in Secondary Education, Fenwold University, 2015\n")).hasSize(2);
    }

    @Test
    void seniorStudentStudiesForABachelor() {
        assertThat(read("# Mira Oduya\n\nI am a senior student at Fenwold University.\n")).extracting(Stint::degree).containsExactly(Optional.of(Degree.BACHELOR));
    }

    @Test
    void schoolBelowAHeadingOfALifeIsNoPostEither() {
        assertThat(read("# 滕若澜\n\n## 经历\n\n- 2013.09 雾港市第一中学\n- 2016.09 落星湖第一中学\n- 2020.07 - 2022.06 雾港市第一中学 语文教师\n")).extracting(Stint::title).containsExactly("语文教师");
    }
}
