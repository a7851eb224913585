package bole.text;

/** Chinese characters in a text. */
public final class Han {

    private Han() {
    }

    /** Whether {@code text} holds a Chinese character. */
    public static boolean in(String text) {
        return text.codePoints().anyMatch(Han::is);
    }

    /** Whether {@code codePoint} is a Chinese character. */
    public static boolean is(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
