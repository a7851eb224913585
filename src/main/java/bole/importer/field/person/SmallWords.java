package bole.importer.field.person;

import bole.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells headings of what a page is about from names: the words of "Market Microstructure" stand on such a page with small letters too, or with other endings, and those of a name do not.
 */
final class SmallWords {

    private static final Wording BLANK = Wording.of("\\s+");
    private static final Wording AROUND = Wording.of("^[(\"“'‘]+|[.,;:!?)\"”'’]+$");
    private static final Wording SMALL = Wording.of("\\p{Ll}[\\p{Ll}-]{2,30}");
    private static final int SHORTEST_STEM = 4;
    private static final int ENDING = 3;

    private SmallWords() {
    }

    /** Whether all words of {@code name} stand among the small words of {@code text}. */
    static boolean all(String name, String text) {
        List<String> stems = Stream.of(name.toLowerCase(Locale.ROOT).split("[ -]+")).map(word -> word.substring(0, Math.max(Math.min(SHORTEST_STEM, word.length()), word.length() - ENDING))).toList();
        if (stems.stream().anyMatch(stem -> stem.length() < SHORTEST_STEM)) {
            return false;
        }
        Set<String> missing = new HashSet<>(stems);
        Stream.of(BLANK.split(text)).map(word -> AROUND.matcher(word).replaceAll("")).filter(word -> SMALL.matcher(word).matches()).takeWhile(word -> !missing.isEmpty())
            .forEach(word -> missing.removeIf(stem -> word.startsWith(stem) && word.length() <= stem.length() + ENDING + 1));
        return missing.isEmpty();
    }
}
