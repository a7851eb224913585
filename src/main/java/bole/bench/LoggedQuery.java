package bole.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A request of the log.
 *
 * @param kind sort of query, by which figures are told apart
 * @param path what is asked for, with its parameters
 */
public record LoggedQuery(String kind, String path) {

    /** A search with {@code parameters}, for a page of ten people with the usual facets and evidence. */
    static LoggedQuery search(String kind, Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put("per_page", "10");
        return new LoggedQuery(kind, "/api/v1/profiles?" + all.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&")));
    }

    /** Reads a line {@code kind TAB path}. */
    public static LoggedQuery parse(String line) {
        int tab = line.indexOf('\t');
        if (tab < 1 || !line.startsWith("/", tab + 1)) {
            throw new IllegalArgumentException("a line of a query log is a kind, a tab and a path that begins with /");
        }
        return new LoggedQuery(line.substring(0, tab), line.substring(tab + 1));
    }

    @Override
    public String toString() {
        return kind + "\t" + path;
    }
}
