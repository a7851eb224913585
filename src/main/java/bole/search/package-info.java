/**
 * Request in, result out: translation, ranking, facets, evidence, suggestions, similar people.
 *
 * <pre>{@code
 * SearchResult result = engine.search(SearchRequest.typed(QueryParser.parse("graph learning")));
 * }</pre>
 *
 * <p>{@link bole.search.SearchEngine} is one half of the seam to another engine (the other is {@code bole.index.ProfileIndex}): no Lucene type stands in it.
 * The embedded engine stands in rooms below this one, each of which uses only those beneath it (docs/architecture.md); {@link bole.search.engine.LuceneSearchEngine} is its door.
 * May not enter: HTTP, pages, files.
 */
package bole.search;
