package bole.web;

import bole.query.QueryParser;
import bole.query.SearchRequest;
import bole.search.Hit;
import java.util.List;

/** An address of every kind of page over the sample. */
public final class PageKinds {

    /** So long that its page has steps instead of links. */
    private static final String ADVERT = "we+seek+a+doctoral+student+for+machine+learning+on+graphs+and+proteins+".repeat(5);

    private PageKinds() {
    }

    /** Addresses without a language. */
    public static List<String> sample() {
        String person = "/profiles/" + person();
        String source = person + "/sources/" + Invented.sample().engine().profile(person()).orElseThrow().profile().sources().getFirst().sha256();
        return List.of("/", "/?q=graph+learning", "/?q=%E5%9B%BE%E7%A5%9E%E7%BB%8F%E7%BD%91%E7%BB%9C&year=2015..2024", "/?q=zebra&year=1971&kind=visit",
            "/?institution=oxford", "/?stint=institution:oxford;year:2015..2020", "/?sort=name&page=2", "/browse/interest",
            "/browse/institution?words=hong+kong&year=2020..", person, source + "?from=3&to=5", "/shortlist?id=" + person() + "&id=nobody-here", "/compare?id=" + person() + "&id=" + other(), "/about",
            "/topics", "/topics/machine-learning", "/institutions", "/institutions/oxford", "/nothing-here", "/?yaer=2020", "/?q=" + ADVERT, "/browse/interest?q=" + ADVERT);
    }

    /** Someone with names in two scripts, stints, works and awards. */
    public static String person() {
        List<Hit> hits = Invented.sample().engine().search(SearchRequest.typed(QueryParser.parse("图神经网络"))).hits();
        return hits.stream().max(java.util.Comparator.comparingInt(hit -> claims(hit.id()))).orElseThrow().id();
    }

    /** Someone else. */
    private static String other() {
        return Invented.sample().engine().search(SearchRequest.typed(QueryParser.parse("robotics"))).hits().getFirst().id();
    }

    private static int claims(String id) {
        return Invented.sample().engine().profile(id).orElseThrow().profile().claims().size();
    }

    /** {@code address} in {@code lang}. */
    public static String in(String address, String lang) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + lang;
    }
}
