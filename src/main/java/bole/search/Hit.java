package bole.search;

import bole.profile.Name;
import bole.profile.SourceRecord;
import bole.text.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One person of a result.
 *
 * @param id the profile's id
 * @param names all names
 * @param title what stands where a name is shown
 * @param headline position in the source's words
 * @param current where the person is now
 * @param interests declared interests
 * @param firstYear first year of any dated claim
 * @param lastYear last year of any dated claim
 * @param activeYears years with a dated claim, ascending
 * @param score the sum the order is by, for relevance
 * @param why the claims that matched, strongest first; empty when browsing or not wanted
 * @param sum the parts of the score, for {@code explain=score}
 * @param sources where the person's claims come from
 */
public record Hit(String id, List<Name> names, String title, String headline, List<Position> current, List<Topic> interests, OptionalInt firstYear,
                  OptionalInt lastYear, List<Integer> activeYears, double score, List<Evidence> why, List<ScorePart> sum, List<SourceRecord> sources) {

    public Hit {
        names = List.copyOf(names);
        current = List.copyOf(current);
        interests = List.copyOf(interests);
        activeYears = List.copyOf(activeYears);
        why = List.copyOf(why);
        sum = List.copyOf(sum);
        sources = List.copyOf(sources);
    }

    /** This hit with another headline. */
    public Hit withHeadline(String other) {
        return new Hit(id, names, title, other, current, interests, firstYear, lastYear, activeYears, score, why, sum, sources);
    }

    /**
     * A stint that is going on.
     *
     * @param institutionId vocabulary id, or {@code ""}
     * @param institution what it is called
     * @param title position
     * @param from since when
     */
    public record Position(String institutionId, Labels institution, String title, Optional<PartialDate> from) {
    }

    /**
     * A declared interest.
     *
     * @param id topic id, or {@code ""}
     * @param label as written
     * @param labels what the topic is called
     */
    public record Topic(String id, String label, Labels labels) {
    }

    /**
     * One addend of a score.
     *
     * @param part what gave it: a kind of claim, the profile as a whole, recency, the name
     * @param text the claim's text, or {@code ""}
     * @param value what it added
     */
    public record ScorePart(String part, String text, double value) {
    }
}
