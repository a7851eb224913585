package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read from pages of invented people, as a whole: {@code golden/FORMAT/CASE} holds the files of a case and {@code profile.json}, what they mean.
 * {@code -Dgolden=update} writes {@code profile.json} anew; look at the difference before you keep it.
 */
class GoldenTest {

    private static final Path ROOT = Path.of("src/test/resources/bole/importer/golden");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC);

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> walk = Files.walk(ROOT, 2)) {
            return walk.filter(path -> ROOT.relativize(path).getNameCount() == 2 && Files.isDirectory(path)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pageIsUnderstoodAsBefore(Path folder) throws IOException {
        String read = read(folder);
        Path expected = folder.resolve("profile.json");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, read, StandardCharsets.UTF_8);
        }
        assertThat(read).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"academicpages", "alfolio", "bibtex", "bole", "dblp", "html", "hugoblox", "json-resume", "markdown", "openalex", "orcid", "schema-org", "semantic-scholar", "vcard"})
    void everyFormatHasAtLeastTenCases(String format) throws IOException {
        assertThat(cases().filter(folder -> folder.getParent().getFileName().toString().equals(format))).hasSizeGreaterThanOrEqualTo(10);
    }

    private static String read(Path folder) {
        List<Object> profiles = new ArrayList<>();
        List<Object> refused = new ArrayList<>();
        Importers importers = new Importers(CLOCK);
        SourceFinder finder = new SourceFinder(path -> folder.relativize(path).toString().replace('\\', '/'),
            source -> importers.read(source).stream().filter(outcome -> !outcome.uri().equals("profile.json")).forEach(outcome -> sort(outcome, profiles, refused)), refused::add);
        finder.find(folder);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profiles", profiles);
        all.put("refused", refused);
        return Json.writeIndented(all) + "\n";
    }

    private static void sort(Outcome outcome, List<Object> profiles, List<Object> refused) {
        switch (outcome) {
            case Outcome.Accepted accepted -> profiles.add(accepted.profile());
            case Outcome.Refused refusal -> refused.add(refusal);
        }
    }
}
