package bole.importer.page;

import bole.text.Han;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page as a list of blocks in reading order.
 *
 * @param title of the HTML head, or {@code ""}
 * @param language the page declares for itself, or {@code ""}
 * @param blocks what a reader sees; comments, scripts, menus and struck-out text are not among them
 * @param signatures what names its author outside its text, the surest first
 * @param unread the line from which on it is not read, being longer than a person's page, or 0 where it is read to its end
 */
public record Page(String title, String language, List<Block> blocks, List<String> signatures, int unread) {

    /** A page without anything. */
    public static final Page EMPTY = new Page("", "", List.of(), List.of(), 0);

    /** Lines of a page that are read, each block or cell one at least; of a thousand pages of researchers the longest has 170. */
    private static final int MOST_LINES = 2_500;

    /** Characters of a page that are read, as {@link Han#weight} counts them; of a thousand pages of researchers the longest has 14,000. */
    private static final int MOST_CHARACTERS = 80_000;

    public Page {
        blocks = List.copyOf(blocks);
        signatures = List.copyOf(signatures);
    }

    /** The page of {@code blocks}, as far as it is read. */
    static Page of(String title, String language, List<Block> blocks, List<String> signatures) {
        return new Page(title, language, List.of(), signatures, 0).with(blocks);
    }

    /** This page with {@code others} for its blocks, as far as it is read. */
    public Page with(List<Block> others) {
        int end = end(others);
        return end == others.size() ? new Page(title, language, others, signatures, unread) : new Page(title, language, others.subList(0, end), signatures, others.get(end).text().lines().first());
    }

    /** How many of {@code blocks} are read. */
    private static int end(List<Block> blocks) {
        int characters = 0;
        int lines = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text().text();
            characters += Han.weight(text);
            lines += 1 + (int) text.chars().filter(c -> c == '\n').count();
            if (characters > MOST_CHARACTERS || lines > MOST_LINES) {
                return i;
            }
        }
        return blocks.size();
    }

    /** This page under another title. */
    public Page titled(String other) {
        return new Page(other, language, blocks, signatures, unread);
    }

    /** This page, which {@code others} sign too. */
    public Page signed(List<String> others) {
        return others.isEmpty() ? this : new Page(title, language, blocks, Stream.concat(signatures.stream(), others.stream()).toList(), unread);
    }

    /** All its text, a line for each block. */
    public String text() {
        StringBuilder all = new StringBuilder();
        blocks.forEach(block -> all.append(block.text().text()).append('\n'));
        return all.toString();
    }
}
