package bole.importer.generated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much is read of each frame of a resource. {@code java … FrameTable RESOURCE FILLINGS [WORST]} prints the share of each group and the worst frames,
 * with a page that was misread and what is wrong.
 */
final class FrameTable {

    private static final int WORST_WORDS = Integer.getInteger("words", 60);
    private static final long SEED = 20261120;

    /**
     * What was read of one frame.
     *
     * @param frame the way of telling
     * @param share of what it tells that was read, 0 to 1
     * @param example a page that was misread, or the last
     * @param result what was read of the example
     * @param words the shares of all pages that each word stood on
     */
    record Row(Frame frame, double share, Telling example, Telling.Result result, Map<String, List<Double>> words) {
    }

    private FrameTable() {
    }

    /** The rows of all frames of {@code resource}, each filled {@code fillings} times; the same each time. */
    static List<Row> rows(String resource, int fillings) {
        return Frame.all(resource).parallelStream().map(frame -> row(frame, fillings)).toList();
    }

    private static Row row(Frame frame, int fillings) {
        Random random = new Random(SEED ^ frame.body().hashCode());
        double sum = 0;
        Map<String, List<Double>> words = new TreeMap<>();
        Telling example = null;
        Telling.Result shown = null;
        for (int i = 0; i < fillings; i++) {
            Telling telling = frame.fill(random);
            Telling.Result result = telling.read();
            sum += result.share();
            telling.words().forEach(word -> words.computeIfAbsent(word, key -> new ArrayList<>()).add(result.share()));
            if (shown == null || result.share() < 1 && (shown.share() == 1 || telling.page().length() < example.page().length())) {
                example = telling;
                shown = result;
            }
        }
        return new Row(frame, sum / fillings, example, shown, words);
    }

    /** The mean share of each group, in the order of the groups. */
    static Map<String, Double> groups(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> (row.frame().chinese() ? "zh " : "en ") + row.frame().heading() + ", " + row.frame().group(), LinkedHashMap::new, Collectors.averagingDouble(Row::share)));
    }

    /** The mean share of the pages that each word stood on. */
    private static Map<String, Double> words(List<Row> rows) {
        Map<String, List<Double>> all = new TreeMap<>();
        rows.forEach(row -> row.words().forEach((word, shares) -> all.computeIfAbsent(word, key -> new ArrayList<>()).addAll(shares)));
        Map<String, Double> means = new TreeMap<>();
        all.forEach((word, shares) -> means.put(word, shares.stream().mapToDouble(Double::doubleValue).average().orElse(0)));
        return means;
    }

    public static void main(String[] arguments) {
        List<Row> rows = rows(arguments[0], Integer.parseInt(arguments[1]));
        int worst = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble(Row::share));
        sorted.stream().limit(worst).filter(row -> row.share() < 1).forEach(FrameTable::print);
        if (worst > 0) {
            words(rows).entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(WORST_WORDS).forEach(word -> System.out.printf(Locale.ROOT, "%6.1f  word %s%n", 100 * word.getValue(), word.getKey()));
        }
        groups(rows).forEach((group, share) -> System.out.printf(Locale.ROOT, "%6.1f  %s%n", 100 * share, group));
        System.out.printf(Locale.ROOT, "%6.1f  all %d frames%n", 100 * rows.stream().mapToDouble(Row::share).average().orElse(0), rows.size());
    }

    private static void print(Row row) {
        System.out.printf(Locale.ROOT, "######## %.0f %s%n%s%n", 100 * row.share(), row.frame().group(), row.example().page());
        row.result().missed().forEach(missed -> System.out.println("  MISSED " + missed));
        row.result().surplus().forEach(stint -> System.out.println("  TOO MUCH " + stint.kind() + " " + stint.title() + " | " + stint.degree().map(Enum::name).orElse("") + " | " + stint.unit()
            + " @ " + stint.institution().map(institution -> institution.name()).orElse("") + " " + stint.from().map(Object::toString).orElse("") + "/" + stint.to().map(Object::toString).orElse(stint.current() ? "present" : "")));
    }
}
