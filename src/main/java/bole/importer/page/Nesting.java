package bole.importer.page;

import java.util.Locale;
import java.util.Set;

/** Keeps HTML from nesting deeper, and from having more elements and attributes, than people write, so that the parser's work stays small. */
final class Nesting {

    private static final int MOST_ELEMENTS = 40_000;
    private static final int MOST_ATTRIBUTES = 160_000;

    private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td", "tr", "th");

    private Nesting() {
    }

    /** {@code html} unless more than {@code deepest} elements stand open at one place or there are too many in all; then what comes before that place. */
    static String bounded(String html, int deepest) {
        return shallow(html.substring(0, attributed(html)), deepest);
    }

    /** Where {@code html} has as many attributes, told by their equal signs, as are read. */
    private static int attributed(String html) {
        int at = html.indexOf('=');
        for (int attributes = 1; at >= 0 && attributes < MOST_ATTRIBUTES; attributes++) {
            at = html.indexOf('=', at + 1);
        }
        return at < 0 ? html.length() : at;
    }

    private static String shallow(String html, int deepest) {
        int open = 0;
        int elements = 0;
        int at = html.indexOf('<');
        while (at >= 0 && at + 1 < html.length()) {
            char next = html.charAt(at + 1);
            if (next == '/') {
                open = Math.max(0, open - (VOID.contains(name(html, at + 2)) ? 0 : 1));
            } else if (Character.isLetter(next) && (++elements > MOST_ELEMENTS || !VOID.contains(name(html, at + 1)) && ++open > deepest)) {
                return html.substring(0, at);
            }
            at = html.indexOf('<', at + 1);
        }
        return html;
    }

    private static String name(String html, int start) {
        int end = start;
        while (end < html.length() && end < start + 12 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
