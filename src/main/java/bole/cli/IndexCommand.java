package bole.cli;

import bole.settings.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bole index}: reads sources into data and index. */
@Command(name = "index", mixinStandardHelpOptions = true, sortOptions = false, header = "Reads pages, folders, archives or JSON Lines into the data and the index.",
    description = {"Prints one line per refused source with its reason, then a report: read, accepted, unchanged, refused per reason, took.",
        "Without a path it brings the index up to date from the data.",
        "Formats: Markdown and HTML pages; AcademicPages, al-folio, HugoBlox and other Hugo sites; CVs kept as YAML; JSON Resume, ORCID (XML, JSON), OpenAlex, DBLP, Semantic Scholar, BibTeX,"
            + " schema.org Person and vCard records; *.profiles.jsonl. All of them also in .zip and .tar.gz."},
    footer = {"", "Examples:", "  ./bole index ~/homepages", "  ./bole index people.profiles.jsonl --data d --index i", "  ./bole index --rebuild"})
final class IndexCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "files, folders or archives to read")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private Folders folders;

    @Option(names = "--rebuild", description = "make the whole index again from the data")
    private boolean rebuild;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        Instant start = clock.instant();
        PrintWriter err = spec.commandLine().getErr();
        Report report = new Report();
        try (Workspace workspace = Workspace.open(folders, Settings.fromEnvironment(System.getenv()), clock)) {
            bringUpToDate(workspace);
            new KeptPagesImport(workspace, folders.data, clock).run(report, err);
            if (!paths.isEmpty()) {
                Ingest ingest = new Ingest(workspace.destination(), report, err);
                new Import(clock).read(paths, path -> SourceAddress.relativeTo(Path.of(""), path), workspace.archive()::keep, ingest::take);
                ingest.flush();
            }
            workspace.publish();
            workspace.tidy();
            report.joined(workspace.joinedAway());
            report.print(spec.commandLine().getOut(), Duration.between(start, clock.instant()));
            spec.commandLine().getOut().println("people     " + workspace.engine().state().profiles());
        }
        err.flush();
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void bringUpToDate(Workspace workspace) {
        if (rebuild) {
            workspace.rebuild();
        } else {
            workspace.catchUp();
        }
    }
}
