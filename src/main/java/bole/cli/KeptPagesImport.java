package bole.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;

/** Brings the data up to date with the pages kept in the data folder: reads what changed, takes out who has gone. */
final class KeptPagesImport {

    private final Workspace workspace;
    private final Path data;
    private final Clock clock;

    KeptPagesImport(Workspace workspace, Path data, Clock clock) {
        this.workspace = workspace;
        this.data = data;
        this.clock = clock;
    }

    /** Reads the kept pages if anything in them changed since the last time. */
    void run(Report report, PrintWriter refusals) {
        KeptPages pages = new KeptPages(data);
        KeptPages.Seen seen = pages.seen();
        String fingerprint = pages.fingerprint(Version.text());
        if (fingerprint.equals(seen.fingerprint()) || pages.folders().isEmpty() && seen.ids().isEmpty()) {
            return;
        }
        Ingest ingest = new Ingest(workspace.destination(), report, refusals);
        new Import(clock).read(pages.folders(), path -> SourceAddress.relativeTo(data, path), workspace.archive()::keep, ingest::take);
        ingest.flush();
        Set<String> gone = new TreeSet<>(seen.ids());
        gone.removeAll(ingest.ids());
        workspace.remove(gone);
        gone.forEach(id -> report.removed());
        workspace.publish();
        pages.remember(new KeptPages.Seen(fingerprint, ingest.ids()));
    }
}
