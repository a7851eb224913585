package bole.search.engine;

import bole.index.Fields;
import bole.index.Snapshot;
import bole.index.Snapshots;
import bole.index.Stemmer;
import bole.index.StoredProfiles;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Language;
import bole.query.RequestException;
import bole.query.SearchRequest;
import bole.search.Entities;
import bole.search.EntityView;
import bole.search.FacetResult;
import bole.search.IndexState;
import bole.search.Labels;
import bole.search.ProfileView;
import bole.search.Ranking;
import bole.search.SearchEngine;
import bole.search.SearchResult;
import bole.search.SimilarPerson;
import bole.search.Suggestion;
import bole.search.column.Columns;
import bole.search.facet.FacetCounts;
import bole.search.facet.JointCounts;
import bole.search.match.Filters;
import bole.search.rank.EvidenceFinder;
import bole.search.rank.RankedProfile;
import bole.search.suggestion.SimilarPeople;
import bole.search.translation.Translation;
import bole.settings.Setting;
import bole.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * Answers requests from a Lucene index. The parts: {@link Translation} makes Lucene queries of what was typed, {@link Filters} of what was chosen,
 * {@link Ranking} says what counts how much, {@link Search} runs it, {@link FacetCounts} and {@link JointCounts} count, {@link EvidenceFinder} says why.
 */
public final class LuceneSearchEngine implements SearchEngine, AutoCloseable {

    private static final int PATIENCE_MILLISECONDS = 600_000;
    private static final int MOST_ROWS = 200;
    private static final int MOST_PER_PAGE = 100;
    private static final int MOST_SUGGESTIONS = 50;
    private static final int LONGEST_TYPED = 200;
    private static final int MOST_CLAUSES = 1 << 15;

    private final Snapshots snapshots;
    private final Entities entities;
    private final Settings settings;
    private final Clock clock;
    private final Views views;
    private final Cursors cursors;
    private final Answers answers;
    private final Warmth warmth;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    /**
     * @param snapshots the index
     * @param entities the vocabularies
     * @param settings limits
     * @param clock says what year recency is counted from
     */
    public LuceneSearchEngine(Snapshots snapshots, Entities entities, Settings settings, Clock clock) {
        this.snapshots = snapshots;
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
        this.views = new Views(entities);
        this.cursors = new Cursors(clock, settings.get(Setting.CURSORS), Duration.ofSeconds(settings.get(Setting.CURSOR_SECONDS)));
        this.answers = new Answers(settings.get(Setting.ANSWERED_PEOPLE));
        this.warmth = new Warmth(snapshots, this::numberColumns, this::warm);
    }

    /** Reads what every search needs whatever is in the index. */
    public static void prepare() {
        Stemmer.prepare();
    }

    /** Something done with one snapshot. */
    private interface Work<T> {
        T on(Snapshot snapshot) throws IOException;
    }

    private <T> T with(Work<T> work) {
        try (Snapshot snapshot = snapshots.acquire()) {
            return work.on(snapshot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SearchContext context() {
        return new SearchContext(entities, views, cursors, settings.get(Setting.SEARCH_MILLISECONDS), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @Override
    public SearchResult search(SearchRequest request) {
        check(request);
        cursors.tidy();
        String cursor = request.paging().cursor();
        if (cursor.isEmpty()) {
            return with(snapshot -> answer(request, snapshot));
        }
        return cursor.equals("*") ? with(snapshot -> new Search(context(), request, snapshot).run())
            : resume(request, cursors.resume(cursor, Search.identity(request)));
    }

    private SearchResult answer(SearchRequest request, Snapshot snapshot) throws IOException {
        SearchContext context = context();
        Optional<SearchResult> known = answers.find(snapshot.reader(), context.today(), request);
        if (known.isPresent()) {
            return known.get();
        }
        SearchResult result = new Search(context, request, snapshot).run();
        answers.keep(snapshot.reader(), context.today(), request, result);
        return result;
    }

    private SearchResult resume(SearchRequest request, Cursors.Place place) {
        try (Snapshot snapshot = place.snapshot()) {
            return new Search(context(), request, snapshot).resume(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The best {@code depth} people for {@code request}, without pages, facets or evidence and without the limits on a visitor's time and depth: for
     * measuring the ranking.
     *
     * @param among ids of the only people to rank; empty for everyone
     */
    public List<RankedProfile> rank(SearchRequest request, int depth, java.util.Set<String> among) {
        SearchContext patient = new SearchContext(entities, views, cursors, PATIENCE_MILLISECONDS, context().today());
        return with(snapshot -> new Search(patient, request, snapshot).ranked(depth, among));
    }

    private void check(SearchRequest request) {
        int perPage = request.paging().perPage();
        check(perPage >= 1 && perPage <= MOST_PER_PAGE, "per_page", "must be from 1 to " + MOST_PER_PAGE);
        check(request.paging().page() >= 1, "page", "must be 1 or more");
        check(request.facets().limit() >= 1 && request.facets().limit() <= MOST_ROWS, "facet.limit", "must be from 1 to " + MOST_ROWS);
        long depth = (long) request.paging().page() * perPage;
        if (depth > settings.get(Setting.RESULT_DEPTH)) {
            throw RequestException.of(RequestException.Problem.PAGE_TOO_DEEP, "page",
                "results can be paged through by number up to " + settings.get(Setting.RESULT_DEPTH), "narrow the search, or export it");
        }
    }

    private static void check(boolean right, String parameter, String detail) {
        if (!right) {
            throw RequestException.of(RequestException.Problem.INVALID_VALUE, parameter, detail, "");
        }
    }

    @Override
    public Optional<ProfileView> profile(String id) {
        return with(snapshot -> {
            return stored(id, snapshot).map(this::view);
        });
    }

    private static Optional<Profile> stored(String id, Snapshot snapshot) throws IOException {
        TopDocs found = new IndexSearcher(snapshot.reader()).search(new TermQuery(new Term(Fields.ID, id)), 1);
        return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(new StoredProfiles(snapshot.reader()).read(found.scoreDocs[0].doc));
    }

    @Override
    public Optional<List<SimilarPerson>> similar(String id, int limit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return with(snapshot -> {
            Optional<Profile> profile = stored(id, snapshot);
            return profile.isEmpty() ? Optional.<List<SimilarPerson>>empty()
                : Optional.of(similarTo(profile.get(), limit, snapshot, today));
        });
    }

    private List<SimilarPerson> similarTo(Profile profile, int limit, Snapshot snapshot, LocalDate today) throws IOException {
        View view = views.of(snapshot.reader());
        return new SimilarPeople(snapshot.reader(), view.names(), view.segments(), today).of(profile, Math.clamp(limit, 1, MOST_SUGGESTIONS));
    }

    private ProfileView view(Profile profile) {
        Map<String, Labels> institutions = new LinkedHashMap<>();
        profile.stints().stream().map(Stint::institution).flatMap(Optional::stream).map(Institution::id)
            .forEach(id -> entities.labels(Entities.Kind.INSTITUTION, id).ifPresent(labels -> institutions.put(id, labels)));
        Map<String, Labels> topics = new LinkedHashMap<>();
        profile.interests().stream().map(Interest::topic).forEach(id -> entities.labels(Entities.Kind.TOPIC, id).ifPresent(labels -> topics.put(id, labels)));
        return new ProfileView(profile, institutions, topics);
    }

    @Override
    public FacetResult facet(Facet facet, String words, SearchRequest request) {
        check(request);
        return with(snapshot -> new Search(context(), request, snapshot).facetRows(facet, words));
    }

    @Override
    public Optional<EntityView> entity(Facet facet, String id) {
        return with(snapshot -> views.of(snapshot.reader()).tree(facet).find(id));
    }

    @Override
    public List<EntityView.Node> roots(Facet facet) {
        return with(snapshot -> views.of(snapshot.reader()).tree(facet).roots());
    }

    @Override
    public List<Suggestion> suggest(String typed, Language language, int limit) {
        String kept = typed.substring(0, Math.min(typed.length(), LONGEST_TYPED));
        int most = Math.clamp(limit, 1, MOST_SUGGESTIONS);
        try (Snapshot snapshot = warmth.snapshot().orElseGet(snapshots::acquire)) {
            return views.of(snapshot.reader()).suggester().suggest(kept, most);
        }
    }

    /** Works out in the background, now and after each refresh, what requests will need: a server's first askers shall not wait for it. */
    public void keepWarm() {
        warmth.begin();
    }

    private void warm(Snapshot snapshot) {
        Stemmer.prepareForAll();
        for (Entities.Kind kind : Entities.Kind.values()) {
            entities.matching(kind, "a", 1);
        }
        readColumns(snapshot);
        View view = views.of(snapshot.reader());
        snapshot.reader().leaves().forEach(view.segments()::stints);
        view.suggester();
    }

    private void numberColumns(Snapshot snapshot) {
        Columns columns = views.of(snapshot.reader()).columns();
        FacetOptions.standard().facets().forEach(facet -> columns.of(facet.apiName()));
    }

    private void readColumns(Snapshot snapshot) {
        Columns columns = views.of(snapshot.reader()).columns();
        FacetOptions.standard().facets().forEach(facet -> columns.of(facet.apiName()).byFrequency());
    }

    /** Lets go of the snapshots that cursors hold. The index is closed by who opened it. */
    @Override
    public void close() {
        warmth.close();
        cursors.close();
    }

    @Override
    public IndexState state() {
        return with(snapshot -> new IndexState(snapshot.version(), views.of(snapshot.reader()).size()));
    }
}
