package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Where the fields of an entry may stand. */
class EntryLayoutsTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(EntryLayoutsTest::line).toList();
    }

    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.kind().toString().toLowerCase(Locale.ROOT) + " | " + stint.title() + " | " + stint.unit() + " | " + stint.institution().map(Institution::name).orElse("")
            + " | " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @Test
    void nameInBoldAboveThePostIsTheEmployer() {
        assertThat(read("## Positions\n\n**Lanternly**\n\nData Analyst\n\n2024 - 2025\n\n**Brackwater Kites**\n\nFounder\n\n2022 - 2023\n"))
            .containsExactly("employment | Data Analyst |  | Lanternly | 2024/2025", "employment | Founder |  | Brackwater Kites | 2022/2023");
    }

    @Test
    void nameThatLeadsOwnsTheTeamBehindThePost() {
        assertThat(read("## Work\n\n- Tindervane (2019 - 2021), Data Scientist, Tide Team\n")).containsExactly("employment | Data Scientist | Tide Team | Tindervane | 2019/2021");
        assertThat(read("## Work\n\n### Tindervane | 2019 - 2021\n\nData Scientist, Fog Lab\n")).containsExactly("employment | Data Scientist | Fog Lab | Tindervane | 2019/2021");
        assertThat(read("## Work\n\n- Data Scientist, Tide Team, Fenwold University, 2019 - 2021\n")).containsExactly("employment | Data Scientist | Tide Team | Fenwold University | 2019/2021");
    }

    @Test
    void postAndPlaceWithTimeMayStandOnLinesOfTheFile() {
        assertThat(read("## Work\n\n- Data Analyst\n  Brackwater Kites, 2022 - 2023\n")).containsExactly("employment | Data Analyst |  | Brackwater Kites | 2022/2023");
    }

    @Test
    void columnsOfBeginningAndEndAreOneTime() {
        assertThat(read("## Work\n\n| From | To | Position | Employer |\n|---|---|---|---|\n| 2014 | 2018 | Engineer | Lantern |\n")).containsExactly("employment | Engineer |  | Lantern | 2014/2018");
    }

    @Test
    void timeMayStandBelowWhatIsTold() {
        assertThat(read("## Experience\n\n### Data Scientist\n\nLanternly\n\nWe bring fog nets to the table of those who need them.\n\nAug 2022 - May 2025\n")).containsExactly("employment | Data Scientist |  | Lanternly | 2022-08/2025-05");
    }

    @Test
    void schoolForGraduatesIsNoMaster() {
        assertThat(read("## 教育经历\n\n- 2015-2019，落星湖大学研究生院，博士\n")).allMatch(line -> line.startsWith("education") && line.contains("落星湖大学"));
    }
}
