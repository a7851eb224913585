package bole.search.engine;

import bole.query.Choice;
import bole.query.Facet;
import bole.query.SearchRequest;
import bole.search.FacetResult;
import bole.search.column.Counted;
import bole.search.column.People;
import bole.search.column.Tally;
import bole.search.facet.FacetCounts;
import bole.search.facet.JointCounts;
import bole.search.facet.LabelSearch;
import bole.search.match.Filters;
import bole.search.match.KnownWorld;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;

/** The facets that a request asks for: each counted over who is found, without its own part of the choice unless counts are conjunctive. */
final class AskedFacets {

    private final SearchRequest request;
    private final IndexReader reader;
    private final View view;
    private final Filters filters;
    private final KnownWorld world;
    private final Function<Optional<Facet>, People> found;

    /** @param found who is found without what a facet chose for itself */
    AskedFacets(SearchRequest request, IndexReader reader, View view, Filters filters, KnownWorld world, Function<Optional<Facet>, People> found) {
        this.request = request;
        this.reader = reader;
        this.view = view;
        this.filters = filters;
        this.world = world;
        this.found = found;
    }

    /** Counts {@code facet}, without its own part of the choice unless counts are conjunctive. */
    FacetResult of(Facet facet, People people) throws IOException {
        boolean apart = !request.facets().conjunctive() && filters.narrows(facet);
        People counted = apart ? found.apply(Optional.of(facet)) : people;
        return view.counts(request.language()).rows(facet, tally(facet, counted), selected(facet), request.facets());
    }

    private Tally tally(Facet facet, People people) throws IOException {
        Optional<String> opened = request.facets().opened(facet);
        if (opened.isEmpty()) {
            return plain(facet, people);
        }
        RollUp rollUp = new RollUp(view, facet, opened.get());
        return isDatedHere(facet) ? rollUp.of(plain(facet, people)) : rollUp.of(reader, people);
    }

    private Tally plain(Facet facet, People people) throws IOException {
        return new Tally(view.columns().of(FacetCounts.field(facet)), counts(facet, people));
    }

    /** Whether {@code facet}, which has a hierarchy, is counted over single claims. */
    private boolean isDatedHere(Facet facet) {
        return facet == Facet.STINT_INSTITUTION || facet == Facet.INSTITUTION && !world.isWhole();
    }

    private Counted counts(Facet facet, People people) throws IOException {
        JointCounts joint = new JointCounts(reader, view.columns(), view.segments(), world);
        return switch (facet) {
            case STINT_YEAR, STINT_INSTITUTION -> joint.joint(facet, people, request, filters);
            case YEAR, INSTITUTION, KIND, DEGREE, COUNTRY, VENUE -> world.isWhole() ? whole(facet, people) : joint.known(facet, people);
            case INTEREST, LANGUAGE -> whole(facet, people);
        };
    }

    private Counted whole(Facet facet, People people) throws IOException {
        return view.columns().of(facet.apiName()).counted(people);
    }

    private Set<String> selected(Facet facet) {
        Optional<String> opened = request.facets().opened(facet);
        return chosen(facet).stream().filter(value -> opened.isPresent() ? view.hierarchy(facet).isRow(value, opened.get()) : !value.startsWith(Choice.WITHIN))
            .collect(Collectors.toSet());
    }

    private Set<String> chosen(Facet facet) {
        return switch (facet) {
            case YEAR, STINT_YEAR -> request.years().stream().filter(range -> range.first().isPresent() && range.first().equals(range.last()))
                .map(range -> String.valueOf(range.first().getAsInt())).collect(Collectors.toSet());
            case STINT_INSTITUTION -> filters.selected(Facet.INSTITUTION);
            case INTEREST, INSTITUTION, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE -> filters.selected(facet);
        };
    }

    /** The rows of {@code facet} whose names hold {@code words}. */
    FacetResult rows(Facet facet, String words) throws IOException {
        People people = found.apply(Optional.of(facet).filter(f -> !request.facets().conjunctive()));
        Optional<String> opened = request.facets().opened(facet);
        if (opened.isPresent() && words.isBlank()) {
            return view.counts(request.language()).rows(facet, tally(facet, people), selected(facet), request.facets());
        }
        LabelSearch labels = new LabelSearch(facet, words, view.names(), reader);
        Tally all = opened.isPresent() && !isDatedHere(facet) ? RollUp.all(view, facet, reader, people) : plain(facet, people);
        Counted.All named = all.counted().all().only(number -> labels.holds(all.column(), number));
        Counted.All beneath = opened.map(id -> new RollUp(view, facet, id).beneath(all.column(), named)).orElse(named);
        return view.counts(request.language()).rows(facet, new Tally(all.column(), beneath), Set.of(), request.facets());
    }
}
