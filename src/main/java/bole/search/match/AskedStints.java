package bole.search.match;

import bole.search.column.PersonStints;
import bole.search.column.SegmentColumns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Which stints of a person are as a request asks for them, by a filter or in words: a reason why the person was found, though no word of them may have been typed. Not for several threads. */
public final class AskedStints {

    /** So many of a person are shown, the first of each condition before the second of any. */
    private static final int MOST = 2;

    private final List<LeafReaderContext> leaves;
    private final SegmentColumns segments;
    private final List<StintTest> tests;
    private final Map<LeafReaderContext, OfSegment> opened = new HashMap<>();

    /** @param tests the conditions; each is looked for by itself */
    public AskedStints(IndexReader reader, SegmentColumns segments, List<StintTest> tests) {
        this.leaves = reader.leaves();
        this.segments = segments;
        this.tests = List.copyOf(tests);
    }

    /** The stints of one segment and the conditions over them. */
    private record OfSegment(PersonStints stints, List<StintTest.OfSegment> tests) {

        /** The stints, counted from the person's first, that hold {@code test}. */
        List<Integer> holding(StintTest.OfSegment test) throws IOException {
            List<Integer> holding = new ArrayList<>();
            for (int stint = stints.first(); stint < stints.end() && holding.size() < MOST; stint++) {
                if (test.holds(stint)) {
                    holding.add(stint - stints.first());
                }
            }
            return holding;
        }
    }

    /** Places in {@code Profile.stints()} of the person at {@code document}. */
    public List<Integer> of(int document) throws IOException {
        if (tests.isEmpty()) {
            return List.of();
        }
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        OfSegment segment = segment(leaf);
        segment.stints().to(document - leaf.docBase);
        List<List<Integer>> holding = new ArrayList<>();
        for (StintTest.OfSegment test : segment.tests()) {
            holding.add(segment.holding(test));
        }
        return inTurn(holding);
    }

    private OfSegment segment(LeafReaderContext leaf) throws IOException {
        OfSegment known = opened.get(leaf);
        if (known != null) {
            return known;
        }
        PersonStints stints = new PersonStints(leaf, segments.stints(leaf));
        List<StintTest.OfSegment> over = new ArrayList<>();
        for (StintTest test : tests) {
            over.add(test.over(stints));
        }
        OfSegment segment = new OfSegment(stints, over);
        opened.put(leaf, segment);
        return segment;
    }

    private static List<Integer> inTurn(List<List<Integer>> holding) {
        Set<Integer> places = new LinkedHashSet<>();
        for (int turn = 0; turn < MOST; turn++) {
            for (List<Integer> one : holding) {
                if (turn < one.size() && places.size() < MOST) {
                    places.add(one.get(turn));
                }
            }
        }
        return List.copyOf(places);
    }
}
