package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Degree;
import bole.profile.Profile;
import bole.profile.StintKind;
import bole.query.Choice;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Paging;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine against {@link BruteForce}: random people, random requests; who is found and every count must be equal. */
class RandomRequestsTest {

    private static final int REQUESTS = Integer.getInteger("bole.requests", 2_000);
    private static final int PEOPLE = 60;

    private static final List<String> WORDS = List.of("graph", "vision", "robot", "protein", "quantum", "syntax", "market", "ocean", "laser", "cloud");
    private static final List<String> PLACES = List.of("Alpha University#alpha", "Beta Institute#beta", "Gamma Labs#gamma", "Damo Academy#damo", "Alibaba#alibaba", "Delta College", "Epsilon Hospital");
    private static final List<String> PLACE_KEYS = List.of("alpha", "beta", "gamma", "damo", "alibaba", "delta college", "epsilon hospital", "nowhere");
    private static final List<String> INTERESTS = List.of("graph vision", "Robot Ocean", "quantum cloud", "laser");
    private static final List<String> TOPICS = List.of("topic-0", "topic-1", "topic-2", "field-a", "field-b");
    private static final List<String> VENUES = List.of("Annals of Ocean", "Cloud Letters", "");
    private static final Map<String, String> COUNTRIES = Map.of("alpha", "CN", "beta", "DE", "gamma", "CN");

    @TempDir
    Path folder;

    private Random random;

    @Test
    void everyAnswerEqualsTheOneByBruteForce() {
        long seed = Long.getLong("bole.seed", System.nanoTime());
        System.out.println("RandomRequestsTest: run again with -Dbole.seed=" + seed + " -Dbole.requests=" + REQUESTS);
        random = new Random(seed);
        List<Profile> people = IntStream.range(0, PEOPLE).mapToObj(this::person).toList();
        BruteForce truth = new BruteForce(COUNTRIES, people);
        try (Searched searched = new Searched(folder, new SmallTree(), COUNTRIES, people)) {
            disturb(searched, people);
            for (int i = 0; i < REQUESTS; i++) {
                check(request(), searched, truth, "seed " + seed + ", request " + i);
            }
        }
    }

    /** Replaces and removes people, so that the index has several segments and dead documents. */
    private void disturb(Searched searched, List<Profile> people) {
        searched.index.put(person(PEOPLE));
        searched.index.refresh();
        searched.index.remove("p" + PEOPLE);
        people.subList(0, PEOPLE / 3).forEach(person -> searched.index.put(person(Integer.parseInt(person.id().substring(1)))));
        searched.index.refresh();
        people.subList(0, PEOPLE / 3).forEach(searched.index::put);
        searched.index.commit(Map.of());
        searched.index.refresh();
    }

    private static void check(SearchRequest request, Searched searched, BruteForce always, String place) {
        BruteForce truth = request.asOf().map(always::asOf).orElse(always);
        SearchResult result = searched.engine.search(request);
        List<Profile> expected = truth.matching(request, Optional.empty());
        Supplier<String> where = () -> place + ": " + request;
        assertThat(result.count()).as(where).isEqualTo(expected.size());
        assertThat(result.hits()).extracting(Hit::id).as(where).containsExactlyInAnyOrderElementsOf(expected.stream().map(Profile::id).toList());
        result.facets().forEach((facet, counted) -> checkFacet(request, facet, counted, truth, where));
    }

    private static void checkFacet(SearchRequest request, Facet facet, FacetResult counted, BruteForce truth, Supplier<String> where) {
        Optional<Facet> without = request.facets().conjunctive() ? Optional.empty() : Optional.of(facet);
        List<Profile> found = truth.matching(request, without);
        Map<String, Long> expected = truth.counts(found, facet, request);
        assertThat(counted.missing()).as(() -> where.get() + " missing of " + facet).isEqualTo(expected.getOrDefault("", 0L));
        expected.remove("");
        Map<String, Long> rows = counted.rows().stream().filter(row -> row.count() > 0).collect(Collectors.toMap(FacetResult.Row::id, FacetResult.Row::count));
        assertThat(expected).as(() -> where.get() + " rows of " + facet).containsAllEntriesOf(rows);
        long listed = rows.values().stream().mapToLong(Long::longValue).sum();
        long all = expected.values().stream().mapToLong(Long::longValue).sum();
        assertThat(counted.other()).as(() -> where.get() + " other of " + facet).isEqualTo(all - listed);
        assertThat(rows.size()).as(() -> where.get() + " size of " + facet).isGreaterThanOrEqualTo(Math.min(request.facets().limit(), expected.size()));
        checkOrder(counted, () -> where.get() + " order of " + facet);
    }

    private static void checkOrder(FacetResult counted, Supplier<String> where) {
        List<Long> counts = counted.rows().stream().filter(row -> !row.selected()).map(FacetResult.Row::count).toList();
        assertThat(counts).as(where).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private Profile person(int number) {
        Person person = Person.called("p" + number, "Ann" + number + " Bee" + number).headline(some(WORDS) + " " + some(WORDS)).language(some(List.of("en", "zh", "mixed", "")));
        if (random.nextInt(4) == 0) {
            person.notRead();
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            person.interest(some(INTERESTS), random.nextInt(2) == 0 ? some(TOPICS) : "");
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            addStint(person);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            person.work(some(WORDS) + " " + some(WORDS), some(VENUES), random.nextInt(5) == 0 ? 0 : 2012 + random.nextInt(12));
        }
        return person.profile();
    }

    private void addStint(Person person) {
        StintKind kind = some(EnumSet.allOf(StintKind.class));
        String from = random.nextInt(6) == 0 ? "" : String.valueOf(2012 + random.nextInt(12)) + some(List.of("", "-03", "-11-30"));
        String to = some(List.of("", "now", String.valueOf(2012 + random.nextInt(14)), (2012 + random.nextInt(14)) + "-01"));
        Optional<Degree> degree = kind == StintKind.EDUCATION ? Optional.of(some(EnumSet.allOf(Degree.class))) : Optional.empty();
        person.stint(kind, some(WORDS), random.nextInt(8) == 0 ? "" : some(PLACES), from, to, degree);
    }

    private SearchRequest request() {
        List<Choice> choices = new ArrayList<>();
        choice(Facet.INTEREST, List.of("graph vision", "robot ocean", "laser", "topic-1", "within:field-a", "within:field-b", "within:domain", "within:topic-0"), 3, choices);
        choice(Facet.INSTITUTION, PLACE_KEYS, 3, choices);
        choice(Facet.KIND, List.of("education", "employment", "visit"), 6, choices);
        choice(Facet.DEGREE, List.of("phd", "master"), 8, choices);
        choice(Facet.COUNTRY, List.of("CN", "DE"), 8, choices);
        choice(Facet.VENUE, List.of("annals of ocean"), 10, choices);
        choice(Facet.LANGUAGE, List.of("zh"), 10, choices);
        List<YearRange> years = random.nextInt(3) > 0 ? List.of() : random.nextInt(4) == 0 ? List.of(range(), range()) : List.of(range());
        List<StintFilter> stints = new ArrayList<>();
        for (int i = random.nextInt(6) - 3; i > 0; i--) {
            stints.add(stint());
        }
        List<Facet> facets = new ArrayList<>(EnumSet.allOf(Facet.class));
        facets.removeIf(facet -> random.nextInt(2) == 0);
        String words = IntStream.range(0, random.nextInt(10) == 0 ? 9 : Math.max(0, random.nextInt(6) - 2)).mapToObj(i -> some(WORDS)).collect(Collectors.joining(" "));
        SearchRequest typed = SearchRequest.typed(Searched.words(words));
        SearchRequest dated = random.nextInt(4) == 0 ? Searched.asOf(typed, 2011 + random.nextInt(15) + some(List.of("", "-02", "-06-30", "-11-30", "-12-31"))) : typed;
        return (random.nextInt(5) == 0 ? dated : Searched.withoutEvidence(dated)).withChoices(choices).withYears(years).withStints(stints).withPaging(new Paging(1, 100, ""))
            .withFacets(new FacetOptions(facets, 1 + random.nextInt(20), false, random.nextInt(4) == 0, rolledUp()));
    }

    private Map<Facet, String> rolledUp() {
        Map<Facet, String> rolledUp = new HashMap<>();
        if (random.nextBoolean()) {
            rolledUp.put(Facet.INTEREST, some(List.of("", "", "field-a", "field-b", "domain")));
        }
        if (random.nextBoolean()) {
            rolledUp.put(some(List.of(Facet.INSTITUTION, Facet.STINT_INSTITUTION)), some(List.of("", "alibaba")));
        }
        return rolledUp;
    }

    private void choice(Facet facet, List<String> values, int rare, List<Choice> choices) {
        if (random.nextInt(rare) == 0) {
            List<String> any = random.nextInt(4) == 0 ? List.of() : IntStream.rangeClosed(0, random.nextInt(2)).mapToObj(i -> some(values)).toList();
            List<String> all = random.nextInt(5) == 0 ? List.of(some(values)) : List.of();
            choices.add(new Choice(facet, any, all, random.nextInt(6) == 0 ? List.of(some(values)) : List.of()));
        }
    }

    private YearRange range() {
        int first = 2010 + random.nextInt(16);
        return some(List.of(YearRange.of(first), new YearRange(OptionalInt.of(first), OptionalInt.of(first + random.nextInt(4))),
            new YearRange(OptionalInt.empty(), OptionalInt.of(first)), new YearRange(OptionalInt.of(first), OptionalInt.empty())));
    }

    private StintFilter stint() {
        return new StintFilter(random.nextInt(3) == 0 ? "" : some(PLACE_KEYS), random.nextBoolean() ? Optional.of(range()) : Optional.empty(),
            random.nextInt(3) == 0 ? Optional.of(some(EnumSet.allOf(StintKind.class))) : Optional.empty(),
            random.nextInt(6) == 0 ? Optional.of(Degree.PHD) : Optional.empty(), random.nextInt(8) == 0 ? some(WORDS) : "",
            random.nextInt(6) == 0 ? Optional.of(range()) : Optional.empty(), random.nextInt(4) == 0);
    }

    private <T> T some(Collection<T> values) {
        return values.stream().skip(random.nextInt(values.size())).findFirst().orElseThrow();
    }
}
