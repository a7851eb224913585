package bole.importer.page;

import java.util.List;

/**
 * One block of a page.
 *
 * @param kind what it is
 * @param level of a heading 1 to 6, of an item its depth from 1, else 0
 * @param text all its text; the cells of a row stand on visual lines of their own
 * @param cells of a row, else empty
 * @param mark the element and class by which its page may set it apart as a heading, or {@code ""}
 */
public record Block(BlockKind kind, int level, RichText text, List<RichText> cells, String mark) {

    public Block {
        cells = List.copyOf(cells);
    }

    static Block of(BlockKind kind, int level, RichText text) {
        return new Block(kind, level, text, List.of(), "");
    }

    static Block row(List<RichText> cells) {
        return new Block(BlockKind.ROW, 0, RichText.joined(cells), cells, "");
    }

    /** A paragraph of {@code text}. */
    public static Block paragraph(RichText text) {
        return of(BlockKind.PARAGRAPH, 0, text);
    }

    /** This block with other text, its cells gone. */
    public Block withText(RichText other) {
        return new Block(kind, level, other, List.of(), mark);
    }

    /** This row with other cells. */
    public Block withCells(List<RichText> others) {
        return new Block(kind, level, RichText.joined(others), others, mark);
    }

    /** This block under {@code other}, by which its page may set it apart. */
    Block marked(String other) {
        return new Block(kind, level, text, cells, other);
    }

    /** The heading of level {@code rank} that this block is. */
    public Block heading(int rank) {
        return new Block(BlockKind.HEADING, rank, text, List.of(), mark);
    }
}
