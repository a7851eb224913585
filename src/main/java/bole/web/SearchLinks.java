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

/** Addresses of searches: one canonical address for each. */
final class SearchLinks {

    static final String PATH = "/";
    static final String API = "/api/v1/profiles";

    private final SearchRequest request;
    private final Language language;
    private final Map<String, List<String>> state;

    /** For a page of {@code request} in {@code language}. */
    SearchLinks(SearchRequest request, Language language) {
        this.request = request;
        this.language = language;
        this.state = parameters(SearchEdit.first(request));
    }

    /** The search of the page. */
    SearchRequest request() {
        return request;
    }

    /** The language of the page. */
    Language language() {
        return language;
    }

    /** The page of {@code other}. */
    String to(SearchRequest other) {
        return to(PATH, other);
    }

    /** The page {@code path} under the filters of {@code other}: an address, or where that is long a {@link Step}. */
    String to(String path, SearchRequest other) {
        return Step.to(path, state, parameters(other));
    }

    /** The same search at page {@code number}. */
    String page(int number) {
        return to(request.withPaging(new Paging(number, request.paging().perPage(), "")));
    }

    /** The address of {@code other}, however long: for a page that holds no search. */
    String address(SearchRequest other) {
        return PageAddress.inPage(PATH, parameters(other));
    }

    /** Everyone. */
    String all() {
        return address(SearchRequest.browse());
    }

    /** Everyone with {@code value}. */
    String only(Facet facet, String value) {
        return address(SearchEdit.take(SearchRequest.browse(), facet, value));
    }

    /** The parameters of {@code other} with the language of the page. */
    Map<String, List<String>> parameters(SearchRequest other) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(RequestReader.write(other));
        parameters.put(PageLanguage.PARAMETER, List.of(PageLanguage.code(language)));
        return parameters;
    }

    /** The parameters of the search at its first page: what the form of the page holds from which steps are taken. */
    Map<String, List<String>> state() {
        return state;
    }

    /** The form that the fields for years and stints belong to where it holds the search already, since it is long; else null, and they have one of their own. */
    String owner() {
        return Step.isLong(PageAddress.inPage(PATH, state)) ? Step.FORM : null;
    }

    /** What a form of its own keeps of the search, without the parameters {@code except}. */
    List<FormField> kept(Set<String> except) {
        return owner() == null ? held(except) : List.of();
    }

    /** What the one form of the page that holds the search has in fields out of sight, without the parameters {@code except}. */
    List<FormField> held(Set<String> except) {
        List<FormField> fields = new ArrayList<>();
        state.forEach((name, values) -> {
            if (!except.contains(name)) {
                values.forEach(value -> fields.add(new FormField(name, value)));
            }
        });
        return List.copyOf(fields);
    }

    /** The same search as data. */
    NamedLink json() {
        return new NamedLink("application/json", PageAddress.inPage(API, parameters(request)));
    }
}
