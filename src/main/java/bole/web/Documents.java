package bole.web;

import bole.query.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** What browsers and crawlers ask a site for: how to search it, what to leave alone, and its picture. */
final class Documents {

    private static final String XML = "application/xml";
    private static final String OPEN_SEARCH = "application/opensearchdescription+xml";
    private static final String ROBOTS = """
        User-agent: *
        Allow: /$
        Allow: /profiles/
        Allow: /topics
        Allow: /institutions
        Allow: /browse/
        Disallow: /profiles/*/sources/
        Disallow: /refine
        Disallow: /api/
        Disallow: /shortlist
        Disallow: /compare
        Disallow: /*?*&*&*&*&

        Sitemap: %s/sitemap.xml
        """;
    private static final String GUIDE = "/bole/web/llms.txt";

    private final PageContext context;

    Documents(PageContext context) {
        this.context = context;
    }

    Response openSearch(Request request) {
        Language language = PageLanguage.of(request);
        Messages messages = Messages.in(language);
        String search = origin(request) + "/?q={searchTerms}&lang=" + PageLanguage.code(language);
        return context.templates().document(OPEN_SEARCH, "opensearch", Map.of("messages", messages, "origin", origin(request), "search", search))
            .with("Vary", "Accept-Language, Host");
    }

    /** The address of this site as the asker knows it; the Host header has passed the list of ours. */
    static String origin(Request request) {
        String proto = request.header("x-forwarded-proto").orElse("http").toLowerCase(Locale.ROOT);
        return (proto.equals("https") ? "https" : "http") + "://" + request.header("host").orElse("localhost");
    }

    Response robots(Request request) {
        return Response.text(200, "text/plain", ROBOTS.formatted(origin(request)));
    }

    /** The map of the site, or the list of its maps where one cannot hold it. */
    Response sitemap(Request request) {
        Sitemap map = new Sitemap(context.engine(), Sitemap.MOST);
        int parts = map.parts();
        return parts == 1 ? map(request, map.entries(0))
            : context.templates().document(XML, "sitemaps", Map.of("origin", origin(request), "paths", IntStream.range(0, parts).mapToObj(Sitemap::path).toList()));
    }

    /** One of several maps of the site. */
    Response sitemapPart(Request request) {
        Sitemap map = new Sitemap(context.engine(), Sitemap.MOST);
        int part = IntStream.range(0, map.parts()).filter(number -> String.valueOf(number).equals(request.segment(1))).findFirst()
            .orElseThrow(() -> new ProblemException(Problem.notFound("there is no such part of the map")));
        return map(request, map.entries(part));
    }

    private Response map(Request request, List<Sitemap.Entry> entries) {
        return context.templates().document(XML, "sitemap", Map.of("origin", origin(request), "entries", entries));
    }

    /** What programs that read for people should know of this site. */
    Response guide(Request request) {
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(GUIDE))) {
            return Response.of(200, "text/plain; charset=utf-8", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Response favicon(Request request) {
        return file("/favicon.svg");
    }

    Response asset(Request request) {
        return file(request.path());
    }

    private Response file(String path) {
        return context.assets().find(path).orElseThrow(() -> new ProblemException(Problem.notFound("there is no such file")));
    }
}
