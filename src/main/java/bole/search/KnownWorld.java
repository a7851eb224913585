package bole.search;

import bole.index.Fields;
import bole.query.YearRange;
import bole.text.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What may be known: everything, or with {@code as_of=} the world on that day. Then a claim counts only if it had begun, whatever was going on was open,
 * and what is said of today (headline, self-description) says nothing. A claim without a date is not said to be later, so it counts.
 *
 * <p>A person's whole text and facets know no days; as of a day everything is therefore asked of the claims, one by one.
 */
final class KnownWorld {

    private static final List<String> OF_TODAY = List.of(Fields.HEADLINE, Fields.SUMMARY);

    private final Optional<LocalDate> day;

    /** @param asOf the last day that counts, if not all do */
    KnownWorld(Optional<PartialDate> asOf) {
        this.day = asOf.map(PartialDate::lastDay);
    }

    /** Whether everything is known. */
    boolean isWhole() {
        return day.isEmpty();
    }

    /** The last day that is known. */
    Optional<LocalDate> day() {
        return day;
    }

    /** Those of {@code claims} that are known. */
    Query of(Query claims) {
        return isWhole() || claims instanceof MatchNoDocsQuery ? claims
            : new BooleanQuery.Builder().add(claims, Occur.MUST).add(known(), Occur.FILTER).build();
    }

    /** The persons with a known claim that matches {@code claims}. */
    Query peopleWithClaim(Query claims) {
        return JoinQueries.peopleWithClaim(of(claims));
    }

    /** All claims that are known. */
    private Query known() {
        BooleanQuery.Builder known = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER).add(JoinQueries.PEOPLE, Occur.MUST_NOT)
            .add(later(), Occur.MUST_NOT);
        OF_TODAY.forEach(type -> known.add(Terms.term(Fields.TYPE, type), Occur.MUST_NOT));
        return known.build();
    }

    /** All claims that are known, for counting. */
    Query claims() {
        return known();
    }

    /** The claims that had not begun. */
    Query later() {
        return IntField.newRangeQuery(Fields.BEGIN, lastDay() + 1, Integer.MAX_VALUE);
    }

    /** The persons of whom something had begun. */
    Query people() {
        return JoinQueries.peopleWithClaim(IntField.newRangeQuery(Fields.BEGIN, Integer.MIN_VALUE, lastDay()));
    }

    /** The persons of whom a dated claim is known to overlap {@code years}. */
    Query active(YearRange years) {
        return isWhole() ? Filters.active(years) : JoinQueries.peopleWithClaim(overlapping(years));
    }

    /** The claims of which a known day lies in {@code years}. */
    Query overlapping(YearRange years) {
        int first = years.first().isPresent() ? (int) LocalDate.of(years.first().getAsInt(), 1, 1).toEpochDay() : Integer.MIN_VALUE;
        int last = years.last().isPresent() ? (int) LocalDate.of(years.last().getAsInt(), 12, 31).toEpochDay() : Integer.MAX_VALUE;
        if (first > lastDay()) {
            return new MatchNoDocsQuery("years that had not begun");
        }
        return Terms.allOf(List.of(IntField.newRangeQuery(Fields.BEGIN, Integer.MIN_VALUE, Math.min(last, lastDay())),
            IntField.newRangeQuery(Fields.END, first, Integer.MAX_VALUE)));
    }

    /** The last day as the index counts, or one that never comes. */
    int lastDay() {
        return day.map(last -> (int) last.toEpochDay()).orElse(Integer.MAX_VALUE - 1);
    }
}
