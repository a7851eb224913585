/**
 * Measures of retrieval over test collections: topics and judgments in the forms of TREC, rankings, the usual measures, and a test of whether two
 * rankings differ by more than chance.
 *
 * <pre>{@code
 * Judgments judgments = Judgments.read(Path.of("qrels.tsv"));
 * Measures measures = Measures.of(List.of("ada-okonkwo", "li-wei"), judgments.of("t1"));
 * }</pre>
 *
 * <p>May not enter: how a ranking is made.
 */
package bole.evaluation;
