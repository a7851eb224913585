package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedEntriesTest {

    private static List<String> rows(String html) {
        return HtmlPages.read(html, 0).blocks().stream().flatMap(block -> block.entry().stream()).distinct().map(entry -> entry.life() + ": " + String.join(" + ", entry.blocks().stream().map(block -> block.text().text().replace("\n", " / ")).toList())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"cv__org;cv__role;cv__date;UNKNOWN", "company;jobTitle;jobDates;WORK", "edu-school;edu-degree;edu-year;STUDIES", "companyName;exp-position;duration;WORK", "university-name;program;period;STUDIES",
        "p-org;p-job-title;dt-start;WORK", "employer;item-title;when;WORK", "item-title;role;date-range;UNKNOWN", "univ;subtitle;years;UNKNOWN", "text-muted exp-company;card-title exp-title;badge date;WORK"})
    void classesNameThePartsOfAnEntry(String place, String title, String time, String life) {
        String parts = "<p class='" + title + "'>Reader</p><p class='" + place + "'>Fenwold</p><div><span class='" + time + "'>2012 - 2018</span></div>";
        assertThat(rows("<div>" + parts + "<p>Told of fog.</p></div>")).containsExactly(life + ": Fenwold / Reader / 2012 - 2018");
    }

    @Test
    void whatIsWholeLeavesWhatIsToldAndWhatIsNotKeepsIt() {
        assertThat(rows("<div class='entry'><div><p class='org'>Reed</p><p class='date'>2012</p><h3>Reader</h3></div><ul><li>Led.</li></ul></div>")).containsExactly("UNKNOWN: Reed / Reader / 2012");
        assertThat(rows("<div class='entry'><div><p class='org'>Reed</p><p class='role'>Reader</p></div><p>Fog.</p></div>")).containsExactly("UNKNOWN: Reed / Reader + Fog.");
    }

    @Test
    void beginningAndEndAreOneTime() {
        assertThat(rows("<div><b class='org'>Reed</b> <i class='role'>Reader</i> <time class='dt-start'>2012</time> <time class='dt-end'>2014</time></div>")).containsExactly("UNKNOWN: Reed / Reader / 2012 – 2014");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"<div class='news-item'><p class='date'>2024</p><p class='title'>Fog</p></div>", "<div><h3 class='project-title'>Fog</h3><p class='project-date'>2020</p></div>", "<div class='pub'><p class='title'>Ice</p><p class='institution'>Reed</p><p class='date'>2020</p></div>",
        "<div><p class='org'>Reed</p><p class='role'>Reader</p><p class='role'>Dean</p></div>", "<div><p class='role'>Reader</p><p class='date'>2012</p></div>", "<div><p class='date'>2012</p><p class='location'>Northmere</p></div>", "<table><tr><td class='date'>2012</td><td class='school'>Reed</td><td class='degree'>BSc</td></tr></table>",
        "<div class='member'><p class='role'>Postdoc</p><p class='institution'>Reed</p><p class='dates'>2019</p></div>"})
    void otherListsAreNone(String html) {
        assertThat(rows(html)).isEmpty();
    }
}
