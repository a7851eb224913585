package bole.search;

import bole.search.saying.StintWish;
import java.util.List;
import java.util.Optional;

/**
 * How a request was understood.
 *
 * @param normalized the query's text form
 * @param resolved words and filter values recognised as vocabulary entries
 * @param didYouMean a better spelling, if nothing was found
 * @param relaxed whether people who match only some words were taken in
 * @param notes what was taken literally or left out
 */
public record ReadQuery(String normalized, List<Resolved> resolved, Optional<String> didYouMean, boolean relaxed, List<String> notes) {

    public ReadQuery {
        resolved = List.copyOf(resolved);
        notes = List.copyOf(notes);
    }

    /**
     * A text that was recognised.
     *
     * @param text as given
     * @param as {@code institution}, {@code topic}, {@code person}, {@code year}, {@code stint}
     * @param id what it was taken for; a stint as {@link StintWish#text} has it
     * @param alternatives ids of other readings
     */
    public record Resolved(String text, String as, String id, List<String> alternatives) {

        /** Whether {@code other} takes more of the text for a thing of the same sort. */
        public boolean isWithin(Resolved other) {
            return (as.equals(other.as) || as.equals("year") && other.as.equals("stint")) && other.text.length() > text.length() && other.text.contains(text);
        }
    }
}
