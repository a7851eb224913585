package bole.importer.generated;

import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Folding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One stint as it was told.
 *
 * @param kind what kind it is
 * @param place where it was: "Fenwold University"
 * @param degree name of the degree of an education: "PHD"; empty if none is told
 * @param role the position as told, empty for an education
 * @param from the first year, empty if not told
 * @param to the last year, "present" for an open end, empty if not told
 */
public record Told(StintKind kind, String place, String degree, String role, String from, String to) {

    private static final double SAME = 0.6;

    /** What {@code stint} has wrong or misses of this, in words; empty if nothing. */
    public Optional<String> wrongIn(Stint stint) {
        if (!isSamePlace(stint.institution().map(institution -> institution.name()).orElse(""))) {
            return Optional.of("place");
        }
        boolean undated = from.isEmpty() && to.isEmpty() && stint.from().isEmpty() && stint.to().isEmpty();
        if (!undated && !years(stint).equals(from + "/" + to)) {
            return Optional.of("years");
        }
        if (stint.kind() != kind) {
            return Optional.of("kind");
        }
        if (!degree.isEmpty() && !stint.degree().map(Enum::name).orElse("").equals(degree)) {
            return Optional.of("degree");
        }
        return role.isEmpty() || isWithin(stint.title(), role) ? Optional.empty() : Optional.of("role");
    }

    private static String years(Stint stint) {
        String end = stint.to().map(date -> Integer.toString(date.year())).orElse(stint.current() ? "present" : "");
        return stint.from().map(date -> Integer.toString(date.year())).orElse("") + "/" + end;
    }

    /** Whether {@code read} means the place of this. */
    public boolean isSamePlace(String read) {
        return isWithin(read, place) || !read.isEmpty() && overlap(read, place) >= SAME;
    }

    /** Whether one of the two holds the other, folded. */
    public static boolean isWithin(String one, String other) {
        String a = Folding.key(one);
        String b = Folding.key(other);
        return a.length() > 1 && (a.contains(b) || b.contains(a));
    }

    private static double overlap(String one, String other) {
        Set<String> a = new HashSet<>(Arrays.asList(Folding.key(one).split(" ")));
        Set<String> b = new HashSet<>(Arrays.asList(Folding.key(other).split(" ")));
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        a.addAll(b);
        return both.size() / (double) a.size();
    }
}
