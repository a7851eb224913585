package bole.bench;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends queries to a server. {@link #open}: each at its time, whether or not those before are answered, and its latency counts from that time, so a
 * server that stalls cannot hide the requests that would have come meanwhile. {@link #closed}: as fast as a number of connections can, for throughput.
 */
public final class Load {

    private final URI server;

    public Load(URI server) {
        this.server = server;
    }

    /**
     * What came of a load.
     *
     * @param all times of all requests
     * @param byKind times of each kind of query
     * @param failed answers that were no success
     * @param seconds how long it took
     */
    public record Result(Latencies all, Map<String, Latencies> byKind, long failed, double seconds) {

        /** Answers per second. */
        public double throughput() {
            return all.count() / seconds;
        }
    }

    /** When a request is meant to be sent, in nanoseconds after the start. */
    private interface Schedule {
        long of(int request);
    }

    /** Sends {@code queries} at {@code rate} a second over at most {@code connections}. */
    public Result open(List<LoggedQuery> queries, double rate, int connections) throws InterruptedException {
        return run(queries, connections, request -> (long) (request * 1e9 / rate));
    }

    /** Sends {@code queries} over {@code connections}, each as soon as its connection is free. */
    public Result closed(List<LoggedQuery> queries, int connections) throws InterruptedException {
        return run(queries, connections, request -> -1);
    }

    private Result run(List<LoggedQuery> queries, int connections, Schedule schedule) throws InterruptedException {
        Map<String, Latencies> byKind = new TreeMap<>();
        queries.forEach(query -> byKind.computeIfAbsent(query.kind(), kind -> new Latencies(queries.size())));
        Latencies all = new Latencies(queries.size());
        AtomicInteger next = new AtomicInteger();
        AtomicLong failed = new AtomicLong();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> clients = java.util.stream.IntStream.range(0, connections).<Future<?>>mapToObj(i -> threads.submit(() -> {
                try (HttpConnection connection = new HttpConnection(server)) {
                    for (int request = next.getAndIncrement(); request < queries.size(); request = next.getAndIncrement()) {
                        long due = schedule.of(request);
                        long from = due < 0 ? System.nanoTime() : start + due;
                        waitUntil(from);
                        if (connection.get(queries.get(request).path()) != 200) {
                            failed.incrementAndGet();
                        }
                        long took = System.nanoTime() - from;
                        all.add(took);
                        byKind.get(queries.get(request).kind()).add(took);
                    }
                }
                return null;
            })).toList();
            for (Future<?> client : clients) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client of the benchmark failed", e.getCause());
        }
        return new Result(all, byKind, failed.get(), (System.nanoTime() - start) / 1e9);
    }

    private static void waitUntil(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** The time in milliseconds of one request on a connection of its own. */
    public double once(String path) throws IOException {
        long start = System.nanoTime();
        try (HttpConnection connection = new HttpConnection(server)) {
            connection.get(path);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
