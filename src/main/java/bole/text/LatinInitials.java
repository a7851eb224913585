package bole.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to see a name of letters as a surname and given names; which end the surname stands at is not known.
 *
 * @param surname as one word
 * @param given the given names, or syllables of them
 */
record LatinInitials(String surname, List<String> given) {

    /** The ways to see a full name: the last word or the first as surname, the given names cut at hyphens, and as pinyin where they are. */
    static List<LatinInitials> of(LatinName name) {
        List<String> words = name.words();
        List<LatinInitials> ways = new ArrayList<>();
        if (words.size() < 2 || words.stream().anyMatch(LatinName::isInitials) && words.size() == 2) {
            return ways;
        }
        add(ways, words.getLast(), words.subList(0, words.size() - 1));
        add(ways, words.getFirst(), words.subList(1, words.size()));
        return ways;
    }

    private static void add(List<LatinInitials> ways, String surname, List<String> given) {
        if (surname.length() < 2) {
            return;
        }
        ways.add(new LatinInitials(surname, given));
        List<String> syllables = given.stream().flatMap(word -> Pinyin.cut(word).stream()).toList();
        if (syllables.size() > given.size()) {
            ways.add(new LatinInitials(surname, syllables));
        }
    }

    /** Keys of a name with initials, as {@code S. Zhong} or {@code Zhong SR}: surname and letters; empty for a name without. */
    static List<String> abbreviated(LatinName name) {
        List<String> letters = name.words().stream().filter(LatinName::isInitials).toList();
        List<String> words = name.words().stream().filter(word -> !LatinName.isInitials(word)).toList();
        List<String> full = words.size() < 2 ? words : words.stream().filter(word -> !LatinName.isParticle(word)).toList();
        return letters.isEmpty() || full.size() != 1 ? List.of() : List.of(full.getFirst() + " " + String.join("", letters));
    }
}
