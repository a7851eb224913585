package bole.web;

import bole.query.Choice;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Language;
import bole.query.SearchRequest;
import bole.search.FacetResult;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** All values of one facet under the filters of a search, and those that hold certain words: where one browses topics and institutions. */
final class FacetPage implements Handler {

    static final String PATTERN = "/browse/{facet}";
    static final String WORDS = "words";
    private static final List<Facet> SHOWN = List.of(Facet.INTEREST, Facet.INSTITUTION, Facet.COUNTRY, Facet.VENUE, Facet.KIND, Facet.DEGREE, Facet.LANGUAGE);
    private static final int ROWS_SHOWN = 200;

    private final PageContext context;

    FacetPage(PageContext context) {
        this.context = context;
    }

    /** The page of {@code facet}. */
    static String path(Facet facet) {
        return "/browse/" + facet.apiName();
    }

    @Override
    public Response handle(Request request) {
        Facet facet = Facet.named(request.segment(1)).filter(SHOWN::contains)
            .orElseThrow(() -> new ProblemException(Problem.notFound("there is no page of this facet")));
        Language language = PageLanguage.of(request);
        Map<String, List<String>> parameters = new LinkedHashMap<>(request.parameters());
        String words = Api.single(parameters.remove(WORDS), WORDS).strip();
        SearchRequest search = SearchEdit.first(SearchPage.read(parameters, language));
        SearchLinks links = new SearchLinks(search, language);
        boolean byLabel = search.facets().byLabel();
        FacetResult result = context.engine().facet(facet, words, search.withFacets(new FacetOptions(List.of(facet), ROWS_SHOWN, byLabel, false, search.facets().rolledUp())));
        return context.page(200, "browse", frame(facet, words, links, request), model(facet, words, links, result));
    }

    private PageFrame frame(Facet facet, String words, SearchLinks links, Request asked) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(links.parameters(links.request()));
        if (!words.isEmpty()) {
            parameters.put(WORDS, List.of(words));
        }
        Messages messages = Messages.in(links.language());
        String title = messages.say("search.title", messages.say("browse." + facet.apiName()));
        boolean indexed = words.isEmpty() && links.request().equals(SearchPage.read(Map.of(), links.language()));
        return context.frame(links.language(), new PageHead(title, path(facet), parameters, PageContext.form("", links.language()), List.of(), indexed).askedBy(asked));
    }

    private BrowseModel model(Facet facet, String words, SearchLinks links, FacetResult result) {
        Messages messages = Messages.in(links.language());
        EntityNames names = new EntityNames(context.engine(), messages);
        FacetModels facets = new FacetModels(links, messages, names);
        List<NamedLink> chosen = new ChipModels(links.request(), messages, names).all().stream()
            .map(chip -> new NamedLink(chip.label(), links.to(path(facet), chip.without()))).toList();
        String key = facet.apiName().toLowerCase(Locale.ROOT);
        return new BrowseModel(key, messages.say("browse." + key), path(facet), links.held(Set.of()), words, chosen, links.to(links.request()),
            chosen.isEmpty() ? withPages(facet, rows(facet, result, facets), result, links.language()) : rows(facet, result, facets), other(messages, result), orders(facet, words, links), facets.levels(facet, path(facet)));
    }

    private static List<FacetModel.Row> rows(Facet facet, FacetResult result, FacetModels facets) {
        return facets.rows(facet, result.rows(), path(facet)).stream().map(FacetModel.Row::withoutExclusion).toList();
    }

    /** {@code rows}, those of things that have a page of their own leading to it: where nothing else is chosen one browses. */
    private List<FacetModel.Row> withPages(Facet facet, List<FacetModel.Row> rows, FacetResult result, Language language) {
        Optional<Branch> branch = Arrays.stream(Branch.values()).filter(one -> one.facet() == facet).findFirst();
        return branch.map(one -> IntStream.range(0, rows.size()).mapToObj(i -> {
            String id = Choice.entity(result.rows().get(i).id());
            return context.engine().entity(facet, id).isPresent() ? rows.get(i).leadingTo(one.page(id, language)) : rows.get(i);
        }).toList()).orElse(rows);
    }

    private static Optional<String> other(Messages messages, FacetResult result) {
        return result.other() > 0 ? Optional.of(messages.say("facet.other", result.other())) : Optional.empty();
    }

    private static List<SearchModel.SortLink> orders(Facet facet, String words, SearchLinks links) {
        Messages messages = Messages.in(links.language());
        return Arrays.asList(false, true).stream().map(byLabel -> {
            FacetOptions options = links.request().facets();
            SearchRequest other = links.request().withFacets(new FacetOptions(options.facets(), options.limit(), byLabel, options.conjunctive(), options.rolledUp()));
            Map<String, List<String>> parameters = new LinkedHashMap<>(links.parameters(other));
            if (!words.isEmpty()) {
                parameters.put(WORDS, List.of(words));
            }
            return new SearchModel.SortLink(messages.say(byLabel ? "browse.by.label" : "browse.by.count"), Step.to(path(facet), links.state(), parameters),
                byLabel == options.byLabel());
        }).toList();
    }
}
