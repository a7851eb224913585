package bole.index;

import bole.profile.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/** An index as its last commit left it, for searching only; needs no lock, so it can be opened while another process writes. */
public final class ReadOnlyIndex implements Snapshots, AutoCloseable {

    private final Directory directory;
    private final DirectoryReader reader;
    private final int generation;

    private ReadOnlyIndex(Directory directory, DirectoryReader reader, int generation) {
        this.directory = directory;
        this.reader = reader;
        this.generation = generation;
    }

    /**
     * Opens the index in {@code root}.
     *
     * @throws InputException if there is none, or if it was made by another version and must be rebuilt
     */
    public static ReadOnlyIndex open(Path root, IndexOptions options) {
        int current = IndexFolder.forReading(root).current();
        if (current == 0) {
            throw new InputException("index folder " + root, "holds no index; make one with ./bole index");
        }
        try {
            Directory directory = IndexDirectory.open(IndexFolder.forReading(root).path(current));
            Generation.checkFingerprint(directory, options);
            return new ReadOnlyIndex(directory, DirectoryReader.open(directory), current);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Snapshot acquire() {
        reader.incRef();
        return new Snapshot(reader, generation + "-" + reader.getVersion());
    }

    /** The properties of the commit. */
    public Map<String, String> properties() {
        try {
            return Generation.properties(reader.getIndexCommit().getUserData().entrySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
