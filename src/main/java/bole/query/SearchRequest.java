package bole.query;

import bole.text.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything a search is: what was typed, what was chosen, and how the answer is wanted. {@link RequestReader} reads it from parameters and writes it back.
 *
 * @param query what was typed, parsed
 * @param match whether all words are needed
 * @param exact whether stemming, variants and bridges are off
 * @param choices one per facet at most
 * @param years active in each of these: some dated claim overlaps it; several mean any of them
 * @param stints conditions on single stints
 * @param asOf the world on that day
 * @param crossLanguage matching across languages
 * @param facets what to count
 * @param sort order
 * @param paging part
 * @param language of labels
 * @param explain what to say about each result
 */
public record SearchRequest(ParsedQuery query, Match match, boolean exact, List<Choice> choices, List<YearRange> years, List<StintFilter> stints,
                            Optional<PartialDate> asOf, CrossLanguage crossLanguage, FacetOptions facets, Sort sort, Paging paging, Language language,
                            Explain explain) {

    public SearchRequest {
        choices = List.copyOf(choices);
        years = List.copyOf(years);
        stints = List.copyOf(stints);
    }

    /** Everyone, in the usual order, with the usual facets. */
    public static SearchRequest browse() {
        return typed(ParsedQuery.empty());
    }

    /** A search for {@code query} with everything else as usual. */
    public static SearchRequest typed(ParsedQuery query) {
        return new SearchRequest(query, Match.ALL, false, List.of(), List.of(), List.of(), Optional.empty(), CrossLanguage.ON, FacetOptions.standard(),
            Sort.RELEVANCE, Paging.first(), Language.EN, Explain.EVIDENCE);
    }

    /** The choice made in {@code facet}, if any. */
    public Optional<Choice> choice(Facet facet) {
        return choices.stream().filter(choice -> choice.facet() == facet).findFirst();
    }

    public SearchRequest withChoices(List<Choice> other) {
        return new SearchRequest(query, match, exact, other, years, stints, asOf, crossLanguage, facets, sort, paging, language, explain);
    }

    public SearchRequest withYears(List<YearRange> other) {
        return new SearchRequest(query, match, exact, choices, other, stints, asOf, crossLanguage, facets, sort, paging, language, explain);
    }

    public SearchRequest withStints(List<StintFilter> other) {
        return new SearchRequest(query, match, exact, choices, years, other, asOf, crossLanguage, facets, sort, paging, language, explain);
    }

    public SearchRequest withFacets(FacetOptions other) {
        return new SearchRequest(query, match, exact, choices, years, stints, asOf, crossLanguage, other, sort, paging, language, explain);
    }

    public SearchRequest withPaging(Paging other) {
        return new SearchRequest(query, match, exact, choices, years, stints, asOf, crossLanguage, facets, sort, other, language, explain);
    }

    public SearchRequest withQuery(ParsedQuery other) {
        return new SearchRequest(other, match, exact, choices, years, stints, asOf, crossLanguage, facets, sort, paging, language, explain);
    }

    public SearchRequest withSort(Sort other) {
        return new SearchRequest(query, match, exact, choices, years, stints, asOf, crossLanguage, facets, other, paging, language, explain);
    }

    public SearchRequest withMatch(Match other) {
        return new SearchRequest(query, other, exact, choices, years, stints, asOf, crossLanguage, facets, sort, paging, language, explain);
    }
}
