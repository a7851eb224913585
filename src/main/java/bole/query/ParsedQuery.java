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

    /** Nothing typed: browse. */
    public static ParsedQuery empty() {
        return new ParsedQuery("", new Query.All(), List.of());
    }
}
