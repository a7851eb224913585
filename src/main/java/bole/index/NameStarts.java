package bole.index;

import bole.text.NameKey;
import bole.text.NameTier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whole names as somebody begins to type them: in either order, apart or together, Chinese ones also in pinyin. */
public final class NameStarts {

    private static final int MOST_WORDS = 6;

    private NameStarts() {
    }

    /** What may be typed for a person of these names, whose forms are {@code forms}. */
    static Set<String> of(Collection<String> names, Collection<NameKey> forms) {
        Set<String> starts = new LinkedHashSet<>();
        for (String name : names) {
            List<String> words = words(name);
            for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
                starts.add(String.join(" ", rotated(words, i)));
                starts.add(String.join("", rotated(words, i)));
            }
        }
        forms.stream().filter(key -> key.tier() == NameTier.PINYIN && key.key().startsWith("p:")).map(NameKey::key)
            .forEach(key -> starts.add(key.substring(2)));
        return starts;
    }

    private static List<String> rotated(List<String> words, int by) {
        List<String> rotated = new ArrayList<>(words.subList(by, words.size()));
        rotated.addAll(words.subList(0, by));
        return rotated;
    }

    /** The form in which the beginning of a name is looked up. */
    public static String typed(String text) {
        return String.join(" ", words(text));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (Run run : Tokeniser.runs(text)) {
            switch (run) {
                case Run.Chinese chinese -> words.add(chinese.text(0, chinese.length()));
                case Run.Word word -> word.parts().forEach(part -> words.add(part.term()));
            }
        }
        return words;
    }
}
