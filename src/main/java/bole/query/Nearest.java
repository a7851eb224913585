package bole.query;

import java.util.Collection;
import java.util.Comparator;

/** What a person may have meant by a word that is not known. */
public final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {
    }

    /** The word of {@code known} that is fewest typing mistakes away from {@code given}, or {@code ""} if none is near. */
    public static String to(String given, Collection<String> known) {
        if (given.isEmpty() || given.length() > LONGEST) {
            return "";
        }
        int most = Math.max(1, given.length() / 3);
        return known.stream().filter(word -> Math.abs(word.length() - given.length()) <= most && distance(given, word) <= most)
            .min(Comparator.comparingInt((String word) -> distance(given, word)).thenComparing(Comparator.naturalOrder())).orElse("");
    }

    /** Inserted, lost, replaced and exchanged neighbouring characters. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
