package bole.index;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.IndexInput;

/**
 * A file that is read at the place where something is asked for. Unlike a channel it stays open when a thread is interrupted that reads from it: otherwise one reader of an export who has stopped would
 * close it for everybody.
 */
final class ReadFileInput extends BufferedIndexInput {

    private final RandomAccessFile file;
    private final long start;
    private final long end;
    private boolean isCopy;

    /** @throws IOException if there is no such file, or it cannot be read */
    ReadFileInput(Path path) throws IOException {
        this(path.toString(), new RandomAccessFile(path.toFile(), "r"));
    }

    private ReadFileInput(String name, RandomAccessFile file) throws IOException {
        this(name, file, 0, file.length(), false);
    }

    private ReadFileInput(String name, RandomAccessFile file, long start, long end, boolean isCopy) {
        super(name, BUFFER_SIZE);
        this.file = file;
        this.start = start;
        this.end = end;
        this.isCopy = isCopy;
    }

    @Override
    protected void readInternal(ByteBuffer into) throws IOException {
        long place = start + getFilePointer();
        if (place + into.remaining() > end) {
            throw new EOFException("read past the end: " + this);
        }
        synchronized (file) {
            file.seek(place);
            file.readFully(into.array(), into.arrayOffset() + into.position(), into.remaining());
        }
        into.position(into.limit());
    }

    @Override
    protected void seekInternal(long place) throws IOException {
        if (place > length()) {
            throw new EOFException("seek past the end: " + this);
        }
    }

    @Override
    public long length() {
        return end - start;
    }

    @Override
    public ReadFileInput clone() {
        ReadFileInput copy = (ReadFileInput) super.clone();
        copy.isCopy = true;
        return copy;
    }

    @Override
    public IndexInput slice(String name, long offset, long length) {
        if (offset < 0 || length < 0 || offset > length() - length) {
            throw new IllegalArgumentException("slice out of bounds: " + this);
        }
        return new ReadFileInput(getFullSliceDescription(name), file, start + offset, start + offset + length, true);
    }

    @Override
    public void close() throws IOException {
        if (!isCopy) {
            file.close();
        }
    }
}
