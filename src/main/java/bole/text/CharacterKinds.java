package bole.text;

/** Which kinds of characters a text has, as bits: one going over it tells which mistakes need not be looked for. */
final class CharacterKinds {

    /** What UTF-8 begins a character with, read as Windows-1252. */
    static final int WESTERN_LEAD = 1;

    /** The same, read as Macintosh Roman. */
    static final int MACINTOSH_LEAD = 2;

    /** Whatever Windows-1252, Latin-1 or Macintosh Roman has beyond ASCII. */
    static final int SINGLE_BYTE = 4;

    /** Control characters beyond ASCII. */
    static final int CONTROL = 8;

    /** Chinese and what comes after it, private use too. */
    static final int WIDE = 16;

    private static final int OTHER = 32;

    private static final byte[] KINDS = kinds();

    private CharacterKinds() {
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x10000];
        for (int unit = 0x80; unit < kinds.length; unit++) {
            int western = SingleByteMisreading.WESTERN.value((char) unit);
            int macintosh = SingleByteMisreading.MACINTOSH.value((char) unit);
            kinds[unit] = (byte) (OTHER | (Utf8.length(western) > 0 ? WESTERN_LEAD : 0) | (Utf8.length(macintosh) > 0 ? MACINTOSH_LEAD : 0) | (western > 0 || macintosh > 0 ? SINGLE_BYTE : 0)
                | (unit < 0xA0 ? CONTROL : 0) | (unit >= Han.FIRST ? WIDE : 0));
        }
        return kinds;
    }

    /** The kinds of all characters of {@code text}; 0 for ASCII. */
    static int of(String text) {
        int kinds = 0;
        for (int at = 0; at < text.length(); at++) {
            kinds |= KINDS[text.charAt(at)];
        }
        return kinds;
    }
}
