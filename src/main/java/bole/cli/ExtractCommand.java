package bole.cli;

import bole.importer.Leftovers;
import bole.importer.Outcome;
import bole.importer.Reason;
import bole.importer.SourceFile;
import bole.json.Json;
import bole.normalise.Normaliser;
import bole.profile.Profile;
import bole.profile.SourceRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bole extract}: what Bole understands of a source, without touching any index. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false, header = "Shows what Bole understands of a source, without touching any index.",
    description = {"A file is read alone, with its site's configuration for the name; a folder is read as the site or sites in it.",
        "Refused sources go to standard error, each with its reason. As text, the lines that were not understood follow what was."},
    footer = {"", "Examples:", "  ./bole extract data/sample/markdown --format text", "  ./bole extract page.md > page.profiles.jsonl"})
final class ExtractCommand implements Callable<Integer> {

    private static final int MOST_LINES = 60;
    private static final int WIDEST = 160;

    /** Forms of output. */
    enum Format { JSON, TEXT }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders or archives to read")
    private List<Path> paths;

    @Option(names = "--format", defaultValue = "json", description = "json: one profile a line; text: a page for a person (default: ${DEFAULT-VALUE})")
    private Format format;

    @Spec
    private CommandSpec spec;

    /** What the profile under way points into, by its sum. */
    private final Map<String, byte[]> received = new HashMap<>();

    @Override
    public Integer call() {
        Normaliser normaliser = new Normaliser(VocabularyFolder.load(Path.of("data")));
        new Import(Clock.systemUTC()).read(paths, Path::toString, received::put, outcome -> print(outcome, normaliser));
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().flush();
        return 0;
    }

    private void print(Outcome outcome, Normaliser normaliser) {
        switch (outcome) {
            case Outcome.Refused refused -> refuse(refused);
            case Outcome.Accepted accepted -> print(normaliser.normalise(accepted.profile()));
        }
    }

    private void print(Profile profile) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(Json.write(profile));
            case TEXT -> {
                ProfileText.print(profile, out);
                printLeftovers(profile, out);
            }
        }
        received.clear();
    }

    private void printLeftovers(Profile profile, PrintWriter out) {
        for (int i = 0; i < profile.sources().size(); i++) {
            SourceRecord source = profile.sources().get(i);
            byte[] bytes = received.get(source.sha256());
            if (bytes != null) {
                print(source.uri(), Leftovers.of(new SourceFile(source.uri(), source.uri(), bytes), profile, i), out);
            }
        }
    }

    private static void print(String uri, List<Leftovers.Line> lines, PrintWriter out) {
        if (lines.isEmpty()) {
            return;
        }
        out.println("  Not understood in " + uri);
        lines.stream().limit(MOST_LINES).forEach(line -> out.println("    " + line.text().substring(0, Math.min(line.text().length(), WIDEST)) + "   (line " + line.number() + ")"));
        if (lines.size() > MOST_LINES) {
            out.println("    and " + (lines.size() - MOST_LINES) + " more lines");
        }
        out.println();
    }

    /** Says why, and as text also what stands in a file of words that gave nothing. */
    private void refuse(Outcome.Refused refused) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(Ingest.refusal(refused));
        Path file = Path.of(refused.uri());
        if (format == Format.TEXT && (refused.reason() == Reason.NO_CLAIMS || refused.reason() == Reason.STUB) && Files.isRegularFile(file)) {
            try {
                print(refused.uri(), Leftovers.of(new SourceFile(refused.uri(), refused.uri(), Files.readAllBytes(file))), err);
            } catch (IOException e) {
                err.println("  " + refused.uri() + " cannot be read again");
            }
        }
    }
}
