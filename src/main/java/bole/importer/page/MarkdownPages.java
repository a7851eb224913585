package bole.importer.page;

import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Pages written in Markdown, with any HTML inside. */
public final class MarkdownPages {

    private static final int LONGEST_LINE = 50_000;
    private static final int DEEPEST_QUOTE = 20;
    private static final int MOST_CELLS = 30_000;
    private static final int WIDEST_ROW = 100;
    private static final int YEAR = 4;
    private static final Wording YEAR_AND_MONTH = Wording.of("(?:19|20)\\d\\d\\. +[01]?\\d\\b|(?<=[-*+] {1,3})(?:19|20)\\d\\d[.)] ");
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final Parser INLINE = Parser.builder().enabledBlockTypes(Set.of()).build();

    private MarkdownPages() {
    }

    /** The page that {@code markdown} is; its first line is line 1. */
    public static Page read(String markdown) {
        return read(markdown, 0);
    }

    /** The page that {@code markdown} is, {@code linesBefore} lines of the file standing before it. */
    public static Page read(String markdown, int linesBefore) {
        LooseLines text = LooseLines.of(bounded(Masking.maskMarkdown(ShortLines.broken(Dialects.plain(Restructured.plain(Shortcodes.shown(Masking.lineEnds(markdown))))))));
        MarkdownHtml.Rendered rendered = MarkdownHtml.render(PARSER.parse(text.loose()));
        int[] lines = rendered.lines();
        for (int i = 0; i < lines.length; i++) {
            lines[i] = text.line(lines[i]) + linesBefore;
        }
        return HtmlPages.read(rendered.html().replace(Masking.REMARK, ""), lines);
    }

    /** {@code line} as inline Markdown. */
    static Optional<Node> parseInline(String line) {
        return Optional.ofNullable(INLINE.parse(line));
    }

    /** Cuts lines and tables no person writes, and quotation marks nested beyond reading, so that hostile input stays cheap. */
    private static String bounded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        int cells = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            String line = line(text.substring(start, Math.min(stop, start + LONGEST_LINE)));
            int bars = (int) line.chars().filter(c -> c == '|').count();
            cells += bars;
            out.append(bars > WIDEST_ROW || cells > MOST_CELLS ? line.replace('|', ' ') : line).append('\n');
            start = stop + 1;
        }
        return out.toString();
    }

    /** {@code line} with the point escaped behind a year that it begins with, which is no number of an item: "2008. 06 - 2010. 05", "- 2019. PhD in Tides". */
    private static String unnumbered(String line, int at) {
        boolean year = YEAR_AND_MONTH.matcher(line).region(at, line.length()).useTransparentBounds(true).lookingAt();
        return year ? line.substring(0, at + YEAR) + "\\" + line.substring(at + YEAR) : line;
    }

    private static String line(String line) {
        int marks = 0;
        int at = 0;
        while (at < line.length() && "> \t-*+".indexOf(line.charAt(at)) >= 0) {
            marks += line.charAt(at) == ' ' || line.charAt(at) == '\t' ? 0 : 1;
            at++;
        }
        boolean rule = line.strip().chars().distinct().count() <= 2 && line.indexOf('>') < 0;
        return marks > DEEPEST_QUOTE ? rule ? "---" : line.substring(at) : line.startsWith("~~~", at) ? line : unnumbered(line, at).replace("~~", line.indexOf("~~") < 0 ? "" : "<del>");
    }
}
