package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectsTest {

    private static List<String> blocks(String markdown) {
        return MarkdownPages.read(markdown).blocks().stream().map(block -> block.kind() + " " + block.text().text().replace("\n", " / ")).toList();
    }

    @Test
    void bodiesOfBoxesAndTabsAreMarkdownAtTheirLines() {
        String tabs = "=== \"English\"\n\n    I study **fog**.\n\n    ## Education\n\n    - PhD, Fenwold University\n\n=== \"中文\"\n\n    我研究雾。\n\nAfter\n";
        assertThat(blocks(tabs)).containsExactly("PARAGRAPH English", "PARAGRAPH I study fog.", "HEADING Education", "ITEM PhD, Fenwold University", "PARAGRAPH 中文", "PARAGRAPH 我研究雾。", "PARAGRAPH After");
        assertThat(MarkdownPages.read(tabs).blocks()).extracting(block -> block.text().lines().first()).containsExactly(1, 3, 5, 7, 9, 11, 13);
        assertThat(blocks("!!! info \"Jobs\"\n    - Clerk\n\n    !!! note\n        Deep\n\n??? tip\n\n\tTabbed\n")).containsExactly("PARAGRAPH Jobs", "ITEM Clerk", "PARAGRAPH Deep", "PARAGRAPH Tabbed");
    }

    @Test
    void whatOnlyLooksLikeABoxIsLeft() {
        assertThat(blocks("!!! note \"Jobs\"\nNot set in\n")).containsExactly("PARAGRAPH !!! note \"Jobs\" Not set in");
        assertThat(blocks("Fog\n===\n\ntext\n")).containsExactly("HEADING Fog", "PARAGRAPH text");
        assertThat(blocks("```\n##Fog\n!!! note\n    x\n```\n\n##Silt\n")).containsExactly("HEADING Silt");
    }

    @Test
    void remarkThatBeginsATabOfHexoIsItsTitle() {
        assertThat(blocks("<!-- tab Work -->\n- Clerk\n<!-- endtab -->\n\n<!-- tab 教育@fas fa-book -->\n- Fog\n\n<!-- table of lamps -->\n")).containsExactly("PARAGRAPH Work", "ITEM Clerk", "PARAGRAPH 教育", "ITEM Fog");
    }

    @Test
    void twoBackslashesEndALineAndSignsHaveNames() {
        assertThat(blocks("Fog \\\\\nSilt\n")).containsExactly("PARAGRAPH Fog / Silt");
        assertThat(blocks("## :mortar_board: Jobs :tada:\n\nAt 10:30:15 on a:fen:b\n")).containsExactly("HEADING Jobs", "PARAGRAPH At 10:30:15 on a:fen:b");
    }

    @Test
    void tagThatOnlySetsTheLookKeepsMarkdownMarkdown() {
        assertThat(blocks("<span style=\"font-size: 90%\">\n**Fog**: [Silt](x)<br/>\n*Reed*\n</span>\n\nAfter\n")).containsExactly("PARAGRAPH Fog: Silt / Reed", "PARAGRAPH After");
        assertThat(blocks("<font size=\"2\">\nI study **fog**.\n</font>\n")).containsExactly("PARAGRAPH I study fog.");
    }

    @Test
    void partInHtmlIsNoCode() {
        assertThat(blocks("```{=html}\n<div>\n    <h2>Jobs</h2>\n\n        <p>I study fog.</p>\n</div>\n```\n\nAfter\n\n```{r}\n<p>code</p>\n```\n")).containsExactly("HEADING Jobs", "PARAGRAPH I study fog.", "PARAGRAPH After");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"> [!NOTE]\\n> I study fog.;PARAGRAPH I study fog.", "> [!tip]- Jobs\\n> Clerk;PARAGRAPH Jobs Clerk", "> [1] Fog;PARAGRAPH [1] Fog",
        ":::info\\nI study fog.\\n:::;PARAGRAPH I study fog.", "::: tip Jobs\\n\\nClerk\\n\\n:::;PARAGRAPH Jobs|PARAGRAPH Clerk", "::: {.card}\\nClerk\\n:::;PARAGRAPH Clerk", ":::note[Jobs]\\n\\nClerk\\n:::;PARAGRAPH Jobs|PARAGRAPH Clerk",
        "+++primary PhD in Silt · Fenwold University · 2015 -- 2018\\n- on fog\\n+++;PARAGRAPH PhD in Silt · Fenwold University · 2015 -- 2018|ITEM on fog", "++ 2020;PARAGRAPH ++ 2020"})
    void calloutsAndContainersAreTheirWords(String markdown, String blocks) {
        assertThat(blocks(markdown.replace("\\n", "\n"))).containsExactly(blocks.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"##Jobs\\n- Clerk;HEADING Jobs|ITEM Clerk", "#教育背景\\n- Clerk;HEADING 教育背景|ITEM Clerk", "###**Jobs**;HEADING Jobs", "#fog #silt;PARAGRAPH #fog #silt", "#1 in 2020;PARAGRAPH #1 in 2020", "##2020;PARAGRAPH ##2020"})
    void headingNeedsNoBlankBehindItsSigns(String markdown, String blocks) {
        assertThat(blocks(markdown.replace("\\n", "\n"))).containsExactly(blocks.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"_Position_ : Clerk\\n_Place_ : Fenwold\\n_Date_: 2018 - 2020;PARAGRAPH Position : Clerk / Place : Fenwold / Date: 2018 - 2020", "**Place:** Fenwold\\n**Date:** 2018;PARAGRAPH Place: Fenwold / Date: 2018",
        "Office: Fen 2\\nPhone: 12 34\\nBuilding: Silt House\\nand a line;PARAGRAPH Office: Fen 2 / Phone: 12 34 / Building: Silt House and a line", "单位：落星湖大学\\n职称：讲师\\n地址：南楼;PARAGRAPH 单位：落星湖大学 / 职称：讲师 / 地址：南楼",
        "In short: fog\\nIn full: silt;PARAGRAPH In short: fog In full: silt", "We study fog: what\\nit is and: why\\nNote: so;PARAGRAPH We study fog: what it is and: why Note: so"})
    void linesThatBeginWithLabelsAreLinesOfTheirOwn(String markdown, String blocks) {
        assertThat(blocks(markdown.replace("\\n", "\n"))).containsExactly(blocks.split("\\|"));
    }
}
