package bole.search.rank;

import bole.index.ClaimReader;
import bole.index.Vote;
import bole.index.VoteWeights;
import bole.search.Ranking;
import bole.search.match.ClaimScan;
import bole.search.match.KnownWorld;
import bole.search.translation.Translation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims of a person that vote, strongest first, and what the person's words as a whole add: the exact sum of {@link Ranking}, without the names.
 *
 * @param voters the claims
 * @param whole the rest
 */
public record Votes(List<Voter> voters, double whole) {

    /**
     * A claim that votes.
     *
     * @param claim its number in the column
     * @param ordinal its place in the profile
     * @param sort its sort
     * @param base its vote without recency
     * @param total its vote
     */
    public record Voter(int claim, int ordinal, Vote.Sort sort, double base, double total) {
    }

    /** Of the person that {@code claims} is at. */
    static Votes of(ClaimReader claims, Translation.Voting voting, KnownWorld world, int thisYear) {
        ClaimScan scan = new ClaimScan(claims, voting.sequences(), voting.terms());
        double share = VoteWeights.share(claims.numbered());
        List<Voter> voters = new ArrayList<>();
        for (int claim = 0; claim < claims.size(); claim++) {
            Vote.Sort sort = claims.sort(claim);
            double weight = VoteWeights.weight(sort);
            double score = weight > 0 && world.knows(claims, claim) ? scan.score(claim, voting.sign()) : 0;
            if (score > 0) {
                int year = claims.isDated(claim) ? LocalDate.ofEpochDay(claims.end(claim)).getYear() : 0;
                double base = weight * score * share;
                voters.add(new Voter(claim, claims.ordinal(claim), sort, base, base * (1 + VoteWeights.recency(year, thisYear))));
            }
        }
        voters.sort((one, other) -> one.total() == other.total() ? Integer.compare(one.ordinal(), other.ordinal()) : Double.compare(other.total(), one.total()));
        return new Votes(voters, scan.whole());
    }

    /** The sum. */
    double total() {
        double sum = whole;
        for (Voter voter : voters) {
            sum += voter.total();
        }
        return sum;
    }
}
