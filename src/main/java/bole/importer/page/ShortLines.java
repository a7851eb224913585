package bole.importer.page;

import bole.text.Wording;


/**
 * The lines that a page opens with and that stand on lines of their own though Markdown joins them: "Tilda Moor", below it "Lecturer in Tides", below that "Fenwold University". Three and more
 * short lines that all begin like lines and end like no sentence.
 */
final class ShortLines {

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int LONGEST = 70;
    private static final int FARTHEST = 12;
    private static final Wording HEADING = Wording.of("\\s{0,3}#{1,3}\\s.*");
    private static final Wording UNDERLINE = Wording.of("\\s{0,3}(?:=+|-+|~+|\\*+)\\s*");
    /** How a line begins: not in the middle of a sentence, nor with the sign of an item, a table or a tag. */
    private static final Wording BEGUN = Wording.of("\\s{0,3}(?:[\\p{Lu}\\p{IsHan}\\d(\\[]|\\*{1,2}[\\p{Lu}\\p{IsHan}]|_\\p{Lu}|[\\w.+-]{1,40}(?:@| ?\\[at\\] ?)|https?:).*");
    private static final Wording OPEN = Wording.anyCase(".*(?:[,;，；、–-]|\\b(?:and|or|of|the|at|in|for|with|to|a|an|on|by|is|am|are))\\s*");
    private static final Wording SENTENCE = Wording.of(".*(?:\\p{Ll}{3,}[.!?]|[。！？])\\s*");
    private static final Wording ITEM = Wording.of("\\s*\\d{1,3}[.)]\\s.*");

    private ShortLines() {
    }

    /** {@code text} with breaks behind those lines. */
    static String broken(String text) {
        String[] rows = text.split("\n", FARTHEST + MOST);
        int start = 0;
        while (start < Math.min(rows.length, FARTHEST) && (rows[start].isBlank() || HEADING.matcher(rows[start]).matches())) {
            start++;
        }
        int end = start;
        while (end < rows.length - 1 && end - start <= MOST && isLine(rows[end])) {
            end++;
        }
        boolean whole = end < rows.length && (rows[end].isBlank() || HEADING.matcher(rows[end]).matches());
        if (!whole || end - start < FEWEST) {
            return text;
        }
        for (int i = start; i + 1 < end; i++) {
            rows[i] = rows[i].stripTrailing().endsWith("\\") ? rows[i] : rows[i].stripTrailing() + "  ";
        }
        return String.join("\n", rows);
    }

    private static boolean isLine(String row) {
        return !row.isBlank() && row.length() <= LONGEST && BEGUN.matcher(row).matches() && !OPEN.matcher(row).matches() && !SENTENCE.matcher(row).matches() && !UNDERLINE.matcher(row).matches() && !ITEM.matcher(row).matches();
    }
}
