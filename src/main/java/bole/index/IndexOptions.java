package bole.index;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an index needs to know from outside.
 *
 * @param clock says when a source was read that does not say so itself
 * @param country country of an institution id, ISO 3166, where known
 * @param wholes ids of the institutions that an institution id is part of, directly or not: who was at a laboratory of a company was at the company
 * @param vocabularyVersion changes whenever the vocabularies do; part of the fingerprint
 * @param mentions finds the names of vocabulary entries in texts
 * @param memoryMegabytes memory for profiles that wait to be written
 */
public record IndexOptions(Clock clock, Function<String, Optional<String>> country, Function<String, Set<String>> wholes, String vocabularyVersion,
                           Mentions mentions, int memoryMegabytes) {

    /** Without vocabularies. */
    public static IndexOptions standard(Clock clock) {
        return new IndexOptions(clock, id -> Optional.empty(), id -> Set.of(), "", Mentions.none(), 128);
    }

    /** What an index must have been made with to be read now. */
    String fingerprint() {
        return "schema " + Fields.VERSION + ", analyzers " + Analyzers.VERSION + ", votes " + VoteWeights.VERSION + ", profiles " + ProfileCodec.VERSION + ", vocabularies " + vocabularyVersion;
    }
}
