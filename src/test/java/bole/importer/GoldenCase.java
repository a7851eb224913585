package bole.importer;

import bole.json.Json;
import bole.profile.Profile;
import java.io.IOException;
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

/** A folder {@code golden/FORMAT/CASE} with pages of invented people, read as {@code extract} reads it. */
record GoldenCase(Path folder) {

    static final Path ROOT = Path.of("src/test/resources/bole/importer/golden");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC);

    /** What was understood of a case. */
    record Understood(List<Profile> profiles, List<Object> refused) {

        /** As the file {@code profile.json} of the case holds it. */
        String json() {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("profiles", profiles);
            all.put("refused", refused);
            return Json.writeIndented(all) + "\n";
        }
    }

    /** All cases in the order of their names. */
    static List<GoldenCase> all() throws IOException {
        try (Stream<Path> walk = Files.walk(ROOT, 2)) {
            return walk.filter(path -> ROOT.relativize(path).getNameCount() == 2 && Files.isDirectory(path)).sorted().map(GoldenCase::new).toList();
        }
    }

    /** The case {@code name}: {@code FORMAT/CASE}. */
    static GoldenCase named(String name) {
        return new GoldenCase(ROOT.resolve(name));
    }

    String format() {
        return folder.getParent().getFileName().toString();
    }

    Understood read() {
        Understood understood = new Understood(new ArrayList<>(), new ArrayList<>());
        Importers importers = new Importers(CLOCK);
        SourceFinder finder = new SourceFinder(path -> folder.relativize(path).toString().replace('\\', '/'),
            source -> importers.read(source).stream().filter(outcome -> !outcome.uri().equals("profile.json")).forEach(outcome -> sort(outcome, understood)),
            understood.refused()::add);
        finder.find(folder);
        return understood;
    }

    private static void sort(Outcome outcome, Understood understood) {
        switch (outcome) {
            case Outcome.Accepted accepted -> understood.profiles().add(accepted.profile());
            case Outcome.Refused refusal -> understood.refused().add(refusal);
        }
    }

    @Override
    public String toString() {
        return ROOT.relativize(folder).toString();
    }
}
