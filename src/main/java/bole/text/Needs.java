package bole.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of all that a part of a regular expression matches, after Cox, "Regular Expression Matching with a Trigram Index" (2012). All strings are folded.
 *
 * @param exact all that it matches, where this is little; null otherwise
 * @param needed strings one of which stands in the text, in or beside what it matches; null if none are known
 */
record Needs(Set<String> exact, Set<String> needed) {

    static final Needs UNKNOWN = new Needs(null, null);
    static final Needs NOTHING = new Needs(Set.of(""), null);

    private static final int MOST_EXACT = 64;
    private static final int MOST_OF_CLASS = 8;
    private static final int LONGEST = 24;
    private static final int MOST_NEEDED = 600;

    static Needs literal(char c) {
        return new Needs(Set.of(String.valueOf(Signature.folded(c))), null);
    }

    /** One of some characters, each a string. */
    static Needs oneOf(Set<String> characters) {
        boolean several = characters.size() > MOST_OF_CLASS || characters.contains(String.valueOf(Signature.EAST_ASIAN));
        return new Needs(several ? null : characters, characters);
    }

    /** What stands there without being matched: "(?=…)". */
    Needs beside() {
        return new Needs(Set.of(""), strings());
    }

    /** The same, or nothing. */
    Needs optional() {
        return exact == null || exact.size() >= MOST_EXACT ? UNKNOWN : new Needs(union(exact, Set.of("")), null);
    }

    /** The same once or more. */
    Needs repeated() {
        return new Needs(null, strings());
    }

    /** Strings one of which stands in the text; null if none are known. */
    Set<String> strings() {
        return better(needed, exact == null || exact.contains("") ? null : exact);
    }

    static Needs sequence(List<Needs> parts) {
        Set<String> run = Set.of("");
        Set<String> best = null;
        boolean whole = true;
        for (Needs part : parts) {
            best = better(best, part.needed);
            Set<String> longer = part.exact == null ? null : product(run, part.exact);
            if (longer == null) {
                whole = false;
                best = better(best, new Needs(run, null).strings());
                run = part.exact == null ? Set.of("") : part.exact;
            } else {
                run = longer;
            }
        }
        return whole ? new Needs(run, best) : new Needs(null, better(best, new Needs(run, null).strings()));
    }

    static Needs choice(List<Needs> parts) {
        Set<String> exact = new TreeSet<>();
        Set<String> needed = new TreeSet<>();
        for (Needs part : parts) {
            exact = exact == null || part.exact == null ? null : union(exact, part.exact);
            Set<String> strings = part.strings();
            needed = needed == null || strings == null ? null : union(needed, strings);
        }
        return new Needs(exact == null || exact.size() > MOST_EXACT ? null : exact, needed == null || needed.size() > MOST_NEEDED ? null : needed);
    }

    /** The strings that fewer texts hold: those whose shortest is longer, or the fewer. */
    private static Set<String> better(Set<String> one, Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int difference = shortest(one) - shortest(other);
        return difference > 0 || difference == 0 && one.size() <= other.size() ? one : other;
    }

    private static int shortest(Set<String> strings) {
        return strings.stream().mapToInt(String::length).min().orElse(0);
    }

    private static Set<String> product(Set<String> heads, Set<String> tails) {
        if (heads.size() * tails.size() > MOST_EXACT) {
            return null;
        }
        Set<String> all = new TreeSet<>();
        for (String head : heads) {
            for (String tail : tails) {
                all.add(head + tail);
            }
        }
        return all.stream().anyMatch(string -> string.length() > LONGEST) ? null : all;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
