package bole.web;

import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Language;
import bole.query.Paging;
import bole.query.QueryParser;
import bole.query.RequestException;
import bole.query.RequestReader;
import bole.query.SearchRequest;
import bole.query.Sort;
import bole.search.FacetResult;
import bole.search.SearchResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The search page: parameters to a request, its answer to a page. Everyone is on it when nothing is asked. */
final class SearchPage implements Handler {

    private static final List<Facet> COUNTED = List.of(Facet.INTEREST, Facet.INSTITUTION, Facet.YEAR, Facet.KIND, Facet.DEGREE, Facet.COUNTRY);
    private static final List<Facet> SECOND = List.of(Facet.KIND, Facet.DEGREE, Facet.COUNTRY);
    /** All years must be there for the histogram; the other lists are cut when shown. */
    private static final int ROWS_ASKED = 200;
    static final int DEEPEST = 10_000;
    /** More would make a page that is long to load and to read. */
    private static final int MOST_PEOPLE = 25;
    private static final int WAYS_OUT = 6;
    private static final int PLACES_OFFERED = 20;

    private final PageContext context;
    private final Asks asks;

    SearchPage(PageContext context) {
        this.context = context;
        this.asks = new Asks(context.engine());
    }

    /** The search that {@code parameters} ask for, in {@code language}. */
    static SearchRequest read(Map<String, List<String>> parameters, Language language) {
        Map<String, List<String>> given = new LinkedHashMap<>(parameters);
        given.putIfAbsent(PageLanguage.PARAMETER, List.of(PageLanguage.code(language)));
        SearchRequest request = RequestReader.read(given);
        if (request.paging().perPage() > MOST_PEOPLE) {
            throw RequestException.of(RequestException.Problem.INVALID_VALUE, "per_page", "a page shows at most " + MOST_PEOPLE + " people; the API gives more at once",
                String.valueOf(MOST_PEOPLE));
        }
        return request;
    }

    @Override
    public Response handle(Request request) {
        Language language = PageLanguage.of(request);
        SearchRequest asked = read(request.parameters(), language);
        List<Facet> counted = counted(new SearchLinks(asked, language));
        SearchResult result = context.engine().search(asked.withFacets(new FacetOptions(counted, ROWS_ASKED, false, asked.facets().conjunctive(), asked.facets().rolledUp())));
        SearchLinks links = new SearchLinks(CanonicalSearch.of(asked, result.query()), language);
        return context.page(200, "search", frame(links, request), model(links, result));
    }

    private List<Facet> counted(SearchLinks links) {
        Messages messages = Messages.in(links.language());
        List<Facet> counted = new ArrayList<>(COUNTED);
        counted.addAll(counted.indexOf(Facet.YEAR) + 1, new FacetModels(links, messages, new EntityNames(context.engine(), messages)).joint());
        return counted;
    }

    private PageFrame frame(SearchLinks links, Request asked) {
        Messages messages = Messages.in(links.language());
        String text = links.request().query().text();
        SearchForm form = new SearchForm(Step.FORM, text, links.held(Set.of("q")), links.owner() == null ? SearchLinks.PATH : RefinePage.PATH);
        String title = text.isBlank() ? messages.say("search.title.browse") : messages.say("search.title", ChipModels.shortened(text));
        boolean indexed = links.request().paging().page() == 1 && links.owner() == null;
        return context.frame(links.language(), new PageHead(title, SearchLinks.PATH, links.parameters(links.request()), form, List.of(links.json()), indexed).askedBy(asked));
    }

    private SearchModel model(SearchLinks links, SearchResult result) {
        SearchRequest request = links.request();
        Messages messages = Messages.in(links.language());
        EntityNames names = new EntityNames(context.engine(), messages);
        result.facets().forEach(names::learn);
        ChipModels chips = new ChipModels(request, messages, names);
        List<ChipModels.Chosen> chosen = chips.all();
        FacetModels facets = new FacetModels(links, messages, names);
        PersonModels people = new PersonModels(context, links, messages, names);
        return new SearchModel(heading(request, messages), isFront(request, chosen) ? asks.of(result, links, names) : List.of(),
            chosen.stream().map(chip -> new NamedLink(chip.label(), links.to(chip.without()))).toList(), links.all(), chips.readings(result.query()),
            result.query().notes().stream().map(note -> MistakeWords.in(links.language(), note)).toList(), result.query().relaxed(), didYouMean(links, result),
            facets.of(result.facets(), facet -> !SECOND.contains(facet)), facets.of(result.facets(), SECOND::contains), stint(links, result, names),
            messages.say("search.count", result.count()), sorts(links, messages), exports(links), firstRank(request),
            result.hits().stream().map(people::person).toList(), result.count() == 0 ? waysOut(links, chosen) : List.of(), paging(links, result.count()));
    }

    /** Whether nothing is asked yet: a page further on, or in another order, is asked for. */
    private static boolean isFront(SearchRequest request, List<ChipModels.Chosen> chosen) {
        return chosen.isEmpty() && request.paging().page() == 1 && request.sort() == Sort.RELEVANCE;
    }

    private static String heading(SearchRequest request, Messages messages) {
        String text = request.query().text();
        return text.isBlank() ? messages.say("search.heading") : messages.say("search.heading.query", ChipModels.shortened(text));
    }

    private static NamedLink didYouMean(SearchLinks links, SearchResult result) {
        return result.query().didYouMean()
            .map(text -> new NamedLink(text, links.to(SearchEdit.first(links.request().withQuery(QueryParser.parse(text)))))).orElse(NamedLink.NONE);
    }

    private static StintForm stint(SearchLinks links, SearchResult result, EntityNames names) {
        Messages messages = Messages.in(links.language());
        List<FormField> kinds = Arrays.stream(StintKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .map(kind -> new FormField(messages.say("stint.kind." + kind), kind)).toList();
        List<FormField> degrees = Arrays.stream(Degree.values()).map(degree -> degree.name().toLowerCase(Locale.ROOT))
            .map(degree -> new FormField(messages.say("degree." + degree), degree)).toList();
        List<String> places = Optional.ofNullable(result.facets().get(Facet.INSTITUTION)).map(FacetResult::rows).orElse(List.of()).stream()
            .limit(PLACES_OFFERED).map(row -> names.label(Facet.INSTITUTION, row)).distinct().toList();
        return new StintForm(links.kept(Set.of()), links.owner(), kinds, degrees, places);
    }

    private static List<SearchModel.SortLink> sorts(SearchLinks links, Messages messages) {
        return Arrays.stream(Sort.values()).map(sort -> new SearchModel.SortLink(messages.say("search.sort." + sort.name().toLowerCase(Locale.ROOT)),
            links.to(SearchEdit.first(links.request().withSort(sort))), sort == links.request().sort())).toList();
    }

    private static List<NamedLink> exports(SearchLinks links) {
        SearchRequest all = SearchEdit.first(links.request()).withFacets(FacetOptions.standard());
        return List.of(new NamedLink("CSV", links.to("/api/v1/export.csv", all)), new NamedLink("JSON Lines", links.to("/api/v1/export.jsonl", all)));
    }

    private static int firstRank(SearchRequest request) {
        return (request.paging().page() - 1) * request.paging().perPage() + 1;
    }

    private List<NamedLink> waysOut(SearchLinks links, List<ChipModels.Chosen> chosen) {
        Messages messages = Messages.in(links.language());
        List<NamedLink> ways = new ArrayList<>();
        for (ChipModels.Chosen chip : chosen.size() > 1 ? chosen.subList(0, Math.min(WAYS_OUT, chosen.size())) : List.<ChipModels.Chosen>of()) {
            long count = context.engine().search(Asks.onlyCounted(chip.without())).count();
            if (count > 0) {
                ways.add(new NamedLink(messages.say("search.none.remove", chip.label(), count), links.to(chip.without())));
            }
        }
        ways.add(new NamedLink(messages.say("search.none.all"), links.all()));
        return ways;
    }

    private static SearchModel.Paging paging(SearchLinks links, long count) {
        Paging paging = links.request().paging();
        int pages = (int) Math.min((count + paging.perPage() - 1) / paging.perPage(), DEEPEST / paging.perPage());
        int page = paging.page();
        return new SearchModel.Paging(page, pages, page > 1 ? links.page(page - 1) : "", page < pages ? links.page(page + 1) : "");
    }
}
