package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Pages read a second of processor time, and where the time goes. Run with {@code -Dgroups=benchmark -Dexcluded.groups= -Dtest=ReadingBenchmark -Dfolder=…};
 * without a folder the golden pages are read. Finding and opening the files is not counted.
 */
@Tag("benchmark")
class ReadingBenchmark {

    private static final int SAMPLE_MILLISECONDS = 5;

    @Test
    void pagesReadInASecondOfOneProcessor() throws InterruptedException {
        Path folder = Path.of(System.getProperty("folder", "src/test/resources/bole/importer/golden"));
        int rounds = Integer.getInteger("rounds", 6);
        List<Source> sources = new ArrayList<>();
        new SourceFinder(Path::toString, sources::add, refused -> { }).find(folder);
        long files = sources.stream().mapToLong(source -> source.files().size()).sum();
        Importers importers = new Importers(Clock.systemUTC());
        Thread sampler = sampler(Thread.currentThread(), new HashMap<>());
        double best = 0;
        for (int round = 1; round <= rounds; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int outcomes = sources.stream().mapToInt(source -> importers.read(source).size()).sum();
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            best = Math.max(best, files / seconds);
            System.out.printf(Locale.ROOT, "round %d: %d files of %d sources, %d outcomes, %.2f s, %.0f files a second%n", round, files, sources.size(), outcomes, seconds, files / seconds);
        }
        sampler.interrupt();
        sampler.join();
        assertThat(best).isPositive();
    }

    @Test
    void pagesReadInASecondOnAllProcessors() {
        List<Source> sources = new ArrayList<>();
        new SourceFinder(Path::toString, sources::add, refused -> { }).find(Path.of(System.getProperty("folder", "src/test/resources/bole/importer/golden")));
        long files = sources.stream().mapToLong(source -> source.files().size()).sum();
        Importers importers = new Importers(Clock.systemUTC());
        double best = 0;
        for (int round = 1; round <= Integer.getInteger("rounds", 6); round++) {
            long start = System.nanoTime();
            sources.parallelStream().forEach(importers::read);
            double rate = files / ((System.nanoTime() - start) / 1e9);
            best = Math.max(best, rate);
            System.out.printf(Locale.ROOT, "all processors, round %d: %.0f files a second%n", round, rate);
        }
        assertThat(best).isPositive();
    }

    /** Looks at what {@code reader} does, again and again; prints the busiest methods of Bole when it is interrupted. */
    private static Thread sampler(Thread reader, Map<String, Integer> seen) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(SAMPLE_MILLISECONDS);
                    for (StackTraceElement element : reader.getStackTrace()) {
                        if (element.getClassName().startsWith("bole.")) {
                            seen.merge(element.getClassName() + "." + element.getMethodName() + ":" + element.getLineNumber(), 1, Integer::sum);
                            break;
                        }
                    }
                }
            } catch (InterruptedException e) {
                seen.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(25).forEach(entry -> System.out.println(entry.getValue() + " " + entry.getKey()));
            }
        }, "sampler");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
