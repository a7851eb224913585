package bole.text;

import java.nio.charset.Charset;

/**
 * Chinese in GBK or Big5 read as Windows-1252 or Latin-1: every Chinese character shows as two accented letters or signs ({@code 张三} as
 * {@code ÕÅÈý}), in Big5 also as a sign and a letter of ASCII ({@code 大學} as {@code ¤j¾Ç}).
 *
 * <p>A line is believed broken so only if each of its characters beyond ASCII is half of a Chinese character in common use or of a Chinese sign, and
 * {@link Plausibility} rises enough. Clean text has a run of accented letters hardly ever, and then letters are left over that are no half of anything.
 */
final class DoubleByteMisreading {

    static final DoubleByteMisreading GBK = new DoubleByteMisreading("gbk", "GBK", 11);

    /** Half of its halves are signs of ASCII, so a little more is needed. */
    static final DoubleByteMisreading BIG5 = new DoubleByteMisreading("big5", "Big5", 13);

    /** Chinese characters without which there is no evidence; in a line that has ASCII letters, and in Big5, one more. */
    private static final int FEWEST = 2;

    /** What two must reach: both are of the commonest, as in {@code ÕÅÈý}, and not in {@code ÁÃÀÀ}. */
    private static final double ENOUGH_OF_FEWEST = 18;

    private static final SingleByteMisreading READ = SingleByteMisreading.WESTERN;

    private final String name;
    private final boolean big5;
    private final double enough;
    /** The common Chinese character or sign of two bytes, else 0. */
    private final char[] characters = new char[0x10000];

    private DoubleByteMisreading(String written, String charset, double enough) {
        this.name = written + " read as windows-1252";
        this.big5 = written.equals("big5");
        this.enough = enough;
        for (int lead = 0xA1; lead <= 0xFE; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String found = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset));
                if (found.length() == 1 && isExpected(found.charAt(0))) {
                    characters[lead << 8 | trail] = found.charAt(0);
                }
            }
        }
    }

    private static boolean isExpected(char unit) {
        boolean sign = unit >= 0x3000 && unit <= 0x3011 || unit >= 0xFF01 && unit <= 0xFF5E || "“”‘’—…·".indexOf(unit) >= 0;
        return sign || Plausibility.isKnownHan(unit);
    }

    /** What this way of mending makes of a line. */
    Attempt attempt(String line) {
        Pass pass = new Pass(line);
        int at = 0;
        while (at < line.length() && !pass.strange) {
            at = pass.read(at);
        }
        if (pass.strange) {
            return new Attempt(line, name, 0, false, true);
        }
        boolean runs = !pass.ascii || pass.beside * 2 >= pass.han;
        boolean sure = runs && pass.han >= (big5 || pass.ascii ? FEWEST + 1 : FEWEST) && pass.varied && pass.letters && pass.evidence >= (pass.han == FEWEST ? ENOUGH_OF_FEWEST : enough);
        return new Attempt(pass.out.toString(), name, Math.max(0, pass.evidence), sure, false);
    }

    /** One going over one line. */
    private final class Pass {

        private final String text;
        private final StringBuilder out;
        private double evidence;
        private int han;
        private int beside;
        private boolean varied;
        private boolean letters;
        private boolean ascii;
        private boolean strange;
        private char first;
        private int mendedTo;

        Pass(String text) {
            this.text = text;
            this.out = new StringBuilder(text.length());
        }

        int read(int at) {
            char unit = text.charAt(at);
            if (unit < 0x80) {
                if (at > 0 && at == mendedTo) {
                    evidence += Plausibility.of(out.charAt(out.length() - 1), unit) - Plausibility.of(text.charAt(at - 1), unit);
                }
                ascii |= Character.isLetter(unit);
                out.append(unit);
                return at + 1;
            }
            char character = character(at);
            if (character == 0) {
                strange = true;
                return at;
            }
            weigh(at, character);
            out.append(character);
            mendedTo = at + 2;
            return mendedTo;
        }

        private char character(int at) {
            int lead = READ.value(text.charAt(at));
            if (lead < 0 || at + 1 == text.length()) {
                return 0;
            }
            char next = text.charAt(at + 1);
            int trail = next < 0x80 ? big5 ? next : 0 : READ.value(next);
            return trail <= 0 ? 0 : characters[lead << 8 | trail];
        }

        private void weigh(int at, char character) {
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            char written = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            char lead = text.charAt(at);
            char trail = text.charAt(at + 1);
            evidence += Plausibility.of(written, character) - Plausibility.of(before, lead) - Plausibility.of(lead, trail);
            if (Han.is(character)) {
                beside += Han.is(written) ? 1 : 0;
                han++;
                varied |= first != 0 && first != character;
                first = character;
            }
            letters |= Character.isLetter(lead) || Character.isLetter(trail);
        }
    }
}
