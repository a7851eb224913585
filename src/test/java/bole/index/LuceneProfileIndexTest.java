package bole.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.profile.Award;
import bole.profile.Degree;
import bole.profile.InputException;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneProfileIndexTest {

    private static final IndexOptions OPTIONS = IndexOptions.standard(Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC));

    @TempDir
    Path folder;

    @Test
    void profileComesBackEqualInEveryMember() throws IOException {
        Profile whole = whole("wan-iroha");
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            index.put(whole);
            index.refresh();
            assertThat(read(index, "wan-iroha")).contains(whole);
        }
    }

    private static Profile whole(String id) {
        return new Profile(id, List.of(new Name("Iroha Wan", "en", NameKind.DISPLAY), new Name("万いろは", "", NameKind.NATIVE)), "Engineer\u0000 of 𠮷", "Summary …",
            List.of(new Interest("Graphs", "graph-theory", 0, new LineRange(3, 4))),
            List.of(new Stint(StintKind.EDUCATION, Optional.of(new Institution("U", "")), "unit", "title", Optional.of(Degree.HABILITATION), "field",
                    Optional.of(PartialDate.parse("2018-09")), Optional.of(PartialDate.parse("2022-07-31")), false, 0, LineRange.of(9)),
                new Stint(StintKind.SERVICE, Optional.empty(), "", "", Optional.empty(), "", Optional.empty(), Optional.empty(), true, 1, LineRange.of(2_000_000))),
            List.of(new Publication("T", List.of("A", "B"), "V", OptionalInt.of(2024), "published", "https://example.org/", "An abstract.", 0, LineRange.of(1)),
                new Publication("T2", List.of(), "", OptionalInt.empty(), "", "", "", 0, LineRange.of(2))),
            List.of(new Award("Prize", "Giver", OptionalInt.of(1999), 0, LineRange.of(1))), List.of(new Link(LinkKind.CV, "https://example.org/cv", 0, LineRange.of(7))),
            List.of("iroha@example.org"),
            List.of(new SourceRecord("a.md", "markdown", "mixed", "00ff", Optional.of(Instant.parse("2026-01-01T00:00:00.123Z")), List.of("utf-8 read as macintosh")),
                new SourceRecord("", "", "", "", Optional.empty(), List.of())));
    }

    private static Optional<Profile> read(Snapshots index, String id) throws IOException {
        try (Snapshot snapshot = index.acquire()) {
            var found = new IndexSearcher(snapshot.reader()).search(new TermQuery(new Term(Fields.ID, id)), 100).scoreDocs;
            return found.length == 0 ? Optional.empty() : Optional.of(new StoredProfiles(snapshot.reader()).read(found[found.length - 1].doc));
        }
    }

    @Test
    void profilesStandInFilesThatAreNotMapped() throws IOException {
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            index.put(whole("wan-iroha"));
            index.commit(Map.of());
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).anyMatch(name -> name.contains("BoleRead") && name.endsWith(".dvd")).noneMatch(name -> name.endsWith(".cfs"));
        }
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            assertThat(read(index, "wan-iroha")).contains(whole("wan-iroha"));
        }
    }

    @Test
    void aReaderWhoIsInterruptedClosesNothingForTheOthers() throws Exception {
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            index.put(whole("wan-iroha"));
            index.commit(Map.of());
            index.refresh();
            FutureTask<Optional<Profile>> interrupted = new FutureTask<>(() -> {
                Thread.currentThread().interrupt();
                return read(index, "wan-iroha");
            });
            new Thread(interrupted).start();
            assertThat(interrupted.get()).contains(whole("wan-iroha"));
            assertThat(read(index, "wan-iroha")).contains(whole("wan-iroha"));
        }
    }

    @Test
    void tidyingMakesOneSegmentOfManyAndLeavesAFewMoreAlone() throws IOException {
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            for (int segment = 0; segment < 4; segment++) {
                for (int person = 0; person < 10; person++) {
                    index.put(whole(segment + "-" + person));
                }
                index.refresh();
            }
            assertThat(segments(index)).isEqualTo(4);
            index.tidy();
            index.commit(Map.of("seen", "40"));
            index.refresh();
            assertThat(segments(index)).isEqualTo(1);
            assertThat(read(index, "3-9")).contains(whole("3-9"));
            index.put(whole("later"));
            index.tidy();
            index.refresh();
            assertThat(segments(index)).as("one person is not worth reading forty").isEqualTo(2);
        }
    }

    private static int segments(Snapshots index) {
        try (Snapshot snapshot = index.acquire()) {
            return snapshot.reader().leaves().size();
        }
    }

    @Test
    void putReplacesAndRemoveRemoves() throws IOException {
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            index.put(whole("a"));
            index.put(Profile.empty("a"));
            index.put(whole("b"));
            index.remove("b");
            index.refresh();
            try (Snapshot snapshot = index.acquire()) {
                assertThat(snapshot.reader().numDocs()).isEqualTo(1);
            }
            assertThat(read(index, "a")).contains(Profile.empty("a"));
        }
    }

    @Test
    void whatWasCommittedIsThereAgainWithItsPropertiesAndWhatWasNotIsNot() throws IOException {
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            index.put(Profile.empty("a"));
            index.commit(Map.of("store", "17"));
            index.put(Profile.empty("b"));
        }
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            assertThat(index.properties()).isEqualTo(Map.of("store", "17"));
            assertThat(read(index, "a")).isPresent();
            assertThat(read(index, "b")).isEmpty();
        }
        try (ReadOnlyIndex index = ReadOnlyIndex.open(folder, OPTIONS)) {
            assertThat(index.properties()).isEqualTo(Map.of("store", "17"));
            assertThat(read(index, "a")).isPresent();
        }
    }

    @Test
    void snapshotStaysAsItWasWhileTheIndexChanges() {
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            index.put(Profile.empty("a"));
            index.refresh();
            try (Snapshot before = index.acquire()) {
                index.put(Profile.empty("b"));
                index.refresh();
                try (Snapshot after = index.acquire()) {
                    assertThat(before.reader().numDocs()).isEqualTo(1);
                    assertThat(after.reader().numDocs()).isEqualTo(2);
                    assertThat(before.version()).isNotEqualTo(after.version());
                }
            }
        }
    }

    @Test
    void indexMadeOtherwiseIsRefusedWithTheRemedy() {
        LuceneProfileIndex.open(folder, OPTIONS).close();
        IndexOptions other = new IndexOptions(OPTIONS.clock(), OPTIONS.country(), OPTIONS.wholes(), "another vocabulary", Mentions.none(), 16);
        assertThatThrownBy(() -> LuceneProfileIndex.open(folder, other)).isInstanceOf(InputException.class).hasMessageContaining("./bole index --rebuild");
        assertThatThrownBy(() -> ReadOnlyIndex.open(folder, other)).isInstanceOf(InputException.class).hasMessageContaining("./bole index --rebuild");
        try (LuceneProfileIndex index = LuceneProfileIndex.openEmpty(folder, other)) {
            assertThat(index.properties()).isEmpty();
        }
        LuceneProfileIndex.open(folder, other).close();
    }

    @Test
    void secondWriterIsRefusedAndReaderIsNot() {
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            assertThatThrownBy(() -> LuceneProfileIndex.open(folder, OPTIONS)).isInstanceOf(InputException.class).hasMessageContaining("another bole");
            ReadOnlyIndex.open(folder, OPTIONS).close();
        }
        assertThatThrownBy(() -> ReadOnlyIndex.open(folder.resolve("none"), OPTIONS)).isInstanceOf(InputException.class).hasMessageContaining("./bole index");
    }

    @Test
    void rebuildTakesThePlaceOfTheRunningIndexInOneStep() throws IOException {
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            index.put(Profile.empty("old"));
            index.commit(Map.of());
            index.refresh();
            try (Snapshot before = index.acquire(); LuceneProfileIndex.Rebuild rebuild = index.rebuild()) {
                rebuild.put(Profile.empty("new"));
                assertThat(read(index, "old")).isPresent();
                rebuild.use(Map.of("store", "2"));
                assertThat(read(index, "old")).isEmpty();
                assertThat(read(index, "new")).isPresent();
                assertThat(before.reader().numDocs()).isEqualTo(1);
            }
            assertThat(index.properties()).isEqualTo(Map.of("store", "2"));
        }
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            assertThat(read(index, "new")).isPresent();
        }
        assertThat(generations()).isEqualTo(1);
    }

    @Test
    void rebuildThatWasWrittenBitByBitIsOneSegmentWithEachPersonOnce() throws IOException {
        IndexOptions little = new IndexOptions(OPTIONS.clock(), OPTIONS.country(), OPTIONS.wholes(), OPTIONS.vocabularyVersion(), OPTIONS.mentions(), 1);
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, little); LuceneProfileIndex.Rebuild rebuild = index.rebuild()) {
            for (int i = 0; i < 1_000; i++) {
                rebuild.put(whole("p" + i % 600));
            }
            rebuild.use(Map.of());
            try (Snapshot snapshot = index.acquire()) {
                assertThat(snapshot.reader().numDocs()).isEqualTo(600);
                assertThat(snapshot.reader().leaves()).hasSize(1);
            }
        }
    }

    @Test
    void givenUpRebuildLeavesNothing() throws IOException {
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS)) {
            try (LuceneProfileIndex.Rebuild rebuild = index.rebuild()) {
                rebuild.put(Profile.empty("new"));
            }
            assertThat(read(index, "new")).isEmpty();
            assertThat(generations()).isEqualTo(1);
        }
    }

    private long generations() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("generation-")).count();
        }
    }

    @Test
    void severalThreadsMayPutAtOnce() throws Exception {
        try (LuceneProfileIndex index = LuceneProfileIndex.open(folder, OPTIONS); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 400; i++) {
                String id = "p" + i % 100;
                threads.submit(() -> index.put(whole(id)));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            index.refresh();
            try (Snapshot snapshot = index.acquire()) {
                assertThat(snapshot.reader().numDocs()).isEqualTo(100);
            }
        }
    }
}
