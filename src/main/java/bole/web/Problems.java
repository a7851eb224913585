package bole.web;

import bole.json.Json;
import bole.profile.InputException;
import bole.query.RequestException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place that turns an exception into an answer: the asker's mistakes into 4xx with every detail, anything else into 500 with a reference number;
 * its details stand only in the log, under that number. Programs get {@code application/problem+json} (RFC 9457), browsers outside the API a page.
 */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String API = "/api/";

    private record Kind(int status, String title) {
    }

    private static final Map<RequestException.Problem, Kind> KINDS = Map.of(
        RequestException.Problem.UNKNOWN_PARAMETER, new Kind(400, "Unknown parameter"),
        RequestException.Problem.INVALID_VALUE, new Kind(400, "Invalid value"),
        RequestException.Problem.AMBIGUOUS_ENTITY, new Kind(400, "Ambiguous entity"),
        RequestException.Problem.QUERY_SYNTAX, new Kind(400, "Query syntax"),
        RequestException.Problem.PAGE_TOO_DEEP, new Kind(400, "Page too deep"),
        RequestException.Problem.CURSOR_EXPIRED, new Kind(410, "Cursor expired"),
        RequestException.Problem.TOO_COMPLEX, new Kind(400, "Too complex"),
        RequestException.Problem.TOO_LARGE, new Kind(413, "Too large"),
        RequestException.Problem.NOT_FOUND, new Kind(404, "Not found"));

    private final Optional<ProblemPage> page;
    private final SecureRandom random = new SecureRandom();

    Problems(Optional<ProblemPage> page) {
        this.page = page;
    }

    /** {@code next}, every failure of which becomes an answer. */
    Handler around(Handler next) {
        return request -> {
            try {
                return next.handle(request);
            } catch (RuntimeException | StackOverflowError e) {
                return answer(request, problem(request, e));
            }
        };
    }

    private Problem problem(Request request, Throwable failure) {
        return switch (failure) {
            case ProblemException known -> known.problem();
            case RequestException mistake -> problem(mistake);
            case InputException mistake -> Problem.of("invalid-value", "Invalid value", 400, mistake.getMessage());
            default -> internal(request, failure);
        };
    }

    private static Problem problem(RequestException e) {
        Kind kind = KINDS.get(e.problem());
        String type = e.problem().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String detail = e.mistakes().size() > 1 ? e.mistakes().size() + " mistakes; the first: " + e.getMessage() : e.getMessage();
        return new Problem(type, kind.title(), kind.status(), detail, e.mistakes(), e.offset(), Map.of());
    }

    private Problem internal(Request request, Throwable failure) {
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.error("reference {}: {} {} failed", reference, request.method(), request.path().replaceAll("\\p{Cntrl}", "?"), failure);
        return Problem.of("internal", "Internal error", 500, "Bole failed to answer; the log has the details under reference " + reference);
    }

    /** The answer for {@code problem}, as the asker wants to see it. */
    Response answer(Request request, Problem problem) {
        Response response = wantsPage(request) ? page.orElseThrow().show(request, problem) : json(request, problem);
        Response answer = new Response(problem.status(), response.headers(), response.body(), response.length()).with("Cache-Control", "no-store");
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    private boolean wantsPage(Request request) {
        return page.isPresent() && !request.path().startsWith(API) && request.header("accept").orElse("").contains("text/html");
    }

    private static Response json(Request request, Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", problem.type());
        members.put("title", problem.title());
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        members.put("instance", Addresses.path(request.path()));
        OptionalInt offset = problem.offset();
        offset.ifPresent(place -> members.put("offset", place));
        members.put("errors", problem.errors().stream().map(Problems::error).toList());
        return Response.of(problem.status(), "application/problem+json", Json.writeComplete(members).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> error(RequestException.Mistake mistake) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("parameter", mistake.parameter());
        members.put("detail", mistake.detail());
        members.put("suggestion", mistake.suggestion().isEmpty() ? null : mistake.suggestion());
        return members;
    }
}
