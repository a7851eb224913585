package bole.cli;

import bole.profile.InputException;
import bole.search.engine.LuceneSearchEngine;
import bole.settings.Settings;
import bole.web.Api;
import bole.web.Pages;
import bole.web.Site;
import bole.web.WebServer;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bole serve}: the main job. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Brings the index up to date and serves the web pages and the API.",
    description = "Ctrl-C and SIGTERM end it cleanly: requests under way are finished.",
    footer = {"", "Examples:", "  ./bole serve", "  ./bole serve --port 9000 --data ~/people"})
final class ServeCommand implements Callable<Integer> {

    private static final int LARGEST_PORT = 65_535;

    static final String PORT = "8080";
    static final String HOST = "127.0.0.1";

    /** What needs nothing of the data and is made beside the opening of it, in the order in which it is needed. */
    private static final List<Runnable> BEFOREHAND = List.of(WebServer::prepare, LuceneSearchEngine::prepare);

    @Option(names = "--port", defaultValue = PORT, description = "port, 0 for any that is free (default: ${DEFAULT-VALUE})")
    int port;

    @Option(names = "--host", defaultValue = HOST,
        description = "address to listen on (default: ${DEFAULT-VALUE}, this machine only; 0.0.0.0 opens it to everyone who can reach the machine)")
    String host;

    @Mixin
    Folders folders;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LARGEST_PORT) {
            throw new InputException("--port " + port, "must be from 0 to " + LARGEST_PORT);
        }
        Thread.ofPlatform().daemon().name("bole-beforehand").start(() -> BEFOREHAND.forEach(Runnable::run));
        Clock clock = Clock.systemUTC();
        Settings settings = Settings.fromEnvironment(System.getenv());
        CountDownLatch ended = new CountDownLatch(1);
        Workspace workspace = Workspace.open(folders, settings, clock);
        WebServer server;
        try {
            bringUpToDate(workspace, clock);
            workspace.keepWarm();
            server = start(workspace, settings, clock);
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            workspace.close();
            ended.countDown();
        }, "bole-shutdown"));
        PrintWriter out = new PrintWriter(System.out, true);
        out.println("Bole serves " + workspace.engine().state().profiles() + " people on " + server.address() + "  (Ctrl-C ends it)");
        out.flush();
        ended.await();
        return 0;
    }

    private WebServer start(Workspace workspace, Settings settings, Clock clock) {
        Site site = site(workspace, settings, clock);
        workspace.awaitVocabularies();
        return WebServer.start(site, settings, host, port);
    }

    /** Everything that is served. */
    static Site site(Workspace workspace, Settings settings, Clock clock) {
        Pages pages = new Pages(workspace.engine(), new KeptSources(workspace.archive()));
        return Site.of(new Api(workspace.engine(), clock, settings)).with(pages.routes(), pages.problemPage());
    }

    private void bringUpToDate(Workspace workspace, Clock clock) {
        Instant start = clock.instant();
        Report report = new Report();
        PrintWriter err = new PrintWriter(System.err, true);
        workspace.catchUp();
        new KeptPagesImport(workspace, folders.data, clock).run(report, err);
        workspace.tidy();
        if (report.changeCount() + report.refusedCount() > 0) {
            report.print(err, Duration.between(start, clock.instant()));
        }
        err.flush();
    }
}
