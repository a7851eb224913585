package bole.search.rank;

import bole.index.ClaimText;
import bole.index.Fields;
import bole.profile.Claim;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.search.Evidence;
import bole.search.match.ClaimScan;
import bole.search.match.Marks;
import bole.search.translation.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a person was found: the claims that voted ({@link Votes}), strongest first, with what matched in each. The marked ranges are where the same signs stand
 * that gave the votes, so nothing looser is marked. Not for several threads.
 */
public final class EvidenceFinder {

    private static final int MOST_CLAIMS = 5;
    /** Longer texts are shown as a piece around what matched. */
    private static final int LONGEST_SHOWN = 300;
    private static final int BEFORE_MATCH = 80;

    private final Translation.Voting voting;
    private final Translation.Names names;
    /** Made for the first person whose name counts. */
    private NameEvidence named;

    /** Looks for what {@code voting} and {@code names} found. */
    public EvidenceFinder(Translation.Voting voting, Translation.Names names) {
        this.voting = voting;
        this.names = names;
    }

    /** The voters that are shown. */
    public static List<Votes.Voter> shown(Votes votes) {
        return votes.voters().subList(0, Math.min(votes.voters().size(), MOST_CLAIMS));
    }

    /**
     * The evidence for {@code profile}, whose score is {@code score}: its name if that counted or may be misspelt, then the stints that were asked for, then the strongest voters.
     *
     * @param asked places in {@code profile.stints()}
     */
    public List<Evidence> evidence(Profile profile, ExactScores.Score score, boolean misspelt, List<Integer> asked) {
        List<Evidence> evidence = new ArrayList<>(score.name() > 0 || misspelt ? names(profile) : List.of());
        List<Votes.Voter> voters = shown(score.votes());
        List<Claim> claims = voters.isEmpty() && asked.isEmpty() ? List.of() : profile.claims();
        List<Integer> stints = asked.stream().map(place -> claims.indexOf(profile.stints().getFirst()) + place).toList();
        ClaimScan scan = new ClaimScan(score.claims(), voting.sequences(), voting.terms());
        for (int ordinal : stints) {
            Optional<Votes.Voter> voter = score.votes().voters().stream().filter(one -> one.ordinal() == ordinal).findFirst();
            evidence.add(voter.map(one -> evidence(profile, one, claims, scan.marks(one.claim(), voting.sign()))).orElseGet(() -> ofStint(profile, claims.get(ordinal))));
        }
        voters.stream().filter(voter -> !stints.contains(voter.ordinal())).limit(MOST_CLAIMS - stints.size())
            .forEach(voter -> evidence.add(evidence(profile, voter, claims, scan.marks(voter.claim(), voting.sign()))));
        return evidence;
    }

    /** The stints at the places {@code asked} of {@code profile.stints()} as evidence. */
    public static List<Evidence> ofStints(Profile profile, List<Integer> asked) {
        return asked.stream().map(place -> ofStint(profile, profile.stints().get(place))).toList();
    }

    private static Evidence ofStint(Profile profile, Claim stint) {
        ClaimText text = ClaimText.of(stint);
        return shown(of(profile, stint, text.shown(), whole(text), Optional.empty()));
    }

    private static Evidence evidence(Profile profile, Votes.Voter voter, List<Claim> claims, Marks marks) {
        List<Evidence.TextRange> ranges = Ranges.merged(marks.claim);
        if (voter.ordinal() < 0) {
            String text = voter.ordinal() == Fields.HEADLINE_ORDINAL ? profile.headline() : profile.summary();
            return shown(new Evidence("summary", text, ranges, Optional.empty(), Optional.empty(), "", Optional.empty(), marks.via()));
        }
        Claim claim = claims.get(voter.ordinal());
        if (ranges.isEmpty() && !marks.inAbstract.isEmpty() && claim instanceof Publication publication) {
            return shown(of(profile, claim, publication.abstract_(), Ranges.merged(marks.inAbstract), marks.via()));
        }
        ClaimText text = ClaimText.of(claim);
        return shown(of(profile, claim, text.shown(), ranges.isEmpty() ? whole(text) : ranges, marks.via()));
    }

    private static Evidence of(Profile profile, Claim claim, String text, List<Evidence.TextRange> ranges, Optional<Evidence.Via> via) {
        String uri = claim.source() >= 0 && claim.source() < profile.sources().size() ? profile.sources().get(claim.source()).uri() : "";
        return new Evidence(claim.claimName(), text, ranges, claim.begins(), claim.ends(), uri, Optional.ofNullable(claim.lines()), via);
    }

    /** Where a claim matched by its link alone, the thing it names is what matched. */
    private static List<Evidence.TextRange> whole(ClaimText text) {
        for (int i = 0; i < text.parts().size(); i++) {
            if (text.parts().get(i).role() == ClaimText.Role.INSTITUTION) {
                return List.of(new Evidence.TextRange(text.start(i), text.start(i) + text.parts().get(i).text().length()));
            }
        }
        return List.of(new Evidence.TextRange(0, text.shown().length()));
    }

    private static Evidence shown(Evidence evidence) {
        if (evidence.text().length() <= LONGEST_SHOWN) {
            return evidence;
        }
        int first = evidence.ranges().isEmpty() ? 0 : evidence.ranges().getFirst().start();
        int start = Ranges.wordStart(evidence.text(), Math.max(0, first - BEFORE_MATCH));
        int end = Ranges.wordEnd(evidence.text(), Math.min(evidence.text().length(), start + LONGEST_SHOWN));
        List<Evidence.TextRange> ranges = evidence.ranges().stream().filter(range -> range.start() >= start && range.end() <= end)
            .map(range -> new Evidence.TextRange(range.start() - start, range.end() - start)).toList();
        return new Evidence(evidence.claim(), evidence.text().substring(start, end), ranges, evidence.from(), evidence.to(), evidence.uri(), evidence.lines(),
            evidence.via());
    }

    private List<Evidence> names(Profile profile) {
        if (names.typed().isEmpty()) {
            return List.of();
        }
        if (named == null) {
            named = new NameEvidence(names);
        }
        return named.of(profile);
    }
}
