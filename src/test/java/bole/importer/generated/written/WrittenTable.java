package bole.importer.generated.written;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How many pages of a resource are read without a fault. {@code java … WrittenTable RESOURCE [GROUP]} prints the others with what is wrong. */
final class WrittenTable {

    private WrittenTable() {
    }

    /** The share of the pages of each group of {@code resource} that are read without a fault, 0 to 1, in the order of the groups. */
    static Map<String, Double> groups(String resource) {
        return WrittenPage.all(resource).stream().collect(Collectors.groupingBy(WrittenPage::group, LinkedHashMap::new, Collectors.averagingDouble(page -> page.faults().isEmpty() ? 1 : 0)));
    }

    /** The share of all pages of {@code resource} that are read without a fault, 0 to 1. */
    static double whole(String resource) {
        return WrittenPage.all(resource).stream().mapToDouble(page -> page.faults().isEmpty() ? 1 : 0).average().orElse(0);
    }

    public static void main(String[] arguments) {
        String group = arguments.length > 1 ? arguments[1] : "";
        for (WrittenPage page : WrittenPage.all(arguments[0])) {
            List<String> faults = page.group().contains(group) ? page.faults() : List.of();
            System.out.print(faults.isEmpty() ? "" : page.shown(faults));
        }
        groups(arguments[0]).forEach((name, share) -> System.out.printf(Locale.ROOT, "%6.1f  %s%n", 100 * share, name));
        System.out.printf(Locale.ROOT, "%6.1f  all%n", 100 * whole(arguments[0]));
    }
}
