package bole.web;

import bole.profile.Claim;
import bole.profile.Interest;
import bole.profile.Stint;
import bole.query.Choice;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Language;
import bole.query.Paging;
import bole.query.SearchRequest;
import bole.search.EntityView;
import bole.search.SearchResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The page of a topic or institution: what it is part of and what is part of it, who is there, since when, in which years, and with what else. */
final class EntityPage implements Handler {

    private static final List<Facet> OF_TOPIC = List.of(Facet.YEAR, Facet.INSTITUTION, Facet.COUNTRY);
    private static final List<Facet> OF_INSTITUTION = List.of(Facet.STINT_YEAR, Facet.INTEREST, Facet.KIND);
    private static final int ROWS_ASKED = 200;
    private static final int NAMES_SHOWN = 8;

    private final PageContext context;
    private final Branch branch;

    EntityPage(PageContext context, Branch branch) {
        this.context = context;
        this.branch = branch;
    }

    @Override
    public Response handle(Request request) {
        Api.refuseParameters(request, List.of("page", PageLanguage.PARAMETER));
        Language language = PageLanguage.of(request);
        String id = request.segment(1);
        EntityView view = context.engine().entity(branch.facet(), id).orElseThrow(() -> new ProblemException(Problem.notFound("there is no entry of this id")));
        SearchLinks links = new SearchLinks(SearchPage.read(Map.of(branch.facet().apiName(), List.of(value(view))), language), language);
        Map<String, List<String>> asked = new LinkedHashMap<>(request.parameters());
        asked.putAll(Map.of(branch.facet().apiName(), List.of(value(view)), "sort", List.of("recent"), "explain", List.of("none")));
        SearchRequest search = SearchPage.read(asked, language);
        List<Facet> counted = branch == Branch.TOPICS ? OF_TOPIC : OF_INSTITUTION;
        SearchResult result = context.engine().search(search.withFacets(new FacetOptions(counted, ROWS_ASKED, false, false)));
        return context.page(200, "entity", frame(view, request, search), model(view, links, search, result));
    }

    /** What stands for it in a search: an institution takes in its parts by itself, a topic only when told to. */
    private String value(EntityView view) {
        return branch == Branch.TOPICS && !view.narrower().isEmpty() ? Choice.WITHIN + view.self().id() : view.self().id();
    }

    private PageFrame frame(EntityView view, Request request, SearchRequest search) {
        Language language = PageLanguage.of(request);
        Messages messages = Messages.in(language);
        String label = view.self().labels().in(language);
        Map<String, List<String>> parameters = search.paging().page() == 1 ? Map.of() : Map.of("page", List.of(String.valueOf(search.paging().page())));
        PageHead head = new PageHead(messages.say("search.title", label), path(view), parameters, PageContext.form("", language), List.of(), search.paging().page() == 1);
        return context.frame(language, head.askedBy(request).described(messages.say(branch.key() + ".summary", label, view.self().count()), ""));
    }

    private String path(EntityView view) {
        return branch.path() + "/" + PageAddress.encode(view.self().id());
    }

    private EntityModel model(EntityView view, SearchLinks links, SearchRequest search, SearchResult result) {
        Messages messages = Messages.in(links.language());
        EntityNames names = new EntityNames(context.engine(), messages);
        result.facets().forEach(names::learn);
        FacetModels facets = new FacetModels(links, messages, names);
        PersonModels people = new PersonModels(context, links, messages, names);
        String heading = view.self().labels().in(links.language());
        String other = view.self().labels().in(PageLanguage.other(links.language()));
        return new EntityModel(new NamedLink(messages.say("site." + branch.key()), PageAddress.of(branch.path(), Map.of(PageLanguage.PARAMETER, List.of(PageLanguage.code(links.language()))))),
            heading, other.equals(heading) ? "" : other, facts(view, messages), places(view.broader(), messages), places(view.narrower(), messages),
            messages.say("search.count", result.count()), new NamedLink(messages.say("entity.search"), links.address(links.request())), facets.of(result.facets(), facet -> true), links.held(Set.of()),
            result.hits().stream().map(hit -> people.because(hit, says(view))).toList(), paging(view, search.paging(), result.count(), links.language()));
    }

    private List<TreeModel.Place> places(List<EntityView.Node> nodes, Messages messages) {
        return nodes.stream().map(node -> TreePage.leaf(branch, node, messages)).toList();
    }

    private static List<String> facts(EntityView view, Messages messages) {
        List<String> facts = new ArrayList<>();
        String country = view.country().isEmpty() ? "" : Locale.of("", view.country()).getDisplayCountry(messages.locale());
        String place = Messages.list(List.of(view.city(), country));
        if (!place.isEmpty()) {
            facts.add(place);
        }
        if (!view.otherNames().isEmpty()) {
            facts.add(messages.say("entity.names", String.join(" · ", view.otherNames().stream().limit(NAMES_SHOWN).toList())));
        }
        return facts;
    }

    /** Whether a claim is one of those by which people stand here: itself, or something narrower that has people. */
    private Predicate<Claim> says(EntityView view) {
        Map<String, Boolean> known = new HashMap<>();
        Predicate<String> here = id -> isWithin(view, id, known);
        return claim -> switch (branch) {
            case TOPICS -> claim instanceof Interest interest && here.test(interest.topic());
            case INSTITUTIONS -> claim instanceof Stint stint && stint.institution().filter(place -> here.test(place.id())).isPresent();
        };
    }

    /** Whether {@code id} stands here or beneath; what is {@code known} is not looked up again, since people of a page share what is broader than their topics. */
    private boolean isWithin(EntityView view, String id, Map<String, Boolean> known) {
        if (id.isEmpty() || id.equals(view.self().id())) {
            return !id.isEmpty();
        }
        if (known.putIfAbsent(id, false) == null) {
            known.put(id, context.engine().entity(branch.facet(), id).filter(entry -> entry.broader().stream().anyMatch(whole -> isWithin(view, whole.id(), known))).isPresent());
        }
        return known.get(id);
    }

    private SearchModel.Paging paging(EntityView view, Paging paging, long count, Language language) {
        int pages = (int) Math.min((count + paging.perPage() - 1) / paging.perPage(), SearchPage.DEEPEST / paging.perPage());
        int page = paging.page();
        return new SearchModel.Paging(page, pages, page > 1 ? at(view, page - 1, language) : "", page < pages ? at(view, page + 1, language) : "");
    }

    private String at(EntityView view, int page, Language language) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (page > 1) {
            parameters.put("page", List.of(String.valueOf(page)));
        }
        parameters.put(PageLanguage.PARAMETER, List.of(PageLanguage.code(language)));
        return PageAddress.of(path(view), parameters);
    }
}
