package bole.web;

import bole.json.Json;
import bole.query.Facet;
import bole.query.Limits;
import bole.query.Nearest;
import bole.query.Parameter.Part;
import bole.query.RequestException;
import bole.query.RequestReader;
import bole.query.SearchRequest;
import bole.search.FacetResult;
import bole.search.IndexState;
import bole.search.SearchEngine;
import bole.search.SearchResult;
import bole.settings.Setting;
import bole.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The handlers of the JSON API for reading: each turns a request into a call of the engine and the engine's result into an answer. */
public final class Api {

    private static final String JSON = "application/json";
    private static final int NESTING = Limits.standard().nesting();
    private static final Set<Part> FACET_PARTS = EnumSet.of(Part.QUERY, Part.FILTER, Part.COUNTING, Part.LABELS);
    private static final Set<Part> ALL_PARTS = EnumSet.allOf(Part.class);

    private final SearchEngine engine;
    private final Clock clock;
    private final Limits limits;
    private final Metrics metrics;

    public Api(SearchEngine engine, Clock clock, Settings settings) {
        this.engine = engine;
        this.clock = clock;
        this.limits = limits(settings);
        this.metrics = new Metrics(engine);
    }

    /** The limits of a request under {@code settings}. */
    public static Limits limits(Settings settings) {
        return new Limits(settings.get(Setting.QUERY_CHARACTERS), settings.get(Setting.QUERY_CLAUSES), NESTING, settings.get(Setting.RESULT_DEPTH));
    }

    Metrics metrics() {
        return metrics;
    }

    SearchEngine engine() {
        return engine;
    }

    Limits limits() {
        return limits;
    }

    /** Search and browse. */
    Response search(Request request) {
        return search(request, RequestReader.read(request.parameters(), limits, ALL_PARTS));
    }

    /** The same from a JSON object. */
    Response searchByObject(Request request) {
        refuseParameters(request, List.of());
        return search(request, SearchObject.read(request, limits));
    }

    private Response search(Request request, SearchRequest wanted) {
        String tag = tag(wanted);
        boolean byCursor = !wanted.paging().cursor().isEmpty();
        if (request.method().equals("GET") && !byCursor && Conditional.isKnown(request, tag)) {
            return new Response(304, Map.of("ETag", tag, "Cache-Control", "no-cache"), out -> { }, 0);
        }
        long begin = System.nanoTime();
        SearchResult result = engine.search(wanted);
        long milliseconds = (System.nanoTime() - begin) / 1_000_000;
        checkCursor(wanted, result);
        Response answer = json(SearchAnswer.of(wanted, result, milliseconds));
        return byCursor ? answer.with("Cache-Control", "no-store") : answer.with("ETag", tag);
    }

    /** An engine that gives no cursor must not make a first part look like the whole. */
    private static void checkCursor(SearchRequest wanted, SearchResult result) {
        if (wanted.paging().cursor().equals("*") && result.nextCursor().isEmpty() && result.hits().size() < result.count()) {
            throw RequestException.of(RequestException.Problem.INVALID_VALUE, "cursor", "this index offers no cursors; use page and per_page, or an export", "");
        }
    }

    /** The same request over the same index on the same day has the same answer, but for the time it took. */
    private String tag(SearchRequest wanted) {
        String seed = engine.state().version() + "\n" + clock.instant().atZone(clock.getZone()).toLocalDate() + "\n" + Addresses.query(RequestReader.write(wanted));
        return Conditional.tag(seed.getBytes(StandardCharsets.UTF_8));
    }

    /** The rows of a facet that hold certain words. */
    Response facet(Request request) {
        String name = request.segment(3);
        Facet facet = Facet.named(name).orElseThrow(() -> new ProblemException(Problem.notFound("\"" + name + "\" is no facet; facets are "
            + String.join(", ", Arrays.stream(Facet.values()).map(Facet::apiName).toList()))));
        Map<String, List<String>> parameters = new LinkedHashMap<>(request.parameters());
        String words = single(parameters.remove("q"), "q");
        List<String> query = parameters.remove("query");
        if (query != null) {
            parameters.put("q", query);
        }
        SearchRequest wanted = RequestReader.read(parameters, limits, FACET_PARTS);
        FacetResult result = engine.facet(facet, words, wanted);
        return json(SearchAnswer.facet(result, wanted.language()));
    }

    /** What begins as typed. */
    Response suggest(Request request) {
        return json(Suggestions.answer(engine, request));
    }

    /** Alive: the process answers. */
    Response alive(Request request) {
        refuseParameters(request, List.of());
        return json(Map.of("status", "alive")).with("Cache-Control", "no-store");
    }

    /** Ready: an index is there to be searched. */
    Response ready(Request request) {
        refuseParameters(request, List.of());
        IndexState state = engine.state();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", "ready");
        answer.put("index_version", state.version());
        answer.put("profiles", state.profiles());
        return json(answer).with("Cache-Control", "no-store");
    }

    static String single(List<String> values, String name) {
        List<String> given = values == null ? List.of() : values;
        if (given.size() > 1) {
            throw RequestException.of(RequestException.Problem.INVALID_VALUE, name, "is given " + given.size() + " times, but may be given once", "");
        }
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** Refuses parameters other than {@code known}: nothing given is ignored. */
    static void refuseParameters(Request request, List<String> known) {
        List<RequestException.Mistake> mistakes = request.parameters().keySet().stream().filter(name -> !known.contains(name)).limit(10)
            .map(name -> name.length() > 40 ? name.substring(0, 40) : name)
            .map(name -> new RequestException.Mistake(name, "\"" + name + "\" is no parameter of this resource", Nearest.to(name, known))).toList();
        if (!mistakes.isEmpty()) {
            throw new RequestException(RequestException.Problem.UNKNOWN_PARAMETER, mistakes, OptionalInt.empty());
        }
    }

    static Response json(Object answer) {
        return Response.of(200, JSON, Json.writeComplete(answer).getBytes(StandardCharsets.UTF_8));
    }
}
