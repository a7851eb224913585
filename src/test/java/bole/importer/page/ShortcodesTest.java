package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and places here are invented. */
class ShortcodesTest {

    private static List<String> blocks(String markdown) {
        return MarkdownPages.read(markdown.replace("\\n", "\n")).blocks().stream().map(block -> block.kind() + " " + block.text().text()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "{{< timelineItem header=\"PhD in Tides\" subheader=\"Fenwold University\" badge=\"2008 - 2012\" >}}\\n{{< /timelineItem >}};ITEM PhD in Tides, Fenwold University, 2008 - 2012",
        "{{< edu degree=\"BSc\" school=\"Reed College\" start=\"2004\" end=\"2008\" />}};ITEM BSc, Reed College, 2004 - 2008",
        "{% include job.html title='Clerk' company='Lanternly' from='2012' %};ITEM Clerk, Lanternly, 2012 - present",
        "{% include award.html\\n title=\"Kite Prize\"\\n year=\"2013\" %};ITEM Kite Prize, 2013"})
    void entriesAreTheirWords(String tag, String block) {
        assertThat(blocks(tag)).containsExactly(block);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {"{{< figure src=\"a.jpg\" title=\"Me\" date=\"2019\" >}}", "{% include card.html title=\"Kites\" image=\"a.jpg\" %}", "{% include news.html title=\"Moved\" date=\"2019\" %}", "{{< button href=\"a\" name=\"b\" >}}"})
    void picturesAndNewsAreNot(String tag) {
        assertThat(blocks(tag)).isEmpty();
    }

    @Test
    void linesStayTheLinesOfTheFile() {
        assertThat(MarkdownPages.read("{{< edu\n  degree=\"BSc\"\n  school=\"Reed College\" date=\"2008\" >}}\n\nAfter\n").blocks()).extracting(block -> block.text().lines().first()).containsExactly(3, 5);
    }
}
