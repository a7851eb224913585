package bole.search.column;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.LongValues;

/**
 * A column with each value replaced by what it belongs to: a person has each of these once, however many values led to it. It is laid out in memory as any
 * other column is, so that counting rolled-up values costs what counting values does.
 */
public final class RolledColumn implements CountedColumn {

    private final String[] ids;
    private final SegmentValues[] segments;
    private final int[] frequencies;
    private final int[] byFrequency;

    /**
     * @param reader the snapshot
     * @param column of it
     * @param wholes what a value stands for here; nothing where it is left out
     */
    public RolledColumn(IndexReader reader, CountedColumn column, Function<String, ? extends Collection<String>> wholes) throws IOException {
        String[][] names = new String[column.size()][];
        TreeSet<String> all = new TreeSet<>();
        for (int number = 0; number < names.length; number++) {
            names[number] = wholes.apply(column.value(number)).toArray(String[]::new);
            all.addAll(Arrays.asList(names[number]));
        }
        this.ids = all.toArray(String[]::new);
        int[][] places = new int[names.length][];
        for (int number = 0; number < names.length; number++) {
            places[number] = Arrays.stream(names[number]).mapToInt(name -> Arrays.binarySearch(ids, name)).distinct().toArray();
        }
        this.segments = new SegmentValues[reader.leaves().size()];
        this.frequencies = new int[ids.length];
        for (LeafReaderContext leaf : reader.leaves()) {
            SegmentValues rolled = column.values(leaf).replaced(column.global(leaf), places, ids.length);
            segments[leaf.ord] = rolled;
            for (int number = 0; number < ids.length; number++) {
                frequencies[number] += rolled.frequency(number);
            }
        }
        this.byFrequency = CountedColumn.byFrequency(frequencies);
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public SegmentValues values(LeafReaderContext leaf) {
        return segments[leaf.ord];
    }

    @Override
    public LongValues global(LeafReaderContext leaf) {
        return LongValues.IDENTITY;
    }

    @Override
    public int local(LeafReaderContext leaf, int number) {
        return number;
    }

    @Override
    public int frequency(int number) {
        return frequencies[number];
    }

    @Override
    public int[] byFrequency() {
        return byFrequency;
    }

    @Override
    public String value(long number) {
        return ids[(int) number];
    }

    @Override
    public long number(String value) {
        return Arrays.binarySearch(ids, value);
    }
}
