package bole.search;

import bole.query.Facet;
import bole.query.Language;
import bole.query.SearchRequest;
import java.util.List;
import java.util.Optional;

/**
 * Answers requests over one index. Safe for any number of threads; each answer is of one snapshot.
 * Every method throws {@code bole.query.RequestException} for the asker's mistakes.
 */
public interface SearchEngine {

    /** The people who match, a page of them with evidence, and the facets. */
    SearchResult search(SearchRequest request);

    /** One profile with the labels it needs for showing. */
    Optional<ProfileView> profile(String id);

    /** The rows of one facet whose label, alias, acronym or pinyin holds {@code words}, counted under the filters of {@code request}. */
    FacetResult facet(Facet facet, String words, SearchRequest request);

    /** People, interests and institutions that begin as typed, best first, at most {@code limit}. */
    List<Suggestion> suggest(String typed, Language language, int limit);

    /** At most {@code limit} people like the one of that id, likest first, each with what both have; empty if there is no such person. */
    Optional<List<SimilarPerson>> similar(String id, int limit);

    /** The topic ({@code INTEREST}) or institution ({@code INSTITUTION}) of that id with its surroundings; empty where the vocabulary has no such id. */
    Optional<EntityView> entity(Facet facet, String id);

    /** The topics or institutions that belong to nothing broader and have people, most first. */
    List<EntityView.Node> roots(Facet facet);

    /** What is being searched. */
    IndexState state();
}
