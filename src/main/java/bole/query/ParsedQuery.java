package bole.query;

import java.util.List;

/**
 * What was typed, and how it was read.
 *
 * @param text as typed, cut to the limit
 * @param query how it was read
 * @param notes what was taken literally or left out, each as a sentence for the person who typed
 */
public record ParsedQuery(String text, Query query, List<String> notes) {

    public ParsedQuery {
        notes = List.copyOf(notes);
    }

    /** The words of {@code text} between white space, whatever signs they hold: nothing in it is read as query language. */
    public static ParsedQuery literal(String text) {
        List<Query> words = text.strip().isEmpty() ? List.of()
            : java.util.Arrays.stream(text.strip().split("\\s+")).<Query>map(word -> new Query.Word(QueryField.ANY, word)).toList();
        return new ParsedQuery(text, QueryTree.and(words).orElse(new Query.All()), List.of());
    }

    /** Nothing typed: browse. */
    public static ParsedQuery empty() {
        return new ParsedQuery("", new Query.All(), List.of());
    }
}
