package bole.web;

import bole.json.Json;
import bole.profile.Profile;
import bole.query.Explain;
import bole.query.FacetOptions;
import bole.query.Limits;
import bole.query.Paging;
import bole.query.Parameter.Part;
import bole.query.RequestException;
import bole.query.RequestException.Problem;
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
    private static final Paging BEGIN = new Paging(1, PAGE, "*");
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
        SearchResult first = engine.search(page(wanted(request), BEGIN));
        if (first.nextCursor().isEmpty() && first.count() > limits.depth()) {
            throw RequestException.of(Problem.PAGE_TOO_DEEP, "", first.count() + " people match, and at most " + limits.depth() + " can be exported at once; narrow the search", "");
        }
        return first;
    }

    /** Gives all profiles that match {@code request} to {@code taker}, in the order of the request. */
    public static void each(SearchEngine engine, SearchRequest request, Taker taker) throws IOException {
        each(engine, request, engine.search(page(request, BEGIN)), taker);
    }

    private static void each(SearchEngine engine, SearchRequest request, SearchResult first, Taker taker) throws IOException {
        SearchResult result = first;
        long seen = 0;
        while (!result.hits().isEmpty()) {
            for (Hit hit : result.hits()) {
                Optional<ProfileView> view = engine.profile(hit.id());
                if (view.isPresent()) {
                    taker.take(view.get().profile());
                }
            }
            seen += result.hits().size();
            if (seen >= first.count()) {
                return;
            }
            result = engine.search(page(request, next(result, seen)));
        }
        if (seen < first.count()) {
            throw new IllegalStateException("the engine gave " + seen + " of " + first.count() + " people");
        }
    }

    /** Where to go on: at the cursor, or at the page's number for an engine that gives no cursor. */
    private static Paging next(SearchResult result, long seen) {
        return result.nextCursor().map(cursor -> new Paging(1, PAGE, cursor)).orElse(new Paging((int) (seen / PAGE) + 1, PAGE, ""));
    }

    private static SearchRequest page(SearchRequest request, Paging paging) {
        return new SearchRequest(request.query(), request.match(), request.exact(), request.choices(), request.years(), request.stints(), request.asOf(),
            request.crossLanguage(), FacetOptions.none(), request.sort(), paging, request.language(), Explain.NONE);
    }
}
