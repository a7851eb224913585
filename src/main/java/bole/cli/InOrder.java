package bole.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Works on all processors, and gives the results in the order the work was added, on the thread that adds it. Few pieces are under way at a time, so that
 * memory does not grow with their number.
 *
 * @param <T> a result
 */
final class InOrder<T> implements AutoCloseable {

    private static final int AHEAD = 4;

    private final int most;
    private final ExecutorService workers;
    private final Consumer<T> taker;
    private final Deque<Future<T>> waiting = new ArrayDeque<>();

    /**
     * @param taker receives the results
     */
    InOrder(Consumer<T> taker) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.most = processors * AHEAD;
        this.workers = Executors.newFixedThreadPool(processors, Thread.ofPlatform().daemon().name("reading-", 1).factory());
        this.taker = taker;
    }

    /** Adds {@code work}; gives the oldest result first if enough is under way. */
    void add(Callable<T> work) {
        if (waiting.size() >= most) {
            give();
        }
        waiting.add(workers.submit(work));
    }

    /** Gives what is still under way. */
    void finish() {
        while (!waiting.isEmpty()) {
            give();
        }
    }

    private void give() {
        try {
            taker.accept(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    /** What the work threw, as it was thrown. */
    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
