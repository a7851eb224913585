package bole.search;

import bole.profile.Name;
import java.util.List;
import java.util.OptionalInt;

/**
 * Somebody like somebody else.
 *
 * @param id the profile's id
 * @param names all names
 * @param title what stands where a name is shown
 * @param headline position in the source's words
 * @param why what both have; never empty
 */
public record SimilarPerson(String id, List<Name> names, String title, String headline, List<Shared> why) {

    public SimilarPerson {
        names = List.copyOf(names);
        why = List.copyOf(why);
    }

    /** Sorts of thing that two people can have in common. */
    public enum Kind { INTEREST, INSTITUTION, WORDS }

    /**
     * Something both have.
     *
     * @param kind an interest, an institution at the same time, or words of their works
     * @param id topic or institution, as a filter takes it; {@code ""} for words
     * @param labels what it is called
     * @param first first year both were there, for an institution
     * @param last last year both were there
     */
    public record Shared(Kind kind, String id, Labels labels, OptionalInt first, OptionalInt last) {
    }
}
