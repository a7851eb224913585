package bole.importer.page;

import bole.text.Han;
import java.util.ArrayList;
import java.util.List;

/** Gathers spans into a text and folds white space as a browser does; a soft break between Chinese characters leaves no space. */
final class RichTextBuilder {

    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder folded = new StringBuilder();
    private boolean space;
    private boolean newline;
    /** How wide the white space is behind the last word, on one line of the file. */
    private int width;
    private boolean columned;
    private int last = '\n';
    /** Whether nothing but pictures stands on the line so far. */
    private boolean pictured = true;

    /** Adds {@code text}, which stands on {@code style.line()}. */
    void add(String text, Span style) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
                width += newline ? 0 : Columns.width(c);
            } else if (!isInvisible(c)) {
                put(c, style);
            }
        }
        end(style);
    }

    /** A line of the file ends where the text goes on. */
    void softBreak() {
        space = true;
        newline = true;
        width = 0;
    }

    private void put(char c, Span style) {
        if (space && last != '\n' && Columns.areApart(width, last, c)) {
            columned = true;
            blank(Columns.GAP, style);
        } else if (space && last != '\n' && !(newline && Han.is(last) && Han.is(c))) {
            blank(' ', style);
        }
        space = false;
        newline = false;
        width = 0;
        folded.append(c);
        last = c;
        pictured &= Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** A space between two styles has what both share. */
    private void blank(char blank, Span style) {
        if (folded.length() > 0 || spans.isEmpty()) {
            folded.append(blank);
        } else {
            Span before = spans.getLast();
            spans.add(new Span(String.valueOf(blank), before.bold() && style.bold(), before.italic() && style.italic(), before.url().equals(style.url()) ? style.url() : "", before.line()));
        }
    }

    private void end(Span style) {
        if (folded.length() > 0) {
            spans.add(style.withText(folded.toString()));
            folded.setLength(0);
        }
    }

    /** Adds a link that has no words. */
    void addEmptyLink(String url, int line, String sign) {
        spans.add(new Span("", false, false, url, line, sign));
    }

    /** Adds a hard line break; what only a picture stands before goes on behind it. */
    void addBreak(int line) {
        if (pictured && last != '\n') {
            space = true;
            return;
        }
        pictured = true;
        space = false;
        width = 0;
        newline = false;
        if (last != '\n') {
            spans.add(Span.lineBreak(line));
            last = '\n';
        }
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /** What was gathered; the builder is empty afterwards. */
    RichText take() {
        while (!spans.isEmpty() && spans.getLast().isBreak()) {
            spans.removeLast();
        }
        RichText text = new RichText(columned ? Columns.read(spans) : spans);
        spans.clear();
        columned = false;
        space = false;
        width = 0;
        newline = false;
        last = '\n';
        pictured = true;
        return text;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u200c' || c == '\u2060' || c == '\ufeff' || c == '\u00ad' || c == 0 || c == '\ufe0f';
    }
}
