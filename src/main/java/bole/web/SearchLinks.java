package bole.web;

import bole.query.Facet;
import bole.query.Language;
import bole.query.Paging;
import bole.query.RequestReader;
import bole.query.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Addresses of searches: one canonical address for each.
 *
 * @param request the search of the page
 * @param language of the page
 */
record SearchLinks(SearchRequest request, Language language) {

    static final String PATH = "/";
    static final String API = "/api/v1/profiles";

    /** The page of {@code other}. */
    String to(SearchRequest other) {
        return to(PATH, other);
    }

    /** The page {@code path} under the filters of {@code other}. */
    String to(String path, SearchRequest other) {
        return PageAddress.of(path, parameters(other));
    }

    /** The same search at page {@code number}. */
    String page(int number) {
        return to(request.withPaging(new Paging(number, request.paging().perPage(), "")));
    }

    /** Everyone. */
    String all() {
        return to(SearchRequest.browse());
    }

    /** Everyone with {@code value}. */
    String only(Facet facet, String value) {
        return to(SearchEdit.take(SearchRequest.browse(), facet, value));
    }

    /** The parameters of {@code other} with the language of the page. */
    Map<String, List<String>> parameters(SearchRequest other) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(RequestReader.write(other));
        parameters.put(PageLanguage.PARAMETER, List.of(PageLanguage.code(language)));
        return parameters;
    }

    /** What a form keeps of the search, at its first page, without the parameters {@code except}. */
    List<FormField> kept(Set<String> except) {
        List<FormField> fields = new ArrayList<>();
        parameters(SearchEdit.first(request)).forEach((name, values) -> {
            if (!except.contains(name)) {
                values.forEach(value -> fields.add(new FormField(name, value)));
            }
        });
        return List.copyOf(fields);
    }

    /** The same search as data. */
    NamedLink json() {
        return new NamedLink("application/json", to(API, request));
    }
}
