package bole.search;

import bole.index.Snapshot;
import bole.index.Snapshots;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Keeps what is worked out once per snapshot off the path of requests: after the start and after each refresh it is made in the background. Until it
 * is ready, suggestions come from the snapshot before.
 */
final class Warmth implements AutoCloseable {

    private final Snapshots snapshots;
    private final Consumer<Snapshot> work;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("bole-warm-up").unstarted(task));
    private Optional<Snapshot> warm = Optional.empty();
    private boolean closed;

    /** @param work makes what requests will need of a snapshot */
    Warmth(Snapshots snapshots, Consumer<Snapshot> work) {
        this.snapshots = snapshots;
        this.work = work;
    }

    /** Begins, and goes on after each refresh. */
    void begin() {
        snapshots.afterRefresh(this::again);
        again();
    }

    /** Warms the newest state soon; several calls at a time are one. */
    private void again() {
        if (waiting.compareAndSet(false, true)) {
            try {
                background.execute(this::warm);
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
