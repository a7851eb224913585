package bole.importer.page;

import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Markdown of other dialects in the words of CommonMark, line by line: boxes and tabs of MkDocs with their bodies set in, callouts of GitHub, parts in HTML of Quarto, containers of VuePress and
 * Hexo, headings without a blank behind their signs, signs by their names, and lines that begin with labels and stand on lines of their own on the page.
 */
final class Dialects {

    private static final int INDENT = 4;
    private static final int DEEPEST = 6;
    private static final int LONGEST_TITLE = 40;

    private static final Wording CODE = Wording.of("\\s{0,3}(`{3,20}|~{3,20}).*");
    /** What opens a part in HTML in pages of Quarto and Pandoc: {@code ```{=html}}. */
    private static final Wording RAW = Wording.of("\\s{0,3}(?:`{3,20}|~{3,20})\\s?\\{=html5?\\}\\s*");
    /** {@code !!! note "Title"}, {@code ??? info}, {@code === "Title"}. */
    private static final Wording BOX = Wording.of("(?:!!!|\\?{3}\\+?)[ \\t]+[\\w-]{1,30}(?:[ \\t]+[\\w-]{1,30}){0,4}(?:[ \\t]+\"([^\"]{0,120})\")?[ \\t]*|={3}[!+]?[ \\t]+\"([^\"]{1,120})\"[ \\t]*");
    /** {@code > [!NOTE]}. */
    private static final Wording CALLOUT = Wording.of("(\\s{0,3}>[ \\t]?)\\[![A-Za-z]{2,20}\\][+-]?(.*)");
    /** {@code ::: tip Title}, {@code +++primary Title} and the signs that close them. */
    private static final Wording CONTAINER = Wording.of("\\s{0,3}(?::{3,6}|\\+{3}|%{3})[ \\t]*(?:(?:tip|info|note|warning|danger|details|important|caution|success|primary|default|question|abstract|summary|center|right|left)\\b)?(?:\\[([^\\[\\]]{1,120})\\][ \\t]*|[ \\t]+(?![{.])(.{1,1000}))?");
    /** {@code <!-- tab Work -->}, with which Hexo's themes begin a tab. */
    private static final Wording TAB = Wording.of("\\s{0,3}<!-- ?tab ([^<>@]{1,40}?)(?:@[\\w -]{1,30})? ?-->\\s*");
    private static final Wording HEADING = Wording.of("(#{2,6})(?=[\\p{L}\\p{So}*])(.{1,100})|(#)(?=[\\p{Lu}\\p{IsHan}\\p{So}])([^#]{2,50})");
    private static final Wording MARKED_LABEL = Wording.of("\\s{0,3}(\\*{1,2}|_{1,2})\\p{L}[^*_:：]{1,30}(?:[:：]\\s?\\1|\\1\\s?[:：])\\s?\\S.*");
    private static final Wording PLAIN_LABEL = Wording.of("\\s{0,3}(?:\\p{Lu}[\\p{L}-]{1,20}(?: [\\p{L}&/-]{1,20}){0,2}: |\\p{IsHan}{2,8}\\s?[:：])\\s?\\S.*");
    /** A sign by its name: ":mortar_board: Education". */
    private static final Wording SIGN = Wording.of("(?<![\\w:/]):[a-z][a-z0-9_+-]{2,30}:(?![\\w:/])[ \\t]?");
    private static final int FEWEST_PLAIN = 3;
    /** What only sets the look of the Markdown that follows: a tag inside lines, alone on one. */
    private static final Wording LOOK = Wording.of("\\s{0,3}<(?:span|font|small|big)(?: style=\"[^\"<>]{0,200}\"| (?:size|color|face)=[\"']?[^\"'<>]{0,40}[\"']?){0,3}>\\s*");

    private final List<String> lines = new ArrayList<>();
    private String fence = "";
    /** Whether the block of code that stands open is part of the page in HTML. */
    private boolean raw;
    private int depth;

    private Dialects() {
    }

    /** {@code text}, line ends as {@code \n}, with as many lines as before. */
    static String plain(String text) {
        Dialects dialects = new Dialects();
        String[] rows = text.split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            dialects.add(rows, i);
        }
        dialects.breakLabels();
        return String.join("\n", dialects.lines);
    }

    private void add(String[] rows, int at) {
        String row = broken(dedented(rows[at]));
        if (isCode(row)) {
            lines.add(raw ? inHtml(row) : row);
            raw &= !fence.isEmpty();
            return;
        }
        if (LOOK.matcher(row).matches() && (at == 0 || rows[at - 1].isBlank()) && at + 1 < rows.length && !rows[at + 1].stripLeading().startsWith("<")) {
            lines.add("");
            return;
        }
        Matcher box = BOX.matcher(row);
        if (depth < DEEPEST && box.matches() && isSetIn(rows, at + 1)) {
            depth++;
            lines.add(titled(box.group(1) == null ? box.group(2) : box.group(1)));
        } else {
            lines.add(row.isEmpty() ? row : shown(SIGN.matcher(row).replaceAll(" ")));
        }
    }

    /** {@code row} with one backslash for the two at its end, which end a line on pages of Jekyll. */
    private static String broken(String row) {
        int end = row.stripTrailing().length();
        return end > 2 && row.startsWith("\\\\", end - 2) && row.charAt(end - 3) != '\\' ? row.substring(0, end - 1) : row;
    }

    /** {@code row} without what sets it into the boxes that stand open; those that it leaves are closed. */
    private String dedented(String row) {
        if (depth == 0 || row.isBlank()) {
            return row;
        }
        String spaced = row.replace("\t", "    ");
        int blanks = spaced.length() - spaced.stripLeading().length();
        depth = Math.min(depth, blanks / INDENT);
        return spaced.substring(depth * INDENT);
    }

    /** Whether {@code row} stands in a block of code or opens or closes one. */
    private boolean isCode(String row) {
        Matcher mark = CODE.matcher(row);
        boolean marks = mark.matches();
        boolean inside = !fence.isEmpty();
        if (marks && (!inside || mark.group(1).startsWith(fence))) {
            fence = inside ? "" : mark.group(1);
            raw = inside ? raw : RAW.matcher(row).matches();
        }
        return marks || inside;
    }

    /** A row of a part in HTML, which no blanks make code; its signs are no part of the page. */
    private static String inHtml(String row) {
        return CODE.matcher(row).matches() ? "" : row.strip();
    }

    /** Whether the next line with words from {@code at} on is set in deeper than the boxes that stand open. */
    private boolean isSetIn(String[] rows, int at) {
        int next = at;
        while (next < rows.length && rows[next].isBlank()) {
            next++;
        }
        return next < rows.length && rows[next].replace("\t", "    ").startsWith(" ".repeat((depth + 1) * INDENT));
    }

    private static String titled(String title) {
        String words = title == null ? "" : title.strip();
        return words.isEmpty() || words.length() > LONGEST_TITLE ? words : "**" + words + "**";
    }

    private static String shown(String row) {
        char first = row.stripLeading().isEmpty() ? ' ' : row.stripLeading().charAt(0);
        return switch (first) {
            case '>' -> callout(row);
            case ':', '+', '%' -> container(row);
            case '#' -> heading(row);
            case '<' -> tab(row);
            case '^' -> row.strip().equals("^") ? "" : row;
            default -> row;
        };
    }

    private static String callout(String row) {
        Matcher callout = CALLOUT.matcher(row);
        return callout.matches() ? callout.group(1) + titled(callout.group(2)) : row;
    }

    private static String container(String row) {
        Matcher container = CONTAINER.matcher(row);
        return container.matches() ? titled(container.group(1) == null ? container.group(2) : container.group(1)) : row;
    }

    private static String tab(String row) {
        Matcher tab = TAB.matcher(row);
        return tab.matches() ? titled(tab.group(1)) : row;
    }

    private static String heading(String row) {
        Matcher heading = HEADING.matcher(row);
        if (!heading.matches()) {
            return row;
        }
        return heading.group(1) == null ? heading.group(3) + " " + heading.group(4) : heading.group(1) + " " + heading.group(2);
    }

    /** Ends lines that begin with labels, two in italics or bold or three plain ones in a row, with a break. */
    private void breakLabels() {
        int plain = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            plain = PLAIN_LABEL.matcher(lines.get(i)).matches() ? Math.max(plain, run(i)) : 0;
            boolean labels = plain >= FEWEST_PLAIN && PLAIN_LABEL.matcher(lines.get(i + 1)).matches();
            boolean marked = MARKED_LABEL.matcher(lines.get(i)).matches() && MARKED_LABEL.matcher(lines.get(i + 1)).matches();
            boolean broken = lines.get(i).stripTrailing().endsWith(">") || lines.get(i).endsWith("\\");
            if (!broken && (labels || marked)) {
                lines.set(i, lines.get(i).stripTrailing() + "  ");
            }
        }
    }

    /** How many lines from {@code at} on begin with a plain label, counted as far as it matters. */
    private int run(int at) {
        int end = at;
        while (end < lines.size() && end - at < FEWEST_PLAIN && PLAIN_LABEL.matcher(lines.get(end)).matches()) {
            end++;
        }
        return end - at;
    }
}
