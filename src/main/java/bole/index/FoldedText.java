package bole.index;

import bole.text.Folding;
import java.util.Arrays;

/**
 * A text folded code point by code point (compatibility form, lower case, no accents, simplified characters), with the place each folded unit came from,
 * so that what matches in the folded text can be marked in the text as written. White space is a blank; marks without width are dropped.
 */
final class FoldedText {

    /** Longer texts are cut here: nothing a person says about one thing is longer. */
    static final int MAXIMUM = 100_000;

    /** The folded form of each code point of the basic plane, filled as they come. */
    private static final String[] FORMS = new String[Character.MAX_VALUE + 1];

    private char[] units = new char[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int length;

    /** {@code text}, folded. */
    FoldedText(String text) {
        int limit = Math.min(text.length(), MAXIMUM);
        int width;
        for (int i = 0; i < limit; i += width) {
            int codePoint = text.codePointAt(i);
            width = Character.charCount(codePoint);
            add(codePoint, i, i + width);
        }
    }

    private void add(int codePoint, int start, int end) {
        if (codePoint < 0x80) {
            append((char) (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : Character.isWhitespace(codePoint) ? ' ' : codePoint), start, end);
        } else if (isWithoutWidth(codePoint)) {
            if (length > 0) {
                ends[length - 1] = end;
            }
        } else {
            String form = form(codePoint);
            for (int i = 0; i < form.length(); i++) {
                append(form.charAt(i), start, end);
            }
        }
    }

    private static boolean isWithoutWidth(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static String form(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return fold(codePoint);
        }
        String known = FORMS[codePoint];
        if (known == null) {
            known = fold(codePoint);
            FORMS[codePoint] = known;
        }
        return known;
    }

    private static String fold(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.DASH_PUNCTUATION || codePoint == 0x2212) {
            return "-";
        }
        if (codePoint == 0x2019 || codePoint == 0x2018 || codePoint == 0x02BC || codePoint == 0xFF07) {
            return "'";
        }
        String key = Folding.key(Character.toString(codePoint));
        return key.isEmpty() ? " " : key;
    }

    private void append(char unit, int start, int end) {
        if (length == units.length) {
            units = Arrays.copyOf(units, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        units[length] = unit;
        starts[length] = start;
        ends[length++] = end;
    }

    int length() {
        return length;
    }

    /** The folded unit at {@code index}, or a blank beyond the end. */
    char unit(int index) {
        return index < length ? units[index] : ' ';
    }

    /** The code point at {@code index}, or a blank beyond the end. */
    int codePoint(int index) {
        return index < length ? Character.codePointAt(units, index, length) : ' ';
    }

    String text(int from, int to) {
        return new String(units, from, to - from);
    }

    /** Where the folded unit at {@code index} begins in the text as written. */
    int start(int index) {
        return starts[index];
    }

    /** Where the folded unit at {@code index} ends in the text as written. */
    int end(int index) {
        return ends[index];
    }
}
