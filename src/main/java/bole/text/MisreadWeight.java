package bole.text;

/**
 * How sure a group of characters of a single-byte encoding is to be one character of UTF-8 misread: about the logarithm of how much rarer the group is in
 * clean text than the character in a broken one, from 0 (not mended) through 2 (sure unless the text speaks against it) to 6.
 */
final class MisreadWeight {

    private static final double WEAK = 0.8;

    /** Signs that may follow a capital letter in clean text. */
    private static final String SIGNS_AFTER_LETTERS = "“”‘’„…–—»«\u00a0";

    private static final String SIGNS_AROUND = SIGNS_AFTER_LETTERS + "•·°™®©‚‹›";

    private static final String MATHEMATICS = "πΩ∞∑∏∫µ≤≥±≠∂";

    /** Letters of pinyin with the third tone, and schwa: what is written of the blocks beyond Latin Extended-A. */
    private static final String LATIN_BEYOND = "ǍǎǏǐǑǒǓǔǗǘǙǚǛǜəșțȘȚ";

    private final boolean macintosh;

    MisreadWeight(boolean macintosh) {
        this.macintosh = macintosh;
    }

    /**
     * What a group stands between.
     *
     * @param before the character before it, a blank where that is part of another group
     * @param after the character after it
     * @param touching whether another group begins or ends beside it
     * @param inAlphabet whether that is of the same alphabet
     */
    record Place(char before, char after, boolean touching, boolean inAlphabet) {

        boolean isBesideLetter() {
            return isLetter(before) || isAsciiLetter(after);
        }

        boolean isBetweenLetters() {
            return isAsciiLetter(before) && isAsciiLetter(after) || inAlphabet && (isAsciiLetter(before) || isAsciiLetter(after));
        }
    }

    /** The weight of {@code group} at {@code place} where it would be {@code codePoint}. */
    double of(String group, int codePoint, Place place) {
        return switch (group.length()) {
            case 2 -> ofTwo(group.charAt(1), codePoint, place);
            case 3 -> ofThree(group, codePoint, place);
            default -> codePoint >= 0x1F000 && codePoint < 0x20000 ? 6 : Character.isIdeographic(codePoint) ? 4 : 1;
        };
    }

    private double ofTwo(char second, int codePoint, Place place) {
        boolean control = second >= 0x80 && second < 0xA0 || second == '\ufffd';
        if (codePoint < 0x180) {
            return control ? 3 : isClean(second, place) ? WEAK : codePoint < 0x100 ? 3 : 2.4;
        }
        if (codePoint < 0x300) {
            boolean beside = isLower(place.before()) || isLower(place.after());
            return LATIN_BEYOND.indexOf(codePoint) >= 0 && beside && !isClean(second, place) ? 2 : 0;
        }
        if (codePoint < 0x370) {
            return codePoint < 0x30D && isLower(place.before()) && !isQuote(second) ? 2 : 0;
        }
        boolean alphabet = codePoint < 0x460 && Character.isLetter(codePoint);
        return !alphabet ? 0 : place.inAlphabet() ? 1.5 : codePoint < 0x400 && !isQuote(second) ? 1.1 : 0;
    }

    /** Whether the second character may follow a letter, or the first a number, in clean text. */
    private boolean isClean(char second, Place place) {
        if (macintosh) {
            return MATHEMATICS.indexOf(second) >= 0 && !place.isBetweenLetters();
        }
        boolean genitive = second == '’' && place.after() == 's';
        return genitive || isQuote(second) && (Character.isUpperCase(place.before()) || !isAsciiLetter(place.after()) && !isLower(place.before()));
    }

    private static boolean isQuote(char unit) {
        return SIGNS_AFTER_LETTERS.indexOf(unit) >= 0;
    }

    /** A letter and two signs that may follow it in clean text: {@code « vé »} with the blank that French puts before the mark. */
    private static boolean isPunctuated(String group) {
        return SIGNS_AROUND.indexOf(group.charAt(1)) >= 0 && SIGNS_AROUND.indexOf(group.charAt(2)) >= 0;
    }

    private double ofThree(String group, int codePoint, Place place) {
        boolean signs = isPunctuated(group);
        boolean words = macintosh ? Character.isLetter(group.charAt(1)) && Character.isLetter(group.charAt(2)) : isWordEnd(group.charAt(1)) && isWordEnd(group.charAt(2));
        if (signs || !macintosh && words && (place.isBesideLetter() || !place.touching())) {
            return WEAK;
        }
        boolean insideWord = group.charAt(0) != '‚' || !isLetter(place.before());
        return macintosh && words && insideWord ? ofLetters(codePoint, place) : ofSigns(codePoint);
    }

    /** A group of Macintosh Roman that is letters only and could be part of a word. */
    private static double ofLetters(int codePoint, Place place) {
        if (place.isBesideLetter()) {
            return WEAK;
        }
        boolean common = Character.isIdeographic(codePoint) ? Plausibility.isCommonHan(codePoint) : codePoint >= 0x2000 && codePoint < 0x2C00 || codePoint == '、' || codePoint == '。';
        return common ? "–—‘’“”…•".indexOf(codePoint) >= 0 ? 5 : 2.2 : place.inAlphabet() ? 3 : WEAK;
    }

    /** A group with a sign in it that no word has. */
    private static double ofSigns(int codePoint) {
        if (Character.isIdeographic(codePoint)) {
            return Plausibility.isCommonHan(codePoint) ? 6 : 1.6;
        }
        if (codePoint >= 0x1E00 && codePoint < 0x1F00) {
            return 4;
        }
        boolean sign = codePoint >= 0x2000 && codePoint < 0x2C00 || codePoint >= 0x3000 && codePoint < 0x3100 || codePoint >= 0xFE00;
        return sign ? 5 : codePoint >= 0xAC00 && codePoint < 0xD800 || codePoint == 0xF8FF ? 3 : 0;
    }

    /** What Windows-1252 has in the places of following bytes that a word may end with: a few letters and the signs after words. */
    private static boolean isWordEnd(char unit) {
        return Character.isLetter(unit) && unit != 'ª' && unit != 'º' && unit != 'µ' || SIGNS_AROUND.indexOf(unit) >= 0;
    }

    private static boolean isLetter(char unit) {
        return unit < 0x250 && Character.isLetter(unit) && (unit < 0x80 || unit > 0xBF);
    }

    private static boolean isAsciiLetter(char unit) {
        return unit < 0x80 && Character.isLetter(unit);
    }

    private static boolean isLower(char unit) {
        return unit >= 'a' && unit <= 'z';
    }
}
