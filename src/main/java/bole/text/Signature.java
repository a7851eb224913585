package bole.text;

/**
 * Which characters and which pairs of neighbours stand in a text, without case, each as one of some thousand signs: what has no sign does not stand there.
 */
final class Signature {

    /** Stands for any character from the first East Asian ones on. */
    static final char EAST_ASIAN = '\uffff';

    private static final int PAIR_BITS = 13;
    private static final int SINGLE_BITS = 9;
    private static final int KEPT_BITS = 6;
    /** Of longer texts only the last is kept, so that no thread holds on to many texts of some megabytes. */
    private static final int LONG = 1 << 14;
    /** Bits of a word of signs as a power of two. */
    private static final int WORD = 6;
    private static final int SCATTER = 0x9E3779B1;
    private static final char[] ASCII = ascii();

    /** Those of the last texts of each thread, since many wordings are looked for in one sentence. */
    private static final ThreadLocal<Signature[]> LAST = ThreadLocal.withInitial(() -> new Signature[1 << KEPT_BITS]);

    private final String text;
    private final String folded;
    private final long[] pairs = new long[1 << PAIR_BITS - WORD];
    private final long[] singles = new long[1 << SINGLE_BITS - WORD];

    private Signature(String text) {
        this.text = text;
        char[] all = new char[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = folded(c);
            set(singles, single(plain));
            if (c >= Han.FIRST) {
                set(singles, single(EAST_ASIAN));
            }
            if (i > 0) {
                set(pairs, pair(all[i - 1], plain));
            }
            all[i] = plain;
        }
        folded = String.valueOf(all);
    }

    /** That of {@code text}. */
    static Signature of(String text) {
        Signature[] last = LAST.get();
        int place = text.length() > LONG ? 0 : text.hashCode() * SCATTER >>> Integer.SIZE - KEPT_BITS;
        Signature found = last[place];
        if (found == null || !found.text.equals(text)) {
            found = new Signature(text);
            last[place] = found;
        }
        return found;
    }

    /** {@code c} without case, as {@link java.util.regex.Pattern} compares letters of all scripts. */
    static char folded(char c) {
        return c < ASCII.length ? ASCII[c] : Character.toLowerCase(Character.toUpperCase(c));
    }

    /** The sign of a folded character. */
    static int single(char c) {
        return c * SCATTER >>> Integer.SIZE - SINGLE_BITS;
    }

    /** The sign of two folded neighbours. */
    static int pair(char first, char second) {
        return (first * 31 + second) * SCATTER >>> Integer.SIZE - PAIR_BITS;
    }

    boolean hasSingle(int sign) {
        return has(singles, sign);
    }

    boolean hasPair(int sign) {
        return has(pairs, sign);
    }

    /** Whether a folded {@code string} stands in the text. */
    boolean holds(String string) {
        return folded.contains(string);
    }

    private static boolean has(long[] signs, int sign) {
        return (signs[sign >> WORD] & 1L << sign) != 0;
    }

    private static void set(long[] signs, int sign) {
        signs[sign >> WORD] |= 1L << sign;
    }

    private static char[] ascii() {
        char[] folded = new char[0x80];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = Character.toLowerCase(c);
        }
        return folded;
    }
}
