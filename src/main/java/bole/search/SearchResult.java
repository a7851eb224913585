package bole.search;

import bole.query.Facet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a request.
 *
 * @param count people who match
 * @param state the snapshot that answered
 * @param query how the request was understood
 * @param hits the wanted part, best first
 * @param facets the wanted facets, in the order asked for
 * @param nextCursor where to go on, when paging by cursor
 */
public record SearchResult(long count, IndexState state, ReadQuery query, List<Hit> hits, Map<Facet, FacetResult> facets, Optional<String> nextCursor) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
