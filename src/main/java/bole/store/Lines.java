package bole.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The lines of a file as bytes, one at a time: memory does not grow with the file. */
final class Lines {

    private static final int BUFFER = 1 << 16;
    private static final int PIECE = 4096;

    private Lines() {
    }

    /** Takes one line, without its end. */
    interface Reader {
        /**
         * @param line its bytes
         * @param ended whether it had a line end; only the last line may lack it
         */
        void read(byte[] line, boolean ended) throws IOException;
    }

    /** The line of {@code channel} that begins at {@code start}, without its end. */
    static byte[] at(FileChannel channel, long start) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (long at = start; at < channel.size(); at += PIECE) {
            byte[] piece = piece(channel, at, (int) Math.min(PIECE, channel.size() - at));
            int end = 0;
            while (end < piece.length && piece[end] != '\n') {
                end++;
            }
            line.write(piece, 0, end);
            if (end < piece.length) {
                break;
            }
        }
        return line.toByteArray();
    }

    /** The {@code length} bytes of {@code channel} from {@code from} on, which are there. */
    static byte[] piece(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = channel.read(buffer, from + buffer.position());
        }
        return buffer.array();
    }

    /** Gives each line of {@code file} to {@code reader}; a file that is not there has none. */
    static void forEach(Path file, Reader reader) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    reader.read(line.toByteArray(), true);
                    line.reset();
                } else {
                    line.write(b);
                }
            }
            if (line.size() > 0) {
                reader.read(line.toByteArray(), false);
            }
        } catch (NoSuchFileException e) {
            // a file that is not there has no lines
        }
    }
}
