package bole.importer.page;

import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Markdown with the lines added that CommonMark wants and kramdown, which makes the pages of Jekyll, does not. CommonMark goes on with HTML up to an empty line, so one is set
 * behind a heading in HTML, behind tags that close a block and behind one that opens a block of Markdown; and a table has a head, so an empty one is set above rows without one.
 *
 * @param loose the text with those lines
 * @param lines for line i of {@code loose} (from 0) its line of the text as it was (from 1)
 */
record LooseLines(String loose, List<Integer> lines) {

    private static final Wording HEADING = Wording.anyCase("\\s{0,3}<h([1-6])\\b[^<>]{0,500}>.{0,1000}</h\\1>\\s*");
    private static final Wording CLOSING = Wording.anyCase("</(?:div|table|p|center|ul|ol|dl|section|article|figure|details|aside|header|main|font|blockquote|h[1-6])>\\s{0,4}$");
    private static final int LONGEST_CLOSING = 18;
    /** A heading of Markdown, and what may stand right before it. */
    private static final Wording MARKED = Wording.of("#{1,6}\\s+\\S");
    private static final Wording BREAK = Wording.anyCase("<(?:br|hr) ?/?>\\s{0,4}$");
    private static final Wording OPENING = Wording.anyCase("\\s{0,12}(?:<(?:div|section|article|center|main)\\b[^<>]{0,300}>\\s{0,4}){0,3}<(?:div|section|article|details|aside|main|center|td|figure)\\b[^<>]{0,300}\\bmarkdown\\s?=\\s?[\"']?(?:1|block|span)[\"']?[^<>]{0,300}>\\s*");
    private static final Wording ROW = Wording.of("\\s{0,3}\\|(?:[^|\\n]{0,1000}\\|){2,12}\\s*");
    private static final Wording RULE = Wording.of("\\s{0,3}+\\|?+(?:\\s{0,4}+:?+-{1,200}+:?+\\s{0,4}+\\|?+){1,20}+\\s*+");

    private static final Wording ITEM = Wording.of("\\s{0,6}(?:[-*+]|\\d{1,2}[.)])\\s+\\S");
    private static final Wording GOES_ON = Wording.of("(?:[,;:&(-]|\\b(?:of|at|in|for|and|the|from|with|to|by|on|as|an?|or|is|are))\\s{0,4}$");
    private static final int LONGEST_LIST = 40;
    /** A line that begins in bold and has a year, or is in bold and nothing else. */
    private static final Wording ENTRY = Wording.of("\\*\\*[^*\\n]{2,90}\\*\\*(?:[^\\n]{0,120}(?:19|20)\\d\\d[^\\n]{0,60}|:?\\s{0,4})");

    static LooseLines of(String text) {
        StringBuilder loose = new StringBuilder(text.length() + 64);
        List<Integer> lines = new ArrayList<>();
        String[] rows = text.split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            if (isHeadless(rows, i)) {
                int cells = (int) rows[i].chars().filter(c -> c == '|').count() - 1;
                loose.append("\n|").append(" |".repeat(cells)).append("\n|").append("---|".repeat(cells)).append('\n');
                lines.addAll(List.of(i + 1, i + 1, i + 1));
            }
            loose.append(rows[i]).append(i + 1 < rows.length ? "\n" : "");
            lines.add(i + 1);
            if (i + 1 < rows.length && (isMarkdown(rows[i + 1]) && endsHtml(rows[i], rows[i + 1]) || isNextEntry(rows, i))) {
                loose.append('\n');
                lines.add(i + 1);
            }
        }
        return new LooseLines(loose.toString(), lines);
    }

    /** The line, from 1, of the text as it was for {@code line}, from 1, of the loose one. */
    int line(int line) {
        return lines.get(Math.clamp(line, 1, lines.size()) - 1);
    }

    private static boolean isMarkdown(String row) {
        String text = row.stripLeading();
        return !text.isEmpty() && text.charAt(0) != '<';
    }

    private static boolean isSetIn(String row) {
        return row.startsWith("    ") || row.startsWith("\t");
    }

    /**
     * "- a net" and right below it "**Clerk**, Lanternly, 2019": whether the line behind {@code at} begins an entry below the list that ends there, which would go on with its last item. The list
     * belongs to an entry that begins in the same way.
     */
    private static boolean isNextEntry(String[] rows, int at) {
        String row = rows[at];
        String next = rows[at + 1];
        return next.startsWith("**") && ITEM.matcher(row).lookingAt() && !GOES_ON.matcher(row.substring(Math.max(0, row.length() - LONGEST_CLOSING))).find() && ENTRY.matcher(next).matches() && isBelowEntry(rows, at);
    }

    private static boolean isBelowEntry(String[] rows, int item) {
        int at = item;
        while (at >= 0 && item - at < LONGEST_LIST && (rows[at].isBlank() || rows[at].startsWith(" ") || ITEM.matcher(rows[at]).lookingAt())) {
            at--;
        }
        return at >= 0 && ENTRY.matcher(rows[at]).matches() && (at == 0 || !ITEM.matcher(rows[at - 1]).lookingAt());
    }

    /** Whether {@code row} is the last of some HTML or opens a block of Markdown in it, and {@code next} below it is Markdown. */
    private static boolean endsHtml(String row, String next) {
        if (row.indexOf('<') < 0) {
            return false;
        }
        String end = row.substring(Math.max(0, row.length() - LONGEST_CLOSING));
        boolean closes = CLOSING.matcher(end).find();
        return closes && HEADING.matcher(row).matches() || !isSetIn(next) && closes || BREAK.matcher(end).find() && MARKED.matcher(next).lookingAt() || !isSetIn(next) && row.contains("markdown") && OPENING.matcher(row).matches();
    }

    /** Whether two or more rows of a table begin at {@code at} that have no head above them. */
    private static boolean isHeadless(String[] rows, int at) {
        boolean first = at == 0 || rows[at - 1].indexOf('|') < 0;
        return first && at + 1 < rows.length && isRow(rows[at]) && isRow(rows[at + 1]) && !RULE.matcher(rows[at]).matches() && !RULE.matcher(rows[at + 1]).matches();
    }

    private static boolean isRow(String row) {
        return row.stripLeading().startsWith("|") && ROW.matcher(row).matches();
    }
}
