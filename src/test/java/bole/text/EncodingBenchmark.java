package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What repair reaches on generated text, and what it must never do, over many texts. Run with {@code -Dgroups=benchmark -Dexcluded.groups= -Dtest=EncodingBenchmark};
 * {@code -Dseed}, {@code -Dfirst} and {@code -Dcount} choose the clean texts, so that a long run can be taken up where it ended.
 */
@Tag("benchmark")
class EncodingBenchmark {

    private static final int TEXTS = 10_000;
    private static final int REPORT_EVERY = 500_000;

    @Test
    void shareOfTextsMendedExactly() {
        long seed = Long.getLong("seed", 20261120L);
        System.out.println("seed " + seed);
        for (WrongReading reading : WrongReading.ALL) {
            for (int times = 1; times <= 2; times++) {
                GeneratedText generated = new GeneratedText(new Random(seed));
                System.out.printf(Locale.ROOT, "%-28s %d×  Chinese %s  Latin %s%n", reading.name(), times,
                    reading.isOfChinese() ? share(() -> reading.inItsScript(generated.chinese()), reading, times) : "-",
                    reading.isOfLatin() ? share(() -> accented(reading, generated), reading, times) : "-");
            }
        }
    }

    /** Latin words in the letters of the encoding, and not only in those of ASCII. */
    private static String accented(WrongReading reading, GeneratedText generated) {
        String text = "";
        while (text.chars().allMatch(unit -> unit < 0x80)) {
            text = reading.inItsLetters(generated.latin());
        }
        return text;
    }

    /** Per cent mended exactly of the texts from which they can be read back, and of the others, with the share of the former. */
    private static String share(Supplier<String> texts, WrongReading reading, int times) {
        int[] exact = new int[2];
        int[] all = new int[2];
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.get();
            String broken = times == 1 ? reading.of(text) : reading.again(reading.of(text));
            int whole = reading.isRepairable(text, broken, times) ? 0 : 1;
            all[whole]++;
            exact[whole] += EncodingRepair.repaired(new Decoded(broken, "UTF-8", List.of())).text().equals(text) ? 1 : 0;
        }
        return String.format(Locale.ROOT, "%s of %.0f %% repairable, %s of the rest", percent(exact[0], all[0]), all[0] * 100.0 / TEXTS, percent(exact[1], all[1]));
    }

    private static String percent(int part, int all) {
        return all == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", part * 100.0 / all);
    }

    @Test
    void cleanTextIsNeverRepaired() throws IOException {
        long seed = Long.getLong("seed", 20261120L);
        long first = Long.getLong("first", 0);
        long count = Long.getLong("count", 20_000_000L);
        System.out.println("seed " + seed + ", texts " + first + " to " + (first + count - 1));
        List<String> repaired = new ArrayList<>();
        for (long number = first; number < first + count; number++) {
            String text = CleanText.of(seed, number);
            if (!EncodingRepair.repaired(new Decoded(text, "UTF-8", List.of())).repairs().isEmpty()) {
                repaired.add(number + ": " + text);
                System.out.println("repaired " + repaired.getLast());
            }
            if ((number + 1) % REPORT_EVERY == 0) {
                System.out.println((number + 1) + " done, " + repaired.size() + " repaired");
            }
        }
        assertThat(repaired).isEmpty();
    }

    /** Every line of the files below {@code -Dfolder}, which are taken to be right once decoded; prints those that are repaired, for a person to judge. */
    @Test
    void linesOfAFolderThatAreRepaired() throws IOException {
        Path folder = Path.of(System.getProperty("folder", "src/test/resources/bole/importer/golden"));
        long lines = 0;
        long repaired = 0;
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                    lines++;
                    Decoded decoded = EncodingRepair.repaired(new Decoded(line, "UTF-8", List.of()));
                    if (!decoded.repairs().isEmpty()) {
                        repaired++;
                        System.out.println(folder.relativize(file) + ": " + decoded.repairs() + " " + line.strip() + " -> " + decoded.text().strip());
                    }
                }
            }
        }
        System.out.println(lines + " lines, " + repaired + " repaired");
        assertThat(lines).isPositive();
    }
}
