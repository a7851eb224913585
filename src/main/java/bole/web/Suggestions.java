package bole.web;

import bole.query.Language;
import bole.query.RequestException;
import bole.search.Labels;
import bole.search.SearchEngine;
import bole.search.Suggestion;
import java.util.List;

/** What begins as typed, as the API shows it. */
record Suggestions(List<Item> suggestions) {

    private static final int STANDARD_LIMIT = 10;
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    /** One thing. */
    record Item(String id, String label, Labels labels, String kind, String hint, long count) {
    }

    static Suggestions answer(SearchEngine engine, Request request) {
        Api.refuseParameters(request, List.of("q", "lang", "limit"));
        Language language = language(Api.single(request.parameters().get("lang"), "lang"));
        String typed = Api.single(request.parameters().get("q"), "q");
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        int limit = limit(Api.single(request.parameters().get("limit"), "limit"), STANDARD_LIMIT, MOST);
        return new Suggestions(engine.suggest(cut, language, limit).stream().map(suggestion -> item(suggestion, language)).toList());
    }

    private static Item item(Suggestion suggestion, Language language) {
        return new Item(suggestion.id(), suggestion.labels().in(language), suggestion.labels(), suggestion.kind(), suggestion.hint(), suggestion.count());
    }

    static Language language(String value) {
        return switch (value) {
            case "", "en" -> Language.EN;
            case "zh" -> Language.ZH;
            default -> throw RequestException.of(RequestException.Problem.INVALID_VALUE, "lang", "must be en or zh", "");
        };
    }

    static int limit(String value, int standard, int most) {
        if (value.isBlank()) {
            return standard;
        }
        boolean fits = value.length() <= 3 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int limit = fits ? Integer.parseInt(value) : 0;
        if (limit < 1 || limit > most) {
            throw RequestException.of(RequestException.Problem.INVALID_VALUE, "limit", "must be a whole number from 1 to " + most, "");
        }
        return limit;
    }
}
