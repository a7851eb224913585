package bole.text;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** The processor's time that an action takes on this thread, the less of two runs, since the first may wait for the compiler or share a processor's core: a bound on it holds on a busy machine too. */
final class CpuTime {

    private CpuTime() {
    }

    static Duration of(Runnable action) {
        Duration first = once(action);
        Duration second = once(action);
        return first.compareTo(second) < 0 ? first : second;
    }

    private static Duration once(Runnable action) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        action.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}
