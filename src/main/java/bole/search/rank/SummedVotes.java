package bole.search.rank;

import bole.search.column.People;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;

/**
 * The people of a small set, each with the sum of its votes. It goes from one of them to the next and looks the votes up; the usual way goes through
 * blocks of all who have a vote and passes over those who are not in the set, which costs the more the commoner the words are.
 */
final class SummedVotes extends Query {

    private final People people;
    private final List<Query> votes;
    private final boolean voted;

    /** @param voted whether only those are found for whom anything counts */
    SummedVotes(People people, List<Query> votes, boolean voted) {
        this.people = people;
        this.votes = List.copyOf(votes);
        this.voted = voted;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (Query vote : votes) {
            weights.add(searcher.createWeight(searcher.rewrite(vote), ScoreMode.COMPLETE, boost));
        }
        return new Weight(this) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                int count = people.bits(leaf).cardinality();
                return count == 0 ? null : new Supplier(weights, leaf, count);
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
                Scorer scorer = scorerSupplier(leaf) == null ? null : scorer(leaf);
                return scorer != null && scorer.iterator().advance(document) == document ? Explanation.match(scorer.score(), "sum of votes")
                    : Explanation.noMatch("not of the set");
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /** Makes the scorer of one segment. */
    private final class Supplier extends ScorerSupplier {

        private final List<Weight> weights;
        private final LeafReaderContext leaf;
        private final int count;

        Supplier(List<Weight> weights, LeafReaderContext leaf, int count) {
            this.weights = weights;
            this.leaf = leaf;
            this.count = count;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            List<Scorer> scorers = new ArrayList<>();
            for (Weight weight : weights) {
                ScorerSupplier supplier = weight.scorerSupplier(leaf);
                if (supplier != null) {
                    scorers.add(supplier.get(count));
                }
            }
            return new Sum(new BitSetIterator(people.bits(leaf), count), scorers);
        }

        @Override
        public long cost() {
            return count;
        }
    }

    /** Goes through the people of one segment. */
    private final class Sum extends Scorer {

        private final DocIdSetIterator each;
        private final Scorer[] scorers;
        private final DocIdSetIterator[] places;
        private float score;

        Sum(DocIdSetIterator each, List<Scorer> scorers) {
            this.each = each;
            this.scorers = scorers.toArray(Scorer[]::new);
            this.places = scorers.stream().map(Scorer::iterator).toArray(DocIdSetIterator[]::new);
        }

        /** The first person from {@code from} on who is found, with the score worked out. */
        private int found(int from) throws IOException {
            int person = from;
            while (person != DocIdSetIterator.NO_MORE_DOCS && !add(person) && voted) {
                person = each.nextDoc();
            }
            return person;
        }

        private boolean add(int person) throws IOException {
            double sum = 0;
            boolean any = false;
            for (int i = 0; i < scorers.length; i++) {
                int place = places[i].docID();
                if (place < person) {
                    place = places[i].advance(person);
                }
                if (place == person) {
                    sum += scorers[i].score();
                    any = true;
                }
            }
            score = (float) sum;
            return any;
        }

        @Override
        public DocIdSetIterator iterator() {
            return new DocIdSetIterator() {
                @Override
                public int docID() {
                    return each.docID();
                }

                @Override
                public int nextDoc() throws IOException {
                    return found(each.nextDoc());
                }

                @Override
                public int advance(int target) throws IOException {
                    return found(each.advance(target));
                }

                @Override
                public long cost() {
                    return each.cost();
                }
            };
        }

        @Override
        public int docID() {
            return each.docID();
        }

        @Override
        public float score() {
            return score;
        }

        @Override
        public float getMaxScore(int until) {
            return Float.POSITIVE_INFINITY;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "votes" + votes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SummedVotes summed && summed.people == people && summed.votes.equals(votes) && summed.voted == voted;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(people) + votes.hashCode();
    }
}
