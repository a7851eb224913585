package bole.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final LoggedQuery QUERY = new LoggedQuery("word", "/api");

    private static void answer(HttpExchange exchange, int status, boolean chunked) throws IOException {
        byte[] body = "{\"answer\": 1}".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        exchange.sendResponseHeaders(status, chunked ? 0 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Load.Result asked(com.sun.net.httpserver.HttpHandler handler, List<LoggedQuery> queries, double rate) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", handler);
        server.start();
        try {
            Load load = new Load(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
            return rate > 0 ? load.open(queries, rate, 1) : load.closed(queries, 2);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void everyQueryIsAskedOnceAndAnswersAreReadWholeInEitherForm() throws Exception {
        int[] asked = new int[1];
        Load.Result result = asked(exchange -> answer(exchange, 200, asked[0]++ % 2 == 0), Collections.nCopies(40, QUERY), 0);
        assertThat(result.all().count()).isEqualTo(40);
        assertThat(result.byKind().get("word").count()).isEqualTo(40);
        assertThat(result.failed()).isZero();
        assertThat(asked[0]).isEqualTo(40);
    }

    @Test
    void answersThatAreNoSuccessAreCounted() throws Exception {
        assertThat(asked(exchange -> answer(exchange, 503, false), Collections.nCopies(5, QUERY), 0).failed()).isEqualTo(5);
    }

    @Test
    void stallCountsForTheRequestsThatHadToWait() throws Exception {
        boolean[] stalled = new boolean[1];
        Load.Result result = asked(exchange -> {
            if (!stalled[0]) {
                stalled[0] = true;
                LockSupport.parkNanos(300_000_000);
            }
            answer(exchange, 200, false);
        }, Collections.nCopies(10, QUERY), 100);
        // one connection, a request due every 10 ms: those due during the stall of 300 ms were at least 200 ms late
        assertThat(result.all().percentile(0.5)).isGreaterThan(150);
    }
}
