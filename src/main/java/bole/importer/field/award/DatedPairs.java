package bole.importer.field.award;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of a list whose columns became lines of their own, as boxes side by side do: "Reed Prize" / "2021" / "Fen Medal" / "2019", or with who gave them: "Reed Prize" / "Fen Society" / "2021". What
 * belongs together is one line again.
 */
final class DatedPairs {

    private static final int FEWEST = 2;
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 200;

    private DatedPairs() {
    }

    /** {@code blocks} with each run of such groups as one paragraph of a line a group, a paragraph or a whole list that is one pair and the lines of a paragraph that is such a run among them; {@code isDate} tells what is a date and nothing else. */
    static List<Block> joined(List<Block> blocks, Predicate<RichText> isDate) {
        if (blocks.size() > 1 && blocks.size() <= MOST_LINES && blocks.stream().allMatch(DatedPairs::isLine) && isGroup(texts(blocks), isDate.test(blocks.getFirst().text()), isDate) && (blocks.size() == 2 || texts(blocks).stream().anyMatch(line -> AwardLine.says(line.text())))) {
            return List.of(Block.paragraph(row(texts(blocks), isDate)));
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

    private static List<RichText> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }

    private static boolean isLine(Block block) {
        return block.kind() == BlockKind.PARAGRAPH && block.text().visualLines().size() == 1;
    }

    private static Stream<Block> paired(Block block, Predicate<RichText> isDate) {
        List<RichText> lines = block.kind() == BlockKind.PARAGRAPH ? block.text().visualLines() : List.of();
        if (lines.size() == 2 && isDate.test(lines.getFirst()) != isDate.test(lines.getLast())) {
            return Stream.of(Block.paragraph(row(lines, isDate)));
        }
        List<RichText> rows = lines(lines, isDate);
        return rows.size() == lines.size() ? Stream.of(block) : rows.stream().map(Block::paragraph);
    }

    private static List<RichText> lines(List<RichText> lines, Predicate<RichText> isDate) {
        List<RichText> rows = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int from = at;
            int size = IntStream.rangeClosed(2, MOST_LINES).filter(lengths -> groups(lines, from, lengths, isDate) > 0).findFirst().orElse(0);
            int end = size == 0 ? at : at + size * groups(lines, at, size, isDate);
            List<RichText> run = new ArrayList<>();
            for (; at < end; at += size) {
                run.add(row(lines.subList(at, at + size), isDate));
            }
            if (!run.isEmpty()) {
                rows.add(RichText.joined(run));
            }
            if (size == 0) {
                rows.add(lines.get(at));
                at++;
            }
        }
        return rows;
    }

    /** What {@code group} is called, and its date. */
    private static RichText row(List<RichText> group, Predicate<RichText> isDate) {
        return isDate.test(group.getFirst()) ? RichText.row(group.get(1), group.getFirst()) : RichText.row(group.getFirst(), group.getLast());
    }

    /** How many groups of {@code size} lines, all in one order, follow one another from {@code from} on; none where they are fewer than two, where most are not called like awards, or where it is open to which text a date belongs. */
    private static int groups(List<RichText> lines, int from, int size, Predicate<RichText> isDate) {
        int at = from;
        int said = 0;
        boolean datesFirst = isDate.test(lines.get(from));
        while (at + size <= lines.size() && isGroup(lines.subList(at, at + size), datesFirst, isDate)) {
            said += AwardLine.says(lines.get(datesFirst ? at + 1 : at).text()) ? 1 : 0;
            at += size;
        }
        int groups = (at - from) / size;
        boolean open = datesFirst && at < lines.size() && !isDate.test(lines.get(at));
        return groups < FEWEST || open || size > 2 && said * 2 < groups ? 0 : groups;
    }

    /** Whether {@code group} has one date, first or last, and of more than two lines only the title says that it is an award, if any does. */
    private static boolean isGroup(List<RichText> group, boolean datesFirst, Predicate<RichText> isDate) {
        RichText date = datesFirst ? group.getFirst() : group.getLast();
        RichText title = datesFirst ? group.get(1) : group.getFirst();
        boolean one = group.stream().allMatch(line -> line.text().length() < LONGEST && isDate.test(line) == (line == date));
        return one && (group.size() == 2 || group.stream().allMatch(line -> line == title || !AwardLine.says(line.text())));
    }
}
