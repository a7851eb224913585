package bole.query;

/** Reads what a person typed. */
public final class QueryParser {

    private QueryParser() {
    }

    /** What {@code text} means; never fails. */
    public static ParsedQuery parse(String text) {
        return text.isBlank() ? ParsedQuery.empty() : new ParsedQuery(text, new Query.Word(QueryField.ANY, text.strip()), java.util.List.of());
    }
}
