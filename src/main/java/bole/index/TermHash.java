package bole.index;

/** Terms as numbers, for {@link ClaimData}: a Chinese character is its code point, any other term a hash below nought, so that the two never meet. */
public final class TermHash {

    private TermHash() {
    }

    /** The number of {@code term}, which is no single Chinese character. */
    public static int of(String term) {
        int hash = term.length();
        for (int i = 0; i < term.length(); i++) {
            hash = Integer.rotateLeft((hash ^ term.charAt(i)) * 0xcc9e2d51, 15) * 0x1b873593;
        }
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        return hash ^ hash >>> 13 | Integer.MIN_VALUE;
    }

    /** The bit that stands for the term of that number in the signature of a claim. */
    public static long bit(int number) {
        return 1L << (number * 0x9e3779b1 >>> 26);
    }
}
