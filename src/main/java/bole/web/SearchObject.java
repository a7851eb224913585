package bole.web;

import bole.json.Json;
import bole.json.JsonException;
import bole.query.Limits;
import bole.query.Parameter.Part;
import bole.query.RequestException;
import bole.query.RequestException.Problem;
import bole.query.RequestReader;
import bole.query.SearchRequest;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A search as a JSON object: members have the names of the parameters; a value is a text, a number, a boolean or a list of those; a stint may also be an
 * object ({@code {"institution": "alibaba", "year": 2022}}). {@code "strict": true} refuses a query with a fault instead of reading it kindly.
 */
final class SearchObject {

    private static final String STRICT = "strict";

    private SearchObject() {
    }

    static SearchRequest read(Request request, Limits limits) {
        String type = request.header("content-type").orElse("application/json").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/json")) {
            throw new ProblemException(bole.web.Problem.plain(415, "Unsupported Media Type", "the body must be application/json"));
        }
        Map<String, Object> object = object(request.body());
        Object strict = object.remove(STRICT);
        if (strict != null && !(strict instanceof Boolean)) {
            throw RequestException.of(Problem.INVALID_VALUE, STRICT, "must be true or false", "");
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        object.forEach((name, value) -> parameters.put(name, values(name, value)));
        return Boolean.TRUE.equals(strict) ? RequestReader.readStrictly(parameters, limits)
            : RequestReader.read(parameters, limits, EnumSet.allOf(Part.class));
    }

    private static Map<String, Object> object(byte[] body) {
        try {
            return new LinkedHashMap<>(Json.readObject(new String(body, StandardCharsets.UTF_8)));
        } catch (JsonException e) {
            throw RequestException.of(Problem.INVALID_VALUE, "body", e.getMessage(), "");
        }
    }

    private static List<String> values(String name, Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(element -> text(name, element)).toList();
            default -> List.of(text(name, value));
        };
    }

    private static String text(String name, Object value) {
        return switch (value) {
            case String text -> text;
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Map<?, ?> stint when name.startsWith("stint") -> stint.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + escaped(text("", entry.getValue()))).collect(Collectors.joining(";"));
            case null, default -> throw RequestException.of(Problem.INVALID_VALUE, name, "must be a text, a number, true, false or a list of those", "");
        };
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace("；", "\\；");
    }
}
