/**
 * Rows of facets: their names, their order, joint counts over single stints, and the tree of narrower ones.
 *
 * <pre>{@code
 * FacetResult rows = counts.rows(facet, tally, selected, options);
 * }</pre>
 *
 * <p>May not enter: who is found.
 */
package bole.search.facet;
