package bole.search.column;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;

/** A set of people as a query, so that others can be narrowed to it. */
final class PeopleQuery extends Query {

    private final People people;

    PeopleQuery(People people) {
        this.people = people;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                long cost = people.bits(leaf).cardinality();
                return cost == 0 ? null
                    : ConstantScoreScorerSupplier.fromIterator(new BitSetIterator(people.bits(leaf), cost), score(), mode, leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "people";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeopleQuery query && query.people == people;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(people);
    }
}
