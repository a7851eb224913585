package bole.index;

import org.apache.lucene.util.BytesRef;

/** Reads what {@link ClaimData} wrote: the claims of one person after another. Not for several threads. */
public final class ClaimReader {

    /** The role of an abstract, beside those of {@link ClaimText.Role}. */
    public static final int ABSTRACT = ClaimData.ABSTRACT;

    private static final Vote.Sort[] SORTS = Vote.Sort.values();
    private static final int HEAD = 10;
    private static final int SORT = 0;
    private static final int FLAGS = 1;
    private static final int BEGIN = 2;
    private static final int END = 3;
    private static final int LENGTH = 4;
    private static final int ABSTRACT_LENGTH = 5;
    private static final int TEXT = 6;
    private static final int VENUE = 7;
    private static final int SIGNATURE = 8;

    private final ValueReader in = new ValueReader(new byte[0], 0, 0);
    private final ClaimTokens tokens = new ClaimTokens();
    private final WordTable words = new WordTable();
    /** What the words were compared with; null before they are. */
    private int[] sought;
    private int[] heads = new int[HEAD * 32];
    private int claims;
    private int unnumbered;
    private int wholeLength;

    /** Begins to read the claims of one person. */
    public void read(BytesRef data) {
        in.over(data.bytes, data.offset, data.length);
        claims = in.number();
        words.read(in);
        sought = null;
        if (heads.length < (claims + 1) * HEAD) {
            heads = new int[(claims + 1) * HEAD * 2];
        }
        int textBytes = 0;
        unnumbered = 0;
        wholeLength = 0;
        for (int head = 0; head < claims * HEAD; head += HEAD) {
            textBytes = head(head, textBytes);
            rest(head);
        }
        int texts = in.at();
        for (int head = 0; head <= claims * HEAD; head += HEAD) {
            heads[head + TEXT] = head == claims * HEAD ? texts + textBytes : heads[head + TEXT] + texts;
        }
    }

    private int head(int head, int textBytes) {
        int flags = in.number();
        heads[head + SORT] = flags >>> 2;
        heads[head + FLAGS] = flags & 3;
        if ((flags & 2) != 0) {
            heads[head + BEGIN] = in.day();
            heads[head + END] = heads[head + BEGIN] + in.number();
        }
        heads[head + LENGTH] = in.number();
        heads[head + ABSTRACT_LENGTH] = in.number();
        if (heads[head + SORT] != Vote.Sort.PERSON.ordinal()) {
            wholeLength += heads[head + LENGTH] + heads[head + ABSTRACT_LENGTH];
        }
        heads[head + TEXT] = textBytes;
        int bytes = in.number();
        heads[head + SIGNATURE] = in.fixed();
        heads[head + SIGNATURE + 1] = in.fixed();
        return textBytes + bytes;
    }

    /** Reads what only some sorts have. */
    private void rest(int head) {
        heads[head + VENUE] = -1;
        switch (SORTS[heads[head + SORT]]) {
            case PERSON, HEADLINE, SUMMARY -> unnumbered++;
            case PUBLICATION -> heads[head + VENUE] = in.number() - 1;
            case INTEREST, STINT, AWARD, LINK -> { }
        }
    }

    /** How many claims, with names, headline and summary. */
    public int size() {
        return claims;
    }

    /** How many claims the profile has. */
    public int numbered() {
        return claims - unnumbered;
    }

    /** How long the person's whole text is, without the names. */
    public int wholeLength() {
        return wholeLength;
    }

    public Vote.Sort sort(int claim) {
        return SORTS[heads[claim * HEAD + SORT]];
    }

    /** Position in {@code Profile.claims()}; {@link Fields#HEADLINE_ORDINAL}, {@link Fields#SUMMARY_ORDINAL} or {@link Fields#NAMES_ORDINAL} for those. */
    public int ordinal(int claim) {
        return switch (sort(claim)) {
            case PERSON -> Fields.NAMES_ORDINAL;
            case HEADLINE -> Fields.HEADLINE_ORDINAL;
            case SUMMARY -> Fields.SUMMARY_ORDINAL;
            case INTEREST, STINT, PUBLICATION, AWARD, LINK -> claim - unnumbered;
        };
    }

    /** The first stint, those after it follow; {@link #size} where there is none. */
    public int firstStint() {
        int claim = 0;
        while (claim < claims && heads[claim * HEAD + SORT] != Vote.Sort.STINT.ordinal()) {
            claim++;
        }
        return claim;
    }

    /** The place of a publication among the publications. */
    public int publication(int claim) {
        int before = 0;
        for (int other = 0; other < claim; other++) {
            before += heads[other * HEAD + SORT] == Vote.Sort.PUBLICATION.ordinal() ? 1 : 0;
        }
        return before;
    }

    /** Whether it has a Chinese character. */
    public boolean isChinese(int claim) {
        return (heads[claim * HEAD + FLAGS] & 1) != 0;
    }

    public boolean isDated(int claim) {
        return (heads[claim * HEAD + FLAGS] & 2) != 0;
    }

    /** First day covered, as days since 1970, where it is dated. */
    public int begin(int claim) {
        return heads[claim * HEAD + BEGIN];
    }

    /** Last day covered, where it is dated. */
    public int end(int claim) {
        return heads[claim * HEAD + END];
    }

    /** How many terms it has. */
    public int length(int claim) {
        return heads[claim * HEAD + LENGTH];
    }

    public int abstractLength(int claim) {
        return heads[claim * HEAD + ABSTRACT_LENGTH];
    }

    /** The bits of its tokens and mentions ({@link TermHash#bit}). */
    public long signature(int claim) {
        return heads[claim * HEAD + SIGNATURE] & 0xffffffffL | (long) heads[claim * HEAD + SIGNATURE + 1] << 32;
    }

    /** The venue of a publication as its place among the person's venues, or -1. */
    public int venue(int claim) {
        return heads[claim * HEAD + VENUE];
    }

    /** The text of {@code claim}; the same object for every claim. */
    public ClaimTokens tokens(int claim) {
        in.to(heads[claim * HEAD + TEXT]);
        tokens.read(in, heads[(claim + 1) * HEAD + TEXT], words, true);
        return tokens;
    }

    /**
     * Of the text of {@code claim} what matters to somebody who looks for {@code terms}; the same object for every claim.
     *
     * @param terms sorted; the same array for one claim after another, as the person's words are compared with it once
     */
    public ClaimTokens tokens(int claim, int[] terms) {
        if (sought != terms) {
            words.seek(terms);
            sought = terms;
        }
        in.to(heads[claim * HEAD + TEXT]);
        tokens.read(in, heads[(claim + 1) * HEAD + TEXT], words, false);
        return tokens;
    }
}
