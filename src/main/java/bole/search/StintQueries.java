package bole.search;

import bole.index.Fields;
import bole.index.Tokeniser;
import bole.query.StintFilter;
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

    /** The stints that satisfy every part of {@code stint}; as of a day, those begun by then, as they were then. */
    static Query of(StintFilter stint, KnownWorld world) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(Terms.term(Fields.TYPE, "stint"), Occur.FILTER);
        if (!stint.institution().isEmpty()) {
            query.add(Terms.term(Fields.STINT_INSTITUTION, stint.institution()), Occur.FILTER);
        }
        stint.kind().ifPresent(kind -> query.add(Terms.term(Fields.STINT_KIND, kind.name().toLowerCase(Locale.ROOT)), Occur.FILTER));
        stint.degree().ifPresent(degree -> query.add(Terms.term(Fields.STINT_DEGREE, degree.name().toLowerCase(Locale.ROOT)), Occur.FILTER));
        stint.year().ifPresent(years -> query.add(world.overlapping(years), Occur.FILTER));
        stint.ended().ifPresent(years -> query.add(IntField.newRangeQuery(Fields.STINT_ENDED, years.first().orElse(Integer.MIN_VALUE),
            years.last().orElse(Integer.MAX_VALUE)), Occur.FILTER));
        if (!world.isWhole()) {
            query.add(world.later(), Occur.MUST_NOT);
            stint.ended().ifPresent(years -> query.add(IntField.newRangeQuery(Fields.END, Integer.MIN_VALUE, world.lastDay()), Occur.FILTER));
        }
        addTitle(query, stint.title());
        return query.build();
    }

    private static void addTitle(BooleanQuery.Builder query, String title) {
        Terms terms = new Terms(false, new KnownWorld(Optional.empty()));
        Tokeniser.runs(title).forEach(run -> query.add(switch (run) {
            case bole.index.Run.Word word -> terms.word(Fields.CLAIM_TITLE, word);
            case bole.index.Run.Chinese chinese -> terms.characters(Fields.CLAIM_TITLE, chinese);
        }, Occur.FILTER));
    }
}
