package bole.vocabulary;

import bole.text.Folding;
import bole.text.Han;
import java.util.Arrays;

/**
 * A text as words and single Chinese characters, each with its place, what stands before it, and its weight in names.
 *
 * <p>The keys of all tokens stand behind each other in one string, so that the key of any run of tokens is a substring of it, and spaces and
 * hyphens make no difference: "Xi'an Jiao Tong" and "Xian Jiaotong" have one key.
 */
final class Tokens {

    /** What stands between a token and the one before it, from nothing to a sign that parts two things. */
    enum Gap { NONE, SPACE, SOFT, HARD }

    /** Signs that part two things; those of full width count as theirs of half width do. */
    private static final String HARD_SIGNS = ",;:|/\\()[]{}<>\"!?\n\r\t•‣●▪、【】《》〈〉「」『』“”。";

    private final String text;
    private final Wording wording;
    private final StringBuilder keys;
    private int count;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] keyOffsets = new int[17];
    private String[] words = new String[16];
    private Gap[] gaps = new Gap[16];
    private Gap gap = Gap.NONE;

    private Tokens(String text, Wording wording) {
        this.text = text;
        this.wording = wording;
        this.keys = new StringBuilder(text.length());
    }

    static Tokens of(String text, Wording wording) {
        Tokens tokens = new Tokens(text, wording);
        tokens.read();
        return tokens;
    }

    /** The key of all of {@code text}. */
    static String key(String text, Wording wording) {
        return of(text, wording).key();
    }

    private void read() {
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            int end;
            if (Han.is(codePoint)) {
                end = hanEnd(at);
                addHan(at, end);
            } else if (isWordPart(codePoint)) {
                end = wordEnd(at);
                addWord(at, end);
            } else {
                end = at + Character.charCount(codePoint);
                separate(codePoint, at, end);
            }
            at = end;
        }
        if (keys.isEmpty()) {
            keepDropped();
        }
    }

    /** A name of nothing but small words ("A*", "IN") keeps them. */
    private void keepDropped() {
        for (int i = 0; i < count; i++) {
            keyOffsets[i] = keys.length();
            keys.append(words[i]);
        }
        keyOffsets[count] = keys.length();
    }

    private static boolean isWordPart(int codePoint) {
        return codePoint < 0x80 ? Character.isLetterOrDigit(codePoint)
            : Character.isLetterOrDigit(codePoint) && !Han.is(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private int hanEnd(int start) {
        int at = start;
        while (at < text.length() && Han.is(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length() && (isWordPart(text.codePointAt(at)) || isApostropheInside(at, start))) {
            at += Character.charCount(text.codePointAt(at));
        }
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '#')) {
            at++;
        }
        return at;
    }

    private boolean isApostropheInside(int at, int start) {
        char sign = text.charAt(at);
        return (sign == '\'' || sign == '\u2019' || sign == '\u2018' || sign == '\uff07' || sign == '`' || sign == '\u00b4') && at > start
            && at + 1 < text.length() && isWordPart(text.codePointAt(at + 1));
    }

    private void addHan(int start, int end) {
        String run = Folding.key(text.substring(start, end));
        boolean aligned = run.length() == end - start;
        for (int at = start; at < end;) {
            int next = at + Character.charCount(text.codePointAt(at));
            String character = aligned ? run.substring(at - start, next - start) : Folding.key(text.substring(at, next));
            add(at, next, character, character);
            at = next;
        }
    }

    private void addWord(int start, int end) {
        String word = folded(start, end);
        add(start, end, word, wording.canonical(word));
    }

    private String folded(int start, int end) {
        char[] letters = new char[end - start];
        int length = 0;
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (unit >= 0x80) {
                return foldedOther(start, end);
            }
            if (unit != '\'' && unit != '`') {
                letters[length++] = unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit;
            }
        }
        return new String(letters, 0, length);
    }

    private String foldedOther(int start, int end) {
        StringBuilder kept = new StringBuilder(end - start);
        Folding.key(text.substring(start, end)).codePoints()
            .filter(unit -> Character.isLetterOrDigit(unit) || unit == '+' || unit == '#' || Character.getType(unit) == Character.NON_SPACING_MARK)
            .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private void separate(int written, int start, int end) {
        int codePoint = written >= '！' && written <= '～' ? written - '！' + '!' : written;
        if (codePoint == '&') {
            add(start, end, "and", "");
        } else if (codePoint == '@') {
            add(start, end, "@", "");
        } else {
            Gap found = gapOf(codePoint, start, end);
            gap = found.compareTo(gap) > 0 ? found : gap;
        }
    }

    private Gap gapOf(int codePoint, int start, int end) {
        if (HARD_SIGNS.indexOf(codePoint) >= 0) {
            return Gap.HARD;
        }
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return Gap.SPACE;
        }
        boolean dash = Character.getType(codePoint) == Character.DASH_PUNCTUATION;
        return dash && isBlank(start - 1) && isBlank(end) ? Gap.HARD : Gap.SOFT;
    }

    private boolean isBlank(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
    }

    private void add(int start, int end, String word, String key) {
        if (word.isEmpty()) {
            return;
        }
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        words[count] = word;
        gaps[count] = gap;
        keyOffsets[count] = keys.length();
        keys.append(key);
        keyOffsets[++count] = keys.length();
        gap = Gap.NONE;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        words = Arrays.copyOf(words, count * 2);
        gaps = Arrays.copyOf(gaps, count * 2);
        keyOffsets = Arrays.copyOf(keyOffsets, count * 2 + 1);
    }

    int count() {
        return count;
    }

    /** First UTF-16 unit of token {@code index}. */
    int start(int index) {
        return starts[index];
    }

    /** One past the last UTF-16 unit of token {@code index}. */
    int end(int index) {
        return ends[index];
    }

    /** Token {@code index}, folded. */
    String word(int index) {
        return words[index];
    }

    /** What stands before token {@code index}. */
    Gap gapBefore(int index) {
        return gaps[index];
    }

    /** Whether token {@code index} weighs nothing in names. */
    boolean isDropped(int index) {
        return keyOffsets[index] == keyOffsets[index + 1];
    }

    /** Whether a name that goes on after a comma may begin at token {@code index}: at the start of a segment, after a small word, or with "University of". */
    boolean beginsName(int index) {
        boolean universityOf = words[index].equals("university") && index + 1 < count && words[index + 1].equals("of");
        return index == 0 || gaps[index] == Gap.HARD || isDropped(index - 1) || universityOf;
    }

    /** Whether a hard sign stands between tokens {@code from} to {@code to}. */
    boolean hasHardGap(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (gaps[i] == Gap.HARD) {
                return true;
            }
        }
        return false;
    }

    /** Whether white space stands between tokens {@code from} to {@code to}. */
    boolean hasSpace(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (gaps[i] == Gap.SPACE) {
                return true;
            }
        }
        return false;
    }

    /** Whether tokens {@code from} to {@code to} are a whole segment whose letters are, in order, initials of the words of the segment before. */
    boolean isInitialsOfSegmentBefore(int from, int to) {
        boolean whole = from > 0 && gaps[from] == Gap.HARD && (to == count || gaps[to] == Gap.HARD);
        String letters = key(from, to);
        int left = letters.length();
        for (int i = from - 1; whole && i >= 0 && left > 0; i--) {
            left -= words[i].charAt(0) == letters.charAt(left - 1) ? 1 : 0;
            whole = gaps[i] != Gap.HARD || left == 0;
        }
        return whole && left == 0;
    }

    boolean isHan(int index) {
        return Han.is(words[index].codePointAt(0));
    }

    /** The key of tokens {@code from} to {@code to}, exclusive. */
    String key(int from, int to) {
        return keys.substring(keyOffsets[from], keyOffsets[to]);
    }

    /** Length of {@link #key(int, int)}. */
    int keyLength(int from, int to) {
        return keyOffsets[to] - keyOffsets[from];
    }

    /** The key of the whole text. */
    String key() {
        return keys.toString();
    }

    /** Tokens {@code from} to {@code to}, exclusive, as written. */
    String written(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }
}
