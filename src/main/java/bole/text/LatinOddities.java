package bole.text;

/** What no Latin language writes: a capital letter behind a small one, a sign for a letter in the middle of a word, a letter between numbers, control characters. */
final class LatinOddities {

    /** Signs that stand for letters once the encoding is mistaken, and that no word has inside it. */
    private static final String NEVER_INSIDE = "¸ˆ˜˘˙˚˝ˇ¯‰‡†‹›„‚•™÷ﬂﬁƒ≈\uf8ff";

    /** Of these such as no word begins with either. */
    private static final String NEVER_BEFORE = "¸ˆ÷ƒ≈";

    private static final int WORD = 3;

    private LatinOddities() {
    }

    /** How many oddities a line has. */
    static int in(String line) {
        int oddities = 0;
        for (int at = 0; at < line.length(); at++) {
            oddities += line.charAt(at) >= 0x80 && isOdd(line, at) ? 1 : 0;
        }
        return oddities;
    }

    private static boolean isOdd(String line, int at) {
        char unit = line.charAt(at);
        char before = at > 0 ? line.charAt(at - 1) : ' ';
        char after = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        if (unit < 0xA0) {
            return true;
        }
        if (NEVER_INSIDE.indexOf(unit) >= 0) {
            return isLatin(before) && isLatin(after) || NEVER_BEFORE.indexOf(unit) >= 0 && Character.isWhitespace(before) && isWord(line, at + 1);
        }
        if (isLatin(unit)) {
            return isOddLetter(unit, at > 1 ? line.charAt(at - 2) : ' ', before, after);
        }
        return isQuote(unit) && isSmall(before) && isSmall(after) && line.chars().filter(LatinOddities::isQuote).count() == 1;
    }

    /** A capital letter behind a small one or as the second of a word that goes on in small ones, or any letter between numbers. */
    private static boolean isOddLetter(char unit, char second, char before, char after) {
        boolean capital = Character.isUpperCase(unit) && isLatin(before);
        return capital && (Character.isLowerCase(before) || !isLatin(second) && isSmall(after)) || isDigit(before) && isDigit(after);
    }

    private static boolean isQuote(int unit) {
        return unit == '“' || unit == '”';
    }

    private static boolean isSmall(char unit) {
        return unit >= 'a' && unit <= 'z';
    }

    /** Whether letters of ASCII that look like a word begin here. */
    static boolean isWord(String line, int start) {
        int at = start;
        while (at < line.length() && isSmall(line.charAt(at))) {
            at++;
        }
        return at - start >= WORD;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isLatin(char unit) {
        return unit < 0x250 && Character.isLetter(unit) && unit != 'ª' && unit != 'º' && unit != 'µ' && unit != 'ƒ';
    }
}
