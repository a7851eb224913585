package bole.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;

/** Finds a line in a file whose lines are in order of their keys, by halving: reads a few lines of it, whatever its size. */
final class SortedLines {

    private static final int PIECE = 4096;

    private final FileChannel channel;
    private final Function<byte[], String> key;

    private SortedLines(FileChannel channel, Function<byte[], String> key) {
        this.channel = channel;
        this.key = key;
    }

    /** The line of {@code file} with that key; none where the file is not there. */
    static Optional<byte[]> find(Path file, String wanted, Function<byte[], String> key) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new SortedLines(channel, key).find(wanted);
        }
    }

    private Optional<byte[]> find(String wanted) throws IOException {
        long low = 0;
        long high = channel.size();
        while (low < high) {
            long start = lineStart(low, (low + high) / 2);
            byte[] line = Lines.at(channel, start);
            int order = key.apply(line).compareTo(wanted);
            if (order == 0) {
                return Optional.of(line);
            }
            if (order < 0) {
                low = start + line.length + 1;
            } else {
                high = start;
            }
        }
        return Optional.empty();
    }

    /** Where the line that holds byte {@code at} begins, no line beginning before {@code low}. */
    private long lineStart(long low, long at) throws IOException {
        for (long end = at; end > low; end = Math.max(low, end - PIECE)) {
            long from = Math.max(low, end - PIECE);
            byte[] piece = Lines.piece(channel, from, (int) (end - from));
            for (int i = piece.length - 1; i >= 0; i--) {
                if (piece[i] == '\n') {
                    return from + i + 1;
                }
            }
        }
        return low;
    }
}
