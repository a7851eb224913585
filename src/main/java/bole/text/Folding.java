package bole.text;

/**
 * Forms of a text under which spellings that mean the same are equal.
 *
 * <p>The matching form is Unicode's compatibility form with case folded, Latin accents dropped ({@code é → e}, {@code ø → o}; marks of other scripts stay),
 * traditional characters simplified, every dash {@code -}, every quotation mark {@code "} or {@code '}, ignorable characters gone, and white space one
 * space. Folding twice changes nothing. Query and index must fold alike; nothing folded is ever shown.
 */
public final class Folding {

    private Folding() {
    }

    /** For matching: compatibility form, lower case, no accents, traditional as simplified, white space as one space, trimmed. */
    public static String key(String text) {
        return new Folder(text, false).fold().text();
    }

    /** Like {@link #key}, with the way back to the original. */
    public static Folded traced(String text) {
        return new Folder(text, true).fold().traced();
    }

    /** {@code text} with traditional and variant characters simplified and nothing else changed; a character whose simplified form takes another number of UTF-16 units stays, so that places do. */
    public static String simplified(String text) {
        int at = 0;
        while (at < text.length() && inPlace(text.codePointAt(at)) == text.codePointAt(at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        text.codePoints().skip(text.codePointCount(0, at)).forEach(codePoint -> out.appendCodePoint(inPlace(codePoint)));
        return out.toString();
    }

    private static int inPlace(int codePoint) {
        int simple = simplified(codePoint);
        return Character.charCount(simple) == Character.charCount(codePoint) ? simple : codePoint;
    }

    /** The simplified form of one character, itself where it has none. */
    public static int simplified(int codePoint) {
        return SimplifiedTable.of(codePoint);
    }
}
