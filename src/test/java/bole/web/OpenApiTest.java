package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.Parameter;
import bole.query.Parameters;
import bole.settings.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published description against routes, parameters and real answers. */
class OpenApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Api api = new Api(new FakeEngine(3), Clock.systemUTC(), Settings.standard());
    private final Kernel kernel = new Kernel(Site.of(api), "127.0.0.1");
    private JsonNode document;

    @BeforeEach
    void fetch() throws IOException {
        document = MAPPER.readTree(Conditional.content(kernel.handle(Request.get("/api/v1/openapi.json", Map.of()))));
    }

    /** The schema of that name, with every object closed, so that an undescribed member of an answer is found. */
    private JsonSchema schema(String name) {
        ObjectNode root = MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + name);
        JsonNode components = document.get("components").deepCopy();
        components.get("schemas").forEach(OpenApiTest::close);
        root.set("components", components);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(root);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(OpenApiTest::close);
    }

    private JsonNode answer(String method, String path, String query, String body) throws IOException {
        Request request = new Request(method, path, Addresses.readQuery(query), Map.of(), body.getBytes(StandardCharsets.UTF_8));
        return MAPPER.readTree(Conditional.content(kernel.handle(request)));
    }

    @Test
    void documentIsOpenApi31() {
        assertThat(document.get("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.get("info").get("title").asText()).isEqualTo("Bole");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET|/api/v1/profiles|q=graph|''|Answer", "GET|/api/v1/profiles|facets=none&explain=score&lang=zh|''|Answer", "GET|/api/v1/profiles|cursor=*&per_page=1|''|Answer",
        "POST|/api/v1/profiles/search|''|{\"q\":\"graph\"}|Answer", "GET|/api/v1/profiles/invented-2|''|''|Profile", "GET|/api/v1/facets/institution|q=a|''|Facet",
        "GET|/api/v1/suggest|q=a|''|Suggestions", "GET|/healthz|''|''|Alive", "GET|/readyz|''|''|Ready", "GET|/api/v1/profiles|yaer=1&year=x|''|Problem",
        "GET|/api/v1/profiles/invented-1/similar|lang=zh|''|Similar", "GET|/api/v1/profiles/nobody/similar|''|''|Problem", "GET|/nothing|''|''|Problem", "DELETE|/healthz|''|''|Problem", "POST|/api/v1/profiles/search|''|{\"q\":\"(\",\"strict\":true}|Problem"})
    void realAnswersFitTheirSchemas(String method, String path, String query, String body, String schema) throws IOException {
        assertThat(schema(schema).validate(answer(method, path, query, body))).isEmpty();
    }

    @Test
    void schemaWouldNoticeAnUndescribedOrMissingMember() throws IOException {
        ObjectNode alive = MAPPER.createObjectNode().put("status", "alive");
        assertThat(schema("Alive").validate(alive.deepCopy().put("more", 1))).isNotEmpty();
        assertThat(schema("Alive").validate(MAPPER.createObjectNode())).isNotEmpty();
        assertThat(schema("Alive").validate(alive)).isEmpty();
    }

    @Test
    void everyRouteIsDescribedAndNothingElse() {
        Set<String> described = new TreeSet<>();
        document.get("paths").fields().forEachRemaining(path -> path.getValue().fieldNames()
            .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> routes = new TreeSet<>();
        Routes.of(api).forEach(route -> routes.add(route.method() + " " + route.pattern()));
        assertThat(described).isEqualTo(routes);
    }

    @Test
    void everyParameterIsDescribedWithItsRepetition() {
        assertThat(parameters("/api/v1/profiles")).containsExactlyInAnyOrderElementsOf(Parameters.all().stream().map(Parameter::name).toList());
        for (Parameter parameter : Parameters.all()) {
            JsonNode entry = document.get("components").get("parameters").get(parameter.name());
            assertThat(entry.get("schema").get("type").asText().equals("array")).as(parameter.name()).isEqualTo(parameter.repeatable());
            assertThat(entry.get("description").asText()).isNotBlank();
            assertThat(document.at("/components/schemas/SearchRequest/properties").has(parameter.name())).as(parameter.name()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/facets/year", "/api/v1/export.jsonl", "/api/v1/suggest"})
    void describedParametersAreTakenAndOthersRefused(String path) throws IOException {
        String pattern = path.replace("/year", "/{facet}");
        List<String> described = parameters(pattern);
        for (Parameter parameter : Parameters.all()) {
            JsonNode answer = answer("GET", path, parameter.name() + "=%C2%A7", "");
            boolean refused = answer.has("type") && answer.get("type").asText().equals("unknown-parameter");
            assertThat(refused).as("%s of %s", parameter.name(), path).isEqualTo(!described.contains(parameter.name()));
        }
    }

    private List<String> parameters(String path) {
        List<String> names = new ArrayList<>();
        document.get("paths").get(path).get("get").get("parameters").forEach(entry -> names.add(entry.has("name") ? entry.get("name").asText()
            : entry.get("$ref").asText().replaceFirst("#/components/parameters/", "")));
        return names;
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        document.findValuesAsText("$ref").forEach(reference -> assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    }
}
