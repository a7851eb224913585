package bole.search.rank;

import bole.index.ClaimText;
import bole.index.Fields;
import bole.profile.Profile;
import bole.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts of a person's score, for {@code explain=score}. */
public final class ScoreSum {

    private ScoreSum() {
    }

    /** The addends: each claim, then recency of all of them, then the profile as a whole, then the name. */
    public static List<Hit.ScorePart> of(Profile profile, Votes votes, double name) {
        List<Hit.ScorePart> sum = new ArrayList<>();
        double recency = 0;
        for (Votes.Voter voter : votes.voters()) {
            sum.add(new Hit.ScorePart(voter.sort().name().toLowerCase(Locale.ROOT), text(profile, voter.ordinal()), voter.base()));
            recency += voter.total() - voter.base();
        }
        add(sum, "recency", recency);
        add(sum, "profile", votes.whole());
        add(sum, "name", name);
        return sum;
    }

    private static void add(List<Hit.ScorePart> sum, String part, double value) {
        if (value > 0) {
            sum.add(new Hit.ScorePart(part, "", value));
        }
    }

    private static String text(Profile profile, int ordinal) {
        return switch (ordinal) {
            case Fields.HEADLINE_ORDINAL -> profile.headline();
            case Fields.SUMMARY_ORDINAL -> "";
            default -> ClaimText.of(profile.claims().get(ordinal)).shown();
        };
    }
}
