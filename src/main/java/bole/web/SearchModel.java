package bole.web;

import java.util.List;

/**
 * The search page.
 *
 * @param heading of the page
 * @param asks what one can ask, where nothing is asked yet
 * @param chips what was chosen, each removable
 * @param clearHref removes all
 * @param readings how words were recognised
 * @param notes about how the query was read, in English
 * @param relaxed whether people were taken in who match only some words
 * @param didYouMean another spelling
 * @param facets what narrows
 * @param moreFacets what narrows too, further down
 * @param stint the form for a time at a place
 * @param count how many, in words
 * @param sorts orders
 * @param exports the people found as files
 * @param firstRank number of the first result
 * @param results people
 * @param waysOut what to do when there are none
 * @param paging other pages
 */
public record SearchModel(String heading, List<AskModel> asks, List<NamedLink> chips, String clearHref, List<String> readings, List<String> notes,
                          boolean relaxed, NamedLink didYouMean, List<FacetModel> facets, List<FacetModel> moreFacets, StintForm stint, String count, List<SortLink> sorts,
                          List<NamedLink> exports, int firstRank, List<PersonModel> results, List<NamedLink> waysOut, Paging paging) {

    /** Whether this is where one begins: nothing is asked, everyone is shown. */
    public boolean isFront() {
        return chips.isEmpty() && paging.page() == 1;
    }

    /**
     * An order of results.
     *
     * @param label in words
     * @param href chooses it
     * @param selected whether it is chosen
     */
    public record SortLink(String label, String href, boolean selected) {
    }

    /**
     * Where in the results this page is.
     *
     * @param page number of this page
     * @param pages how many there are
     * @param previousHref one back, or {@code ""}
     * @param nextHref one on, or {@code ""}
     */
    public record Paging(int page, int pages, String previousHref, String nextHref) {
    }
}
