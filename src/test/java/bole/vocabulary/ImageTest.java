package bole.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start uses of the vocabularies says the same as what is read. */
class ImageTest {

    private static final Vocabularies READ = Vocabularies.shipped();

    @TempDir
    Path folder;
    private Path program;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        program = Files.writeString(folder.resolve("program.jar"), "a program");
        file = folder.resolve("image");
        Image.write(READ, file, program);
    }

    private Image image() throws IOException {
        return Image.read(file, program).orElseThrow();
    }

    @Test
    void itSaysTheSameOfTopics() throws IOException {
        same(image().topics(), READ.topics());
    }

    @Test
    void itSaysTheSameOfInstitutions() throws IOException {
        same(image().institutions(), READ.institutions());
        assertThat(image().institutions().customary()).isEqualTo(READ.institutions().customary());
        assertThat(image().version()).isEqualTo(READ.version());
    }

    private static <E extends Entity> void same(Vocabulary<E> found, Vocabulary<E> read) {
        assertThat(List.copyOf(found.all())).isEqualTo(List.copyOf(read.all()));
        for (E entry : read.all()) {
            assertThat(found.get(entry.id())).contains(entry).containsSame(found.get(entry.id()).orElseThrow());
            assertThat(found.children(entry.id())).isEqualTo(read.children(entry.id()));
        }
        assertThat(found.names().keys()).containsExactlyElementsOf(read.names().keys());
        assertThat(found.names().longest()).isEqualTo(read.names().longest());
        read.names().keys().forEach(key -> assertThat(found.names().of(key)).as(key).isEqualTo(read.names().of(key)));
    }

    @Test
    void itSaysTheSameOfPlaces() throws IOException {
        Whereabouts places = image().whereabouts(image().institutions());
        Gazetteer.of(READ.institutions()).forEach((name, place) -> assertThat(places.named(name)).as(name).contains(place).isEqualTo(READ.whereabouts().named(name)));
        assertThat(places.named("nowhere at all")).isEmpty();
        assertThat(places.companies()).isEqualTo(READ.whereabouts().companies());
        assertThat(places.universities()).isEqualTo(READ.whereabouts().universities());
    }

    @Test
    void itKnowsNothingElse() throws IOException {
        Topics topics = image().topics();
        for (String unknown : List.of("", "no such topic", "神经网络啊", "graph neural network ")) {
            assertThat(topics.names().of(unknown)).isEmpty();
            assertThat(topics.get(unknown)).isEqualTo(Optional.empty());
            assertThat(topics.children(unknown)).isEmpty();
        }
    }

    @Test
    void thatOfAnotherProgramDoesNotHold() throws IOException {
        Files.setLastModifiedTime(program, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(Image.read(file, program)).isEmpty();
    }

    @Test
    void aDamagedOneDoesNotHold() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(Image.read(file, program)).isEmpty();
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(Image.read(file, program)).isEmpty();
    }
}
