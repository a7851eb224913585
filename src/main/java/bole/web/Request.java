package bole.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request, as far as Bole looks at it.
 *
 * @param method {@code GET}, {@code HEAD}, {@code POST} …
 * @param path decoded path, beginning with {@code /}, without the query
 * @param parameters decoded query parameters in order of first occurrence, each with its values in order
 * @param headers by lower-case name, first value only
 * @param body as received, at most the limit of the settings
 */
public record Request(String method, String path, Map<String, List<String>> parameters, Map<String, String> headers, byte[] body) {

    /** A {@code GET} of {@code path} with {@code parameters} and nothing else. */
    public static Request get(String path, Map<String, List<String>> parameters) {
        return new Request("GET", path, parameters, Map.of(), new byte[0]);
    }

    /** The header of that name, in any case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The first value of that parameter. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).flatMap(values -> values.stream().findFirst());
    }

    /** The segment of the path at {@code index}: of {@code /a/b}, 0 is {@code a}; {@code ""} where the path is shorter. */
    public String segment(int index) {
        String[] segments = path.substring(1).split("/", -1);
        return index < segments.length ? segments[index] : "";
    }
}
