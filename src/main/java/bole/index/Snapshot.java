package bole.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;

/** The index as it was at one moment; stays as it is until closed. */
public final class Snapshot implements AutoCloseable {

    private final DirectoryReader reader;
    private final String version;

    /** Takes over one reference to {@code reader}. */
    Snapshot(DirectoryReader reader, String version) {
        this.reader = reader;
        this.version = version;
    }

    /** What is in it. */
    public DirectoryReader reader() {
        return reader;
    }

    /** Differs from the version of any other snapshot that holds other profiles. */
    public String version() {
        return version;
    }

    /** A second hold on the same state, to be closed on its own. */
    public Snapshot another() {
        reader.incRef();
        return new Snapshot(reader, version);
    }

    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
