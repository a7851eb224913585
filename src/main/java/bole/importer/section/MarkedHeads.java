package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks that a page sets apart as headings by a class of its own. They are where half of those of one class name sections; they stand above the headings
 * between them, whatever the rank of these.
 */
final class MarkedHeads {

    private static final int LEVEL = 2;

    private MarkedHeads() {
    }

    /** {@code blocks} with those headings as such. */
    static List<Block> of(List<Block> blocks) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).mark().isEmpty()) {
                groups.computeIfAbsent(blocks.get(i).mark(), mark -> new ArrayList<>()).add(i);
            }
        }
        List<Block> all = new ArrayList<>(blocks);
        groups.values().stream().filter(group -> areHeads(group, blocks)).forEach(group -> {
            int level = level(group, blocks);
            group.forEach(at -> all.set(at, all.get(at).heading(isTop(at, blocks) ? 1 : level)));
        });
        return all;
    }

    private static boolean areHeads(List<Integer> group, List<Block> blocks) {
        long named = group.stream().filter(at -> SectionWords.whole(words(blocks, at)).isPresent()).count();
        boolean set = group.stream().allMatch(at -> blocks.get(at).kind() == BlockKind.HEADING);
        return !set && named > 0 && named * 2 >= group.size();
    }

    private static String words(List<Block> blocks, int at) {
        return blocks.get(at).text().text();
    }

    /** The rank above all headings between the first and the last of {@code group}. */
    private static int level(List<Integer> group, List<Block> blocks) {
        int highest = blocks.subList(group.getFirst(), group.getLast()).stream().filter(block -> block.kind() == BlockKind.HEADING && !block.mark().equals(blocks.get(group.getFirst()).mark())).mapToInt(Block::level).min().orElse(LEVEL + 1);
        return Math.max(1, Math.min(LEVEL, highest - 1));
    }

    /** Whether the block {@code at} that place is the first with words, and names no section. */
    private static boolean isTop(int at, List<Block> blocks) {
        return blocks.subList(0, at).stream().allMatch(block -> block.text().isEmpty()) && SectionWords.within(words(blocks, at)).isEmpty();
    }
}
