package bole.profile.retold;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Words of folded texts. */
final class Words {

    private static final double MOST = 0.6;
    private static final Set<String> SMALL = Set.of("the", "of", "and", "at", "in", "for", "");

    private Words() {
    }

    /** Whether neither of two texts is part of the other. */
    static boolean differ(String one, String other) {
        return !one.contains(other) && !other.contains(one);
    }

    /** Whether most words of two texts are the same. */
    static boolean share(Set<String> one, Set<String> other) {
        return overlap(one, other) >= MOST;
    }

    static Set<String> of(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
        words.removeAll(SMALL);
        return words;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - both;
        return all == 0 ? 0 : both / (double) all;
    }
}
