package bole.web;

import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.Language;
import bole.query.RequestException;
import bole.query.RequestException.Problem;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns the forms for years and for a stint, and steps of a long search, into the address of that search, and sends the browser there. Works without scripts. */
final class RefinePage implements Handler {

    static final String PATH = "/refine";
    private static final List<String> OWN = List.of("from", "to", "at", "stint_from", "stint_to", "as", "degree_there", FacetPage.WORDS, Step.PARAMETER);

    @Override
    public Response handle(Request request) {
        Language language = PageLanguage.of(request);
        Map<String, List<String>> kept = new LinkedHashMap<>(request.parameters());
        kept.keySet().removeAll(OWN);
        Optional<String> step = given(request, Step.PARAMETER);
        if (step.isPresent()) {
            return goTo(Step.path(step.get()), Step.taken(step.get(), kept));
        }
        SearchRequest refined = withStint(withYears(SearchPage.read(kept, language), request), request);
        return goTo(SearchLinks.PATH, new SearchLinks(refined, language).parameters(refined));
    }

    private static Response goTo(String path, Map<String, List<String>> parameters) {
        return Response.text(303, "text/plain", "").with("Location", PageAddress.of(path, parameters)).with("Cache-Control", "no-store");
    }

    private static SearchRequest withYears(SearchRequest search, Request request) {
        return years(request, "from", "to").map(range -> SearchEdit.first(search.withYears(List.of(range)))).orElse(search);
    }

    private static SearchRequest withStint(SearchRequest search, Request request) {
        String institution = given(request, "at").orElse("");
        Optional<YearRange> years = years(request, "stint_from", "stint_to");
        Optional<StintKind> kind = given(request, "as").map(word -> oneOf(StintKind.values(), "as", word));
        Optional<Degree> degree = given(request, "degree_there").map(word -> oneOf(Degree.values(), "degree_there", word));
        if (institution.isEmpty() && years.isEmpty() && kind.isEmpty() && degree.isEmpty()) {
            return search;
        }
        return SearchEdit.addStint(search, new StintFilter(institution, years, kind, degree, "", Optional.empty(), false));
    }

    private static Optional<String> given(Request request, String parameter) {
        return request.parameter(parameter).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static <E extends Enum<E>> E oneOf(E[] known, String parameter, String word) {
        return Arrays.stream(known).filter(one -> one.name().equalsIgnoreCase(word)).findFirst().orElseThrow(() -> RequestException.of(Problem.INVALID_VALUE, parameter,
            "\"" + ChipModels.shortened(word) + "\" is none of those offered", known[0].name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<YearRange> years(Request request, String from, String to) {
        OptionalInt first = year(request, from);
        OptionalInt last = year(request, to);
        boolean backwards = first.isPresent() && last.isPresent() && last.getAsInt() < first.getAsInt();
        return backwards ? SearchEdit.years(last, first) : SearchEdit.years(first, last);
    }

    private static OptionalInt year(Request request, String parameter) {
        Optional<String> value = given(request, parameter);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return YearRange.parse(value.get()).first();
        } catch (IllegalArgumentException e) {
            throw RequestException.of(Problem.INVALID_VALUE, parameter, e.getMessage(), "");
        }
    }
}
