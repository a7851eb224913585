package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much of a page is read. */
class PageTest {

    @Test
    void pageOfAPersonIsReadToItsEnd() {
        Page page = MarkdownPages.read("# Mira Oduya\n\n" + "Peat and fog.\n\n".repeat(1_000));
        assertThat(page.blocks()).hasSize(1_001);
        assertThat(page.unread()).isZero();
    }

    @Test
    void pageOfMoreLinesThanAPersonsIsReadUpToThere() {
        Page page = MarkdownPages.read("# Mira Oduya\n\n" + "Peat and fog.\n\n".repeat(3_500));
        assertThat(page.blocks()).hasSize(2_500);
        assertThat(page.unread()).isEqualTo(1 + 2 * 2_500);
    }

    @Test
    void pageOfMoreTextThanAPersonsIsReadUpToThere() {
        Page page = MarkdownPages.read("# Mira Oduya\n\n" + ("Peat and fog. ".repeat(70) + "\n\n").repeat(200));
        assertThat(page.blocks()).hasSizeBetween(80, 84);
        assertThat(page.unread()).isPositive();
    }

    @Test
    void chineseSaysAsMuchInAThirdOfTheCharacters() {
        Page page = MarkdownPages.read("# 沈静\n\n" + ("泥炭和雾的观测。".repeat(100) + "\n\n").repeat(100));
        assertThat(page.blocks()).hasSizeBetween(32, 40);
    }

    @Test
    void whereReadingEndedIsKeptWhenBlocksAreLeftOut() {
        Page page = MarkdownPages.read("Peat and fog.\n\n".repeat(3_500));
        assertThat(page.with(page.blocks().subList(0, 3)).titled("Fens").unread()).isEqualTo(page.unread());
    }

    @Test
    void buttonThatOpensAPartHeadsItAndOthersAreNotRead() {
        Page accordion = HtmlPages.read("<h2 class='accordion-header'><button type='button'>Prizes</button></h2><div><p>Reed Prize, 2019</p></div>", 0);
        assertThat(accordion.blocks()).extracting(block -> block.kind() + " " + block.text().text()).containsExactly("HEADING Prizes", "PARAGRAPH Reed Prize, 2019");
        Page collapsible = HtmlPages.read("<p>Fog.</p><button class='collapsible'>Prizes</button><div><p>Reed Prize, 2019</p></div><button>Copy</button>", 0);
        assertThat(collapsible.blocks()).extracting(block -> block.text().text()).containsExactly("Fog.", "Prizes", "Reed Prize, 2019");
    }
}
