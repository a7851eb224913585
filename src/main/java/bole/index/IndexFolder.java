package bole.index;

import bole.profile.InputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder of an index: {@code generation-1/}, {@code generation-2/} … hold Lucene's files, {@code current} names the one in use. A rebuild fills the
 * next generation beside the running one; then {@code current} is replaced in one step, so that a crash leaves either the old index or the new one.
 * One process at a time may write; it holds the lock {@code writing.lock}.
 */
final class IndexFolder implements Closeable {

    private static final String CURRENT = "current";
    private static final String GENERATION = "generation-";
    private static final String LOCK = "writing.lock";

    private final Path root;
    private final Optional<Lock> lock;

    private IndexFolder(Path root, Optional<Lock> lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * For writing.
     *
     * @throws InputException if another process writes to it
     */
    static IndexFolder forWriting(Path root) {
        try {
            Files.createDirectories(root);
            try (Directory directory = FSDirectory.open(root)) {
                return new IndexFolder(root, Optional.of(directory.obtainLock(LOCK)));
            }
        } catch (LockObtainFailedException e) {
            throw new InputException("index folder " + root, "is being written by another bole; end that one, or choose another folder with --index");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For reading only. */
    static IndexFolder forReading(Path root) {
        return new IndexFolder(root, Optional.empty());
    }

    /** Number of the generation in use; 0 where there is none yet. */
    int current() {
        Path pointer = root.resolve(CURRENT);
        try {
            if (!Files.exists(pointer)) {
                return 0;
            }
            String name = Files.readString(pointer, StandardCharsets.UTF_8).strip();
            if (!name.matches(GENERATION + "\\d{1,9}")) {
                throw new InputException("index folder " + root, "its file \"current\" is damaged; run ./bole index --rebuild");
            }
            return Integer.parseInt(name.substring(GENERATION.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(int generation) {
        return root.resolve(GENERATION + generation);
    }

    /** Makes {@code generation} the one in use, durably. */
    void use(int generation) {
        Path written = root.resolve(CURRENT + ".new");
        try {
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                channel.write(java.nio.ByteBuffer.wrap((GENERATION + generation + "\n").getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(written, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            org.apache.lucene.util.IOUtils.fsync(root, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes every generation but {@code kept}: what a finished or broken rebuild left. */
    void deleteOthers(int kept) {
        try (Stream<Path> entries = Files.list(root)) {
            List<Path> others = entries.filter(path -> path.getFileName().toString().startsWith(GENERATION) && !path.equals(path(kept))).toList();
            others.forEach(IndexFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes one generation, if it is there. */
    void deleteGeneration(int number) {
        if (Files.exists(path(number))) {
            delete(path(number));
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        lock.ifPresent(held -> {
            try {
                held.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
