package bole.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The words of folded texts, and how many of them two texts share. */
public final class SharedWords {

    private SharedWords() {
    }

    /** The words of {@code text} without those of {@code small}, which say nothing. */
    public static Set<String> of(String text, Set<String> small) {
        Set<String> words = new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
        words.removeAll(small);
        words.remove("");
        return words;
    }

    /** The share of the words of both that are in both, from 0 to 1; 0 where neither has any. */
    public static double share(Set<String> one, Set<String> other) {
        int both = 0;
        for (String word : one) {
            both += other.contains(word) ? 1 : 0;
        }
        int all = one.size() + other.size() - both;
        return all == 0 ? 0 : both / (double) all;
    }
}
