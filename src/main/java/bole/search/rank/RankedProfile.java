package bole.search.rank;

/**
 * A person at a place of a ranking, without anything to show.
 *
 * @param id the profile's id
 * @param score the sum the order is by
 */
public record RankedProfile(String id, double score) {
}
