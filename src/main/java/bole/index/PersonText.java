package bole.index;

import bole.profile.Award;
import bole.profile.Claim;
import bole.profile.Interest;
import bole.profile.Link;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Publication;
import bole.profile.Stint;
import bole.text.Han;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All texts of a person, each cut once, as the fields of its document need them: words at places, votes, what is said of the vocabularies, and the claims' own
 * column. Filled again for the next person; one per thread.
 */
final class PersonText {

    /** Places between two texts, so that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    final TermStream text = TermStream.placed();
    final TermStream names = TermStream.placed();
    final Set<String> exact = new HashSet<>();
    final Map<String, Set<String>> roles = new HashMap<>();
    final VoteSums votes = new VoteSums();
    final Map<String, Double> said = new HashMap<>();
    final ClaimData data = new ClaimData();
    final StintData stints = new StintData();

    private final Set<String> saidInClaim = new HashSet<>();
    private Mentions mentions;
    private IndexOptions options;
    private LocalDate today;
    private Map<String, Integer> institutions;
    private Map<String, Integer> countries;
    private Map<String, Integer> venues;
    private int place;
    private int[] keys = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int found;
    private String neighbour = "";
    private String written = "";
    private int writtenAt;

    /** Takes in {@code profile}, whose facet values are {@code values}. */
    void fill(Profile profile, FacetValues values, IndexOptions with) {
        text.clear();
        names.clear();
        exact.clear();
        roles.clear();
        votes.clear();
        said.clear();
        data.clear();
        stints.clear();
        place = 0;
        options = with;
        mentions = with.mentions();
        today = LocalDate.ofInstant(with.clock().instant(), java.time.ZoneOffset.UTC);
        institutions = values.places(Fields.INSTITUTION);
        countries = values.places(Fields.COUNTRY);
        venues = values.places(Fields.VENUE);
        names(profile.names());
        running(profile.headline(), Vote.Sort.HEADLINE);
        running(profile.summary(), Vote.Sort.SUMMARY);
        profile.claims().forEach(claim -> claim(claim, ActiveTime.of(claim, profile, today)));
    }

    private void names(List<Name> all) {
        int offset = 0;
        for (Name name : all) {
            List<Run> runs = Tokeniser.runs(name.text());
            data.part(ClaimText.Role.DETAIL.ordinal(), offset);
            int begin = place;
            Analyzers.VERBATIM.cut(runs).forEach(token -> names.add(token.term(), begin + token.position()));
            whole(runs, true, (stem, plain) -> { });
            keep(runs, offset, true);
            votes.begin();
            offset += name.text().length() + 1;
        }
        data.head(new ClaimData.Head(Vote.Sort.PERSON, false, Optional.empty(), 0, 0));
    }

    private void running(String given, Vote.Sort sort) {
        if (!given.isBlank()) {
            saidInClaim.clear();
            int length = texts(ClaimText.running(given), VoteWeights.weight(sort), null);
            data.head(new ClaimData.Head(sort, Han.in(given), Optional.empty(), length, 0));
        }
    }

    private void claim(Claim claim, Optional<ActiveTime> time) {
        saidInClaim.clear();
        Vote.Sort sort = Vote.sortOf(claim);
        ClaimText shown = ClaimText.of(claim);
        boolean chinese = shown.parts().stream().anyMatch(part -> Han.in(part.text()));
        double weight = VoteWeights.weight(sort) * (1 + VoteWeights.recency(time.map(active -> active.end().getYear()).orElse(0), today.getYear()));
        link(claim, chinese ? "zh" : "en", weight);
        int length = texts(shown, weight, claim instanceof Interest ? Fields.INTEREST_WORDS : null);
        int abstractLength = claim instanceof Publication work && !work.abstract_().isBlank() ? abstractText(work.abstract_(), weight) : 0;
        data.head(new ClaimData.Head(sort, chinese, time, length, abstractLength));
        switch (claim) {
            case Stint stint -> stint(stint, time);
            case Publication work -> data.work(venues.getOrDefault(FacetValues.key(work.venue()), -1));
            case Interest interest -> { }
            case Award award -> { }
            case Link link -> { }
        }
    }

    /** What the claim is linked to is said, whatever its words. */
    private void link(Claim claim, String language, double weight) {
        if (claim instanceof Interest interest && !interest.topic().isEmpty()) {
            link(Mentions.term("topic", interest.topic(), language), weight);
        } else if (claim instanceof Stint stint) {
            institutionsOf(stint, options).forEach(id -> link(Mentions.term("institution", id, language), weight));
        }
    }

    private void link(String term, double weight) {
        data.link(TermHash.of(term));
        say(term, weight);
    }

    private void say(String term, double weight) {
        if (saidInClaim.add(term)) {
            said.merge(term, weight, Double::sum);
        }
    }

    /** Ids or names of the institutions that {@code stint} counts for. */
    static Set<String> institutionsOf(Stint stint, IndexOptions options) {
        Set<String> all = new LinkedHashSet<>();
        stint.institution().ifPresent(institution -> {
            all.add(FacetValues.keyOf(institution));
            all.addAll(options.wholes().apply(institution.id()));
        });
        all.remove("");
        return all;
    }

    private void stint(Stint stint, Optional<ActiveTime> time) {
        List<Integer> places = new ArrayList<>();
        institutionsOf(stint, options).forEach(id -> places.add(institutions.get(id)));
        int country = stint.institution().flatMap(institution -> options.country().apply(institution.id())).map(code -> countries.getOrDefault(code, -1)).orElse(-1);
        stints.add(stint, time, places, country);
    }

    /** The parts of a claim as shown; returns its length. */
    private int texts(ClaimText shown, double weight, String role) {
        votes.begin();
        for (int i = 0; i < shown.parts().size(); i++) {
            ClaimText.Part part = shown.parts().get(i);
            String field = role != null ? role : switch (part.role()) {
                case INSTITUTION -> Fields.INSTITUTION_WORDS;
                case VENUE -> Fields.VENUE_WORDS;
                case TITLE, DETAIL -> null;
            };
            data.part(part.role().ordinal(), shown.start(i));
            part(part.text(), shown.start(i), part.verbatim(), field);
            mentions(weight);
        }
        return votes.end(weight);
    }

    private int abstractText(String given, double weight) {
        votes.begin();
        data.part(ClaimData.ABSTRACT, 0);
        part(given, 0, false, null);
        mentions(weight * VoteWeights.ABSTRACT);
        return votes.end(weight * VoteWeights.ABSTRACT);
    }

    private void part(String given, int offset, boolean verbatim, String role) {
        List<Run> runs = Tokeniser.runs(given);
        Set<String> inRole = role == null ? null : roles.computeIfAbsent(role, field -> new HashSet<>());
        whole(runs, verbatim, (stem, plain) -> {
            votes.add(stem);
            if (inRole != null) {
                inRole.add(stem);
                inRole.add(plain);
            }
        });
        written = given;
        writtenAt = offset;
        keep(runs, offset, verbatim);
    }

    /** Takes each term in its form of running text and as it stands. */
    private interface Also {
        void add(String stem, String plain);
    }

    /** Adds to the person's whole text. */
    private void whole(List<Run> runs, boolean verbatim, Also also) {
        int position = 0;
        int base = place;
        for (Run run : runs) {
            position += Analyzers.forms(run, !verbatim, position, (stem, plain, at, start, end) -> {
                text.add(stem, base + at);
                exact.add(plain);
                also.add(stem, plain);
            });
        }
        place += position == 0 ? 0 : position + GAP;
    }

    /** Adds to the claims' own column; leaves the words of the text behind for {@link #mentions}. */
    private void keep(List<Run> runs, int offset, boolean verbatim) {
        found = 0;
        neighbour = "";
        for (Run run : runs) {
            switch (run) {
                case Run.Word word -> word(word, offset, verbatim);
                case Run.Chinese chinese -> chinese(chinese, offset, verbatim);
            }
        }
    }

    private void key(int key, int start, int end) {
        if (found == keys.length) {
            keys = java.util.Arrays.copyOf(keys, found * 2);
            starts = java.util.Arrays.copyOf(starts, found * 2);
            ends = java.util.Arrays.copyOf(ends, found * 2);
        }
        keys[found] = key;
        starts[found] = start;
        ends[found++] = end;
    }

    private void word(Run.Word word, int offset, boolean verbatim) {
        if (!word.joined().isEmpty()) {
            data.joined(offset + word.start(), offset + word.end(), word.joined(), verbatim ? word.joined() : Stemmer.stem(word.joined()));
        }
        for (Run.Part part : word.parts()) {
            String stem = Stemmer.stem(part.term());
            data.word(offset + part.start(), offset + part.end(), part.term(), verbatim ? part.term() : stem);
            key(TermHash.of(stem), offset + part.start(), offset + part.end());
            pair(part.term(), stem);
        }
    }

    /** Counts a word and the one before it, stop words left out. */
    private void pair(String plain, String stem) {
        if (!StopWords.hasFolded(plain)) {
            if (!neighbour.isEmpty()) {
                votes.addBeside(Fields.pair(neighbour, stem));
            }
            neighbour = stem;
        }
    }

    private void chinese(Run.Chinese run, int offset, boolean verbatim) {
        neighbour = "";
        boolean[] first = new boolean[run.length() + 1];
        if (!verbatim) {
            for (ChineseWords.Word word : ChineseWords.of(run)) {
                first[word.from()] = true;
                if (word.length() > 1) {
                    votes.addBeside(Fields.dictionaryWord(run.text(word.from(), word.to())));
                }
            }
        }
        for (int i = 0; i < run.length(); i++) {
            int codePoint = run.characters().get(i).codePointAt(0);
            data.character(offset + run.starts()[i], offset + run.ends()[i], codePoint, first[i]);
            key(codePoint, offset + run.starts()[i], offset + run.ends()[i]);
        }
    }

    private void mentions(double weight) {
        mentions.find(keys, found, (from, to, entry) -> {
            if (entry.isSaidBy(written, starts[from] - writtenAt, ends[to] - writtenAt)) {
                data.mention(starts[from], ends[to], entry.hash());
                say(entry.term(), weight);
            }
        });
    }
}
