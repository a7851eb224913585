package bole.web;

import bole.query.Choice;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.search.FacetResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Facets of an answer as shown: each row is a link to the search with it or without it. */
final class FacetModels {

    /** Rows that the search page shows of each facet; all are on the facet's own page. */
    private static final int ROWS_SHOWN = 8;
    private static final int YEAR_WIDTH = 8;
    private static final int CHART_HEIGHT = 48;
    private static final int LEAST_BAR = 3;
    /** Crawlers follow as many refinements of a search; what lies deeper is not to be found by them, since there is no end to it. */
    private static final int FOLLOWED = 2;
    private static final int YEARS_SHOWN = 60;
    private static final int LEAST_YEARS = 16;

    private final SearchLinks links;
    private final SearchRequest request;
    private final Messages messages;
    private final EntityNames names;

    FacetModels(SearchLinks links, Messages messages, EntityNames names) {
        this.links = links;
        this.request = links.request();
        this.messages = messages;
        this.names = names;
    }

    /** Those of {@code facets} that have something to choose. */
    List<FacetModel> of(Map<Facet, FacetResult> results, Predicate<Facet> facets) {
        return results.entrySet().stream().filter(entry -> facets.test(entry.getKey()) && (!entry.getValue().rows().isEmpty() || request.facets().opened(entry.getKey()).isPresent())).map(entry -> facet(entry.getKey(), entry.getValue())).toList();
    }

    private FacetModel facet(Facet facet, FacetResult result) {
        return isYears(facet) ? years(facet, result) : values(facet, result);
    }

    private static boolean isYears(Facet facet) {
        return facet == Facet.YEAR || facet == Facet.STINT_YEAR;
    }

    private FacetModel values(Facet facet, FacetResult result) {
        List<FacetResult.Row> shown = shown(result.rows());
        long hidden = result.other() + result.rows().stream().filter(row -> !shown.contains(row)).mapToLong(FacetResult.Row::count).sum();
        List<String> remarks = new ArrayList<>();
        if (result.missing() > 0) {
            remarks.add(messages.say("facet.missing", result.missing()));
        }
        String all = hidden > 0 && facet != Facet.STINT_INSTITUTION ? links.to(FacetPage.path(facet), request) : "";
        List<FacetModel.Find> find = all.isEmpty() || links.owner() != null ? List.of() : List.of(new FacetModel.Find(FacetPage.path(facet), links.kept(Set.of())));
        return new FacetModel(facet.apiName().replace('.', '-'), heading(facet), levels(facet, SearchLinks.PATH), rows(facet, shown), List.of(), all, messages.say("facet.all", heading(facet)), find, remarks);
    }

    private static List<FacetResult.Row> shown(List<FacetResult.Row> rows) {
        List<FacetResult.Row> first = rows.stream().limit(ROWS_SHOWN).toList();
        return rows.stream().filter(row -> row.selected() || first.contains(row)).toList();
    }

    String heading(Facet facet) {
        return messages.say("facet." + facet.apiName());
    }

    /** The ways to see {@code facet} on the page {@code path}: by single values, rolled up, and what is opened beneath what. */
    List<FacetModel.Level> levels(Facet facet, String path) {
        if (!FacetOptions.HIERARCHICAL.contains(facet)) {
            return List.of();
        }
        Optional<String> opened = request.facets().opened(facet);
        String word = facet == Facet.INTEREST ? "interest" : "institution";
        List<FacetModel.Level> levels = new ArrayList<>();
        levels.add(level(facet, path, messages.say("facet.single." + word), Optional.empty()));
        levels.add(level(facet, path, messages.say("facet.whole." + word), Optional.of("")));
        opened.filter(id -> !id.isEmpty()).ifPresent(id -> names.above(facet, id).forEach(whole -> levels.add(level(facet, path, names.label(facet, whole), Optional.of(whole)))));
        return levels;
    }

    private FacetModel.Level level(Facet facet, String path, String label, Optional<String> opened) {
        return new FacetModel.Level(label, links.to(path, SearchEdit.rollUp(request, facet, opened)), request.facets().opened(facet).equals(opened));
    }

    private String openHref(Facet facet, String path, String id) {
        return request.facets().opened(facet).isPresent() && names.opens(facet, id) ? links.to(path, SearchEdit.rollUp(request, facet, Optional.of(Choice.entity(id)))) : "";
    }

    /** {@code rows} as links. */
    List<FacetModel.Row> rows(Facet facet, List<FacetResult.Row> rows) {
        return rows(facet, rows, SearchLinks.PATH);
    }

    /** {@code rows} as links; what is opened is shown on the page {@code path}. */
    List<FacetModel.Row> rows(Facet facet, List<FacetResult.Row> rows, String path) {
        return rows.stream().map(row -> row(facet, row, path)).toList();
    }

    private FacetModel.Row row(Facet facet, FacetResult.Row row, String path) {
        String label = names.label(facet, row);
        String whole = row.id().startsWith(Choice.WITHIN) ? names.label(facet, row.id()) : label;
        boolean selected = selected(facet, row);
        String dropName = selected ? messages.say("facet.drop", heading(facet), whole) : "";
        boolean excludable = !selected && !isYears(facet) && facet != Facet.STINT_INSTITUTION;
        SearchRequest target = toggled(facet, row.id(), selected);
        return new FacetModel.Row(label, dropName, messages.say("number", row.count()), links.to(target), selected,
            excludable ? links.to(SearchEdit.exclude(request, facet, row.id())) : "", excludable ? messages.say("facet.exclude", whole) : "",
            openHref(facet, path, row.id()), messages.say("facet.open", label), refinements(target) > FOLLOWED);
    }

    private static int refinements(SearchRequest request) {
        return request.choices().stream().mapToInt(choice -> choice.any().size() + choice.all().size() + choice.not().size()).sum()
            + request.years().size() + request.stints().size();
    }

    private boolean selected(Facet facet, FacetResult.Row row) {
        return row.selected() || isYears(facet) && yearChosen(facet, Integer.parseInt(row.id()));
    }

    private boolean yearChosen(Facet facet, int year) {
        Optional<StintFilter> stint = facet == Facet.STINT_YEAR ? onlyStint() : Optional.empty();
        return facet == Facet.YEAR ? request.years().stream().anyMatch(range -> range.contains(year))
            : stint.flatMap(StintFilter::year).filter(range -> range.contains(year)).isPresent();
    }

    private SearchRequest toggled(Facet facet, String id, boolean selected) {
        return switch (facet) {
            case YEAR -> SearchEdit.toggleYear(request, Integer.parseInt(id));
            case STINT_YEAR -> atThatTime(Integer.parseInt(id), selected);
            case STINT_INSTITUTION -> replaced(onlyStint().orElseThrow(), selected ? "" : id);
            case INTEREST, INSTITUTION, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE ->
                selected ? SearchEdit.drop(request, facet, id) : SearchEdit.take(request, facet, id);
        };
    }

    private SearchRequest replaced(StintFilter stint, String institution) {
        return SearchEdit.replaceStint(request, stint, stint.withInstitution(institution));
    }

    /** The one stint asked for, or the one institution chosen read as a stint there. */
    private Optional<StintFilter> onlyStint() {
        List<StintFilter> stints = request.stints().stream().filter(stint -> !stint.excluded()).toList();
        if (!stints.isEmpty()) {
            return stints.size() == 1 ? Optional.of(stints.getFirst()) : Optional.empty();
        }
        return request.choice(Facet.INSTITUTION).filter(choice -> choice.any().size() == 1).map(choice -> at(choice.any().getFirst()));
    }

    private static StintFilter at(String institution) {
        return new StintFilter(institution, Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), false);
    }

    private SearchRequest atThatTime(int year, boolean selected) {
        StintFilter stint = onlyStint().orElseThrow();
        Optional<YearRange> years = selected ? Optional.empty() : Optional.of(YearRange.of(year));
        StintFilter after = new StintFilter(stint.institution(), years, stint.kind(), stint.degree(), stint.title(), stint.ended(), false);
        return request.stints().contains(stint) ? SearchEdit.replaceStint(request, stint, after)
            : SearchEdit.addStint(SearchEdit.drop(request, Facet.INSTITUTION, stint.institution()), after);
    }

    /** Whether joint counts of one stint have a meaning: the facets they come from. */
    List<Facet> joint() {
        return onlyStint().map(stint -> stint.institution().isEmpty() ? List.of(Facet.STINT_INSTITUTION) : List.of(Facet.STINT_YEAR)).orElse(List.of());
    }

    private FacetModel years(Facet facet, FacetResult result) {
        List<FacetResult.Row> newest = result.rows().stream().sorted(Comparator.comparing(FacetResult.Row::id).reversed()).limit(YEARS_SHOWN).toList();
        List<FacetModel.Row> rows = rows(facet, newest);
        List<String> remarks = result.missing() > 0 && facet == Facet.YEAR ? List.of(messages.say("facet.missing", result.missing())) : List.of();
        return new FacetModel(facet.apiName().replace('.', '-'), heading(facet), List.of(), nobody(newest) ? rows.stream().filter(FacetModel.Row::selected).toList() : rows,
            nobody(newest) ? List.of() : List.of(chart(facet, newest)), "", "", List.of(), remarks);
    }

    /** An empty chart would say nothing: there are only the years chosen, which lead back. */
    private static boolean nobody(List<FacetResult.Row> years) {
        return years.stream().allMatch(row -> row.count() == 0);
    }

    private FacetModel.Chart chart(Facet facet, List<FacetResult.Row> newest) {
        int last = Integer.parseInt(newest.getFirst().id());
        int first = Math.clamp(Integer.parseInt(newest.getLast().id()), last - YEARS_SHOWN + 1, last - LEAST_YEARS + 1);
        long most = Math.max(1, newest.stream().mapToLong(FacetResult.Row::count).max().orElse(1));
        Map<Boolean, String> bars = newest.reversed().stream().filter(row -> Integer.parseInt(row.id()) >= first)
            .collect(Collectors.partitioningBy(row -> selected(facet, row), Collectors.mapping(row -> bar(row, first, most), Collectors.joining())));
        Optional<YearRange> range = facet == Facet.YEAR ? request.years().stream().findFirst() : Optional.empty();
        Set<String> except = Set.of("year");
        return new FacetModel.Chart(bars.get(false), bars.get(true), (last - first + 1) * YEAR_WIDTH, messages.say(facet == Facet.YEAR ? "facet.years.chart" : "facet.years.there", String.valueOf(first), String.valueOf(last)),
            String.valueOf(first), String.valueOf(last), facet == Facet.YEAR, links.kept(except), links.owner(),
            range.map(YearRange::first).filter(year -> year.isPresent()).map(year -> String.valueOf(year.getAsInt())).orElse(""),
            range.map(YearRange::last).filter(year -> year.isPresent()).map(year -> String.valueOf(year.getAsInt())).orElse(""));
    }

    private static String bar(FacetResult.Row row, int first, long most) {
        int height = row.count() == 0 ? 0 : (int) Math.max(LEAST_BAR, CHART_HEIGHT * row.count() / most);
        return "M" + (Integer.parseInt(row.id()) - first) * YEAR_WIDTH + " " + CHART_HEIGHT + "v-" + height + "h" + (YEAR_WIDTH - 1) + "v" + height;
    }
}
