package bole.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.profile.InputException;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.store.ProfileStore.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileStoreTest {

    @TempDir
    Path data;

    private static Profile person(String id, String name) {
        return Profile.empty(id).withNames(List.of(new Name(name, "en", NameKind.DISPLAY)));
    }

    private List<Profile> all() {
        List<Profile> profiles = new ArrayList<>();
        try (ProfileStore store = ProfileStore.open(data)) {
            store.forEach(profiles::add);
        }
        return profiles;
    }

    @Test
    void whatWasPutIsThereAfterOpeningAgain() {
        Profile profile = person("tove-lindqvist", "Tove Lindqvist");
        try (ProfileStore store = ProfileStore.open(data)) {
            store.put(List.of(profile));
        }
        assertThat(all()).containsExactly(profile);
    }

    @Test
    void everyProfileIsFoundByItsIdWhetherSortedOrJustChanged() {
        Random random = new Random(7);
        Map<String, Profile> expected = new TreeMap<>();
        try (ProfileStore store = ProfileStore.open(data)) {
            for (int round = 0; round < 4; round++) {
                for (int i = 0; i < 150; i++) {
                    String id = "p" + random.nextInt(400);
                    Profile profile = person(id, "Name " + round + "字".repeat(random.nextInt(4_000)));
                    expected.put(id, profile);
                    store.put(List.of(profile));
                }
                String gone = "p" + random.nextInt(400);
                expected.remove(gone);
                store.remove(List.of(gone));
                for (int i = 0; i < 401; i++) {
                    assertThat(store.find("p" + i)).isEqualTo(java.util.Optional.ofNullable(expected.get("p" + i)));
                }
                if (round % 2 == 0) {
                    store.compact();
                }
            }
        }
    }

    @Test
    void aLaterPutReplacesAndARemovalTakesOut() {
        try (ProfileStore store = ProfileStore.open(data)) {
            store.put(List.of(person("a", "Old"), person("b", "Other")));
            store.compact();
            store.put(List.of(person("a", "New")));
            store.remove(List.of("b"));
        }
        assertThat(all()).containsExactly(person("a", "New"));
    }

    @Test
    void compactingChangesNothingThatIsRead() {
        long seed = System.nanoTime();
        System.out.println("ProfileStoreTest.compactingChangesNothingThatIsRead seed " + seed);
        Random random = new Random(seed);
        Map<String, Profile> expected = new TreeMap<>();
        try (ProfileStore store = ProfileStore.open(data)) {
            for (int i = 0; i < 300; i++) {
                String id = "p" + random.nextInt(60);
                if (random.nextInt(4) == 0) {
                    store.remove(List.of(id));
                    expected.remove(id);
                } else {
                    Profile profile = person(id, "Person " + random.nextInt());
                    store.put(List.of(profile));
                    expected.put(id, profile);
                }
                if (random.nextInt(40) == 0) {
                    store.compact();
                }
            }
        }
        assertThat(all()).containsExactlyInAnyOrderElementsOf(expected.values());
        try (ProfileStore store = ProfileStore.open(data)) {
            store.compact();
            assertThat(store.journalSize()).isZero();
        }
        assertThat(all()).containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Test
    void orderOfPutsDoesNotChangeTheFiles(@TempDir Path other) throws IOException {
        try (ProfileStore store = ProfileStore.open(data); ProfileStore reversed = ProfileStore.open(other)) {
            for (int i = 0; i < 40; i++) {
                store.put(List.of(person("p" + i, "P" + i)));
                reversed.put(List.of(person("p" + (39 - i), "P" + (39 - i))));
            }
            store.compact();
            reversed.compact();
        }
        for (int i = 0; i < 16; i++) {
            String name = "profiles/" + Integer.toHexString(i) + ".profiles.jsonl";
            assertThat(Files.exists(data.resolve(name))).isEqualTo(Files.exists(other.resolve(name)));
            if (Files.exists(data.resolve(name))) {
                assertThat(data.resolve(name)).hasSameBinaryContentAs(other.resolve(name));
            }
        }
    }

    @Test
    void aWriteCutOffAnywhereLosesNothingAcknowledged() throws IOException {
        Path journal;
        try (ProfileStore store = ProfileStore.open(data)) {
            store.put(List.of(person("a", "Kept")));
            journal = data.resolve("profiles/" + Integer.toHexString(ProfileStore.shardOf("a")) + ".journal");
        }
        byte[] whole = Files.readAllBytes(journal);
        for (int cut = 1; cut < whole.length; cut++) {
            byte[] torn = new byte[whole.length + cut];
            System.arraycopy(whole, 0, torn, 0, whole.length);
            System.arraycopy(whole, 0, torn, whole.length, cut);
            Files.write(journal, torn);
            assertThat(all()).containsExactly(person("a", "Kept"));
            assertThat(Files.readAllBytes(journal)).isEqualTo(whole);
        }
    }

    @Test
    void damageInTheMiddleIsRefusedByName() throws IOException {
        Path journal = data.resolve("profiles/" + Integer.toHexString(ProfileStore.shardOf("a")) + ".journal");
        try (ProfileStore store = ProfileStore.open(data)) {
            store.put(List.of(person("a", "One")));
            store.put(List.of(person("a", "Two")));
        }
        byte[] bytes = Files.readAllBytes(journal);
        bytes[20] ^= 1;
        Files.write(journal, bytes);
        assertThatThrownBy(() -> ProfileStore.open(data)).isInstanceOf(StoreDamageException.class).hasMessageContaining(".journal");
    }

    @Test
    void anIndexGetsJustWhatItLacks() {
        try (ProfileStore store = ProfileStore.open(data)) {
            Position seen = store.put(List.of(person("a", "A")));
            store.put(List.of(person("b", "B")));
            store.remove(List.of("a"));
            List<String> ids = new ArrayList<>();
            assertThat(store.changesAfter(seen, change -> ids.add(change.id()))).isTrue();
            assertThat(ids).containsExactly("b", "a");
            store.compact();
            assertThat(store.changesAfter(seen, change -> ids.add("none"))).isFalse();
            assertThat(ids).doesNotContain("none");
            assertThat(store.changesAfter(store.position(), change -> ids.add("none"))).isTrue();
            assertThat(ids).doesNotContain("none");
        }
    }

    @Test
    void anEditOfTheSortedFilesByHandIsNoticed() throws IOException {
        Position seen;
        try (ProfileStore store = ProfileStore.open(data)) {
            store.put(List.of(person("a", "A")));
            seen = store.compact();
        }
        Path file = data.resolve("profiles/" + Integer.toHexString(ProfileStore.shardOf("a")) + ".profiles.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"headline\":\"edited\"}\n", StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        try (ProfileStore store = ProfileStore.open(data)) {
            assertThat(store.changesAfter(seen, change -> { })).isFalse();
        }
    }

    @Test
    void whatIsPutAfterCompactingIsThereToo() {
        try (ProfileStore store = ProfileStore.open(data)) {
            store.put(List.of(person("a", "A")));
            store.compact();
            store.put(List.of(person("a", "Again")));
        }
        assertThat(all()).containsExactly(person("a", "Again"));
    }

    @Test
    void twoProgramsCannotHaveItOpen() {
        try (ProfileStore store = ProfileStore.open(data)) {
            assertThat(store.position().sequence()).isZero();
            assertThatThrownBy(() -> ProfileStore.open(data)).isInstanceOf(InputException.class).hasMessageContaining("--data");
        }
    }
}
