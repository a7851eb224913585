package bole.search;

import bole.index.IndexOptions;
import bole.index.LuceneProfileIndex;
import bole.index.Mentions;
import bole.profile.Profile;
import bole.query.Choice;
import bole.query.Explain;
import bole.query.FacetOptions;
import bole.query.ParsedQuery;
import bole.query.Query;
import bole.query.QueryField;
import bole.query.QueryParser;
import bole.query.SearchRequest;
import bole.search.engine.LuceneSearchEngine;
import bole.settings.Settings;
import bole.text.PartialDate;
import bole.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An index of some people and an engine over it. */
public final class Searched implements AutoCloseable {

    /** The tests' today. */
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    /** What is part of what: institution ids. */
    private static final Map<String, Set<String>> WHOLES = Map.of("damo", Set.of("alibaba"));

    final LuceneProfileIndex index;
    final LuceneSearchEngine engine;

    public Searched(Path folder, Entities entities, Map<String, String> countries, List<Profile> people) {
        index = LuceneProfileIndex.open(folder, new IndexOptions(TODAY, id -> Optional.ofNullable(countries.get(id)),
            id -> WHOLES.getOrDefault(id, Set.of()), "test", entities instanceof VocabularyEntities ? Mentions.of(Vocabularies.shipped()) : Mentions.none(), 16));
        people.forEach(index::put);
        index.commit(Map.of());
        index.refresh();
        engine = new LuceneSearchEngine(index, entities, Settings.standard(), TODAY);
    }

    static Searched of(Path folder, Person... people) {
        return new Searched(folder, Entities.none(), Map.of(), Arrays.stream(people).map(Person::profile).toList());
    }

    /** The rows of {@code resource}; what begins with # is none. */
    public static Stream<String> rows(String resource) throws IOException {
        try (InputStream in = Searched.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    /** What {@code text}, as it is typed, finds. */
    public SearchResult typed(String text) {
        return engine.search(SearchRequest.typed(QueryParser.parse(text)));
    }

    /** As what studies and jobs the query of {@code result} was read. */
    public static String stints(SearchResult result) {
        return result.query().resolved().stream().filter(resolved -> resolved.as().equals("stint")).map(ReadQuery.Resolved::id).collect(Collectors.joining(" "));
    }

    /** Words between white space, all of them needed. */
    static ParsedQuery words(String text) {
        List<Query> words = Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).<Query>map(word -> new Query.Word(QueryField.ANY, word)).toList();
        return words.isEmpty() ? ParsedQuery.empty() : new ParsedQuery(text, words.size() == 1 ? words.getFirst() : new Query.And(words), List.of());
    }

    static ParsedQuery parsed(Query query) {
        return new ParsedQuery("", query, List.of());
    }

    static SearchRequest choosing(Choice... choices) {
        return SearchRequest.browse().withChoices(List.of(choices));
    }

    /** {@code request} in exact mode. */
    static SearchRequest exact(SearchRequest request) {
        return new SearchRequest(request.query(), request.match(), true, request.choices(), request.years(), request.stints(), request.asOf(),
            request.crossLanguage(), request.facets(), request.sort(), request.paging(), request.language(), request.explain());
    }

    /** {@code request} in the world of that day. */
    static SearchRequest asOf(SearchRequest request, String day) {
        return new SearchRequest(request.query(), request.match(), request.exact(), request.choices(), request.years(), request.stints(),
            Optional.of(PartialDate.parse(day)), request.crossLanguage(), request.facets(), request.sort(), request.paging(), request.language(), request.explain());
    }

    /** {@code request} with the score explained. */
    static SearchRequest explained(SearchRequest request) {
        return explained(request, Explain.SCORE);
    }

    static SearchRequest withoutEvidence(SearchRequest request) {
        return explained(request, Explain.NONE);
    }

    private static SearchRequest explained(SearchRequest request, Explain explain) {
        return new SearchRequest(request.query(), request.match(), request.exact(), request.choices(), request.years(), request.stints(), request.asOf(),
            request.crossLanguage(), request.facets(), request.sort(), request.paging(), request.language(), explain);
    }

    List<String> ids(String text) {
        return ids(SearchRequest.typed(words(text)));
    }

    List<String> ids(Query query) {
        return ids(SearchRequest.typed(parsed(query)));
    }

    List<String> ids(SearchRequest request) {
        return engine.search(request.withFacets(FacetOptions.none())).hits().stream().map(Hit::id).toList();
    }

    /** What is marked in the first evidence of the first hit. */
    List<String> marked(String text) {
        Evidence evidence = engine.search(SearchRequest.typed(words(text))).hits().getFirst().why().getFirst();
        return marked(evidence);
    }

    static List<String> marked(Evidence evidence) {
        return evidence.ranges().stream().map(range -> evidence.text().substring(range.start(), range.end())).toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
