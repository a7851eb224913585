package bole.web;

import bole.profile.LineRange;
import bole.profile.Name;
import bole.query.Language;
import bole.query.SearchRequest;
import bole.search.Evidence;
import bole.search.FacetResult;
import bole.search.Hit;
import bole.search.Labels;
import bole.search.ReadQuery;
import bole.search.SearchResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A search result as the API shows it: each record is an object of the JSON answer, its components the members in this order. Absent values are null.
 *
 * @param meta about the answer
 * @param results the wanted part, best first
 * @param facets by name, in the order asked for
 */
public record SearchAnswer(Meta meta, List<Person> results, Map<String, FacetAnswer> facets) {

    /** About the answer. */
    record Meta(long count, long tookMs, String indexVersion, int page, int perPage, Optional<String> nextCursor, Read query) {
    }

    /** How the query was understood. */
    record Read(String normalized, List<ReadQuery.Resolved> resolved, Optional<String> didYouMean, boolean relaxed, List<String> notes) {
    }

    /** One person. */
    record Person(String id, List<NameAnswer> names, Optional<String> headline, List<Position> current, List<Topic> interests, Years years, double score,
                  List<Why> why, List<Hit.ScorePart> sum) {
    }

    /** A name of a person. */
    record NameAnswer(String text, Optional<String> lang, String kind) {
    }

    /** A stint that is going on. */
    record Position(Place institution, Optional<String> title, Optional<String> from) {
    }

    /** An institution. */
    record Place(Optional<String> id, String label) {
    }

    /** A declared interest. */
    record Topic(Optional<String> id, String label, Labels labels) {
    }

    /** First and last year of any dated claim. */
    record Years(OptionalInt first, OptionalInt last) {
    }

    /** A claim that matched. */
    record Why(String claim, String text, List<Evidence.TextRange> ranges, Optional<String> from, Optional<String> to, Optional<Source> source,
               Optional<Map<String, String>> via) {
    }

    /** Where a claim stands. */
    record Source(String uri, Optional<LineRange> lines) {
    }

    /** The rows of a facet. */
    record FacetAnswer(String mode, long missing, long other, List<Row> values) {
    }

    /** A value of a facet. */
    record Row(String id, String label, Labels labels, long count, boolean selected) {
    }

    /** The answer to {@code request}, which took {@code milliseconds}. */
    public static SearchAnswer of(SearchRequest request, SearchResult result, long milliseconds) {
        ReadQuery read = result.query();
        Meta meta = new Meta(result.count(), milliseconds, result.state().version(), request.paging().page(), request.paging().perPage(), result.nextCursor(),
            new Read(read.normalized(), read.resolved(), read.didYouMean(), read.relaxed(), read.notes()));
        Map<String, FacetAnswer> facets = new LinkedHashMap<>();
        request.facets().facets().stream().filter(result.facets()::containsKey)
            .forEach(facet -> facets.put(facet.apiName(), facet(result.facets().get(facet), request.language())));
        return new SearchAnswer(meta, result.hits().stream().map(hit -> person(hit, request.language())).toList(), facets);
    }

    static FacetAnswer facet(FacetResult facet, Language language) {
        return new FacetAnswer(facet.conjunctive() ? "conjunctive" : "disjunctive", facet.missing(), facet.other(),
            facet.rows().stream().map(row -> new Row(row.id(), row.labels().in(language), row.labels(), row.count(), row.selected())).toList());
    }

    private static Person person(Hit hit, Language language) {
        return new Person(hit.id(), hit.names().stream().map(SearchAnswer::name).toList(), present(hit.headline()),
            hit.current().stream().map(position -> position(position, language)).toList(),
            hit.interests().stream().map(topic -> new Topic(present(topic.id()), topic.label(), topic.labels())).toList(),
            new Years(hit.firstYear(), hit.lastYear()), hit.score(), hit.why().stream().map(SearchAnswer::why).toList(), hit.sum());
    }

    static NameAnswer name(Name name) {
        return new NameAnswer(name.text(), present(name.lang()), name.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Position position(Hit.Position position, Language language) {
        return new Position(new Place(present(position.institutionId()), position.institution().in(language)), present(position.title()), position.from().map(Object::toString));
    }

    private static Why why(Evidence evidence) {
        return new Why(evidence.claim(), evidence.text(), evidence.ranges(), evidence.from().map(Object::toString), evidence.to().map(Object::toString),
            present(evidence.uri()).map(uri -> new Source(uri, evidence.lines())), evidence.via().map(SearchAnswer::via));
    }

    private static Map<String, String> via(Evidence.Via via) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put(via.kind(), via.id());
        members.put("from", via.from());
        members.put("to", via.to());
        return members;
    }

    static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
