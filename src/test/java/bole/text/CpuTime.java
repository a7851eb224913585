package bole.text;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The processor's time that an action takes on this thread: a bound on it holds on a busy machine too. */
final class CpuTime {

    private CpuTime() {
    }

    static Duration of(Runnable action) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        action.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}
