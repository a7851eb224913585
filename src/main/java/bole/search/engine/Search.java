package bole.search.engine;

import bole.index.Fields;
import bole.index.Snapshot;
import bole.index.StoredProfiles;
import bole.index.Vote;
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
import bole.search.FacetResult;
import bole.search.Hit;
import bole.search.IndexState;
import bole.search.Ranking;
import bole.search.ReadQuery;
import bole.search.SearchResult;
import bole.search.column.Order;
import bole.search.column.People;
import bole.search.match.AskedStints;
import bole.search.match.Condition;
import bole.search.match.Filters;
import bole.search.match.KnownWorld;
import bole.search.match.Lexicon;
import bole.search.match.StintTest;
import bole.search.match.Terms;
import bole.search.rank.BestPeople;
import bole.search.rank.EvidenceFinder;
import bole.search.rank.ExactScores;
import bole.search.rank.RankedProfile;
import bole.search.rank.ScoreSum;
import bole.search.suggestion.Spelling;
import bole.search.translation.NameQueries;
import bole.search.translation.Recognised;
import bole.search.translation.Translation;
import bole.search.translation.WordsTranslation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** One request over one snapshot. */
final class Search {

    /** Where fewer are found, perhaps something else was meant. */
    private static final int FEW = 3;

    private final SearchContext context;
    private final SearchRequest request;
    private final Snapshot snapshot;
    private final View view;
    private final IndexSearcher searcher;
    private final Filters filters;
    private Translation.Translated translated;
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
        this.filters = new Filters(request, context.entities(), snapshot.reader(), view.segments());
        read(false);
    }

    /** Reads the query anew, {@code literally} if words that may say something of stints or not are words. */
    private void read(boolean literally) {
        translated = Translation.of(request, context.entities(), new Lexicon(snapshot.reader()), view.segments(), context.today(), literally);
        int words = translated.needed().size();
        boolean isText = request.match() == Match.ALL && words > WordsTranslation.MOST_WORDS_ALL_NEEDED;
        reading = Reading.of(request.match() == Match.ANY || isText ? 1 : words, !isText && !translated.times().isEmpty(), literally, isText);
    }

    /** The page that the request asks for by number, or the first part of a cursor. */
    SearchResult run() throws IOException {
        int perPage = request.paging().perPage();
        int from = (request.paging().page() - 1) * perPage;
        People people = find();
        Window.Stretch first = best(people, null, Math.max(1, from + perPage));
        List<FieldDoc> page = first.people().subList(Math.min(from, first.people().size()), Math.min(from + perPage, first.people().size()));
        boolean goesOn = !request.paging().cursor().isEmpty() && page.size() < reading.count();
        Optional<String> cursor = goesOn
            ? Optional.of(context.cursors().begin(identity(), snapshot, new Cursors.Begun(reading, first)).text(page.size())) : Optional.empty();
        return result(page, people, cursor);
    }

    /** The part of a cursor's order that begins at {@code place}. */
    SearchResult resume(Cursors.Place place) throws IOException {
        if (place.lease().reading().literally()) {
            read(true);
        }
        reading = place.lease().reading();
        int number = Math.clamp(reading.count() - place.rank(), 0, request.paging().perPage());
        People[] all = new People[1];
        List<FieldDoc> part = place.lease().window().part(place.rank(), number, (last, wanted) -> best(all[0] = all[0] == null ? matching() : all[0], last, wanted));
        long end = place.rank() + part.size();
        if (end >= reading.count()) {
            place.lease().finish();
        }
        People people = request.facets().facets().isEmpty() || all[0] != null ? all[0] : matching();
        return result(part, people, end < reading.count() ? Optional.of(place.lease().text((int) end)) : Optional.empty());
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

    /** Looks for people, the way of {@link #reading} that finds any. */
    private People find() throws IOException {
        People people = looked();
        if (reading.count() == 0 && translated.unsure()) {
            read(true);
            people = looked();
            if (reading.count() == 0) {
                read(false);
            }
        }
        if (reading.count() == 0 && translated.names().mayBeName() && !request.exact()) {
            reading = reading.with(NameQueries.misspelt(translated.names().typed(), searcher));
            people = looked();
        }
        while (reading.count() == 0 && reading.canRelax()) {
            reading = reading.relaxedFurther();
            people = looked();
        }
        return people;
    }

    private People looked() throws IOException {
        People people = matching();
        reading = reading.found(people.count());
        return people;
    }

    /** Everyone who is found as things are read now. */
    private People matching() {
        return found(Optional.empty());
    }

    /** The best {@code number} of {@code people} that come after {@code after}, or the first if that is null: those near the beginning by their exact scores. */
    private Window.Stretch best(People people, FieldDoc after, int number) throws IOException {
        BestPeople best = new BestPeople(searcher, people, isBrowsing() ? List.of() : voting(), Order.of(request, isBrowsing()));
        boolean refined = after == null && Order.isByScore(request, isBrowsing()) && !translated.voting().sure();
        List<FieldDoc> found = best.find(after, refined ? Math.max(number, Ranking.NEAR) : number);
        checkTime();
        FieldDoc last = found.isEmpty() ? after : found.getLast();
        if (refined) {
            List<FieldDoc> near = scores().exact(found.subList(0, Math.min(Ranking.NEAR, found.size())));
            Order.sortByScore(near);
            near.addAll(found.subList(near.size(), found.size()));
            found = near;
        }
        return new Window.Stretch(found, last);
    }

    /** What the order by score is estimated from. */
    private List<Query> voting() {
        List<Query> voting = new ArrayList<>(translated.voting().sums());
        voting.addAll(nameScores());
        return voting;
    }

    private ExactScores scores() throws IOException {
        return new ExactScores(searcher, translated.voting(), Terms.anyOf(nameScores()), new ExactScores.Moment(world, thisYear()));
    }

    private SearchResult result(List<FieldDoc> page, People people, Optional<String> cursor) throws IOException {
        List<Hit> hits = hits(page);
        Map<Facet, FacetResult> facets = new LinkedHashMap<>();
        AskedFacets asked = facets();
        for (Facet facet : request.facets().facets()) {
            facets.put(facet, asked.of(facet, people));
        }
        List<ReadQuery.Resolved> resolved = new ArrayList<>(translated.resolved());
        new Recognised(searcher).in(request.query().query(), translated.names()).stream().filter(one -> translated.resolved().stream().noneMatch(one::isWithin)).forEach(resolved::add);
        resolved.addAll(filters.resolved());
        ReadQuery read = new ReadQuery(request.query().query().toString(), resolved, didYouMean(), reading.relaxed() && reading.count() > 0, request.query().notes());
        return new SearchResult(reading.count(), new IndexState(snapshot.version(), view.size()), read, hits, facets, cursor);
    }

    /**
     * The best {@code depth} of the people of the ids {@code ids}, of everyone where there are none: first who has all words that are needed, then who lacks one,
     * and so on, at last who has any word of a topic or says something narrower.
     */
    List<RankedProfile> ranked(int depth, java.util.Set<String> ids) throws IOException {
        if (!ids.isEmpty()) {
            among = Optional.of(new TermInSetQuery(Fields.ID, ids.stream().map(BytesRef::new).toList()));
        }
        Map<String, RankedProfile> ranked = new LinkedHashMap<>();
        rank(find(), depth, ranked);
        while (ranked.size() < depth && reading.canRelax()) {
            reading = reading.relaxedFurther();
            rank(matching(), depth, ranked);
        }
        if (ranked.size() < depth && request.match() == Match.ALL) {
            new Search(context, request.withMatch(Match.ANY), snapshot).ranked(depth, ids).forEach(person -> ranked.putIfAbsent(person.id(), person));
        }
        return ranked.values().stream().limit(depth).toList();
    }

    private void rank(People people, int depth, Map<String, RankedProfile> ranked) throws IOException {
        for (FieldDoc document : best(people, null, depth).people()) {
            ranked.putIfAbsent(Order.id(document), new RankedProfile(Order.id(document), Order.score(document)));
        }
    }

    /** A query that finds more people with all its words, where this one finds few. */
    private Optional<String> didYouMean() {
        boolean few = reading.relaxed() ? translated.needed().size() <= WordsTranslation.MOST_WORDS_ALL_NEEDED : reading.count() < FEW;
        if (isBrowsing() || request.exact() || !few || request.paging().page() > 1) {
            return Optional.empty();
        }
        long most = reading.relaxed() || !(reading.misspelt() instanceof MatchNoDocsQuery) ? 0 : reading.count();
        return new Spelling(snapshot.reader(), context.entities(), translated.understood()).best(request.query().query(), most, this::countOfAll);
    }

    /** How many people have all the words of {@code query} instead. */
    private long countOfAll(bole.query.Query query) {
        try {
            return new Search(context, request.withQuery(new ParsedQuery(query.toString(), query, List.of())), snapshot).looked().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private List<Query> nameScores() {
        List<Query> scores = new ArrayList<>();
        scores.add(new BoostQuery(translated.names().words(), Ranking.NAME));
        scores.add(translated.names().called());
        scores.addAll(translated.names().mentioned().values());
        scores.removeIf(query -> query instanceof MatchNoDocsQuery || query instanceof BoostQuery boost && boost.getQuery() instanceof MatchNoDocsQuery);
        return scores;
    }

    /** Who is found, without what {@code without} chose for itself. */
    private BooleanQuery.Builder selection(Optional<Facet> without) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        filters.addTo(query, without);
        among.ifPresent(ids -> query.add(ids, Occur.FILTER));
        translated.excluded().forEach(excluded -> query.add(excluded, Occur.MUST_NOT));
        query.add(isBrowsing() ? Terms.PEOPLE : asked(), Occur.FILTER);
        return query;
    }

    private Query asked() {
        Query found = Condition.peopleWith(reading.matchesNeeded(), translated.needed());
        Query words = reading.timesNeeded() ? Terms.allOf(Stream.concat(Stream.of(found), translated.times().stream().map(Condition::people)).toList()) : found;
        Query called = translated.names().called();
        return called instanceof MatchNoDocsQuery && reading.misspelt() instanceof MatchNoDocsQuery ? words : Terms.anyOf(List.of(words, called, reading.misspelt()));
    }

    /** The rows of {@code facet} whose names hold {@code words}. */
    FacetResult facetRows(Facet facet, String words) throws IOException {
        return facets().rows(facet, words);
    }

    private AskedFacets facets() {
        return new AskedFacets(request, snapshot.reader(), view, filters, world, this::found);
    }

    /** Who is found without what {@code without} chose for itself. */
    private People found(Optional<Facet> without) {
        People people = People.matching(searcher, selection(without).build());
        checkTime();
        return people;
    }

    private List<Hit> hits(List<FieldDoc> page) throws IOException {
        boolean plain = request.explain() == Explain.NONE || isBrowsing();
        List<StintTest> stints = request.explain() == Explain.NONE ? List.of() : Stream.concat(translated.stints().stream(), filters.asked().stream()).toList();
        AskedStints asked = new AskedStints(snapshot.reader(), view.segments(), stints);
        StoredProfiles profiles = new StoredProfiles(snapshot.reader());
        ExactScores scores = plain ? null : scores();
        EvidenceFinder finder = new EvidenceFinder(translated.voting(), translated.names());
        Map<Integer, Hit> hits = new HashMap<>();
        for (FieldDoc found : Order.byDocument(page)) {
            hits.put(found.doc, hit(found, profiles, finder, plain ? Optional.empty() : Optional.of(scores.at(found.doc)), asked.of(found.doc)));
        }
        return page.stream().map(found -> hits.get(found.doc)).toList();
    }

    private Hit hit(FieldDoc found, StoredProfiles profiles, EvidenceFinder finder, Optional<ExactScores.Score> score, List<Integer> asked) throws IOException {
        LeafReaderContext leaf = snapshot.reader().leaves().get(ReaderUtil.subIndex(found.doc, snapshot.reader().leaves()));
        Profile profile = isCard() ? profiles.read(found.doc, shownPublications(score)) : profiles.read(found.doc);
        Hits hits = new Hits(context.entities());
        Hits.Scored scored = score.map(exact -> explained(exact, profile, finder, asked)).orElseGet(() -> new Hits.Scored(Order.score(found), EvidenceFinder.ofStints(profile, asked), List.of()));
        return world.isWhole() ? hits.of(profile, view.years(leaf, found.doc - leaf.docBase), scored) : hits.asOf(world.day().orElseThrow(), profile, context.today(), scored);
    }

    /** Whether the claims that are shown are all that is needed. */
    private boolean isCard() {
        return world.isWhole() && request.explain() != Explain.SCORE;
    }

    private static IntPredicate shownPublications(Optional<ExactScores.Score> score) {
        Set<Integer> shown = new HashSet<>();
        score.ifPresent(exact -> EvidenceFinder.shown(exact.votes()).stream().filter(voter -> voter.sort() == Vote.Sort.PUBLICATION)
            .forEach(voter -> shown.add(exact.claims().publication(voter.claim()))));
        return shown::contains;
    }

    private Hits.Scored explained(ExactScores.Score score, Profile profile, EvidenceFinder finder, List<Integer> asked) {
        List<Hit.ScorePart> sum = request.explain() == Explain.SCORE ? ScoreSum.of(profile, score.votes(), score.name()) : List.of();
        boolean misspelt = !(reading.misspelt() instanceof MatchNoDocsQuery);
        return new Hits.Scored(score.total(), finder.evidence(profile, score, misspelt, asked), sum);
    }

    /** The year that recency is counted from. */
    private int thisYear() {
        return world.day().orElse(context.today()).getYear();
    }
}
