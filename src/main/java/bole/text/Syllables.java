package bole.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Letters cut into the syllables of a romanisation. */
final class Syllables {

    private Syllables() {
    }

    /** The cut of {@code letters} into the fewest of {@code valid}, the longer ones first; empty if there is none. */
    static List<String> cut(String letters, Set<String> valid, int longest) {
        int[] fewest = new int[letters.length() + 1];
        int[] taken = new int[letters.length() + 1];
        for (int end = 1; end <= letters.length(); end++) {
            fewest[end] = Integer.MAX_VALUE / 2;
            for (int length = Math.min(longest, end); length > 0; length--) {
                int count = fewest[end - length] + 1;
                if (count < fewest[end] && valid.contains(letters.substring(end - length, end))) {
                    fewest[end] = count;
                    taken[end] = length;
                }
            }
        }
        Deque<String> parts = new ArrayDeque<>();
        for (int end = letters.length(); end > 0; end -= taken[end]) {
            if (taken[end] == 0) {
                return List.of();
            }
            parts.addFirst(letters.substring(end - taken[end], end));
        }
        return List.copyOf(parts);
    }
}
