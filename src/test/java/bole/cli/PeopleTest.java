package bole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bole.json.Json;
import bole.profile.Profile;
import bole.store.ProfileStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several sources of one invented person, from the command line to what is shown. */
class PeopleTest {

    private static final String ORCID = "https://orcid.org/0000-0002-0000-0017";
    private static final String SCHOLAR = "https://scholar.google.com/citations?user=SAMPLE01aaaa";

    @TempDir
    private Path folder;

    private static String source(String id, String interest, String... links) {
        List<String> all = new ArrayList<>();
        for (String link : links) {
            all.add("{\"kind\":\"" + (link.contains("orcid") ? "orcid" : "scholar") + "\",\"url\":\"" + link + "\"}");
        }
        return "{\"id\":\"" + id + "\",\"names\":[{\"text\":\"Ingrid Solheim\",\"lang\":\"en\",\"kind\":\"display\"}],\"interests\":[{\"label\":\"" + interest + "\"}],\"links\":["
            + String.join(",", all) + "]}\n";
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private String index(Path in, Path... paths) {
        CommandLineRun run = CommandLineRun.in(in, "index", List.of(paths).stream().map(Path::toString).toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private static String export(Path in) {
        return CommandLineRun.in(in, "export", "--format", "jsonl").out();
    }

    @Test
    void sourcesThatShareAnIdAreOnePersonAndTheReportSaysSo() throws IOException {
        String report = index(folder, file("one.profiles.jsonl", source("solheim-page", "Sea ice", ORCID)), file("two.profiles.jsonl", source("orcid-record", "Glaciers", ORCID)));
        assertThat(report).containsPattern("accepted +2").containsPattern("joined +1").contains("people     1");
        Profile person = Json.read(export(folder).strip(), Profile.class);
        assertThat(person.id()).isEqualTo("orcid-record");
        assertThat(person.interests()).extracting(interest -> interest.label() + " " + person.sources().get(interest.source()).uri().replaceFirst(".*/", ""))
            .containsExactlyInAnyOrder("Sea ice one.profiles.jsonl", "Glaciers two.profiles.jsonl");
        CommandLineRun check = CommandLineRun.in(folder, "check");
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("1 profiles are shown as one person with another").doesNotContain("behind");
    }

    @Test
    void sourcesThatShareANameAreTwoPeople() throws IOException {
        String report = index(folder, file("all.profiles.jsonl", source("a", "Sea ice", ORCID) + source("b", "Glaciers")));
        assertThat(report).contains("people     2").doesNotContain("joined");
    }

    @Test
    void secondImportChangesNothing() throws IOException {
        Path all = file("all.profiles.jsonl", source("a", "Sea ice", ORCID) + source("b", "Glaciers", ORCID));
        index(folder, all);
        String before = export(folder);
        assertThat(index(folder, all)).containsPattern("accepted +0").containsPattern("unchanged +2").containsPattern("joined +1").contains("people     1");
        assertThat(export(folder)).isEqualTo(before);
    }

    @Test
    void theOrderOfImportMakesNoDifferenceNorDoesARebuild() throws IOException {
        List<Path> sources = new ArrayList<>();
        sources.add(file("a.profiles.jsonl", source("a", "Sea ice", ORCID)));
        sources.add(file("b.profiles.jsonl", source("b", "Glaciers", SCHOLAR)));
        sources.add(file("c.profiles.jsonl", source("c", "Snow", SCHOLAR, ORCID)));
        sources.add(file("d.profiles.jsonl", source("d", "Rivers")));
        index(folder, sources.toArray(Path[]::new));
        String expected = export(folder);
        assertThat(expected.lines()).hasSize(2);
        for (long seed = 1; seed <= 4; seed++) {
            Path other = folder.resolve("order" + seed);
            Collections.shuffle(sources, new Random(seed));
            sources.forEach(source -> index(other, source));
            assertThat(undated(export(other))).as("seed %d", seed).isEqualTo(undated(expected));
        }
        CommandLineRun.in(folder, "index", "--rebuild");
        assertThat(export(folder)).isEqualTo(expected);
    }

    private static String undated(String profiles) {
        return profiles.replaceAll("\"retrieved\":\"[^\"]*\"", "");
    }

    @Test
    void takingOneSourceAwayLeavesTheOther() throws IOException {
        file("data/mine/one.profiles.jsonl", source("a", "Sea ice", ORCID));
        Path other = file("data/mine/two.profiles.jsonl", source("b", "Glaciers", ORCID));
        assertThat(index(folder)).contains("people     1");
        Files.delete(other);
        assertThat(index(folder)).containsPattern("removed +1").contains("people     1").doesNotContain("joined");
        assertThat(export(folder)).contains("Sea ice").doesNotContain("Glaciers");
    }

    @Test
    void sourcesThatNoLongerShareAnIdPart() throws IOException {
        index(folder, file("all.profiles.jsonl", source("a", "Sea ice", ORCID) + source("b", "Glaciers", ORCID)));
        assertThat(index(folder, file("b.profiles.jsonl", source("b", "Glaciers")))).contains("people     2");
        assertThat(export(folder).lines().map(line -> Json.read(line, Profile.class).interests().size())).containsExactly(1, 1);
    }

    @Test
    void aChangeThatTheIndexHasNotSeenIsCaughtUpWith() throws IOException {
        index(folder, file("all.profiles.jsonl", source("a", "Sea ice", ORCID) + source("b", "Glaciers", ORCID)));
        try (ProfileStore store = ProfileStore.open(folder.resolve("data"))) {
            store.put(List.of(Json.read(source("b", "Snow"), Profile.class)));
            store.put(List.of(Json.read(source("c", "Rivers", ORCID), Profile.class)));
        }
        assertThat(index(folder)).contains("people     2").containsPattern("joined +1");
        assertThat(export(folder)).contains("Snow").contains("Rivers").doesNotContain("Glaciers");
    }
}
