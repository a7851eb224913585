package bole.cli;

import bole.importer.Outcome;
import bole.json.Json;
import bole.normalise.Normaliser;
import bole.profile.Profile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bole extract}: what Bole understands of a source, without touching any index. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false, header = "Shows what Bole understands of a source, without touching any index.",
    description = {"A file is read alone, with its site's configuration for the name; a folder is read as the site or sites in it.",
        "Refused sources go to standard error, each with its reason."},
    footer = {"", "Examples:", "  ./bole extract data/sample/markdown --format text", "  ./bole extract page.md > page.profiles.jsonl"})
final class ExtractCommand implements Callable<Integer> {

    /** Forms of output. */
    enum Format { JSON, TEXT }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, folders or archives to read")
    private List<Path> paths;

    @Option(names = "--format", defaultValue = "json", description = "json: one profile a line; text: a page for a person (default: ${DEFAULT-VALUE})")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Normaliser normaliser = new Normaliser(VocabularyFolder.load(Path.of("data")));
        new Import(Clock.systemUTC()).read(paths, Path::toString, (sha256, bytes) -> { }, outcome -> print(outcome, normaliser));
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().flush();
        return 0;
    }

    private void print(Outcome outcome, Normaliser normaliser) {
        switch (outcome) {
            case Outcome.Refused refused -> spec.commandLine().getErr().println(Ingest.refusal(refused));
            case Outcome.Accepted accepted -> print(normaliser.normalise(accepted.profile()));
        }
    }

    private void print(Profile profile) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> out.println(Json.write(profile));
            case TEXT -> ProfileText.print(profile, out);
        }
    }
}
