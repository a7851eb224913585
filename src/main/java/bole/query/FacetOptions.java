package bole.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How facets are counted.
 *
 * @param facets which to count, in order; may be empty
 * @param limit rows per facet, 1 to 200
 * @param byLabel sort rows by label instead of by count
 * @param conjunctive whether a facet's own selection narrows its own list; by default it does not
 * @param rolledUp the facets whose rows are broader topics or whole institutions, each with what belongs to it: the id of what is opened, so that rows are what
 *        belongs to it directly, or {@code ""} for the highest
 */
public record FacetOptions(List<Facet> facets, int limit, boolean byLabel, boolean conjunctive, Map<Facet, String> rolledUp) {

    /** The facets that have a hierarchy. */
    public static final List<Facet> HIERARCHICAL = List.of(Facet.INTEREST, Facet.INSTITUTION, Facet.STINT_INSTITUTION);

    public FacetOptions {
        facets = List.copyOf(facets);
        rolledUp = Map.copyOf(rolledUp);
    }

    /** No facet rolled up. */
    public FacetOptions(List<Facet> facets, int limit, boolean byLabel, boolean conjunctive) {
        this(facets, limit, byLabel, conjunctive, Map.of());
    }

    /** What is opened in {@code facet}, {@code ""} for the highest; empty where it is not rolled up. */
    public Optional<String> opened(Facet facet) {
        return Optional.ofNullable(rolledUp.get(facet));
    }

    /** The same with {@code facet} rolled up and {@code opened} opened, or not rolled up where that is empty. */
    public FacetOptions withRolledUp(Facet facet, Optional<String> opened) {
        Map<Facet, String> other = new java.util.EnumMap<>(Facet.class);
        other.putAll(rolledUp);
        other.remove(facet);
        opened.ifPresent(id -> other.put(facet, id));
        return new FacetOptions(facets, limit, byLabel, conjunctive, other);
    }

    /** Interest, institution and year, 20 rows each, by count, disjunctive. */
    public static FacetOptions standard() {
        return new FacetOptions(List.of(Facet.INTEREST, Facet.INSTITUTION, Facet.YEAR), 20, false, false);
    }

    /** Nothing is counted. */
    public static FacetOptions none() {
        return new FacetOptions(List.of(), 20, false, false);
    }
}
