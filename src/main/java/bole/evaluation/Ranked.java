package bole.evaluation;

/**
 * A document at its place in a ranking.
 *
 * @param document its id
 * @param score what it was ranked by
 */
public record Ranked(String document, double score) {
}
