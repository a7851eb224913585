package bole.importer.field.reading;

import bole.importer.page.RichText;
import bole.profile.LineRange;
import java.util.List;

/**
 * One entry of a section: what is written about one degree, job, paper or prize.
 *
 * @param lines its visual lines, the most telling first
 * @param context the line of the list or heading it stands under, which may name the institution of several entries; or empty
 * @param details the items nested below it that are no entries of their own
 * @param title the line that is its title whatever its words, where the page says so; or empty
 */
public record Entry(List<RichText> lines, RichText context, List<RichText> details, RichText title) {

    /** Keeps copies of the lists. */
    public Entry {
        lines = List.copyOf(lines);
        details = List.copyOf(details);
    }

    /** An entry whose title only its words tell. */
    public Entry(List<RichText> lines, RichText context, List<RichText> details) {
        this(lines, context, details, RichText.EMPTY);
    }

    /** An entry without details. */
    public Entry(List<RichText> lines, RichText context) {
        this(lines, context, List.of());
    }

    /** All lines as one text. */
    public RichText text() {
        return RichText.joined(lines);
    }

    /** Where it stands. */
    public LineRange where() {
        return lines.stream().map(RichText::lines).reduce(LineRange::union).orElseThrow();
    }
}
