package bole.search;

import bole.index.Fields;
import bole.index.Tokeniser;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.text.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** A condition on single stints as a query on the documents of stints: every part must hold in the same one. */
final class StintQueries {

    private StintQueries() {
    }

    /** The stints that satisfy every part of {@code stint}; with {@code asOf}, those begun by that day, as they were then. */
    static Query of(StintFilter stint, Optional<PartialDate> asOf) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(Terms.term(Fields.TYPE, "stint"), Occur.FILTER);
        if (!stint.institution().isEmpty()) {
            query.add(Terms.term(Fields.STINT_INSTITUTION, stint.institution()), Occur.FILTER);
        }
        stint.kind().ifPresent(kind -> query.add(Terms.term(Fields.STINT_KIND, kind.name().toLowerCase(Locale.ROOT)), Occur.FILTER));
        stint.degree().ifPresent(degree -> query.add(Terms.term(Fields.STINT_DEGREE, degree.name().toLowerCase(Locale.ROOT)), Occur.FILTER));
        stint.year().ifPresent(years -> addOverlap(query, years));
        stint.ended().ifPresent(years -> query.add(IntField.newRangeQuery(Fields.STINT_ENDED, years.first().orElse(Integer.MIN_VALUE),
            years.last().orElse(Integer.MAX_VALUE)), Occur.FILTER));
        asOf.ifPresent(day -> addBegunBy(query, day.lastDay()));
        addTitle(query, stint.title());
        return query.build();
    }

    /** Stints of which a day lies in {@code years}. */
    private static void addOverlap(BooleanQuery.Builder query, YearRange years) {
        int first = years.first().isPresent() ? (int) LocalDate.of(years.first().getAsInt(), 1, 1).toEpochDay() : Integer.MIN_VALUE;
        int last = years.last().isPresent() ? (int) LocalDate.of(years.last().getAsInt(), 12, 31).toEpochDay() : Integer.MAX_VALUE;
        query.add(IntField.newRangeQuery(Fields.STINT_BEGIN, Integer.MIN_VALUE, last), Occur.FILTER);
        query.add(IntField.newRangeQuery(Fields.STINT_END, first, Integer.MAX_VALUE), Occur.FILTER);
    }

    private static void addBegunBy(BooleanQuery.Builder query, LocalDate day) {
        query.add(IntField.newRangeQuery(Fields.STINT_BEGIN, Integer.MIN_VALUE, (int) day.toEpochDay()), Occur.FILTER);
    }

    private static void addTitle(BooleanQuery.Builder query, String title) {
        Terms terms = new Terms(false);
        Tokeniser.runs(title).forEach(run -> query.add(switch (run) {
            case bole.index.Run.Word word -> terms.word(Fields.CLAIM_TITLE, word);
            case bole.index.Run.Chinese chinese -> terms.characters(Fields.CLAIM_TITLE, chinese);
        }, Occur.FILTER));
    }
}
