package bole.search.engine;

import bole.index.Snapshot;
import bole.index.Snapshots;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Keeps what is worked out once per snapshot off the path of requests: soon after the start and after each refresh it is made in the background. Until it
 * is ready, suggestions come from the snapshot before. At the start only what every search needs
 * is made at once; the rest leaves the processors to the first request.
 */
final class Warmth implements AutoCloseable {

    private static final long FIRST_MILLISECONDS = 3_000;

    private final Snapshots snapshots;
    private final Consumer<Snapshot> first;
    private final Consumer<Snapshot> work;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(
        task -> Thread.ofPlatform().daemon().name("bole-warm-up").unstarted(task));
    private Optional<Snapshot> warm = Optional.empty();
    private boolean closed;

    /**
     * @param first makes what every search needs of a snapshot
     * @param work makes all that requests will need of a snapshot
     */
    Warmth(Snapshots snapshots, Consumer<Snapshot> first, Consumer<Snapshot> work) {
        this.snapshots = snapshots;
        this.first = first;
        this.work = work;
    }

    /** Begins, and goes on after each refresh. */
    void begin() {
        snapshots.afterRefresh(() -> again(0));
        background.execute(this::begun);
        again(FIRST_MILLISECONDS);
    }

    private void begun() {
        try (Snapshot snapshot = snapshots.acquire()) {
            first.accept(snapshot);
        } catch (AlreadyClosedException e) {
            background.shutdown();
        }
    }

    /** Warms the newest state soon; several calls at a time are one. */
    private void again(long milliseconds) {
        if (waiting.compareAndSet(false, true)) {
            try {
                background.schedule(this::warm, milliseconds, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                waiting.set(false);
            }
        }
    }

    private void warm() {
        waiting.set(false);
        try {
            Snapshot snapshot = snapshots.acquire();
            try {
                work.accept(snapshot);
            } catch (RuntimeException e) {
                snapshot.close();
                throw e;
            }
            keep(snapshot);
        } catch (AlreadyClosedException e) {
            background.shutdown();
        }
    }

    private synchronized void keep(Snapshot snapshot) {
        warm.ifPresent(Snapshot::close);
        warm = closed ? Optional.empty() : Optional.of(snapshot);
        if (closed) {
            snapshot.close();
        }
    }

    /** A hold on the newest state that is warm, to be closed by who asked; empty before the first is. */
    synchronized Optional<Snapshot> snapshot() {
        return warm.map(Snapshot::another);
    }

    @Override
    public synchronized void close() {
        closed = true;
        background.shutdown();
        warm.ifPresent(Snapshot::close);
        warm = Optional.empty();
    }
}
