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
    private final SegmentColumns segments;
    private final Map<String, Column> columns = new ConcurrentHashMap<>();

    Columns(IndexReader reader, SegmentColumns segments) {
        this.reader = reader;
        this.segments = segments;
    }

    /** The column of {@code field}. */
    Column of(String field) {
        return columns.computeIfAbsent(field, name -> new Column(reader, name, segments));
    }

    /** One column. Numbers follow the order of the values. */
    static final class Column implements CountedColumn {

        private final IndexReader reader;
        private final String field;
        private final OrdinalMap numbers;
        private final int size;
        private final SegmentColumns segments;
        /** The values that were asked for; two threads that read one at once read the same. */
        private final String[] names;
        private volatile Order order;

        /**
         * How the numbers lie.
         *
         * @param frequencies how many people of the index have a number's value
         * @param byFrequency the numbers, most frequent first, of equal ones the earlier value
         * @param locals per segment, the number in the segment or -1; empty where there is one segment, whose numbers are the same
         */
        private record Order(int[] frequencies, int[] byFrequency, int[][] locals) {
        }

        Column(IndexReader reader, String field, SegmentColumns segments) {
            this.reader = reader;
            this.field = field;
            this.segments = segments;
            try {
                SortedSetDocValues all = MultiDocValues.getSortedSetValues(reader, field);
                this.size = all == null ? 0 : Math.toIntExact(all.getValueCount());
                this.names = new String[size];
                this.numbers = all instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping : null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int size() {
            return size;
        }

        /** What the documents of segment {@code leaf} have. */
        SortedSetDocValues in(LeafReaderContext leaf) throws IOException {
            return DocValues.getSortedSet(leaf.reader(), field);
        }

        @Override
        public LongValues global(LeafReaderContext leaf) {
            return numbers == null ? LongValues.IDENTITY : numbers.getGlobalOrds(leaf.ord);
        }

        @Override
        public SegmentValues values(LeafReaderContext leaf) {
            return segments.of(leaf, field);
        }

        @Override
        public int local(LeafReaderContext leaf, int number) {
            int[][] locals = order().locals();
            return locals.length > 0 ? locals[leaf.ord][number] : number < values(leaf).size() ? number : -1;
        }

        @Override
        public int frequency(int number) {
            return order().frequencies()[number];
        }

        @Override
        public int[] byFrequency() {
            return order().byFrequency();
        }

        private Order order() {
            if (order == null) {
                order = makeOrder();
            }
            return order;
        }

        private Order makeOrder() {
            int[] frequencies = new int[size];
            int[][] locals = new int[numbers == null ? 0 : reader.leaves().size()][];
            for (LeafReaderContext leaf : reader.leaves()) {
                SegmentValues values = values(leaf);
                LongValues global = global(leaf);
                if (numbers != null) {
                    locals[leaf.ord] = new int[size];
                    java.util.Arrays.fill(locals[leaf.ord], -1);
                }
                for (int local = 0; local < values.size(); local++) {
                    int number = (int) global.get(local);
                    frequencies[number] += values.frequency(local);
                    if (numbers != null) {
                        locals[leaf.ord][number] = local;
                    }
                }
            }
            return new Order(frequencies, CountedColumn.byFrequency(frequencies), locals);
        }

        @Override
        public String value(long number) throws IOException {
            String name = names[(int) number];
            if (name == null) {
                name = read(number);
                names[(int) number] = name;
            }
            return name;
        }

        private String read(long number) throws IOException {
            if (numbers == null) {
                return only().lookupOrd(number).utf8ToString();
            }
            LeafReaderContext leaf = reader.leaves().get(numbers.getFirstSegmentNumber(number));
            return in(leaf).lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
        }

        @Override
        public long number(String value) throws IOException {
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
