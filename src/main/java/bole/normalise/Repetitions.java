package bole.normalise;

import bole.profile.Publication;
import bole.profile.Stint;
import bole.profile.retold.Career;
import bole.profile.retold.Places;
import bole.profile.retold.Telling;
import bole.text.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is said twice, said once. The first of two stays where it stood; what only the other one knows is added to it. */
final class Repetitions {

    private Repetitions() {
    }

    /** The first of all {@code claims} that have the same key. */
    static <T> List<T> by(List<T> claims, Function<T, String> key) {
        Map<String, T> kept = new LinkedHashMap<>();
        claims.forEach(claim -> kept.putIfAbsent(key.apply(claim), claim));
        return List.copyOf(kept.values());
    }

    /** Works of one title and year are one: a preprint and its later journal version keep their years. */
    static List<Publication> publications(List<Publication> works) {
        Map<String, Publication> kept = new LinkedHashMap<>();
        for (Publication work : works) {
            String title = letters(work.title());
            String key = title + "|" + (work.year().isPresent() ? work.year().getAsInt() : "");
            kept.merge(title.isEmpty() ? key + kept.size() : key, work, Repetitions::fuller);
        }
        return List.copyOf(kept.values());
    }

    private static String letters(String title) {
        StringBuilder letters = new StringBuilder(title.length());
        Folding.key(title).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static Publication fuller(Publication first, Publication second) {
        return new Publication(first.title(), first.authors().isEmpty() ? second.authors() : first.authors(), or(first.venue(), second.venue()), first.year(),
            or(first.status(), second.status()), or(first.url(), second.url()), or(first.abstract_(), second.abstract_()), first.source(), first.lines());
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    /** {@code stints}, each fact once: those of one place by what {@code places} knows. */
    static List<Stint> stints(List<Stint> stints, Places places) {
        Career career = new Career(places);
        stints.forEach(stint -> career.add(Telling.listed(stint)));
        return career.stints();
    }
}
