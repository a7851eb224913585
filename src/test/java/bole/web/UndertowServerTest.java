package bole.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.profile.InputException;
import bole.settings.Setting;
import bole.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact bytes to and from a real server at a free port. */
@Timeout(60)
class UndertowServerTest {

    private static final int SOCKET_MILLISECONDS = 20_000;
    private static final String HOST = "Host: localhost\r\n";
    private static final String LAST = HOST + "Connection: close\r\n";
    private static final Settings SETTINGS = Settings.standard().with(Setting.BODY_BYTES, 1_000).with(Setting.HEADER_BYTES, 10_000).with(Setting.WORKERS, 2)
        .with(Setting.WAITING_REQUESTS, 1);

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch allEntered = new CountDownLatch(2);
    private final CountDownLatch released = new CountDownLatch(1);
    private final List<Socket> sockets = new ArrayList<>();
    private Optional<WebServer> running = Optional.empty();

    private URI start(Settings settings) {
        List<Route> routes = List.of(
            Route.get("/hello", "greets", request -> Response.text(200, "text/plain", "hello " + request.parameter("name").orElse(""))),
            Route.get("/thread", "names its thread", request -> Response.text(200, "text/plain", Thread.currentThread().getName())),
            Route.get("/slow", "waits", request -> {
                entered.countDown();
                allEntered.countDown();
                await(released);
                return Response.text(200, "text/plain", "finished");
            }),
            Route.get("/large", "large", request -> Response.text(200, "text/plain", "x".repeat(20_000_000))),
            Route.get("/stream", "streamed", request -> new Response(200, Map.of("Content-Type", "text/csv"), out -> {
                for (int i = 0; i < 3; i++) {
                    out.write("row\r\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            }, -1)),
            Route.get("/endless", "streamed without end", request -> new Response(200, Map.of("Content-Type", "text/csv"), out -> {
                byte[] block = new byte[65_536];
                while (true) {
                    out.write(block);
                }
            }, -1)),
            Route.get("/broken", "fails while it streams", request -> new Response(200, Map.of("Content-Type", "text/csv"), out -> {
                out.write("part".getBytes(StandardCharsets.UTF_8));
                out.flush();
                throw new IllegalStateException("the disk is gone");
            }, -1)),
            Route.post("/echo", "repeats", request -> Response.of(200, "application/octet-stream", request.body())));
        Site site = new Site(routes, new Metrics(new FakeEngine(0)), Optional.empty());
        running = Optional.of(WebServer.start(site, settings, "127.0.0.1", 0));
        return running.get().address();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() throws IOException {
        released.countDown();
        for (Socket socket : sockets) {
            socket.close();
        }
        running.ifPresent(WebServer::close);
    }

    private Socket connect(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(SOCKET_MILLISECONDS);
        sockets.add(socket);
        return socket;
    }

    private static void send(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Everything the server sends until it closes. */
    private String exchange(URI address, String bytes) throws IOException {
        Socket socket = connect(address);
        send(socket, bytes);
        return all(socket);
    }

    private static String all(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private static String until(Socket socket, String end) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void answersOnAWorkerThreadWithAllHeaders() throws IOException {
        String answer = exchange(start(SETTINGS), "GET /thread HTTP/1.1\r\n" + LAST + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200 OK\r\n").contains("X-Content-Type-Options: nosniff\r\n").contains("Content-Type: text/plain; charset=utf-8\r\n")
            .contains("bole-worker-");
    }

    @Test
    void pipelinedRequestsAreAnsweredInOrder() throws IOException {
        String answer = exchange(start(SETTINGS), "GET /hello?name=first HTTP/1.1\r\n" + HOST + "\r\nPOST /echo HTTP/1.1\r\n" + HOST + "Content-Length: 6\r\n\r\nsecond"
            + "GET /hello?name=%E5%9B%BE HTTP/1.1\r\n" + LAST + "\r\n");
        assertThat(answer).containsSubsequence("hello first", "second", "hello å\u009b¾");
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() throws IOException {
        URI address = start(SETTINGS);
        assertThat(exchange(address, "HEAD /hello?name=x HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 200 OK").contains("Content-Length: 7\r\n").endsWith("\r\n\r\n");
        assertThat(exchange(address, "HEAD /stream HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 200 OK").endsWith("\r\n\r\n");
        assertThat(exchange(address, "HEAD /nothing HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 404").endsWith("\r\n\r\n");
    }

    @Test
    void unchangedAnswerAndOptionsHaveNoBody() throws IOException {
        URI address = start(SETTINGS);
        assertThat(exchange(address, "GET /hello HTTP/1.1\r\nIf-None-Match: *\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 304").endsWith("\r\n\r\n");
        assertThat(exchange(address, "OPTIONS /echo HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 204").contains("Allow: OPTIONS, POST").endsWith("\r\n\r\n");
    }

    @Test
    void streamComesInChunksAndABrokenOneIsCutOff() throws IOException {
        URI address = start(SETTINGS);
        assertThat(exchange(address, "GET /stream HTTP/1.1\r\n" + LAST + "\r\n")).contains("Transfer-Encoding: chunked").endsWith("0\r\n\r\n")
            .containsSubsequence("row", "row", "row");
        assertThat(exchange(address, "GET /broken HTTP/1.1\r\n" + LAST + "\r\n")).contains("part").doesNotContain("0\r\n\r\n").doesNotContain("disk");
    }

    @Test
    void bodyInChunksAndAfterContinueIsRead() throws IOException {
        URI address = start(SETTINGS);
        assertThat(exchange(address, "POST /echo HTTP/1.1\r\n" + LAST + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")).endsWith("\r\n\r\nabcde");
        Socket socket = connect(address);
        send(socket, "POST /echo HTTP/1.1\r\n" + LAST + "Content-Length: 5\r\nExpect: 100-continue\r\n\r\n");
        assertThat(until(socket, "\r\n\r\n")).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
        send(socket, "abcde");
        assertThat(all(socket)).startsWith("HTTP/1.1 200 OK").endsWith("abcde");
    }

    @Test
    void slowBodyHoldsNoWorker() throws IOException {
        URI address = start(SETTINGS);
        for (int i = 0; i < 20; i++) {
            send(connect(address), "POST /echo HTTP/1.1\r\n" + HOST + "Content-Length: 900\r\n\r\nabc");
        }
        assertThat(exchange(address, "GET /hello HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Connection: close\r\n"})
    void hugeBodyIsRefusedWithAProblemEvenIfTheClientSendsItAllFirst(String connection) throws IOException {
        URI address = start(SETTINGS);
        byte[] block = new byte[1_000_000];
        Arrays.fill(block, (byte) 'a');
        for (boolean chunked : List.of(false, true)) {
            Socket socket = connect(address);
            send(socket, "POST /echo HTTP/1.1\r\n" + HOST + connection + (chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "Content-Length: 50000000\r\n\r\n"));
            for (int i = 0; i < 50; i++) {
                send(socket, chunked ? "F4240\r\n" : "");
                socket.getOutputStream().write(block);
                send(socket, chunked ? "\r\n" : "");
            }
            send(socket, chunked ? "0\r\n\r\n" : "");
            assertThat(until(socket, "\"errors\":[]}")).startsWith("HTTP/1.1 413 ").contains("application/problem+json").contains("\"type\":\"too-large\"");
        }
    }

    @Test
    void announcedHugeBodyIsRefusedBeforeItIsSent() throws IOException {
        Socket socket = connect(start(SETTINGS));
        send(socket, "POST /echo HTTP/1.1\r\n" + HOST + "Content-Length: 1000000000\r\nExpect: 100-continue\r\n\r\n");
        assertThat(until(socket, "\"errors\":[]}")).startsWith("HTTP/1.1 413 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GARBAGE\r\n\r\n", "\u0016\u0003\u0001\u0000\u0000\r\n\r\n", "GET /hello HTTP/1.1\r\n\r\n", "GET /hello\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /hello HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"})
    void whatIsNoHttpIsRefusedAndTheServerGoesOn(String bytes) throws IOException {
        URI address = start(SETTINGS.with(Setting.IDLE_SECONDS, 2));
        assertThat(exchange(address, bytes)).satisfiesAnyOf(answer -> assertThat(answer).startsWith("HTTP/1.1 400 "), answer -> assertThat(answer).isEmpty());
        assertThat(exchange(address, "GET /hello HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..%2fhello", "/%2e%2e/hello", "/../hello", "/%00", "/hello%00", "/hel%5clo", "/%ff", "/./hello", "/hello?name=%ff", "/hello?%c0%ae=1"})
    void tricksInAddressesAreRefusedAsProblems(String target) throws IOException {
        assertThat(exchange(start(SETTINGS), "GET " + target + " HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
    }

    @Test
    void otherFormsOfTheSameAddressAreUnderstoodOrNotFound() throws IOException {
        URI address = start(SETTINGS);
        assertThat(exchange(address, "GET http://localhost/hello?name=x HTTP/1.1\r\n" + LAST + "\r\n")).endsWith("hello x");
        assertThat(exchange(address, "GET /hello?name=å\u009b¾ HTTP/1.1\r\n" + LAST + "\r\n")).as("UTF-8 sent without encoding").endsWith("hello å\u009b¾");
        assertThat(exchange(address, "GET /hello;a=b HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 404");
        assertThat(exchange(address, "GET //hello HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 404");
        assertThat(exchange(address, "GET /hello HTTP/1.0\r\n\r\n")).as("no host needed in HTTP/1.0").startsWith("HTTP/1.0 200");
        assertThat(exchange(address, "GET /hello HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 421 Misdirected Request");
    }

    @Test
    void tooLongHeadIsRefusedAsAProblem() throws IOException {
        URI address = start(SETTINGS);
        assertThat(exchange(address, "GET /hello?name=" + "a".repeat(20_000) + " HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 414 ").contains("\"type\":\"too-large\"");
        assertThat(exchange(address, "GET /hello HTTP/1.1\r\nX: " + "a".repeat(20_000) + "\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 414 ");
        assertThat(exchange(address, "GET /hello HTTP/1.1\r\n" + "X: a\r\n".repeat(500) + LAST + "\r\n")).startsWith("HTTP/1.1 400 ");
        assertThat(exchange(address, "GET /hello HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void twoHundredIdleConnectionsStopNobody() throws IOException {
        URI address = start(SETTINGS);
        for (int i = 0; i < 200; i++) {
            Socket idle = connect(address);
            if (i % 2 == 0) {
                send(idle, "GET /hello HTTP/1.1\r\nHo");
            }
        }
        assertThat(exchange(address, "GET /hello HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 200 OK");
    }

    @Test
    void silentAndHalfSpokenConnectionsAreClosedInTime() throws IOException {
        URI address = start(SETTINGS.with(Setting.IDLE_SECONDS, 1));
        Socket silent = connect(address);
        Socket half = connect(address);
        send(half, "GET /hello HTTP/1.1\r\nHost: loc");
        Socket body = connect(address);
        send(body, "POST /echo HTTP/1.1\r\n" + HOST + "Content-Length: 10\r\n\r\nabc");
        Socket kept = connect(address);
        send(kept, "GET /hello HTTP/1.1\r\n" + HOST + "\r\n");
        assertThat(until(kept, "hello ")).startsWith("HTTP/1.1 200");
        for (Socket socket : List.of(silent, half, body, kept)) {
            assertThat(ends(socket)).isTrue();
        }
    }

    private static boolean ends(Socket socket) {
        try {
            return socket.getInputStream().readAllBytes().length >= 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void slowReadersHoldNoWorkerAndStreamsAreFew() throws IOException {
        URI address = start(SETTINGS.with(Setting.WAITING_REQUESTS, 50));
        for (int i = 0; i < 10; i++) {
            send(connect(address), "GET /large HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(exchange(address, "GET /hello HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 200 OK");
        }
        String last = "";
        for (int i = 0; i < 9; i++) {
            Socket stream = connect(address);
            send(stream, "GET /endless HTTP/1.1\r\n" + HOST + "\r\n");
            last = until(stream, "\r\n\r\n");
        }
        assertThat(last).startsWith("HTTP/1.1 503 ").contains("Retry-After: 1");
        assertThat(exchange(address, "GET /hello HTTP/1.1\r\n" + LAST + "\r\n")).startsWith("HTTP/1.1 200 OK");
    }

    @Test
    void readerWhoStopsReadingIsCutOff() throws Exception {
        URI address = start(SETTINGS.with(Setting.IDLE_SECONDS, 1));
        for (int i = 0; i < 8; i++) {
            Socket stream = connect(address);
            send(stream, "GET /endless HTTP/1.1\r\n" + HOST + "\r\n");
            assertThat(until(stream, "\r\n\r\n")).startsWith("HTTP/1.1 200 ");
        }
        String head = "HTTP/1.1 503 ";
        for (int tries = 0; head.startsWith("HTTP/1.1 503 ") && tries < 100; tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
            try (Socket again = connect(address)) {
                send(again, "GET /endless HTTP/1.1\r\n" + HOST + "\r\n");
                head = until(again, "\r\n\r\n");
            }
        }
        assertThat(head).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void moreThanCanWaitAreToldToComeBack() throws Exception {
        URI address = start(SETTINGS);
        send(connect(address), "GET /slow HTTP/1.1\r\n" + HOST + "\r\n");
        send(connect(address), "GET /slow HTTP/1.1\r\n" + HOST + "\r\n");
        await(allEntered);
        List<Socket> waiting = List.of(connect(address), connect(address));
        for (Socket socket : waiting) {
            send(socket, "GET /hello HTTP/1.1\r\n" + LAST + "\r\n");
        }
        CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> read(waiting.get(0)), Thread::startVirtualThread);
        CompletableFuture<String> two = CompletableFuture.supplyAsync(() -> read(waiting.get(1)), Thread::startVirtualThread);
        String refused = (String) CompletableFuture.anyOf(one, two).get(20, TimeUnit.SECONDS);
        assertThat(refused).startsWith("HTTP/1.1 503 ").contains("Retry-After: 1\r\n").contains("\"type\":\"unavailable\"").contains("X-Content-Type-Options");
        released.countDown();
        assertThat(List.of(one.get(20, TimeUnit.SECONDS), two.get(20, TimeUnit.SECONDS))).anyMatch(answer -> answer.startsWith("HTTP/1.1 200 "));
    }

    private static String read(Socket socket) {
        try {
            return all(socket);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void shutdownFinishesWhatIsUnderWayAndTakesNothingNew() throws Exception {
        URI address = start(SETTINGS);
        Socket slow = connect(address);
        send(slow, "GET /slow HTTP/1.1\r\n" + HOST + "\r\n");
        await(entered);
        Socket kept = connect(address);
        send(kept, "GET /hello HTTP/1.1\r\n" + HOST + "\r\n");
        until(kept, "hello ");
        CompletableFuture<Void> closing = CompletableFuture.runAsync(running.get()::close, Thread::startVirtualThread);
        String late = "HTTP/1.1 200";
        while (late.startsWith("HTTP/1.1 200")) {
            late = exchange(address, "GET /hello HTTP/1.1\r\n" + LAST + "\r\n");
        }
        assertThat(late).startsWith("HTTP/1.1 503 ").contains("\"type\":\"unavailable\"");
        assertThat(closing).isNotDone();
        released.countDown();
        assertThat(until(slow, "finished")).startsWith("HTTP/1.1 200 OK").endsWith("finished");
        closing.get(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> connect(address)).isInstanceOf(IOException.class);
        running = Optional.empty();
    }

    @Test
    void portInUseAndForeignHostAreTheCallersMistakes() {
        URI address = start(SETTINGS);
        Site site = new Site(List.of(), new Metrics(new FakeEngine(0)), Optional.empty());
        assertThatThrownBy(() -> WebServer.start(site, SETTINGS, "127.0.0.1", address.getPort()).close())
            .isInstanceOf(InputException.class).hasMessage("port " + address.getPort() + ": is in use by another program; choose another port, or 0 for any that is free");
        assertThatThrownBy(() -> WebServer.start(site, SETTINGS, "192.0.2.1", 0).close()).isInstanceOf(InputException.class).hasMessageContaining("host 192.0.2.1");
        assertThatThrownBy(() -> WebServer.start(site, SETTINGS, "no host", 0).close()).isInstanceOf(InputException.class).hasMessageContaining("host no host");
    }

    @Test
    void addressIsOneForABrowserOnThisMachine() {
        Site site = new Site(List.of(), new Metrics(new FakeEngine(0)), Optional.empty());
        try (WebServer everywhere = WebServer.start(site, SETTINGS, "0.0.0.0", 0)) {
            assertThat(everywhere.address().toString()).matches("http://127\\.0\\.0\\.1:\\d+/");
        }
    }
}
