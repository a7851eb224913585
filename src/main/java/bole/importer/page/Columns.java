package bole.importer.page;

import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns that are set by tabs, many blanks or such as a browser does not fold, as plain texts and those pasted from word processors have them: "2010-2014&nbsp;&nbsp;&nbsp;Ph.D. in Tides&nbsp;&nbsp;&nbsp;Fenwold University".
 * On lines with a year a comma stands for each such gap between words; elsewhere it is a blank as any other.
 */
final class Columns {

    /** Stands for a gap until its whole line is known. */
    static final char GAP = '\ue00a';
    private static final String COMMA = ", ";
    private static final int WIDE = 12;
    private static final Wording YEAR = Wording.of("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private Columns() {
    }

    /** How wide the blank {@code c} is within a line. */
    static int width(char c) {
        return switch (c) {
            case ' ' -> 3;
            case '\u00a0', '\u2002' -> 4;
            case '\u2003', '\u3000' -> 8;
            case '\t' -> 12;
            default -> 0;
        };
    }

    /** Whether blanks of {@code width} between {@code before} and {@code after} set them into two columns. */
    static boolean areApart(int width, int before, int after) {
        return width >= WIDE && ends(before) && (Character.isLetterOrDigit(after) || "([（".indexOf(after) >= 0);
    }

    private static boolean ends(int before) {
        return Character.isLetterOrDigit(before) || ".)]）".indexOf(before) >= 0;
    }

    /** {@code spans} with each gap as a comma or a blank. */
    static List<Span> read(List<Span> spans) {
        List<Span> all = new ArrayList<>(spans.size());
        int start = 0;
        for (int i = 0; i <= spans.size(); i++) {
            if (i == spans.size() || spans.get(i).isBreak()) {
                line(spans.subList(start, i), all);
                if (i < spans.size()) {
                    all.add(spans.get(i));
                }
                start = i + 1;
            }
        }
        return all;
    }

    private static void line(List<Span> line, List<Span> all) {
        boolean dated = line.stream().anyMatch(span -> YEAR.matcher(span.text()).find());
        line.forEach(span -> all.add(span.text().indexOf(GAP) < 0 ? span : span.withText(span.text().replace(String.valueOf(GAP), dated ? COMMA : " "))));
    }
}
