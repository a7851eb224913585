package bole.profile;

import bole.text.PartialDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One dated thing that one source says about a person, on given lines. Everything known about a person is a claim:
 * a query matches claims and ranks people by them, facets count people over claims, and "why this person" is the list of matching claims.
 */
public sealed interface Claim permits Interest, Stint, Publication, Award, Link {

    /** Index into the profile's {@code sources}. */
    int source();

    /** The lines it stands on in that source, as received. */
    LineRange lines();

    /** The first date of the claim, as precise as the source; empty where it has none. */
    Optional<PartialDate> begins();

    /** The last date of the claim; empty where it has none or is still going on. */
    Optional<PartialDate> ends();

    /** {@code given} if it can be a year; what a source gives beyond 1000 to 2999 is no year, and the claim has none. */
    static OptionalInt year(OptionalInt given) {
        return given.isPresent() && PartialDate.isYear(given.getAsInt()) ? given : OptionalInt.empty();
    }

    /** The text of the claim as one line, for showing and for searching. */
    String text();

    /** The word that names this sort of claim in the API: {@code interest}, {@code stint}, {@code publication}, {@code award}, {@code link}. */
    String claimName();
}
