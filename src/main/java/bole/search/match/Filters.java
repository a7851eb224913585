package bole.search.match;

import bole.index.FacetValues;
import bole.index.Fields;
import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.Choice;
import bole.query.Facet;
import bole.query.RequestException;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import bole.search.Entities;
import bole.search.ReadQuery;
import bole.search.column.SegmentColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What was chosen, as filters on persons. The part of a facet's choice that says "any of these" is kept apart, because a facet is counted without its
 * own such part.
 */
public final class Filters {

    private final Entities entities;
    private final KnownWorld world;
    private final SearchRequest request;
    private final List<ReadQuery.Resolved> resolved = new ArrayList<>();
    private final List<Query> fixed = new ArrayList<>();
    private final List<Query> excluded = new ArrayList<>();
    private final Map<Facet, Query> anyOf = new LinkedHashMap<>();
    private final Map<Facet, Set<String>> selected = new LinkedHashMap<>();
    private final List<StintFilter> stints = new ArrayList<>();
    private final StintQueries stintQueries;
    private final SegmentColumns segments;

    /** What {@code request} narrows down to. */
    public Filters(SearchRequest request, Entities entities, IndexReader reader, SegmentColumns segments) {
        this.segments = segments;
        this.request = request;
        this.entities = entities;
        this.world = new KnownWorld(request.asOf());
        this.stintQueries = new StintQueries(world, reader, segments);
        request.choices().forEach(this::choice);
        if (!request.years().isEmpty()) {
            anyOf.put(Facet.YEAR, Terms.anyOf(request.years().stream().map(world::active).toList()));
        }
        request.stints().stream().map(this::withResolvedInstitution).forEach(stints::add);
        if (!world.isWhole()) {
            fixed.add(world.people());
        }
    }

    /** What values were taken for. */
    public List<ReadQuery.Resolved> resolved() {
        return resolved;
    }

    /** The chosen values of {@code facet}, resolved. */
    public Set<String> selected(Facet facet) {
        return selected.getOrDefault(facet, Set.of());
    }

    /** Whether {@code facet} has a part that is left out when it is counted disjunctively. */
    public boolean narrows(Facet facet) {
        return switch (facet) {
            case STINT_YEAR -> anyOf.containsKey(Facet.YEAR) || stints.stream().anyMatch(stint -> !stint.excluded() && stint.year().isPresent());
            case STINT_INSTITUTION -> anyOf.containsKey(Facet.INSTITUTION) || stints.stream().anyMatch(stint -> !stint.excluded() && !stint.institution().isEmpty());
            case INTEREST, INSTITUTION, YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE -> anyOf.containsKey(facet);
        };
    }

    /** The stint conditions, their institutions resolved. */
    public List<StintFilter> stints() {
        return stints;
    }

    /** The stints that were asked for: by a condition on them, or as those at an institution that was chosen. */
    public List<StintTest> asked() {
        Stream<StintFilter> places = selected(Facet.INSTITUTION).stream().filter(id -> !id.startsWith(Choice.WITHIN))
            .map(id -> new StintFilter(id, Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), false));
        return Stream.concat(stints.stream().filter(stint -> !stint.excluded()), places).map(stintQueries::test).toList();
    }

    /** Adds everything that was chosen to {@code query}, without what {@code without} chose for itself. */
    public void addTo(BooleanQuery.Builder query, Optional<Facet> without) {
        fixed.forEach(filter -> query.add(filter, Occur.FILTER));
        excluded.forEach(filter -> query.add(filter, Occur.MUST_NOT));
        Optional<Facet> own = without.map(Filters::base);
        anyOf.forEach((facet, filter) -> {
            if (!own.equals(Optional.of(facet))) {
                query.add(filter, Occur.FILTER);
            }
        });
        stints.stream().map(stint -> relaxed(stint, without)).forEach(stint ->
            query.add(stintQueries.people(stint), stint.excluded() ? Occur.MUST_NOT : Occur.FILTER));
    }

    private static Facet base(Facet facet) {
        return switch (facet) {
            case STINT_YEAR -> Facet.YEAR;
            case STINT_INSTITUTION -> Facet.INSTITUTION;
            case INTEREST, INSTITUTION, YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE -> facet;
        };
    }

    /** A joint facet is counted without the part of each stint condition that it counts. */
    public static StintFilter relaxed(StintFilter stint, Optional<Facet> without) {
        if (stint.excluded() || without.isEmpty()) {
            return stint;
        }
        return switch (without.get()) {
            case STINT_YEAR -> new StintFilter(stint.institution(), Optional.empty(), stint.kind(), stint.degree(), stint.title(), stint.ended(), false);
            case STINT_INSTITUTION -> stint.withInstitution("");
            case INTEREST, INSTITUTION, YEAR, KIND, DEGREE, COUNTRY, VENUE, LANGUAGE -> stint;
        };
    }

    private void choice(Choice choice) {
        List<String> any = values(choice, choice.any());
        List<String> all = values(choice, choice.all());
        Set<String> chosen = new java.util.LinkedHashSet<>(any);
        chosen.addAll(all);
        selected.put(choice.facet(), chosen);
        if (!any.isEmpty()) {
            anyOf.put(choice.facet(), havingAny(choice.facet(), any));
        }
        all.forEach(value -> fixed.add(havingAny(choice.facet(), List.of(value))));
        values(choice, choice.not()).forEach(value -> excluded.add(havingAny(choice.facet(), List.of(value))));
    }

    private List<String> values(Choice choice, List<String> given) {
        return given.stream().map(value -> value(choice.facet(), value)).toList();
    }

    /** {@code values}, those that stand for a topic with everything narrower replaced by all of these. */
    private List<String> spread(Facet facet, List<String> values) {
        return facet != Facet.INTEREST || values.stream().noneMatch(value -> value.startsWith(Choice.WITHIN)) ? values : values.stream().flatMap(this::spread).toList();
    }

    private Stream<String> spread(String value) {
        String topic = Choice.entity(value);
        return value.startsWith(Choice.WITHIN) ? Stream.concat(Stream.of(topic), entities.parts(Entities.Kind.TOPIC, topic).stream()) : Stream.of(topic);
    }

    /** The index value of {@code given}. */
    private String value(Facet facet, String given) {
        return switch (facet) {
            case INTEREST -> given.startsWith(Choice.WITHIN) ? within(facet, given) : entity(Entities.Kind.TOPIC, "interest", given);
            case INSTITUTION, STINT_INSTITUTION ->
                given.startsWith(Choice.WITHIN) ? within(Facet.INSTITUTION, given) : entity(Entities.Kind.INSTITUTION, "institution", given);
            case KIND -> oneOf(facet, given, StintKind.values());
            case DEGREE -> oneOf(facet, given, Degree.values());
            case COUNTRY -> given.toUpperCase(Locale.ROOT);
            case LANGUAGE -> given.toLowerCase(Locale.ROOT);
            case VENUE -> FacetValues.key(given);
            case YEAR, STINT_YEAR -> given;
        };
    }

    /** The one value for the entity that {@code given} names with everything beneath it. */
    private String within(Facet facet, String given) {
        Entities.Kind kind = Hierarchy.kind(facet);
        String named = Choice.entity(given);
        String id = Optional.of(named).filter(value -> entities.labels(kind, value).isPresent()).or(() -> entities.resolve(kind, named).id()).orElseThrow(() ->
            RequestException.of(RequestException.Problem.INVALID_VALUE, facet.apiName(), "\"" + shortened(named) + "\" is not the id of a known " + kind.apiName(), ""));
        String value = new Hierarchy(entities, facet).rolledUp(id);
        resolved.add(new ReadQuery.Resolved(given, kind.apiName(), value, List.of()));
        return value;
    }

    private String entity(Entities.Kind kind, String parameter, String given) {
        Entities.Resolution resolution = entities.resolve(kind, given);
        if (resolution.id().isEmpty() && resolution.candidates().size() > 1) {
            throw RequestException.of(RequestException.Problem.AMBIGUOUS_ENTITY, parameter,
                "\"" + shortened(given) + "\" may mean several things; choose one of these ids", String.join(", ", resolution.candidates()));
        }
        String id = resolution.id().orElse(FacetValues.key(given));
        resolved.add(new ReadQuery.Resolved(given, kind.apiName(), id, resolution.candidates()));
        return id;
    }

    private static String oneOf(Facet facet, String given, Enum<?>[] known) {
        List<String> names = Arrays.stream(known).map(constant -> constant.name().toLowerCase(Locale.ROOT)).toList();
        String value = given.toLowerCase(Locale.ROOT);
        if (!names.contains(value)) {
            throw RequestException.of(RequestException.Problem.INVALID_VALUE, facet.apiName(),
                "\"" + shortened(given) + "\" is no " + facet.apiName() + "; known are " + String.join(", ", names), "");
        }
        return value;
    }

    private static String shortened(String given) {
        return given.length() > 60 ? given.substring(0, 60) + "…" : given;
    }

    private StintFilter withResolvedInstitution(StintFilter stint) {
        return stint.institution().isEmpty() ? stint : stint.withInstitution(entity(Entities.Kind.INSTITUTION, stint.excluded() ? "stint.not" : "stint", stint.institution()));
    }

    private Query havingAny(Facet facet, List<String> values) {
        List<String> wanted = spread(facet, values);
        Query ever = having(base(facet).apiName(), wanted);
        return world.isWhole() ? ever
            : DatedValues.test(base(facet), wanted, world, segments).<Query>map(test -> new ClaimsQuery(ever, test)).orElse(ever);
    }

    private static Query having(String field, List<String> values) {
        return values.size() == 1 ? Terms.term(field, values.getFirst())
            : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** The persons active in {@code range}: a dated claim overlaps it. */
    static Query active(YearRange range) {
        if (range.first().isPresent() && range.first().equals(range.last())) {
            return Terms.term(Fields.YEAR, String.valueOf(range.first().getAsInt()));
        }
        return TermRangeQuery.newStringRange(Fields.YEAR, bound(range.first()), bound(range.last()), true, true);
    }

    private static String bound(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : null;
    }
}
