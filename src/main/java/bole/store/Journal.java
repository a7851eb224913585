package bole.store;

import bole.json.Json;
import bole.json.JsonException;
import bole.profile.Profile;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * The changes of one shard since its sorted file was last written: an append-only file of lines.
 *
 * <p>A line is the CRC-32C of the rest in eight hexadecimal digits, a sign, the sequence number, and what it is about, parted by blanks:
 * <pre>
 * 5f1c09aa + 1041 {"id":"siru-zhong",…}     put
 * 03de77b2 - 1042 siru-zhong                remove
 * </pre>
 * A change counts once its line is on the disk with its line end. A last line that is cut or whose sum is wrong is a write that was never
 * acknowledged, and is cut off when the journal is opened; a wrong line before good ones is damage, and is refused.
 */
final class Journal implements Closeable {

    private static final int SUM_DIGITS = 8;

    private final Path file;
    private Optional<FileChannel> channel;
    /** Where the latest change of each id begins; made when it is first asked for. */
    private Optional<Map<String, Long>> places = Optional.empty();

    /** Takes a change and the place at which its line begins. */
    private interface PlacedReader {
        void read(long place, Change change);
    }

    private Journal(Path file, Optional<FileChannel> channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens the journal in {@code file}, cutting off a write that was not finished. A journal without changes needs no file. */
    static Journal open(Path file) throws IOException {
        if (Files.notExists(file)) {
            return new Journal(file, Optional.empty());
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            long sound = read(file, (place, change) -> { });
            if (sound < channel.size()) {
                channel.truncate(sound);
                channel.force(true);
            }
            channel.position(sound);
            return new Journal(file, Optional.of(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private FileChannel forWriting() throws IOException {
        if (channel.isEmpty()) {
            channel = Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            Durable.forceFolder(file.toAbsolutePath().getParent());
        }
        return channel.get();
    }

    /** Appends {@code changes} and returns when they are on the disk; after a failure the journal is as before. */
    void append(List<Change> changes) throws IOException {
        FileChannel out = forWriting();
        long before = out.position();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Map<String, Long> added = new HashMap<>();
        for (Change change : changes) {
            added.put(change.id(), before + lines.size());
            lines.writeBytes(line(change));
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(lines.toByteArray());
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(false);
            places.ifPresent(known -> known.putAll(added));
        } catch (IOException e) {
            out.truncate(before);
            out.position(before);
            throw e;
        }
    }

    /** Size in bytes. */
    long size() throws IOException {
        return channel.isEmpty() ? 0 : channel.get().size();
    }

    /** Forgets everything; called when it is all in the sorted file. */
    void clear() throws IOException {
        if (size() > 0) {
            channel.get().truncate(0);
            channel.get().position(0);
            channel.get().force(true);
        }
        places = Optional.empty();
    }

    /** The latest change of {@code id}, if there is one. */
    Optional<Change> latest(String id) throws IOException {
        if (channel.isEmpty()) {
            return Optional.empty();
        }
        if (places.isEmpty()) {
            Map<String, Long> known = new HashMap<>();
            read(file, (place, change) -> known.put(change.id(), place));
            places = Optional.of(known);
        }
        Long place = places.get().get(id);
        return place == null ? Optional.empty() : Optional.of(parse(Lines.at(channel.get(), place)));
    }

    /** Gives all changes to {@code reader}, in order. */
    void forEach(Consumer<Change> reader) throws IOException {
        read(file, (place, change) -> reader.accept(change));
    }

    @Override
    public void close() throws IOException {
        if (channel.isPresent()) {
            channel.get().close();
        }
    }

    private static byte[] line(Change change) {
        String body = switch (change) {
            case Change.Put put -> "+ " + put.sequence() + " " + Json.write(put.profile());
            case Change.Remove remove -> "- " + remove.sequence() + " " + remove.id();
        };
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = (sum(bytes, 0, bytes.length) + " ").getBytes(StandardCharsets.US_ASCII);
        byte[] line = new byte[head.length + bytes.length + 1];
        System.arraycopy(head, 0, line, 0, head.length);
        System.arraycopy(bytes, 0, line, head.length, bytes.length);
        line[line.length - 1] = '\n';
        return line;
    }

    private static String sum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    /** Reads {@code file}; returns how many bytes of it are sound. */
    private static long read(Path file, PlacedReader reader) throws IOException {
        long[] sound = {0};
        List<String> damage = new ArrayList<>();
        Lines.forEach(file, (bytes, ended) -> {
            if (!ended || !isSound(bytes)) {
                damage.add("byte " + sound[0]);
                return;
            }
            if (!damage.isEmpty()) {
                throw new StoreDamageException(file.getFileName() + " is damaged at " + damage.getFirst()
                    + ": restore it from a copy, or delete the file to lose the changes in it");
            }
            reader.read(sound[0], parse(bytes));
            sound[0] += bytes.length + 1L;
        });
        return sound[0];
    }

    private static boolean isSound(byte[] line) {
        int body = SUM_DIGITS + 1;
        return line.length > body && new String(line, 0, SUM_DIGITS, StandardCharsets.US_ASCII).equals(sum(line, body, line.length - body));
    }

    private static Change parse(byte[] line) {
        String body = new String(line, SUM_DIGITS + 1, line.length - SUM_DIGITS - 1, StandardCharsets.UTF_8);
        int blank = body.indexOf(' ', 2);
        long sequence = Long.parseLong(body, 2, blank, 10);
        String rest = body.substring(blank + 1);
        if (body.charAt(0) == '-') {
            return new Change.Remove(sequence, rest);
        }
        try {
            return new Change.Put(sequence, Json.read(rest, Profile.class));
        } catch (JsonException e) {
            throw new StoreDamageException("change " + sequence + " of the journal is no valid profile: " + e.getMessage());
        }
    }
}
