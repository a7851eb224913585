package bole.search.rank;

import bole.index.ClaimReader;
import bole.search.Ranking;
import bole.search.column.Order;
import bole.search.column.PersonClaims;
import bole.search.match.KnownWorld;
import bole.search.translation.Translation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** The score of single people as {@link Ranking} has it, claim by claim, quickest in the order of their documents. Not for several threads. */
public final class ExactScores {

    private final List<LeafReaderContext> leaves;
    private final Translation.Voting voting;
    private final Weight names;
    private final Moment moment;
    private final PersonClaims[] claims;

    /** What is known, and the year that recency is counted from. */
    public record Moment(KnownWorld world, int thisYear) {
    }

    /** @param names what names count */
    public ExactScores(IndexSearcher searcher, Translation.Voting voting, Query names, Moment moment) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        this.voting = voting;
        this.names = searcher.createWeight(searcher.rewrite(names), ScoreMode.COMPLETE, 1);
        this.moment = moment;
        this.claims = new PersonClaims[leaves.size()];
    }

    /**
     * A person's score.
     *
     * @param claims the person's claims, until the next person is looked at
     * @param votes those that count
     * @param name what the name counts
     */
    public record Score(ClaimReader claims, Votes votes, double name) {

        /** All together. */
        public double total() {
            return votes.total() + name;
        }
    }

    /** The score of {@code document}. */
    public Score at(int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        if (claims[leaf.ord] == null) {
            claims[leaf.ord] = new PersonClaims(leaf);
        }
        return at(document - leaf.docBase, leaf, claims[leaf.ord].of(document - leaf.docBase));
    }

    private Score at(int person, LeafReaderContext leaf, ClaimReader reader) throws IOException {
        return new Score(reader, Votes.of(reader, voting, moment.world(), moment.thisYear()), name(person, leaf));
    }

    private double name(int person, LeafReaderContext leaf) throws IOException {
        Scorer scorer = names.scorer(leaf);
        if (scorer == null) {
            return 0;
        }
        TwoPhaseIterator unsure = scorer.twoPhaseIterator();
        boolean named = unsure == null ? scorer.iterator().advance(person) == person : unsure.approximation().advance(person) == person && unsure.matches();
        return named ? scorer.score() : 0;
    }

    /** {@code found} with exact scores, in the order of their documents. */
    public List<FieldDoc> exact(List<FieldDoc> found) throws IOException {
        List<FieldDoc> exact = new ArrayList<>();
        for (FieldDoc one : Order.byDocument(found)) {
            exact.add(Order.withScore(one, at(one.doc).total()));
        }
        return exact;
    }
}
