package bole.importer.generated.pages;

import bole.importer.FieldScore;
import bole.profile.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * How much is read of each layout of resources. {@code java … LayoutTable PEOPLE RESOURCE…} prints the F1 of each field, of each layout, and one misread page
 * of each layout with what is wrong; {@code -Dlayout} and {@code -Dfield} name the only ones to show, {@code -Dtext=true} shows the page too.
 */
final class LayoutTable {

    private static final long SEED = 20261127;
    private static final String LAYOUT = System.getProperty("layout", "");
    private static final String FIELD = System.getProperty("field", "");
    private static final boolean TEXT = Boolean.getBoolean("text");

    /**
     * What was read of a page.
     *
     * @param layout how it is made
     * @param page the page
     * @param profile what was read
     * @param scores what of it is right
     */
    record Row(Layout layout, PersonPage page, Profile profile, Map<String, FieldScore> scores) {

        boolean isWhole() {
            return scores.values().stream().allMatch(score -> score.right() == score.found() && score.right() == score.labelled());
        }
    }

    private LayoutTable() {
    }

    /** Pages of {@code people} people in each layout of {@code resource}; the same each time. */
    static List<Row> rows(String resource, int people) {
        return Layout.all(resource).parallelStream().flatMap(layout -> {
            Random random = new Random(SEED ^ layout.name().hashCode());
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                PersonPage page = layout.fill(random);
                Profile profile = page.read();
                rows.add(new Row(layout, page, profile, page.sheet().scores(profile)));
            }
            return rows.stream();
        }).toList();
    }

    /** The scores of all {@code rows}, field by field. */
    static Map<String, FieldScore> fields(List<Row> rows) {
        Map<String, FieldScore> all = new LinkedHashMap<>();
        rows.forEach(row -> row.scores().forEach((field, score) -> all.merge(field, score, FieldScore::plus)));
        return all;
    }

    /** The share of {@code rows} that are read without a fault, 0 to 1. */
    static double whole(List<Row> rows) {
        return rows.stream().filter(Row::isWhole).count() / (double) rows.size();
    }

    public static void main(String[] arguments) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            rows.addAll(rows(arguments[i], Integer.parseInt(arguments[0])));
        }
        Map<String, List<Row>> layouts = rows.stream().collect(Collectors.groupingBy(row -> row.layout().name(), LinkedHashMap::new, Collectors.toList()));
        layouts.forEach((name, own) -> {
            if (name.contains(LAYOUT)) {
                print(name, own);
            }
        });
        System.out.println("seed " + SEED);
        fields(rows).forEach((field, score) -> System.out.printf(Locale.ROOT, "%6.1f  %s %s%n", score.f1(), field, score));
        System.out.printf(Locale.ROOT, "%6.1f  pages of %d without a fault%n", 100 * whole(rows), rows.size());
    }

    private static void print(String name, List<Row> rows) {
        System.out.printf(Locale.ROOT, "#### %.0f %s:", 100 * whole(rows), name);
        fields(rows).forEach((field, score) -> System.out.print(score.f1() < 100 ? String.format(Locale.ROOT, " %s %.0f", field, score.f1()) : ""));
        System.out.println();
        rows.stream().filter(row -> row.scores().entrySet().stream().anyMatch(score -> score.getKey().contains(FIELD) && score.getValue().f1() < 100)).findFirst().ifPresent(LayoutTable::print);
    }

    private static void print(Row row) {
        if (TEXT) {
            System.out.println(row.page().text());
        }
        row.scores().forEach((field, score) -> {
            if (score.f1() < 100 && field.contains(FIELD)) {
                System.out.println("   " + field + "\n      TOLD " + row.page().sheet().told(field) + "\n      READ " + Sheet.read(field, row.profile()));
            }
        });
    }
}
