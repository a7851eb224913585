package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How well names are matched, on a frozen set of pairs of invented people. */
class NamePairsTest {

    private static List<NamePairs.Pair> frozen() throws IOException {
        try (InputStream in = NamePairsTest.class.getResourceAsStream("name-pairs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(NamePairs.Pair::of).toList();
        }
    }

    @Test
    void theFrozenSetIsWhatItsSeedMakes() throws IOException {
        assertThat(frozen()).isEqualTo(NamePairs.make()).hasSizeGreaterThanOrEqualTo(2_000);
        assertThat(frozen().stream().filter(pair -> !pair.same())).hasSizeGreaterThanOrEqualTo(500);
    }

    @Test
    void namesAreMatchedAsPeopleWouldMatchThem() throws IOException {
        int found = 0;
        int right = 0;
        Map<String, int[]> kinds = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        List<NamePairs.Pair> pairs = frozen();
        for (NamePairs.Pair pair : pairs) {
            boolean met = NameForms.between(pair.typed(), List.of(pair.names().split(" = "))).isPresent();
            found += met ? 1 : 0;
            right += met && pair.same() ? 1 : 0;
            kinds.computeIfAbsent(pair.kind(), kind -> new int[2])[met == pair.same() ? 0 : 1]++;
            if (met != pair.same()) {
                wrong.add(pair.line());
            }
        }
        long same = pairs.stream().filter(NamePairs.Pair::same).count();
        double precision = 100.0 * right / found;
        double recall = 100.0 * right / same;
        double balanced = 2 * precision * recall / (precision + recall);
        System.out.printf("names: %d pairs, %d of them the same; precision %.2f, recall %.2f, F %.2f%n", pairs.size(), same, precision, recall, balanced);
        kinds.forEach((kind, counts) -> System.out.printf("  %-18s %d right, %d wrong%n", kind, counts[0], counts[1]));
        wrong.forEach(line -> System.out.println("  wrong: " + line));
        assertThat(balanced).isGreaterThanOrEqualTo(97);
    }
}
