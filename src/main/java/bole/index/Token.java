package bole.index;

/**
 * One term of a text for one field.
 *
 * @param term as it stands in the index
 * @param position counted from 0; several terms may share one
 * @param start first UTF-16 unit in the text
 * @param end one past its last
 */
public record Token(String term, int position, int start, int end) {
}
