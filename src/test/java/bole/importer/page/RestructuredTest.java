package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and places here are invented. */
class RestructuredTest {

    private static List<String> blocks(String markdown) {
        return MarkdownPages.read(markdown.replace("\\n", "\n")).blocks().stream().map(block -> block.kind() + " " + block.text().text()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"####\\nMira\\n####\\n\\nfog;HEADING Mira|PARAGRAPH fog", "====\\nMira\\n====\\n\\nfog;HEADING Mira|PARAGRAPH fog", "Awards\\n^^^^^^\\n\\n- Kite Prize;HEADING Awards|ITEM Kite Prize",
        "Awards\\n~~~~~~\\n\\n- Kite Prize;HEADING Awards|ITEM Kite Prize", "== Awards ==\\n* Kite Prize;HEADING Awards|ITEM Kite Prize", ".. image:: me.jpg\\n   :alt: me\\n\\nfog;PARAGRAPH fog", ".. title: Mira Oduya\\n.. slug: index\\n\\nfog;HEADING Mira Oduya|PARAGRAPH fog"})
    void titlesAreHeadingsAndDirectivesNoText(String page, String blocks) {
        assertThat(blocks(page)).containsExactly(blocks.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"I study fog.\\n***\\n\\nmore;PARAGRAPH I study fog.|PARAGRAPH more", "~~~\\nfog = 1\\n~~~\\n\\nmore;PARAGRAPH more", "x == y == z;PARAGRAPH x == y == z", "snake_case and fog_;PARAGRAPH snake_case and fog_"})
    void markdownStaysWhatItIs(String page, String blocks) {
        assertThat(blocks(page)).containsExactly(blocks.split("\\|"));
    }

    @Test
    void linksLeadWhereTheyAreWrittenToLead() {
        String page = "I am at `Fenwold University <https://fen.example>`_ and on GitHub_, also `in a band`_.\n\n.. _GitHub: https://github.com/moduya\n.. _in a band: https://kites.example\n";
        RichText text = MarkdownPages.read(page).blocks().getFirst().text();
        assertThat(text.text()).isEqualTo("I am at Fenwold University and on GitHub, also in a band.");
        assertThat(text.links()).extracting(RichText.Run::url).containsExactly("https://fen.example", "https://github.com/moduya", "https://kites.example");
    }
}
