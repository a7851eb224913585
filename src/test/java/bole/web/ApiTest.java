package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import bole.json.Json;
import bole.query.Facet;
import bole.query.Language;
import bole.query.RequestException;
import bole.query.SearchRequest;
import bole.settings.Setting;
import bole.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as a function from request to answer, over an engine of invented people. */
class ApiTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final String ANSWER_OF_ONE = """
        {"meta":{"count":1,"took_ms":0,"index_version":"v1","page":1,"per_page":25,"next_cursor":null,"query":{"normalized":"graph","resolved":[{"text":"阿里",\
        "as":"institution","id":"alibaba","alternatives":["alipay"]}],"did_you_mean":null,"relaxed":false,"notes":[]}},"results":[{"id":"invented-1","names":[\
        {"text":"Invented Person 1","lang":"en","kind":"display"},{"text":"虚构1","lang":null,"kind":"native"}],"headline":"Engineer, \\"search\\"","current":[\
        {"institution":{"id":"northwind","label":"北风实验室"},"title":"Engineer","from":"2021-03"}],"interests":[{"id":"graph-learning","label":"Graph Learning",\
        "labels":{"en":"graph learning","zh":"图学习"}},{"id":null,"label":"Bird song","labels":{"en":"Bird song","zh":"Bird song"}}],"years":{"first":2015,\
        "last":2022},"score":7.31,"why":[{"claim":"interest","text":"Graph Learning","ranges":[[0,5]],"from":null,"to":null,"source":{"uri":"people/1.md","lines":\
        [2,2]},"via":{"topic":"graph-learning","from":"zh","to":"en"}},{"claim":"name","text":"Invented Person 1","ranges":[],"from":null,"to":null,"source":null,\
        "via":null}],"sum":[{"part":"interest","text":"Graph Learning","value":7.31}]}],"facets":{"institution":{"mode":"disjunctive","missing":12,"other":340,\
        "values":[{"id":"northwind","label":"北风实验室 ","labels":{"en":"Northwind Laboratory","zh":"北风实验室 "},"count":31,"selected":true}]}}}""";

    private final FakeEngine engine = new FakeEngine(1);
    private final Kernel kernel = kernel(engine);

    private static Kernel kernel(FakeEngine engine) {
        return new Kernel(Site.of(new Api(engine, CLOCK, Settings.standard())), "127.0.0.1");
    }

    private static Map<String, List<String>> parameters(String query) {
        return Addresses.readQuery(query);
    }

    private Response get(String path, String query) {
        return kernel.handle(Request.get(path, parameters(query)));
    }

    private Response get(String path, Map<String, String> headers) {
        return kernel.handle(new Request("GET", path, Map.of(), headers, new byte[0]));
    }

    private Response post(String body) {
        return kernel.handle(new Request("POST", "/api/v1/profiles/search", Map.of(), Map.of(), body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Response response) {
        return new String(Conditional.content(response), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> object(Response response) {
        return Json.readObject(text(response));
    }

    private SearchRequest asked() {
        return engine.asked.getLast();
    }

    @Test
    void answerIsWhatTheContractShowsToTheLetter() {
        Response response = get("/api/v1/profiles", "q=graph&facets=institution&lang=zh");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).containsEntry("Content-Type", "application/json");
        assertThat(text(response).replaceFirst("\"took_ms\":\\d+", "\"took_ms\":0")).isEqualTo(ANSWER_OF_ONE);
    }

    @Test
    void objectAsksTheSameAsParameters() {
        get("/api/v1/profiles", "q=graph&year=2020&interest=a&interest=b&stint=institution:x;year:2022&page=2&facets=year");
        SearchRequest byParameters = asked();
        Response response = post("{\"q\":\"graph\",\"year\":2020,\"interest\":[\"a\",\"b\"],\"stint\":{\"institution\":\"x\",\"year\":2022},\"page\":2,\"facets\":[\"year\"]}");
        assertThat(response.status()).isEqualTo(200);
        assertThat(asked()).isEqualTo(byParameters);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"yaer\":2020}|unknown-parameter|year",
        "{\"q\":{\"a\":1}}|invalid-value|",
        "{\"q\":[[1]]}|invalid-value|",
        "{\"strict\":\"yes\"}|invalid-value|",
        "{\"strict\":true,\"q\":\"(a\"}|query-syntax|",
        "{\"stint\":{\"place\":\"x\"}}|invalid-value|",
        "{\"stint\":{\"institution\":{\"x\":1}}}|invalid-value|",
        "[1]|invalid-value|", "{|invalid-value|", "nonsense|invalid-value|", "null|invalid-value|", "{\"q\":1,\"q\":2}|invalid-value|"})
    void badObjectIsRefused(String body, String type, String suggestion) {
        Response response = post(body);
        assertThat(response.status()).isEqualTo(400);
        assertThat(object(response)).containsEntry("type", type);
        assertThat(text(response)).contains(suggestion == null ? "" : "\"suggestion\":\"" + suggestion + "\"");
        assertThat(engine.asked).isEmpty();
    }

    @Test
    void strictQuerySyntaxTellsTheOffset() {
        assertThat(object(post("{\"strict\":true,\"q\":\"graph (tree\"}"))).containsEntry("offset", 6);
    }

    @Test
    void bodyOfAnotherTypeIsRefused() {
        Response response = kernel.handle(new Request("POST", "/api/v1/profiles/search", Map.of(), Map.of("content-type", "text/xml"), new byte[0]));
        assertThat(response.status()).isEqualTo(415);
    }

    @Test
    void mistakesAreToldTogetherAsAProblem() {
        Response response = get("/api/v1/profiles", "yaer=2020&year=20x1");
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.headers()).containsEntry("Content-Type", "application/problem+json").containsEntry("Cache-Control", "no-store");
        assertThat(object(response)).containsEntry("type", "unknown-parameter").containsEntry("title", "Unknown parameter").containsEntry("status", 400)
            .containsEntry("instance", "/api/v1/profiles");
        assertThat(text(response)).contains("{\"parameter\":\"yaer\",\"detail\":\"\\\"yaer\\\" is no parameter of this resource\",\"suggestion\":\"year\"}")
            .contains("\"parameter\":\"year\"");
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN_PARAMETER,400", "INVALID_VALUE,400", "AMBIGUOUS_ENTITY,400", "QUERY_SYNTAX,400", "PAGE_TOO_DEEP,400", "CURSOR_EXPIRED,410", "TOO_COMPLEX,400",
        "TOO_LARGE,413", "NOT_FOUND,404"})
    void everySortOfMistakeHasItsStatus(RequestException.Problem problem, int status) {
        engine.failure = Optional.of(RequestException.of(problem, "q", "no", ""));
        Response response = get("/api/v1/profiles", "");
        assertThat(response.status()).isEqualTo(status);
        assertThat(object(response)).containsEntry("type", problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void failureOfTheProgramTellsNothingButAReference() {
        engine.failure = Optional.of(new IllegalStateException("secret at /srv/data/index.bin"));
        Response response = get("/api/v1/profiles", "q=graph");
        assertThat(response.status()).isEqualTo(500);
        assertThat(object(response)).containsEntry("type", "internal");
        assertThat(text(response)).doesNotContain("secret").doesNotContain("/srv").doesNotContain("Exception").containsPattern("reference [0-9a-f]{8}");
    }

    @Test
    void stackThatOverflowsIsAFailureLikeAnyOther() {
        Kernel deep = new Kernel(new Site(List.of(Route.get("/deep", "falls", request -> {
            throw new StackOverflowError();
        })), new Metrics(engine), Optional.empty()), "localhost");
        assertThat(deep.handle(Request.get("/deep", Map.of())).status()).isEqualTo(500);
    }

    @Test
    void unchangedSearchIsNotSentAgainAndNotEvenRun() {
        String tag = get("/api/v1/profiles", "q=graph").headers().get("ETag");
        int before = engine.asked.size();
        Response again = kernel.handle(new Request("GET", "/api/v1/profiles", parameters("q=graph"), Map.of("if-none-match", "\"x\", " + tag), new byte[0]));
        assertThat(again.status()).isEqualTo(304);
        assertThat(Conditional.content(again)).isEmpty();
        assertThat(again.headers()).containsEntry("ETag", tag).containsKey("X-Content-Type-Options");
        assertThat(engine.asked).hasSize(before);
        Response other = kernel.handle(new Request("GET", "/api/v1/profiles", parameters("q=tree"), Map.of("if-none-match", tag), new byte[0]));
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void profileIsGivenInTheFormAskedFor() {
        assertThat(text(get("/api/v1/profiles/invented-1", ""))).isEqualTo(Json.write(FakeEngine.person(1)));
        assertThat(text(get("/api/v1/profiles/invented-1.json", ""))).isEqualTo(Json.write(FakeEngine.person(1)));
        assertThat(get("/api/v1/profiles/invented-1.jsonld", "").headers()).containsEntry("Content-Type", "application/ld+json");
        assertThat(get("/api/v1/profiles/invented-1", Map.of("accept", "application/ld+json, */*;q=0.1")).headers()).containsEntry("Content-Type", "application/ld+json");
        assertThat(get("/api/v1/profiles/invented-1", Map.of("accept", "text/vcard")).headers()).containsEntry("Content-Type", "text/vcard; charset=utf-8");
        assertThat(get("/api/v1/profiles/invented-1", Map.of("accept", "*/*")).headers()).containsEntry("Content-Type", "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/profiles/nobody", "/api/v1/profiles/nobody.vcf", "/api/v1/profiles/", "/api/v1/profiles/UPPER", "/api/v1/profiles/invented-1.pdf",
        "/api/v1/facets/blub", "/nothing", "/api/v1/profiles/invented-1/x"})
    void whatIsNotThereIsNotFound(String path) {
        Response response = get(path, "");
        assertThat(response.status()).isEqualTo(404);
        assertThat(object(response)).containsEntry("type", "not-found");
    }

    @Test
    void linkedDataIsAPersonWithDatedRoles() {
        Map<String, Object> person = object(get("/api/v1/profiles/invented-1.jsonld", ""));
        assertThat(person).containsEntry("@context", "https://schema.org").containsEntry("@type", "Person").containsEntry("name", "Invented Person 1")
            .containsEntry("alternateName", List.of("虚构1")).doesNotContainKey("description");
        assertThat(Json.write(person.get("worksFor"))).contains("\"startDate\":\"2021-03\"").contains("\"identifier\":\"northwind\"");
    }

    @Test
    void cardHoldsNamePositionAndMail() {
        String card = text(get("/api/v1/profiles/invented-1.vcf", ""));
        assertThat(card).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n").contains("FN:Invented Person 1\r\n").contains("ORG:Northwind Laboratory;Search\r\n")
            .contains("EMAIL:person1@example.org").contains("NICKNAME:虚构1").doesNotContain("PRODID");
    }

    @Test
    void facetSearchTakesItsWordsAsQAndTheQueryAsQuery() {
        Response response = get("/api/v1/facets/stint.institution", "q=bei&query=graph&year=2020&lang=zh&facet.limit=5");
        assertThat(text(response)).contains("北风实验室 bei").startsWith("{\"mode\":\"disjunctive\"");
        assertThat(asked().query().text()).isEqualTo("graph");
        assertThat(asked().years()).hasSize(1);
        assertThat(asked().language()).isEqualTo(Language.ZH);
        assertThat(get("/api/v1/facets/year", "page=2").status()).isEqualTo(400);
        assertThat(get("/api/v1/facets/year", "q=a&q=b").status()).isEqualTo(400);
    }

    @Test
    void suggestionsAreLabelledAndLimited() {
        assertThat(text(get("/api/v1/suggest", "q=inv&lang=zh"))).isEqualTo("{\"suggestions\":[{\"id\":\"invented-1\",\"label\":\"虚构1\",\"labels\":"
            + "{\"en\":\"Invented Person 1\",\"zh\":\"虚构1\"},\"kind\":\"person\",\"hint\":\"Northwind Laboratory\",\"count\":1}]}");
        assertThat(get("/api/v1/suggest", "").status()).isEqualTo(200);
        for (String bad : List.of("limit=0", "limit=51", "limit=x", "lang=fr", "n=3", "q=a&q=b", "q=fail")) {
            assertThat(get("/api/v1/suggest", bad).status()).as(bad).isEqualTo(400);
        }
    }

    @Test
    void exportStreamsEverybodyThroughTheCursor() {
        FakeEngine many = new FakeEngine(250);
        Response lines = kernel(many).handle(Request.get("/api/v1/export.jsonl", parameters("q=graph&sort=name")));
        assertThat(lines.length()).isEqualTo(-1);
        assertThat(text(lines).lines()).hasSize(250).first().isEqualTo(Json.write(FakeEngine.person(1)));
        assertThat(many.asked).hasSize(3).allSatisfy(request -> {
            assertThat(request.facets().facets()).isEqualTo(List.<Facet>of());
            assertThat(request.paging().perPage()).isEqualTo(100);
        });
        assertThat(text(kernel(many).handle(Request.get("/api/v1/export.csv", Map.of()))).lines()).hasSize(251);
    }

    @Test
    void engineWithoutCursorsIsExportedByPagesAndNeverCutShort() {
        FakeEngine many = new FakeEngine(250);
        many.givesCursors = false;
        assertThat(text(kernel(many).handle(Request.get("/api/v1/export.jsonl", Map.of()))).lines()).hasSize(250).doesNotHaveDuplicates();
        assertThat(kernel(many).handle(Request.get("/api/v1/profiles", parameters("cursor=*"))).status()).isEqualTo(400);
        Kernel shallow = new Kernel(Site.of(new Api(many, CLOCK, Settings.standard().with(Setting.RESULT_DEPTH, 200))), "localhost");
        assertThat(object(shallow.handle(Request.get("/api/v1/export.csv", Map.of())))).containsEntry("type", "page-too-deep");
    }

    @Test
    void cursorLeadsThroughAllResults() {
        FakeEngine many = new FakeEngine(250);
        Map<String, Object> first = object(kernel(many).handle(Request.get("/api/v1/profiles", parameters("cursor=*&per_page=100"))));
        assertThat(Json.write(first.get("meta"))).contains("\"next_cursor\":\"100\"");
        assertThat(text(kernel(many).handle(Request.get("/api/v1/profiles", parameters("cursor=200&per_page=100"))))).contains("invented-250").contains("\"next_cursor\":null");
    }

    @Test
    void tableIsSafeFromFormulas() {
        String table = text(get("/api/v1/export.csv", ""));
        assertThat(table).startsWith("id,name,native_name,headline,institution,title,").contains("\r\ninvented-1,Invented Person 1,虚构1,\"Engineer, \"\"search\"\"\"")
            .contains(",'=Engineer,");
        assertThat(List.of("=1", "+1", "-1", "@a", "\t=1", "＝1")).allSatisfy(cell -> assertThat(CsvTable.safe(cell)).isEqualTo("'" + cell));
        assertThat(CsvTable.safe("1=1")).isEqualTo("1=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=2", "facets=year", "explain=none", "yaer=1", "cursor=*"})
    void exportRefusesWhatHasNoMeaningForIt(String query) {
        assertThat(get("/api/v1/export.csv", query).status()).isEqualTo(400);
    }

    @Test
    void mistakeOfAnExportIsAnAnswerNotABrokenStream() {
        engine.failure = Optional.of(RequestException.of(RequestException.Problem.AMBIGUOUS_ENTITY, "institution", "two", ""));
        assertThat(get("/api/v1/export.jsonl", "institution=x").status()).isEqualTo(400);
    }

    @Test
    void settingsLimitWhatIsReadOfAQuery() {
        FakeEngine other = new FakeEngine(1);
        Settings tight = Settings.standard().with(Setting.QUERY_CHARACTERS, 100);
        new Kernel(Site.of(new Api(other, CLOCK, tight)), "localhost").handle(Request.get("/api/v1/profiles", Map.of("q", List.of("a".repeat(5_000)))));
        assertThat(other.asked.getFirst().query().text()).hasSize(100);
    }

    @Test
    void healthReadinessAndMetricsAnswer() {
        assertThat(text(get("/healthz", ""))).isEqualTo("{\"status\":\"alive\"}");
        assertThat(text(get("/readyz", ""))).isEqualTo("{\"status\":\"ready\",\"index_version\":\"v1\",\"profiles\":1}");
        get("/api/v1/profiles", "yaer=1");
        get("/nobody/knows", "");
        assertThat(text(get("/metrics", ""))).contains("bole_index_profiles 1.0").contains("bole_http_requests_seconds_count{route=\"/api/v1/profiles\",status=\"400\"} 1")
            .contains("route=\"none\",status=\"404\"").doesNotContain("nobody");
    }

    @Test
    void everyRouteRefusesAnUnknownParameter() {
        Map<String, String> examples = new LinkedHashMap<>(Map.of("{id}", "invented-1", "{facet}", "year"));
        for (Route route : Routes.of(new Api(engine, CLOCK, Settings.standard()))) {
            if (!route.pattern().equals("/metrics")) {
                String path = route.pattern().replace("{id}", examples.get("{id}")).replace("{facet}", examples.get("{facet}"));
                Response response = kernel.handle(new Request(route.method(), path, Map.of("blub", List.of("1")), Map.of(), "{}".getBytes(StandardCharsets.UTF_8)));
                assertThat(response.status()).as(path).isEqualTo(400);
                assertThat(object(response)).as(path).containsEntry("type", "unknown-parameter");
            }
        }
    }
}
