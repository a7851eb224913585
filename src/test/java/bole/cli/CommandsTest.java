package bole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bole.json.Json;
import bole.profile.Profile;
import bole.settings.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the contract, on pages of invented people. */
class CommandsTest {

    private static final String PAGE = """
        # Ingrid Solheim-Tanaka

        I am an associate professor at [University of Oslo](https://www.uio.no/).

        ## Research interests
        - Graph neural networks
        - Sea ice

        ## Education
        - 2010 - 2014, PhD in Computer Science, University of Oslo
        - 2005 - 2010, MSc in Physics, University of Bergen

        ## Awards
        - 2016: Young Researcher Prize
        """;

    @TempDir
    Path folder;

    private Path page(String name, String text) throws IOException {
        Path file = folder.resolve("pages").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private CommandLineRun index(Path... paths) {
        return CommandLineRun.in(folder, "index", List.of(paths).stream().map(Path::toString).toArray(String[]::new));
    }

    @Test
    void aPageIsReadFoundShownAndExported() throws IOException {
        CommandLineRun read = index(page("solheim.md", PAGE));
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.out()).containsPattern("read +1").containsPattern("accepted +1").containsPattern("refused +0").contains("took");

        CommandLineRun found = CommandLineRun.in(folder, "search", "graph neural networks", "--format", "json");
        Map<?, ?> answer = Json.readObject(found.out());
        assertThat(found.out()).contains("Ingrid Solheim-Tanaka");
        assertThat(((Map<?, ?>) answer.get("meta")).get("count")).isEqualTo(1);

        String id = (String) ((Map<?, ?>) ((List<?>) answer.get("results")).getFirst()).get("id");
        assertThat(CommandLineRun.in(folder, "show", id).out()).contains("University of Bergen").contains("line 11");
        assertThat(CommandLineRun.in(folder, "export", "--format", "csv").out()).contains("Ingrid Solheim-Tanaka").contains("native_name");
        assertThat(CommandLineRun.in(folder, "export", "--format", "vcard").out()).contains("BEGIN:VCARD").contains("Ingrid Solheim-Tanaka");
        assertThat(CommandLineRun.in(folder, "export", "--format", "jsonld").out()).contains("schema.org");
    }

    @Test
    void importingAnExportGivesTheSameProfiles(@TempDir Path other) throws IOException {
        index(page("solheim.md", PAGE));
        Path exported = folder.resolve("all.profiles.jsonl");
        CommandLineRun export = CommandLineRun.in(folder, "export", "--format", "jsonl", "--out", exported.toString());
        assertThat(export.code()).as(export.err()).isZero();
        CommandLineRun read = CommandLineRun.in(other, "index", exported.toString());
        assertThat(read.out()).containsPattern("accepted +1");
        assertThat(CommandLineRun.in(other, "export", "--format", "jsonl").out()).isEqualTo(Files.readString(exported));
    }

    @Test
    void secondImportChangesNothing() throws IOException {
        Path page = page("solheim.md", PAGE);
        index(page);
        assertThat(index(page).out()).containsPattern("accepted +0").containsPattern("unchanged +1");
    }

    @Test
    void whatCannotBeReadIsRefusedWithAReasonAndTheRestIsIndexed() throws IOException {
        page("solheim.md", PAGE);
        page("empty.md", "");
        Files.write(folder.resolve("pages").resolve("noise.md"), new byte[] {0, 1, 2, 0, 0, 7, (byte) 0xff, 0, 0, 1, 2, 3});
        page("template.md", "---\ntitle: \"Your Name\"\n---\n\nThis is the front page of a website that is powered by the Academic Pages template.\n");
        Files.createSymbolicLink(folder.resolve("pages").resolve("loop"), folder.resolve("pages"));
        CommandLineRun run = index(folder.resolve("pages"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("accepted +1").contains("people     1");
        assertThat(run.err()).contains("empty.md: the file is empty").contains("noise.md: the file is not text").contains("template.md:");
    }

    @Test
    void aPageThatHasGoneFromTheDataFolderTakesItsPersonAlong() throws IOException {
        Path kept = folder.resolve("data").resolve("mine").resolve("solheim.md");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, PAGE, StandardCharsets.UTF_8);
        assertThat(index().out()).contains("people     1");
        assertThat(index().out()).contains("people     1").containsPattern("read +0");
        Files.delete(kept);
        assertThat(index().out()).contains("people     0").containsPattern("removed +1");
    }

    @Test
    void theWithdrawnAreNotImported() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Path profiles = page("two.profiles.jsonl", "{\"id\":\"ana\"}\n{\"id\":\"bo\",\"emails\":[\"bo@example.org\"]}\n");
        Files.writeString(folder.resolve("data").resolve("withdrawn.txt"), "# asked in May\nbo@example.org\n", StandardCharsets.UTF_8);
        CommandLineRun run = index(profiles);
        assertThat(run.out()).containsPattern("accepted +1").contains("people     1");
        assertThat(run.err()).contains("the person has been withdrawn");
    }

    @Test
    void extractTouchesNothingAndNamesThePathAsGiven() throws IOException {
        Path page = page("solheim.md", PAGE);
        CommandLineRun run = CommandLineRun.of("extract", page.toString());
        Profile profile = Json.read(run.out().strip(), Profile.class);
        assertThat(profile.sources().getFirst().uri()).isEqualTo(page.toString());
        assertThat(profile.title()).isEqualTo("Ingrid Solheim-Tanaka");
        assertThat(CommandLineRun.of("extract", "--format", "text", page.toString()).out()).contains("Research").contains("(line");
    }

    @Test
    void extractAsTextShowsWhatWasNotUnderstood() throws IOException {
        Path page = page("solheim.md", PAGE + "\n## Hobbies\n\nRowing to **islands** nobody owns.\n\n<!-- a remark -->\n");
        CommandLineRun run = CommandLineRun.of("extract", "--format", "text", page.toString());
        assertThat(run.out()).contains("Not understood in " + page).contains("Rowing to islands nobody owns.   (line 18)");
        String leftovers = run.out().substring(run.out().indexOf("Not understood"));
        assertThat(leftovers).doesNotContain("Solheim-Tanaka\n").doesNotContain("Sea ice").doesNotContain("University of Bergen").doesNotContain("Education").doesNotContain("remark");
        CommandLineRun refused = CommandLineRun.of("extract", "--format", "text", page("weather.md", "It rained on the bridge.\n").toString());
        assertThat(refused.err()).contains("nothing on it could be understood").contains("It rained on the bridge.   (line 1)");
    }

    @Test
    void checkIsCleanAfterIndexingAndNamesDamage() throws IOException {
        index(page("solheim.md", PAGE));
        assertThat(CommandLineRun.in(folder, "check").code()).isZero();
        try (var files = Files.walk(folder.resolve("index"))) {
            Path segment = files.filter(file -> file.toString().matches(".*\\.(cfs|fdt|tim|dvd)")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(segment);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(segment, bytes);
        }
        CommandLineRun check = CommandLineRun.in(folder, "check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("fault: index: its files are damaged");
    }

    @Test
    void eachLineOfEvidenceIsOneLineOfTheTerminal() throws IOException {
        index(page("solheim.md", PAGE.replace("I am an associate professor at", "I am a cartographer of sea ice,\nglaciers and fjords.\nI am an associate professor at")));
        assertThat(CommandLineRun.in(folder, "search", "fjords").out()).containsPattern("sea ice, glaciers and \\[fjords]");
    }

    @Test
    void aCommandMaySearchForLongerThanAServerUnlessItIsToldOtherwise() {
        assertThat(Library.settings(Map.of()).get(Setting.SEARCH_MILLISECONDS)).isEqualTo(30_000);
        assertThat(Library.settings(Map.of("BOLE_SEARCH_MILLISECONDS", "500")).get(Setting.SEARCH_MILLISECONDS)).isEqualTo(500);
    }

    @Test
    void callersMistakesGetExitCodeTwoWithTheRemedy() {
        assertThat(CommandLineRun.in(folder, "search", "x").code()).isEqualTo(2);
        assertThat(CommandLineRun.in(folder, "search", "x").err()).contains("./bole index");
        assertThat(CommandLineRun.in(folder, "index", "nowhere").err()).contains("path nowhere: does not exist");
        assertThat(CommandLineRun.of("serch").code()).isEqualTo(2);
        assertThat(CommandLineRun.of("serch").err()).contains("search");
        assertThat(CommandLineRun.of("serve", "--port", "99999").code()).isEqualTo(2);
    }

    @Test
    void withoutACommandTheListOfCommandsIsPrinted() {
        CommandLineRun run = CommandLineRun.of();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("serve", "index", "extract", "search", "show", "export", "check").doesNotContain("warm-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "index", "extract", "search", "show", "export", "check", "vocabulary"})
    void everyCommandHasHelpWithExamples(String command) {
        CommandLineRun run = CommandLineRun.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Example").contains("./bole " + command);
    }
}
