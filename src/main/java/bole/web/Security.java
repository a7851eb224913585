package bole.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What every answer carries so that a browser does no more with it than meant, and who may ask.
 *
 * <p>The content policy starts from nothing: scripts, styles and pictures come from Bole only, no page may frame it, forms go nowhere else, and scripts may not
 * put text in as markup. The {@code Host} header must be a name this server is meant to have: otherwise a foreign page could point its own name at this
 * machine (DNS rebinding) and read the answers. A number as host cannot be rebound, so where Bole listens on all addresses every number is taken.
 */
final class Security {

    static final Map<String, String> HEADERS = headers();

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]", "0:0:0:0:0:0:0:0");

    private final Set<String> names = new TreeSet<>(LOOPBACK);
    private final boolean everywhere;

    /** For a server that listens on {@code host}. */
    Security(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        names.add(lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower);
        this.everywhere = EVERYWHERE.contains(lower);
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    /** {@code next}, asked only under a name of this server. */
    Handler around(Handler next) {
        return request -> {
            String host = request.header("host").orElse("");
            if (!host.isEmpty() && !isOurs(host)) {
                throw new ProblemException(Problem.plain(421, "Misdirected Request", "this server does not go by the name in the Host header"));
            }
            return next.handle(request);
        };
    }

    private boolean isOurs(String host) {
        String name = withoutPort(host.toLowerCase(Locale.ROOT));
        return names.contains(name) || everywhere && isNumber(name);
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > 0 && colon > host.lastIndexOf(']') && host.substring(colon + 1).chars().allMatch(c -> c >= '0' && c <= '9');
        return port ? host.substring(0, colon) : host;
    }

    private static boolean isNumber(String name) {
        return name.startsWith("[") && name.endsWith("]") || !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    /** {@code response} with the headers that every answer carries; its own win. */
    static Response secured(Response response) {
        Map<String, String> headers = new LinkedHashMap<>(HEADERS);
        headers.putAll(response.headers());
        return new Response(response.status(), headers, response.body(), response.length());
    }
}
