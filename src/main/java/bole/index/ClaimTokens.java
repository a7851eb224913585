package bole.index;

import java.util.Arrays;

/** The text of one claim as {@link ClaimData} keeps it: tokens in order, and what they say. Filled again for the next claim; not for several threads. */
public final class ClaimTokens {

    private static final int MOST_PARTS_APART = 100;

    private int size;
    private long signature;
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

    /** The bits ({@link TermHash#bit}) of what is looked for and stands here. */
    public long signature() {
        return signature;
    }

    /** Reads up to {@code until}, a text with these {@code words}; all of it, or the wanted words and what is attached to others. */
    void read(ValueReader in, int until, WordTable words, boolean all) {
        size = 0;
        mentions = 0;
        signature = 0;
        int last = 0;
        int place = -1;
        int partStart = 0;
        byte part = 0;
        while (in.at() < until) {
            int item = in.number();
            int which = item >>> 2;
            int how = item & 3;
            if (how != ClaimData.MARK) {
                int begin = last + (how == ClaimData.APART ? in.number() : how - ClaimData.ATTACHED);
                boolean joined = words.kind[which] == ClaimWords.Kind.JOINED;
                place += joined ? 0 : 1;
                if (all || words.wanted[which] || how == ClaimData.ATTACHED && begin > partStart) {
                    signature |= words.bits[which];
                    add(words, which, begin, joined ? place + 1 : place, part);
                }
                last = joined ? last : begin + words.length[which];
            } else if ((which & 1) == 0) {
                part = (byte) (which >>> 1);
                last = in.number();
                partStart = last;
                place += MOST_PARTS_APART;
            } else {
                int entry = in.number();
                if (all || words.wanted[entry]) {
                    signature |= words.bits[entry];
                    mention(words, entry, which >>> 1, partStart, part);
                }
            }
        }
    }

    private void add(WordTable words, int word, int begin, int place, byte part) {
        room();
        plain[size] = words.plain[word];
        stem[size] = words.stem[word];
        first[size] = words.kind[word] == ClaimWords.Kind.FIRST;
        start[size] = begin;
        end[size] = begin + words.length[word];
        position[size] = place;
        role[size++] = part;
    }

    private void mention(WordTable words, int word, int number, int partStart, byte part) {
        if (mentions == hash.length) {
            hash = Arrays.copyOf(hash, mentions * 2);
            from = Arrays.copyOf(from, mentions * 2);
            to = Arrays.copyOf(to, mentions * 2);
            where = Arrays.copyOf(where, mentions * 2);
        }
        hash[mentions] = words.plain[word];
        from[mentions] = number == 0 ? -1 : partStart + number - 1;
        to[mentions] = from[mentions] + words.length[word];
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
