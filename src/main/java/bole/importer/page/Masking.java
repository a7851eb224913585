package bole.importer.page;

import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks out what is on a page but not for its readers: comments, what a server runs, and Liquid tags. Line ends are kept, so that lines stay the lines of the file.
 * The body of a Liquid loop or comment goes with its tags: it is a pattern, not text.
 */
final class Masking {

    /** A link's label that no link uses, the way to leave a remark in Markdown: "[//]: # (to be done)". */
    /** Tags around code and the words of drawings. */
    private static final List<String> CODE = List.of("highlight", "mermaid", "plantuml", "codeblock", "graphviz", "echarts");
    private static final Wording LABEL = Wording.of("^\\[(?://|comment)\\]:.*$", Pattern.MULTILINE);

    /** Pandoc's fences of divisions, attributes and spans, which Quarto pages are full of: "::: {.card}", "[Ph.D.]{.underline}", "## About {#about}". */
    private static final Wording FENCE = Wording.of("^[ \\t]{0,8}:{3,12}(?:[ \\t{].{0,200})?$", Pattern.MULTILINE);
    private static final Wording SPAN = Wording.of("(\\[)[^\\[\\]\\n]{1,200}(\\]\\{[.#][^{}\\n]{0,120}\\})");
    private static final Wording ATTRIBUTES = Wording.of("\\)(\\{[.#:][^{}\\n]{0,200}\\})");
    private static final Wording OF_HEADING = Wording.of("^#{1,6} [^{}\\n]{0,160}(\\{[.#-][^{}\\n]{0,120}\\})[ \\t]*$", Pattern.MULTILINE);

    /** A remark of HTML without a word. */
    static final String REMARK = "<!---->";

    /** A raised sign behind a name, written as a formula: "Mira Oduya$^{1,*}$". */
    private static final Wording MARK = Wording.of("\\$\\^\\s?\\{?(?:\\\\?[*#,†‡§¶]|\\d|\\\\(?:ast|star|dagger|ddagger|dag|ddag)\\b){1,8}\\}?\\$(?=[\\s,;.*_)]|$)", Pattern.MULTILINE);

    private final char[] text;
    private final String original;
    private int loops;
    private int loopStart = -1;
    private final boolean[] unclosed = new boolean[3];

    private Masking(String original) {
        this.original = original;
        this.text = original.toCharArray();
    }

    /** {@code text} with line ends as {@code \n}, comments and Liquid as spaces. */
    static String mask(String text) {
        Masking masking = new Masking(comments(lineEnds(text)));
        masking.liquid();
        return new String(masking.text);
    }

    /** The same for Markdown: a line of HTML that is a remark and nothing else keeps {@link #REMARK}, because a blank one ends the HTML around it. */
    static String maskMarkdown(String text) {
        String plain = lineEnds(text);
        String masked = mask(plain);
        if (masked.equals(plain)) {
            return masked;
        }
        String[] before = plain.split("\n", -1);
        String[] rows = masked.split("\n", -1);
        int last = -1;
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i].isBlank() || before[i].isBlank()) {
                boolean html = i - last > 1 && last >= 0 && isTag(rows[last]) && rows[i].stripLeading().startsWith("<");
                for (int row = last + 1; html && row < i; row++) {
                    rows[row] = REMARK;
                }
                last = i;
            }
        }
        return String.join("\n", rows);
    }

    private static boolean isTag(String row) {
        String tag = row.strip();
        return tag.startsWith("<") && tag.endsWith(">");
    }

    /** {@code text} with every line end as {@code \n} and NUL as a space. */
    static String lineEnds(String text) {
        String plain = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return plain.replace('\0', ' ');
    }

    private static String comments(String text) {
        char[] out = text.toCharArray();
        blankBetween("<!--", "-->", text, out);
        blankBetween("<%", "%>", text, out);
        blankBetween("<?php", "?>", text, out);
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            blank(out, label.start(), label.end());
        }
        pandoc(text, out);
        String shown = String.valueOf(out);
        return shown.indexOf("$^") < 0 ? shown : MARK.matcher(shown).replaceAll("");
    }

    /** Blanks out what stands between two signs: remarks, and what a server runs in a page. */
    private static void blankBetween(String opening, String closing, String text, char[] out) {
        int at = text.indexOf(opening);
        while (at >= 0) {
            int end = text.indexOf(closing, at + opening.length());
            int stop = end >= 0 ? end + closing.length() : opening.equals("<!--") ? text.length() : at;
            blank(out, at, stop);
            at = end < 0 ? -1 : text.indexOf(opening, stop);
        }
    }

    private static void pandoc(String text, char[] out) {
        if (text.indexOf(":::") >= 0) {
            blankAll(FENCE.matcher(text), 0, out);
        }
        if (text.indexOf("{.") >= 0 || text.indexOf("{#") >= 0) {
            blankAll(ATTRIBUTES.matcher(text), 1, out);
            blankAll(OF_HEADING.matcher(text), 1, out);
            blankAll(SPAN.matcher(text), 1, out);
            blankAll(SPAN.matcher(text), 2, out);
        }
    }

    private static void blankAll(Matcher found, int group, char[] out) {
        while (found.find()) {
            blank(out, found.start(group), found.end(group));
        }
    }

    private static void blank(char[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            if (out[i] != '\n') {
                out[i] = ' ';
            }
        }
    }

    private void liquid() {
        int at = original.indexOf('{');
        while (at >= 0 && at + 1 < text.length) {
            char next = original.charAt(at + 1);
            int end = next == '%' ? closing("%}", at, 0) : next == '{' ? closing("}}", at, 1) : next == ':' ? closing("}", at, 2) : -1;
            if (end < 0 || end - at > 20_000) {
                end = at - 1;
            } else {
                tag(at, end + (next == '%' || next == '{' ? 2 : 1));
            }
            at = original.indexOf('{', Math.max(end, at) + 1);
        }
    }

    /** Where the next {@code sign} after {@code at} stands; once there is none, it is not sought again. */
    private int closing(String sign, int at, int sort) {
        int end = unclosed[sort] ? -1 : original.indexOf(sign, at + 2);
        unclosed[sort] = end < 0;
        return end;
    }

    private void tag(int start, int end) {
        String word = original.substring(start + 2, Math.min(end, start + 40)).replace('-', ' ').strip().toLowerCase(Locale.ROOT);
        if (original.charAt(start + 1) == '%' && (opens(word) || word.startsWith("capture ") && isShort(end))) {
            loopStart = loops++ == 0 ? start : loopStart;
        } else if (original.charAt(start + 1) == '%' && closes(word) && loops > 0 && --loops == 0) {
            blank(text, loopStart, end);
        }
        blank(text, start, end);
    }

    /** Whether what is captured after {@code at} ends on its line: a value for a template. What goes over several lines is text that is shown further down. */
    private boolean isShort(int at) {
        int close = original.indexOf("endcapture", at);
        int line = original.indexOf('\n', at);
        return close >= 0 && (line < 0 || close < line);
    }

    private static boolean opens(String word) {
        return word.startsWith("for ") || word.startsWith("comment") || CODE.stream().anyMatch(word::startsWith);
    }

    private static boolean closes(String word) {
        return word.startsWith("endfor") || word.startsWith("endcomment") || word.startsWith("endcapture") || word.startsWith("end") && CODE.stream().anyMatch(code -> word.startsWith(code, 3));
    }
}
