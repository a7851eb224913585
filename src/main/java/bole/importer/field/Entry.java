package bole.importer.field;

import bole.importer.page.RichText;
import bole.profile.LineRange;
import java.util.List;

/**
 * One entry of a section: what is written about one degree, job, paper or prize.
 *
 * @param lines its visual lines, the most telling first
 * @param context the line of the list or heading it stands under, which may name the institution of several entries; or empty
 * @param details the items nested below it that are no entries of their own
 */
record Entry(List<RichText> lines, RichText context, List<RichText> details) {

    Entry {
        lines = List.copyOf(lines);
        details = List.copyOf(details);
    }

    /** An entry without details. */
    Entry(List<RichText> lines, RichText context) {
        this(lines, context, List.of());
    }

    /** All lines as one text. */
    RichText text() {
        return RichText.joined(lines);
    }

    /** Where it stands. */
    LineRange where() {
        return lines.stream().map(RichText::lines).reduce(LineRange::union).orElseThrow();
    }
}
