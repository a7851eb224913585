package bole.cli;

import bole.bench.Load;
import bole.settings.Settings;
import bole.vocabulary.Vocabularies;
import bole.web.WebServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code bole warm-up}, not listed: does the main job once, so that the launcher can keep what the Java machine has loaded and compiled (AOT cache or class data
 * archive) for later starts. First with a sample that is read into a folder, as every command may do, and then as a server over that folder, which needs much less and starts the quicker.
 */
@Command(name = "warm-up", hidden = true, header = "Runs the main job once, for the launcher.")
final class WarmUpCommand implements Callable<Integer> {

    private static final List<String> VISITS = List.of("/", "/?q=graph+neural+networks&lang=en", "/?q=" + encode("图神经网络") + "&lang=zh",
        "/?year=2020..2024&lang=en", "/about", "/api/v1/profiles?q=learning", "/api/v1/profiles?q=" + encode("欧阳"),
        "/api/v1/profiles?stint=institution:alibaba;year:2022", "/api/v1/suggest?q=gra", "/api/v1/facets/institution?q=qinghua", "/healthz", "/none");
    private static final int ROUNDS = 5;
    private static final long MILLISECONDS_BETWEEN = 20;

    @Option(names = "--sample", description = "pages to read; without them what was read is served")
    private Path sample;

    @Option(names = "--folder", required = true, description = "where data and index are made")
    private Path folder;

    @Spec
    private CommandSpec spec;

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() throws IOException {
        Folders folders = new Folders();
        folders.data = folder.resolve("data");
        folders.index = folder.resolve("index");
        return sample == null ? serve(folders) : read(folders);
    }

    private int read(Folders folders) throws IOException {
        Vocabularies.keepImage();
        Clock clock = Clock.systemUTC();
        Settings settings = Settings.standard();
        try (Workspace workspace = Workspace.open(folders, settings, clock)) {
            workspace.catchUp();
            Ingest ingest = new Ingest(workspace.destination(), new Report(), spec.commandLine().getErr());
            for (Path part : parts()) {
                new Import(clock).read(List.of(part), path -> SourceAddress.relativeTo(sample, path), workspace.archive()::keep, ingest::take);
                ingest.flush();
                workspace.publish();
            }
            workspace.tidy();
            try (WebServer server = WebServer.start(ServeCommand.site(workspace, settings, clock), settings, ServeCommand.HOST, 0)) {
                visit(server.address());
            }
        }
        return 0;
    }

    /** What the sample is made of; each becomes a segment of the index, since an index has several and much is done only where it has. */
    private List<Path> parts() throws IOException {
        try (Stream<Path> parts = Files.list(sample)) {
            return parts.sorted().toList();
        }
    }

    /** Runs the server as it is run, and ends the program when all visits are made. */
    private static int serve(Folders folders) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        URI address = URI.create("http://" + ServeCommand.HOST + ":" + port);
        Thread.ofPlatform().daemon().start(() -> System.exit(visitWhenUp(address)));
        return Main.run("serve", "--port", String.valueOf(port), "--data", folders.data.toString(), "--index", folders.index.toString());
    }

    private static int visitWhenUp(URI address) {
        try {
            while (!isUp(address)) {
                Thread.sleep(MILLISECONDS_BETWEEN);
            }
            visit(address);
            return 0;
        } catch (IOException | InterruptedException e) {
            return 1;
        }
    }

    private static boolean isUp(URI address) throws IOException {
        try (Socket tried = new Socket(address.getHost(), address.getPort())) {
            return tried.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    private static void visit(URI address) throws IOException {
        Load load = new Load(address);
        for (int round = 0; round < ROUNDS; round++) {
            for (String visit : VISITS) {
                load.once(visit);
            }
        }
    }
}
