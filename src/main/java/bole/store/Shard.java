package bole.store;

import bole.json.Json;
import bole.json.JsonException;
import bole.profile.Profile;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One sixteenth of the profiles: {@code N.profiles.jsonl}, one profile a line in order of id, and {@code N.journal}, what has changed since.
 * Not safe for several threads; {@link ProfileStore} sees to that.
 */
final class Shard implements Closeable {

    private final Path sorted;
    private final Journal journal;

    private Shard(Path sorted, Journal journal) {
        this.sorted = sorted;
        this.journal = journal;
    }

    static Shard open(Path folder, String name) throws IOException {
        return new Shard(folder.resolve(name + ".profiles.jsonl"), Journal.open(folder.resolve(name + ".journal")));
    }

    void append(List<Change> changes) throws IOException {
        journal.append(changes);
    }

    void forEachChange(Consumer<Change> reader) throws IOException {
        journal.forEach(reader);
    }

    long journalSize() throws IOException {
        return journal.size();
    }

    Path sortedFile() {
        return sorted;
    }

    /** Gives every profile to {@code reader}, in order of id. */
    void forEach(Consumer<Profile> reader) throws IOException {
        merge(latestChanges(), line -> reader.accept(parse(line)));
    }

    /** The profile of that id, if there is one. */
    Optional<Profile> find(String id) throws IOException {
        Optional<Change> change = journal.latest(id);
        if (change.isPresent()) {
            return change.get() instanceof Change.Put put ? Optional.of(put.profile()) : Optional.empty();
        }
        return SortedLines.find(sorted, id, this::idOf).map(this::parse);
    }

    /** Writes all changes into the sorted file; the journal is emptied by {@link #forgetChanges}. */
    void rewrite() throws IOException {
        Path beside = sorted.resolveSibling(sorted.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            merge(latestChanges(), line -> {
                out.write(line);
                out.write('\n');
            });
            out.flush();
            channel.force(true);
        }
        Durable.rename(beside, sorted);
    }

    void forgetChanges() throws IOException {
        journal.clear();
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }

    private Map<String, Optional<byte[]>> latestChanges() throws IOException {
        Map<String, Optional<byte[]>> latest = new TreeMap<>();
        journal.forEach(change -> latest.put(change.id(), switch (change) {
            case Change.Put put -> Optional.of(Json.write(put.profile()).getBytes(StandardCharsets.UTF_8));
            case Change.Remove remove -> Optional.empty();
        }));
        return latest;
    }

    private interface LineWriter {
        void write(byte[] line) throws IOException;
    }

    private void merge(Map<String, Optional<byte[]>> changes, LineWriter out) throws IOException {
        Iterator<Map.Entry<String, Optional<byte[]>>> rest = changes.entrySet().iterator();
        PendingChange pending = new PendingChange(rest);
        if (Files.exists(sorted)) {
            Lines.forEach(sorted, (line, ended) -> {
                String id = idOf(line);
                pending.writeBefore(id, out);
                if (!pending.takeIfEqual(id, out)) {
                    out.write(line);
                }
            });
        }
        pending.writeRest(out);
    }

    /** The next change that has not been written, while the sorted file goes by. */
    private static final class PendingChange {

        private final Iterator<Map.Entry<String, Optional<byte[]>>> rest;
        private Map.Entry<String, Optional<byte[]>> next;

        PendingChange(Iterator<Map.Entry<String, Optional<byte[]>>> rest) {
            this.rest = rest;
            advance();
        }

        private void advance() {
            next = rest.hasNext() ? rest.next() : null;
        }

        void writeBefore(String id, LineWriter out) throws IOException {
            while (next != null && next.getKey().compareTo(id) < 0) {
                writeNext(out);
            }
        }

        boolean takeIfEqual(String id, LineWriter out) throws IOException {
            if (next == null || !next.getKey().equals(id)) {
                return false;
            }
            writeNext(out);
            return true;
        }

        void writeRest(LineWriter out) throws IOException {
            while (next != null) {
                writeNext(out);
            }
        }

        private void writeNext(LineWriter out) throws IOException {
            if (next.getValue().isPresent()) {
                out.write(next.getValue().get());
            }
            advance();
        }
    }

    /** Bole's own lines begin with the id, which needs no escapes; a line of another hand is parsed. */
    private String idOf(byte[] line) {
        String head = new String(line, 0, Math.min(line.length, 140), StandardCharsets.UTF_8);
        String prefix = "{\"id\":\"";
        int end = head.indexOf('"', prefix.length());
        return head.startsWith(prefix) && end > 0 ? head.substring(prefix.length(), end) : parse(line).id();
    }

    private Profile parse(byte[] line) {
        try {
            return Json.read(line, Profile.class);
        } catch (JsonException e) {
            String head = new String(line, 0, Math.min(line.length, 60), StandardCharsets.UTF_8);
            throw new StoreDamageException(sorted.getFileName() + ", the line that begins " + head + ": " + e.getMessage());
        }
    }
}
