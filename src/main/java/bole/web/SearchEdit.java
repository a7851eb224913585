package bole.web;

import bole.query.Choice;
import bole.query.Facet;
import bole.query.Paging;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Searches that differ from a given one in one point. Each begins at its first page. */
final class SearchEdit {

    private SearchEdit() {
    }

    /** With {@code value} among those of {@code facet} of which any will do. */
    static SearchRequest take(SearchRequest request, Facet facet, String value) {
        Choice old = choice(request, facet);
        return withChoice(request, new Choice(facet, with(old.any(), value), old.all(), without(old.not(), value)));
    }

    /** With people left out who have {@code value}. */
    static SearchRequest exclude(SearchRequest request, Facet facet, String value) {
        Choice old = choice(request, facet);
        return withChoice(request, new Choice(facet, without(old.any(), value), without(old.all(), value), with(old.not(), value)));
    }

    /** Without {@code value} in any part of the choice. */
    static SearchRequest drop(SearchRequest request, Facet facet, String value) {
        Choice old = choice(request, facet);
        return withChoice(request, new Choice(facet, without(old.any(), value), without(old.all(), value), without(old.not(), value)));
    }

    private static Choice choice(SearchRequest request, Facet facet) {
        return request.choice(facet).orElse(new Choice(facet, List.of(), List.of(), List.of()));
    }

    private static List<String> with(List<String> values, String value) {
        List<String> more = new ArrayList<>(without(values, value));
        more.add(value);
        return more;
    }

    private static List<String> without(List<String> values, String value) {
        return values.stream().filter(other -> !other.equals(value)).toList();
    }

    private static SearchRequest withChoice(SearchRequest request, Choice choice) {
        List<Choice> choices = new ArrayList<>(request.choices().stream().filter(other -> other.facet() != choice.facet()).toList());
        if (!(choice.any().isEmpty() && choice.all().isEmpty() && choice.not().isEmpty())) {
            choices.add(choice);
        }
        return first(request.withChoices(choices));
    }

    /** With that year taken in, or dropped if it is chosen; a range chosen before gives way to it. */
    static SearchRequest toggleYear(SearchRequest request, int year) {
        YearRange wanted = YearRange.of(year);
        if (request.years().contains(wanted)) {
            return dropYears(request, wanted);
        }
        List<YearRange> years = new ArrayList<>(request.years().stream().filter(range -> range.first().equals(range.last())).toList());
        years.add(wanted);
        return first(request.withYears(years));
    }

    static SearchRequest dropYears(SearchRequest request, YearRange range) {
        return first(request.withYears(request.years().stream().filter(other -> !other.equals(range)).toList()));
    }

    static SearchRequest dropStint(SearchRequest request, StintFilter stint) {
        return first(request.withStints(request.stints().stream().filter(other -> !other.equals(stint)).toList()));
    }

    static SearchRequest addStint(SearchRequest request, StintFilter stint) {
        List<StintFilter> stints = new ArrayList<>(request.stints());
        if (!stints.contains(stint)) {
            stints.add(stint);
        }
        return first(request.withStints(stints));
    }

    /** With {@code after} in place of {@code before}. */
    static SearchRequest replaceStint(SearchRequest request, StintFilter before, StintFilter after) {
        return first(request.withStints(request.stints().stream().map(other -> other.equals(before) ? after : other).distinct().toList()));
    }

    /** Years from {@code first} to {@code last}, either of which may be unknown; empty where both are. */
    static Optional<YearRange> years(OptionalInt first, OptionalInt last) {
        return first.isEmpty() && last.isEmpty() ? Optional.empty() : Optional.of(new YearRange(first, last));
    }

    /** With {@code facet} rolled up and {@code opened} opened, {@code ""} for the highest; not rolled up where that is empty. */
    static SearchRequest rollUp(SearchRequest request, Facet facet, Optional<String> opened) {
        return request.withFacets(request.facets().withRolledUp(facet, opened));
    }

    static SearchRequest first(SearchRequest request) {
        return request.withPaging(new Paging(1, request.paging().perPage(), ""));
    }
}
