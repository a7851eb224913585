package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.importer.page.Page;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of a life on pages that name their parts by classes. */
class NamedPartsOfEntriesTest {

    private static List<String> read(Page page) {
        return Claims.of(Reading.of(page, 0)).stints().stream().map(NamedPartsOfEntriesTest::line).toList();
    }

    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.kind().toString().toLowerCase(Locale.ROOT) + " | " + stint.title() + " | " + stint.institution().map(Institution::name).orElse("") + " | " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    private static String entry(String prefix, String title, String place, String time) {
        return "<div class='" + prefix + "-item'><div class='left'><p class='" + prefix + "-title'>" + title + "</p><p class='" + prefix + "-org'>" + place + "</p></div><span class='" + prefix + "-date'>" + time + "</span><ul><li>Led fog nets at Reed College in 2016.</li></ul></div>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Experience;Chief Fogkeeper;Brackwater;employment", "Work;Tea Person;Brackwater Kites;employment", "Education;PhD in Hydrology;Fenwold University;education", "Internships;Summer Intern;Tindervane;internship", "Engineering Experience;Developer;Lanternly;employment"})
    void headingsSayWhichLifeEntriesTell(String heading, String title, String place, String kind) {
        assertThat(read(HtmlPages.read("<h1>Tilda Moor</h1><h2>" + heading + "</h2>" + entry("cv", title, place, "2014 - 2018") + entry("cv", title, "Marten Dyes GmbH", "2019 - 2020"), 0)))
            .contains(kind + " | " + title + " | " + place + " | 2014/2018").hasSize(2);
    }

    @Test
    void classesSayItWhereHeadingsDoNot() {
        assertThat(read(HtmlPages.read("<h1>Tilda Moor</h1><h2>My journey</h2>" + entry("exp", "Fog Analyst", "Brackwater", "2019 - 2020") + entry("edu", "BSc in Physics", "Fenwold University", "2014 - 2018"), 0)))
            .containsExactlyInAnyOrder("employment | Fog Analyst | Brackwater | 2019/2020", "education | BSc in Physics | Fenwold University | 2014/2018");
    }

    @Test
    void pagesInMarkdownHoldThemToo() {
        assertThat(read(MarkdownPages.read("# Tilda Moor\n\n## Experience\n\n" + entry("job", "Fog Analyst", "Brackwater", "2019 - 2020").replace("><", ">\n<") + "\n\n" + entry("job", "Lecturer", "Reed College", "2021 - now").replace("><", ">\n<") + "\n")))
            .containsExactly("employment | Fog Analyst | Brackwater | 2019/2020", "employment | Lecturer | Reed College | 2021/now");
    }

    @Test
    void otherSectionsStayAsTheyAre() {
        assertThat(read(HtmlPages.read("<h1>Tilda Moor</h1><h2>Projects</h2>" + entry("box", "Lead developer", "Fog nets", "2019 - 2020") + "<h2>Volunteering</h2>" + entry("box", "Treasurer", "Fen Society", "2019 - 2020"), 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"AI Engineer · Savenly;pill;AI Engineer | Savenly", "Postdoc @ Fenwold University;badge;Postdoc | Fenwold University", "Lecturer | Reed College;tag-date;Lecturer | Reed College", "Data Scientist at Tindervane;label;Data Scientist | Tindervane"})
    void timeInAPillStandsApartFromTheHeadBeforeIt(String head, String pill, String words) {
        String card = "<div class='principle'><div class='num'>Experience 01</div><div class='principle-title'>" + head + " <span class='" + pill + "'>Jan 2019 – Mar 2020</span></div><p>Building the core of it.</p><p>Highlights</p><ul><li>Led it.</li></ul></div>";
        assertThat(read(HtmlPages.read("<h1>Tilda Moor</h1><h2>Experience</h2>" + card + card.replace("2019", "2016").replace("2020", "2017"), 0)))
            .containsExactly("employment | " + words + " | 2019-01/2020-03", "employment | " + words + " | 2016-01/2017-03");
    }
}
