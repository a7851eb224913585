package bole.search.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** People per value of a column. */
public interface Counted {

    /** People without any value. */
    long missing();

    /** The sum over all values. */
    long total();

    /** People with the value of that number. */
    int of(int number);

    /** The numbers with the highest counts above nought, at most {@code limit}, highest first; of equal ones the earlier value. */
    List<Integer> most(int limit);

    /** Every value's count. */
    All all();

    /**
     * Every value's count.
     *
     * @param counts by the value's number
     * @param missing people without any value
     */
    record All(int[] counts, long missing) implements Counted {

        /** The same with nought for the numbers that are not {@code wanted}. */
        public All only(IntPredicate wanted) {
            int[] kept = counts.clone();
            for (int number = 0; number < kept.length; number++) {
                kept[number] = kept[number] > 0 && wanted.test(number) ? kept[number] : 0;
            }
            return new All(kept, missing);
        }

        @Override
        public All all() {
            return this;
        }

        @Override
        public long total() {
            return Arrays.stream(counts).asLongStream().sum();
        }

        @Override
        public int of(int number) {
            return counts[number];
        }

        @Override
        public List<Integer> most(int limit) {
            Best best = new Best(limit);
            for (int number = 0; number < counts.length; number++) {
                best.offer(number, counts[number]);
            }
            return best.numbers();
        }
    }

    /** The best so far of numbers with counts. */
    final class Best {

        private static final Comparator<int[]> WORST_FIRST = Comparator.<int[]>comparingInt(one -> one[1]).thenComparing(one -> -one[0]);

        private final int limit;
        private final PriorityQueue<int[]> best = new PriorityQueue<>(WORST_FIRST);

        Best(int limit) {
            this.limit = limit;
        }

        void offer(int number, int count) {
            if (count == 0 || best.size() == limit && count < best.peek()[1]) {
                return;
            }
            best.add(new int[] {number, count});
            if (best.size() > limit) {
                best.poll();
            }
        }

        /** Whether a number with no more than {@code count} may still be among the best. */
        boolean mayTake(int count) {
            return count > 0 && (best.size() < limit || count >= best.peek()[1]);
        }

        List<Integer> numbers() {
            List<int[]> sorted = new ArrayList<>(best);
            sorted.sort(WORST_FIRST.reversed());
            return new ArrayList<>(sorted.stream().map(one -> one[0]).toList());
        }
    }
}
