package bole.importer.field.work;

import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that tell a venue: "Journal", "Proceedings", "学报", and acronyms, which must be written with two capitals at least ("CHI", not the name "Chi"). */
final class Venues {

    private static final Wording OF_YEAR = Wording.of("\\p{Lu}[^.:;?!\\d]{4,60}[ ,]\\s?(?:19|20)\\d\\d(?i:,? (?:workshops?|oral|spotlight|poster|demo|findings|long|short))?\\W*");

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

    /** "Remote Sensing of Environment, 2021": whether {@code words} begin like a name, end in a year and are no authors. */
    static boolean isOfYear(String words) {
        return OF_YEAR.matcher(words).matches() && Authors.leading(words + ",").names().stream().noneMatch(name -> name.length() > 6);
    }
}
