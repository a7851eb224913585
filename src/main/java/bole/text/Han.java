package bole.text;

/** Chinese characters in a text. */
public final class Han {

    /** No Chinese character comes before. */
    static final int FIRST = 0x2E80;

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

    /** The length of {@code text} in characters, a Chinese one counted as three, since it says as much. */
    public static int weight(String text) {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) {
            weight += text.charAt(i) >= FIRST && is(text.charAt(i)) ? 2 : 0;
        }
        return weight;
    }

    /** Whether {@code codePoint} is a Chinese character. */
    public static boolean is(int codePoint) {
        boolean common = codePoint >= 0x4E00 && codePoint <= 0x9FFF;
        return common || codePoint >= FIRST && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
