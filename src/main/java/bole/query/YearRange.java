package bole.query;

import java.util.OptionalInt;

/**
 * Years from {@code first} to {@code last}, both inclusive; an empty end is open. Text form: {@code 2021}, {@code 2018..2022}, {@code ..2020}, {@code 2020..}.
 *
 * @param first first year, or empty for no lower bound
 * @param last last year, or empty for no upper bound
 */
public record YearRange(OptionalInt first, OptionalInt last) {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2999;

    public YearRange {
        if (first.isEmpty() && last.isEmpty()) {
            throw new IllegalArgumentException("a range of years needs a first or a last year");
        }
        if (first.isPresent() && last.isPresent() && last.getAsInt() < first.getAsInt()) {
            throw new IllegalArgumentException("the last year " + last.getAsInt() + " is before the first " + first.getAsInt());
        }
    }

    /** The one year {@code year}. */
    public static YearRange of(int year) {
        return new YearRange(OptionalInt.of(year), OptionalInt.of(year));
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if {@code text} has another form; the message says which forms there are
     */
    public static YearRange parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return of(year(text, text));
        }
        return new YearRange(bound(text.substring(0, dots), text), bound(text.substring(dots + 2), text));
    }

    private static OptionalInt bound(String part, String whole) {
        return part.isEmpty() ? OptionalInt.empty() : OptionalInt.of(year(part, whole));
    }

    private static int year(String part, String whole) {
        boolean digits = part.length() == 4 && part.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(part) < EARLIEST || Integer.parseInt(part) > LATEST) {
            throw new IllegalArgumentException("\"" + (whole.length() > 40 ? whole.substring(0, 40) + "…" : whole) + "\" is not a year or range of years; write 2021, 2018..2022, ..2020 or 2020..");
        }
        return Integer.parseInt(part);
    }

    /** Whether {@code year} lies within. */
    public boolean contains(int year) {
        return (first.isEmpty() || first.getAsInt() <= year) && (last.isEmpty() || year <= last.getAsInt());
    }

    @Override
    public String toString() {
        if (first.equals(last)) {
            return String.valueOf(first.getAsInt());
        }
        return (first.isPresent() ? String.valueOf(first.getAsInt()) : "") + ".." + (last.isPresent() ? String.valueOf(last.getAsInt()) : "");
    }
}
