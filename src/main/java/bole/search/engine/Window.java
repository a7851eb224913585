package bole.search.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.FieldDoc;

/**
 * A stretch of an order, ahead of what is asked for: a search for a part of a hundred costs as much as one for thousands, so an export of everyone is a few
 * searches and not one per part. Stretches grow as one goes on. Where each began is remembered, so that any earlier part can be given again.
 */
final class Window {

    private static final int GROWTH = 4;
    private static final int LARGEST = 10_000;

    private final TreeMap<Integer, FieldDoc> beginnings = new TreeMap<>();
    private Stretch known;
    private int start;

    /** @param first where the order begins */
    Window(Stretch first) {
        this.known = first;
    }

    /**
     * People in order.
     *
     * @param people the people
     * @param last behind whom the next come; not always the last of them, since the first may be in a finer order
     */
    record Stretch(List<FieldDoc> people, FieldDoc last) {
        Stretch {
            people = List.copyOf(people);
        }
    }

    /** Finds people in order. */
    interface Finder {

        /** At most {@code number} that come after {@code after}, or the first if that is null. */
        Stretch find(FieldDoc after, int number) throws IOException;
    }

    /** At most {@code number} people from {@code rank} on; a rank beyond the end has none. */
    synchronized List<FieldDoc> part(int rank, int number, Finder finder) throws IOException {
        List<FieldDoc> part = new ArrayList<>();
        int at = rank;
        while (part.size() < number && reach(at, number - part.size(), finder)) {
            int from = at - start;
            int to = Math.min(known.people().size(), from + number - part.size());
            part.addAll(known.people().subList(from, to));
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
        while (rank >= start + known.people().size()) {
            int next = start + known.people().size();
            if (known.people().isEmpty()) {
                return false;
            }
            load(next, known.last(), Math.max(number, size(next)), finder);
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
