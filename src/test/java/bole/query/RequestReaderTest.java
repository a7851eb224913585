package bole.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.Parameter.Part;
import bole.query.RequestException.Mistake;
import bole.query.RequestException.Problem;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {

    private static final int RANDOM_REQUESTS = 20_000;

    private static SearchRequest read(String... namesAndValues) {
        return RequestReader.read(parameters(namesAndValues));
    }

    private static Map<String, List<String>> parameters(String... namesAndValues) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.computeIfAbsent(namesAndValues[i], name -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        return parameters;
    }

    private static RequestException refusal(ThrowingCallable call) {
        RequestException[] caught = new RequestException[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(RequestException.class, e -> caught[0] = e);
        return caught[0];
    }

    @Test
    void nothingGivenIsBrowsing() {
        assertThat(read()).isEqualTo(SearchRequest.browse());
        assertThat(RequestReader.write(SearchRequest.browse())).isEmpty();
    }

    @Test
    void everyParameterFindsItsPlace() {
        SearchRequest request = read("q", "graph", "q.match", "any", "q.mode", "exact", "xlang", "only", "interest", "a", "interest", "b", "institution.all", "c",
            "institution.not", "d", "kind", "Employment", "degree", "phd", "country", "CN", "venue", "WWW", "language", "zh", "year", "2018..2022", "year", "2024",
            "stint", "institution:alibaba;year:2022;kind:employment;degree:phd;title:engineer;to:..2023", "stint.not", "institution:x", "as_of", "2022-06-30",
            "facets", "interest,stint.year", "facet.limit", "200", "facet.sort", "label", "facet.mode", "conjunctive",
            "facet.rollup", "interest", "facet.rollup", "institution:alibaba", "sort", "recent", "page", "3",
            "per_page", "100", "lang", "zh", "explain", "score");
        assertThat(request).isEqualTo(new SearchRequest(QueryParser.parse("graph"), Match.ANY, true,
            List.of(Choice.any(Facet.INTEREST, "a", "b"), new Choice(Facet.INSTITUTION, List.of(), List.of("c"), List.of("d")), Choice.any(Facet.KIND, "employment"),
                Choice.any(Facet.DEGREE, "phd"), Choice.any(Facet.COUNTRY, "CN"), Choice.any(Facet.VENUE, "WWW"), Choice.any(Facet.LANGUAGE, "zh")),
            List.of(YearRange.parse("2018..2022"), YearRange.of(2024)),
            List.of(new StintFilter("alibaba", Optional.of(YearRange.of(2022)), Optional.of(StintKind.EMPLOYMENT), Optional.of(Degree.PHD), "engineer",
                Optional.of(YearRange.parse("..2023")), false),
                new StintFilter("x", Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), true)),
            Optional.of(PartialDate.parse("2022-06-30")), CrossLanguage.ONLY, new FacetOptions(List.of(Facet.INTEREST, Facet.STINT_YEAR), 200, true, true,
                Map.of(Facet.INTEREST, "", Facet.INSTITUTION, "alibaba")),
            Sort.RECENT, new Paging(3, 100, ""), Language.ZH, Explain.SCORE));
    }

    @Test
    void blankValuesCountAsNotGiven() {
        assertThat(read("q", "", "year", " ", "page", "", "stint", "")).isEqualTo(SearchRequest.browse());
    }

    @Test
    void facetsMayBeRepeatedJoinedByCommasOrNone() {
        assertThat(read("facets", "none").facets().facets()).isEmpty();
        assertThat(read("facets", "year, kind", "facets", "year").facets().facets()).containsExactly(Facet.YEAR, Facet.KIND);
    }

    @Test
    void stintTakesPartsInAnyOrderFullWidthSignsAndEscapedSemicolons() {
        assertThat(read("stint", " year : 2022 ； institution：阿里巴巴 ;").stints())
            .containsExactly(new StintFilter("阿里巴巴", Optional.of(YearRange.of(2022)), Optional.empty(), Optional.empty(), "", Optional.empty(), false));
        assertThat(read("stint", "title:a\\;b\\\\c").stints().getFirst().title()).isEqualTo("a;b\\c");
    }

    @ParameterizedTest
    @CsvSource({"size,per_page", "limit,per_page", "Query,q", "topic,interest", "organization,institution", "offset,page", "order_by,sort", "locale,lang"})
    void whatAParameterIsCalledElsewhereIsAnsweredWithItsNameHere(String name, String suggestion) {
        assertThat(refusal(() -> read(name, "1")).mistakes()).singleElement().satisfies(mistake -> assertThat(mistake.suggestion()).isEqualTo(suggestion));
    }

    @ParameterizedTest
    @CsvSource({"yaer,year", "instituion,institution", "perpage,per_page", "Q,q", "facet,facets", "stint.no,stint.not", "blub,''", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,''"})
    void unknownParameterIsRefusedWithTheNearestKnownOne(String name, String suggestion) {
        RequestException e = refusal(() -> read(name, "1"));
        assertThat(e.problem()).isEqualTo(Problem.UNKNOWN_PARAMETER);
        assertThat(e.mistakes()).singleElement().satisfies(mistake -> assertThat(mistake.suggestion()).isEqualTo(suggestion));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"year|20x1", "year|2022..2020", "year|20222", "sort|best", "page|0", "page|-1", "page|1.5", "page|99999999999", "per_page|0", "per_page|101",
        "facet.limit|201", "facets|interest,blub", "kind|job", "degree|bsc", "language|fr", "as_of|30.6.2022", "as_of|2022-13-01", "lang|de", "xlang|maybe", "explain|all",
        "q.match|some", "q.mode|loose", "stint|alibaba", "stint|place:x", "stint|year:20x1", "stint|year:2020;year:2021", "stint|;", "stint|kind:job", "facet.sort|size",
        "facet.mode|both", "facet.rollup|year"})
    void badValueIsRefusedUnderItsName(String name, String value) {
        RequestException e = refusal(() -> read(name, value));
        assertThat(e.problem()).isEqualTo(Problem.INVALID_VALUE);
        assertThat(e.mistakes()).singleElement().satisfies(mistake -> assertThat(mistake.parameter()).isEqualTo(name));
    }

    @Test
    void nearMissOfAWordComesWithASuggestion() {
        assertThat(refusal(() -> read("sort", "recnt")).mistakes()).containsExactly(
            new Mistake("sort", "\"recnt\" is none of relevance, recent, name", "recent"));
    }

    @Test
    void allMistakesAreToldTogetherAndTheFirstGivesTheType() {
        RequestException e = refusal(() -> read("yaer", "2020", "year", "20x1", "sort", "best", "page", "900"));
        assertThat(e.problem()).isEqualTo(Problem.UNKNOWN_PARAMETER);
        assertThat(e.mistakes()).extracting(Mistake::parameter).containsExactly("yaer", "year", "sort", "page");
    }

    @Test
    void parameterThatMayStandOnceIsRefusedTwice() {
        assertThat(refusal(() -> read("page", "1", "page", "2")).mistakes().getFirst().detail()).isEqualTo("is given 2 times, but may be given once");
        String[] many = IntStream.range(0, 202).mapToObj(i -> i % 2 == 0 ? "interest" : "v" + i).toArray(String[]::new);
        assertThat(refusal(() -> read(many)).problem()).isEqualTo(Problem.INVALID_VALUE);
    }

    @Test
    void pagesBeyondTheDepthAreRefusedAndACursorIsNot() {
        assertThat(refusal(() -> read("page", "401")).problem()).isEqualTo(Problem.PAGE_TOO_DEEP);
        assertThat(read("page", "400").paging().page()).isEqualTo(400);
        assertThat(refusal(() -> read("page", "999999999", "per_page", "100")).problem()).isEqualTo(Problem.PAGE_TOO_DEEP);
        assertThat(read("cursor", "*", "per_page", "100").paging()).isEqualTo(new Paging(1, 100, "*"));
        assertThat(refusal(() -> read("cursor", "*", "page", "2")).problem()).isEqualTo(Problem.INVALID_VALUE);
    }

    @Test
    void hugeValuesAreRefusedButAHugeQueryIsCut() {
        assertThat(refusal(() -> read("interest", "a".repeat(5_000))).problem()).isEqualTo(Problem.TOO_LARGE);
        assertThat(refusal(() -> read("x".repeat(100_000), "1")).mistakes().getFirst().parameter()).hasSizeLessThan(50);
        assertThat(read("q", "a".repeat(100_000)).query().notes()).hasSize(1);
    }

    @Test
    void resourceTakesOnlyItsPartOfTheParameters() {
        EnumSet<Part> filters = EnumSet.of(Part.QUERY, Part.FILTER);
        assertThat(RequestReader.read(parameters("q", "a", "year", "2020"), Limits.standard(), filters).years()).hasSize(1);
        RequestException e = refusal(() -> RequestReader.read(parameters("page", "2"), Limits.standard(), filters));
        assertThat(e.problem()).isEqualTo(Problem.UNKNOWN_PARAMETER);
        assertThat(e.mistakes().getFirst().detail()).contains("no meaning here");
    }

    @Test
    void strictReadingReportsTheQueryWithItsPlace() {
        RequestException e = refusal(() -> RequestReader.readStrictly(parameters("q", "graph (tree"), Limits.standard()));
        assertThat(e.problem()).isEqualTo(Problem.QUERY_SYNTAX);
        assertThat(e.offset()).hasValue(6);
    }

    @Test
    void parametersAreUniqueAndExplained() {
        assertThat(Parameters.all()).extracting(Parameter::name).doesNotHaveDuplicates();
        assertThat(Parameters.all()).allSatisfy(parameter -> assertThat(parameter.help()).isNotBlank());
    }

    @Test
    void requestSurvivesTheTripThroughItsParameters() {
        long seed = Long.getLong("seed", 20261120L);
        Random random = new Random(seed);
        for (int i = 0; i < RANDOM_REQUESTS; i++) {
            SearchRequest request = request(random);
            assertThat(RequestReader.read(RequestReader.write(request))).as("seed %d", seed).isEqualTo(request);
        }
    }

    private static SearchRequest request(Random random) {
        List<Choice> choices = Arrays.stream(Facet.values())
            .filter(facet -> facet != Facet.YEAR && facet.compareTo(Facet.STINT_YEAR) < 0 && random.nextInt(4) == 0)
            .map(facet -> choice(facet, random)).filter(choice -> !choice.equals(Choice.any(choice.facet()))).toList();
        boolean cursor = random.nextBoolean();
        return new SearchRequest(QueryParser.parse(pick(random, "", "graph", " a  OR ( b", "“图”", "-x year:2020")), pick(random, Match.values()), random.nextBoolean(), choices,
            years(random), stints(random), random.nextBoolean() ? Optional.empty() : Optional.of(PartialDate.parse(pick(random, "2020", "2020-02", "2020-02-29"))),
            pick(random, CrossLanguage.values()),
            new FacetOptions(pick(random, List.of(), FacetOptions.standard().facets(), List.of(Facet.STINT_YEAR, Facet.KIND)), 1 + random.nextInt(200),
                random.nextBoolean(), random.nextBoolean(), pick(random, Map.of(), Map.of(Facet.INTEREST, ""), Map.of(Facet.STINT_INSTITUTION, "alibaba", Facet.INTEREST, ""))),
            pick(random, Sort.values()), cursor ? new Paging(1, 1 + random.nextInt(100), pick(random, "*", "abc=")) : new Paging(1 + random.nextInt(100), 1 + random.nextInt(100), ""),
            pick(random, Language.values()), pick(random, Explain.values()));
    }

    private static Choice choice(Facet facet, Random random) {
        List<String> values = switch (facet) {
            case KIND -> List.of("employment", "visit");
            case DEGREE -> List.of("phd", "other");
            case LANGUAGE -> List.of("zh", "mixed");
            case INTEREST, INSTITUTION, YEAR, COUNTRY, VENUE, STINT_YEAR, STINT_INSTITUTION -> List.of("a b", "图;神=经&", "ü");
        };
        return new Choice(facet, some(values, random), some(values, random), some(values, random));
    }

    private static <T> List<T> some(List<T> values, Random random) {
        return values.stream().filter(value -> random.nextBoolean()).toList();
    }

    private static List<YearRange> years(Random random) {
        return some(List.of(YearRange.of(2020), YearRange.parse("..2020"), YearRange.parse("2020.."), YearRange.parse("2018..2020")), random);
    }

    private static List<StintFilter> stints(Random random) {
        List<StintFilter> kept = new ArrayList<>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> kept.add(stint(random, false)));
        IntStream.range(0, random.nextInt(2)).forEach(i -> kept.add(stint(random, true)));
        return kept;
    }

    private static StintFilter stint(Random random, boolean excluded) {
        return new StintFilter(pick(random, "alibaba", "a;b", "c\\d", "e：f；g"), random.nextBoolean() ? Optional.empty() : Optional.of(YearRange.of(2020)),
            random.nextBoolean() ? Optional.empty() : Optional.of(pick(random, StintKind.values())),
            random.nextBoolean() ? Optional.empty() : Optional.of(pick(random, Degree.values())), pick(random, "", "a: b", "工程师"),
            random.nextBoolean() ? Optional.empty() : Optional.of(new YearRange(OptionalInt.empty(), OptionalInt.of(2021))), excluded);
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
