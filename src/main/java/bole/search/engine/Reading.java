package bole.search.engine;

import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * How a request came to be read in one snapshot, and what that found.
 *
 * @param matchesNeeded how many of the words somebody must have
 * @param timesNeeded whether somebody must have been active when the words say
 * @param literally whether words that may say something of stints or not are words
 * @param relaxed whether less is needed than was asked for
 * @param misspelt persons whose name is one slip away from what was typed, looked for only where nobody else was found
 * @param count people who match
 */
record Reading(int matchesNeeded, boolean timesNeeded, boolean literally, boolean relaxed, Query misspelt, long count) {

    /** Before anything was looked for. */
    static Reading of(int matchesNeeded, boolean timesNeeded, boolean literally, boolean relaxed) {
        return new Reading(matchesNeeded, timesNeeded, literally, relaxed, new MatchNoDocsQuery("no misspelt name"), 0);
    }

    /** The same, taking in misspelt names. */
    Reading with(Query misspeltNames) {
        return new Reading(matchesNeeded, timesNeeded, literally, relaxed, misspeltNames, count);
    }

    /** Whether less can be asked for. */
    boolean canRelax() {
        return timesNeeded || matchesNeeded > 1;
    }

    /** The same at any time, or if that is so already with one word fewer needed. */
    Reading relaxedFurther() {
        return new Reading(timesNeeded ? matchesNeeded : matchesNeeded - 1, false, literally, true, misspelt, count);
    }

    /** The same with what was found. */
    Reading found(long people) {
        return new Reading(matchesNeeded, timesNeeded, literally, relaxed, misspelt, people);
    }
}
