/**
 * What a person typed and chose, as a value whose text parses back.
 *
 * <pre>{@code
 * SearchRequest request = RequestReader.read(Map.of("q", List.of("graph learning"), "year", List.of("2020..")));
 * }</pre>
 *
 * <p>May not enter: Lucene, HTTP, anything that knows how a query is answered.
 */
package bole.query;
