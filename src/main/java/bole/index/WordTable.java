package bole.index;

import java.util.Arrays;

/** The words of one person as {@link ClaimWords} wrote them. Filled again for the next person; not for several threads. */
final class WordTable {

    private static final ClaimWords.Kind[] KINDS = ClaimWords.Kind.values();

    int size;
    ClaimWords.Kind[] kind = new ClaimWords.Kind[256];
    int[] length = new int[256];
    int[] plain = new int[256];
    int[] stem = new int[256];
    /** What {@link #seek} found: the bits of each word ({@link TermHash#bit}), and whether its places matter. */
    long[] bits = new long[256];
    boolean[] wanted = new boolean[256];

    void read(ValueReader in) {
        size = in.number();
        if (plain.length < size) {
            kind = new ClaimWords.Kind[size * 2];
            length = new int[size * 2];
            plain = new int[size * 2];
            stem = new int[size * 2];
            bits = new long[size * 2];
            wanted = new boolean[size * 2];
        }
        for (int word = 0; word < size; word++) {
            int number = in.number();
            kind[word] = KINDS[number & 7];
            length[word] = number >>> 3;
            switch (kind[word]) {
                case PLAIN, ENTRY -> {
                    plain[word] = in.fixed();
                    stem[word] = plain[word];
                }
                case STEMMED, JOINED -> {
                    plain[word] = in.fixed();
                    stem[word] = in.fixed();
                }
                case CHARACTER, FIRST -> {
                    plain[word] = in.number();
                    stem[word] = plain[word];
                }
            }
        }
    }

    /**
     * Notes which words are or have as their stem one of {@code terms}, sorted. Characters and stop words are wanted beside them, since what stands
     * next to a word decides where it ends and which word comes next.
     */
    void seek(int[] terms) {
        long filter = 0;
        for (int term : terms) {
            filter |= TermHash.bit(term);
        }
        for (int word = 0; word < size; word++) {
            long found = bit(terms, filter, plain[word]);
            if (stem[word] != plain[word]) {
                found |= bit(terms, filter, stem[word]);
            }
            bits[word] = found;
            wanted[word] = found != 0 || isCharacter(word) || StopWords.has(plain[word]);
        }
    }

    private boolean isCharacter(int word) {
        return kind[word] == ClaimWords.Kind.CHARACTER || kind[word] == ClaimWords.Kind.FIRST;
    }

    private static long bit(int[] terms, long filter, int term) {
        long bit = TermHash.bit(term);
        return (filter & bit) != 0 && Arrays.binarySearch(terms, term) >= 0 ? bit : 0;
    }
}
