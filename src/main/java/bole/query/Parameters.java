package bole.query;

import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.Parameter.Part;
import bole.query.RequestDraft.Joint;
import bole.text.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The table of all parameters of a search; a row is name, part, whether it repeats, help, how a value is read and how a request writes it.
 * {@link RequestReader} is the only reader of this table besides the tests that hold the published description against it.
 */
public final class Parameters {

    private static final int MOST_PER_PAGE = 100;
    private static final int MOST_ROWS = 200;
    private static final List<String> LANGUAGES = List.of("en", "zh", "mixed");
    private static final String NO_FACETS = "none";
    private static final SearchRequest USUAL = SearchRequest.browse();

    private static final List<Parameter> TABLE = table();

    private Parameters() {
    }

    /** All rows, in the order in which they are written. */
    public static List<Parameter> all() {
        return TABLE;
    }

    private static List<Parameter> table() {
        List<Parameter> rows = new ArrayList<>();
        rows.add(row("q", Part.QUERY, "what is typed, in the query language", (draft, value) -> draft.text = value,
            request -> unless("", request.query().text())));
        rows.add(row("q.match", Part.QUERY, "all or any: whether all words are needed", (draft, value) -> draft.match = Choices.constant(Match.class, value),
            request -> unless(Choices.word(USUAL.match()), Choices.word(request.match()))));
        rows.add(row("q.mode", Part.QUERY, "usual or exact: exact switches stemming, variants and bridges off",
            (draft, value) -> draft.exact = Choices.oneOf(List.of("usual", "exact"), value).equals("exact"),
            request -> unless("usual", request.exact() ? "exact" : "usual")));
        rows.add(row("xlang", Part.QUERY, "on, off or only: matching across languages",
            (draft, value) -> draft.crossLanguage = Choices.constant(CrossLanguage.class, value),
            request -> unless(Choices.word(USUAL.crossLanguage()), Choices.word(request.crossLanguage()))));
        rows.addAll(facet(Facet.INTEREST, "a topic: its id, or a label or alias in either language", value -> value));
        rows.addAll(facet(Facet.INSTITUTION, "an institution: its id, or a label or alias in either language", value -> value));
        rows.addAll(facet(Facet.KIND, "a kind of stint: " + String.join(", ", Choices.words(StintKind.class)),
            value -> Choices.oneOf(Choices.words(StintKind.class), value)));
        rows.addAll(facet(Facet.DEGREE, "a degree: " + String.join(", ", Choices.words(Degree.class)), value -> Choices.oneOf(Choices.words(Degree.class), value)));
        rows.addAll(facet(Facet.COUNTRY, "a country: its ISO 3166 code, or a name in either language", value -> value));
        rows.addAll(facet(Facet.VENUE, "a journal, conference or publisher", value -> value));
        rows.addAll(facet(Facet.LANGUAGE, "the language of the sources: " + String.join(", ", LANGUAGES), value -> Choices.oneOf(LANGUAGES, value)));
        rows.add(many("year", Part.FILTER, "active in that year or those years: 2021, 2018..2022, ..2020, 2020..",
            (draft, value) -> draft.years.add(YearRange.parse(value.strip())), request -> request.years().stream().map(YearRange::toString).toList()));
        rows.add(many("stint", Part.FILTER, "one stint satisfies all of institution:, year:, kind:, degree:, title: and to: that are given, with semicolons between",
            (draft, value) -> draft.stints.add(StintText.read(value, false)), request -> stints(request, false)));
        rows.add(many("stint.not", Part.FILTER, "no stint satisfies all of these", (draft, value) -> draft.stints.add(StintText.read(value, true)),
            request -> stints(request, true)));
        rows.add(row("as_of", Part.FILTER, "the world on that day: YYYY-MM-DD, YYYY-MM or YYYY", (draft, value) -> draft.asOf = PartialDate.read(value.strip())
            .or(() -> refuse("\"" + Choices.shown(value) + "\" is no date; write 2022-06-30, 2022-06 or 2022")),
            request -> request.asOf().map(PartialDate::toString).map(List::of).orElse(List.of())));
        rows.add(many("facets", Part.CONTENT, "which facets are counted, with commas between; none for none", Parameters::readFacets, Parameters::writeFacets));
        rows.add(row("facet.limit", Part.COUNTING, "rows of each facet, 1 to " + MOST_ROWS, (draft, value) -> draft.facetLimit = number(value, MOST_ROWS),
            request -> unless(String.valueOf(USUAL.facets().limit()), String.valueOf(request.facets().limit()))));
        rows.add(row("facet.sort", Part.COUNTING, "count or label: the order of rows",
            (draft, value) -> draft.byLabel = Choices.oneOf(List.of("count", "label"), value).equals("label"),
            request -> unless("count", request.facets().byLabel() ? "label" : "count")));
        rows.add(row("facet.mode", Part.COUNTING, "disjunctive or conjunctive: whether a facet's own selection narrows its own rows",
            (draft, value) -> draft.conjunctive = Choices.oneOf(List.of("disjunctive", "conjunctive"), value).equals("conjunctive"),
            request -> unless("disjunctive", request.facets().conjunctive() ? "conjunctive" : "disjunctive")));
        rows.add(many("facet.rollup", Part.COUNTING, "a facet whose rows are broader topics or whole institutions, each with all that belongs to it: interest, institution, stint.institution;"
            + " with :ID what belongs directly to that", Parameters::readRollUp, request -> FacetOptions.HIERARCHICAL.stream()
            .flatMap(facet -> request.facets().opened(facet).map(id -> id.isEmpty() ? facet.apiName() : facet.apiName() + ":" + id).stream()).toList()));
        rows.add(row("sort", Part.ORDER, "relevance, recent or name", (draft, value) -> draft.sort = Choices.constant(Sort.class, value),
            request -> unless(Choices.word(USUAL.sort()), Choices.word(request.sort()))));
        rows.add(row("page", Part.PAGE, "which page, from 1", (draft, value) -> draft.page = number(value, Integer.MAX_VALUE),
            request -> unless("1", String.valueOf(request.paging().page()))));
        rows.add(row("per_page", Part.PAGE, "results on a page, 1 to " + MOST_PER_PAGE, (draft, value) -> draft.perPage = number(value, MOST_PER_PAGE),
            request -> unless(String.valueOf(USUAL.paging().perPage()), String.valueOf(request.paging().perPage()))));
        rows.add(row("cursor", Part.PAGE, "* to begin, then what meta.next_cursor gave", (draft, value) -> draft.cursor = value.strip(),
            request -> unless("", request.paging().cursor())));
        rows.add(row("lang", Part.LABELS, "en or zh: the language of labels", (draft, value) -> draft.language = Choices.constant(Language.class, value),
            request -> unless(Choices.word(USUAL.language()), Choices.word(request.language()))));
        rows.add(row("explain", Part.CONTENT, "evidence, score or none: what each result says about why it is there",
            (draft, value) -> draft.explain = Choices.constant(Explain.class, value),
            request -> unless(Choices.word(USUAL.explain()), Choices.word(request.explain()))));
        return List.copyOf(rows);
    }

    private static Parameter row(String name, Part part, String help, BiConsumer<RequestDraft, String> reader, Function<SearchRequest, List<String>> writer) {
        return new Parameter(name, part, false, help, reader, writer);
    }

    private static Parameter many(String name, Part part, String help, BiConsumer<RequestDraft, String> reader, Function<SearchRequest, List<String>> writer) {
        return new Parameter(name, part, true, help, reader, writer);
    }

    /** The three rows of a facet: any of, all of, none of. */
    private static List<Parameter> facet(Facet facet, String help, Function<String, String> check) {
        String name = facet.apiName();
        return List.of(
            many(name, Part.FILTER, help + "; repeated: any of these", (draft, value) -> draft.choose(facet, Joint.ANY, check.apply(value.strip())),
                request -> request.choice(facet).map(Choice::any).orElse(List.of())),
            many(name + ".all", Part.FILTER, "as " + name + "; repeated: all of these", (draft, value) -> draft.choose(facet, Joint.ALL, check.apply(value.strip())),
                request -> request.choice(facet).map(Choice::all).orElse(List.of())),
            many(name + ".not", Part.FILTER, "as " + name + "; none of these", (draft, value) -> draft.choose(facet, Joint.NOT, check.apply(value.strip())),
                request -> request.choice(facet).map(Choice::not).orElse(List.of())));
    }

    private static List<String> unless(String usual, String value) {
        return value.equals(usual) ? List.of() : List.of(value);
    }

    private static List<String> stints(SearchRequest request, boolean excluded) {
        return request.stints().stream().filter(stint -> stint.excluded() == excluded).map(StintText::write).toList();
    }

    private static int number(String value, int most) {
        String digits = value.strip();
        boolean fits = !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = fits ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("\"" + Choices.shown(value) + "\" is no whole number from 1" + (most == Integer.MAX_VALUE ? " on" : " to " + most));
        }
        return number;
    }

    private static <T> T refuse(String message) {
        throw new IllegalArgumentException(message);
    }

    private static void readRollUp(RequestDraft draft, String value) {
        int colon = value.indexOf(':');
        List<String> known = FacetOptions.HIERARCHICAL.stream().map(Facet::apiName).toList();
        Facet facet = Facet.named(Choices.oneOf(known, colon < 0 ? value : value.substring(0, colon))).orElseThrow();
        if (draft.rolledUp.put(facet, colon < 0 ? "" : value.substring(colon + 1).strip()) != null) {
            throw new IllegalArgumentException("\"" + facet.apiName() + "\" is rolled up twice");
        }
    }

    private static void readFacets(RequestDraft draft, String value) {
        List<String> known = Arrays.stream(Facet.values()).map(Facet::apiName).toList();
        List<String> words = Arrays.stream(value.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
        if (words.equals(List.of(NO_FACETS))) {
            draft.count(List.of());
        } else {
            draft.count(words.stream().map(word -> Facet.named(Choices.oneOf(known, word)).orElseThrow()).toList());
        }
    }

    private static List<String> writeFacets(SearchRequest request) {
        List<Facet> facets = request.facets().facets();
        if (facets.equals(USUAL.facets().facets())) {
            return List.of();
        }
        return List.of(facets.isEmpty() ? NO_FACETS : String.join(",", facets.stream().map(Facet::apiName).toList()));
    }
}
