package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * What is set as headings on top of a page and is text: a sentence of the person about herself, and the lines right below her name, several of one rank with nothing between them
 * or one of a rank far below.
 */
final class TopLines {

    private static final Wording SPOKEN = Wording.of("(?iu)(?:\\b(?:I am|I['’]m)\\b|\\bmy name is\\b).{2,60}?(?:[,，;|-]|\\b(?:and|from|at)\\b) ?\\S.{8,}|(?:我是|我叫).{2,20}[,，].{4,}");
    private static final int FARTHEST = 3;
    private static final int LONGEST = 120;

    private final List<Block> blocks;
    private final List<Block> read = new ArrayList<>();
    /** The heading right under which the lines stand; null elsewhere. */
    private Block over;

    private TopLines(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** {@code blocks} with those headings as paragraphs; a sentence stays a heading above its paragraph. */
    static List<Block> of(List<Block> blocks) {
        TopLines top = new TopLines(blocks);
        int at = 0;
        while (at < blocks.size() && !top.isSection(blocks.get(at))) {
            top.add(at);
            at++;
        }
        top.read.addAll(blocks.subList(at, blocks.size()));
        return top.read;
    }

    private boolean isSection(Block block) {
        return block.kind() == BlockKind.HEADING && SectionWords.within(block.text().text()).filter(kind -> kind != SectionKind.SUMMARY).isPresent();
    }

    private void add(int at) {
        Block block = blocks.get(at);
        boolean heads = isUnknown(block);
        if (heads && SPOKEN.matcher(block.text().text()).find()) {
            read.add(block);
            read.add(Block.paragraph(block.text()));
        } else if (heads && over != null && (isStacked(at, block) || isFarBelow(block))) {
            read.add(Block.paragraph(block.text()));
            return;
        } else {
            read.add(block);
        }
        over = heads ? block : block.text().isEmpty() ? over : null;
    }

    private static boolean isUnknown(Block block) {
        return block.kind() == BlockKind.HEADING && block.text().text().length() <= LONGEST && SectionWords.within(block.text().text()).isEmpty();
    }

    /** Whether {@code block} is below the heading over it and another of its rank stands right above or below. */
    private boolean isStacked(int at, Block block) {
        return over.level() < block.level() && (isSibling(neighbour(at, 1), block) || isSibling(neighbour(at, -1), block));
    }

    private static boolean isSibling(Block other, Block block) {
        return other != null && isUnknown(other) && other.level() == block.level();
    }

    private boolean isFarBelow(Block block) {
        return block.level() - over.level() >= FARTHEST && block.text().links().isEmpty();
    }

    /** The next block with words in direction {@code step}. */
    private Block neighbour(int at, int step) {
        int next = at + step;
        while (next >= 0 && next < blocks.size() && blocks.get(next).text().isEmpty()) {
            next += step;
        }
        return next < 0 || next >= blocks.size() ? null : blocks.get(next);
    }
}
