package bole.index;

import bole.text.Folding;
import java.util.Arrays;
import java.util.Set;

/** Words that say nothing about a person. They are indexed like others; queries leave them out where anything else remains, and words on both sides of one are neighbours. */
public final class StopWords {

    private static final Set<String> WORDS = Set.of("a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is", "of", "on", "or",
        "that", "the", "their", "this", "to", "was", "we", "with", "our", "which", "these", "it", "its", "has", "have", "can");

    private static final int[] NUMBERS = WORDS.stream().mapToInt(TermHash::of).sorted().toArray();

    /** One bit for each of them among many: nearly every other word is known by it not to be one. */
    private static final long[] FILTER = new long[16];

    static {
        for (int number : NUMBERS) {
            FILTER[place(number) >> 6] |= 1L << place(number);
        }
    }

    private StopWords() {
    }

    /** Whether {@code word}, which is folded, is one. */
    static boolean hasFolded(String word) {
        return WORDS.contains(word);
    }

    /** Whether {@code word} is one. */
    public static boolean has(String word) {
        return hasFolded(Folding.key(word));
    }

    /** Whether the word of that number ({@link TermHash}) is one. */
    public static boolean has(int number) {
        return (FILTER[place(number) >> 6] & 1L << place(number)) != 0 && Arrays.binarySearch(NUMBERS, number) >= 0;
    }

    private static int place(int number) {
        return number * 0x9e3779b1 >>> 22;
    }
}
