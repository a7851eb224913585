package bole.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected values are worked out by hand beside each test. */
class MeasuresTest {

    private static final Offset<Double> EXACT = within(1e-12);
    private static final Map<String, Integer> GRADES = Map.of("a", 1, "b", 1, "c", 1, "x", 0);

    @Test
    void rightDocumentsCountAtTheirRankAndThoseNotFoundCountNought() {
        Measures measures = Measures.of(List.of("x", "a", "y", "b"), GRADES);
        // right at ranks 2 and 4 of three: (1/2 + 2/4 + 0) / 3
        assertThat(measures.averagePrecision()).isCloseTo(1.0 / 3, EXACT);
        assertThat(measures.reciprocalRank()).isCloseTo(0.5, EXACT);
        assertThat(measures.precision5()).isCloseTo(0.4, EXACT);
        assertThat(measures.precision10()).isCloseTo(0.2, EXACT);
        // (1/log2(3) + 1/log2(5)) / (1 + 1/log2(3) + 1/log2(4)) = (0.630930 + 0.430677) / 2.130930
        assertThat(measures.gain10()).isCloseTo(0.498189, within(1e-6));
    }

    @Test
    void bestPossibleOrderHasAllMeasuresAtTheirHeight() {
        Measures measures = Measures.of(List.of("b", "c", "a"), GRADES);
        assertThat(measures.averagePrecision()).isCloseTo(1, EXACT);
        assertThat(measures.reciprocalRank()).isCloseTo(1, EXACT);
        assertThat(measures.precision5()).isCloseTo(0.6, EXACT);
        assertThat(measures.gain10()).isCloseTo(1, EXACT);
    }

    @Test
    void gainTellsGradesApart() {
        Measures measures = Measures.of(List.of("low", "high"), Map.of("high", 2, "low", 1));
        // (1 + 2/log2(3)) / (2 + 1/log2(3)) = 2.261860 / 2.630930
        assertThat(measures.gain10()).isCloseTo(0.859719, within(1e-6));
    }

    @Test
    void emptyRankingIsWorthNothing() {
        assertThat(Measures.of(List.of(), GRADES)).isEqualTo(new Measures(0, 0, 0, 0, 0));
    }

    @Test
    void gradesBelowNoughtAreWrong() {
        assertThat(Measures.of(List.of("spam", "a"), Map.of("spam", -2, "a", 1)).averagePrecision()).isCloseTo(0.5, EXACT);
    }

    @Test
    void onlyTenPlacesCountForTheMeasuresOfThePage() {
        List<String> late = java.util.stream.Stream.concat(Collections.nCopies(10, "y").stream(), java.util.stream.Stream.of("a")).toList();
        Measures measures = Measures.of(late, Map.of("a", 1));
        assertThat(measures.precision10()).isZero();
        assertThat(measures.gain10()).isZero();
        assertThat(measures.averagePrecision()).isCloseTo(1.0 / 11, EXACT);
    }

    @Test
    void meanIsTakenOfEachMeasure() {
        Measures mean = Measures.mean(List.of(new Measures(1, 1, 0.2, 0.1, 0.5), new Measures(0, 0.5, 0.4, 0.3, 1)));
        assertThat(mean.averagePrecision()).isCloseTo(0.5, EXACT);
        assertThat(mean.reciprocalRank()).isCloseTo(0.75, EXACT);
        assertThat(mean.precision5()).isCloseTo(0.3, EXACT);
        assertThat(mean.precision10()).isCloseTo(0.2, EXACT);
        assertThat(mean.gain10()).isCloseTo(0.75, EXACT);
    }

    @Test
    void equalSystemsDifferByChanceAlone() {
        List<Double> values = List.of(0.1, 0.5, 0.9);
        assertThat(RandomisationTest.probability(values, values, 1)).isEqualTo(1);
    }

    @Test
    void systemBetterOnEveryTopicIsBetterByMoreThanChance() {
        List<Double> low = Collections.nCopies(10, 0.1);
        List<Double> high = Collections.nCopies(10, 0.4);
        // only the throws with all heads or all tails are as great: 2 / 2^10
        assertThat(RandomisationTest.probability(high, low, 7)).isCloseTo(2.0 / 1024, within(0.0006));
    }

    @Test
    void randomisationIsRepeatable() {
        List<Double> one = List.of(0.3, 0.2, 0.8, 0.4);
        List<Double> other = List.of(0.1, 0.3, 0.5, 0.5);
        assertThat(RandomisationTest.probability(one, other, 42)).isEqualTo(RandomisationTest.probability(one, other, 42));
    }
}
