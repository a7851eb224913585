package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingLinesTest {

    @Test
    void markdownDirectlyBelowAHeadingInHtmlIsMarkdownAtItsLines() {
        Page page = MarkdownPages.read("<h1 id=\"honors\">Honours</h1>\n- **Kite Prize**, 2021\n- Wind Medal, 2019\n\nText");
        assertThat(page.blocks()).extracting(block -> block.text().text()).containsExactly("Honours", "Kite Prize, 2021", "Wind Medal, 2019", "Text");
        assertThat(page.blocks()).extracting(block -> block.text().lines().first()).containsExactly(1, 2, 3, 5);
    }

    @Test
    void headingOfMarkdownDirectlyBelowHtmlIsOne() {
        Page page = MarkdownPages.read("## Honours\n<table><tr><td>Kite Prize</td></tr>\n</table>\n## Work\nText\n<br>\n# Rest\n<p>a\n# b</p>");
        assertThat(page.blocks().stream().filter(block -> block.kind() == BlockKind.HEADING)).extracting(block -> block.text().text()).containsExactly("Honours", "Work", "Rest");
        assertThat(page.blocks()).extracting(block -> block.text().lines().first()).containsExactly(1, 2, 4, 5, 7, 8);
    }

    @Test
    void htmlBelowAHeadingStaysAsItIs() {
        assertThat(HeadingLines.of("<h2>Kites</h2>\n<p>Text</p>\n").loose()).isEqualTo("<h2>Kites</h2>\n<p>Text</p>\n");
        assertThat(HeadingLines.of("<h2>Kites\n- one</h2>\n").lines()).isEqualTo(List.of(1, 2, 3));
    }
}
