package bole.evaluation;

import java.util.List;
import java.util.Random;

/**
 * Whether two systems differ by more than chance over the same topics: Fisher's paired randomisation test, two-sided. If there were no difference,
 * which of the two values of a topic belongs to which system would be a throw of a coin; the answer is how often such throws give a difference as
 * great as the one seen.
 */
public final class RandomisationTest {

    private static final int THROWS = 100_000;
    /** Sums in another order differ in the last bits; what differs no more than this is equal. */
    private static final double ROUNDING = 1e-9;

    private RandomisationTest() {
    }

    /** The probability of a difference at least as great by chance; {@code seed} makes it repeatable. */
    public static double probability(List<Double> one, List<Double> other, long seed) {
        double[] differences = new double[one.size()];
        double seen = 0;
        for (int i = 0; i < differences.length; i++) {
            differences[i] = one.get(i) - other.get(i);
            seen += differences[i];
        }
        Random random = new Random(seed);
        int asGreat = 1;
        for (int i = 0; i < THROWS; i++) {
            if (Math.abs(thrown(differences, random)) >= Math.abs(seen) - ROUNDING) {
                asGreat++;
            }
        }
        return asGreat / (THROWS + 1.0);
    }

    private static double thrown(double[] differences, Random random) {
        double sum = 0;
        for (double difference : differences) {
            sum += random.nextBoolean() ? difference : -difference;
        }
        return sum;
    }
}
