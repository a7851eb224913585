package bole.cli;

import bole.settings.Settings;
import bole.web.WebServer;
import bole.vocabulary.Vocabularies;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code bole warm-up}, not listed: does the main job once on a copy of the sample, so that the launcher can keep what the Java machine has loaded
 * and compiled (AOT cache or class data archive) for later starts.
 */
@Command(name = "warm-up", hidden = true, header = "Runs the main job once over the sample, for the launcher.")
final class WarmUpCommand implements Callable<Integer> {

    private static final List<String> VISITS = List.of("/", "/?q=graph+neural+networks&lang=en", "/?q=" + encode("图神经网络") + "&lang=zh",
        "/?year=2020..2024&lang=en", "/about", "/api/v1/profiles?q=learning", "/api/v1/profiles?q=" + encode("欧阳"),
        "/api/v1/profiles?stint=institution:alibaba;year:2022", "/api/v1/suggest?q=gra", "/api/v1/facets/institution?q=qinghua", "/healthz", "/none");
    private static final int ROUNDS = 5;

    @Option(names = "--sample", required = true, description = "pages to read")
    private Path sample;

    @Spec
    private CommandSpec spec;

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Vocabularies.keepImage();
        Path folder = Files.createTempDirectory("bole-warm-up");
        try {
            run(folder);
        } finally {
            delete(folder);
        }
        return 0;
    }

    private void run(Path folder) throws IOException, InterruptedException {
        Clock clock = Clock.systemUTC();
        Settings settings = Settings.standard();
        Folders folders = new Folders();
        folders.data = folder.resolve("data");
        folders.index = folder.resolve("index");
        try (Workspace workspace = Workspace.open(folders, settings, clock)) {
            workspace.catchUp();
            Ingest ingest = new Ingest(workspace.destination(), new Report(), spec.commandLine().getErr());
            new Import(clock).read(List.of(sample), path -> SourceAddress.relativeTo(sample, path), workspace.archive()::keep, ingest::take);
            ingest.flush();
            workspace.publish();
            workspace.tidy();
            try (WebServer server = WebServer.start(ServeCommand.site(workspace, settings, clock), settings, "127.0.0.1", 0)) {
                visit(server.address());
            }
        }
    }

    private static void visit(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String visit : VISITS) {
                    client.send(HttpRequest.newBuilder(address.resolve(visit)).build(), HttpResponse.BodyHandlers.ofByteArray());
                }
            }
        }
    }

    /** Deletes {@code folder} and all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
