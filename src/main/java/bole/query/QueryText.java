package bole.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text form of a query, which {@link QueryParser} reads back. */
final class QueryText {

    private QueryText() {
    }

    static String of(Query query) {
        return switch (query) {
            case Query.All all -> "";
            case Query.Word word -> field(word.field()) + word.text();
            case Query.Phrase phrase -> field(phrase.field()) + '"' + phrase.text() + '"' + (phrase.slop() > 0 ? "~" + phrase.slop() : "");
            case Query.Prefix prefix -> field(prefix.field()) + prefix.text() + "*";
            case Query.Fuzzy fuzzy -> field(fuzzy.field()) + fuzzy.text() + "~";
            case Query.Years years -> "year:" + years.range();
            case Query.And and -> join(and.parts(), " ", Query.Or.class);
            case Query.Or or -> join(or.parts(), " OR ", Query.Or.class);
            case Query.Not not -> "-" + (isGroup(not.part()) ? "(" + of(not.part()) + ")" : of(not.part()));
        };
    }

    private static String join(List<Query> parts, String between, Class<? extends Query> inParentheses) {
        return parts.stream().map(part -> inParentheses.isInstance(part) ? "(" + of(part) + ")" : of(part)).collect(Collectors.joining(between));
    }

    private static boolean isGroup(Query query) {
        return query instanceof Query.And || query instanceof Query.Or;
    }

    private static String field(QueryField field) {
        return field == QueryField.ANY ? "" : field.name().toLowerCase(Locale.ROOT) + ":";
    }
}
