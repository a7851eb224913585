package bole.importer.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page as a list of blocks in reading order.
 *
 * @param title of the HTML head, or {@code ""}
 * @param language the page declares for itself, or {@code ""}
 * @param blocks what a reader sees; comments, scripts, menus and struck-out text are not among them
 * @param signatures what names its author outside its text, the surest first
 */
public record Page(String title, String language, List<Block> blocks, List<String> signatures) {

    /** A page without anything. */
    public static final Page EMPTY = new Page("", "", List.of(), List.of());

    public Page {
        blocks = List.copyOf(blocks);
        signatures = List.copyOf(signatures);
    }

    /** This page with {@code others} for its blocks. */
    public Page with(List<Block> others) {
        return new Page(title, language, others, signatures);
    }

    /** This page under another title. */
    public Page titled(String other) {
        return new Page(other, language, blocks, signatures);
    }

    /** This page, which {@code others} sign too. */
    public Page signed(List<String> others) {
        return others.isEmpty() ? this : new Page(title, language, blocks, Stream.concat(signatures.stream(), others.stream()).toList());
    }

    /** All its text, a line for each block. */
    public String text() {
        StringBuilder all = new StringBuilder();
        blocks.forEach(block -> all.append(block.text().text()).append('\n'));
        return all.toString();
    }
}
