package bole.index;

import bole.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * The embedded index. Any number of threads may put and remove; searches see a {@link Snapshot} and are never held up.
 *
 * <p>A rebuild is a second index beside this one ({@link #rebuild}): it is filled, committed, and then takes this one's place
 * ({@link Rebuild#use}); searches that run keep their snapshot until they end.
 */
public final class LuceneProfileIndex implements ProfileIndex, Snapshots {

    private final IndexFolder folder;
    private final IndexOptions options;
    private final ReentrantReadWriteLock swapping = new ReentrantReadWriteLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Generation generation;

    private LuceneProfileIndex(IndexFolder folder, IndexOptions options, Generation generation) {
        this.folder = folder;
        this.options = options;
        this.generation = generation;
    }

    /**
     * Opens the index in {@code root} for writing and searching, or begins one.
     *
     * @throws bole.profile.InputException if another process writes to it, or if it was made by another version and must be rebuilt
     */
    public static LuceneProfileIndex open(Path root, IndexOptions options) {
        IndexFolder folder = IndexFolder.forWriting(root);
        try {
            int current = folder.current();
            return current == 0 ? begin(folder, options, 1) : resume(folder, options, current);
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Like {@link #open}, but begins an empty index in place of whatever is there, even if that was made by another version. */
    public static LuceneProfileIndex openEmpty(Path root, IndexOptions options) {
        IndexFolder folder = IndexFolder.forWriting(root);
        try {
            return begin(folder, options, folder.current() + 1);
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException(e);
        }
    }

    /** Like {@link #open}, but begins an empty index in place of one that another version made: it can be filled again from the data. */
    public static LuceneProfileIndex openOrRenew(Path root, IndexOptions options) {
        try {
            return open(root, options);
        } catch (ForeignIndexException e) {
            return openEmpty(root, options);
        }
    }

    private static LuceneProfileIndex resume(IndexFolder folder, IndexOptions options, int number) throws IOException {
        folder.deleteOthers(number);
        return new LuceneProfileIndex(folder, options, new Generation(number, directory(folder, number), options));
    }

    private static LuceneProfileIndex begin(IndexFolder folder, IndexOptions options, int number) throws IOException {
        Generation generation = newGeneration(folder, options, number);
        generation.mergeAtLast();
        generation.commit(Map.of());
        folder.use(number);
        folder.deleteOthers(number);
        return new LuceneProfileIndex(folder, options, generation);
    }

    private static Generation newGeneration(IndexFolder folder, IndexOptions options, int number) throws IOException {
        folder.deleteGeneration(number);
        return new Generation(number, directory(folder, number), options);
    }

    private static Directory directory(IndexFolder folder, int number) throws IOException {
        return IndexDirectory.open(folder.path(number));
    }

    @Override
    public void put(Profile profile) {
        change(current -> current.put(profile));
    }

    @Override
    public void remove(String id) {
        change(current -> current.remove(id));
    }

    @Override
    public void clear() {
        change(Generation::clear);
    }

    @Override
    public void commit(Map<String, String> properties) {
        change(current -> current.commit(properties));
    }

    @Override
    public Map<String, String> properties() {
        return generation.properties();
    }

    @Override
    public void refresh() {
        change(Generation::refresh);
        listeners.forEach(Runnable::run);
    }

    @Override
    public void tidy() {
        change(Generation::tidy);
    }

    @Override
    public void afterRefresh(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public Snapshot acquire() {
        while (true) {
            try {
                return generation.acquire();
            } catch (AlreadyClosedException e) {
                if (!generation.isOpen()) {
                    throw e;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What is done to the generation in use; many at a time, but none while another takes its place. */
    private interface Step {
        void on(Generation current) throws IOException;
    }

    private void change(Step step) {
        swapping.readLock().lock();
        try {
            step.on(generation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            swapping.readLock().unlock();
        }
    }

    /** Begins an empty index beside this one. */
    public Rebuild rebuild() {
        try {
            return new Rebuild(newGeneration(folder, options, generation.number() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An index that is being filled beside the running one; it is not searched before {@link #use}. */
    public final class Rebuild implements AutoCloseable {

        private final Generation next;
        private boolean used;

        private Rebuild(Generation next) {
            this.next = next;
            next.mergeAtLast();
        }

        /** Adds {@code profile}, or replaces the one of the same id. */
        public void put(Profile profile) {
            try {
                next.put(profile);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Puts this index in the place of the running one, durably, with {@code properties} beside it. */
        public void use(Map<String, String> properties) {
            merge();
            swapping.writeLock().lock();
            try {
                next.commit(properties);
                next.refresh();
                folder.use(next.number());
                Generation before = generation;
                generation = next;
                used = true;
                before.close();
                folder.deleteOthers(next.number());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                swapping.writeLock().unlock();
            }
            listeners.forEach(Runnable::run);
        }

        private void merge() {
            try {
                next.merge();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Gives the rebuild up, unless it is in use. */
        @Override
        public void close() {
            if (!used) {
                used = true;
                next.abandon();
                folder.deleteGeneration(next.number());
            }
        }
    }

    @Override
    public void close() {
        swapping.writeLock().lock();
        try {
            generation.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            swapping.writeLock().unlock();
        }
    }
}
