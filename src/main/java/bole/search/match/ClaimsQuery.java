package bole.search.match;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** The persons who hold a {@link PersonTest}. Whoever may is found by a query on whole persons; then their claims or stints are looked at. */
public final class ClaimsQuery extends Query {

    private final Query candidates;
    private final PersonTest test;

    /** @param candidates finds everyone who holds {@code test}, and others */
    public ClaimsQuery(Query candidates, PersonTest test) {
        this.candidates = candidates;
        this.test = test;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = candidates.rewrite(searcher);
        return rewritten == candidates ? this : new ClaimsQuery(rewritten, test);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight people = candidates.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                ScorerSupplier supplier = people.scorerSupplier(leaf);
                return supplier == null ? null : verified(supplier, leaf, score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private ScorerSupplier verified(ScorerSupplier supplier, LeafReaderContext leaf, float score, ScoreMode mode) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long cost) throws IOException {
                return new ConstantScoreScorer(score, mode, verified(supplier.get(cost), test.in(leaf)));
            }

            @Override
            public long cost() {
                return supplier.cost();
            }
        };
    }

    private TwoPhaseIterator verified(Scorer people, PersonTest.Look look) {
        TwoPhaseIterator unsure = people.twoPhaseIterator();
        DocIdSetIterator approximation = unsure == null ? people.iterator() : unsure.approximation();
        return new TwoPhaseIterator(approximation) {
            @Override
            public boolean matches() throws IOException {
                return (unsure == null || unsure.matches()) && look.at(approximation.docID());
            }

            @Override
            public float matchCost() {
                return test.cost();
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        candidates.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return candidates.toString(field) + " with " + test;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimsQuery query && query.candidates.equals(candidates) && query.test.equals(test);
    }

    @Override
    public int hashCode() {
        return 31 * candidates.hashCode() + test.hashCode();
    }
}
