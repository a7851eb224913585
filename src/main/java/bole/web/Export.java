package bole.web;

import bole.json.Json;
import bole.profile.Profile;
import bole.query.Explain;
import bole.query.FacetOptions;
import bole.query.Limits;
import bole.query.Paging;
import bole.query.Parameter.Part;
import bole.query.RequestReader;
import bole.query.SearchRequest;
import bole.search.Hit;
import bole.search.ProfileView;
import bole.search.SearchEngine;
import bole.search.SearchResult;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All who match, fetched from the engine a cursor's page at a time and written as they come, so that memory does not grow with their number. */
public final class Export {

    private static final int PAGE = 100;
    private static final Set<Part> PARTS = EnumSet.of(Part.QUERY, Part.FILTER, Part.ORDER, Part.LABELS);

    /** Takes profiles. */
    @FunctionalInterface
    public interface Taker {
        /** Takes the next one. */
        void take(Profile profile) throws IOException;
    }

    private final SearchEngine engine;
    private final Limits limits;

    Export(SearchEngine engine, Limits limits) {
        this.engine = engine;
        this.limits = limits;
    }

    Response csv(Request request) {
        SearchResult first = first(request);
        return streamed("text/csv; charset=utf-8; header=present", "csv", out -> {
            CsvTable table = new CsvTable(out);
            each(engine, wanted(request), first, table::add);
        });
    }

    Response jsonLines(Request request) {
        SearchResult first = first(request);
        return streamed("application/jsonl; charset=utf-8", "jsonl",
            out -> each(engine, wanted(request), first, profile -> out.append(Json.write(profile)).append('\n')));
    }

    private interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private static Response streamed(String type, String suffix, Content content) {
        Map<String, String> headers = Map.of("Content-Type", type, "Cache-Control", "no-store",
            "Content-Disposition", "attachment; filename=\"bole." + suffix + "\"");
        return new Response(200, headers, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.writeTo(writer);
            writer.flush();
        }, -1);
    }

    private SearchRequest wanted(Request request) {
        return RequestReader.read(request.parameters(), limits, PARTS);
    }

    /** The first page, fetched before the answer begins, so that a mistake still gets its own answer. */
    private SearchResult first(Request request) {
        return engine.search(page(wanted(request), "*"));
    }

    /** Gives all profiles that match {@code request} to {@code taker}, in the order of the request. */
    public static void each(SearchEngine engine, SearchRequest request, Taker taker) throws IOException {
        each(engine, request, engine.search(page(request, "*")), taker);
    }

    private static void each(SearchEngine engine, SearchRequest request, SearchResult first, Taker taker) throws IOException {
        SearchResult result = first;
        long seen = 0;
        while (true) {
            for (Hit hit : result.hits()) {
                Optional<ProfileView> view = engine.profile(hit.id());
                if (view.isPresent()) {
                    taker.take(view.get().profile());
                }
            }
            seen += result.hits().size();
            if (result.nextCursor().isEmpty() || result.hits().isEmpty()) {
                break;
            }
            result = engine.search(page(request, result.nextCursor().get()));
        }
        if (seen < first.count()) {
            throw new IllegalStateException("the engine's cursor ended after " + seen + " of " + first.count() + " people");
        }
    }

    private static SearchRequest page(SearchRequest request, String cursor) {
        return new SearchRequest(request.query(), request.match(), request.exact(), request.choices(), request.years(), request.stints(), request.asOf(),
            request.crossLanguage(), FacetOptions.none(), request.sort(), new Paging(1, PAGE, cursor), request.language(), Explain.NONE);
    }
}
