package bole.importer.page;

import java.util.List;
import java.util.Optional;

/**
 * One block of a page.
 *
 * @param kind what it is
 * @param level of a heading 1 to 6, of an item its depth from 1, else 0
 * @param text all its text; the cells of a row stand on visual lines of their own
 * @param cells of a row, else empty
 * @param mark the element and class by which its page may set it apart as a heading, or {@code ""}
 * @param entry that it is a part of by the classes of its page
 */
public record Block(BlockKind kind, int level, RichText text, List<RichText> cells, String mark, Optional<NamedEntry> entry) {

    private static final String PARTS = "parts:";

    public Block {
        cells = List.copyOf(cells);
    }

    static Block of(BlockKind kind, int level, RichText text) {
        return new Block(kind, level, text, List.of(), "", Optional.empty());
    }

    static Block row(List<RichText> cells) {
        return new Block(BlockKind.ROW, 0, RichText.joined(cells), cells, "", Optional.empty());
    }

    /** The parts of one entry of a life, the one at {@code title} its title; -1 for none. */
    static Block parts(List<RichText> cells, int title) {
        return row(cells).marked(PARTS + title);
    }

    /** Whether it holds the parts of one entry and nothing else. */
    public boolean isOneEntry() {
        return mark.startsWith(PARTS);
    }

    /** The title of the entry whose parts it holds; empty for other blocks. */
    public RichText title() {
        int at = isOneEntry() ? Integer.parseInt(mark.substring(PARTS.length())) : -1;
        return at < 0 || at >= cells.size() ? RichText.EMPTY : cells.get(at);
    }

    /** A paragraph of {@code text}. */
    public static Block paragraph(RichText text) {
        return of(BlockKind.PARAGRAPH, 0, text);
    }

    /** This block with other text, its cells gone. */
    public Block withText(RichText other) {
        return new Block(kind, level, other, List.of(), mark, entry);
    }

    /** This row with other cells. */
    public Block withCells(List<RichText> others) {
        return new Block(kind, level, RichText.joined(others), others, mark, entry);
    }

    /** This block under {@code other}, by which its page may set it apart. */
    Block marked(String other) {
        return new Block(kind, level, text, cells, other, entry);
    }

    /** The heading of level {@code rank} that this block is. */
    public Block heading(int rank) {
        return new Block(BlockKind.HEADING, rank, text, List.of(), mark, entry);
    }

    /** This block as a part of {@code one}. */
    Block of(NamedEntry one) {
        return new Block(kind, level, text, cells, mark, Optional.of(one));
    }
}
