package bole.search.column;

import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/**
 * One column of one segment in memory, laid out for counting. Ordinals are the segment's own.
 *
 * <p>Three ways to count, for sets of people of different size: the list of values of each person, which costs as much as the people have values; for a
 * frequent value the bit set of its people, whose intersection costs the same however many match; for a rare value the list of its people. How many values
 * a set of people has in all comes from bit sets too: set {@code b} holds who has a number of values with bit {@code b} in it.
 *
 * <p>Memory: 4 bytes a person, 4 a value of a person, and again 4 for a rare value or {@code maxDoc / 8} for a frequent one, which is never more than
 * 8 bytes for each of its people.
 */
final class SegmentValues {

    /** A value is frequent where its bit set is no larger than twice the list of its people. */
    private static final int FREQUENT = 64;

    private final int[] starts;
    private final int[] values;
    private final int[] frequencies;
    private final FixedBitSet[] frequent;
    private final int[][] rare;
    private final FixedBitSet any;
    private final FixedBitSet[] numbers;

    private SegmentValues(int[] starts, int[] values, int size) {
        int people = starts.length - 1;
        this.starts = starts;
        this.values = values;
        this.frequencies = new int[size];
        for (int value : values) {
            frequencies[value]++;
        }
        this.frequent = new FixedBitSet[size];
        this.rare = new int[size][];
        this.any = new FixedBitSet(Math.max(1, people));
        int most = 0;
        for (int person = 0; person < people; person++) {
            most = Math.max(most, starts[person + 1] - starts[person]);
        }
        this.numbers = new FixedBitSet[Integer.SIZE - Integer.numberOfLeadingZeros(most)];
        for (int bit = 0; bit < numbers.length; bit++) {
            numbers[bit] = new FixedBitSet(Math.max(1, people));
        }
        invert(people);
    }

    private void invert(int people) {
        int[] filled = new int[frequencies.length];
        for (int value = 0; value < frequencies.length; value++) {
            if ((long) frequencies[value] * FREQUENT >= people) {
                frequent[value] = new FixedBitSet(people);
            } else {
                rare[value] = new int[frequencies[value]];
            }
        }
        for (int person = 0; person < people; person++) {
            for (int i = starts[person]; i < starts[person + 1]; i++) {
                int value = values[i];
                if (frequent[value] != null) {
                    frequent[value].set(person);
                } else {
                    rare[value][filled[value]++] = person;
                }
            }
            int number = starts[person + 1] - starts[person];
            if (number > 0) {
                any.set(person);
            }
            for (int bit = 0; number >> bit != 0; bit++) {
                if ((number >> bit & 1) == 1) {
                    numbers[bit].set(person);
                }
            }
        }
    }

    /** The column {@code column} of a segment of {@code people} documents. */
    static SegmentValues read(SortedSetDocValues column, int people) throws IOException {
        int[] starts = new int[people + 1];
        int[] values = new int[Math.max(16, people)];
        int filled = 0;
        int begun = 0;
        for (int person = column.nextDoc(); person != DocIdSetIterator.NO_MORE_DOCS; person = column.nextDoc()) {
            java.util.Arrays.fill(starts, begun, person + 1, filled);
            begun = person + 1;
            for (int i = column.docValueCount(); i > 0; i--) {
                if (filled == values.length) {
                    values = java.util.Arrays.copyOf(values, values.length * 2);
                }
                values[filled++] = (int) column.nextOrd();
            }
        }
        java.util.Arrays.fill(starts, begun, people + 1, filled);
        return new SegmentValues(starts, java.util.Arrays.copyOf(values, filled), (int) column.getValueCount());
    }

    /**
     * The same people with other values: each value replaced by those in {@code places} at its number in {@code global}, each of which a person has once.
     *
     * @param size how many other values there are
     */
    SegmentValues replaced(LongValues global, int[][] places, int size) {
        int[] newStarts = new int[starts.length];
        int[] newValues = new int[Math.max(16, values.length)];
        int[] last = new int[size];
        int filled = 0;
        for (int person = 0; person + 1 < starts.length; person++) {
            for (int i = starts[person]; i < starts[person + 1]; i++) {
                for (int place : places[(int) global.get(values[i])]) {
                    if (last[place] != person + 1) {
                        last[place] = person + 1;
                        newValues = filled == newValues.length ? java.util.Arrays.copyOf(newValues, filled * 2) : newValues;
                        newValues[filled++] = place;
                    }
                }
            }
            newStarts[person + 1] = filled;
        }
        return new SegmentValues(newStarts, java.util.Arrays.copyOf(newValues, filled), size);
    }

    /** How many values there are. */
    int size() {
        return frequencies.length;
    }

    /** How many people have {@code value}, those removed since included. */
    int frequency(int value) {
        return frequencies[value];
    }

    /** How many of {@code people} have {@code value}. */
    int count(int value, FixedBitSet people) {
        if (frequent[value] != null) {
            return (int) FixedBitSet.intersectionCount(frequent[value], people);
        }
        int count = 0;
        for (int person : rare[value]) {
            count += people.get(person) ? 1 : 0;
        }
        return count;
    }

    /** What {@link #count} costs, in steps as long as one of {@link #addTo}'s. */
    int cost(int value) {
        return frequent[value] != null ? 1 + any.length() / 128 : 1 + rare[value].length;
    }

    /** Adds one for each of {@code people} and each value to {@code counts}, at the value's number in {@code global}. */
    void addTo(int[] counts, LongValues global, FixedBitSet people) {
        BitSetIterator each = new BitSetIterator(people, 0);
        for (int person = each.nextDoc(); person != DocIdSetIterator.NO_MORE_DOCS; person = each.nextDoc()) {
            for (int i = starts[person]; i < starts[person + 1]; i++) {
                counts[(int) global.get(values[i])]++;
            }
        }
    }

    /** How many of {@code people} have any value. */
    long withAny(FixedBitSet people) {
        return FixedBitSet.intersectionCount(any, people);
    }

    /** How many values {@code people} have, each person's counted apart. */
    long total(FixedBitSet people) {
        long total = 0;
        for (int bit = 0; bit < numbers.length; bit++) {
            total += FixedBitSet.intersectionCount(numbers[bit], people) << bit;
        }
        return total;
    }
}
