package bole.importer.page;

/** What a block is on the page. */
public enum BlockKind {
    /** A heading of level 1 to 6. */
    HEADING,
    PARAGRAPH,
    /** An item of a list; the level is its depth, from 1. */
    ITEM,
    /** A row of a table, or a term with its definitions; it has cells. */
    ROW
}
