package bole.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What parameters are called elsewhere (Solr, Elasticsearch, OpenAlex, GitHub and the like), so that a mistake by habit is answered with the name that is right here. */
final class ForeignParameters {

    private static final Map<String, List<String>> ROWS = Map.of(
        "q", List.of("query", "search", "text", "keyword", "keywords"),
        "per_page", List.of("size", "limit", "rows", "count", "per-page", "perpage", "page_size", "pagesize", "page.size"),
        "page", List.of("start", "offset", "skip", "page_number", "from"),
        "interest", List.of("topic", "topics", "tag"),
        "institution", List.of("org", "organisation", "organization", "affiliation", "affiliations", "company", "university", "employer"),
        "year", List.of("years", "date"),
        "sort", List.of("order", "order_by", "orderby", "sort_by", "sortby"),
        "lang", List.of("locale", "hl"),
        "facets", List.of("aggs", "facet", "facet.field", "group_by"),
        "facet.limit", List.of("facet.size"));
    private static final Map<String, String> OURS = ROWS.entrySet().stream()
        .flatMap(row -> row.getValue().stream().map(foreign -> Map.entry(foreign, row.getKey()))).collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private ForeignParameters() {
    }

    /** The parameter of {@code known} that {@code given} stands for: the one that has this name elsewhere, or the nearest in spelling; {@code ""} if there is none. */
    static String meant(String given, Collection<String> known) {
        String ours = OURS.getOrDefault(given.toLowerCase(Locale.ROOT), "");
        return known.contains(ours) ? ours : Nearest.to(given, known);
    }
}
