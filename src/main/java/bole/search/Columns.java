package bole.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;

/** The columns of one snapshot: for each facet its values, numbered over all segments, and what each person has. */
final class Columns {

    private final IndexReader reader;
    private final Map<String, Column> columns = new ConcurrentHashMap<>();

    Columns(IndexReader reader) {
        this.reader = reader;
    }

    /** The column of {@code field}. */
    Column of(String field) {
        return columns.computeIfAbsent(field, name -> new Column(reader, name));
    }

    /** One column. Numbers follow the order of the values. */
    static final class Column {

        private final IndexReader reader;
        private final String field;
        private final OrdinalMap numbers;
        private final int size;

        Column(IndexReader reader, String field) {
            this.reader = reader;
            this.field = field;
            try {
                SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, field);
                this.size = all == null ? 0 : Math.toIntExact(all.getValueCount());
                this.numbers = all instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping : null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** How many different values there are. */
        int size() {
            return size;
        }

        /** What the documents of segment {@code leaf} have. */
        SortedSetDocValues in(LeafReaderContext leaf) throws IOException {
            return DocValues.getSortedSet(leaf.reader(), field);
        }

        /** Number over all segments of a number of segment {@code leaf}. */
        LongValues global(LeafReaderContext leaf) {
            return numbers == null ? LongValues.IDENTITY : numbers.getGlobalOrds(leaf.ord);
        }

        /** The value of that number. */
        String value(long number) throws IOException {
            if (numbers == null) {
                return only().lookupOrd(number).utf8ToString();
            }
            LeafReaderContext leaf = reader.leaves().get(numbers.getFirstSegmentNumber(number));
            return in(leaf).lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
        }

        /** The number of {@code value}, or a negative one. */
        long number(String value) throws IOException {
            BytesRef wanted = new BytesRef(value);
            for (LeafReaderContext leaf : reader.leaves()) {
                long found = in(leaf).lookupTerm(wanted);
                if (found >= 0) {
                    return global(leaf).get(found);
                }
            }
            return -1;
        }

        /** The values of the one segment that has any. */
        private SortedSetDocValues only() throws IOException {
            return MultiDocValues.getSortedSetValues(reader, field);
        }
    }
}
