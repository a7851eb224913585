package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tables whose columns are sections: "Education | Experience" over rows that hold a degree and a post each. Every column is its heading and one line for each of its cells. */
final class ColumnSections {

    private static final Set<SectionKind> KINDS = EnumSet.of(SectionKind.EDUCATION, SectionKind.EMPLOYMENT, SectionKind.EXPERIENCE, SectionKind.INTERESTS, SectionKind.AWARDS, SectionKind.SKILLS, SectionKind.CONTACT, SectionKind.HOBBIES, SectionKind.PROJECTS);
    private static final int FEWEST = 2;

    private ColumnSections() {
    }

    /** {@code blocks} with such tables column by column. */
    static List<Block> of(List<Block> blocks) {
        if (blocks.stream().noneMatch(ColumnSections::isHead)) {
            return blocks;
        }
        List<Block> read = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = isHead(blocks.get(at)) ? end(blocks, at) : at;
            if (end > at + 1) {
                columns(blocks.subList(at, end), read);
                at = end;
            } else {
                read.add(blocks.get(at));
                at++;
            }
        }
        return read;
    }

    private static boolean isHead(Block block) {
        boolean row = block.kind() == BlockKind.ROW && block.cells().size() >= FEWEST && !block.isOneEntry();
        List<SectionKind> kinds = row ? block.cells().stream().flatMap(cell -> SectionWords.exactly(cell.text()).stream()).filter(KINDS::contains).toList() : List.of();
        return row && kinds.size() == block.cells().size() && EnumSet.copyOf(kinds).size() == kinds.size();
    }

    /** Where the rows below the head {@code at} that place end that have as many cells. */
    private static int end(List<Block> blocks, int at) {
        int end = at + 1;
        while (end < blocks.size() && blocks.get(end).kind() == BlockKind.ROW && blocks.get(end).cells().size() == blocks.get(at).cells().size() && !isHead(blocks.get(end))) {
            end++;
        }
        return end;
    }

    private static void columns(List<Block> rows, List<Block> read) {
        for (int column = 0; column < rows.getFirst().cells().size(); column++) {
            read.add(Block.paragraph(rows.getFirst().cells().get(column)).heading(Sections.BOLD_LINE));
            for (Block row : rows.subList(1, rows.size())) {
                RichText cell = row.cells().get(column);
                if (!cell.isEmpty()) {
                    read.add(Block.paragraph(cell));
                }
            }
        }
    }
}
