package bole.query;

/**
 * How much of a request is taken.
 *
 * @param characters of a typed query that are read, a Chinese one counted as two; the rest is left out, and a note says so
 * @param clauses phrases and other conditions of a typed query that are used; of the words of a text eight times as many
 * @param nesting parentheses within parentheses
 * @param depth results that can be reached by page number
 */
public record Limits(int characters, int clauses, int nesting, int depth) {

    private static final Limits STANDARD = new Limits(20_000, 256, 32, 10_000);

    /** The limits that hold where no other are set. */
    public static Limits standard() {
        return STANDARD;
    }
}
