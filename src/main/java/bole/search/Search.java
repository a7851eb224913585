package bole.search;

import bole.index.Fields;
import bole.index.Snapshot;
import bole.index.StoredProfiles;
import bole.profile.Profile;
import bole.query.Explain;
import bole.query.Facet;
import bole.query.Match;
import bole.query.RequestException;
import bole.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** One request over one snapshot. */
final class Search {

    /** A longer query is a text: whoever matches most comes, not only who has every word. */
    static final int MOST_WORDS_ALL_NEEDED = 8;

    private final SearchContext context;
    private final SearchRequest request;
    private final Snapshot snapshot;
    private final View view;
    private final IndexSearcher searcher;
    private final Filters filters;
    private final Translation.Translated translated;
    private int matchesNeeded;
    private boolean relaxed;
    private Query misspelt = new MatchNoDocsQuery();
    private Optional<Query> among = Optional.empty();

    Search(SearchContext context, SearchRequest request, Snapshot snapshot) {
        this.context = context;
        this.request = request;
        this.snapshot = snapshot;
        this.view = context.views().of(snapshot.reader());
        this.searcher = new IndexSearcher(snapshot.reader());
        searcher.setSimilarity(Ranking.SIMILARITY);
        searcher.setTimeout(new QueryTimeoutImpl(context.milliseconds()));
        this.filters = new Filters(request, context.entities());
        this.translated = Translation.of(request, context.entities());
        int words = translated.needed().size();
        this.relaxed = request.match() == Match.ALL && words > MOST_WORDS_ALL_NEEDED;
        this.matchesNeeded = request.match() == Match.ANY || relaxed ? 1 : words;
    }

    SearchResult run() throws IOException {
        Found found = find(Math.max(1, request.paging().page() * request.paging().perPage()));
        People people = found.people();
        List<Hit> hits = hits(found.top());
        Map<Facet, FacetResult> facets = new LinkedHashMap<>();
        for (Facet facet : request.facets().facets()) {
            facets.put(facet, facet(facet, people));
        }
        List<ReadQuery.Resolved> resolved = new ArrayList<>(translated.resolved());
        resolved.addAll(filters.resolved());
        ReadQuery read = new ReadQuery(request.query().query().toString(), resolved, Optional.empty(), relaxed && people.count() > 0, request.query().notes());
        return new SearchResult(people.count(), new IndexState(snapshot.version(), view.everyone().count()), read, hits, facets, Optional.empty());
    }

    /** The best {@code depth} of the people of the ids {@code ids}, of everyone where there are none. */
    List<RankedProfile> ranked(int depth, java.util.Set<String> ids) throws IOException {
        if (!ids.isEmpty()) {
            among = Optional.of(new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList()));
        }
        List<RankedProfile> ranked = new ArrayList<>();
        for (ScoreDoc document : find(depth).top().topDocs().scoreDocs) {
            ranked.add(new RankedProfile(Order.id((FieldDoc) document), Order.score((FieldDoc) document)));
        }
        return ranked;
    }

    /**
     * Who matches.
     *
     * @param top the best of them
     * @param people all of them
     */
    private record Found(TopFieldCollector top, People people) {
    }

    private Found find(int wanted) throws IOException {
        Found found = collect(wanted);
        if (found.people().count() == 0 && translated.names().mayBeName() && !request.exact()) {
            misspelt = NameQueries.misspelt(translated.names().typed(), searcher);
            found = collect(wanted);
        }
        while (found.people().count() == 0 && matchesNeeded > 1) {
            relaxed = true;
            matchesNeeded--;
            found = collect(wanted);
        }
        return found;
    }

    private Found collect(int wanted) throws IOException {
        People people = new People(searcher);
        TopFieldCollector top = new TopFieldCollectorManager(Order.of(request, isBrowsing()), wanted, null, Integer.MAX_VALUE).newCollector();
        searcher.search(scored(), MultiCollector.wrap(top, people.collector()));
        checkTime();
        return new Found(top, people);
    }

    private void checkTime() {
        if (searcher.timedOut()) {
            throw RequestException.of(RequestException.Problem.TOO_COMPLEX, "q",
                "answering this took longer than " + context.milliseconds() + " ms", "use fewer or longer words");
        }
    }

    private boolean isBrowsing() {
        return translated.needed().isEmpty();
    }

    /** Everything that decides who is found, and the score. */
    private Query scored() {
        BooleanQuery.Builder query = selection(Optional.empty(), isBrowsing() ? Occur.FILTER : Occur.MUST);
        if (!(translated.claims() instanceof MatchNoDocsQuery)) {
            query.add(Ranking.votes(translated.claims(), context.thisYear()), Occur.SHOULD);
        }
        query.add(nameScore(), Occur.SHOULD);
        return query.build();
    }

    private Query nameScore() {
        return new BooleanQuery.Builder().add(new BoostQuery(translated.names().words(), Ranking.NAME), Occur.SHOULD)
            .add(translated.names().called(), Occur.SHOULD).build();
    }

    /** Who is found, without what {@code without} chose for itself. */
    private BooleanQuery.Builder selection(Optional<Facet> without, Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(JoinQueries.PEOPLE, Occur.FILTER);
        filters.addTo(query, without);
        among.ifPresent(ids -> query.add(ids, Occur.FILTER));
        translated.excluded().forEach(excluded -> query.add(excluded, Occur.MUST_NOT));
        if (!isBrowsing()) {
            query.add(matching(), occur);
        }
        return query;
    }

    private Query matching() {
        Query words = new BoostQuery(Condition.peopleWith(matchesNeeded, translated.needed()), Ranking.PROFILE);
        Query called = translated.names().called();
        return called instanceof MatchNoDocsQuery && misspelt instanceof MatchNoDocsQuery ? words
            : Terms.anyOf(List.of(words, new BoostQuery(new ConstantScoreQuery(Terms.anyOf(List.of(called, misspelt))), 0)));
    }

    /** Counts {@code facet}, without its own part of the choice unless counts are conjunctive. */
    FacetResult facet(Facet facet, People people) throws IOException {
        boolean apart = !request.facets().conjunctive() && filters.narrows(facet);
        People counted = apart ? People.matching(searcher, selection(Optional.of(facet), Occur.FILTER).build()) : people;
        checkTime();
        return view.counts().rows(facet, counts(facet, counted), number -> true, selected(facet), request.facets());
    }

    private FacetCounts.Counts counts(Facet facet, People people) throws IOException {
        return switch (facet) {
            case STINT_YEAR, STINT_INSTITUTION ->
                new JointCounts(searcher, view.columns()).count(facet, people, JointCounts.stints(facet, request, filters));
            case INTEREST, INSTITUTION, YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE -> view.counts().count(view.columns().of(facet.apiName()), people);
        };
    }

    private java.util.Set<String> selected(Facet facet) {
        return switch (facet) {
            case YEAR, STINT_YEAR -> request.years().stream().filter(range -> range.first().isPresent() && range.first().equals(range.last()))
                .map(range -> String.valueOf(range.first().getAsInt())).collect(java.util.stream.Collectors.toSet());
            case STINT_INSTITUTION -> filters.selected(Facet.INSTITUTION);
            case INTEREST, INSTITUTION, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE -> filters.selected(facet);
        };
    }

    /** The rows of {@code facet} whose names hold {@code words}. */
    FacetResult facetRows(Facet facet, String words) throws IOException {
        People people = People.matching(searcher, selection(Optional.of(facet).filter(f -> !request.facets().conjunctive()), Occur.FILTER).build());
        checkTime();
        LabelSearch labels = new LabelSearch(facet, words, view.names(), snapshot.reader());
        Columns.Column column = view.columns().of(FacetCounts.field(facet));
        FacetCounts.Counts counted = counts(facet, people);
        return view.counts().rows(facet, counted, number -> counted.counts()[(int) number] > 0 && labels.holds(column, number), java.util.Set.of(), request.facets());
    }

    private List<Hit> hits(TopFieldCollector top) throws IOException {
        int from = (request.paging().page() - 1) * request.paging().perPage();
        ScoreDoc[] page = top.topDocs(from, request.paging().perPage()).scoreDocs;
        EvidenceFinder finder = request.explain() == Explain.NONE || isBrowsing() ? null
            : new EvidenceFinder(searcher, translated.claims(), translated.names(), context.thisYear());
        List<Hit> hits = new ArrayList<>();
        StoredProfiles profiles = new StoredProfiles(snapshot.reader());
        for (ScoreDoc found : page) {
            hits.add(hit((FieldDoc) found, profiles.read(found.doc), finder));
        }
        return hits;
    }

    private Hit hit(FieldDoc found, Profile profile, EvidenceFinder finder) throws IOException {
        LeafReaderContext leaf = snapshot.reader().leaves().get(ReaderUtil.subIndex(found.doc, snapshot.reader().leaves()));
        int person = found.doc - leaf.docBase;
        double score = Order.score(found);
        Hits.Scored scored = new Hits.Scored(score, List.of(), List.of());
        if (finder != null) {
            List<EvidenceFinder.Voter> voters = finder.voters(leaf, person);
            List<Hit.ScorePart> sum = request.explain() == Explain.SCORE ? ScoreSum.of(profile, voters, parts(found.doc), context.thisYear()) : List.of();
            scored = new Hits.Scored(sum.isEmpty() ? score : sum.stream().mapToDouble(Hit.ScorePart::value).sum(), finder.evidence(leaf, profile, voters), sum);
        }
        return new Hits(context.entities()).of(profile, years(leaf, person), scored);
    }

    /** What the person's whole text and names add to the score. */
    private ScoreSum.Whole parts(int document) throws IOException {
        return new ScoreSum.Whole(searcher.explain(matching(), document).getValue().doubleValue(), searcher.explain(nameScore(), document).getValue().doubleValue());
    }

    private List<Integer> years(LeafReaderContext leaf, int person) throws IOException {
        List<Integer> years = new ArrayList<>();
        SortedSetDocValues values = view.columns().of(Fields.YEAR).in(leaf);
        if (values.advanceExact(person)) {
            for (int i = values.docValueCount(); i > 0; i--) {
                years.add(Integer.parseInt(values.lookupOrd(values.nextOrd()).utf8ToString()));
            }
        }
        return years;
    }
}
