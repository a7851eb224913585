package bole.importer.generated.heads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** How much is read of each frame of a resource. {@code java … HeadFrameTable RESOURCE FILLINGS WORST} prints the worst frames with pages that were misread, then the groups. */
final class HeadFrameTable {

    private static final long SEED = 20261128;
    private static final int SHOWN = Integer.getInteger("shown", 1);

    /**
     * What was read of one frame.
     *
     * @param frame the way of telling
     * @param share of its pages that were read right, 0 to 1
     * @param misread the others, the shortest first
     */
    record Row(HeadFrame frame, double share, List<HeadPage> misread) {
    }

    private HeadFrameTable() {
    }

    /** The rows of all frames of {@code resource}, each filled {@code fillings} times; the same each time. */
    static List<Row> rows(String resource, int fillings) {
        return HeadFrame.all(resource).parallelStream().map(frame -> row(frame, fillings)).toList();
    }

    private static Row row(HeadFrame frame, int fillings) {
        Random random = new Random(SEED ^ frame.text().hashCode());
        List<HeadPage> misread = new ArrayList<>();
        for (int i = 0; i < fillings; i++) {
            HeadPage page = frame.fill(random);
            if (!page.wrong().isEmpty()) {
                misread.add(page);
            }
        }
        misread.sort(Comparator.comparingInt(page -> page.text().length()));
        return new Row(frame, 1 - misread.size() / (double) fillings, misread);
    }

    /** The mean share of each group, in the order of the groups. */
    static Map<String, Double> groups(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.frame().group(), LinkedHashMap::new, Collectors.averagingDouble(Row::share)));
    }

    public static void main(String[] arguments) {
        List<Row> rows = rows(arguments[0], Integer.parseInt(arguments[1]));
        rows.stream().filter(row -> row.share() < 1).sorted(Comparator.comparing((Row row) -> row.frame().group()).thenComparing(Row::share)).limit(Integer.parseInt(arguments[2])).forEach(HeadFrameTable::print);
        groups(rows).forEach((group, share) -> System.out.printf(Locale.ROOT, "%6.1f  %s%n", 100 * share, group));
        System.out.printf(Locale.ROOT, "%6.1f  all %d frames%n", 100 * rows.stream().mapToDouble(Row::share).average().orElse(0), rows.size());
    }

    private static void print(Row row) {
        System.out.printf(Locale.ROOT, "######## %.0f %s: %s%n", 100 * row.share(), row.frame().group(), row.frame().text().replace("\n", "\\n"));
        row.misread().stream().limit(SHOWN).forEach(page -> System.out.printf("    %s%n      %s%n", page.text().strip().replace("\n", "\\n"), page.wrong()));
    }
}
