package bole.importer.page;

import bole.text.Wording;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * reStructuredText in the words of Markdown, line by line: links ({@code `Fenwold University <https://fen.example>`_}), titles between or above rows of signs, directives, which are no
 * text, and headings between signs of equality, as MediaWiki has them.
 */
final class Restructured {

    private static final Wording LINK = Wording.of("`([^`<\\n]{1,160}?)\\s?<([^<>`\\s]{3,400})>`_{1,2}");
    private static final Wording TARGET = Wording.of("\\.\\. _([^:`]{1,60}):\\s{1,8}(\\S{4,400})\\s*");
    private static final Wording REFERENCE = Wording.of("`([^`<\\n]{1,60})`_{1,2}(?![\\p{L}_])|(?<![\\p{L}\\d_/`.])(\\p{L}[\\p{L}\\d]{1,40})_(?![\\p{L}\\d_])");
    private static final Wording DIRECTIVE = Wording.of("\\.\\. (?:\\|[^|]{1,40}\\| )?[\\w-]{2,30}::.*|\\.\\. (?:slug|date|tags|category|link|type|description|hidetitle|meta): ?.*");
    private static final Wording OPTION = Wording.of("\\s{2,8}:[\\w-]{2,30}:.*");
    private static final Wording TITLE = Wording.of("\\.\\. title: (\\S.*)");
    private static final Wording ROW = Wording.of("([=~^\"'*#-])\\1{2,100}\\s*");
    private static final Wording UNDERLINE = Wording.of("([~^\"'*#])\\1{2,100}\\s*");
    private static final Wording EQUALS = Wording.of("(={1,5})\\s{1,3}([^=\"\\s][^=\\n]{0,80}?)\\s{1,3}\\1\\s*");

    /** What only such a page has, or a heading may be underlined with. */
    private static final Wording SIGNS = Wording.of("^(?:\\.\\. |={1,5}\\s|[~^\"'*#]{3})|`_", Pattern.MULTILINE);

    private final String[] rows;
    private final Map<String, String> targets = new HashMap<>();

    private Restructured(String[] rows) {
        this.rows = rows;
    }

    /** {@code text}, line ends as {@code \n}, with as many lines as before. */
    static String plain(String text) {
        if (!SIGNS.matcher(text).find()) {
            return text;
        }
        Restructured page = new Restructured(text.split("\n", -1));
        page.read();
        return String.join("\n", page.rows);
    }

    private void read() {
        boolean directive = false;
        for (int i = 0; i < rows.length; i++) {
            Matcher equals = equals(rows[i]);
            if (rows[i].startsWith(".. ")) {
                directive = marked(i);
            } else if (directive && OPTION.matcher(rows[i]).matches()) {
                rows[i] = "";
            } else if (equals != null && equals.matches()) {
                rows[i] = "#".repeat(equals.group(1).length()) + " " + equals.group(2);
            } else {
                directive = false;
                title(i);
            }
        }
        for (int i = 0; i < rows.length; i++) {
            rows[i] = linked(rows[i]);
        }
    }

    private static Matcher equals(String row) {
        return row.startsWith("=") ? EQUALS.matcher(row) : null;
    }

    /** Reads the row {@code at}, which begins with the sign of a remark; whether it is a directive, which may have options below it. */
    private boolean marked(int at) {
        Matcher target = TARGET.matcher(rows[at]);
        Matcher title = TITLE.matcher(rows[at]);
        boolean directive = DIRECTIVE.matcher(rows[at]).matches();
        if (target.matches()) {
            targets.put(target.group(1).toLowerCase(Locale.ROOT), target.group(2));
            rows[at] = "";
        } else if (title.matches()) {
            rows[at] = "# " + title.group(1);
        } else if (directive) {
            rows[at] = "";
        }
        return directive;
    }

    /** Makes a heading of the row above {@code at} where this one underlines the whole of it, and drops a row of the same signs over it. */
    private void title(int at) {
        String row = rows[at];
        String above = at > 0 ? rows[at - 1].strip() : "";
        if (above.length() < 3 || above.length() > row.stripTrailing().length() || !Character.isLetterOrDigit(above.codePointAt(0)) || !ROW.matcher(row).matches()) {
            return;
        }
        boolean over = at > 1 && rows[at - 2].stripTrailing().equals(row.stripTrailing());
        boolean under = UNDERLINE.matcher(row).matches() && (over || at == 1 || rows[at - 2].isBlank());
        if (over) {
            rows[at - 2] = "";
        }
        if (under) {
            rows[at - 1] = (over ? "# " : "## ") + above;
            rows[at] = "";
        }
    }

    private String linked(String row) {
        String linked = row.indexOf("`_") >= 0 ? LINK.matcher(row).replaceAll("[$1]($2)") : row;
        return targets.isEmpty() || linked.indexOf('_') < 0 ? linked : REFERENCE.matcher(linked).replaceAll(this::reference);
    }

    private String reference(MatchResult found) {
        String name = found.group(1) == null ? found.group(2) : found.group(1);
        String url = targets.get(name.toLowerCase(Locale.ROOT));
        return Matcher.quoteReplacement(url == null ? found.group() : "[" + name + "](" + url + ")");
    }
}
