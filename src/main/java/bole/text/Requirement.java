package bole.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Strings of characters one of which stands in each text that a wording finds anything in. */
final class Requirement {

    /** Nothing is known to be needed. */
    static final Requirement NONE = new Requirement(List.of());

    /** The signs of the pairs of each string, or of its only character. */
    private final int[][] pairs;
    private final String[] longer;
    private final int[] single;

    private Requirement(Collection<String> strings) {
        longer = strings.stream().filter(string -> string.length() > 1).toArray(String[]::new);
        pairs = Stream.of(longer).map(Requirement::pairs).toArray(int[][]::new);
        single = strings.stream().filter(string -> string.length() == 1).mapToInt(string -> Signature.single(string.charAt(0))).toArray();
    }

    /** That one of {@code strings}, which are folded, stands in the text; {@link #NONE} for null. */
    static Requirement of(Collection<String> strings) {
        return strings == null ? NONE : new Requirement(strings);
    }

    private static int[] pairs(String string) {
        int[] signs = new int[string.length() - 1];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = Signature.pair(string.charAt(i), string.charAt(i + 1));
        }
        return signs;
    }

    /** Whether one of the strings stands in the text, or nothing is known to be needed. */
    boolean mayBeIn(Signature text) {
        if (this == NONE) {
            return true;
        }
        for (int sign : single) {
            if (text.hasSingle(sign)) {
                return true;
            }
        }
        for (int i = 0; i < longer.length; i++) {
            if (hasAll(text, pairs[i]) && text.holds(longer[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(Signature text, int[] signs) {
        for (int sign : signs) {
            if (!text.hasPair(sign)) {
                return false;
            }
        }
        return true;
    }
}
