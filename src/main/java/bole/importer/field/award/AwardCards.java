package bole.importer.field.award;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Sections;
import bole.text.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Awards that stand each over lines of its own, as cards and the entries of time lines do: the title in a heading or in bold, below it who gave it and for what, and last or between them the date. A card
 * becomes one line of its title and its date.
 */
final class AwardCards {

    private static final int MOST_LINES = 4;
    private static final int FEWEST = 2;

    private final List<Block> blocks;
    private final Predicate<RichText> isDate;

    private AwardCards(List<Block> blocks, Predicate<RichText> isDate) {
        this.blocks = blocks;
        this.isDate = isDate;
    }

    /** {@code blocks} with each card as one paragraph; {@code isDate} tells what is a date and little else. */
    static List<Block> joined(List<Block> blocks, Predicate<RichText> isDate) {
        return new AwardCards(blocks, isDate).joined();
    }

    private List<Block> joined() {
        return areDatesAbove() ? blocks : belowTitles();
    }

    /** Whether the first title stands under its date. */
    private boolean areDatesAbove() {
        int head = heads().findFirst().orElse(0);
        return head > 0 && blocks.get(head - 1).kind() == BlockKind.PARAGRAPH && isDate.test(blocks.get(head - 1).text());
    }

    /** Where the titles of cards may stand. */
    private IntStream heads() {
        return IntStream.range(0, blocks.size()).filter(at -> isHead(blocks.get(at)));
    }

    private List<Block> belowTitles() {
        boolean several = heads().filter(at -> date(lines(at)) != null).limit(FEWEST).count() == FEWEST;
        List<Block> joined = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            List<Block> lines = isHead(block) && (several || AwardLine.says(block.text().text())) ? lines(at) : List.of();
            Block date = date(lines);
            joined.add(date == null ? block : Block.paragraph(RichText.row(block.text(), date.text())));
            at += date == null ? 1 : 1 + lines.size();
        }
        return joined;
    }

    /** Whether {@code block} may be the title of a card. */
    private boolean isHead(Block block) {
        String text = block.text().text();
        boolean set = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.PARAGRAPH && block.text().isBold() && block.text().visualLines().size() == 1 && AwardLine.says(text);
        return set && DateReader.find(text).isEmpty() && !text.endsWith(":") && !Sections.isName(text);
    }

    /** The lines of the card whose title stands at {@code head}, as far as they are paragraphs. */
    private List<Block> lines(int head) {
        List<Block> lines = blocks.subList(head + 1, blocks.size()).stream().takeWhile(block -> block.kind() == BlockKind.PARAGRAPH && !isHead(block)).toList();
        return lines.size() > MOST_LINES ? List.of() : lines;
    }

    /** The line with the date of a card of {@code lines}; null where none has one, or where they are awards themselves. */
    private Block date(List<Block> lines) {
        boolean awards = lines.stream().anyMatch(line -> AwardLine.says(line.text().text()) && !DateReader.find(line.text().text()).isEmpty());
        return awards ? null : lines.stream().filter(line -> isDate.test(line.text())).findFirst().orElse(null);
    }
}
