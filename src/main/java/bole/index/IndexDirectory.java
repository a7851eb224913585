package bole.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;

/**
 * The files of an index as they are read: mapped into memory, but for the columns of {@link ReadColumnFormat}, which are read at the place where something is asked for. So the memory of the process does
 * not grow by what is shown; the system keeps it in its own as long as it has room.
 */
final class IndexDirectory extends FilterDirectory {

    private final Path path;

    private IndexDirectory(Directory mapped, Path path) {
        super(mapped);
        this.path = path;
    }

    /** Opens the index in {@code path}, which need not be there yet. */
    static Directory open(Path path) throws IOException {
        return new IndexDirectory(new MMapDirectory(path), path);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        ensureOpen();
        return name.contains(ReadColumnFormat.NAME) && name.endsWith(".dvd") ? new ReadFileInput(path.resolve(name)) : super.openInput(name, context);
    }
}
