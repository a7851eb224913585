package bole.index;

import bole.profile.Claim;

/**
 * What ranking must know of a claim, packed into one number so that one look-up in a dense column is enough.
 *
 * @param sort sort of claim
 * @param year the last year it covers, 0 where it has no date
 */
public record Vote(Sort sort, int year) {

    private static final int YEARS = 4096;

    /** Sorts of claim as far as ranking tells them apart. The order is part of the schema. */
    public enum Sort { PERSON, INTEREST, STINT, PUBLICATION, AWARD, LINK, HEADLINE, SUMMARY }

    private static final Sort[] SORTS = Sort.values();

    /** The sort of {@code claim}. */
    static Sort sortOf(Claim claim) {
        return Sort.valueOf(claim.claimName().toUpperCase(java.util.Locale.ROOT));
    }

    /** As one number. */
    long packed() {
        return (long) sort.ordinal() * YEARS + year;
    }

    /** The sort in a packed vote. */
    public static Sort sort(long packed) {
        return SORTS[(int) (packed / YEARS)];
    }

    /** The year in a packed vote. */
    public static int year(long packed) {
        return (int) (packed % YEARS);
    }
}
