package bole.vocabulary;

import bole.vocabulary.Linked.How;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * From a raw institution string to the institution. Precision before recall: every step may give up, and none guesses.
 *
 * <ol>
 * <li>The whole string is a name, or an acronym.</li>
 * <li>Names inside it are found, the longest first, over commas too ("University of California, Berkeley"). A name counts only if what stands around it
 *     in its segment is a part of an institution, a place, a form of law, or nothing ({@link Surroundings}): "Southwest Jiaotong University" does not name Jiaotong University.</li>
 * <li>What the other segments say must fit: a place must be where the institution is, another institution stops everything.</li>
 * <li>Names that belong to each other are one: of a company the whole that is named ("Taobao, Alibaba Group"), of others the part ("Institute of Automation, CAS").</li>
 * <li>Nothing found: the same words in the other order ("Sydney University"), then one wrong letter in a long name ({@link CloseNames}).</li>
 * <li>A name that several bear is decided by context ({@link Choice}), or stays unlinked with its candidates.</li>
 * </ol>
 */
final class InstitutionLinker {

    private static final int LONGEST = 400;

    /** Cities whose name, in an institution string, means their university. */
    private static final Set<String> UNIVERSITY_TOWNS = Set.of("stanford", "berkeley", "princeton");

    /** Universities that are called by a word of the language: it means them where it is written as a name and all that is said. */
    private static final Set<String> CALLED = Set.of("brown", "rice", "northwestern");

    /** Words that names of parts begin with. */
    private static final Set<String> GENERIC_BEGINNINGS = Set.of("institute", "school", "college", "center", "centre", "laboratory", "faculty", "department");

    /** Names of which the other order is another institution, or none. */
    private static final Set<String> TWO_OF_THE_NAME = Set.of("york", "miami", "washington", "newcastle", "lincoln", "indiana", "california", "texas", "london", "columbia", "ottawa", "concordia", "trinity", "regent",
        "western", "national", "shanghai", "beijing", "nanjing", "technology", "sciencetechnology", "michigan", "ohio", "georgia", "virginia", "florida", "china", "hongkong", "hull", "bristol", "bath", "kent");

    private final Institutions institutions;
    private final Places places;
    private final CloseNames closeNames;
    private final Set<String> systems;

    InstitutionLinker(Institutions institutions) {
        this.institutions = institutions;
        this.places = new Places(institutions.all());
        this.closeNames = new CloseNames(institutions.names());
        this.systems = systems(institutions);
    }

    /** Ids of universities whose name begins the name of another: of "University of Michigan, Foo" nobody knows whether Foo is a campus of its own. */
    private static Set<String> systems(Institutions institutions) {
        TreeMap<String, String> labels = new TreeMap<>();
        institutions.all().stream().filter(entry -> entry.kind() == InstitutionKind.UNIVERSITY).forEach(entry -> labels.put(Keys.of(entry.en(), Wording.INSTITUTION), entry.id()));
        Set<String> ids = new HashSet<>();
        for (InstitutionEntry entry : institutions.all()) {
            String key = Keys.of(entry.en(), Wording.INSTITUTION);
            String next = entry.en().startsWith("University of") ? labels.higherKey(key) : null;
            if (next != null && next.startsWith(key)) {
                ids.add(entry.id());
            }
        }
        return ids;
    }

    /** A name found in the string: tokens from, to (exclusive), its meanings, and whether many a university has a part of such a name ("Trinity College"). */
    private record Span(int from, int to, int[] meanings, boolean unit) {
    }

    Linked link(String raw, LinkContext context) {
        Linked linked = asWritten(raw, context);
        return isNothing(linked) ? LetterForUniversity.spelledOut(raw).map(spelled -> asWritten(spelled, context)).orElse(linked) : linked;
    }

    private Linked asWritten(String raw, LinkContext context) {
        if (raw.length() > LONGEST) {
            return Linked.NOTHING;
        }
        Tokens tokens = Tokens.of(raw, Wording.INSTITUTION);
        if (tokens.count() == 0) {
            return Linked.NOTHING;
        }
        String key = tokens.key();
        boolean called = CALLED.contains(key) && Character.isUpperCase(tokens.written(0, 1).charAt(0));
        int[] whole = institutions.names().of(key);
        Linked linked = called ? institutions.get(key).map(entry -> Linked.to(entry, How.NAME)).orElse(Linked.NOTHING) : whole.length > 0 ? whole(tokens, whole, context) : parts(tokens, context);
        return isNothing(linked) ? almost(tokens, context) : linked;
    }

    private static boolean isNothing(Linked linked) {
        return linked.how() == How.NOTHING && linked.candidates().isEmpty();
    }

    private Linked whole(Tokens tokens, int[] meanings, LinkContext context) {
        List<InstitutionEntry> found = institutions.bearers(tokens.key(), meanings);
        boolean acronym = NameIndex.allAcronyms(meanings);
        if (acronym && CommonWords.has(tokens.word(0)) && !isCapitals(tokens.written(0, tokens.count()))) {
            return Linked.ambiguous(found);
        }
        List<InstitutionEntry> asWritten = acronym ? found.stream().filter(entry -> entry.acronyms().contains(tokens.written(0, tokens.count()))).toList() : List.of();
        if (asWritten.size() == 1 && isMixed(tokens.written(0, tokens.count()))) {
            return Linked.to(asWritten.getFirst(), How.ACRONYM);
        }
        Choice choice = new Choice(institutions, context, Surroundings.Rest.NOTHING);
        boolean label = NameIndex.hasLabel(meanings);
        if (NameIndex.allRegistered(meanings) || tokens.key().length() < 3 && !label && !tokens.isHan(0) && (acronym || tokens.count() < 3) || !acronym && !label && isCity(tokens, 0, tokens.count())) {
            return choice.supported(found, How.ACRONYM);
        }
        return choice.of(tokens.key(), found, acronym ? How.ACRONYM : How.NAME);
    }

    private Linked parts(Tokens tokens, LinkContext context) {
        List<Span> spans = spans(tokens);
        if (spans.isEmpty()) {
            return Linked.NOTHING;
        }
        Surroundings around = new Surroundings(tokens, places);
        spans.forEach(span -> around.cover(span.from(), span.to()));
        List<Span> fitting = withoutExplained(spans.stream().filter(span -> fits(span, around, tokens)).toList(), tokens);
        fitting.forEach(span -> around.accept(span.from(), span.to()));
        if (fitting.isEmpty()) {
            return Linked.NOTHING;
        }
        Surroundings.Rest rest = around.rest();
        List<Linked> found = fitting.stream().map(span -> chosen(span, tokens, rest, context)).toList();
        return rest.otherInstitution() ? Linked.ambiguous(entries(found)) : joined(found, fitting, rest);
    }

    /** UvA is Amsterdam's, UVA Virginia's: small letters among capitals are written with intent. */
    private static boolean isMixed(String acronym) {
        return !isCapitals(acronym) && acronym.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /**
     * Without the acronyms of parts: in "Institute for AI Industry Research (AIR), X University" AIR is what stands before it, in "NLC group, X University"
     * NLC is a group, and neither is another institution.
     */
    private List<Span> withoutExplained(List<Span> spans, Tokens tokens) {
        return spans.stream().filter(span -> !isInitials(span, spans, tokens) && !isGroup(span, spans, tokens)).toList();
    }

    private static boolean isInitials(Span span, List<Span> spans, Tokens tokens) {
        return NameIndex.allAcronyms(span.meanings()) && tokens.isInitialsOfSegmentBefore(span.from(), span.to()) && spans.stream().noneMatch(other -> other.to() == span.from());
    }

    /** Whether {@code span} is an acronym called a group or the like, or a laboratory that only a register knows, where another, unrelated institution is named in full. */
    private boolean isGroup(Span span, List<Span> spans, Tokens tokens) {
        boolean acronym = NameIndex.allAcronyms(span.meanings());
        boolean called = span.to() < tokens.count() && tokens.gapBefore(span.to()) != Tokens.Gap.HARD && UnitWords.SMALL_UNITS.contains(tokens.word(span.to()));
        boolean registered = bearers(span, tokens).stream().allMatch(bearer -> bearer.id().startsWith(Institutions.REGISTER_PREFIX));
        boolean laboratory = span.unit() || ChineseParts.endsAsUnit(tokens.written(span.from(), span.to()));
        return (acronym ? called : registered && laboratory) && spans.stream().anyMatch(other -> !NameIndex.allAcronyms(other.meanings())
            && bearers(span, tokens).stream().noneMatch(bearer -> isRelated(bearer, bearers(other, tokens))));
    }

    private Linked chosen(Span span, Tokens tokens, Surroundings.Rest rest, LinkContext context) {
        return new Choice(institutions, context, rest).of(tokens.key(span.from(), span.to()), bearers(span, tokens), How.PART);
    }

    private List<InstitutionEntry> bearers(Span span, Tokens tokens) {
        return institutions.bearers(tokens.key(span.from(), span.to()), span.meanings());
    }

    /** Names in the text that do not overlap, longer before shorter, in the order of the text. */
    private List<Span> spans(Tokens tokens) {
        List<Span> all = new ArrayList<>();
        for (int from = 0; from < tokens.count(); from++) {
            addSpans(tokens, from, all);
        }
        all.sort(Comparator.comparingInt((Span span) -> -tokens.keyLength(span.from(), span.to())).thenComparingInt(Span::from));
        List<Span> kept = new ArrayList<>();
        for (Span span : all) {
            if (kept.stream().noneMatch(other -> span.from() < other.to() && other.from() < span.to())) {
                kept.add(span);
            }
        }
        kept.sort(Comparator.comparingInt(Span::from));
        return kept;
    }

    private void addSpans(Tokens tokens, int from, List<Span> all) {
        if (tokens.isDropped(from)) {
            return;
        }
        int limit = Math.min(tokens.count(), from + Vocabulary.LONGEST_NAME);
        while (limit > from && tokens.keyLength(from, limit) > institutions.names().longest()) {
            limit--;
        }
        boolean begins = tokens.beginsName(from);
        for (int to = limit; to > from; to--) {
            int[] meanings = tokens.isDropped(to - 1) || !begins && tokens.hasHardGap(from, to) ? new int[0] : institutions.names().of(tokens.key(from, to));
            if (meanings.length > 0 && counts(meanings, tokens, from, to)) {
                all.add(new Span(from, to, meanings, UnitWords.UNITS.contains(tokens.word(to - 1))));
            }
        }
    }

    /**
     * An acronym inside a text counts only as it is written in the vocabulary and of three letters or more, never that of a register, nor USA;
     * one Chinese character never; a city's name never.
     */
    private boolean counts(int[] meanings, Tokens tokens, int from, int to) {
        if (NameIndex.allAcronyms(meanings)) {
            String written = tokens.written(from, to);
            if (NameIndex.allRegistered(meanings) || places.has(tokens.key(from, to))) {
                return false;
            }
            return tokens.keyLength(from, to) > 2 && institutions.bearers(tokens.key(from, to), meanings).stream().anyMatch(entry -> entry.acronyms().contains(written) || isCapitals(written));
        }
        return tokens.keyLength(from, to) > 1 && !isCity(tokens, from, to);
    }

    private boolean isCity(Tokens tokens, int from, int to) {
        String key = tokens.key(from, to);
        return to - from == 1 && places.has(key) && !UNIVERSITY_TOWNS.contains(key);
    }

    private static boolean isCapitals(String written) {
        return written.codePoints().noneMatch(Character::isLowerCase);
    }

    private boolean fits(Span span, Surroundings around, Tokens tokens) {
        InstitutionEntry entry = institutions.entry(NameIndex.entry(span.meanings()[0]));
        Surroundings.Manner manner = NameIndex.allAcronyms(span.meanings()) ? Surroundings.Manner.ACRONYM
            : entry.kind() == InstitutionKind.COMPANY ? Surroundings.Manner.COMPANY
            : isGeneric(tokens, span) ? Surroundings.Manner.GENERIC : Surroundings.Manner.NAME;
        return around.fits(span.from(), span.to(), manner, bearers(span, tokens));
    }

    /** "Institute of Automation" and 计算所 are names only where nothing else claims them. */
    private static boolean isGeneric(Tokens tokens, Span span) {
        String first = tokens.word(span.from());
        if (tokens.hasHardGap(span.from(), span.to())) {
            return false;
        }
        return GENERIC_BEGINNINGS.contains(first) || tokens.isHan(span.from()) && tokens.written(span.from(), span.to()).endsWith("所") && span.to() - span.from() < 5;
    }

    private static List<InstitutionEntry> entries(Collection<Linked> found) {
        return found.stream().flatMap(linked -> linked.entry().map(Stream::of).orElse(linked.candidates().stream())).distinct().toList();
    }

    private Linked joined(List<Linked> found, List<Span> spans, Surroundings.Rest rest) {
        List<InstitutionEntry> sure = withParts(found.stream().flatMap(linked -> linked.entry().stream()).distinct().toList(), found);
        if (sure.isEmpty()) {
            List<InstitutionEntry> candidates = common(found);
            return candidates.size() == 1 ? Linked.to(candidates.getFirst(), How.PART) : Linked.ambiguous(candidates);
        }
        boolean doubtful = false;
        for (int i = 0; i < spans.size(); i++) {
            Linked linked = found.get(i);
            boolean related = linked.entry().isPresent() || linked.candidates().stream().anyMatch(candidate -> isRelated(candidate, sure));
            doubtful |= !related && !spans.get(i).unit();
        }
        Optional<InstitutionEntry> one = doubtful ? Optional.empty() : one(sure);
        if (one.isEmpty() || !allows(rest, one.get())) {
            return Linked.ambiguous(entries(found));
        }
        return Linked.to(one.get(), spans.size() == 1 && rest.isEmpty() ? How.NAME : How.PART);
    }

    /** With those of the ambiguous names that, of all they may mean, mean one part of a sure one: in "ISI, USC" the ISI of USC. */
    private List<InstitutionEntry> withParts(List<InstitutionEntry> sure, List<Linked> found) {
        List<InstitutionEntry> all = new ArrayList<>(sure);
        for (Linked linked : found) {
            List<InstitutionEntry> parts = linked.candidates().stream().filter(candidate -> sure.stream().anyMatch(entry -> institutions.ancestors(candidate.id()).contains(entry.id()))).toList();
            if (parts.size() == 1) {
                all.add(parts.getFirst());
            }
        }
        return all;
    }

    private boolean allows(Surroundings.Rest rest, InstitutionEntry entry) {
        return rest.allows(entry) && !(rest.loose() && systems.contains(entry.id()));
    }

    /** Of several ambiguous names the entries that all of them may mean. */
    private static List<InstitutionEntry> common(List<Linked> found) {
        List<InstitutionEntry> candidates = new ArrayList<>(found.getFirst().candidates());
        found.forEach(linked -> candidates.retainAll(linked.candidates()));
        return candidates.isEmpty() ? entries(found) : candidates;
    }

    private boolean isRelated(InstitutionEntry candidate, List<InstitutionEntry> sure) {
        return sure.stream().anyMatch(entry -> entry.equals(candidate) || institutions.ancestors(entry.id()).contains(candidate.id()) || institutions.ancestors(candidate.id()).contains(entry.id()));
    }

    /** The one that is meant where {@code sure} are a whole and its parts: of a company the whole, else the smallest part. */
    private Optional<InstitutionEntry> one(List<InstitutionEntry> sure) {
        Set<InstitutionEntry> wholes = new HashSet<>();
        InstitutionEntry part = sure.getFirst();
        for (InstitutionEntry entry : sure) {
            part = institutions.ancestors(entry.id()).contains(part.id()) ? entry : part;
        }
        Set<String> above = institutions.ancestors(part.id());
        for (InstitutionEntry entry : sure) {
            if (entry != part && !above.contains(entry.id())) {
                return Optional.empty();
            }
            if (sure.stream().allMatch(other -> other == entry || institutions.ancestors(other.id()).contains(entry.id()))) {
                wholes.add(entry);
            }
        }
        return Optional.of(wholes.stream().filter(whole -> whole.kind() == InstitutionKind.COMPANY).findFirst().orElse(part));
    }

    /** The whole string, or its segments from the last to the first, in another order of words or with one wrong letter. */
    private Linked almost(Tokens tokens, LinkContext context) {
        Surroundings around = new Surroundings(tokens, places);
        for (Surroundings.Segment segment : around.segmentsForSpelling()) {
            int[] meanings = turned(tokens, segment.from(), segment.to());
            boolean generic = GENERIC_BEGINNINGS.contains(tokens.word(segment.from())) && !tokens.hasHardGap(segment.from(), segment.to());
            if (meanings.length == 0 && !generic) {
                meanings = closeNames.find(tokens, segment.from(), segment.to());
            }
            if (meanings.length > 0) {
                around.accept(segment.from(), segment.to());
                Surroundings.Rest rest = around.rest();
                Linked linked = new Choice(institutions, context, rest).of("", institutions.bearers("", meanings), How.SPELLING);
                boolean allowed = !rest.otherInstitution() && linked.entry().map(entry -> allows(rest, entry)).orElse(true);
                return allowed ? linked : Linked.NOTHING;
            }
        }
        return Linked.NOTHING;
    }

    /** "Sydney University" for "University of Sydney", and the other way round; where both orders are institutions of their own, the vocabulary has both or the name is listed. */
    private int[] turned(Tokens tokens, int from, int to) {
        if (to - from < 2) {
            return new int[0];
        }
        boolean first = tokens.word(from).equals("university") || tokens.word(from).equals("univ");
        boolean last = tokens.word(to - 1).equals("university") || tokens.word(to - 1).equals("univ");
        if (first == last) {
            return new int[0];
        }
        String name = first ? tokens.key(from + 1, to) : tokens.key(from, to - 1);
        return TWO_OF_THE_NAME.contains(name) ? new int[0] : institutions.names().of(first ? name + "university" : "university" + name);
    }
}
