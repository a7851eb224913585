package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.bench.LoggedQuery;
import bole.bench.ProfileGenerator;
import bole.bench.QueryLog;
import bole.index.IndexOptions;
import bole.index.LuceneProfileIndex;
import bole.index.Mentions;
import bole.profile.Profile;
import bole.query.RequestReader;
import bole.search.engine.LuceneSearchEngine;
import bole.settings.Setting;
import bole.settings.Settings;
import bole.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How far Bole is from plain Lucene in the same process, in turn, by the processor time of one thread: putting people, and answering the log of {@code bench} without HTTP.
 * Run with {@code -Dgroups=benchmark -Dexcluded.groups= -Dtest=PlainLuceneBenchmark -Dpeople=…}.
 */
@Tag("benchmark")
class PlainLuceneBenchmark {

    private static final long SEED = 20261126;
    private static final int BATCH = 2_000;
    private static final int QUERIES = 1_600;
    /** Eight, each in two languages. */
    private static final int KINDS = 16;
    private static final int MEGABYTES = 128;

    private final Map<String, Map<String, Double>> microseconds = new TreeMap<>();

    /** Something that may fail to read or write. */
    private interface Work {
        void run() throws IOException;
    }

    @Test
    void boleBesidePlainLucene(@TempDir Path folder) throws IOException {
        Vocabularies vocabularies = Vocabularies.shipped();
        IndexOptions options = new IndexOptions(Clock.systemUTC(), id -> vocabularies.institutions().get(id).map(entry -> entry.country()), id -> vocabularies.institutions().ancestors(id),
            vocabularies.version(), Mentions.of(vocabularies), MEGABYTES);
        try (LuceneProfileIndex index = LuceneProfileIndex.open(Files.createDirectory(folder.resolve("bole")), options); PlainLucene plain = new PlainLucene(Files.createDirectory(folder.resolve("plain")), MEGABYTES)) {
            put(vocabularies, index, plain);
            plain.openForSearch();
            LuceneSearchEngine engine = new LuceneSearchEngine(index, new VocabularyEntities(vocabularies), Settings.standard().with(Setting.ANSWERED_PEOPLE, 0), Clock.systemUTC());
            List<LoggedQuery> log = new QueryLog(vocabularies, SEED).queries(QUERIES);
            for (int round = 1; round <= Integer.getInteger("rounds", 3); round++) {
                microseconds.clear();
                log.forEach(query -> ask(query, engine, plain));
                print("round " + round + ": microseconds a query");
            }
        }
        assertThat(microseconds).isNotEmpty();
    }

    private void put(Vocabularies vocabularies, LuceneProfileIndex index, PlainLucene plain) throws IOException {
        ProfileGenerator generator = new ProfileGenerator(vocabularies, SEED);
        int people = Integer.getInteger("people", 10_000);
        Map<String, Double> all = microseconds.computeIfAbsent("putting", kind -> new LinkedHashMap<>());
        for (int from = 0; from < people; from += BATCH) {
            List<Profile> batch = LongStream.range(from, Math.min(people, (long) from + BATCH)).mapToObj(generator::person).toList();
            boolean warm = from >= people / 2;
            add(all, warm ? "Bole" : "Bole, first half", 2.0 / people, () -> batch.forEach(index::put));
            add(all, warm ? "plain" : "plain, first half", 2.0 / people, () -> batch.forEach(plain::put));
        }
        add(all, "Bole, last flush and commit", 1.0 / people, () -> index.commit(Map.of()));
        add(all, "plain, last flush and commit", 1.0 / people, plain::commit);
        index.refresh();
        print("microseconds a person");
    }

    private void ask(LoggedQuery logged, LuceneSearchEngine engine, PlainLucene plain) {
        Map<String, String> parameters = parameters(logged.path());
        Map<String, List<String>> listed = parameters.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        Query query = PlainLucene.query(parameters);
        Map<String, Double> sums = microseconds.computeIfAbsent(logged.kind(), any -> new LinkedHashMap<>());
        double share = (double) KINDS / QUERIES;
        add(sums, "Bole", share, () -> engine.search(RequestReader.read(listed)));
        add(sums, "plain, ten best", share, () -> plain.best(query));
        add(sums, "plain, three facets", share, () -> plain.facets(query));
    }

    private static Map<String, String> parameters(String path) {
        return Arrays.stream(path.substring(path.indexOf('?') + 1).split("&")).map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void add(Map<String, Double> sums, String what, double share, Work work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sums.merge(what, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e3 * share, Double::sum);
    }

    private void print(String title) {
        System.out.println(title);
        microseconds.forEach((kind, sums) -> System.out.println("  " + kind + ": " + sums.entrySet().stream()
            .map(entry -> String.format(Locale.ROOT, "%s %.0f", entry.getKey(), entry.getValue())).collect(Collectors.joining(", "))));
    }
}
