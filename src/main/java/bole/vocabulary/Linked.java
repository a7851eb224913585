package bole.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What a raw institution string was linked to.
 *
 * @param entry the institution; empty where none is known or several are possible
 * @param candidates the possible ones, where there are several
 * @param how what it was recognised by
 */
public record Linked(Optional<InstitutionEntry> entry, List<InstitutionEntry> candidates, How how) {

    /** What an institution was recognised by, the surest first. */
    public enum How { NAME, ACRONYM, PART, SPELLING, NOTHING }

    static final Linked NOTHING = new Linked(Optional.empty(), List.of(), How.NOTHING);

    public Linked {
        candidates = List.copyOf(candidates);
    }

    static Linked to(InstitutionEntry entry, How how) {
        return new Linked(Optional.of(entry), List.of(), how);
    }

    static Linked ambiguous(List<InstitutionEntry> candidates) {
        return new Linked(Optional.empty(), candidates, How.NOTHING);
    }

    /** Id of the institution, or {@code ""}. */
    public String id() {
        return entry.map(InstitutionEntry::id).orElse("");
    }
}
