package bole.vocabulary;

import bole.vocabulary.Tokens.Gap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands around the names in an institution string, and whether it leaves them what they are. */
final class Surroundings {

    /** How a name is given, which decides what may stand beside it. */
    enum Manner { NAME, ACRONYM, COMPANY, GENERIC }

    /** Tokens from one hard sign to the next. */
    record Segment(int from, int to) {
    }

    /**
     * What the text says beside the accepted names.
     *
     * @param countries in one of which it lies; empty where no place is named
     * @param places keys of the places that are named
     * @param otherInstitution whether something is named that is another institution, or may be
     * @param loose whether a short segment follows a name that could be a campus of its own
     * @param isEmpty whether nothing stands beside the names
     */
    record Rest(Set<String> countries, Set<String> places, boolean otherInstitution, boolean loose, boolean isEmpty) {

        /** Of a text that is nothing but a name. */
        static final Rest NOTHING = new Rest(Set.of(), Set.of(), false, false, true);

        /** Whether {@code entry} may be meant in a text that says this. */
        boolean allows(InstitutionEntry entry) {
            if (entry.kind() == InstitutionKind.COMPANY || entry.kind() == InstitutionKind.LABORATORY) {
                return true;
            }
            return countries.isEmpty() || entry.country().isEmpty() || Places.agrees(entry.country(), countries);
        }
    }

    private static final Set<String> AND = Set.of("and");

    private final Tokens tokens;
    private final Places places;
    private final BitSet named = new BitSet();
    private final BitSet accepted = new BitSet();
    private final List<Segment> segments = new ArrayList<>();
    private boolean genericAccepted;

    Surroundings(Tokens tokens, Places places) {
        this.tokens = tokens;
        this.places = places;
        int start = 0;
        for (int i = 1; i <= tokens.count(); i++) {
            if (i == tokens.count() || tokens.gapBefore(i) == Gap.HARD) {
                segments.add(new Segment(start, i));
                start = i;
            }
        }
    }

    /** Marks tokens as part of some name: it ends what stands beside another. */
    void cover(int from, int to) {
        named.set(from, to);
    }

    /** Marks tokens as part of a name that counts. */
    void accept(int from, int to) {
        accepted.set(from, to);
    }

    /** Segments long enough for a name to be recognised in spite of a wrong letter: the whole text, then from the last to the first. */
    List<Segment> segmentsForSpelling() {
        List<Segment> some = new ArrayList<>();
        if (segments.size() > 1) {
            some.add(new Segment(0, tokens.count()));
        }
        some.addAll(segments.reversed());
        return some.stream().filter(segment -> tokens.keyLength(segment.from(), segment.to()) >= 8).limit(6).toList();
    }

    /** Whether what stands beside the name at {@code from} to {@code to}, in its segment, leaves it a name. */
    boolean fits(int from, int to, Manner manner, List<InstitutionEntry> bearers) {
        int end = rightEnd(to);
        boolean fits = leftFits(leftEnd(from), from, manner) && (isOwnPlace(to, end, manner, bearers) || rightFits(to, end, to - 1, manner));
        genericAccepted |= fits && manner == Manner.GENERIC;
        return fits;
    }

    private int leftEnd(int from) {
        int at = from;
        while (at > 0 && tokens.gapBefore(at) != Gap.HARD && !named.get(at - 1)) {
            at--;
        }
        return at;
    }

    private int rightEnd(int to) {
        int at = to;
        while (at < tokens.count() && tokens.gapBefore(at) != Gap.HARD && !named.get(at)) {
            at++;
        }
        return at;
    }

    /** A place right behind a name ("Monash University Malaysia") may make it another institution, unless it is the city or the country where the institution is. */
    private boolean isOwnPlace(int start, int end, Manner manner, List<InstitutionEntry> bearers) {
        if (start == end || !placeFits(start, end)) {
            return false;
        }
        return manner == Manner.COMPANY || bearers.stream().anyMatch(entry -> places.isWhere(tokens.key(start, end), entry));
    }

    private boolean leftFits(int start, int end, Manner manner) {
        if (allDropped(start, end) || placeFits(start, end)) {
            return true;
        }
        String last = tokens.word(end - 1);
        if (last.equals("and") || tokens.word(start).equals("joint")) {
            return false;
        }
        if (manner != Manner.GENERIC && UnitWords.LEADS.contains(last)) {
            return true;
        }
        if (tokens.isHan(end - 1)) {
            return tokens.isHan(Math.min(end, tokens.count() - 1)) && ChineseParts.leads(tokens.written(start, end), tokens.gapBefore(end) != Gap.NONE);
        }
        boolean unit = anyOf(start, end, UnitWords.UNITS) && !anyOf(start, end, UnitWords.FOREIGN);
        boolean open = tokens.isDropped(end - 1) || UnitWords.FIELDS.contains(last) || UnitWords.UNITS.contains(last);
        return unit && open && (manner == Manner.NAME || manner == Manner.COMPANY || !tokens.isDropped(end - 1));
    }

    private boolean rightFits(int start, int end, int before, Manner manner) {
        if (allDropped(start, end) || allOf(start, end, UnitWords.LEGAL)) {
            return true;
        }
        if (tokens.word(start).equals("and")) {
            return allOf(start + 1, end, UnitWords.UNITS);
        }
        if (isMostlyHan(start, end)) {
            String rest = tokens.written(start, end);
            return manner == Manner.COMPANY ? ChineseParts.followsCompany(rest) : ChineseParts.follows(rest);
        }
        if (anyOf(start, end, UnitWords.FOREIGN) || tokens.word(start).equals("of") || tokens.word(start).equals("for")) {
            return false;
        }
        boolean unit = anyOf(start, end, UnitWords.UNITS) || tokens.word(end - 1).endsWith("lab");
        if (manner == Manner.COMPANY) {
            boolean plain = tokens.gapBefore(start) == Gap.SOFT || UnitWords.PLAIN_NAMES.contains(tokens.word(before));
            return !anyOf(start, end, UnitWords.FOREIGN_TO_COMPANIES) && (unit || isCapitals(start, end) || !plain && end - start <= 4 || UnitWords.LEGAL.contains(tokens.word(start)));
        }
        boolean joinedByHyphen = tokens.gapBefore(start) == Gap.SOFT && manner != Manner.ACRONYM;
        boolean takesInitials = manner == Manner.ACRONYM || tokens.isHan(before);
        return !joinedByHyphen && (unit || takesInitials && isCapitals(start, end));
    }

    private boolean placeFits(int start, int end) {
        return places.read(tokens, start, end).isPresent();
    }

    private boolean isMostlyHan(int start, int end) {
        return tokens.isHan(start) || tokens.isHan(end - 1);
    }

    private boolean isCapitals(int start, int end) {
        return end - start == 1 && tokens.written(start, end).length() <= 8 && tokens.written(start, end).codePoints().allMatch(Character::isUpperCase);
    }

    private boolean allDropped(int start, int end) {
        return tokens.keyLength(start, end) == 0;
    }

    private boolean anyOf(int start, int end, Set<String> words) {
        for (int i = start; i < end; i++) {
            if (words.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean allOf(int start, int end, Set<String> words) {
        for (int i = start; i < end; i++) {
            if (!words.contains(tokens.word(i)) && !tokens.isDropped(i)) {
                return false;
            }
        }
        return true;
    }

    /** What the segments without an accepted name say. */
    Rest rest() {
        Set<String> countries = Set.of();
        Set<String> named = new HashSet<>();
        boolean other = false;
        boolean loose = false;
        boolean empty = accepted.cardinality() == tokens.count();
        boolean after = false;
        for (Segment segment : uncovered()) {
            Optional<Set<String>> place = places.read(tokens, segment.from(), segment.to());
            after = accepted.previousSetBit(segment.from()) >= 0;
            if (place.isPresent()) {
                countries = countries.isEmpty() ? place.get() : countries;
                places.addNames(tokens, segment, named);
            } else if (!isVetted(segment)) {
                boolean known = this.named.get(segment.from(), segment.to()).isEmpty();
                other |= namesInstitution(segment) || !known && anyOf(segment.from(), segment.to(), AND) || genericAccepted && known && !anyOf(segment.from(), segment.to(), UnitWords.SMALL_UNITS);
                loose |= after && segment.to() - segment.from() <= 2 && !anyOf(segment.from(), segment.to(), UnitWords.UNITS) && !tokens.isHan(segment.from());
            }
        }
        return new Rest(countries, named, other, loose, empty);
    }

    /** Runs of tokens that no accepted name covers, cut at hard signs; what stands beside an accepted name in its own segment counts as a run too. */
    private List<Segment> uncovered() {
        List<Segment> runs = new ArrayList<>();
        for (Segment segment : segments) {
            for (int at = segment.from(); at < segment.to();) {
                int from = accepted.nextClearBit(at);
                int to = Math.min(segment.to(), accepted.nextSetBit(from) < 0 ? segment.to() : accepted.nextSetBit(from));
                if (from < segment.to() && to > from) {
                    runs.add(new Segment(from, to));
                }
                at = Math.max(to, at + 1);
            }
        }
        return runs;
    }

    /** What stands in the segment of an accepted name was looked at when it was accepted; and a legal form is nobody's name. */
    private boolean isVetted(Segment run) {
        boolean besides = run.from() > 0 && accepted.get(run.from() - 1) && tokens.gapBefore(run.from()) != Gap.HARD
            || run.to() < tokens.count() && accepted.get(run.to()) && tokens.gapBefore(run.to()) != Gap.HARD;
        return besides || allOf(run.from(), run.to(), UnitWords.LEGAL) || ChineseParts.isLegalForm(tokens.written(run.from(), run.to()));
    }

    private boolean namesInstitution(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++) {
            String word = tokens.word(i);
            if (word.startsWith("univ") || word.equals("hospital") || word.equals("inc") || word.equals("ltd") || word.equals("corp")) {
                return true;
            }
        }
        return isMostlyHan(segment.from(), segment.to()) && ChineseParts.namesInstitution(tokens.written(segment.from(), segment.to()));
    }
}
