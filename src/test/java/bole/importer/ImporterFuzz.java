package bole.importer;

import bole.json.Json;
import bole.profile.Claim;
import bole.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bytes read as each format: every input gives profiles or a refusal, never another exception, and every claim keeps a place. The golden cases are the seeds.
 * Jazzer makes inputs up, led by what they reach in the code:
 * <pre>
 * mvn -Pfuzz test-compile dependency:build-classpath -Dmdep.outputFile=target/fuzz.cp
 * java -cp target/test-classes:target/classes:$(cat target/fuzz.cp) bole.importer.ImporterFuzz MARKDOWN target/fuzz/MARKDOWN
 * java -Dformat=MARKDOWN -cp target/test-classes:target/classes:$(cat target/fuzz.cp) com.code_intelligence.jazzer.Jazzer \
 *     --target_class=bole.importer.ImporterFuzz --instrumentation_includes='bole.**' -timeout=10 -max_total_time=3600 target/fuzz/MARKDOWN
 * </pre>
 * What is found becomes a case of {@link HostileInputTest}, and is mended.
 */
public final class ImporterFuzz {

    private static final Importers IMPORTERS = new Importers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private static final Path GOLDEN = Path.of("src/test/resources/bole/importer/golden");

    /** A format: the path that a file of it has, and the golden cases whose files of these endings are its seeds. */
    enum Format {
        HTML("page.html", "html?", "html", "schema-org"),
        MARKDOWN("README.md", "md", "markdown", "academicpages", "alfolio"),
        HUGOBLOX("content/authors/admin/_index.md", "md", "hugoblox"),
        YAML("_data/cv.yml", "ya?ml", "alfolio", "hugoblox", "academicpages"),
        JSON("resume.json", "json", "json-resume", "orcid", "openalex", "schema-org", "semantic-scholar", "vcard", "bole", "academicpages", "alfolio"),
        XML("record.xml", "xml", "orcid", "dblp"),
        BIBTEX("works.bib", "bib", "bibtex", "alfolio"),
        VCARD("card.vcf", "vcf", "vcard"),
        BOLE("people.profiles.jsonl", "jsonl", "bole");

        private final String path;
        private final String ending;
        private final List<String> cases;

        Format(String path, String ending, String... cases) {
            this.path = path;
            this.ending = ending;
            this.cases = List.of(cases);
        }

        /** The files of the golden cases. */
        List<byte[]> seeds() throws IOException {
            List<byte[]> seeds = new ArrayList<>();
            for (String name : cases) {
                try (Stream<Path> files = Files.walk(GOLDEN.resolve(name))) {
                    for (Path file : (Iterable<Path>) files.filter(found -> found.toString().matches(".*\\.(" + ending + ")") && !found.endsWith("profile.json")).sorted()::iterator) {
                        seeds.add(Files.readAllBytes(file));
                    }
                }
            }
            return seeds;
        }

        /** Reads {@code bytes} as a file of this format. */
        void read(byte[] bytes) {
            List<Outcome> outcomes = IMPORTERS.read(new Source(path, List.of(new SourceFile(path, path, bytes)), List.of()));
            if (outcomes.isEmpty()) {
                throw new AssertionError("neither a profile nor a refusal");
            }
            outcomes.forEach(ImporterFuzz::mustBeWhole);
        }
    }

    private ImporterFuzz() {
    }

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Format.valueOf(System.getProperty("format", "MARKDOWN")).read(bytes);
    }

    /** Writes the seeds of a format into a folder: {@code MARKDOWN target/fuzz/MARKDOWN}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        int number = 0;
        for (byte[] seed : Format.valueOf(arguments[0]).seeds()) {
            Files.write(folder.resolve("seed" + number++), seed);
        }
    }

    private static void mustBeWhole(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            Profile profile = accepted.profile();
            if (!Json.read(Json.write(profile), Profile.class).equals(profile)) {
                throw new AssertionError("the profile is another one when it is read back");
            }
            for (Claim claim : profile.claims()) {
                if (claim.source() < 0 || claim.source() >= profile.sources().size() || claim.lines().first() < 1) {
                    throw new AssertionError("a claim has no place: " + claim);
                }
            }
        }
    }
}
