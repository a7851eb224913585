package bole.cli;

import bole.evaluation.Judgments;
import bole.evaluation.Measures;
import bole.evaluation.RandomisationTest;
import bole.evaluation.Run;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The measures of a run as lines for a person. */
final class EvaluationReport {

    private static final String ROW = "%-16s %7.4f %7.4f %7.4f %7.4f %7.4f%n";

    private static final Map<String, Function<Measures, Double>> MEASURES = new LinkedHashMap<>();

    static {
        MEASURES.put("MAP", Measures::averagePrecision);
        MEASURES.put("MRR", Measures::reciprocalRank);
        MEASURES.put("P@5", Measures::precision5);
        MEASURES.put("P@10", Measures::precision10);
        MEASURES.put("nDCG@10", Measures::gain10);
    }

    private final List<String> topics;
    private final Judgments judgments;

    /**
     * @param topics ids of the topics that are measured
     * @param judgments the right answers
     */
    EvaluationReport(List<String> topics, Judgments judgments) {
        this.topics = topics;
        this.judgments = judgments;
    }

    private List<Measures> measures(Run run) {
        return topics.stream().map(topic -> Measures.of(run.documents(topic), judgments.of(topic))).toList();
    }

    void print(Run run, boolean perTopic, PrintWriter out) {
        List<Measures> measures = measures(run);
        out.printf(Locale.ROOT, "%-16s %7s %7s %7s %7s %7s%n", "topic", "MAP", "MRR", "P@5", "P@10", "nDCG@10");
        for (int i = 0; perTopic && i < topics.size(); i++) {
            row(topics.get(i), measures.get(i), out);
        }
        row("all " + topics.size(), Measures.mean(measures), out);
    }

    private static void row(String name, Measures measures, PrintWriter out) {
        out.printf(Locale.ROOT, ROW, name, measures.averagePrecision(), measures.reciprocalRank(), measures.precision5(), measures.precision10(),
            measures.gain10());
    }

    /** Says how far {@code run} is from {@code other}, and how often chance alone would take it as far. */
    void compare(Run run, Run other, long seed, PrintWriter out) {
        List<Measures> ours = measures(run);
        List<Measures> theirs = measures(other);
        row("compared", Measures.mean(theirs), out);
        out.println("paired randomisation test, two-sided, seed " + seed);
        MEASURES.forEach((name, measure) -> {
            List<Double> one = ours.stream().map(measure).toList();
            List<Double> two = theirs.stream().map(measure).toList();
            double before = mean(two);
            out.printf(Locale.ROOT, "%-8s %+.4f  (%+.1f %%)  p = %.4f%n", name, mean(one) - before, before == 0 ? 0 : 100 * (mean(one) / before - 1),
                RandomisationTest.probability(one, two, seed));
        });
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
