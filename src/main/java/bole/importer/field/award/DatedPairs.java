package bole.importer.field.award;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rows of a list whose two columns became lines of their own, as two boxes side by side do: "Reed Prize" / "2021" / "Fen Medal" / "2019". Each pair of a text
 * and its date is one line again.
 */
final class DatedPairs {

    private static final int FEWEST = 2;
    private static final int LONGEST = 200;

    private DatedPairs() {
    }

    /** {@code blocks} with each run of such pairs as one paragraph a pair, a paragraph or a whole list that is one pair and the lines of a paragraph that is such a run among them; {@code isDate} tells what is a date and nothing else. */
    static List<Block> joined(List<Block> blocks, Predicate<RichText> isDate) {
        if (blocks.size() == 2 && blocks.stream().allMatch(DatedPairs::isLine) && isDate.test(blocks.getFirst().text()) != isDate.test(blocks.getLast().text())) {
            return List.of(Block.paragraph(pair(blocks.getFirst().text(), blocks.getLast().text(), isDate)));
        }
        List<Block> joined = new ArrayList<>();
        List<RichText> run = new ArrayList<>();
        for (Block block : blocks) {
            if (isLine(block)) {
                run.add(block.text());
            } else {
                lines(run, isDate).forEach(line -> joined.add(Block.paragraph(line)));
                run.clear();
                paired(block, isDate).forEach(joined::add);
            }
        }
        lines(run, isDate).forEach(line -> joined.add(Block.paragraph(line)));
        return joined;
    }

    private static boolean isLine(Block block) {
        return block.kind() == BlockKind.PARAGRAPH && block.text().visualLines().size() == 1;
    }

    private static Stream<Block> paired(Block block, Predicate<RichText> isDate) {
        List<RichText> lines = block.kind() == BlockKind.PARAGRAPH ? block.text().visualLines() : List.of();
        if (lines.size() == 2 && isDate.test(lines.getFirst()) != isDate.test(lines.getLast())) {
            return Stream.of(Block.paragraph(pair(lines.getFirst(), lines.getLast(), isDate)));
        }
        List<RichText> rows = lines(lines, isDate);
        return rows.size() == lines.size() ? Stream.of(block) : rows.stream().map(Block::paragraph);
    }

    private static List<RichText> lines(List<RichText> lines, Predicate<RichText> isDate) {
        List<RichText> rows = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int pairs = pairs(lines, at, isDate);
            for (int pair = 0; pair < pairs; pair++) {
                RichText first = lines.get(at + 2 * pair);
                RichText second = lines.get(at + 2 * pair + 1);
                rows.add(pair(first, second, isDate));
            }
            at += 2 * pairs;
            if (pairs == 0) {
                rows.add(lines.get(at));
                at++;
            }
        }
        return rows;
    }

    private static RichText pair(RichText first, RichText second, Predicate<RichText> isDate) {
        return isDate.test(first) ? RichText.row(second, first) : RichText.row(first, second);
    }

    /** How many pairs, all in one order, follow one another from {@code from} on; none where they are fewer than two, or where it is open to which text a date belongs. */
    private static int pairs(List<RichText> lines, int from, Predicate<RichText> isDate) {
        int at = from;
        boolean datesFirst = isDate.test(lines.get(from));
        while (at + 1 < lines.size() && lines.get(at).text().length() < LONGEST && lines.get(at + 1).text().length() < LONGEST && isDate.test(lines.get(at)) == datesFirst && isDate.test(lines.get(at + 1)) != datesFirst) {
            at += 2;
        }
        boolean open = datesFirst && at < lines.size() && !isDate.test(lines.get(at));
        return (at - from) / 2 < FEWEST || open ? 0 : (at - from) / 2;
    }
}
