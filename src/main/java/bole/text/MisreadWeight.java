package bole.text;

/**
 * How sure a group of characters of a single-byte encoding is to be one character of UTF-8 misread: about the logarithm of how much rarer the group is in
 * clean text than the character in a broken one, from 0 (not mended) through 2 (sure unless the text speaks against it) to 6.
 */
final class MisreadWeight {

    private static final double WEAK = 0.8;

    /** Signs that may follow a capital letter in clean text. */
    private static final String SIGNS_AFTER_LETTERS = "“”‘’…–—»«\u00a0";

    private static final String MATHEMATICS = "πΩ∞∑∏∫µ≤≥±≠∂";

    /** Letters of pinyin with the third tone, and schwa: what is written of the blocks beyond Latin Extended-A. */
    private static final String LATIN_BEYOND = "ǍǎǏǐǑǒǓǔǗǘǙǚǛǜəșțȘȚ";

    private final boolean macintosh;

    MisreadWeight(boolean macintosh) {
        this.macintosh = macintosh;
    }

    /**
     * The weight of the group of {@code length} characters at {@code at} that would be {@code codePoint}.
     *
     * @param inAlphabet whether a group beside it is of the same alphabet
     */
    double of(String text, int at, int length, int codePoint, boolean inAlphabet) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char second = text.charAt(at + 1);
        char after = at + length < text.length() ? text.charAt(at + length) : ' ';
        return switch (length) {
            case 2 -> ofTwo(before, second, after, codePoint, inAlphabet);
            case 3 -> ofThree(text, at, codePoint);
            default -> codePoint >= 0x1F000 && codePoint < 0x20000 ? 6 : Character.isIdeographic(codePoint) ? 4 : 1;
        };
    }

    private double ofTwo(char before, char second, char after, int codePoint, boolean inAlphabet) {
        boolean control = second >= 0x80 && second < 0xA0 || second == '\ufffd';
        if (codePoint < 0x100) {
            return ofLatin(before, second, after, control);
        }
        if (codePoint < 0x180) {
            return control ? 3 : isClean(second, before, after) ? WEAK : 2.4;
        }
        if (codePoint < 0x300) {
            return LATIN_BEYOND.indexOf(codePoint) >= 0 && (isLower(before) || isLower(after)) ? 2 : 0;
        }
        if (codePoint < 0x370) {
            return isAsciiLetter(before) && !isQuote(second) ? 2 : 0;
        }
        boolean alphabet = codePoint < 0x460 && Character.isLetter(codePoint);
        return !alphabet ? 0 : inAlphabet ? 1.5 : codePoint < 0x400 && !isQuote(second) ? 1.2 : 0;
    }

    private double ofLatin(char before, char second, char after, boolean control) {
        return control ? 3 : isClean(second, before, after) ? WEAK : 3;
    }

    /** Whether the second character may follow a letter, or the first a number, in clean text. */
    private boolean isClean(char second, char before, char after) {
        if (macintosh) {
            return MATHEMATICS.indexOf(second) >= 0 && !isAsciiLetter(before) && !isAsciiLetter(after);
        }
        return isQuote(second) && Character.isUpperCase(before) || isQuote(second) && !isAsciiLetter(after) && !isLower(before);
    }

    private static boolean isQuote(char unit) {
        return SIGNS_AFTER_LETTERS.indexOf(unit) >= 0;
    }

    private double ofThree(String text, int at, int codePoint) {
        if (Character.isIdeographic(codePoint)) {
            boolean words = macintosh && Character.isLetter(text.charAt(at + 1)) && Character.isLetter(text.charAt(at + 2)) && text.charAt(at) != '‰';
            return !Plausibility.isCommonHan(codePoint) ? 1.6 : words ? 2.2 : 6;
        }
        if (codePoint >= 0x1E00 && codePoint < 0x1F00) {
            return 4;
        }
        boolean sign = codePoint >= 0x2000 && codePoint < 0x2C00 || codePoint >= 0x3000 && codePoint < 0x3100 || codePoint >= 0xFE00 && codePoint != 0xFEFE;
        return sign ? 5 : codePoint >= 0xAC00 && codePoint < 0xD800 ? 3 : codePoint == 0xF8FF ? 3 : 0;
    }

    private static boolean isAsciiLetter(char unit) {
        return unit < 0x80 && Character.isLetter(unit);
    }

    private static boolean isLower(char unit) {
        return unit >= 'a' && unit <= 'z';
    }
}
