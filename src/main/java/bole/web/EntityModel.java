package bole.web;

import java.util.List;

/**
 * The page of a topic or institution.
 *
 * @param branch the tree it stands in
 * @param heading what it is called
 * @param otherName what it is called in the other language, or {@code ""}
 * @param facts where it is and what else it is called, each a sentence
 * @param broader what it belongs to
 * @param narrower what belongs to it
 * @param count people, in words
 * @param search the same people in the search
 * @param facets when, where, what
 * @param state the search for these people, which steps are taken from
 * @param people the latest first, each with the lines that say so
 * @param paging other pages
 */
public record EntityModel(NamedLink branch, String heading, String otherName, List<String> facts, List<TreeModel.Place> broader, List<TreeModel.Place> narrower, String count,
                          NamedLink search, List<FacetModel> facets, List<FormField> state, List<PersonModel> people, SearchModel.Paging paging) {
}
