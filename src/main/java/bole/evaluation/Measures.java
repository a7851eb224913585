package bole.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good a ranking is, each from 0 to 1; as trec_eval computes them.
 *
 * @param averagePrecision mean over all right documents of the precision at their rank, 0 for those not found (its mean over topics is MAP)
 * @param reciprocalRank one over the rank of the first right document, 0 if there is none (MRR)
 * @param precision5 share of right documents among the first five places
 * @param precision10 share of right documents among the first ten places
 * @param gain10 normalised discounted cumulative gain of the first ten places: grade over log2(rank + 1), relative to the best possible order
 */
public record Measures(double averagePrecision, double reciprocalRank, double precision5, double precision10, double gain10) {

    private static final int FEW = 5;
    private static final int PAGE = 10;

    /** The measures of {@code ranking}, best first, under {@code grades}; what is not judged is not right. */
    public static Measures of(List<String> ranking, Map<String, Integer> grades) {
        return new Measures(averagePrecision(ranking, grades), reciprocalRank(ranking, grades), precision(ranking, grades, FEW),
            precision(ranking, grades, PAGE), gain(ranking, grades));
    }

    /** The mean of {@code all}, each measure by itself. */
    public static Measures mean(List<Measures> all) {
        return new Measures(all.stream().mapToDouble(Measures::averagePrecision).average().orElse(0),
            all.stream().mapToDouble(Measures::reciprocalRank).average().orElse(0), all.stream().mapToDouble(Measures::precision5).average().orElse(0),
            all.stream().mapToDouble(Measures::precision10).average().orElse(0), all.stream().mapToDouble(Measures::gain10).average().orElse(0));
    }

    private static int grade(String document, Map<String, Integer> grades) {
        return Math.max(0, grades.getOrDefault(document, 0));
    }

    private static double averagePrecision(List<String> ranking, Map<String, Integer> grades) {
        long right = grades.values().stream().filter(grade -> grade > 0).count();
        int found = 0;
        double sum = 0;
        for (int i = 0; i < ranking.size(); i++) {
            if (grade(ranking.get(i), grades) > 0) {
                sum += ++found / (i + 1.0);
            }
        }
        return right == 0 ? 0 : sum / right;
    }

    private static double reciprocalRank(List<String> ranking, Map<String, Integer> grades) {
        for (int i = 0; i < ranking.size(); i++) {
            if (grade(ranking.get(i), grades) > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static double precision(List<String> ranking, Map<String, Integer> grades, int places) {
        return ranking.stream().limit(places).filter(document -> grade(document, grades) > 0).count() / (double) places;
    }

    private static double gain(List<String> ranking, Map<String, Integer> grades) {
        double best = discounted(grades.values().stream().map(grade -> Math.max(0, grade)).sorted(Comparator.reverseOrder()).toList());
        return best == 0 ? 0 : discounted(ranking.stream().map(document -> grade(document, grades)).toList()) / best;
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(PAGE, grades.size()); i++) {
            sum += grades.get(i) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }
}
