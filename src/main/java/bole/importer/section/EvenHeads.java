package bole.importer.section;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.text.DateReader;
import bole.text.Wording;

/**
 * Entries set as headings of the rank of their section: "## Experience", right below it "## Clerk, Lanternly" and "2019 – 2021". The first of them stands where the section has nothing yet,
 * names what an entry does, or has its time below it; works have their authors and year there.
 */
final class EvenHeads {

    private static final Wording WORK = Wording.of("(?:\\S+\\s+){2,}\\S+|.*\\p{IsHan}{6,}.*");
    private static final Wording YEAR = Wording.of("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final int LONGEST_BELOW = 400;

    private EvenHeads() {
    }

    /** Whether {@code heading}, of unknown meaning and of the rank of its section of {@code kind}, is an entry of it, {@code next} standing below. */
    static boolean isEntry(SectionKind kind, Block heading, Block next) {
        return switch (kind) {
            case EDUCATION, EMPLOYMENT, EXPERIENCE -> BoldLines.isOfEntry(heading.text().text()) || isDated(heading) || isDated(next);
            case PUBLICATIONS -> WORK.matcher(heading.text().text()).matches() && next != null && next.kind() == BlockKind.PARAGRAPH && next.text().text().length() < LONGEST_BELOW && YEAR.matcher(next.text().text()).find();
            default -> false;
        };
    }

    /** {@code heading} as an entry of its section. */
    static Block below(Block heading) {
        return heading.heading(heading.level() + 1);
    }

    private static boolean isDated(Block block) {
        return block != null && block.text().text().length() < LONGEST_BELOW && DateReader.find(block.text().text()).stream().anyMatch(date -> date.range());
    }
}
