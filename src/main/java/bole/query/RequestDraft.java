package bole.query;

import bole.query.RequestException.Problem;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A request under construction: as usual, until a parameter says otherwise. */
public final class RequestDraft {

    /** How the values of a facet's choice are joined. */
    enum Joint { ANY, ALL, NOT }

    private record Slot(Facet facet, Joint joint) {
    }

    final Limits limits;
    String text = "";
    boolean strict;
    Match match = Match.ALL;
    boolean exact;
    Optional<PartialDate> asOf = Optional.empty();
    CrossLanguage crossLanguage = CrossLanguage.ON;
    int facetLimit = FacetOptions.standard().limit();
    boolean byLabel;
    boolean conjunctive;
    final Map<Facet, String> rolledUp = new EnumMap<>(Facet.class);
    Sort sort = Sort.RELEVANCE;
    int page = 1;
    int perPage = Paging.first().perPage();
    String cursor = "";
    Language language = Language.EN;
    Explain explain = Explain.EVIDENCE;
    final List<YearRange> years = new ArrayList<>();
    final List<StintFilter> stints = new ArrayList<>();
    private final Map<Facet, Map<Joint, Set<String>>> chosen = new EnumMap<>(Facet.class);
    private Optional<Set<Facet>> facets = Optional.empty();

    RequestDraft(Limits limits) {
        this.limits = limits;
    }

    void choose(Facet facet, Joint joint, String value) {
        chosen.computeIfAbsent(facet, key -> new EnumMap<>(Joint.class)).computeIfAbsent(joint, key -> new LinkedHashSet<>()).add(value);
    }

    void count(List<Facet> more) {
        Set<Facet> all = facets.orElseGet(LinkedHashSet::new);
        all.addAll(more);
        facets = Optional.of(all);
    }

    /** The request; mistakes that only show when all parameters are known go to {@code mistakes}. */
    SearchRequest finish(MistakeList mistakes) {
        checkPaging(mistakes);
        List<Choice> choices = chosen.entrySet().stream().map(entry -> choice(entry.getKey(), entry.getValue())).toList();
        List<Facet> counted = facets.map(List::copyOf).orElse(FacetOptions.standard().facets());
        return new SearchRequest(parsed(mistakes), match, exact, choices, years, stints, asOf, crossLanguage,
            new FacetOptions(counted, facetLimit, byLabel, conjunctive, rolledUp), sort, new Paging(page, perPage, cursor), language, explain);
    }

    private static Choice choice(Facet facet, Map<Joint, Set<String>> values) {
        return new Choice(facet, List.copyOf(values.getOrDefault(Joint.ANY, Set.of())), List.copyOf(values.getOrDefault(Joint.ALL, Set.of())),
            List.copyOf(values.getOrDefault(Joint.NOT, Set.of())));
    }

    private ParsedQuery parsed(MistakeList mistakes) {
        try {
            return strict ? QueryParser.parseStrictly(text, limits) : QueryParser.parse(text, limits);
        } catch (RequestException e) {
            mistakes.add(e);
            return ParsedQuery.empty();
        }
    }

    private void checkPaging(MistakeList mistakes) {
        if (!cursor.isEmpty() && page > 1) {
            mistakes.add(Problem.INVALID_VALUE, "cursor", "a cursor and a page number exclude each other", "");
        }
        if (cursor.isEmpty() && (long) page * perPage > limits.depth()) {
            mistakes.add(Problem.PAGE_TOO_DEEP, "page", "page " + page + " of " + perPage + " results lies beyond the first " + limits.depth()
                + " results; narrow the search, or go on with cursor=*", "");
        }
    }
}
