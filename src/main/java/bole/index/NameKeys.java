package bole.index;

import bole.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whole names as keys, so that a name is found in one look-up, in either order, written together or apart.
 */
public final class NameKeys {

    private static final int MOST_WORDS = 6;

    private NameKeys() {
    }

    /** The keys of {@code name}: its words in order, family name moved, joined, and with given names as initials. */
    public static Set<String> of(String name) {
        List<String> words = words(name);
        Set<String> keys = new LinkedHashSet<>();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return keys;
        }
        addOrders(words, keys);
        if (words.size() > 1) {
            addOrders(initials(words.subList(0, words.size() - 1), words.getLast()), keys);
            addOrders(initials(words.subList(1, words.size()), words.getFirst()), keys);
        }
        return keys;
    }

    private static List<String> initials(List<String> given, String family) {
        List<String> words = new ArrayList<>(given.stream().map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).toList());
        words.add(family);
        return words;
    }

    private static void addOrders(List<String> words, Set<String> keys) {
        for (List<String> order : List.of(words, rotated(words, 1), rotated(words, words.size() - 1))) {
            keys.add(String.join(" ", order));
            keys.add(String.join("", order));
        }
    }

    private static List<String> rotated(List<String> words, int by) {
        List<String> rotated = new ArrayList<>(words.subList(by % words.size(), words.size()));
        rotated.addAll(words.subList(0, by % words.size()));
        return rotated;
    }

    /** The form in which a typed name is looked up. */
    public static String typed(String text) {
        return String.join(" ", words(text));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Run run : Tokeniser.runs(Folding.key(text))) {
            switch (run) {
                case Run.Chinese chinese -> words.add(chinese.text(0, chinese.length()));
                case Run.Word word -> word.parts().forEach(part -> words.add(part.term()));
            }
        }
        return words;
    }
}
