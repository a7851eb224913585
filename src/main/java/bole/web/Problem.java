package bole.web;

import bole.query.RequestException.Mistake;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What is wrong with a request, or that the program failed: RFC 9457.
 *
 * @param type a type of the API's list, or {@code about:blank} where the status says it all
 * @param title the type in words
 * @param status HTTP status
 * @param detail what is wrong here, for the person who asked
 * @param errors every mistake
 * @param offset where in the query text
 * @param headers further headers of the answer
 */
public record Problem(String type, String title, int status, String detail, List<Mistake> errors, OptionalInt offset, Map<String, String> headers) {

    private static final String NO_TYPE = "about:blank";

    public Problem {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    static Problem of(String type, String title, int status, String detail) {
        return new Problem(type, title, status, detail, List.of(), OptionalInt.empty(), Map.of());
    }

    /** A problem whose status says it all. */
    public static Problem plain(int status, String title, String detail) {
        return of(NO_TYPE, title, status, detail);
    }

    /** Nothing is there. */
    public static Problem notFound(String detail) {
        return of("not-found", "Not found", 404, detail);
    }

    static Problem tooLarge(String detail) {
        return of("too-large", "Too large", 413, detail);
    }

    static Problem unavailable(String detail, int retrySeconds) {
        return of("unavailable", "Unavailable", 503, detail).with("Retry-After", String.valueOf(retrySeconds));
    }

    Problem with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(type, title, status, detail, errors, offset, more);
    }
}
