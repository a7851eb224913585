package bole.normalise;

import bole.profile.Institution;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Folding;
import bole.text.Han;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    static List<Stint> stints(List<Stint> stints) {
        List<Stint> kept = new ArrayList<>();
        for (Stint stint : stints) {
            int twin = 0;
            while (twin < kept.size() && !isSame(kept.get(twin), stint)) {
                twin++;
            }
            if (twin == kept.size()) {
                kept.add(stint);
            } else {
                kept.set(twin, joined(kept.get(twin), stint));
            }
        }
        return kept.stream().filter(stint -> kept.stream().noneMatch(other -> isSaidOnlyAsNow(stint, other))).toList();
    }

    /** Whether {@code bare} says without a date that somebody is where {@code dated} says since when: the head of a page beside its list. Two posts with titles of their own stay two. */
    private static boolean isSaidOnlyAsNow(Stint bare, Stint dated) {
        return bare.current() && !isDated(bare) && dated.current() && dated.from().isPresent() && bare.kind() == dated.kind() && bare.institution().isPresent() && isSamePlace(bare, dated)
            && (bare.degree().isEmpty() || bare.degree().equals(dated.degree())) && (bare.kind() == StintKind.EDUCATION || bare.title().isEmpty());
    }

    /** The same stay: one kind, place, degree and time; and either the same words, or one in Chinese and one not. */
    private static boolean isSame(Stint one, Stint other) {
        return one.kind() == other.kind() && isSamePlace(one, other) && one.degree().equals(other.degree()) && one.current() == other.current()
            && agree(one.from(), other.from()) && agree(one.to(), other.to()) && (isDated(one) || isSameText(one, other))
            && (isSameText(one, other) || Han.in(one.text()) != Han.in(other.text()) || one.text().isEmpty() || other.text().isEmpty());
    }

    private static boolean isDated(Stint stint) {
        return stint.from().isPresent() || stint.to().isPresent();
    }

    private static boolean isSameText(Stint one, Stint other) {
        return Folding.key(one.title()).equals(Folding.key(other.title())) && Folding.key(one.field()).equals(Folding.key(other.field())) && Folding.key(one.unit()).equals(Folding.key(other.unit()));
    }

    private static boolean isSamePlace(Stint one, Stint other) {
        if (one.institution().isEmpty() || other.institution().isEmpty()) {
            return one.institution().isEmpty() && other.institution().isEmpty() && isSameText(one, other);
        }
        Institution first = one.institution().get();
        Institution second = other.institution().get();
        return first.id().isEmpty() || second.id().isEmpty() ? Folding.key(first.name()).equals(Folding.key(second.name())) : first.id().equals(second.id());
    }

    /** Whether two dates may be one: equal, or one the year or month of the other. */
    private static boolean agree(Optional<PartialDate> one, Optional<PartialDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        String first = one.get().toString();
        String second = other.get().toString();
        return first.startsWith(second) || second.startsWith(first);
    }

    private static Optional<PartialDate> finer(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent() && other.isPresent() && other.get().toString().length() > one.get().toString().length() ? other : one;
    }

    private static Stint joined(Stint first, Stint second) {
        return new Stint(first.kind(), first.institution(), or(first.unit(), second.unit()), or(first.title(), second.title()), first.degree(), or(first.field(), second.field()),
            finer(first.from(), second.from()), finer(first.to(), second.to()), first.current(), first.source(), first.lines());
    }
}
