package bole.importer.field.form;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.importer.section.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Menus that a page makes of plain blocks: two or more in a row that are nothing but a link, each called as a section, or short words among which three section words and more
 * follow each other. They head nothing, so that what comes after
 * "Publications", "Teaching" in a menu is no list of courses.
 */
public final class Menus {

    private static final int LONGEST = 30;
    private static final int FEWEST = 2;

    private Menus() {
    }

    /** {@code page} without such menus. */
    public static Page without(Page page) {
        List<Block> kept = new ArrayList<>();
        List<Block> run = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (isEntry(block)) {
                run.add(block);
            } else {
                kept.addAll(run.size() < FEWEST ? run : List.of());
                run.clear();
                kept.add(block);
            }
        }
        kept.addAll(run.size() < FEWEST ? run : List.of());
        List<Block> left = withoutPlain(kept);
        return left.size() == page.blocks().size() ? page : page.with(left);
    }

    /** {@code blocks} without what stands from the first to the last section word of a row of short words in which section words follow each other. */
    private static List<Block> withoutPlain(List<Block> blocks) {
        List<Block> left = new ArrayList<>();
        int start = 0;
        while (start < blocks.size()) {
            int end = start;
            while (end < blocks.size() && isShort(blocks.get(end))) {
                end++;
            }
            List<Block> run = blocks.subList(start, end);
            left.addAll(isMenu(run) ? around(run) : run);
            if (end < blocks.size()) {
                left.add(blocks.get(end));
            }
            start = end + 1;
        }
        return left;
    }

    private static boolean isShort(Block block) {
        String words = block.text().text().strip();
        return block.kind() == BlockKind.PARAGRAPH && words.length() <= LONGEST && words.indexOf('\n') < 0 && words.codePoints().noneMatch(Character::isDigit) && !block.text().isBold();
    }

    private static boolean isSection(Block block) {
        return Sections.kind(block.text().text().strip()).isPresent();
    }

    /** Whether several section words stand in {@code run} with nothing between them that a section could hold. */
    private static boolean isMenu(List<Block> run) {
        List<Block> words = run.stream().filter(block -> block.text().text().codePoints().anyMatch(Character::isLetter)).toList();
        long together = IntStream.range(1, words.size()).filter(at -> isSection(words.get(at)) && isSection(words.get(at - 1))).count();
        return together >= FEWEST;
    }

    private static List<Block> around(List<Block> run) {
        int first = IntStream.range(0, run.size()).filter(at -> isSection(run.get(at))).min().orElseThrow();
        int last = IntStream.range(0, run.size()).filter(at -> isSection(run.get(at))).max().orElseThrow();
        List<Block> left = new ArrayList<>(run.subList(0, first));
        left.addAll(run.subList(last + 1, run.size()));
        return left;
    }

    private static boolean isEntry(Block block) {
        RichText text = block.text();
        String words = text.text().strip();
        boolean link = !words.isEmpty() && words.length() <= LONGEST && text.wholeLink().filter(whole -> !whole.url().startsWith("http")).isPresent();
        return link && block.cells().isEmpty() && Sections.kind(words).isPresent();
    }
}
