package bole.index;

import bole.profile.Claim;

/** What ranking must know of a claim. */
public final class Vote {

    private Vote() {
    }

    /** Sorts of claim as far as ranking tells them apart; PERSON stands for the names. The order is part of the schema. */
    public enum Sort { PERSON, INTEREST, STINT, PUBLICATION, AWARD, LINK, HEADLINE, SUMMARY }

    /** The sort of {@code claim}. */
    static Sort sortOf(Claim claim) {
        return switch (claim) {
            case bole.profile.Interest interest -> Sort.INTEREST;
            case bole.profile.Stint stint -> Sort.STINT;
            case bole.profile.Publication publication -> Sort.PUBLICATION;
            case bole.profile.Award award -> Sort.AWARD;
            case bole.profile.Link link -> Sort.LINK;
        };
    }
}
