package bole.search.column;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.LongValues;

/** Values of people, numbered over all segments of a snapshot in the order of the values, and in memory. */
public interface CountedColumn {

    /** How many different values there are. */
    int size();

    /** The values of segment {@code leaf}. */
    SegmentValues values(LeafReaderContext leaf);

    /** Number over all segments of a number of segment {@code leaf}. */
    LongValues global(LeafReaderContext leaf);

    /** Number in segment {@code leaf} of a number over all segments, or -1. */
    int local(LeafReaderContext leaf, int number);

    /** How many people have the value of that number, those removed since included. */
    int frequency(int number);

    /** The numbers, most frequent first, of equal ones the earlier value. Not to be changed. */
    int[] byFrequency();

    /** The value of that number. */
    String value(long number) throws IOException;

    /** The number of {@code value}, or a negative one. */
    long number(String value) throws IOException;

    /** The numbers of {@code frequencies}, most frequent first, of equal ones the earlier. */
    static int[] byFrequency(int[] frequencies) {
        long[] sorted = new long[frequencies.length];
        for (int number = 0; number < sorted.length; number++) {
            sorted[number] = ((long) (Integer.MAX_VALUE - frequencies[number]) << Integer.SIZE) | number;
        }
        java.util.Arrays.sort(sorted);
        return java.util.Arrays.stream(sorted).mapToInt(one -> (int) one).toArray();
    }
}
