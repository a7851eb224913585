package bole.cli;

import bole.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pages kept in the data folder itself ({@code data/sample} and any folder the user adds): read at every start if anything in them changed,
 * and people whose page has gone are taken out again. What was seen last stands in {@code data/profiles/kept.json}.
 */
final class KeptPages {

    private static final Set<String> OWN_FOLDERS = Set.of("profiles", "sources", "vocabulary");

    private final Path data;
    private final Path record;

    /**
     * What was seen last.
     *
     * @param fingerprint of names, sizes and times of the pages
     * @param ids of the people they gave
     */
    record Seen(String fingerprint, Set<String> ids) {
        Seen {
            ids = new TreeSet<>(ids);
        }
    }

    KeptPages(Path data) {
        this.data = data;
        this.record = data.resolve("profiles").resolve("kept.json");
    }

    /** The folders of pages, in order of name. */
    List<Path> folders() {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(data)) {
            return entries.filter(Files::isDirectory).filter(folder -> !OWN_FOLDERS.contains(folder.getFileName().toString())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be read", e);
        }
    }

    /** Changes when any page is added, changed or removed; {@code version} is that of what reads them. */
    String fingerprint(String version) {
        long sum = version.hashCode();
        for (Path folder : folders()) {
            try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                    sum = 31 * sum + data.relativize(file).toString().hashCode();
                    if (Files.isRegularFile(file)) {
                        sum = 31 * (31 * sum + Files.size(file)) + Files.getLastModifiedTime(file).toMillis();
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the data folder cannot be read", e);
            }
        }
        return Long.toHexString(sum);
    }

    /** What was seen last; nothing at first. */
    Seen seen() {
        try {
            return Files.exists(record) ? Json.read(Files.readAllBytes(record), Seen.class) : new Seen("", Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be read", e);
        }
    }

    /** Remembers what was seen. */
    void remember(Seen seen) {
        Path beside = record.resolveSibling("kept.json.new");
        try {
            Files.createDirectories(record.getParent());
            Files.writeString(beside, Json.write(seen) + "\n", StandardCharsets.UTF_8);
            Files.move(beside, record, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be written", e);
        }
    }
}
