package bole.web;

import bole.query.Explain;
import bole.query.FacetOptions;
import bole.query.Paging;
import bole.query.SearchRequest;
import bole.search.EntityView;
import bole.search.Hit;
import bole.search.SearchEngine;
import bole.search.SearchResult;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pages that search engines should know: the start, the lists, the places in the trees, and every person. A map of the protocol of sitemaps.org, version 0.9, holds
 * at most 50,000 addresses; where there are more, there is a list of maps: the first with the lists and trees, the others with people. A person's page is as new as
 * the youngest reading of a source of theirs.
 */
public final class Sitemap {

    /** Addresses in one map by the protocol. */
    static final int MOST = 50_000;

    /**
     * One address.
     *
     * @param path of the page
     * @param changed the day of its last change, ISO 8601, or {@code ""} where it changes with the people
     */
    public record Entry(String path, String changed) {
    }

    private static final int AT_ONCE = 100;
    private static final List<String> FIXED = List.of("/", "/topics", "/institutions", AboutPage.PATH);

    private final SearchEngine engine;
    private final int most;
    private final List<Entry> lists;
    private final int listParts;
    private final int parts;

    /**
     * Of what {@code engine} has now.
     *
     * @param most addresses in one map
     */
    Sitemap(SearchEngine engine, int most) {
        this.engine = engine;
        this.most = most;
        this.lists = Stream.concat(FIXED.stream(), Arrays.stream(Branch.values()).flatMap(branch -> places(engine, branch).stream())).map(path -> new Entry(path, "")).toList();
        long people = engine.search(page("")).count();
        this.listParts = Math.ceilDiv(lists.size(), most);
        this.parts = people + lists.size() <= most ? 1 : listParts + (int) Math.ceilDiv(people, (long) most);
    }

    /** The path of a part. */
    static String path(int part) {
        return "/sitemaps/" + part;
    }

    /** How many parts there are: one where all addresses go into one map. */
    int parts() {
        return parts;
    }

    /** What is in part {@code number}, below {@link #parts}; all pages if there is only one part. */
    List<Entry> entries(int number) {
        if (parts == 1) {
            return Stream.concat(lists.stream(), people(0).stream()).toList();
        }
        return number < listParts ? lists.stream().skip((long) number * most).limit(most).toList() : people((long) (number - listParts) * most);
    }

    /** At most as many people as one map may hold, after the first {@code skipped}. */
    private List<Entry> people(long skipped) {
        List<Entry> people = new ArrayList<>();
        long seen = 0;
        Optional<String> cursor = Optional.of("*");
        while (cursor.isPresent() && people.size() < most) {
            SearchResult result = engine.search(page(cursor.get()));
            long before = seen;
            result.hits().stream().skip(Math.max(0, skipped - before)).limit(most - people.size()).map(Sitemap::entry).forEach(people::add);
            seen += result.hits().size();
            cursor = result.hits().isEmpty() ? Optional.empty() : result.nextCursor();
        }
        return people;
    }

    private static Entry entry(Hit hit) {
        String changed = hit.sources().stream().flatMap(source -> source.retrieved().stream()).max(Comparator.naturalOrder())
            .map(when -> LocalDate.ofInstant(when, ZoneOffset.UTC).toString()).orElse("");
        return new Entry(PageAddress.profile(hit.id()), changed);
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
