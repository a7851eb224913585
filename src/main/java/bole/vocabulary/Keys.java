package bole.vocabulary;

import bole.text.Folding;
import java.util.Arrays;

/**
 * The key of a name in one pass, without tokens, for the thousands of names that a start reads. Only for Latin letters and common Chinese characters,
 * which nearly all names are made of; for any other it asks {@link Tokens}, whose keys these are.
 */
final class Keys {

    private static final int FIRST_ACCENTED = 0xc0;
    private static final int AFTER_ACCENTED = 0x180;

    /** What the accented letters of European languages fold to, letter by letter, found when first met. */
    private static final String[] UNACCENTED = new String[AFTER_ACCENTED - FIRST_ACCENTED];

    private final String name;
    private final Wording wording;
    private final StringBuilder key;
    private char[] word;
    private int length;

    private Keys(String name, Wording wording) {
        this.name = name;
        this.wording = wording;
        this.key = new StringBuilder(name.length());
        this.word = new char[name.length()];
    }

    /** The key of {@code name}: what {@link Tokens#key(String, Wording)} gives. */
    static String of(String name, Wording wording) {
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (sign >= 0x80 && !isCommonHan(sign) && !isAccented(sign) || sign == '`') {
                return Tokens.key(name, wording);
            }
        }
        String key = new Keys(name, wording).read();
        return key.isEmpty() ? Tokens.key(name, wording) : key;
    }

    private static boolean isCommonHan(char sign) {
        return sign >= 0x4e00 && sign <= 0x9fff;
    }

    private static boolean isAccented(char sign) {
        return sign >= FIRST_ACCENTED && sign < AFTER_ACCENTED && Character.isLetter(sign);
    }

    private static String unaccented(char sign) {
        String known = UNACCENTED[sign - FIRST_ACCENTED];
        if (known == null) {
            known = Folding.key(String.valueOf(sign));
            UNACCENTED[sign - FIRST_ACCENTED] = known;
        }
        return known;
    }

    private String read() {
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            if (isCommonHan(sign)) {
                endWord();
                key.appendCodePoint(Folding.simplified(sign));
            } else if (isPlain(sign) || (sign == '+' || sign == '#') && length > 0) {
                add(sign);
            } else if (isAccented(sign)) {
                unaccented(sign).chars().forEach(letter -> add((char) letter));
            } else if (sign != '\'' || length == 0 || i + 1 == name.length() || !isLetter(name.charAt(i + 1))) {
                endWord();
            }
        }
        endWord();
        return key.toString();
    }

    private static boolean isLetter(char sign) {
        return isPlain(sign) || isAccented(sign);
    }

    private static boolean isPlain(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
    }

    private void add(char sign) {
        if (length > 0 && isPlain(sign) && (word[length - 1] == '+' || word[length - 1] == '#')) {
            endWord();
        }
        if (length == word.length) {
            word = Arrays.copyOf(word, length * 2);
        }
        word[length++] = sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
    }

    private void endWord() {
        if (length > 0) {
            key.append(wording.canonical(new String(word, 0, length)));
            length = 0;
        }
    }
}
