package bole.search;

/**
 * Something that begins as typed.
 *
 * @param id profile id, topic id or institution id
 * @param labels what it is called
 * @param kind {@code person}, {@code interest} or {@code institution}
 * @param hint what tells it from others: a position and place, a country, a broader topic
 * @param count people, 1 for a person
 */
public record Suggestion(String id, Labels labels, String kind, String hint, long count) {
}
