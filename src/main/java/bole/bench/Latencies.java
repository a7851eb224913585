package bole.bench;

import java.util.Arrays;

/** Times of requests, from any number of threads. */
public final class Latencies {

    private final long[] nanoseconds;
    private final java.util.concurrent.atomic.AtomicInteger size = new java.util.concurrent.atomic.AtomicInteger();

    /** Room for {@code most} times. */
    public Latencies(int most) {
        this.nanoseconds = new long[most];
    }

    void add(long time) {
        nanoseconds[size.getAndIncrement()] = time;
    }

    /** How many there are. */
    public int count() {
        return size.get();
    }

    /** The time in milliseconds that the share {@code part} of the requests did not exceed; by nearest rank, 0 where there are none. */
    public double percentile(double part) {
        long[] sorted = Arrays.copyOf(nanoseconds, size.get());
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[Math.clamp((int) Math.ceil(part * sorted.length) - 1, 0, sorted.length - 1)] / 1e6;
    }
}
