package bole.store;

import bole.json.Json;
import bole.json.JsonException;
import bole.profile.InputException;
import bole.profile.Profile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * All profiles, durable: the truth from which the index can be rebuilt at any time.
 *
 * <h2>Files</h2>
 * <pre>
 * data/profiles/store.json             {"format":1,"compacted":1040}: changes up to 1040 are in the sorted files
 * data/profiles/0.profiles.jsonl … f   one profile a line, in order of id; the first hexadecimal digit of a hash of the id tells the file
 * data/profiles/0.journal … f          what has changed since (see {@link Journal})
 * data/profiles/lock                   held while a program has the store open
 * </pre>
 *
 * <p>A change is on the disk when {@link #put} or {@link #remove} returns. {@link #compact} moves the journals into the sorted files; a crash at any
 * point of it leaves either form, and applying a change twice changes nothing. An index remembers the {@link Position} it has seen:
 * {@link #changesAfter} gives what it lacks, or says that it must read everything.
 */
public final class ProfileStore implements Closeable {

    private static final int SHARDS = 16;
    private static final int FORMAT = 1;

    private final Path folder;
    private final FileChannel lockChannel;
    private final List<Shard> shards = new ArrayList<>();
    private long compacted;
    private long last;

    /** What {@code store.json} holds. */
    record State(int format, long compacted) {
    }

    /**
     * How much of a store something has seen.
     *
     * @param sequence number of the last change seen
     * @param signature sizes and times of the sorted files, so that a change by another hand is noticed
     */
    public record Position(long sequence, String signature) {

        /** Whether {@code other} has seen the same. Said here, since what a record is equal by is made when first asked for, and every start would wait for that. */
        public boolean isSameAs(Position other) {
            return sequence == other.sequence && signature.equals(other.signature);
        }
    }

    private ProfileStore(Path folder, FileChannel lockChannel) {
        this.folder = folder;
        this.lockChannel = lockChannel;
    }

    /**
     * Opens the store in {@code data}, making it if there is none.
     *
     * @throws InputException if another program has it open
     * @throws StoreDamageException if its files are not as Bole wrote them
     */
    public static ProfileStore open(Path data) {
        Path folder = data.resolve("profiles");
        try {
            Files.createDirectories(folder);
            ProfileStore store = new ProfileStore(folder, lock(folder, data));
            try {
                store.load();
                return store;
            } catch (IOException | RuntimeException e) {
                store.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be opened", e);
        }
    }

    private static FileChannel lock(Path folder, Path data) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very program: the same answer
        }
        channel.close();
        throw new InputException("data folder " + data, "another Bole has it open; stop it first, or give another folder with --data");
    }

    private void load() throws IOException {
        compacted = readState();
        last = compacted;
        for (int i = 0; i < SHARDS; i++) {
            Shard shard = Shard.open(folder, Integer.toHexString(i));
            shards.add(shard);
            shard.forEachChange(change -> last = Math.max(last, change.sequence()));
        }
    }

    private long readState() throws IOException {
        Path file = folder.resolve("store.json");
        if (Files.notExists(file)) {
            return 0;
        }
        try {
            State state = Json.read(Files.readAllBytes(file), State.class);
            if (state.format() != FORMAT) {
                throw new StoreDamageException("store.json is of format " + state.format() + ", this Bole reads format " + FORMAT);
            }
            return state.compacted();
        } catch (JsonException e) {
            throw new StoreDamageException("store.json: " + e.getMessage());
        }
    }

    /** Adds or replaces {@code profiles}; they are on the disk when it returns. */
    public synchronized Position put(Collection<Profile> profiles) {
        return append(profiles, Profile::id, profile -> sequence -> new Change.Put(sequence, profile));
    }

    /** Takes the profiles of these ids out; that is on the disk when it returns. */
    public synchronized Position remove(Collection<String> ids) {
        return append(ids, id -> id, id -> sequence -> new Change.Remove(sequence, id));
    }

    private <T> Position append(Collection<T> items, java.util.function.Function<T, String> id,
                                java.util.function.Function<T, LongFunction<Change>> change) {
        Map<Integer, List<Change>> byShard = new TreeMap<>();
        for (T item : items) {
            last++;
            byShard.computeIfAbsent(shardOf(id.apply(item)), key -> new ArrayList<>()).add(change.apply(item).apply(last));
        }
        try {
            for (Map.Entry<Integer, List<Change>> entry : byShard.entrySet()) {
                shards.get(entry.getKey()).append(entry.getValue());
            }
            return position();
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be written", e);
        }
    }

    static int shardOf(String id) {
        int hash = 0;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            hash = hash * 31 + b;
        }
        return Math.floorMod(hash ^ (hash >>> 16), SHARDS);
    }

    /** Everything up to now. */
    public synchronized Position position() {
        return new Position(last, signature());
    }

    private String signature() {
        StringBuilder text = new StringBuilder();
        for (Shard shard : shards) {
            try {
                Path file = shard.sortedFile();
                text.append(Files.exists(file) ? Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis() : "-").append(' ');
            } catch (IOException e) {
                throw new UncheckedIOException("the data folder cannot be read", e);
            }
        }
        return Integer.toHexString(text.toString().hashCode());
    }

    /**
     * Gives the changes after {@code seen} to {@code reader}, in order.
     *
     * @return false, with nothing given, if they are no longer kept apart: then read everything with {@link #forEach}
     */
    public synchronized boolean changesAfter(Position seen, Consumer<Change> reader) {
        if (seen.sequence() < compacted || seen.sequence() > last || !seen.signature().equals(signature())) {
            return false;
        }
        List<Change> changes = new ArrayList<>();
        forEachShard(shard -> shard.forEachChange(change -> {
            if (change.sequence() > seen.sequence()) {
                changes.add(change);
            }
        }));
        changes.sort(Comparator.comparingLong(Change::sequence));
        changes.forEach(reader);
        return true;
    }

    /** Gives every profile to {@code reader}, shard by shard in order of id: always the same order for the same profiles. */
    public synchronized void forEach(Consumer<Profile> reader) {
        forEachShard(shard -> shard.forEach(reader));
    }

    /** The profile of that id, if there is one. */
    public synchronized Optional<Profile> find(String id) {
        try {
            return shards.get(shardOf(id)).find(id);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be read", e);
        }
    }

    /** Moves all changes from the journals into the sorted files. */
    public synchronized Position compact() {
        if (journalSize() == 0) {
            return position();
        }
        forEachShard(shard -> {
            if (shard.journalSize() > 0) {
                shard.rewrite();
            }
        });
        try {
            Durable.replace(folder.resolve("store.json"), (Json.write(new State(FORMAT, last)) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be written", e);
        }
        compacted = last;
        forEachShard(Shard::forgetChanges);
        return position();
    }

    /** Bytes of changes that are not yet in the sorted files. */
    public synchronized long journalSize() {
        long[] total = {0};
        forEachShard(shard -> total[0] += shard.journalSize());
        return total[0];
    }

    private interface ShardAction {
        void run(Shard shard) throws IOException;
    }

    private void forEachShard(ShardAction action) {
        try {
            for (Shard shard : shards) {
                action.run(shard);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be read or written", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            for (Shard shard : shards) {
                shard.close();
            }
            lockChannel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be closed", e);
        }
    }
}
