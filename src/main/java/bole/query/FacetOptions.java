package bole.query;

import java.util.List;

/**
 * How facets are counted.
 *
 * @param facets which to count, in order; may be empty
 * @param limit rows per facet, 1 to 200
 * @param byLabel sort rows by label instead of by count
 * @param conjunctive whether a facet's own selection narrows its own list; by default it does not
 */
public record FacetOptions(List<Facet> facets, int limit, boolean byLabel, boolean conjunctive) {

    public FacetOptions {
        facets = List.copyOf(facets);
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
