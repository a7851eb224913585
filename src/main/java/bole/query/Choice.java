package bole.query;

import java.util.List;

/**
 * What was chosen in one facet. Values are vocabulary ids, labels or aliases as given, or for facets without a vocabulary the value itself.
 *
 * @param facet the facet
 * @param any people with at least one of these are kept; empty means no such condition
 * @param all people with every one of these are kept
 * @param not people with any of these are left out
 */
public record Choice(Facet facet, List<String> any, List<String> all, List<String> not) {

    /** Begins a value that means an entity with everything beneath it: {@code within:machine-learning}. */
    public static final String WITHIN = "within:";

    /** {@code value} without the sign that it stands for everything beneath it. */
    public static String entity(String value) {
        return value.startsWith(WITHIN) ? value.substring(WITHIN.length()) : value;
    }

    public Choice {
        any = List.copyOf(any);
        all = List.copyOf(all);
        not = List.copyOf(not);
    }

    /** A choice of one or several values, any of which will do. */
    public static Choice any(Facet facet, String... values) {
        return new Choice(facet, List.of(values), List.of(), List.of());
    }
}
