package bole.text;

/**
 * Text of a Latin language in Windows-1252 read as GBK or Big5: an accented letter and the letter after it show as one Chinese character in the middle of a
 * word, {@code Müller} as {@code M黮ler}, {@code it’s} as {@code it抯}.
 *
 * <p>A line is believed broken so only if each of its Chinese characters stands at letters of ASCII, becomes a letter or sign in common use and mostly one of ASCII, and one of them stands
 * between letters of one word or makes a word in use ({@link AccentedWords}). The Chinese of clean text stands among its own.
 */
final class LatinAsChinese implements Misreading {

    static final LatinAsChinese GBK = new LatinAsChinese(DoubleByteCodes.GBK);
    static final LatinAsChinese BIG5 = new LatinAsChinese(DoubleByteCodes.BIG5);
    static final LatinAsChinese PLAIN_BIG5 = new LatinAsChinese(DoubleByteCodes.PLAIN_BIG5);

    private static final char[] CHARACTERS = LatinMisreading.characters("windows-1252");

    private final DoubleByteCodes codes;
    private final String name;

    private LatinAsChinese(DoubleByteCodes codes) {
        this.codes = codes;
        this.name = "windows-1252 read as " + codes.encoding();
    }

    @Override
    public Attempt attempt(String line, boolean broken) {
        StringBuilder mended = new StringBuilder(line.length() + 1);
        int inside = 0;
        int begins = 0;
        int words = 0;
        for (int at = 0; at < line.length(); at++) {
            char unit = line.charAt(at);
            if (unit < 0x80) {
                mended.append(unit);
                words += (at == 0 || line.charAt(at - 1) < 0x80 && !isLetter(line.charAt(at - 1))) && LatinOddities.isWord(line, at) ? 1 : 0;
                continue;
            }
            String letters = mended(unit);
            boolean before = at > 0 && isLetter(line.charAt(at - 1));
            char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
            if (letters.isEmpty() || !before && next < 0x80 && !isSmall(next)) {
                return new Attempt(line, name, 0, false, true);
            }
            boolean small = isSmall(letters.charAt(1));
            boolean sign = letters.charAt(0) == '’';
            boolean rare = !Plausibility.isCommonest(unit);
            inside += rare && before && (small && (sign || isSmall(next)) || sign && isLetter(letters.charAt(1)) && isSmall(next)) ? 1 : 0;
            begins += rare && small && !before && Character.isUpperCase(letters.charAt(0)) && LatinOddities.isWord(line, at + 1) ? 1 : 0;
            mended.append(letters);
        }
        String text = mended.toString();
        int known = AccentedWords.in(text);
        boolean enough = (known + inside > 0 || begins > 0 && words > 0) && LatinOddities.in(text) == 0;
        return new Attempt(text, name, known + inside + begins, enough, false);
    }

    /** The two characters that one is made of; nothing where they are none that such text has. */
    private String mended(char unit) {
        int code = codes.code(unit);
        char first = CHARACTERS[code >> 8];
        int trail = code & 0xFF;
        char second = trail < 0x80 ? (char) trail : CHARACTERS[trail];
        return code <= 0xFF || first == 0 || second == 0 ? "" : "" + first + second;
    }

    private static boolean isLetter(char unit) {
        return isSmall(unit) || unit >= 'A' && unit <= 'Z';
    }

    private static boolean isSmall(char unit) {
        return unit >= 'a' && unit <= 'z';
    }
}
