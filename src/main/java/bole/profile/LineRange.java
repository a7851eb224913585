package bole.profile;

/**
 * The lines of a source, as received, that a claim stands on.
 *
 * @param first first line, 1-based
 * @param last last line, inclusive, not before {@code first}
 */
public record LineRange(int first, int last) {

    public LineRange {
        if (first < 1 || last < first) {
            throw new InputException("lines [" + first + ", " + last + "]", "lines are counted from 1 and end at or after their start");
        }
    }

    /** The one line {@code line}. */
    public static LineRange of(int line) {
        return new LineRange(line, line);
    }

    /** The smallest range that holds this one and {@code other}. */
    public LineRange union(LineRange other) {
        return new LineRange(Math.min(first, other.first), Math.max(last, other.last));
    }
}
