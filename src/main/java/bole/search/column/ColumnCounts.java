package bole.search.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * People of a set per value of a column, worked out only as far as they are asked for, and always exact.
 *
 * <p>The most frequent values of the whole index are counted first. As soon as the last of the best has more people of the set than the next value has in
 * the whole index, no later value can be among the best, and the list is proved. Where the proof would cost more than counting everything, everything is
 * counted.
 */
public final class ColumnCounts implements Counted {

    private final IndexReader reader;
    private final CountedColumn column;
    private final People people;
    private Optional<All> all = Optional.empty();
    private long total = -1;

    /** Counts over {@code people} in {@code column}. */
    public ColumnCounts(IndexReader reader, CountedColumn column, People people) {
        this.reader = reader;
        this.column = column;
        this.people = people;
    }

    @Override
    public long missing() {
        long with = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            with += column.values(leaf).withAny(people.bits(leaf));
        }
        return people.count() - with;
    }

    @Override
    public long total() {
        if (total < 0) {
            total = 0;
            for (LeafReaderContext leaf : reader.leaves()) {
                total += column.values(leaf).total(people.bits(leaf));
            }
        }
        return total;
    }

    @Override
    public int of(int number) {
        return all.isPresent() ? all.get().of(number) : count(number);
    }

    private int count(int number) {
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            int local = column.local(leaf, number);
            count += local < 0 ? 0 : column.values(leaf).count(local, people.bits(leaf));
        }
        return count;
    }

    @Override
    public List<Integer> most(int limit) {
        long budget = total();
        Best best = new Best(limit);
        for (int number : column.byFrequency()) {
            if (!best.mayTake(column.frequency(number))) {
                return best.numbers();
            }
            budget -= cost(number);
            if (budget < 0) {
                return all().most(limit);
            }
            best.offer(number, count(number));
        }
        return best.numbers();
    }

    private long cost(int number) {
        long cost = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            int local = column.local(leaf, number);
            cost += local < 0 ? 1 : column.values(leaf).cost(local);
        }
        return cost;
    }

    /** The counts of {@code numbers} alone. */
    public All only(IntStream numbers) {
        int[] counts = new int[column.size()];
        numbers.forEach(number -> counts[number] = of(number));
        return new All(counts, missing());
    }

    @Override
    public All all() {
        if (all.isEmpty()) {
            int[] counts = new int[column.size()];
            for (LeafReaderContext leaf : reader.leaves()) {
                column.values(leaf).addTo(counts, column.global(leaf), people.bits(leaf));
            }
            all = Optional.of(new All(counts, missing()));
        }
        return all.get();
    }
}
