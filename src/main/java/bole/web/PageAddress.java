package bole.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Addresses within the site, and the guard for addresses out of it. */
final class PageAddress {

    private PageAddress() {
    }

    /** {@code path} with {@code parameters}, encoded; without a question mark where there are none. */
    static String of(String path, Map<String, List<String>> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    /** {@code text} as part of a query: the signs that stand in our values stay readable. */
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":").replace("%3B", ";").replace("%2C", ",");
    }

    /** The path of a person's page. */
    static String profile(String id) {
        return "/profiles/" + encode(id);
    }

    /** The path of the text of a source of a person: it goes when the person does. */
    static String source(String id, String sha256) {
        return profile(id) + "/sources/" + encode(sha256);
    }

    /** {@code url} if it may stand in a link of ours: http, https or mailto; {@code ""} otherwise. */
    static String outward(String url) {
        String lower = url.strip().toLowerCase(Locale.ROOT);
        boolean allowed = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        return allowed ? url.strip() : "";
    }
}
