package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    private static List<String> blocks(String page) {
        return HtmlPages.read(page, 0).blocks().stream().map(block -> block.text().text().replace("\n", " / ")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2010-2014_____PhD_____Fenwold University;2010-2014, PhD, Fenwold University", "2010.09 _ _ _ Reed College;2010.09, Reed College", "<b>Fenwold University</b>^^2016 - now;Fenwold University, 2016 - now",
        "2008.09__ — __2013.06____落星湖大学;2008.09 — 2013.06, 落星湖大学", "Reader      Fenwold University      2012;Reader, Fenwold University, 2012", "Reader\tFenwold University\t2012;Reader, Fenwold University, 2012"})
    void wideBlanksOnLinesWithAYearSetColumns(String line, String words) {
        assertThat(blocks("<p>" + line.replace("_", "&nbsp;").replace("^", "&emsp;") + "</p>")).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Mira_____Oduya;Mira Oduya", "in 2012_I went;in 2012 I went", "2012,____Reed College;2012, Reed College", "A_____|_____2012;A | 2012"})
    void otherBlanksAreBlanks(String line, String words) {
        assertThat(blocks("<p>" + line.replace("_", "&nbsp;") + "</p>")).containsExactly(words);
    }

    @Test
    void blanksBetweenLinesOfTheFileSetNone() {
        assertThat(blocks("<p>Reader\n        at Fenwold\n        since 2012</p>")).containsExactly("Reader at Fenwold since 2012");
    }
}
