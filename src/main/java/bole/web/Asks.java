package bole.web;

import bole.profile.Name;
import bole.profile.NameKind;
import bole.query.Explain;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Language;
import bole.query.Paging;
import bole.query.QueryParser;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.search.FacetResult;
import bole.search.Hit;
import bole.search.SearchEngine;
import bole.search.SearchResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What one can ask, shown by examples made of what is there: each finds somebody. Made once for each state of the index. */
final class Asks {

    private static final int EXAMPLES = 4;
    private static final int PLACES = 3;
    private static final int MOST_TYPED = 40;
    private static final int YEARS_ASKED = 200;

    private final SearchEngine engine;
    private final Map<Language, Made> made = new ConcurrentHashMap<>();

    private record Made(String version, List<AskModel> asks) {
    }

    Asks(SearchEngine engine) {
        this.engine = engine;
    }

    /** Examples from {@code everyone}, the answer to the search for all. */
    List<AskModel> of(SearchResult everyone, SearchLinks links, EntityNames names) {
        Made last = made.get(links.language());
        String version = everyone.state().version();
        if (last == null || !last.version().equals(version)) {
            last = new Made(version, make(everyone, links, names));
            made.put(links.language(), last);
        }
        return last.asks();
    }

    private List<AskModel> make(SearchResult everyone, SearchLinks links, EntityNames names) {
        Messages messages = Messages.in(links.language());
        Map<String, Stream<Example>> all = new LinkedHashMap<>();
        all.put(messages.say("ask.topic"), topics(everyone, links.language()));
        all.put(messages.say("ask.place"), places(everyone, names, messages));
        all.put(messages.say("ask.name"), people(everyone));
        all.put(messages.say("ask.signs"), signs(everyone, links.language()));
        List<AskModel> asks = new ArrayList<>();
        all.forEach((heading, examples) -> {
            List<AskModel.Example> found = examples.map(example -> counted(example, links, messages)).flatMap(Optional::stream).limit(EXAMPLES).toList();
            if (!found.isEmpty()) {
                asks.add(new AskModel(heading, found));
            }
        });
        return List.copyOf(asks);
    }

    /** A search and what it is called. */
    private record Example(String label, SearchRequest search) {
        static Example typed(String text) {
            return new Example(text, SearchRequest.browse().withQuery(QueryParser.parse(text)));
        }
    }

    private Optional<AskModel.Example> counted(Example example, SearchLinks links, Messages messages) {
        long count = engine.search(onlyCounted(example.search())).count();
        return count == 0 ? Optional.empty() : Optional.of(new AskModel.Example(new NamedLink(example.label(), links.address(example.search())), messages.say("number", count)));
    }

    /** {@code request} for its count alone. */
    static SearchRequest onlyCounted(SearchRequest request) {
        return new SearchRequest(request.query(), request.match(), request.exact(), request.choices(), request.years(), request.stints(), request.asOf(),
            request.crossLanguage(), FacetOptions.none(), request.sort(), new Paging(1, 1, ""), request.language(), Explain.NONE);
    }

    private static List<FacetResult.Row> rows(SearchResult everyone, Facet facet) {
        return Optional.ofNullable(everyone.facets().get(facet)).map(FacetResult::rows).orElse(List.of());
    }

    private static Stream<Example> topics(SearchResult everyone, Language language) {
        List<FacetResult.Row> rows = rows(everyone, Facet.INTEREST);
        Stream<String> own = rows.stream().limit(PLACES).map(row -> row.labels().in(language));
        Stream<String> other = rows.stream().skip(PLACES).map(row -> row.labels().in(PageLanguage.other(language)));
        return Stream.concat(own, other).filter(label -> label.length() <= MOST_TYPED).limit(EXAMPLES).map(Example::typed);
    }

    private Stream<Example> places(SearchResult everyone, EntityNames names, Messages messages) {
        return rows(everyone, Facet.INSTITUTION).stream().limit(PLACES).flatMap(row -> fullestYear(row.id()).stream().map(year -> {
            StintFilter stint = new StintFilter(row.id(), Optional.of(YearRange.of(year)), Optional.empty(), Optional.empty(), "", Optional.empty(), false);
            return new Example(messages.say("ask.at", names.label(Facet.INSTITUTION, row), String.valueOf(year)), SearchEdit.addStint(SearchRequest.browse(), stint));
        }));
    }

    /** The year in which most people were at {@code institution}, the latest of those with as many. */
    private Optional<Integer> fullestYear(String institution) {
        SearchRequest there = SearchEdit.take(SearchRequest.browse(), Facet.INSTITUTION, institution).withFacets(new FacetOptions(List.of(Facet.STINT_YEAR), YEARS_ASKED, false, false));
        return engine.facet(Facet.STINT_YEAR, "", there).rows().stream()
            .max(Comparator.comparingLong(FacetResult.Row::count).thenComparing(FacetResult.Row::id)).map(row -> Integer.parseInt(row.id()));
    }

    private static Stream<Example> people(SearchResult everyone) {
        return everyone.hits().stream().filter(hit -> nativeName(hit).isPresent()).limit(2)
            .flatMap(hit -> Stream.of(hit.title(), nativeName(hit).orElseThrow())).filter(name -> name.length() <= MOST_TYPED).map(Example::typed);
    }

    private static Optional<String> nativeName(Hit hit) {
        return hit.names().stream().filter(name -> name.kind() == NameKind.NATIVE).map(Name::text).filter(name -> !name.equals(hit.title())).findFirst();
    }

    private static Stream<Example> signs(SearchResult everyone, Language language) {
        List<String> topics = rows(everyone, Facet.INTEREST).stream().map(row -> row.labels().in(language)).filter(label -> label.length() <= MOST_TYPED).limit(2).toList();
        return topics.size() < 2 ? Stream.empty() : Stream.of('"' + topics.get(0) + '"', topics.get(0) + " year:2022..", '"' + topics.get(0) + "\" OR \"" + topics.get(1) + '"').map(Example::typed);
    }
}
