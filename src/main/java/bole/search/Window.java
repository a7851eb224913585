package bole.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;

/**
 * A stretch of an order, ahead of what is asked for: a search for a part of a hundred costs as much as one for thousands, so an export of everyone is a few
 * searches and not one per part. Stretches grow as one goes on. Where each began is remembered, so that any earlier part can be given again.
 */
final class Window {

    private static final int GROWTH = 4;
    private static final int LARGEST = 10_000;

    private final TreeMap<Integer, FieldDoc> beginnings = new TreeMap<>();
    private ScoreDoc[] known;
    private int start;

    /** @param first where the order begins */
    Window(ScoreDoc[] first) {
        this.known = first;
    }

    /** Finds people in order. */
    interface Finder {

        /** At most {@code number} that come after {@code after}, or the first if that is null. */
        ScoreDoc[] find(FieldDoc after, int number) throws IOException;
    }

    /** At most {@code number} people from {@code rank} on; a rank beyond the end has none. */
    synchronized List<FieldDoc> part(int rank, int number, Finder finder) throws IOException {
        List<FieldDoc> part = new ArrayList<>();
        int at = rank;
        while (part.size() < number && reach(at, number - part.size(), finder)) {
            int from = at - start;
            int to = Math.min(known.length, from + number - part.size());
            Arrays.asList(known).subList(from, to).forEach(found -> part.add((FieldDoc) found));
            at = start + to;
        }
        return part;
    }

    /** Makes {@code rank} one of the known; whether there is anybody. */
    private boolean reach(int rank, int number, Finder finder) throws IOException {
        if (rank < start) {
            Map.Entry<Integer, FieldDoc> beginning = beginnings.floorEntry(rank);
            int from = beginning == null ? 0 : beginning.getKey();
            load(from, beginning == null ? null : beginning.getValue(), Math.max(number, size(from)), finder);
        }
        while (rank >= start + known.length) {
            if (known.length == 0) {
                return false;
            }
            load(start + known.length, (FieldDoc) known[known.length - 1], Math.max(number, size(start + known.length)), finder);
        }
        return true;
    }

    private static int size(int from) {
        return Math.min(LARGEST, from * GROWTH);
    }

    private void load(int from, FieldDoc after, int number, Finder finder) throws IOException {
        known = finder.find(after, number);
        start = from;
        if (after != null) {
            beginnings.put(from, after);
        }
    }
}
