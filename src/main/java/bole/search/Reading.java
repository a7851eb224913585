package bole.search;

import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * How a request came to be read in one snapshot, and what that found.
 *
 * @param matchesNeeded how many of the words somebody must have
 * @param relaxed whether those are fewer than were asked for
 * @param misspelt persons whose name is one slip away from what was typed, looked for only where nobody else was found
 * @param count people who match
 */
record Reading(int matchesNeeded, boolean relaxed, Query misspelt, long count) {

    /** Before anything was looked for. */
    static Reading of(int matchesNeeded, boolean relaxed) {
        return new Reading(matchesNeeded, relaxed, new MatchNoDocsQuery("no misspelt name"), 0);
    }

    /** The same, taking in misspelt names. */
    Reading with(Query misspeltNames) {
        return new Reading(matchesNeeded, relaxed, misspeltNames, count);
    }

    /** The same with one word fewer needed. */
    Reading relaxedFurther() {
        return new Reading(matchesNeeded - 1, true, misspelt, count);
    }

    /** The same with what was found. */
    Reading found(long people) {
        return new Reading(matchesNeeded, relaxed, misspelt, people);
    }
}
