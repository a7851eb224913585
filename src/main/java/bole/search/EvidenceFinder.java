package bole.search;

import bole.index.Analyzers;
import bole.index.ClaimText;
import bole.index.Fields;
import bole.index.Token;
import bole.index.Vote;
import bole.profile.Claim;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.text.Han;
import bole.text.NameForms;
import bole.text.NameTier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Why a person was found: the claims that voted, strongest first, with what matched in each. The claims' scores are those of {@link Ranking}; the marked
 * ranges come from the positions that matched in the index, so nothing looser is marked.
 */
final class EvidenceFinder {

    private static final int MOST_CLAIMS = 5;
    /** Longer texts are shown as a piece around what matched. */
    private static final int LONGEST_SHOWN = 300;
    private static final int BEFORE_MATCH = 80;
    private static final int UNSURE = Integer.MAX_VALUE;

    private final Weight weight;
    private final Translation.Names names;
    private final int thisYear;

    EvidenceFinder(IndexSearcher searcher, Query claims, Translation.Names names, int thisYear) throws IOException {
        this.weight = searcher.createWeight(searcher.rewrite(claims), ScoreMode.COMPLETE, 1);
        this.names = names;
        this.thisYear = thisYear;
    }

    /**
     * A claim that voted.
     *
     * @param document its document
     * @param ordinal its place in the profile
     * @param packed its {@link Vote}
     * @param score its BM25 score
     * @param share what all votes for its person are multiplied with
     */
    record Voter(int document, int ordinal, long packed, double score, double share) {

        double base() {
            return Ranking.vote(Vote.sort(packed), score) * share;
        }

        double total(int thisYear) {
            return base() * (1 + Ranking.recency(Vote.year(packed), thisYear));
        }
    }

    /** The claims of the person {@code document} that voted, strongest first. */
    List<Voter> voters(LeafReaderContext leaf, int document) throws IOException {
        List<Voter> voters = new ArrayList<>();
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null) {
            return voters;
        }
        NumericDocValues ordinals = DocValues.getNumeric(leaf.reader(), Fields.ORDINAL);
        NumericDocValues votes = DocValues.getNumeric(leaf.reader(), Fields.VOTE);
        NumericDocValues claimsOfPerson = DocValues.getNumeric(leaf.reader(), Fields.CLAIMS);
        double share = Ranking.share(claimsOfPerson.advanceExact(document) ? claimsOfPerson.longValue() : 0);
        int before = document == 0 ? -1 : JoinQueries.IS_PERSON.getBitSet(leaf).prevSetBit(document - 1);
        DocIdSetIterator claims = scorer.iterator();
        for (int claim = claims.advance(before + 1); claim < document; claim = claims.nextDoc()) {
            ordinals.advanceExact(claim);
            votes.advanceExact(claim);
            voters.add(new Voter(claim, (int) ordinals.longValue(), votes.longValue(), scorer.score(), share));
        }
        voters.sort(Comparator.<Voter>comparingDouble(voter -> -voter.total(thisYear)).thenComparingInt(Voter::ordinal));
        return voters;
    }

    /** The evidence for {@code profile}: its name if that was meant, then the strongest of {@code voters}. */
    List<Evidence> evidence(LeafReaderContext leaf, Profile profile, List<Voter> voters) throws IOException {
        List<Evidence> evidence = new ArrayList<>(names(profile));
        for (Voter voter : voters.subList(0, Math.min(voters.size(), MOST_CLAIMS))) {
            Matches matches = weight.matches(leaf, voter.document());
            if (matches != null) {
                evidence.add(evidence(profile, voter, matches));
            }
        }
        return evidence;
    }

    private static Evidence evidence(Profile profile, Voter voter, Matches matches) throws IOException {
        Optional<Evidence.Via> via = NamedMatches.findNamedMatches(matches).stream().findFirst().map(named -> Bridges.via(named.getName()));
        if (voter.ordinal() < 0) {
            String text = voter.ordinal() == Fields.HEADLINE_ORDINAL ? profile.headline() : profile.summary();
            return shown(new Evidence("summary", text, MarkedRanges.ofClaim(matches, text), Optional.empty(), Optional.empty(), "", Optional.empty(), via));
        }
        Claim claim = profile.claims().get(voter.ordinal());
        ClaimText text = ClaimText.of(claim);
        List<Evidence.TextRange> ranges = MarkedRanges.ofClaim(matches, text.shown());
        if (ranges.isEmpty() && claim instanceof Publication publication && !publication.abstract_().isEmpty()) {
            List<Evidence.TextRange> inAbstract = MarkedRanges.ofAbstract(matches, publication.abstract_());
            if (!inAbstract.isEmpty()) {
                return shown(of(profile, claim, publication.abstract_(), inAbstract, Optional.empty()));
            }
        }
        boolean own = !ranges.isEmpty() && !onlyBridged(matches);
        return shown(of(profile, claim, text.shown(), ranges.isEmpty() ? whole(text) : ranges, own ? Optional.empty() : via));
    }

    /** Whether nothing but bridges matched. */
    private static boolean onlyBridged(Matches matches) {
        List<NamedMatches> named = NamedMatches.findNamedMatches(matches);
        return !named.isEmpty() && leaves(matches) == named.stream().mapToInt(EvidenceFinder::leaves).sum();
    }

    private static int leaves(Matches matches) {
        return matches.getSubMatches().isEmpty() ? 1 : matches.getSubMatches().stream().mapToInt(EvidenceFinder::leaves).sum();
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
        Set<String> words = Analyzers.VERBATIM.cut(names.typed()).stream().map(Token::term).filter(term -> term.codePointCount(0, term.length()) > 1)
            .collect(Collectors.toSet());
        List<Evidence> evidence = new ArrayList<>();
        for (Name name : profile.names().stream().sorted(Comparator.comparing(this::surety)).toList()) {
            List<Evidence.TextRange> ranges = surety(name) < UNSURE ? List.of(new Evidence.TextRange(0, name.text().length()))
                : Ranges.merged(Analyzers.VERBATIM.cut(name.text()).stream().filter(token -> words.contains(token.term()))
                    .map(token -> new Evidence.TextRange(token.start(), token.end())).toList());
            if (!ranges.isEmpty()) {
                evidence.add(new Evidence("name", name.text(), ranges, Optional.empty(), Optional.empty(), "", Optional.empty(), tier(name)));
            }
        }
        return evidence;
    }

    /** How what was typed is this name, in words a program can read: the {@link NameTier}. */
    private Optional<Evidence.Via> tier(Name name) {
        int surety = surety(name);
        String from = Han.in(names.typed()) ? "zh" : "en";
        return surety == UNSURE ? Optional.empty()
            : Optional.of(new Evidence.Via("name", NameTier.values()[surety].name().toLowerCase(Locale.ROOT), from, Han.in(name.text()) ? "zh" : "en"));
    }

    /** How what was typed is this name as a whole, 0 for the surest. */
    private int surety(Name name) {
        int whole = names.mayBeName() ? surety(names.typed(), name) : UNSURE;
        return names.mentioned().keySet().stream().mapToInt(part -> surety(part, name)).reduce(whole, Math::min);
    }

    private static int surety(String typed, Name name) {
        return NameForms.between(typed, List.of(name.text())).map(Enum::ordinal).orElse(UNSURE);
    }
}
