package bole.text;

/** Chinese characters in a text. */
public final class Han {

    /** No Chinese character comes before. */
    private static final int FIRST = 0x2E80;

    private Han() {
    }

    /** Whether {@code text} holds a Chinese character. */
    public static boolean in(String text) {
        int width;
        for (int i = 0; i < text.length(); i += width) {
            int codePoint = text.codePointAt(i);
            width = Character.charCount(codePoint);
            if (codePoint >= FIRST && is(codePoint)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code codePoint} is a Chinese character. */
    public static boolean is(int codePoint) {
        boolean common = codePoint >= 0x4E00 && codePoint <= 0x9FFF;
        return common || codePoint >= FIRST && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
