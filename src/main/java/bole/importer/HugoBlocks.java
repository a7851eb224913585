package bole.importer;

import bole.importer.page.Block;
import bole.importer.page.MarkdownPages;
import java.util.List;
import java.util.stream.Stream;

/** What the blocks of a HugoBlox landing page ({@code content/_index.md}) hold in words: a text with its title, and how to get in touch. */
final class HugoBlocks {

    /** Lines of a page that the heading of a block takes. */
    private static final int HEADING = 2;

    private HugoBlocks() {
    }

    /** The blocks that the front matter {@code front} lists, each as what it holds. */
    static Stream<DataValue> contents(DataValue front) {
        return front.at("sections").items().stream().filter(block -> !block.string("block").isEmpty()).map(block -> block.at("content"));
    }

    /** Whether a block of {@code front} holds text. */
    static boolean haveText(DataValue front) {
        return contents(front).anyMatch(content -> content.first("text").isPresent());
    }

    /** The texts of all blocks, each below its title. */
    static List<Block> texts(DataValue front) {
        return contents(front).flatMap(content -> content.first("text").stream().flatMap(text -> page(Markup.plain(content.string("title")), text).stream())).toList();
    }

    private static List<Block> page(String title, DataValue text) {
        boolean below = text.lines().last() > text.lines().first();
        int before = text.lines().first() - (below ? 0 : 1);
        return MarkdownPages.read(title.isEmpty() ? text.text() : "## " + title + "\n\n" + text.text(), Math.max(0, title.isEmpty() ? before : before - HEADING)).blocks();
    }
}
