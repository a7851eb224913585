package bole.cli;

import bole.bench.Load;
import bole.bench.LoggedQuery;
import bole.bench.QueryLog;
import bole.profile.InputException;
import bole.settings.Setting;
import bole.settings.Settings;
import bole.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bole bench}: indexes people, starts a server over them and measures it over HTTP. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false, header = "Measures indexing, start-up, latency, throughput and memory.",
    description = {"Invents people and queries from a seed, indexes them in a folder of its own, starts the server as a process and asks it over HTTP:",
        "at a fixed rate, counted from the time each request was due, then as fast as some connections can.",
        "A page of ten people with three facets and evidence is asked for. Run it on a machine that does nothing else."},
    footer = {"", "Examples:", "  ./bole bench --people 10000", "  ./bole bench --data people.profiles.jsonl --queries log.tsv"})
final class BenchCommand implements Callable<Integer> {

    @Option(names = "--people", paramLabel = "N", defaultValue = "100000", description = "how many people to invent (default: ${DEFAULT-VALUE})")
    private int people;

    @Option(names = "--data", paramLabel = "F", description = "measure over the people of this *.profiles.jsonl file instead")
    private Path data;

    @Option(names = "--queries", paramLabel = "F", description = "ask the queries of this file instead: on each line a kind, a tab and a path")
    private Path queries;

    @Option(names = "--log", paramLabel = "N", defaultValue = "10000", description = "how many queries to invent (default: ${DEFAULT-VALUE})")
    private int logged;

    @Option(names = "--rate", paramLabel = "N", defaultValue = "50", description = "queries a second at the fixed rate (default: ${DEFAULT-VALUE})")
    private double rate;

    @Option(names = "--connections", paramLabel = "N", defaultValue = "8", description = "connections of the throughput (default: ${DEFAULT-VALUE})")
    private int connections;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "what is invented (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--folder", paramLabel = "FOLDER", description = "where the index is made and kept for the next run (default: a temporary one)")
    private Path folder;

    @Option(names = "--keep-answers", description = "let the server give answers again that it has given, as it does when it is used; without this each is searched for")
    private boolean keepAnswers;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (people < 1 || logged < 1 || connections < 1 || !(rate > 0)) {
            throw new InputException("--people, --log, --rate, --connections", "must be above 0");
        }
        Path place = folder == null ? Files.createTempDirectory("bole-bench") : folder;
        try {
            measure(place);
        } finally {
            if (folder == null) {
                delete(place);
            }
        }
        return 0;
    }

    private void measure(Path place) throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        BenchReport report = new BenchReport(out);
        Folders folders = new Folders();
        folders.data = place.resolve("data");
        folders.index = place.resolve("index");
        Vocabularies vocabularies = Vocabularies.shipped();
        report.machine(seed, data == null ? people + " invented people" : data.getFileName().toString());
        BenchIndex index = new BenchIndex(folders, Settings.standard(), Clock.systemUTC());
        if (Files.notExists(folders.index)) {
            report.indexing(data == null ? index.fill(vocabularies, seed, people) : index.fill(data));
        }
        report.size(BenchIndex.bytes(folders.index));
        List<LoggedQuery> log = queries == null ? new QueryLog(vocabularies, seed).queries(logged) : read(queries);
        serve(folders, log, report);
        out.flush();
    }

    private void serve(Folders folders, List<LoggedQuery> log, BenchReport report) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Map<Setting, Integer> settings = keepAnswers ? Map.of() : Map.of(Setting.ANSWERED_PEOPLE, 0);
        try (ServerProcess server = ServerProcess.start(folders, settings)) {
            Load load = new Load(server.address());
            load.once(log.getFirst().path());
            report.started((System.nanoTime() - start) / 1e6);
            load.closed(log.subList(0, Math.max(1, log.size() / 2)), connections);
            report.latency("at " + rate + " a second", load.open(log, rate, connections * connections));
            report.latency("at " + connections + " connections", load.closed(log, connections));
            report.memory(server.residentMegabytes());
        }
    }

    private static List<LoggedQuery> read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new InputException("file " + file, "does not exist or cannot be read");
        }
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank()).map(LoggedQuery::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new InputException("file " + file, e.getMessage());
        }
    }

    /** Deletes {@code folder} and all that is in it. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
