/**
 * Votes of claims for their person, exact scores of those near the top, and the evidence that is shown.
 *
 * <pre>{@code
 * List<FieldDoc> best = new BestPeople(searcher, people, voting, order).find(null, 10);
 * }</pre>
 *
 * <p>May not enter: weights; see {@link bole.search.Ranking}.
 */
package bole.search.rank;
