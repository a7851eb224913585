package bole.web;

import bole.query.Explain;
import bole.query.FacetOptions;
import bole.query.Paging;
import bole.query.SearchRequest;
import bole.search.EntityView;
import bole.search.Hit;
import bole.search.SearchEngine;
import bole.search.SearchResult;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages that search engines should know: the start, the lists, and every person, as many as one map may hold. */
final class Sitemap {

    private static final int MOST = 50_000;
    private static final int AT_ONCE = 100;
    private static final List<String> FIXED = List.of("/", "/topics", "/institutions", AboutPage.PATH);

    private Sitemap() {
    }

    /** The paths of all pages. */
    static List<String> paths(SearchEngine engine) {
        List<String> people = new ArrayList<>();
        Optional<String> cursor = Optional.of("*");
        while (cursor.isPresent() && people.size() < MOST - FIXED.size()) {
            SearchResult result = engine.search(page(cursor.get()));
            result.hits().stream().map(Hit::id).map(PageAddress::profile).forEach(people::add);
            cursor = result.hits().isEmpty() ? Optional.empty() : result.nextCursor();
        }
        Stream<String> places = Arrays.stream(Branch.values()).flatMap(branch -> places(engine, branch).stream());
        return Stream.of(FIXED.stream(), people.stream(), places).flatMap(paths -> paths).limit(MOST).toList();
    }

    /** The pages of a tree that have people. */
    private static Set<String> places(SearchEngine engine, Branch branch) {
        Set<String> ids = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(engine.roots(branch.facet()).stream().map(EntityView.Node::id).toList());
        while (!open.isEmpty()) {
            String id = open.removeFirst();
            if (ids.add(branch.path() + "/" + PageAddress.encode(id))) {
                engine.entity(branch.facet(), id).ifPresent(view -> view.narrower().forEach(part -> open.add(part.id())));
            }
        }
        return ids;
    }

    private static SearchRequest page(String cursor) {
        SearchRequest all = SearchRequest.browse();
        return new SearchRequest(all.query(), all.match(), all.exact(), all.choices(), all.years(), all.stints(), all.asOf(), all.crossLanguage(),
            FacetOptions.none(), all.sort(), new Paging(1, AT_ONCE, cursor), all.language(), Explain.NONE);
    }
}
