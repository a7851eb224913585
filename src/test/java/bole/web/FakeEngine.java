package bole.web;

import bole.profile.Award;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.profile.Link;
import bole.profile.LinkKind;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.profile.Profile;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.query.Facet;
import bole.query.Language;
import bole.query.RequestException;
import bole.query.SearchRequest;
import bole.search.EntityView;
import bole.search.Evidence;
import bole.search.FacetResult;
import bole.search.Hit;
import bole.search.IndexState;
import bole.search.Labels;
import bole.search.ProfileView;
import bole.search.ReadQuery;
import bole.search.SearchEngine;
import bole.search.SearchResult;
import bole.search.SimilarPerson;
import bole.search.Suggestion;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** An engine over invented people that answers every search with all of them, remembers what it was asked, and can be told to fail. */
final class FakeEngine implements SearchEngine {

    final List<SearchRequest> asked = new ArrayList<>();
    Optional<RuntimeException> failure = Optional.empty();
    boolean givesCursors = true;
    private final List<Profile> people;

    FakeEngine(int people) {
        this.people = IntStream.rangeClosed(1, people).mapToObj(FakeEngine::person).toList();
    }

    static Profile person(int number) {
        Stint job = new Stint(StintKind.EMPLOYMENT, Optional.of(new Institution("Northwind Laboratory", "northwind")), "Search", "=Engineer", Optional.empty(), "",
            Optional.of(PartialDate.parse("2021-03")), Optional.empty(), true, 0, new LineRange(4, 5));
        Stint study = new Stint(StintKind.EDUCATION, Optional.of(Institution.named("Harbour University")), "", "Bachelor", Optional.of(bole.profile.Degree.BACHELOR),
            "Mathematics", Optional.of(PartialDate.ofYear(2015)), Optional.of(PartialDate.ofYear(2019)), false, 0, LineRange.of(6));
        return new Profile("invented-" + number,
            List.of(new Name("Invented Person " + number, "en", NameKind.DISPLAY), new Name("虚构" + number, "", NameKind.NATIVE)),
            "Engineer, \"search\"", "", List.of(new Interest("Graph Learning", "graph-learning", 0, LineRange.of(2)), new Interest("Bird song", "", 0, LineRange.of(3))),
            List.of(job, study), List.of(), List.of(new Award("Best paper", "", OptionalInt.of(2022), 0, LineRange.of(9))),
            List.of(new Link(LinkKind.HOMEPAGE, "https://example.org/" + number, 0, LineRange.of(1))), List.of("person" + number + "@example.org"),
            List.of(new SourceRecord("people/" + number + ".md", "markdown", "en", "00", Optional.empty(), List.of())));
    }

    private static Hit hit(Profile profile) {
        Evidence evidence = new Evidence("interest", "Graph Learning", List.of(new Evidence.TextRange(0, 5)), Optional.empty(), Optional.empty(),
            "people/1.md", Optional.of(LineRange.of(2)), Optional.of(new Evidence.Via("topic", "graph-learning", "zh", "en")));
        Evidence undated = new Evidence("name", profile.title(), List.of(), Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
        return new Hit(profile.id(), profile.names(), profile.title(), profile.headline(),
            List.of(new Hit.Position("northwind", new Labels("Northwind Laboratory", "北风实验室"), "Engineer", Optional.of(PartialDate.parse("2021-03")))),
            List.of(new Hit.Topic("graph-learning", "Graph Learning", new Labels("graph learning", "图学习")), new Hit.Topic("", "Bird song", Labels.same("Bird song"))),
            OptionalInt.of(2015), OptionalInt.of(2022), List.of(2015, 2022), 7.31, List.of(evidence, undated), List.of(new Hit.ScorePart("interest", "Graph Learning", 7.31)), profile.sources());
    }

    @Override
    public SearchResult search(SearchRequest request) {
        asked.add(request);
        failure.ifPresent(e -> {
            throw e;
        });
        int perPage = request.paging().perPage();
        String cursor = request.paging().cursor();
        int begin = cursor.isEmpty() || !givesCursors ? (request.paging().page() - 1) * perPage : cursor.equals("*") ? 0 : Integer.parseInt(cursor);
        int end = Math.min(people.size(), begin + perPage);
        Optional<String> next = cursor.isEmpty() || !givesCursors || end == people.size() ? Optional.empty() : Optional.of(String.valueOf(end));
        Map<Facet, FacetResult> facets = new LinkedHashMap<>();
        request.facets().facets().forEach(facet -> facets.put(facet, facet(facet, "", request)));
        List<Hit> hits = people.subList(Math.min(begin, end), end).stream().map(FakeEngine::hit).toList();
        ReadQuery read = new ReadQuery(request.query().query().toString(), List.of(new ReadQuery.Resolved("阿里", "institution", "alibaba", List.of("alipay"))),
            Optional.empty(), false, request.query().notes());
        return new SearchResult(people.size(), state(), read, hits, facets, next);
    }

    @Override
    public Optional<ProfileView> profile(String id) {
        return people.stream().filter(profile -> profile.id().equals(id)).findFirst().map(profile -> new ProfileView(profile, Map.of(), Map.of()));
    }

    @Override
    public FacetResult facet(Facet facet, String words, SearchRequest request) {
        asked.add(request);
        return new FacetResult(false, 12, 340, List.of(new FacetResult.Row("northwind", new Labels("Northwind Laboratory", "北风实验室 " + words), 31, true)));
    }

    @Override
    public List<Suggestion> suggest(String typed, Language language, int limit) {
        if (typed.equals("fail")) {
            throw RequestException.of(RequestException.Problem.TOO_COMPLEX, "q", "too much", "");
        }
        return List.of(new Suggestion("invented-1", new Labels("Invented Person 1", "虚构1"), "person", "Northwind Laboratory", 1)).subList(0, Math.min(1, limit));
    }

    @Override
    public Optional<List<SimilarPerson>> similar(String id, int limit) {
        SimilarPerson.Shared interest = new SimilarPerson.Shared(SimilarPerson.Kind.INTEREST, "graph-learning", new Labels("graph learning", "图学习"), OptionalInt.empty(), OptionalInt.empty());
        SimilarPerson.Shared place = new SimilarPerson.Shared(SimilarPerson.Kind.INSTITUTION, "northwind", Labels.same("Northwind"), OptionalInt.of(2021), OptionalInt.of(2022));
        SimilarPerson.Shared words = new SimilarPerson.Shared(SimilarPerson.Kind.WORDS, "", Labels.same("song, bird"), OptionalInt.empty(), OptionalInt.empty());
        return profile(id).map(view -> people.stream().filter(person -> !person.id().equals(id)).limit(limit)
            .map(person -> new SimilarPerson(person.id(), person.names(), person.title(), person.headline(), List.of(interest, place, words))).toList());
    }

    @Override
    public Optional<EntityView> entity(Facet facet, String id) {
        return Optional.empty();
    }

    @Override
    public List<EntityView.Node> roots(Facet facet) {
        return List.of();
    }

    @Override
    public IndexState state() {
        return new IndexState("v1", people.size());
    }
}
