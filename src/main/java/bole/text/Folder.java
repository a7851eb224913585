package bole.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Map;

/**
 * One pass of {@link Folding} over one text. ASCII and Chinese take a short way; everything else is normalised piece by piece, a piece being what
 * Unicode's normalisation cannot cut, so that the pieces' results are the result of the whole and every result has an origin.
 */
final class Folder {

    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    /** Letters that are a base letter with a stroke or a ligature, which Unicode does not decompose. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
        Map.entry('ø', "o"), Map.entry('ł', "l"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('ħ', "h"), Map.entry('ŧ', "t"),
        Map.entry('ı', "i"), Map.entry('æ', "ae"), Map.entry('œ', "oe"), Map.entry('þ', "th"));

    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u2035`\u00b4\u02b9\u02bb\u02bc\u2039\u203a";
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u300c\u300d\u300e\u300f\u301d\u301e\u301f";

    private final String text;
    private final StringBuilder out;
    private int[] origin;
    private int pendingSpace = -1;
    private int end;

    Folder(String text, boolean traced) {
        this.text = text;
        this.out = new StringBuilder(text.length());
        this.origin = traced ? new int[text.length() + 1] : new int[0];
    }

    Folder fold() {
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            int next = at + 1;
            if (isSimple(unit) && (next == text.length() || isSimple(text.charAt(next)))) {
                append(unit < 0x80 ? lower(unit) : SimplifiedTable.of(unit), at, next);
            } else {
                next = pieceEnd(at);
                appendPiece(at, next);
            }
            at = next;
        }
        return this;
    }

    String text() {
        return out.toString();
    }

    Folded traced() {
        int[] trace = Arrays.copyOf(origin, out.length() + 1);
        trace[out.length()] = end;
        return new Folded(out.toString(), trace);
    }

    /** Characters that fold alone: ASCII but for the accent, and the unified ideographs. */
    private static boolean isSimple(char unit) {
        return unit < 0x80 && unit != '`' || unit >= 0x4e00 && unit <= 0x9fff;
    }

    private static int lower(char unit) {
        return unit >= 'A' && unit <= 'Z' ? unit + 32 : unit;
    }

    private int pieceEnd(int start) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < text.length() && !COMPATIBILITY.hasBoundaryBefore(text.codePointAt(at)) && at - start < 64) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private void appendPiece(int start, int pieceEnd) {
        String piece = text.substring(start, pieceEnd);
        String folded = withoutAccents(COMPATIBILITY.normalize(isSingle(piece, SINGLE_QUOTES) ? "'" : piece));
        for (int i = 0; i < folded.length();) {
            int codePoint = folded.codePointAt(i);
            String letters = codePoint < 0x10000 ? LETTERS.get((char) codePoint) : null;
            if (letters == null) {
                append(unified(SimplifiedTable.of(codePoint)), start, pieceEnd);
            } else {
                letters.chars().forEach(letter -> append(letter, start, pieceEnd));
            }
            i += Character.charCount(codePoint);
        }
    }

    private static String withoutAccents(String piece) {
        if (piece.length() == 1 && piece.charAt(0) < 0x80) {
            return piece;
        }
        String decomposed = DECOMPOSED.normalize(piece);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed.chars().filter(unit -> unit < 0x300 || unit > 0x36f).forEach(unit -> kept.append((char) unit));
        return COMPOSED.normalize(kept);
    }

    private static boolean isSingle(String piece, String among) {
        return piece.length() == 1 && among.indexOf(piece.charAt(0)) >= 0;
    }

    /** Dashes and quotation marks as their plain forms. */
    private static int unified(int codePoint) {
        if (codePoint == 0x2212 || Character.getType(codePoint) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        return SINGLE_QUOTES.indexOf(codePoint) >= 0 ? '\'' : DOUBLE_QUOTES.indexOf(codePoint) >= 0 ? '"' : codePoint;
    }

    private void append(int codePoint, int start, int pieceEnd) {
        if (isSpace(codePoint)) {
            pendingSpace = pendingSpace < 0 ? start : pendingSpace;
            return;
        }
        if (pendingSpace >= 0 && !out.isEmpty()) {
            trace(1, pendingSpace);
            out.append(' ');
        }
        pendingSpace = -1;
        trace(Character.charCount(codePoint), start);
        out.appendCodePoint(codePoint);
        end = pieceEnd;
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint >= 9 && codePoint <= 13 || codePoint == 0x85
            || codePoint > 0x85 && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint));
    }

    private void trace(int units, int start) {
        if (origin.length == 0) {
            return;
        }
        if (out.length() + units >= origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2 + units);
        }
        Arrays.fill(origin, out.length(), out.length() + units, start);
    }
}
