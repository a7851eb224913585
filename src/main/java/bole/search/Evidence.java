package bole.search;

import bole.profile.LineRange;
import bole.text.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * One claim that matched, with what matched in it.
 *
 * @param claim sort of claim: {@code interest}, {@code stint}, {@code publication}, {@code award}, {@code link}, or {@code name} / {@code summary} for what is no claim
 * @param text the claim as shown
 * @param ranges what matched, as [start, end) in UTF-16 units of {@code text}, in order, not overlapping
 * @param from when it began
 * @param to when it ended
 * @param uri the source it stands in, or {@code ""}
 * @param lines the lines there
 * @param via the bridge, where it matched across languages
 */
public record Evidence(String claim, String text, List<TextRange> ranges, Optional<PartialDate> from, Optional<PartialDate> to, String uri,
                       Optional<LineRange> lines, Optional<Via> via) {

    public Evidence {
        ranges = List.copyOf(ranges);
    }

    /** A stretch of a text: [start, end) in UTF-16 units. */
    public record TextRange(int start, int end) {
    }

    /**
     * How a word of the query reached a claim that does not hold it, or how sure a name is the one that was typed.
     *
     * @param kind {@code topic}, {@code institution} or {@code name}
     * @param id the vocabulary's id; of a name the {@link bole.text.NameTier}, in small letters
     * @param from language of the query's word
     * @param to language of the claim
     */
    public record Via(String kind, String id, String from, String to) {
    }
}
