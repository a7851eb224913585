package bole.search.match;

import bole.index.ClaimReader;
import bole.index.ClaimText;
import bole.index.ClaimTokens;
import bole.index.StopWords;
import bole.index.TermHash;
import bole.index.Vote;
import bole.index.VoteWeights;
import java.util.Arrays;
import java.util.List;

/** Looks for {@link Sign}s in the claims of one person: how much each claim says, and what there is to mark. */
public final class ClaimScan {

    /** From so many sequences on it pays to note which words a claim has before looking for each. */
    private static final int MANY_SEQUENCES = 32;
    /** Bits of {@link #present} as a power of two: enough that few words of a claim share one. */
    private static final int PRESENT_BITS = 10;

    private final ClaimReader claims;
    private final int[] terms;
    private final long[] present = new long[1 << PRESENT_BITS - 6];
    private final int[] times;
    private final double[] worth;
    private ClaimTokens tokens;
    private boolean noted;
    private int claim;
    private long signature;
    private Sign.Place place = Sign.Place.ANYWHERE;
    private Marks marks;

    /** Over the person that {@code claims} stands at; {@code sequences} is how many sequences a query has, {@code terms} what is looked for ({@link Sign#terms}). */
    public ClaimScan(ClaimReader claims, int sequences, int[] terms) {
        this.claims = claims;
        this.terms = terms;
        this.times = new int[sequences];
        this.worth = new double[sequences];
    }

    /** Begins with the person that the claims stand at now. */
    void clear() {
        Arrays.fill(times, 0);
    }

    /** How much {@code sign} is worth in the claim of that number; 0 if it is not there. */
    public double score(int number, Sign sign) {
        return look(number, sign, null);
    }

    /** Marks {@code sign} in the claim of that number. */
    public Marks marks(int number, Sign sign) {
        Marks found = new Marks();
        look(number, sign, found);
        return found;
    }

    private double look(int number, Sign sign, Marks into) {
        claim = number;
        signature = claims.signature(number);
        tokens = null;
        noted = false;
        marks = into;
        return score(sign);
    }

    /** Whether the claim may have every word of {@code sequence}; if so its text is read. */
    private boolean mayHave(Sign.Sequence sequence) {
        return hasBits(sequence.words()) && (tokens != null || read() && hasBits(sequence.words())) && (times.length < MANY_SEQUENCES || arePresent(sequence.words()));
    }

    private boolean hasBits(List<Sign.Form> words) {
        for (int i = 0; i < words.size(); i++) {
            if ((signature & words.get(i).bits()) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the claim may have the term of that number; if so its text is read. */
    private boolean mayHave(int term) {
        long bit = TermHash.bit(term);
        return (signature & bit) != 0 && (tokens != null || read() && (signature & bit) != 0);
    }

    /** Reads the text as far as it matters: from now on the signature has the bits of nothing but what is looked for. Always true. */
    private boolean read() {
        tokens = claims.tokens(claim, terms);
        signature = tokens.signature();
        return true;
    }

    private boolean arePresent(List<Sign.Form> words) {
        if (!noted) {
            notePresent();
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isPresent(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPresent(Sign.Form form) {
        for (int term : form.forms()) {
            int bit = bit(term);
            if ((present[bit >> 6] & 1L << bit) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int bit(int term) {
        return term * 0x9e3779b1 >>> 32 - PRESENT_BITS;
    }

    private void notePresent() {
        noted = true;
        Arrays.fill(present, 0);
        for (int i = 0; i < tokens.size(); i++) {
            int plain = bit(tokens.plain(i));
            int stem = bit(tokens.stem(i));
            present[plain >> 6] |= 1L << plain;
            present[stem >> 6] |= 1L << stem;
        }
    }

    /** What the sequences found so far count in the person's whole text. */
    public double whole() {
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            sum += times[i] == 0 ? 0 : worth[i] * VoteWeights.PROFILE * VoteWeights.inWhole(times[i], claims.wholeLength());
        }
        return sum;
    }

    private double score(Sign sign) {
        return switch (sign) {
            case Sign.Sequence sequence -> sequence(sequence);
            case Sign.DictionaryWord word -> dictionaryWord(word);
            case Sign.OneOf words -> oneOf(words);
            case Sign.Said said -> said(said);
            case Sign.In in -> inPlace(in);
            case Sign.Together together -> together(together);
            case Sign.Any any -> any(any);
        };
    }

    private double any(Sign.Any any) {
        double sum = 0;
        for (int i = 0; i < any.signs().size(); i++) {
            sum += score(any.signs().get(i));
        }
        return sum;
    }

    private double together(Sign.Together together) {
        double sum = 0;
        for (Sign sign : together.signs()) {
            double one = score(sign);
            if (one == 0) {
                return 0;
            }
            sum += one;
        }
        return sum;
    }

    private double inPlace(Sign.In in) {
        Sign.Place before = place;
        place = in.place();
        double score = score(in.sign());
        place = before;
        return score;
    }

    /** Whether a token of {@code role} stands where it must. */
    private boolean isInPlace(int role) {
        return switch (place) {
            case ANYWHERE -> true;
            case INTEREST -> claims.sort(claim) == Vote.Sort.INTEREST;
            case INSTITUTION -> role == ClaimText.Role.INSTITUTION.ordinal();
            case VENUE -> role == ClaimText.Role.VENUE.ordinal();
            case TITLE -> role == ClaimText.Role.TITLE.ordinal();
        };
    }

    private double sequence(Sign.Sequence sequence) {
        if (!mayHave(sequence)) {
            return 0;
        }
        int[] found = sequence.slop() > 0 && sequence.words().size() > 1
            ? LooseSequence.count(tokens, sequence, this::isInPlace, marks) : close(sequence);
        return counted(found[0], found[1], sequence.number(), sequence.worth());
    }

    /** What {@code inText} occurrences in the claim and {@code inAbstract} in its abstract are worth. */
    private double counted(int inText, int inAbstract, int number, double rarity) {
        if (inText + inAbstract == 0) {
            return 0;
        }
        times[number] += inText + inAbstract;
        worth[number] = rarity;
        return rarity * ((inText == 0 ? 0 : VoteWeights.inClaim(inText, claims.length(claim)))
            + (inAbstract == 0 ? 0 : VoteWeights.ABSTRACT * VoteWeights.inClaim(inAbstract, claims.abstractLength(claim))));
    }

    /** How often the words stand right after each other, in the claim and in its abstract. */
    private int[] close(Sign.Sequence sequence) {
        int[] found = new int[2];
        Sign.Form begin = sequence.words().getFirst();
        for (int i = 0; i < tokens.size(); i++) {
            if (begin.has(term(i, begin.plain())) && isInPlace(tokens.role(i))) {
                int last = end(sequence, i);
                if (last >= 0) {
                    take(i, last, found);
                }
            }
        }
        return found;
    }

    private int term(int token, boolean plain) {
        return plain ? tokens.plain(token) : tokens.stem(token);
    }

    /** The last token of {@code sequence} if it begins at {@code first}, else -1. */
    private int end(Sign.Sequence sequence, int first) {
        int at = first;
        for (int k = 1; at >= 0 && k < sequence.words().size(); k++) {
            at = next(at, sequence.words().get(k));
        }
        return at;
    }

    /** The token that is {@code form} and follows {@code at} as it must, or -1. */
    private int next(int at, Sign.Form form) {
        int wanted = tokens.position(at) + 1;
        for (int next = at + 1; next < tokens.size() && tokens.position(next) <= wanted; next++) {
            if (tokens.position(next) < wanted) {
                continue;
            }
            if (form.has(term(next, form.plain()))) {
                return form.link() != Sign.Link.ATTACHED || tokens.start(next) == tokens.end(at) ? next : -1;
            }
            if (form.link() == Sign.Link.NEAREST && StopWords.has(tokens.plain(next))) {
                wanted++;
            }
        }
        return -1;
    }

    private void take(int first, int last, int[] found) {
        boolean abstracted = tokens.role(first) == ClaimReader.ABSTRACT;
        found[abstracted ? 1 : 0]++;
        if (marks != null) {
            marks.words(tokens.start(first), tokens.end(last), abstracted);
        }
    }

    private double dictionaryWord(Sign.DictionaryWord word) {
        for (int character : word.characters()) {
            if (!mayHave(character)) {
                return 0;
            }
        }
        int[] found = new int[2];
        int length = word.characters().length;
        for (int i = 0; i + length <= tokens.size(); i++) {
            boolean whole = tokens.first(i) && (i + length == tokens.size() || tokens.first(i + length) || tokens.start(i + length) != tokens.end(i + length - 1));
            for (int k = 0; whole && k < length; k++) {
                whole = tokens.plain(i + k) == word.characters()[k] && (k == 0 || tokens.start(i + k) == tokens.end(i + k - 1));
            }
            if (whole && isInPlace(tokens.role(i))) {
                take(i, i + length - 1, found);
            }
        }
        return counted(found[0], found[1], word.number(), word.worth());
    }

    private double oneOf(Sign.OneOf words) {
        if (tokens == null) {
            read();
        }
        int[] found = new int[2];
        for (int i = 0; i < tokens.size(); i++) {
            if (Arrays.binarySearch(words.words(), tokens.plain(i)) >= 0 && isInPlace(tokens.role(i))) {
                take(i, i, found);
            }
        }
        return once(found, words.worth());
    }

    private static double once(int[] found, double worth) {
        return found[0] > 0 ? worth : found[1] > 0 ? worth * VoteWeights.ABSTRACT : 0;
    }

    private double said(Sign.Said said) {
        if (!mayHave(said.entry())) {
            return 0;
        }
        int[] found = new int[2];
        for (int i = 0; i < tokens.mentions(); i++) {
            if (tokens.mentioned(i) == said.entry() && (tokens.from(i) < 0 || isInPlace(tokens.roleOf(i)))) {
                boolean abstracted = tokens.from(i) >= 0 && tokens.roleOf(i) == ClaimReader.ABSTRACT;
                found[abstracted ? 1 : 0]++;
                if (marks != null) {
                    marks.said(tokens.from(i), tokens.to(i), abstracted, said.via());
                }
            }
        }
        return once(found, said.worth());
    }
}
