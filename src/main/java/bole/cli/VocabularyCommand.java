package bole.cli;

import bole.vocabulary.Entity;
import bole.vocabulary.InstitutionEntry;
import bole.vocabulary.Register;
import bole.vocabulary.Suggested;
import bole.vocabulary.TopicEntry;
import bole.vocabulary.Vocabularies;
import bole.vocabulary.Vocabulary;
import bole.vocabulary.VocabularyText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bole vocabulary}: the institutions and topics that Bole knows, and what the user adds to them. */
@Command(name = "vocabulary", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "(add | check | show)",
    header = "Adds a register of organisations; checks and shows institutions and topics.",
    description = {"Your own rows stand in data/vocabulary/institutions.tsv and topics.tsv; data/README.md says how they are written.",
        "A changed vocabulary takes hold at the next ./bole serve or ./bole index, which link everybody anew."},
    footer = {"", "Examples:", "  ./bole vocabulary add ror.json.zip      the Research Organization Registry, into data/vocabulary/ror.tsv",
        "  ./bole vocabulary check                 whether your files are as they must be, and how much is known",
        "  ./bole vocabulary show 清华 GNN          what a name means, as rows to correct"})
final class VocabularyCommand implements Runnable {

    private static final int MOST_SUGGESTED = 5;

    @Spec
    private CommandSpec spec;

    /** Without a part of its own: how it is used. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "add", mixinStandardHelpOptions = true, header = "Adds a dump of the Research Organization Registry (schema version 2).",
        description = {"Organisations that Bole knows, by name and country, give it their other names; all others become institutions of their own.",
            "Replaces what an earlier dump gave. To take it out again, delete data/vocabulary/ror.tsv."})
    int add(@Parameters(paramLabel = "FILE", description = "the dump: .json or .jsonl, also .xz; or the .zip as published") Path dump, @Option(names = "--data", paramLabel = "FOLDER",
        defaultValue = "data", description = "the folder of the data (default: ${DEFAULT-VALUE})") Path data) {
        Clock clock = Clock.systemUTC();
        Instant start = clock.instant();
        Register.Added added;
        try (Progress progress = Progress.start("Reading", -1, clock)) {
            added = VocabularyFolder.explained(() -> Register.add(dump, VocabularyFolder.of(data), read -> progress.step()));
        }
        PrintWriter out = out();
        out.println("read       " + added.read());
        out.println("known      " + added.merged() + "   their other names were added");
        out.println("new        " + added.added());
        out.println("closed     " + added.closed() + "   left out");
        out.printf(Locale.ROOT, "took       %.1f s%n", Duration.between(start, clock.instant()).toMillis() / 1000.0);
        out.println("The next ./bole serve or ./bole index links everybody anew.");
        out.flush();
        return 0;
    }

    @Command(name = "check", mixinStandardHelpOptions = true, header = "Checks the files in data/vocabulary and counts what is known.")
    int check(@Option(names = "--data", paramLabel = "FOLDER", defaultValue = "data", description = "the folder of the data (default: ${DEFAULT-VALUE})") Path data) {
        Vocabularies shipped = Vocabularies.shipped();
        Vocabularies all = VocabularyFolder.load(data);
        PrintWriter out = out();
        out.println(counted("institutions", shipped, all, Vocabularies::institutions));
        out.println(counted("topics", shipped, all, Vocabularies::topics));
        out.println("version        " + all.version());
        List<Path> strangers = VocabularyFolder.notRead(data);
        strangers.forEach(file -> out.println("fault: " + file + " is not read; institutions go to " + Vocabularies.INSTITUTIONS + ", topics to " + Vocabularies.TOPICS));
        out.flush();
        return strangers.isEmpty() ? 0 : 1;
    }

    private static <E extends Entity> String counted(String what, Vocabularies shipped, Vocabularies all, Function<Vocabularies, Vocabulary<E>> part) {
        Vocabulary<E> before = part.apply(shipped);
        long added = part.apply(all).all().stream().filter(entry -> before.get(entry.id()).isEmpty()).count();
        long changed = part.apply(all).all().stream().filter(entry -> before.get(entry.id()).filter(known -> !known.equals(entry)).isPresent()).count();
        return String.format(Locale.ROOT, "%-14s %d   %d added, %d changed by data/vocabulary", what, part.apply(all).all().size(), added, changed);
    }

    @Command(name = "show", mixinStandardHelpOptions = true, header = "Shows what a name means, as rows of the vocabulary.",
        description = "Copy a row into data/vocabulary/institutions.tsv or topics.tsv and correct it there: it takes the place of the built-in one.")
    int show(@Parameters(paramLabel = "NAME", arity = "1..*", description = "an id, label, alias or acronym, in either language") List<String> names, @Option(names = "--data",
        paramLabel = "FOLDER", defaultValue = "data", description = "the folder of the data (default: ${DEFAULT-VALUE})") Path data) {
        Vocabularies all = VocabularyFolder.load(data);
        List<InstitutionEntry> institutions = meant(all.institutions(), names, all.topics());
        List<TopicEntry> topics = meant(all.topics(), names, all.institutions());
        PrintWriter out = out();
        if (!institutions.isEmpty()) {
            out.print(VocabularyText.ofInstitutions(institutions));
        }
        if (!topics.isEmpty()) {
            out.print(VocabularyText.ofTopics(topics));
        }
        out.flush();
        if (institutions.isEmpty() && topics.isEmpty()) {
            spec.commandLine().getErr().println("bole: no institution and no topic is called " + String.join(" or ", names));
            return CommandLine.ExitCode.SOFTWARE;
        }
        return 0;
    }

    /** All that bear one of the names; of a name that nothing bears, in {@code other} either, the few whose names begin so. */
    private static <E extends Entity> List<E> meant(Vocabulary<E> vocabulary, List<String> names, Vocabulary<?> other) {
        return names.stream().flatMap(name -> {
            List<E> bearers = vocabulary.resolve(name).candidates();
            boolean known = !bearers.isEmpty() || !other.resolve(name).candidates().isEmpty();
            return known ? bearers.stream() : vocabulary.matches(name, MOST_SUGGESTED).stream().map(Suggested::entry);
        }).distinct().toList();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
