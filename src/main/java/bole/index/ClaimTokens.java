package bole.index;

import java.util.Arrays;

/** The text of one claim as {@link ClaimData} keeps it: tokens in order, and what they say. Filled again for the next claim; not for several threads. */
public final class ClaimTokens {

    private static final int MOST_PARTS_APART = 100;

    private int size;
    private int[] plain = new int[64];
    private int[] stem = new int[64];
    private int[] position = new int[64];
    private int[] start = new int[64];
    private int[] end = new int[64];
    private byte[] role = new byte[64];
    private boolean[] first = new boolean[64];

    private int mentions;
    private int[] hash = new int[8];
    private int[] from = new int[8];
    private int[] to = new int[8];
    private byte[] where = new byte[8];

    /** How many tokens. */
    public int size() {
        return size;
    }

    /** The token as it stands there: a character or a hash ({@link TermHash}). */
    public int plain(int token) {
        return plain[token];
    }

    /** Its stem in running text; in names, and for characters, the same as {@link #plain}. */
    public int stem(int token) {
        return stem[token];
    }

    /** Its place; parts of a claim are far apart. */
    public int position(int token) {
        return position[token];
    }

    /** First UTF-16 unit in the claim as shown, or in the abstract. */
    public int start(int token) {
        return start[token];
    }

    /** One past its last. */
    public int end(int token) {
        return end[token];
    }

    /** Ordinal of its {@link ClaimText.Role}, or {@link ClaimReader#ABSTRACT}. */
    public int role(int token) {
        return role[token];
    }

    /** Whether it is a character with which a dictionary word begins. */
    public boolean first(int token) {
        return first[token];
    }

    /** How many mentions of vocabulary entries. */
    public int mentions() {
        return mentions;
    }

    /** The entry that is said, as the hash of its term ({@link Mentions#term}). */
    public int mentioned(int mention) {
        return hash[mention];
    }

    /** Where the mention begins; nowhere, -1, if the claim is linked to the entry as a whole. */
    public int from(int mention) {
        return from[mention];
    }

    /** One past where the mention ends. */
    public int to(int mention) {
        return to[mention];
    }

    /** Where it stands, like {@link #role}. */
    public int roleOf(int mention) {
        return where[mention];
    }

    void read(ValueReader in, int until) {
        size = 0;
        mentions = 0;
        int last = 0;
        int place = -1;
        int partStart = 0;
        byte part = 0;
        while (in.at() < until) {
            int control = in.number();
            int begin = last + (control >>> 3);
            switch (control & 7) {
                case ClaimData.PART -> {
                    part = (byte) (control >>> 3);
                    last = in.number();
                    partStart = last;
                    place += MOST_PARTS_APART;
                }
                case ClaimData.MENTION -> mention(in, control >>> 3, partStart, part);
                case ClaimData.JOINED -> {
                    int length = in.number();
                    word(in, true);
                    add(begin, begin + length, place + 1, part);
                }
                case ClaimData.WORD, ClaimData.STEMMED -> {
                    last = begin + in.number();
                    word(in, (control & 7) == ClaimData.STEMMED);
                    add(begin, last, ++place, part);
                }
                default -> {
                    last = begin + character(in, control & 7);
                    add(begin, last, ++place, part);
                }
            }
        }
    }

    private void word(ValueReader in, boolean stemmed) {
        room();
        plain[size] = in.fixed();
        stem[size] = stemmed ? in.fixed() : plain[size];
        first[size] = false;
    }

    private int character(ValueReader in, int kind) {
        room();
        int length = kind == ClaimData.WIDE ? in.number() : 1;
        int code = in.number();
        plain[size] = kind == ClaimData.WIDE ? code >>> 1 : code;
        stem[size] = plain[size];
        first[size] = kind == ClaimData.WIDE ? (code & 1) == 1 : kind == ClaimData.FIRST;
        return length;
    }

    private void add(int begin, int until, int place, byte part) {
        start[size] = begin;
        end[size] = until;
        position[size] = place;
        role[size++] = part;
    }

    private void mention(ValueReader in, int number, int partStart, byte part) {
        if (mentions == hash.length) {
            hash = Arrays.copyOf(hash, mentions * 2);
            from = Arrays.copyOf(from, mentions * 2);
            to = Arrays.copyOf(to, mentions * 2);
            where = Arrays.copyOf(where, mentions * 2);
        }
        int length = in.number();
        hash[mentions] = in.fixed();
        from[mentions] = number == 0 ? -1 : partStart + number - 1;
        to[mentions] = from[mentions] + length;
        where[mentions++] = part;
    }

    private void room() {
        if (size == plain.length) {
            plain = Arrays.copyOf(plain, size * 2);
            stem = Arrays.copyOf(stem, size * 2);
            position = Arrays.copyOf(position, size * 2);
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            role = Arrays.copyOf(role, size * 2);
            first = Arrays.copyOf(first, size * 2);
        }
    }
}
