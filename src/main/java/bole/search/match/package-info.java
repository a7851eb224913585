/**
 * What must hold for a person or a claim: words, stints, filters, as Lucene queries and as tests of single claims.
 *
 * <pre>{@code
 * Query people = Terms.allOf(queries);
 * }</pre>
 *
 * <p>May not enter: how much it counts; see {@code bole.search.rank}.
 */
package bole.search.match;
