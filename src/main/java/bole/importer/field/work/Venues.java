package bole.importer.field.work;

import bole.importer.field.form.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that tell a venue: "Journal", "Proceedings", "学报", and acronyms, which must be written with two capitals at least ("CHI", not the name "Chi"). */
final class Venues {

    private Venues() {
    }

    /** Whether {@code text} holds a venue's word. */
    static boolean in(String text) {
        return Words.of("venue").in(text) || Words.of("venue-acronym").find(text).stream().anyMatch(word -> capitals(text, word) > 1);
    }

    /** The venue's words in {@code text}, in order. */
    static List<Words.Found> find(String text) {
        List<Words.Found> found = new ArrayList<>(Words.of("venue").find(text));
        Words.of("venue-acronym").find(text).stream().filter(word -> capitals(text, word) > 1).forEach(found::add);
        found.sort(Comparator.comparingInt(Words.Found::start));
        return found;
    }

    private static long capitals(String text, Words.Found word) {
        return text.substring(word.start(), word.end()).chars().filter(Character::isUpperCase).count();
    }
}
