package bole.importer.page;

import java.util.List;

/**
 * A page as a list of blocks in reading order.
 *
 * @param title of the HTML head, or {@code ""}
 * @param language the page declares for itself, or {@code ""}
 * @param blocks what a reader sees; comments, scripts, menus and struck-out text are not among them
 */
public record Page(String title, String language, List<Block> blocks) {

    /** A page without anything. */
    public static final Page EMPTY = new Page("", "", List.of());

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** All its text, a line for each block. */
    public String text() {
        StringBuilder all = new StringBuilder();
        blocks.forEach(block -> all.append(block.text().text()).append('\n'));
        return all.toString();
    }
}
