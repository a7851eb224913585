package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.text.Wording;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a heading of a sentence that announces a list of works right above it: "Below are some of my papers:". */
final class AnnouncedWorks {

    private static final int LONGEST = 120;
    private static final Wording ANNOUNCED = Wording.of("(?i)(?:here|below|the following|this|these)(?: you (?:can )?find)? ?(?:is|are)? (?:an? |the |some of )?(?:(?:full|complete|short|selected|partial|up-to-date|chronological) )?(?:list of )?(?:my|some|selected|recent) (?:(?:[\\p{L}-]+|and|&) ){0,4}(?:publications|papers|articles|preprints)\\s?:");

    private AnnouncedWorks() {
    }

    /** {@code blocks} with such sentences as headings. */
    static List<Block> of(List<Block> blocks) {
        return IntStream.range(0, blocks.size()).mapToObj(at -> isOne(blocks, at) ? blocks.get(at).heading(Sections.BOLD_LINE) : blocks.get(at)).toList();
    }

    private static boolean isOne(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        boolean above = block.kind() == BlockKind.PARAGRAPH && at + 1 < blocks.size() && blocks.get(at + 1).kind() == BlockKind.ITEM;
        String text = above ? block.text().text().strip() : "";
        return !text.isEmpty() && text.length() < LONGEST && ANNOUNCED.matcher(text).matches();
    }
}
