package bole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bole.evaluation.Judgments;
import bole.evaluation.Measures;
import bole.evaluation.Run;
import bole.evaluation.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well the invented people of {@code data/sample} are found, held to a committed sheet ({@code -Dgolden=update} rewrites it). */
class ScoreSheetTest {

    private static final Path COLLECTION = Path.of("src/test/resources/bole/evaluation/sample");
    private static final Path SHEET = COLLECTION.resolve("scores.tsv");
    private static final double TOLERATED = 0.005;

    @TempDir
    private static Path folder;

    private static List<Topic> topics;
    private static Judgments judgments;
    private static Map<String, String> kinds;
    private static Run ranked;

    @BeforeAll
    static void rank() throws IOException {
        topics = Topic.read(COLLECTION.resolve("topics.tsv"));
        judgments = Judgments.read(COLLECTION.resolve("qrels.tsv"));
        kinds = Files.readAllLines(COLLECTION.resolve("kinds.tsv"), StandardCharsets.UTF_8).stream().map(line -> line.split("\t"))
            .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        Path run = folder.resolve("bole.run");
        succeeds(CommandLineRun.in(folder, "index", "data/sample"));
        succeeds(CommandLineRun.in(folder, "eval", COLLECTION.resolve("topics.tsv").toString(), COLLECTION.resolve("qrels.tsv").toString(), "--run", run.toString()));
        ranked = Run.read(run);
    }

    private static void succeeds(CommandLineRun run) {
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void collectionHasTopicsOfEveryKindInBothLanguages() {
        assertThat(topics).hasSizeGreaterThanOrEqualTo(100).allMatch(topic -> judgments.hasAnswers(topic.id()));
        assertThat(kinds.keySet()).isEqualTo(topics.stream().map(Topic::id).collect(Collectors.toSet()));
        assertThat(ofKind("synonym")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(ofKind("cross-language")).hasSizeGreaterThanOrEqualTo(20);
        long chinese = topics.stream().filter(topic -> topic.text().codePoints().anyMatch(Character::isIdeographic)).count();
        assertThat((double) chinese / topics.size()).isBetween(0.45, 0.55);
    }

    @Test
    void everyJudgedPersonIsInTheSampleData() {
        CommandLineRun people = CommandLineRun.of("extract", "data/sample", "--format", "json");
        assertThat(judgments.documents()).allSatisfy(id -> assertThat(people.out().contains("\"id\":\"" + id + '"')).as(id).isTrue());
    }

    @Test
    void meanAveragePrecisionIsNotBelowTheSheet() throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.write(SHEET, sheet(), StandardCharsets.UTF_8);
        }
        double before = Files.readAllLines(SHEET, StandardCharsets.UTF_8).stream().filter(line -> line.startsWith("all\t"))
            .mapToDouble(line -> Double.parseDouble(line.split("\t")[2])).findFirst().orElseThrow();
        assertThat(mean(topics).averagePrecision()).as("MAP over all topics").isGreaterThanOrEqualTo(before - TOLERATED);
    }

    private static List<String> sheet() {
        Map<String, List<Topic>> groups = new LinkedHashMap<>(Map.of("all", topics));
        new TreeSet<>(kinds.values()).forEach(kind -> groups.put(kind, ofKind(kind)));
        List<String> lines = new ArrayList<>(List.of("group\ttopics\tMAP\tMRR\tP@5\tnDCG@10"));
        groups.forEach((name, group) -> lines.add(row(name, group)));
        lines.add("topic\tkind\tAP\ttext");
        topics.forEach(topic -> lines.add(String.format(Locale.ROOT, "%s\t%s\t%.4f\t%s", topic.id(), kinds.get(topic.id()), of(topic).averagePrecision(), topic.text())));
        return lines;
    }

    private static String row(String name, List<Topic> group) {
        Measures mean = mean(group);
        return String.format(Locale.ROOT, "%s\t%d\t%.4f\t%.4f\t%.4f\t%.4f", name, group.size(), mean.averagePrecision(), mean.reciprocalRank(), mean.precision5(), mean.gain10());
    }

    private static List<Topic> ofKind(String kind) {
        return topics.stream().filter(topic -> kind.equals(kinds.get(topic.id()))).toList();
    }

    private static Measures mean(List<Topic> group) {
        return Measures.mean(group.stream().map(ScoreSheetTest::of).toList());
    }

    private static Measures of(Topic topic) {
        return Measures.of(ranked.documents(topic.id()), judgments.of(topic.id()));
    }
}
