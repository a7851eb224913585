package bole.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The stints of all people of one segment in memory, as {@link StintData} wrote them: joint counts go through most of them, again and again. Institutions and
 * countries are the segment's own numbers of their columns. Never changes, so any number of threads may read it.
 *
 * <p>Memory: 4 bytes a person, 22 a stint and 4 an institution of a stint.
 */
public final class StintTable {

    private static final int UNDATED = Integer.MIN_VALUE;

    private final int[] people;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private short[] ended = new short[64];
    private byte[] kinds = new byte[64];
    private final BitSet current = new BitSet();
    private byte[] degrees = new byte[64];
    private int[] countries = new int[64];
    private int[] listed = new int[64];
    private int[] institutions = new int[64];
    private int size;

    private StintTable(int people) {
        this.people = new int[people + 1];
    }

    /** The stints of {@code segment}. */
    public static StintTable read(LeafReader segment) throws IOException {
        StintTable table = new StintTable(segment.maxDoc());
        BinaryDocValues column = DocValues.getBinary(segment, Fields.STINTS);
        Places institutions = new Places(segment, Fields.INSTITUTION);
        Places countries = new Places(segment, Fields.COUNTRY);
        ValueReader in = new ValueReader(new byte[0], 0, 0);
        int begun = 0;
        for (int person = column.nextDoc(); person != DocIdSetIterator.NO_MORE_DOCS; person = column.nextDoc()) {
            BytesRef bytes = column.binaryValue();
            Arrays.fill(table.people, begun, person + 1, table.size);
            begun = person + 1;
            in.over(bytes.bytes, bytes.offset, bytes.length);
            institutions.to(person);
            countries.to(person);
            while (in.at() < bytes.offset + bytes.length) {
                table.add(in, institutions, countries);
            }
        }
        Arrays.fill(table.people, begun, table.people.length, table.size);
        table.trim();
        return table;
    }

    /** The segment's numbers of what a person has in a field, ascending. */
    private static final class Places {

        private final SortedSetDocValues column;
        private int[] numbers = new int[8];

        Places(LeafReader segment, String field) throws IOException {
            this.column = DocValues.getSortedSet(segment, field);
        }

        void to(int person) throws IOException {
            int size = column.advanceExact(person) ? column.docValueCount() : 0;
            numbers = size > numbers.length ? new int[size * 2] : numbers;
            for (int i = 0; i < size; i++) {
                numbers[i] = (int) column.nextOrd();
            }
        }

        int number(int place) {
            return place < 0 ? -1 : numbers[place];
        }
    }

    private void add(ValueReader in, Places places, Places lands) {
        if (size == begins.length - 1) {
            resize(size * 2);
        }
        int flags = in.number();
        kinds[size] = (byte) (flags >>> 2);
        current.set(size, (flags & 2) != 0);
        begins[size] = UNDATED;
        if ((flags & 1) != 0) {
            begins[size] = in.day();
            ends[size] = begins[size] + in.number();
        }
        degrees[size] = (byte) (in.number() - 1);
        ended[size] = (short) (in.number() - 1);
        int from = listed[size];
        int number = in.number();
        if (institutions.length < from + number) {
            institutions = Arrays.copyOf(institutions, (from + number) * 2);
        }
        for (int i = 0; i < number; i++) {
            institutions[from + i] = places.number(in.number());
        }
        countries[size] = lands.number(in.number() - 1);
        listed[++size] = from + number;
    }

    private void trim() {
        resize(size + 1);
        institutions = Arrays.copyOf(institutions, listed[size]);
    }

    private void resize(int length) {
        begins = Arrays.copyOf(begins, length);
        ends = Arrays.copyOf(ends, length);
        ended = Arrays.copyOf(ended, length);
        kinds = Arrays.copyOf(kinds, length);
        degrees = Arrays.copyOf(degrees, length);
        countries = Arrays.copyOf(countries, length);
        listed = Arrays.copyOf(listed, length);
    }

    /** The first stint of {@code person}; those up to the first of the next are the person's. */
    public int first(int person) {
        return people[person];
    }

    public boolean isDated(int stint) {
        return begins[stint] != UNDATED;
    }

    /** First day covered, as days since 1970, where it is dated. */
    public int begin(int stint) {
        return begins[stint];
    }

    /** Last day covered, where it is dated. */
    public int end(int stint) {
        return ends[stint];
    }

    /** Whether the source says that it is going on. */
    public boolean isCurrent(int stint) {
        return current.get(stint);
    }

    /** Number of its kind. */
    public int kind(int stint) {
        return kinds[stint];
    }

    /** Number of its degree, or -1. */
    public int degree(int stint) {
        return degrees[stint];
    }

    /** Year in which it ended, where the source says so, or -1. */
    public int ended(int stint) {
        return ended[stint];
    }

    /** The segment's number of its country, or -1. */
    public int country(int stint) {
        return countries[stint];
    }

    /** How many institutions it counts for: its own and those that it is part of. */
    public int institutions(int stint) {
        return listed[stint + 1] - listed[stint];
    }

    /** The segment's number of one of them. */
    public int institution(int stint, int number) {
        return institutions[listed[stint] + number];
    }

    /** Whether it counts for the institution of that number. */
    public boolean isAt(int stint, int institution) {
        for (int i = listed[stint]; i < listed[stint + 1]; i++) {
            if (institutions[i] == institution) {
                return true;
            }
        }
        return false;
    }
}
