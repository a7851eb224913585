package bole.web;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The head of a request as it came.
 *
 * @param method as sent
 * @param target path or whole address, without the query, not decoded
 * @param query not decoded
 * @param headers by lower-case name, first value only
 * @param headerBytes length of all headers
 */
record RawHead(String method, String target, String query, Map<String, String> headers, int headerBytes) {

    private static final Predicate<String> PLAIN_PATH = Pattern.compile("/[A-Za-z0-9/._-]{0,200}").asMatchPredicate();
    private static final byte[] NO_BODY = {};

    /**
     * The request, still without a body.
     *
     * @throws RuntimeException one that {@link Problems} answers, if the head is longer than {@code limit} or not plain
     */
    Request read(int limit) {
        if (target.length() + query.length() + headerBytes > limit) {
            throw new ProblemException(new Problem("too-large", "Too large", 414, "the address and headers have more than " + limit
                + " bytes; send a long query to POST /api/v1/profiles/search", List.of(), OptionalInt.empty(), Map.of()));
        }
        return new Request(method, Addresses.readPath(path()), Addresses.readQuery(query), headers, NO_BODY);
    }

    /** What stands for the request where it cannot be read: no more than its method, its headers and, where it is plain, its path. */
    Request unread() {
        return new Request(method, PLAIN_PATH.test(target) ? target : "/", Map.of(), headers, NO_BODY);
    }

    /** The path alone, where a client sent the whole address. */
    private String path() {
        int authority = target.startsWith("/") ? -1 : target.indexOf("://");
        if (authority < 0) {
            return target;
        }
        int slash = target.indexOf('/', authority + 3);
        return slash < 0 ? "/" : target.substring(slash);
    }
}
