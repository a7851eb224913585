package bole.search.match;

import bole.index.ClaimReader;
import bole.index.Fields;
import bole.index.StintTable;
import bole.index.Vote;
import bole.query.YearRange;
import bole.search.column.PersonClaims;
import bole.text.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;

/**
 * What may be known: everything, or with {@code as_of=} the world on that day. Then a claim counts only if it had begun, whatever was going on was open,
 * and what is said of today (headline, self-description) says nothing. A claim without a date is not said to be later, so it counts.
 *
 * <p>A person's whole text and facets know no days; as of a day they only say who may match, and the claims are looked at one by one.
 */
public final class KnownWorld {

    private final Optional<LocalDate> day;

    /** @param asOf the last day that counts, if not all do */
    public KnownWorld(Optional<PartialDate> asOf) {
        this.day = asOf.map(PartialDate::lastDay);
    }

    /** Whether everything is known. */
    public boolean isWhole() {
        return day.isEmpty();
    }

    /** The last day that is known. */
    public Optional<LocalDate> day() {
        return day;
    }

    /** The last day as the index counts, or one that never comes. */
    public int lastDay() {
        return day.map(last -> (int) last.toEpochDay()).orElse(Integer.MAX_VALUE - 1);
    }

    /** Whether that claim is known. */
    public boolean knows(ClaimReader claims, int claim) {
        Vote.Sort sort = claims.sort(claim);
        boolean ofToday = sort == Vote.Sort.HEADLINE || sort == Vote.Sort.SUMMARY;
        return isWhole() || !ofToday && (!claims.isDated(claim) || claims.begin(claim) <= lastDay());
    }

    /** Whether that stint is known. */
    public boolean knows(StintTable stints, int stint) {
        return isWhole() || !stints.isDated(stint) || stints.begin(stint) <= lastDay();
    }

    /** {@code candidates} who have a known claim in which {@code sign} stands. */
    public Query peopleWithClaim(Query candidates, Sign sign, int sequences) {
        return candidates instanceof MatchNoDocsQuery ? candidates : new ClaimsQuery(candidates, new Speaks(this, sign, sequences));
    }

    /** The persons of whom something had begun. */
    Query people() {
        return new ClaimsQuery(TermRangeQuery.newStringRange(Fields.YEAR, null, String.valueOf(day.orElseThrow().getYear()), true, true),
            new Begun(lastDay()));
    }

    /** The persons of whom a dated claim is known to overlap {@code years}. */
    public Query active(YearRange years) {
        Query ever = Filters.active(years);
        return isWhole() ? ever : new ClaimsQuery(ever, new Overlaps(Days.of(years, lastDay())));
    }

    /** A claim in which a sign stands. */
    private record Speaks(KnownWorld world, Sign sign, int sequences) implements PersonTest {

        @Override
        public Look in(LeafReaderContext leaf) throws IOException {
            PersonClaims claims = new PersonClaims(leaf);
            ClaimScan scan = new ClaimScan(claims.reader(), sequences, Sign.terms(sign));
            return document -> {
                claims.of(document);
                scan.clear();
                for (int claim = 0; claim < claims.reader().size(); claim++) {
                    if (world.knows(claims.reader(), claim) && scan.score(claim, sign) > 0) {
                        return true;
                    }
                }
                return false;
            };
        }

        @Override
        public float cost() {
            return ClaimTest.COST;
        }
    }

    /** A dated claim that had begun. */
    private record Begun(int lastDay) implements ClaimTest {
        @Override
        public boolean holds(PersonClaims claims, int claim) {
            return claims.reader().isDated(claim) && claims.reader().begin(claim) <= lastDay;
        }
    }

    /** A claim of which a day lies in {@code days}. */
    private record Overlaps(Days days) implements ClaimTest {
        @Override
        public boolean holds(PersonClaims claims, int claim) {
            ClaimReader reader = claims.reader();
            return reader.isDated(claim) && days.overlap(reader.begin(claim), reader.end(claim));
        }
    }

    /**
     * Days as the index counts; none where the first is after the last.
     *
     * @param first the first
     * @param last the last
     */
    record Days(int first, int last) {

        /** Those of {@code years} up to {@code lastDay}. */
        static Days of(YearRange years, int lastDay) {
            int first = years.first().isPresent() ? (int) LocalDate.of(years.first().getAsInt(), 1, 1).toEpochDay() : Integer.MIN_VALUE;
            int last = years.last().isPresent() ? (int) LocalDate.of(years.last().getAsInt(), 12, 31).toEpochDay() : Integer.MAX_VALUE;
            return new Days(first, Math.min(last, lastDay));
        }

        /** Whether a time from {@code begin} to {@code end} has any of them. */
        boolean overlap(int begin, int end) {
            return first <= last && begin <= last && end >= first;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownWorld world && world.day.equals(day);
    }

    @Override
    public int hashCode() {
        return day.hashCode();
    }
}
