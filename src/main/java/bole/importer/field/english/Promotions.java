package bole.importer.field.english;

import bole.importer.field.english.ProseHead.Sort;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.PlaceLists;
import bole.importer.page.RichText;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Ranks that somebody rises to where he or she works, one after the other: "joined Fenwold University as a lecturer in 2012, became reader in 2018 and professor in 2023". Each ends
 * the one before it.
 */
public final class Promotions {

    private static final Wording PROMOTED = Wording.of("(?i)(?:promoted (?:from [^,.;()]{3,60}? )?to|became) (?:the rank of )?(?:an? )?(.+)");
    private static final Wording RANK_OF = Wording.of("(?i)^(?:the )?(?:rank|position|post|grade|level) of ");
    /** "in 2024 I | became": when a rank was reached that stands behind it. */
    private static final Wording RISING = Wording.of("(?i)(?:, | )(?:and )?(?:(?:I|he|she) )?(?:was )?(?:then |later |subsequently )?(?:became|promoted to|made) (?:an? |the rank of )?");
    private static final Wording BECAME = Wording.of("(?i)\\bbecame (?:an? )?$|\\bpromoted to (?:an? |the (?:rank|position|post|grade|level) of )?$|\\bpromoted (?:in|since) (?:\\p{L}+ )?(?:19|20)\\d\\d to (?:an? )?$");
    /** "and | have been | full professor since 2020": a rank of now. */
    private static final Wording SINCE = Wording.of("(?i)(?:,|\\band) (?:(?:I|he|she) )?(?:have|has) been (?:an? )?$");
    private static final Wording LADDER = Wording.of("(?i)\\b(?:professor|lecturer|reader|instructor|docent|faculty member)\\b|^$");
    /** "associate professor | in 2018 and | full professor": one rank and the next. */
    private static final Wording CHAIN = Wording.of("(?i)[^.;()]{0,40}?(?: \\([^()]{4,30}\\))?(?:,|,? (?:and|then))(?: (?:then|later|subsequently|finally|since))?(?: (?:(?:was|were|has been|have been) )?(?:promoted|made))?(?: to| as)?(?: the rank of)?(?: an?| the)? ");
    /** A sentence of its own that tells of nothing but ranks. */
    private static final Wording SENTENCE = Wording.of("(?:(?:[Ii]n|[Ss]ince) (?:\\p{Lu}\\p{L}+ )?(?:19|20)\\d\\d,? )?(?:(?:I|[Hh]e|[Ss]he|They|(?:Dr|Prof)\\.? \\p{Lu}[\\p{L}-]+) )(?:was |were |got |has been |have been )?(?:then |later |subsequently |recently |first )?(?:promoted|became|made|(?:awarded tenure|granted tenure|given tenure|tenured) and promoted)\\b.*");

    private final String text;
    private final List<ProseHead> heads;
    private final HeadPlaces places;
    private final ProseDates times;
    private final RichText clause;
    private int risen = -1;

    Promotions(RichText clause, List<ProseHead> heads, HeadPlaces places, ProseDates times) {
        this.text = clause.text();
        this.clause = clause;
        this.heads = heads;
        this.places = places;
        this.times = times;
    }

    /** "promoted to associate professor", "became the dean": {@code title} without what it says beyond the rank. */
    static String plain(String title) {
        return RANK_OF.matcher(PROMOTED.matcher(title).replaceFirst("$1")).replaceFirst("");
    }

    /**
     * Puts what {@code sentence} tells of ranks only behind the last of {@code stints}, the sentences before it having told those.
     *
     * @return whether it tells that
     */
    public static boolean told(List<Stint> stints, RichText sentence, int source) {
        String words = sentence.text();
        if (stints.isEmpty() || words.length() > 300 || !SENTENCE.matcher(words).matches()) {
            return false;
        }
        List<ProseHead> heads = ProseHeads.of(words, false, false);
        ProseDates times = new ProseDates(words, heads);
        Promotions promotions = new Promotions(sentence, heads, new HeadPlaces(words, heads, PlaceLists.of(sentence, InstitutionFinder.find(sentence)), times), times);
        boolean any = false;
        for (int i = 0; i < heads.size(); i++) {
            any |= promotions.rises(stints, i, source);
        }
        return any;
    }

    /** Whether the head {@code i} is a rank at the place told last, which then stands in {@code stints} behind the rank before it, ended when it was reached. */
    boolean rises(List<Stint> stints, int i, int source) {
        ProseHead head = heads.get(i);
        if (head.sort() != Sort.POSITION || stints.isEmpty() || stints.getLast().kind() != StintKind.EMPLOYMENT || stints.getLast().institution().isEmpty() || places.hasOtherPlace(head.end(), places.reach(i), stints.getLast().institution().get().name())) {
            return false;
        }
        boolean higher = PROMOTED.matcher(head.title()).matches() || BECAME.matcher(text.substring(0, head.start())).find() || isChained(i) || isSince(i, stints.getLast());
        Optional<PartialDate> begun = higher ? when(i).flatMap(date -> date.interval().from()) : Optional.empty();
        if (begun.isEmpty() || stints.getLast().from().isEmpty()) {
            return false;
        }
        boolean elsewhere = stints.stream().anyMatch(stint -> stint.current() && stint.kind() == StintKind.EMPLOYMENT && stint.institution().isPresent() && !stint.institution().equals(stints.getLast().institution()));
        boolean since = isSince(i, stints.getLast());
        Stint last = stints.removeLast();
        stints.add(new Stint(last.kind(), last.institution(), last.unit(), last.title(), last.degree(), last.field(), last.from(), last.to().or(() -> begun), false, source, last.lines()));
        stints.add(new Stint(last.kind(), last.institution(), last.unit(), plain(head.title()), last.degree(), last.field(), begun, Optional.empty(), since || last.to().isEmpty() && !elsewhere, source, clause.lines()));
        risen = i;
        return true;
    }

    private Optional<FoundDate> when(int i) {
        ProseHead head = heads.get(i);
        return times.all().stream().filter(date -> date.start() >= head.end() && date.start() < places.reach(i) && !isSpan(date)).findFirst()
            .or(() -> times.all().stream().filter(date -> date.end() <= head.start() && !date.range() && RISING.matcher(text.substring(date.end(), head.start())).matches()).findFirst())
            .or(() -> times.all().stream().filter(date -> date.end() <= head.start() && !date.range() && text.substring(date.end(), head.start()).matches(",? to (?:an? )?")).findFirst());
    }

    /** Whether {@code date} has an end. */
    private static boolean isSpan(FoundDate date) {
        return date.range() && !date.interval().current();
    }

    private boolean isChained(int i) {
        return i > 0 && risen == i - 1 && CHAIN.matcher(text.substring(heads.get(i - 1).end(), heads.get(i).start())).matches();
    }

    private boolean isSince(int i, Stint last) {
        return SINCE.matcher(text.substring(0, heads.get(i).start())).find() && LADDER.matcher(last.title()).find() && LADDER.matcher(heads.get(i).title()).find();
    }
}
