package bole.web;

import java.util.List;
import java.util.Optional;

/**
 * The page of all values of a facet.
 *
 * @param id of the facet
 * @param heading of the page
 * @param action where the form for words leads
 * @param kept what the form keeps
 * @param words that the values hold, or {@code ""}
 * @param chosen filters that count here, each removable
 * @param back the search these are of
 * @param rows values
 * @param remark about what is not listed
 * @param orders of the rows
 * @param levels the ways to see them; nothing where there is no hierarchy
 */
public record BrowseModel(String id, String heading, String action, List<FormField> kept, String words, List<NamedLink> chosen, String back,
                          List<FacetModel.Row> rows, Optional<String> remark, List<SearchModel.SortLink> orders, List<FacetModel.Level> levels) {
}
