package bole.query;

/**
 * Which part of the results.
 *
 * @param page 1-based; {@code page * perPage} at most 10,000
 * @param perPage 1 to 100
 * @param cursor {@code *} to start a cursor, what the last answer gave to go on, {@code ""} to page by number
 */
public record Paging(int page, int perPage, String cursor) {

    /** The first 25. */
    public static Paging first() {
        return new Paging(1, 25, "");
    }
}
