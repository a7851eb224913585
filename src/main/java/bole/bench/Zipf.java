package bole.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws values as real ones are spread: the second half as often as the first, the third a third as often, and so on. */
final class Zipf<T> {

    private final List<T> values;
    private final double[] upTo;

    /** Over {@code values}, the most frequent first. */
    Zipf(List<T> values) {
        this.values = List.copyOf(values);
        this.upTo = new double[values.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    /** Over {@code values} in an order that {@code seed} decides. */
    static <T> Zipf<T> shuffled(List<T> values, long seed) {
        List<T> order = new ArrayList<>(values);
        Collections.shuffle(order, new java.util.Random(seed));
        return new Zipf<>(order);
    }

    T draw(RandomGenerator random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return values.get(Math.min(place < 0 ? -place - 1 : place, upTo.length - 1));
    }
}
