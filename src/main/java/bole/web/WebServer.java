package bole.web;

import bole.json.Json;
import bole.settings.Settings;
import java.net.URI;

/**
 * A running server.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.start(Site.of(new Api(engine, clock, settings)), settings, "127.0.0.1", 8080)) {
 *     show(server.address());
 * }
 * }</pre>
 */
public final class WebServer implements AutoCloseable {

    private final UndertowServer server;

    private WebServer(UndertowServer server) {
        this.server = server;
    }

    /** Makes what {@link #start} and the first answer need whatever is served. */
    public static void prepare() {
        UndertowServer.prepare();
        Assets.shipped();
        Metrics.prepare();
        Json.prepare(SearchAnswer.class);
    }

    /**
     * Serves {@code site} at {@code host} and {@code port}, 0 for any that is free.
     *
     * @throws bole.profile.InputException if it cannot listen there
     */
    public static WebServer start(Site site, Settings settings, String host, int port) {
        return new WebServer(UndertowServer.start(new Kernel(site, host), settings, host, port));
    }

    /** Where it listens, as an address for a browser. */
    public URI address() {
        return server.address();
    }

    /** Takes no more requests, finishes those under way within the time of the settings, and ends. */
    @Override
    public void close() {
        server.stop();
    }
}
