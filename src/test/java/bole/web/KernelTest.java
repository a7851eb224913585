package bole.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.profile.InputException;
import bole.query.RequestException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around every handler. */
class KernelTest {

    private static final String LONG = "0123456789".repeat(500);

    private static Kernel kernel(String host) {
        List<Route> routes = List.of(
            Route.get("/long", "long", request -> Response.text(200, "text/plain", LONG)),
            Route.get("/short", "short", request -> Response.text(200, "text/plain", "short")),
            Route.get("/picture", "no text", request -> Response.of(200, "image/png", LONG.getBytes(StandardCharsets.UTF_8))),
            Route.get("/stream", "streamed", request -> new Response(200, Map.of("Content-Type", "text/csv"), out -> out.write(LONG.getBytes(StandardCharsets.UTF_8)), -1)),
            Route.get("/framed", "own header", request -> Response.text(200, "text/plain", "x").with("Referrer-Policy", "origin")),
            Route.get("/static/**", "files", request -> Response.text(200, "text/plain", request.path())),
            Route.get("/people/{id}", "a person", request -> Response.text(200, "text/plain", request.segment(1))),
            Route.post("/people/{id}", "a change", request -> Response.text(200, "text/plain", "posted")),
            Route.get("/yours", "refuses", request -> {
                throw new InputException("name", "must not be empty");
            }));
        ProblemPage page = (request, problem) -> Response.text(999, "text/html", "<h1>" + problem.status() + "</h1>");
        return new Kernel(new Site(routes, new Metrics(new FakeEngine(0)), Optional.of(page)), host);
    }

    private static Response ask(String method, String path, Map<String, String> headers) {
        return kernel("127.0.0.1").handle(new Request(method, path, Map.of(), headers, new byte[0]));
    }

    private static Response get(String path) {
        return ask("GET", path, Map.of());
    }

    private static String text(Response response) {
        return new String(Conditional.content(response), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/short", "/nothing", "/yours", "/stream"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        assertThat(get(path).headers()).containsAllEntriesOf(Security.HEADERS);
    }

    @Test
    void contentPolicyStartsFromNothing() {
        assertThat(Security.HEADERS.get("Content-Security-Policy")).isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'");
        assertThat(get("/framed").headers()).containsEntry("Referrer-Policy", "origin");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,localhost,200", "127.0.0.1,LOCALHOST:8080,200", "127.0.0.1,127.0.0.1:8080,200", "127.0.0.1,[::1]:8080,200", "127.0.0.1,evil.example,421",
        "127.0.0.1,localhost.evil.example,421", "127.0.0.1,10.0.0.5,421", "127.0.0.1,evil.example:localhost,421", "0.0.0.0,10.0.0.5:80,200", "0.0.0.0,[fe80::1],200",
        "0.0.0.0,evil.example,421", "bole.example,bole.example:443,200", "bole.example,evil.example,421", "::1,[::1],200", "127.0.0.1,user@localhost,421"})
    void onlyNamesOfThisServerAreAnswered(String listening, String host, int status) {
        assertThat(kernel(listening).handle(new Request("GET", "/short", Map.of(), Map.of("host", host), new byte[0])).status()).isEqualTo(status);
    }

    @Test
    void methodsOfAnAddressAreKnown() {
        assertThat(ask("HEAD", "/short", Map.of()).status()).isEqualTo(200);
        assertThat(ask("OPTIONS", "/people/x", Map.of())).satisfies(response -> {
            assertThat(response.status()).isEqualTo(204);
            assertThat(response.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS, POST");
        });
        assertThat(ask("DELETE", "/people/x", Map.of())).satisfies(response -> {
            assertThat(response.status()).isEqualTo(405);
            assertThat(response.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS, POST").containsEntry("Content-Type", "application/problem+json");
        });
        assertThat(text(ask("POST", "/people/x", Map.of()))).isEqualTo("posted");
        assertThat(ask("OPTIONS", "/nothing", Map.of()).status()).isEqualTo(404);
        assertThat(ask("get", "/short", Map.of()).status()).isEqualTo(405);
    }

    @Test
    void patternsMatchSegmentBySegment() {
        assertThat(text(get("/people/ada"))).isEqualTo("ada");
        assertThat(text(get("/static/a/b.css"))).isEqualTo("/static/a/b.css");
        assertThat(get("/people/").status()).isEqualTo(404);
        assertThat(get("/people/a/b").status()).isEqualTo(404);
        assertThat(get("/people").status()).isEqualTo(404);
        assertThat(get("/static").status()).isEqualTo(404);
        assertThat(get("/").status()).isEqualTo(404);
    }

    @Test
    void askersMistakeIsShownAndIsNoFailure() {
        Response response = get("/yours");
        assertThat(response.status()).isEqualTo(400);
        assertThat(text(response)).contains("name: must not be empty");
    }

    @Test
    void browserGetsAPageOutsideTheApiAndAProgramNever() {
        Map<String, String> browser = Map.of("accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(ask("GET", "/nothing", browser)).satisfies(response -> {
            assertThat(response.status()).isEqualTo(404);
            assertThat(text(response)).isEqualTo("<h1>404</h1>");
            assertThat(response.headers()).containsEntry("Cache-Control", "no-store");
        });
        assertThat(ask("GET", "/api/v1/nothing", browser).headers()).containsEntry("Content-Type", "application/problem+json");
        assertThat(get("/nothing").headers()).containsEntry("Content-Type", "application/problem+json");
    }

    @Test
    void longTextIsCompressedForThoseWhoTakeIt() throws IOException {
        Response zipped = ask("GET", "/long", Map.of("accept-encoding", "br, gzip;q=0.5"));
        assertThat(zipped.headers()).containsEntry("Content-Encoding", "gzip").containsEntry("Vary", "Accept-Encoding");
        assertThat(zipped.length()).isLessThan(LONG.length() / 4);
        assertThat(unzipped(zipped)).isEqualTo(LONG);
        Response stream = ask("GET", "/stream", Map.of("accept-encoding", "gzip"));
        assertThat(stream.length()).isEqualTo(-1);
        assertThat(unzipped(stream)).isEqualTo(LONG);
    }

    private static String unzipped(Response response) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(Conditional.content(response))).readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/long|br", "/long|gzip;q=0", "/long|''", "/short|gzip", "/picture|gzip", "/long|xgzip"})
    void otherAnswersAreSentPlain(String path, String accepts) {
        assertThat(ask("GET", path, Map.of("accept-encoding", accepts)).headers()).doesNotContainKey("Content-Encoding");
    }

    @Test
    void unchangedAnswerIsNotSentAgain() {
        Response first = get("/long");
        String tag = first.headers().get("ETag");
        assertThat(first.headers()).containsEntry("Cache-Control", "no-cache");
        assertThat(ask("GET", "/long", Map.of("if-none-match", tag)).status()).isEqualTo(304);
        assertThat(ask("GET", "/long", Map.of("if-none-match", tag.substring(2))).status()).isEqualTo(304);
        assertThat(ask("GET", "/long", Map.of("if-none-match", "*")).status()).isEqualTo(304);
        assertThat(ask("GET", "/long", Map.of("if-none-match", "\"other\"")).status()).isEqualTo(200);
        assertThat(get("/nothing").headers()).doesNotContainKey("ETag");
        assertThat(get("/stream").headers()).doesNotContainKey("ETag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..%2f", "/%2e%2e/x", "/../x", "/a/./b", "/a/..", "/%00", "/a%5cb", "/a\\b", "/%zz", "/%e", "/%", "/%ff", "/%c0%ae", "*", "a", "", "/a%0d%0ab", "/%2F"})
    void pathsWithTricksAreRefused(String raw) {
        assertThatThrownBy(() -> Addresses.readPath(raw)).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(400));
    }

    @Test
    void plainPathsAreDecoded() {
        assertThat(Addresses.readPath("/a%20b/%E5%9B%BE")).isEqualTo("/a b/图");
        assertThat(Addresses.readPath("/a+b")).isEqualTo("/a+b");
        assertThat(Addresses.readPath("/\u00e5\u009b\u00be")).as("bytes sent without encoding").isEqualTo("/图");
        assertThat(Addresses.path("/a b/图?")).isEqualTo("/a%20b/%E5%9B%BE%3F");
    }

    @Test
    void queriesAreDecodedInOrderAndWrittenBack() {
        Map<String, List<String>> parameters = Addresses.readQuery("q=a+b%2B&&x&q=%E5%9B%BE&=&y=1=2");
        assertThat(parameters).containsExactly(Map.entry("q", List.of("a b+", "图")), Map.entry("x", List.of("")), Map.entry("", List.of("")), Map.entry("y", List.of("1=2")));
        assertThat(Addresses.readQuery(Addresses.query(parameters))).isEqualTo(parameters);
        assertThat(Addresses.readQuery("")).isEmpty();
    }

    @Test
    void brokenOrEndlessQueriesAreRefused() {
        assertThatThrownBy(() -> Addresses.readQuery("a=1&q=%zz")).isInstanceOf(RequestException.class).hasMessageContaining("q");
        assertThatThrownBy(() -> Addresses.readQuery("%ff=1")).isInstanceOf(RequestException.class);
        assertThatThrownBy(() -> Addresses.readQuery("a=1&".repeat(1_001))).isInstanceOf(RequestException.class).hasMessageContaining("1000");
    }
}
