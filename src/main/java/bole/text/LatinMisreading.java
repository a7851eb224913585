package bole.text;

import java.nio.charset.Charset;
import java.util.function.IntUnaryOperator;

/**
 * Text of a Latin language in Windows-1252 or Macintosh Roman read as the other one or as Latin-1: {@code Müller} as {@code M¸ller} or {@code MŸller}.
 *
 * <p>The evidence is what no language writes ({@link LatinOddities}), if nothing of it is left once the line is mended, or a known word where no letter becomes a sign. Every character beyond ASCII must be
 * one that such a misreading leaves, and become a letter or a sign in common use.
 */
final class LatinMisreading implements Misreading {

    static final LatinMisreading WINDOWS_AS_LATIN_1 = new LatinMisreading("windows-1252", "latin-1", unit -> unit < 0x100 ? unit : -1);
    static final LatinMisreading WINDOWS_AS_MACINTOSH = new LatinMisreading("windows-1252", "macintosh", unit -> SingleByteMisreading.MACINTOSH.value((char) unit));
    static final LatinMisreading MACINTOSH_AS_WINDOWS = new LatinMisreading("x-MacRoman", "windows-1252", unit -> SingleByteMisreading.WESTERN.value((char) unit));

    /** Letters and signs in common use; not the capitals that a sign of mathematics becomes, as {@code √x}. */
    private static final String EXPECTED = "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßÀÁÂÄÅÇÈÉÊËÍÎÏÑÓÔÖØÙÚÜÝÞŠŽšžœŒŸ“”‘’‚„–—…•·«»©®™°§€£¿¡×\u00a0";

    /** The letters of a word that is no accident where nothing else is odd. */
    private static final int SURE_WORD = 5;

    private final String name;
    private final char[] characters;
    private final IntUnaryOperator bytes;
    /** Whether characters that are no control characters are right as they are: the two encodings differ in nothing else. */
    private final boolean controlsOnly;

    private LatinMisreading(String written, String read, IntUnaryOperator bytes) {
        this.name = written.replace("x-MacRoman", "macintosh") + " read as " + read;
        this.characters = characters(written);
        this.bytes = bytes;
        this.controlsOnly = read.equals("latin-1");
    }

    /** What an encoding of one byte a character has beyond ASCII, 0 where that is in no common use. */
    static char[] characters(String charset) {
        char[] characters = new char[0x100];
        for (int value = 0x80; value <= 0xFF; value++) {
            char character = new String(new byte[] {(byte) value}, Charset.forName(charset)).charAt(0);
            characters[value] = EXPECTED.indexOf(character) >= 0 ? character : 0;
        }
        return characters;
    }

    @Override
    public Attempt attempt(String line, boolean broken) {
        StringBuilder mended = new StringBuilder(line.length());
        boolean lost = false;
        for (int at = 0; at < line.length(); at++) {
            int character = mended(line.charAt(at));
            if (character <= 0) {
                return new Attempt(line, name, 0, false, true);
            }
            mended.append((char) character);
            lost |= Character.isLetter(line.charAt(at)) && !Character.isLetter(character);
        }
        String text = mended.toString();
        int oddities = LatinOddities.in(line);
        int shortest = oddities > 0 ? 1 : SURE_WORD;
        int words = AccentedWords.in(text, shortest) - AccentedWords.in(line, shortest);
        boolean enough = (oddities > 0 || words > 0 && !lost) && words >= 0 && LatinOddities.in(text) == 0 && !cutsWords(line, text);
        return new Attempt(text, name, enough ? oddities + words : 0, enough, !enough && oddities == 0);
    }

    /** Whether a letter in the middle of a word becomes a sign that is no apostrophe: a blank is missing before a capital letter, as in {@code deÉcole}. */
    private static boolean cutsWords(String line, String mended) {
        for (int at = 1; at + 1 < line.length(); at++) {
            boolean cut = line.charAt(at) >= 0x80 && Character.isLetter(line.charAt(at)) && !Character.isLetter(mended.charAt(at)) && mended.charAt(at) != '’';
            if (cut && Character.isLetter(line.charAt(at - 1)) && Character.isLetter(line.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private int mended(char unit) {
        if (unit < 0x80 || controlsOnly && unit >= 0xA0) {
            return unit;
        }
        int value = bytes.applyAsInt(unit);
        return value < 0 ? 0 : characters[value];
    }
}
