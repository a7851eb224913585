package bole.vocabulary;

import bole.text.Folding;

/** Whether a stretch of running text is an acronym, or a word of the same letters: "AM" is additive manufacturing, "am" and "Am" are not. */
public final class Acronyms {

    /** A word of so many letters with a capital only at its beginning is more often a name or begins a sentence. */
    private static final int LONGEST_NAME = 4;
    /** So short a word in small letters may be one of any language: "am", "mit", "des". */
    private static final int LONGEST_WORD = 3;

    private Acronyms() {
    }

    /** Whether {@code written} says {@code acronym}, in the singular or with an s. */
    public static boolean says(String written, String acronym) {
        if (written.equals(acronym)) {
            return true;
        }
        String letters = letters(written);
        String wanted = letters(acronym);
        return isCapitals(written.substring(0, written.length() - 1)) && written.endsWith("s") ? letters.equals(wanted + "s")
            : letters.equals(wanted) && mayBeAcronym(written, letters);
    }

    private static String letters(String text) {
        String key = Folding.key(text);
        StringBuilder letters = new StringBuilder();
        key.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isCapitals(String written) {
        return written.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean mayBeAcronym(String written, String letters) {
        boolean small = written.codePoints().noneMatch(Character::isUpperCase);
        boolean capitalised = Character.isUpperCase(written.charAt(0)) && written.codePoints().skip(1).noneMatch(Character::isUpperCase);
        boolean word = CommonWords.has(letters) || small && letters.length() <= LONGEST_WORD && hasVowel(letters) || capitalised && letters.length() <= LONGEST_NAME;
        return isCapitals(written) || !word;
    }

    private static boolean hasVowel(String letters) {
        return letters.codePoints().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }
}
