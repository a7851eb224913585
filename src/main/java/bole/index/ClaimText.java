package bole.index;

import bole.profile.Award;
import bole.profile.Claim;
import bole.profile.Institution;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Publication;
import bole.profile.Stint;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim as the text that is searched and shown: its parts, joined by {@link #SEPARATOR}. Names of institutions and venues are kept verbatim (no stemming,
 * no dictionary words); everything else is running text. Offsets in the index are offsets into {@link #shown()}.
 *
 * @param parts in the order of showing; none is empty
 */
public record ClaimText(List<Part> parts) {

    /** What stands between two parts where the claim is shown. */
    public static final String SEPARATOR = ", ";

    public ClaimText {
        parts = List.copyOf(parts);
    }

    /** What a part says. */
    public enum Role { TITLE, DETAIL, INSTITUTION, VENUE }

    /**
     * A part of a claim.
     *
     * @param text as written
     * @param role what it says
     */
    public record Part(String text, Role role) {

        /** Whether it is a name that is neither stemmed nor cut into dictionary words. */
        public boolean verbatim() {
            return switch (role) {
                case INSTITUTION, VENUE -> true;
                case TITLE, DETAIL -> false;
            };
        }
    }

    /** The text of {@code claim}; links have none, they are not searched. */
    public static ClaimText of(Claim claim) {
        return switch (claim) {
            case Interest interest -> parts(interest.label(), Role.DETAIL);
            case Publication publication -> parts(publication.title(), Role.TITLE, publication.venue(), Role.VENUE);
            case Award award -> parts(award.title(), Role.TITLE, award.grantor(), Role.DETAIL);
            case Stint stint -> stint(stint);
            case Link link -> new ClaimText(List.of());
        };
    }

    private static ClaimText stint(Stint stint) {
        List<Part> parts = new ArrayList<>(parts(stint.title(), Role.TITLE).parts());
        stint.details().forEach(detail -> parts.add(new Part(detail, Role.DETAIL)));
        parts.addAll(parts(stint.institution().map(Institution::name).orElse(""), Role.INSTITUTION).parts());
        return new ClaimText(parts);
    }

    /** Running text that is no claim: the headline, the summary. */
    public static ClaimText running(String text) {
        return parts(text, Role.DETAIL);
    }

    private static ClaimText parts(Object... textsAndRoles) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < textsAndRoles.length; i += 2) {
            String text = (String) textsAndRoles[i];
            if (!text.isBlank()) {
                parts.add(new Part(text, (Role) textsAndRoles[i + 1]));
            }
        }
        return new ClaimText(parts);
    }

    /** The parts that say {@code role}. */
    public List<Part> parts(Role role) {
        return parts.stream().filter(part -> part.role() == role).toList();
    }

    /** Where the part {@code index} begins in {@link #shown()}. */
    public int start(int index) {
        int start = 0;
        for (Part part : parts.subList(0, index)) {
            start += part.text().length() + SEPARATOR.length();
        }
        return start;
    }

    /** The claim as one line. */
    public String shown() {
        return String.join(SEPARATOR, parts.stream().map(Part::text).toList());
    }
}
