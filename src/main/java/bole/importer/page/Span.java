package bole.importer.page;

/**
 * A run of text of one style on one line of the file. A hard line break is a span whose text is {@code "\n"}.
 *
 * @param text the characters, white space folded
 * @param bold whether it is set in bold
 * @param italic whether it is set in italics
 * @param url where it leads, or {@code ""}
 * @param line the line of the file as received, 1-based
 * @param sign what a picture in the place of its words says, or {@code ""}
 */
public record Span(String text, boolean bold, boolean italic, String url, int line, String sign) {

    Span(String text, boolean bold, boolean italic, String url, int line) {
        this(text, bold, italic, url, line, "");
    }

    /** A hard line break on {@code line}. */
    static Span lineBreak(int line) {
        return new Span("\n", false, false, "", line);
    }

    /** This span with other text. */
    Span withText(String other) {
        return new Span(other, bold, italic, url, line);
    }

    boolean isBreak() {
        return text.equals("\n");
    }
}
