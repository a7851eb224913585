package bole.search;

import bole.index.Fields;
import bole.index.Snapshot;
import bole.index.StoredProfiles;
import bole.profile.Profile;
import bole.query.Explain;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Language;
import bole.query.Match;
import bole.query.Paging;
import bole.query.ParsedQuery;
import bole.query.RequestException;
import bole.query.RequestReader;
import bole.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Where fewer are found, perhaps something else was meant. */
    private static final int FEW = 3;

    private final SearchContext context;
    private final SearchRequest request;
    private final Snapshot snapshot;
    private final View view;
    private final IndexSearcher searcher;
    private final Filters filters;
    private final Translation.Translated translated;
    private final KnownWorld world;
    private Reading reading;
    private Optional<Query> among = Optional.empty();

    Search(SearchContext context, SearchRequest request, Snapshot snapshot) {
        this.context = context;
        this.request = request;
        this.snapshot = snapshot;
        this.view = context.views().of(snapshot.reader());
        this.searcher = new IndexSearcher(snapshot.reader());
        searcher.setSimilarity(Ranking.SIMILARITY);
        searcher.setTimeout(new QueryTimeoutImpl(context.milliseconds()));
        this.world = new KnownWorld(request.asOf());
        this.filters = new Filters(request, context.entities());
        this.translated = Translation.of(request, context.entities());
        int words = translated.needed().size();
        boolean isText = request.match() == Match.ALL && words > MOST_WORDS_ALL_NEEDED;
        this.reading = Reading.of(request.match() == Match.ANY || isText ? 1 : words, isText);
    }

    /** The page that the request asks for by number, or the first part of a cursor. */
    SearchResult run() throws IOException {
        People people = new People(searcher);
        TopFieldCollector top = find(Math.max(1, request.paging().page() * request.paging().perPage()), people);
        int from = (request.paging().page() - 1) * request.paging().perPage();
        ScoreDoc[] page = top.topDocs(from, request.paging().perPage()).scoreDocs;
        boolean goesOn = !request.paging().cursor().isEmpty() && page.length < reading.count();
        Optional<String> cursor = goesOn
            ? Optional.of(context.cursors().begin(identity(), snapshot, new Cursors.Begun(reading, page)).text(page.length)) : Optional.empty();
        return result(Arrays.asList(page), people, cursor);
    }

    /** The part of a cursor's order that begins at {@code place}. */
    SearchResult resume(Cursors.Place place) throws IOException {
        reading = place.lease().reading();
        int number = Math.clamp(reading.count() - place.rank(), 0, request.paging().perPage());
        List<FieldDoc> part = place.lease().window().part(place.rank(), number, this::after);
        long end = place.rank() + part.size();
        if (end >= reading.count()) {
            place.lease().finish();
        }
        People people = request.facets().facets().isEmpty() ? new People(searcher) : People.matching(searcher, selection(Optional.empty(), Occur.FILTER).build());
        return result(part, people, end < reading.count() ? Optional.of(place.lease().text((int) end)) : Optional.empty());
    }

    private ScoreDoc[] after(FieldDoc last, int number) throws IOException {
        TopFieldCollector top = new TopFieldCollectorManager(Order.of(request, isBrowsing()), number, last, Integer.MAX_VALUE).newCollector();
        searcher.search(scored(), top);
        checkTime();
        return top.topDocs().scoreDocs;
    }

    private String identity() {
        return identity(request);
    }

    /** Everything in {@code request} that decides who is found in which order. */
    static String identity(SearchRequest request) {
        FacetOptions counted = FacetOptions.none();
        return RequestReader.write(new SearchRequest(request.query(), request.match(), request.exact(), request.choices(), request.years(), request.stints(),
            request.asOf(), request.crossLanguage(), counted, request.sort(), Paging.first(), Language.EN, Explain.EVIDENCE)).toString()
            + request.query().query();
    }

    /** Looks for people, the way of {@link #reading} that finds any; takes them up in {@code people}. */
    private TopFieldCollector find(int wanted, People people) throws IOException {
        TopFieldCollector top = collect(wanted, people);
        if (reading.count() == 0 && translated.names().mayBeName() && !request.exact()) {
            reading = reading.with(NameQueries.misspelt(translated.names().typed(), searcher));
            top = collect(wanted, people);
        }
        while (reading.count() == 0 && reading.matchesNeeded() > 1) {
            reading = reading.relaxedFurther();
            top = collect(wanted, people);
        }
        return top;
    }

    private SearchResult result(List<? extends ScoreDoc> page, People people, Optional<String> cursor) throws IOException {
        List<Hit> hits = hits(page);
        Map<Facet, FacetResult> facets = new LinkedHashMap<>();
        for (Facet facet : request.facets().facets()) {
            facets.put(facet, facet(facet, people));
        }
        List<ReadQuery.Resolved> resolved = new ArrayList<>(translated.resolved());
        resolved.addAll(new Recognised(searcher).in(request.query().query(), translated.names()));
        resolved.addAll(filters.resolved());
        ReadQuery read = new ReadQuery(request.query().query().toString(), resolved, didYouMean(), reading.relaxed() && reading.count() > 0, request.query().notes());
        return new SearchResult(reading.count(), new IndexState(snapshot.version(), view.everyone().count()), read, hits, facets, cursor);
    }

    /** The best {@code depth} of the people of the ids {@code ids}, of everyone where there are none. */
    List<RankedProfile> ranked(int depth, java.util.Set<String> ids) throws IOException {
        if (!ids.isEmpty()) {
            among = Optional.of(new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList()));
        }
        List<RankedProfile> ranked = new ArrayList<>();
        for (ScoreDoc document : find(depth, new People(searcher)).topDocs().scoreDocs) {
            ranked.add(new RankedProfile(Order.id((FieldDoc) document), Order.score((FieldDoc) document)));
        }
        return ranked;
    }

    /** A query that finds more people with all its words, where this one finds few. */
    private Optional<String> didYouMean() throws IOException {
        boolean few = reading.relaxed() ? translated.needed().size() <= MOST_WORDS_ALL_NEEDED : reading.count() < FEW;
        if (isBrowsing() || request.exact() || !few || request.paging().page() > 1) {
            return Optional.empty();
        }
        long most = reading.relaxed() || !(reading.misspelt() instanceof MatchNoDocsQuery) ? 0 : reading.count();
        Optional<String> best = Optional.empty();
        for (bole.query.Query candidate : new Spelling(snapshot.reader(), context.entities()).candidates(request.query().query())) {
            ParsedQuery parsed = new ParsedQuery(candidate.toString(), candidate, List.of());
            long count = new Search(context, request.withQuery(parsed), snapshot).countOfAll();
            if (count > most) {
                most = count;
                best = Optional.of(candidate.toString());
            }
        }
        return best;
    }

    /** How many people have all the words. */
    private long countOfAll() throws IOException {
        long count = searcher.count(selection(Optional.empty(), Occur.FILTER).build());
        checkTime();
        return count;
    }

    /** Fills {@code people}, who was empty, with all who match as things are read now. */
    private TopFieldCollector collect(int wanted, People people) throws IOException {
        TopFieldCollector top = new TopFieldCollectorManager(Order.of(request, isBrowsing()), wanted, null, Integer.MAX_VALUE).newCollector();
        searcher.search(scored(), MultiCollector.wrap(top, people.collector()));
        checkTime();
        reading = reading.found(people.recount());
        return top;
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
            query.add(Ranking.votes(translated.claims(), thisYear()), Occur.SHOULD);
        }
        query.add(nameScore(), Occur.SHOULD);
        return query.build();
    }

    private Query nameScore() {
        BooleanQuery.Builder score = new BooleanQuery.Builder().add(new BoostQuery(translated.names().words(), Ranking.NAME), Occur.SHOULD)
            .add(translated.names().called(), Occur.SHOULD);
        translated.names().mentioned().values().forEach(called -> score.add(called, Occur.SHOULD));
        return score.build();
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
        Query words = new BoostQuery(Condition.peopleWith(reading.matchesNeeded(), translated.needed()), Ranking.PROFILE);
        Query called = translated.names().called();
        return called instanceof MatchNoDocsQuery && reading.misspelt() instanceof MatchNoDocsQuery ? words
            : Terms.anyOf(List.of(words, new BoostQuery(new ConstantScoreQuery(Terms.anyOf(List.of(called, reading.misspelt()))), 0)));
    }

    /** Counts {@code facet}, without its own part of the choice unless counts are conjunctive. */
    FacetResult facet(Facet facet, People people) throws IOException {
        boolean apart = !request.facets().conjunctive() && filters.narrows(facet);
        People counted = apart ? People.matching(searcher, selection(Optional.of(facet), Occur.FILTER).build()) : people;
        checkTime();
        return view.counts(request.language()).rows(facet, counts(facet, counted), number -> true, selected(facet), request.facets());
    }

    private FacetCounts.Counts counts(Facet facet, People people) throws IOException {
        JointCounts joint = new JointCounts(searcher, view.columns(), world);
        return switch (facet) {
            case STINT_YEAR, STINT_INSTITUTION ->
                joint.count(facet, people, joint.stints(facet, request, filters));
            case YEAR, INSTITUTION, KIND, DEGREE, COUNTRY, VENUE -> world.isWhole() ? whole(facet, people) : joint.count(facet, people, world.claims());
            case INTEREST, LANGUAGE -> whole(facet, people);
        };
    }

    private FacetCounts.Counts whole(Facet facet, People people) throws IOException {
        return view.counts(request.language()).count(view.columns().of(facet.apiName()), people);
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
        return view.counts(request.language()).rows(facet, counted, number -> counted.counts()[(int) number] > 0 && labels.holds(column, number), java.util.Set.of(), request.facets());
    }

    private List<Hit> hits(List<? extends ScoreDoc> page) throws IOException {
        EvidenceFinder finder = request.explain() == Explain.NONE || isBrowsing() ? null
            : new EvidenceFinder(searcher, translated.claims(), translated.names(), thisYear());
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
            List<Hit.ScorePart> sum = request.explain() == Explain.SCORE ? ScoreSum.of(profile, voters, parts(found.doc), thisYear()) : List.of();
            scored = new Hits.Scored(sum.isEmpty() ? score : sum.stream().mapToDouble(Hit.ScorePart::value).sum(), finder.evidence(leaf, profile, voters), sum);
        }
        Hits hits = new Hits(context.entities());
        return world.isWhole() ? hits.of(profile, years(leaf, person), scored) : hits.asOf(world.day().orElseThrow(), profile, context.today(), scored);
    }

    /** What the person's whole text and names add to the score. */
    private ScoreSum.Whole parts(int document) throws IOException {
        return new ScoreSum.Whole(searcher.explain(matching(), document).getValue().doubleValue(), searcher.explain(nameScore(), document).getValue().doubleValue());
    }

    /** The year that recency is counted from. */
    private int thisYear() {
        return world.day().orElse(context.today()).getYear();
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
