package bole.vocabulary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The vocabularies that ship in a form that need not be read: entries and names stand in it where they are looked for, so that a start neither reads ten thousand
 * rows nor makes keys of all their names. The launcher has it made when it builds the program, and names its file in the property {@value #FILE}. It holds for one jar only,
 * whose size and time it begins with, since keys come from the program; without one that holds, the vocabularies are read.
 */
final class Image {

    private static final String FILE = "bole.vocabularies";
    private static final int HEAD = 3 * Long.BYTES;

    private final ByteBuffer bytes;
    private final String version;
    private final int topics;
    private final int topicNames;
    private final int institutions;
    private final int institutionNames;
    private final int places;
    private final Map<String, String> customary = new HashMap<>();

    /** @param content what {@link #content} has made, behind a head */
    Image(ByteBuffer content) {
        Cursor cursor = new Cursor(content, content.getInt(HEAD));
        this.bytes = content;
        this.version = cursor.text();
        this.topics = cursor.number();
        this.topicNames = cursor.number();
        this.institutions = cursor.number();
        this.institutionNames = cursor.number();
        this.places = cursor.number();
        for (int left = cursor.number(); left > 0; left--) {
            customary.put(cursor.text(), cursor.text());
        }
    }

    /** That of the program that runs, if there is one. */
    static Optional<Image> ofThisProgram() {
        String file = System.getProperty(FILE);
        try {
            return file == null ? Optional.empty() : read(Path.of(file), program());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** That in {@code file}, if it is whole and was made by {@code program}. */
    static Optional<Image> read(Path file, Path program) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        return bytes.capacity() > HEAD && bytes.slice(0, HEAD).equals(head(bytes, program)) ? Optional.of(new Image(bytes)) : Optional.empty();
    }

    /** Makes that of the program that runs, where a file is named for it. */
    static void keep(Vocabularies vocabularies) {
        String file = System.getProperty(FILE);
        if (file != null) {
            try {
                write(vocabularies, Path.of(file), program());
            } catch (IOException e) {
                throw new VocabularyException(file, "cannot be written: " + e.getMessage());
            }
        }
    }

    /** Writes that of {@code vocabularies} to {@code file}, for {@code program}. */
    static void write(Vocabularies vocabularies, Path file, Path program) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content(vocabularies));
        bytes.put(0, head(bytes, program).array());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.write(next, bytes.array());
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path program() {
        return Path.of(System.getProperty("java.class.path"));
    }

    /** Size and time of {@code program}, and a sum over what follows. */
    private static ByteBuffer head(ByteBuffer bytes, Path program) throws IOException {
        BasicFileAttributes jar = Files.readAttributes(program, BasicFileAttributes.class);
        CRC32 sum = new CRC32();
        sum.update(bytes.array(), HEAD, bytes.capacity() - HEAD);
        return ByteBuffer.allocate(HEAD).putLong(jar.size()).putLong(jar.lastModifiedTime().toMillis()).putLong(sum.getValue()).flip();
    }

    private static byte[] content(Vocabularies vocabularies) throws IOException {
        ImageWriter out = new ImageWriter();
        for (int i = 0; i <= HEAD; i += Integer.BYTES) {
            out.number(0);
        }
        int topics = out.catalogue(vocabularies.topics().catalogue(), Topics::write);
        int topicNames = out.names(vocabularies.topics().names());
        int institutions = out.catalogue(vocabularies.institutions().catalogue(), InstitutionRows::write);
        int institutionNames = out.names(vocabularies.institutions().names());
        int places = out.places(new TreeMap<>(Gazetteer.of(vocabularies.institutions())), numbers(vocabularies.institutions()));
        int directory = out.place();
        out.text(vocabularies.version());
        for (int place : new int[] {topics, topicNames, institutions, institutionNames, places}) {
            out.number(place);
        }
        Map<String, String> customary = vocabularies.institutions().customary();
        out.number(customary.size());
        for (Map.Entry<String, String> custom : customary.entrySet()) {
            out.text(custom.getKey());
            out.text(custom.getValue());
        }
        byte[] bytes = out.bytes();
        ByteBuffer.wrap(bytes).putInt(HEAD, directory);
        return bytes;
    }

    private static Map<String, Integer> numbers(Institutions institutions) {
        Map<String, Integer> numbers = new HashMap<>();
        institutions.all().forEach(entry -> numbers.put(entry.id(), numbers.size()));
        return numbers;
    }

    String version() {
        return version;
    }

    Topics topics() {
        return new Topics(new StoredCatalogue<>(bytes, topics, Topics::read), new StoredNames(bytes, topicNames));
    }

    Institutions institutions() {
        return new Institutions(new StoredCatalogue<>(bytes, institutions, InstitutionRows::read), new StoredNames(bytes, institutionNames), customary);
    }

    /** @param of those of this image */
    Whereabouts whereabouts(Institutions of) {
        return new Whereabouts(of, new StoredPlaces(bytes, places, of)::find);
    }
}
