package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LooseLinesTest {

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
        assertThat(LooseLines.of("<h2>Kites</h2>\n<p>Text</p>\n").loose()).isEqualTo("<h2>Kites</h2>\n<p>Text</p>\n");
        assertThat(LooseLines.of("<h2>Kites\n- one</h2>\n").lines()).isEqualTo(List.of(1, 2, 3));
    }

    @Test
    void markdownDirectlyBehindHtmlIsMarkdown() {
        Page page = MarkdownPages.read("<table><tr><td>2019</td><td>Clerk</td></tr></table>\n## Jobs\n- one\n\n<div markdown=\"1\">\n- two\n</div>\n\n<div>\n*three*\n</div>\n**four**\n");
        assertThat(page.blocks()).extracting(block -> block.kind() + " " + block.text().lines().first()).containsExactly("ROW 1", "HEADING 2", "ITEM 3", "ITEM 6", "PARAGRAPH 10", "PARAGRAPH 12");
        assertThat(page.blocks()).extracting(block -> block.text().text()).endsWith("two", "*three*", "four");
    }

    @Test
    void rowsWithoutAHeadAreATable() {
        Page page = MarkdownPages.read("## Fog\n\n| **Degree** | PhD |\n| Time | 2011 --- 2018 |\n\n| only one |\n\n| A | B |\n|---|---|\n| c | d |\n");
        assertThat(page.blocks()).extracting(block -> block.kind() + " " + block.cells().stream().map(RichText::text).toList())
            .containsExactly("HEADING []", "ROW [Degree, PhD]", "ROW [Time, 2011 --- 2018]", "PARAGRAPH []", "ROW [A, B]", "ROW [c, d]");
        assertThat(page.blocks()).extracting(block -> block.text().lines().first()).containsExactly(1, 3, 4, 6, 8, 10);
    }
}
