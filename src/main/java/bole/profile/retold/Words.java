package bole.profile.retold;

import bole.text.SharedWords;
import java.util.Set;

/** Words of folded texts. */
final class Words {

    private static final double MOST = 0.6;
    private static final Set<String> SMALL = Set.of("the", "of", "and", "at", "in", "for");

    private Words() {
    }

    /** Whether neither of two texts is part of the other. */
    static boolean differ(String one, String other) {
        return !one.contains(other) && !other.contains(one);
    }

    /** Whether most words of two texts are the same. */
    static boolean share(Set<String> one, Set<String> other) {
        return SharedWords.share(one, other) >= MOST;
    }

    static Set<String> of(String text) {
        return SharedWords.of(text, SMALL);
    }
}
