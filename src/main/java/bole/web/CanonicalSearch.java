package bole.web;

import bole.query.Choice;
import bole.query.Facet;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.search.ReadQuery;
import java.util.List;

/** A search with the labels and aliases of its filters replaced by the ids they were resolved to, so that each selection has one address. */
final class CanonicalSearch {

    private CanonicalSearch() {
    }

    static SearchRequest of(SearchRequest request, ReadQuery query) {
        List<Choice> choices = request.choices().stream().map(choice -> resolved(choice, query)).toList();
        List<StintFilter> stints = request.stints().stream().map(stint -> stint.withInstitution(id("institution", stint.institution(), query))).distinct().toList();
        return request.withChoices(choices).withStints(stints);
    }

    private static Choice resolved(Choice choice, ReadQuery query) {
        String as = choice.facet() == Facet.INTEREST ? "topic" : choice.facet().apiName();
        return new Choice(choice.facet(), ids(as, choice.any(), query), ids(as, choice.all(), query), ids(as, choice.not(), query));
    }

    private static List<String> ids(String as, List<String> values, ReadQuery query) {
        return values.stream().map(value -> id(as, value, query)).distinct().toList();
    }

    private static String id(String as, String value, ReadQuery query) {
        return query.resolved().stream().filter(resolved -> resolved.as().equals(as) && resolved.text().equals(value)).findFirst()
            .map(ReadQuery.Resolved::id).orElse(value);
    }
}
