package bole.cli;

import bole.evaluation.Judgments;
import bole.evaluation.Run;
import bole.evaluation.Topic;
import bole.profile.InputException;
import bole.query.Match;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bole eval}: runs a test collection over the index. */
@Command(name = "eval", mixinStandardHelpOptions = true, sortOptions = false, header = "Measures the ranking with a test collection.",
    description = {"Topics: on each line an id, a tab and the text, which is read literally. Judgments: TREC qrels.",
        "Prints MAP, MRR, P@5, P@10 and nDCG@10 over the topics that have a right answer.",
        "An id in the judgments that Bole would not take stands for the one with '-' in place of each other sign (acl:ada is acl-ada)."},
    footer = {"", "Examples:", "  ./bole eval topics.tsv qrels.tsv --run bole.run", "  ./bole eval topics.tsv qrels.tsv --compare other.run --per-topic"})
final class EvalCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "TOPICS", description = "the questions")
    private Path topics;

    @Parameters(index = "1", paramLabel = "QRELS", description = "the right answers")
    private Path qrels;

    @Mixin
    private Folders folders;

    @Option(names = "--run", paramLabel = "F", description = "write the rankings there, as a TREC run")
    private Path run;

    @Option(names = "--depth", paramLabel = "N", defaultValue = "1000", description = "how many people per topic (default: ${DEFAULT-VALUE})")
    private int depth;

    @Option(names = "--candidates", paramLabel = "F", description = "rank only the people whose ids stand in this file, one per line")
    private Path candidates;

    @Option(names = "--match", defaultValue = "any",
        description = "any: also who has only some of the words, as a deep ranking needs; all: as the search box does (default: ${DEFAULT-VALUE})")
    private Match match;

    @Option(names = "--per-topic", description = "print the measures of every topic too")
    private boolean perTopic;

    @Option(names = "--compare", paramLabel = "RUN", description = "test whether the ranking differs from this run by more than chance")
    private Path other;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "seed of that test (default: ${DEFAULT-VALUE})")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (depth < 1) {
            throw new InputException("--depth " + depth, "must be 1 or more");
        }
        Judgments judgments = Judgments.read(existing(qrels));
        List<Topic> asked = Topic.read(existing(topics));
        EvaluationReport report = new EvaluationReport(asked.stream().map(Topic::id).filter(judgments::hasAnswers).toList(), judgments);
        Run ranked = rank(asked, judgments);
        write(ranked);
        PrintWriter out = spec.commandLine().getOut();
        report.print(ranked, perTopic, out);
        if (other != null) {
            report.compare(ranked, Run.read(existing(other)), seed, out);
        }
        out.flush();
        return 0;
    }

    private Run rank(List<Topic> asked, Judgments judgments) throws IOException {
        Set<String> documents = new LinkedHashSet<>(judgments.documents());
        Set<String> among = candidates == null ? Set.of() : new LinkedHashSet<>(Files.readAllLines(existing(candidates), StandardCharsets.UTF_8));
        documents.addAll(among);
        Run ranked = new Run();
        try (Library library = Library.open(folders); Progress progress = Progress.start("Topics", asked.size(), Clock.systemUTC())) {
            TopicRanking ranking = new TopicRanking(library.engine(), match, new TopicRanking.Documents(documents, among));
            for (Topic topic : asked) {
                ranked.put(topic.id(), ranking.of(topic, depth));
                progress.step();
            }
        }
        return ranked;
    }

    private void write(Run ranked) throws IOException {
        if (run != null) {
            try (Writer out = Files.newBufferedWriter(run, StandardCharsets.UTF_8)) {
                ranked.write(out, "bole");
            } catch (NoSuchFileException e) {
                throw new InputException("--run " + run, "its folder does not exist");
            }
        }
    }

    private static Path existing(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new InputException("file " + file, "does not exist or cannot be read");
        }
        return file;
    }
}
