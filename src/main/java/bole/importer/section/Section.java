package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.RichText;
import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param kind what it is about
 * @param heading as written; empty for what stands before the first heading
 * @param level of the heading; 7 for a bold line, 8 for a label before a colon
 * @param blocks in reading order; headings inside that carry content, not a meaning, are among them
 */
public record Section(SectionKind kind, RichText heading, int level, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Whether it is only the rest of a line after a label such as "Research interests:". */
    public boolean isLabelled() {
        return level == Sections.LABEL;
    }
}
