package bole.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes the column {@link Fields#CLAIM_DATA}: all claims of a person as ranking, evidence and the past need them, so that none of these
 * reads texts again. {@link ClaimReader} reads it. Numbers take as many bytes as they need.
 *
 * <pre>{@code
 * data    := number of claims, words as ClaimWords writes them, all heads, all texts
 * head    := sort * 4 + dated * 2 + chinese, [first day zigzag, days more], length, length of abstract, bytes of text, signature
 *            publication: place among the person's venues + 1
 * text    := items, each a number and what it asks for
 *            4 * 2 * role + MARK             start: a part begins there
 *            4 * (2 * where + 1) + MARK      place of the entry among the words: a mention, as long as that; where is 1 + where in the part, or 0 for the claim as a whole
 *            4 * place + ATTACHED            the word of that place, right where the last one ended
 *            4 * place + NEXT                behind one blank
 *            4 * place + APART               blanks: behind so many
 * }</pre>
 *
 * <p>The signature is a set of 64 bits with one for each token and mention ({@link TermHash#bit}): most claims without a word are known by it and not read.
 *
 * <p>The names come first as a claim of sort PERSON, then headline and summary, then {@code Profile.claims()} in order. A venue is named by its place among the
 * person's own values of the facet, in the order of the column, which is exact and takes one byte. What stints are besides stands in {@link StintData}.
 */
final class ClaimData {

    static final int MARK = 0;
    static final int ATTACHED = 1;
    static final int NEXT = 2;
    static final int APART = 3;

    /** The role of an abstract, beside those of {@link ClaimText.Role}. */
    static final int ABSTRACT = ClaimText.Role.values().length;

    private final ClaimWords words = new ClaimWords();
    private final List<Claim> claims = new ArrayList<>();
    /** Of each item three numbers: what, which, and where. */
    private int[] items = new int[1_024];
    private int size;
    private int part;
    private int last;
    private long signature;

    /** A claim whose items end before {@code end}. */
    private record Claim(Head head, int end, long signature, int venue) {
    }

    /** Kinds of {@link #items}. */
    private static final int PART = 0;
    private static final int WORD = 1;
    private static final int MENTION = 2;

    void clear() {
        words.clear();
        claims.clear();
        size = 0;
    }

    private void item(int what, int which, int where) {
        if (size + 3 > items.length) {
            items = Arrays.copyOf(items, items.length * 2);
        }
        items[size++] = what;
        items[size++] = which;
        items[size++] = where;
    }

    /** Begins a part that starts at {@code start} of the claim as shown, or at the beginning of an abstract. */
    void part(int role, int start) {
        item(PART, role, start);
        part = start;
        last = start;
    }

    private void word(ClaimWords.Kind kind, int start, int end, int plain, int stem) {
        signature |= TermHash.bit(plain) | TermHash.bit(stem);
        item(WORD, words.say(new ClaimWords.Word(kind, end - start, plain, stem)), Math.max(0, start - last));
    }

    /** A word; {@code stem} may be the same as {@code plain}. */
    void word(int start, int end, String plain, String stem) {
        int hash = TermHash.of(plain);
        boolean same = plain.equals(stem);
        word(same ? ClaimWords.Kind.PLAIN : ClaimWords.Kind.STEMMED, start, end, hash, same ? hash : TermHash.of(stem));
        last = end;
    }

    /** The parts of the word that comes next as one. */
    void joined(int start, int end, String plain, String stem) {
        word(ClaimWords.Kind.JOINED, start, end, TermHash.of(plain), TermHash.of(stem));
    }

    void character(int start, int end, int codePoint, boolean first) {
        word(first ? ClaimWords.Kind.FIRST : ClaimWords.Kind.CHARACTER, start, end, codePoint, codePoint);
        last = end;
    }

    /** What was said from {@code start} to {@code end}. */
    void mention(int start, int end, int hash) {
        entry(start - part + 1, end - start, hash);
    }

    /** The entry that the claim is linked to. */
    void link(int hash) {
        entry(0, 0, hash);
    }

    private void entry(int where, int length, int hash) {
        signature |= TermHash.bit(hash);
        item(MENTION, words.say(new ClaimWords.Word(ClaimWords.Kind.ENTRY, length, hash, hash)), where);
    }

    /** What a claim is besides its text. */
    record Head(Vote.Sort sort, boolean chinese, Optional<ActiveTime> time, int length, int abstractLength) {
    }

    /** Ends the text of a claim and begins the next. */
    void head(Head head) {
        claims.add(new Claim(head, size, signature, -1));
        signature = 0;
    }

    /** The rest of the head of a publication. */
    void work(int venue) {
        Claim ended = claims.removeLast();
        claims.add(new Claim(ended.head(), ended.end(), ended.signature(), venue));
    }

    byte[] bytes() {
        ValueWriter all = new ValueWriter();
        ValueWriter texts = new ValueWriter();
        all.number(claims.size());
        int[] places = words.write(all);
        int item = 0;
        for (Claim claim : claims) {
            int before = texts.size();
            for (; item < claim.end(); item += 3) {
                write(items[item], items[item + 1], items[item + 2], places, texts);
            }
            write(claim, texts.size() - before, all);
        }
        all.append(texts);
        return all.bytes();
    }

    private static void write(int what, int which, int where, int[] places, ValueWriter out) {
        switch (what) {
            case PART -> {
                out.number(which << 3 | MARK);
                out.number(where);
            }
            case MENTION -> {
                out.number((where << 1 | 1) << 2 | MARK);
                out.number(places[which]);
            }
            default -> {
                out.number(places[which] << 2 | (where == 0 ? ATTACHED : where == 1 ? NEXT : APART));
                if (where > 1) {
                    out.number(where);
                }
            }
        }
    }

    private static void write(Claim claim, int textBytes, ValueWriter out) {
        Head head = claim.head();
        out.number(head.sort().ordinal() << 2 | (head.time().isPresent() ? 2 : 0) | (head.chinese() ? 1 : 0));
        head.time().ifPresent(out::days);
        out.number(head.length());
        out.number(head.abstractLength());
        out.number(textBytes);
        out.fixed((int) claim.signature());
        out.fixed((int) (claim.signature() >>> 32));
        if (head.sort() == Vote.Sort.PUBLICATION) {
            out.number(claim.venue() + 1);
        }
    }
}
