package bole.index;

import java.util.Optional;

/**
 * Writes the column {@link Fields#CLAIM_DATA}: all claims of a person as ranking, evidence, stints and the past need them, so that none of these
 * reads texts again. {@link ClaimReader} reads it. Numbers take as many bytes as they need.
 *
 * <pre>{@code
 * data    := number of claims, all heads, all texts
 * head    := sort * 4 + dated * 2 + chinese, [first day zigzag, days more], length, length of abstract, bytes of text, signature
 *            publication: place among the person's venues + 1
 * text    := tokens, each  8 * (blanks since the last one's end) + kind, then
 *            PART        (number is the role; the next starts at that part)  start of the part
 *            WORD        length, hash                a word whose stem is itself
 *            STEMMED     length, hash, hash of stem
 *            JOINED      length, hash, hash of stem  the parts of the next word as one
 *            CHARACTER   code point                  one unit long, within a dictionary word
 *            FIRST       code point                  one unit long, begins a dictionary word
 *            WIDE        length, code point * 2 + first
 *            MENTION     length, hash                says a vocabulary entry; the number is 1 + where in the part, or 0 for the claim as a whole
 * }</pre>
 *
 * <p>The signature is a set of 64 bits with one for each token and mention ({@link TermHash#bit}): most claims without a word are known by it and not read.
 *
 * <p>The names come first as a claim of sort PERSON, then headline and summary, then {@code Profile.claims()} in order. A venue is named by its place among the
 * person's own values of the facet, in the order of the column, which is exact and takes one byte. What stints are besides stands in {@link StintData}.
 */
final class ClaimData {

    static final int PART = 0;
    static final int WORD = 1;
    static final int STEMMED = 2;
    static final int JOINED = 3;
    static final int CHARACTER = 4;
    static final int FIRST = 5;
    static final int WIDE = 6;
    static final int MENTION = 7;

    /** The role of an abstract, beside those of {@link ClaimText.Role}. */
    static final int ABSTRACT = ClaimText.Role.values().length;

    private final ValueWriter heads = new ValueWriter();
    private final ValueWriter texts = new ValueWriter();
    private int claims;
    private int textStart;
    private int part;
    private int last;
    private long signature;

    void clear() {
        heads.clear();
        texts.clear();
        claims = 0;
        textStart = 0;
    }

    /** Begins a part that starts at {@code start} of the claim as shown, or at the beginning of an abstract. */
    void part(int role, int start) {
        texts.number(role << 3 | PART);
        texts.number(start);
        part = start;
        last = start;
    }

    private void token(int start, int kind) {
        texts.number(Math.max(0, start - last) << 3 | kind);
    }

    /** A word; {@code stem} may be the same as {@code plain}. */
    void word(int start, int end, String plain, String stem) {
        boolean same = plain.equals(stem);
        token(start, same ? WORD : STEMMED);
        texts.number(end - start);
        hash(TermHash.of(plain));
        if (!same) {
            hash(TermHash.of(stem));
        }
        last = end;
    }

    /** The parts of the word that comes next as one. */
    void joined(int start, int end, String plain, String stem) {
        token(start, JOINED);
        texts.number(end - start);
        hash(TermHash.of(plain));
        hash(TermHash.of(stem));
    }

    private void hash(int hash) {
        texts.fixed(hash);
        signature |= TermHash.bit(hash);
    }

    void character(int start, int end, int codePoint, boolean first) {
        signature |= TermHash.bit(codePoint);
        if (end - start == 1) {
            token(start, first ? FIRST : CHARACTER);
            texts.number(codePoint);
        } else {
            token(start, WIDE);
            texts.number(end - start);
            texts.number(codePoint << 1 | (first ? 1 : 0));
        }
        last = end;
    }

    /** What was said from {@code start} to {@code end}. */
    void mention(int start, int end, int hash) {
        texts.number(start - part + 1 << 3 | MENTION);
        texts.number(end - start);
        hash(hash);
    }

    /** The entry that the claim is linked to. */
    void link(int hash) {
        texts.number(MENTION);
        texts.number(0);
        hash(hash);
    }

    /** What a claim is besides its text. */
    record Head(Vote.Sort sort, boolean chinese, Optional<ActiveTime> time, int length, int abstractLength) {
    }

    /** Ends the text of a claim and begins the next. */
    void head(Head head) {
        claims++;
        heads.number(head.sort().ordinal() << 2 | (head.time().isPresent() ? 2 : 0) | (head.chinese() ? 1 : 0));
        head.time().ifPresent(heads::days);
        heads.number(head.length());
        heads.number(head.abstractLength());
        heads.number(texts.size() - textStart);
        heads.fixed((int) signature);
        heads.fixed((int) (signature >>> 32));
        signature = 0;
        textStart = texts.size();
    }

    /** The rest of the head of a publication. */
    void work(int venue) {
        heads.number(venue + 1);
    }

    byte[] bytes() {
        ValueWriter all = new ValueWriter(heads.size() + texts.size() + 3);
        all.number(claims);
        all.append(heads);
        all.append(texts);
        return all.bytes();
    }
}
