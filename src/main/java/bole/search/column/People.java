package bole.search.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** A set of persons of one snapshot: a bit set per segment. */
public final class People {

    private final List<FixedBitSet> segments = new ArrayList<>();
    private long count = -1;

    /** Nobody yet, in the segments of {@code searcher}. */
    public People(IndexSearcher searcher) {
        searcher.getIndexReader().leaves().forEach(leaf -> segments.add(new FixedBitSet(leaf.reader().maxDoc())));
    }

    /** The persons that match {@code query}, which must match persons only. */
    public static People matching(IndexSearcher searcher, Query query) {
        People people = new People(searcher);
        try {
            searcher.search(query, people.collector());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return people;
    }

    /** Takes up everyone who is collected. */
    SimpleCollector collector() {
        return new SimpleCollector() {

            private FixedBitSet segment;

            @Override
            protected void doSetNextReader(LeafReaderContext leaf) {
                segment = segments.get(leaf.ord);
            }

            @Override
            public void collect(int document) {
                segment.set(document);
            }

            @Override
            public void collectRange(int first, int end) {
                segment.set(first, end);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        };
    }

    /** Those of segment {@code leaf}, in order. */
    public DocIdSetIterator in(LeafReaderContext leaf) {
        return new BitSetIterator(segments.get(leaf.ord), 0);
    }

    boolean contains(LeafReaderContext leaf, int document) {
        return segments.get(leaf.ord).get(document);
    }

    /** Them as a query. */
    public Query asQuery() {
        return new PeopleQuery(this);
    }

    /** Those of segment {@code leaf}. */
    public FixedBitSet bits(LeafReaderContext leaf) {
        return segments.get(leaf.ord);
    }

    /** How many; asked for when all are taken up. */
    public long count() {
        if (count < 0) {
            count = segments.stream().mapToLong(FixedBitSet::cardinality).sum();
        }
        return count;
    }
}
