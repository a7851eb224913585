package bole.cli;

import bole.bench.Latencies;
import bole.bench.Load;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;

/** The figures of a benchmark, as lines for a person. */
final class BenchReport {

    private static final double MEGABYTE = 1 << 20;

    private final PrintWriter out;

    BenchReport(PrintWriter out) {
        this.out = out;
    }

    private void line(String name, String format, Object... values) {
        out.println(String.format(Locale.ROOT, "%-12s ", name) + String.format(Locale.ROOT, format, values));
        out.flush();
    }

    /** Where, with what and over what it was measured. */
    void machine(long seed, String corpus) {
        Runtime runtime = Runtime.getRuntime();
        line("machine", "%d processors, %s %s, %s", runtime.availableProcessors(), System.getProperty("os.name"), System.getProperty("os.version"),
            System.getProperty("os.arch"));
        line("java", "%s %s, options %s", System.getProperty("java.vm.name"), System.getProperty("java.vm.version"),
            java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        line("version", "%s", String.join(" ", new Version().getVersion()));
        line("corpus", "%s, seed %d", corpus, seed);
        double busy = java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        line("load before", "%.1f (anything near or above the number of processors makes the times below useless)", busy);
    }

    void indexing(BenchIndex.Filled filled) {
        line("indexing", "%d people with %d claims in %.1f s, without inventing or reading them: %.0f people/s", filled.people(), filled.claims(), filled.seconds(), filled.people() / filled.seconds());
        line("in order", "after %.1f s more, as one segment", filled.tidying());
    }

    void size(long bytes) {
        line("index", "%.0f MB", bytes / MEGABYTE);
    }

    void started(double milliseconds) {
        line("start", "%.0f ms from starting the process to the first answer", milliseconds);
    }

    void memory(OptionalLong megabytes) {
        line("memory", "%s MB resident after the load", megabytes.isPresent() ? String.valueOf(megabytes.getAsLong()) : "?");
    }

    void latency(String how, Load.Result result) {
        line("queries", "%d %s: %.1f answers/s, %d failed", result.all().count(), how, result.throughput(), result.failed());
        out.println(String.format(Locale.ROOT, "  %-16s %8s %8s %8s %8s", "kind", "number", "p50 ms", "p90 ms", "p99 ms"));
        row("all", result.all());
        result.byKind().forEach(this::row);
    }

    private void row(String kind, Latencies times) {
        out.println(String.format(Locale.ROOT, "  %-16s %8d %8.2f %8.2f %8.2f", kind, times.count(), times.percentile(0.5), times.percentile(0.9), times.percentile(0.99)));
        out.flush();
    }
}
