package bole.index;

import bole.profile.Stint;
import java.util.List;
import java.util.Optional;

/**
 * Writes the column {@link Fields#STINTS}: what the stints of a person are, without their texts, so that stints are filtered and counted without reading claims.
 * {@link StintTable} reads it.
 *
 * <pre>{@code
 * data  := stint …                in the order of the profile
 * stint := kind * 4 + current * 2 + dated, [first day zigzag, days more], degree + 1, year of its end + 1, n, n places among the person's institutions, place among the countries + 1
 * }</pre>
 *
 * <p>An institution is named by its place among the person's own values of the facet, in the order of the column, which is exact and takes one byte.
 */
final class StintData {

    private final ValueWriter out = new ValueWriter(256);

    void clear() {
        out.clear();
    }

    /** Adds {@code stint}, of which {@code time} is covered: places of its institutions, and of its country or -1. */
    void add(Stint stint, Optional<ActiveTime> time, List<Integer> institutions, int country) {
        out.number(stint.kind().ordinal() << 2 | (stint.current() ? 2 : 0) | (time.isPresent() ? 1 : 0));
        time.ifPresent(out::days);
        out.number(stint.degree().map(Enum::ordinal).orElse(-1) + 1);
        out.number(stint.to().map(to -> Math.max(-1, to.year())).orElse(-1) + 1);
        out.list(institutions, ValueWriter::number);
        out.number(country + 1);
    }

    byte[] bytes() {
        return out.bytes();
    }
}
