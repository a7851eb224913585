package bole.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Asks for pages as a browser would, without a socket. */
final class Visit {

    private static final String HOST = "127.0.0.1";

    private final Kernel kernel;

    Visit(Site site) {
        this.kernel = new Kernel(site, HOST);
    }

    static Visit sample() {
        return new Visit(Invented.sample().site());
    }

    /** The answer at {@code address}, which may have a query and a fragment. */
    Response answer(String address) {
        URI uri = URI.create(address.replace(" ", "+").replace("\"", "%22"));
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        Map<String, String> headers = Map.of("host", HOST, "accept", "text/html");
        return kernel.handle(new Request("GET", Addresses.readPath(uri.getRawPath()), Addresses.readQuery(latin(query)), headers, new byte[0]));
    }

    /** Characters outside ASCII as a browser sends them. */
    private static String latin(String query) {
        return new String(query.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    static String text(Response response) {
        return new String(Conditional.content(response), StandardCharsets.UTF_8);
    }

    /** The address that {@code button} of {@code page}, a step of its search, leads to. */
    String taken(Element button, Document page) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        page.select("#" + Step.FORM + " input").forEach(input -> sent.computeIfAbsent(input.attr("name"), name -> new ArrayList<>()).add(input.attr("value")));
        sent.put(Step.PARAMETER, List.of(button.attr("value")));
        return answer(PageAddress.of(RefinePage.PATH, sent)).headers().get("Location");
    }

    /** The page at {@code address}. */
    Document page(String address) {
        return Jsoup.parse(text(answer(address)));
    }
}
