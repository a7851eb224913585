package bole.search;

import bole.index.Fields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** From claims to the persons they are about. */
final class JoinQueries {

    /** Everyone. */
    static final Query PEOPLE = new TermQuery(new Term(Fields.TYPE, Fields.PERSON));

    /** Which documents are persons; remembered per segment. */
    static final BitSetProducer IS_PERSON = new QueryBitSetProducer(PEOPLE);

    private JoinQueries() {
    }

    /** The persons with a claim that matches {@code claims}. */
    static Query peopleWithClaim(Query claims) {
        return new ToParentBlockJoinQuery(claims, IS_PERSON, ScoreMode.None);
    }

    /** The persons with a claim that matches, each with the sum of those claims' scores. */
    static Query summed(Query claims) {
        return new ToParentBlockJoinQuery(claims, IS_PERSON, ScoreMode.Total);
    }
}
