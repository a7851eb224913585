package bole.search.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/** The columns of one snapshot: for each facet its values, numbered over all segments, and what each person has. */
public final class Columns {

    private final IndexReader reader;
    private final SegmentColumns segments;
    private final Map<String, Column> columns = new ConcurrentHashMap<>();

    /** The columns of {@code reader}. */
    public Columns(IndexReader reader, SegmentColumns segments) {
        this.reader = reader;
        this.segments = segments;
    }

    /** The column of {@code field}. */
    public Column of(String field) {
        return columns.computeIfAbsent(field, name -> new Column(reader, name, segments));
    }

    /** One column. Numbers follow the order of the values. */
    public static final class Column implements CountedColumn {

        private final IndexReader reader;
        private final String field;
        private final OrdinalMap numbers;
        private final int size;
        private final SegmentColumns segments;
        /** The values that were asked for; two threads that read one at once read the same. */
        private final String[] names;
        private volatile Order order;
        /** How many people were counted while the column was not read. */
        private final AtomicLong countedUnread = new AtomicLong();

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
        public SortedSetDocValues in(LeafReaderContext leaf) throws IOException {
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

        /**
         * Counts {@code people}, from memory where the column has been read or that would have cost no more than what was counted without it, so that neither the first answers
         * of a server nor a program that answers once wait for all of it to be read.
         */
        public Counted counted(People people) throws IOException {
            long unread = reader.leaves().stream().filter(leaf -> segments.known(leaf, field).isEmpty()).mapToLong(leaf -> leaf.reader().maxDoc()).sum();
            return unread == 0 || countedUnread.getAndAdd(people.count()) >= unread ? new ColumnCounts(reader, this, people) : countedUnread(people);
        }

        private Counted.All countedUnread(People people) throws IOException {
            int[] counts = new int[size];
            long with = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                FixedBitSet here = people.bits(leaf);
                Optional<SegmentValues> known = segments.known(leaf, field);
                if (known.isPresent()) {
                    known.get().addTo(counts, global(leaf), here);
                    with += known.get().withAny(here);
                } else {
                    with += addTo(counts, leaf, here);
                }
            }
            return new Counted.All(counts, people.count() - with);
        }

        /** Adds one for each of {@code people} and each value to {@code counts}; returns how many have any. */
        private long addTo(int[] counts, LeafReaderContext leaf, FixedBitSet people) throws IOException {
            SortedSetDocValues values = in(leaf);
            LongValues global = global(leaf);
            long with = 0;
            BitSetIterator each = new BitSetIterator(people, 0);
            for (int person = each.nextDoc(); person != DocIdSetIterator.NO_MORE_DOCS; person = each.nextDoc()) {
                if (values.advanceExact(person)) {
                    with++;
                    for (int i = values.docValueCount(); i > 0; i--) {
                        counts[(int) global.get(values.nextOrd())]++;
                    }
                }
            }
            return with;
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
