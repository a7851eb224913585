package bole.importer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Markdown with an empty line behind each heading written as HTML in a line of its own, and before each heading of Markdown behind HTML, so that the Markdown directly below is Markdown. CommonMark goes on with HTML up
 * to an empty line; kramdown, which makes the pages of Jekyll, does not.
 *
 * @param loose the text with those lines
 * @param lines for line i of {@code loose} (from 0) its line of the text as it was (from 1)
 */
record HeadingLines(String loose, List<Integer> lines) {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}<h([1-6])\\b[^<>]{0,500}>.{0,1000}</h\\1>\\s*", Pattern.CASE_INSENSITIVE);

    /** A heading of Markdown, and what HTML ends with before it, where nothing but a new line divides them. */
    private static final Pattern MARKED = Pattern.compile("#{1,6}\\s+\\S");
    private static final Pattern CLOSED = Pattern.compile("</(?:table|div|p|ul|ol|center|details|section|figure|blockquote|article|h[1-6])>\\s*$|<(?:br|hr) ?/?>\\s*$", Pattern.CASE_INSENSITIVE);

    static HeadingLines of(String text) {
        StringBuilder loose = new StringBuilder(text.length() + 64);
        List<Integer> lines = new ArrayList<>();
        String[] rows = text.split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            loose.append(rows[i]).append(i + 1 < rows.length ? "\n" : "");
            lines.add(i + 1);
            if (i + 1 < rows.length && (isMarkdown(rows[i + 1]) && isHeading(rows[i]) || MARKED.matcher(rows[i + 1]).lookingAt() && CLOSED.matcher(rows[i]).find())) {
                loose.append('\n');
                lines.add(i + 1);
            }
        }
        return new HeadingLines(loose.toString(), lines);
    }

    /** The line, from 1, of the text as it was for {@code line}, from 1, of the loose one. */
    int line(int line) {
        return lines.get(Math.clamp(line, 1, lines.size()) - 1);
    }

    private static boolean isMarkdown(String row) {
        String text = row.stripLeading();
        return !text.isEmpty() && text.charAt(0) != '<';
    }

    private static boolean isHeading(String row) {
        int close = row.lastIndexOf("</h");
        return close > 0 && HEADING.matcher(row).matches();
    }
}
