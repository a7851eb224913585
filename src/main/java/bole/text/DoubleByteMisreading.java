package bole.text;

/**
 * Chinese in GBK or Big5 read as Windows-1252, Latin-1 or Macintosh Roman: every Chinese character shows as two accented letters or signs ({@code 张三} as
 * {@code ÕÅÈý}), in Big5 also as a sign and a letter of ASCII ({@code 大學} as {@code ¤j¾Ç}).
 *
 * <p>A line is believed broken so only if each of its characters beyond ASCII is half of a Chinese character in common use or of a Chinese sign, and
 * {@link Plausibility} rises enough. Clean text has a run of accented letters hardly ever, and then letters are left over that are no half of anything.
 */
final class DoubleByteMisreading implements Misreading {

    static final DoubleByteMisreading GBK = new DoubleByteMisreading(DoubleByteCodes.GBK, SingleByteMisreading.WESTERN, "windows-1252");
    static final DoubleByteMisreading BIG5 = new DoubleByteMisreading(DoubleByteCodes.BIG5, SingleByteMisreading.WESTERN, "windows-1252");
    static final DoubleByteMisreading GBK_AS_MACINTOSH = new DoubleByteMisreading(DoubleByteCodes.GBK, SingleByteMisreading.MACINTOSH, "macintosh");
    static final DoubleByteMisreading BIG5_AS_MACINTOSH = new DoubleByteMisreading(DoubleByteCodes.BIG5, SingleByteMisreading.MACINTOSH, "macintosh");

    private static final int FIRST_LEAD = 0xA1;
    private static final double ENOUGH = 11;

    /** Half of the halves of Big5 are signs of ASCII, so a little more is needed. */
    private static final double ENOUGH_IN_BIG5 = 13;

    /** Chinese characters without which there is no evidence; in a line that has ASCII letters, and in Big5, one more. */
    private static final int FEWEST = 2;

    /** What two must reach that are neither a heading nor a name: both are of the commonest, as in {@code ÕÅÈý}, and not in {@code ÁÃÀÀ}. */
    private static final double ENOUGH_OF_FEWEST = 18;

    /** Where the text is known to be broken. */
    private static final double ENOUGH_OF_BROKEN = 6;

    /** What it is worth that a line is a heading or a name. */
    private static final double LONE = 6;

    /** So many characters, each so much likelier than its halves, need not stand side by side. */
    private static final int MANY = 6;
    private static final double MUCH = 7;

    private final DoubleByteCodes codes;
    private final SingleByteMisreading reading;
    private final String name;
    private final boolean big5;

    private DoubleByteMisreading(DoubleByteCodes codes, SingleByteMisreading reading, String read) {
        this.codes = codes;
        this.reading = reading;
        this.name = codes.encoding() + " read as " + read;
        this.big5 = codes == DoubleByteCodes.BIG5;
    }

    /** Whether a character is one that such text is made of: Chinese in common use, or a sign that goes with it. */
    static boolean isExpected(char unit) {
        boolean sign = unit >= 0x3000 && unit <= 0x3011 || unit >= 0xFF01 && unit <= 0xFF5E || "“”‘’—…·".indexOf(unit) >= 0;
        return sign || Plausibility.isKnownHan(unit);
    }

    @Override
    public Attempt attempt(String line, boolean broken) {
        Pass pass = new Pass(line);
        int at = 0;
        while (at < line.length() && !pass.strange) {
            at = pass.read(at);
        }
        if (pass.strange) {
            return new Attempt(line, name, 0, false, true);
        }
        String mended = pass.out.toString();
        return new Attempt(mended, name, Math.max(0, pass.evidence) + (LoneChinese.is(mended) ? LONE : 0), broken && isEnoughOfBroken(pass) || isEnough(pass, mended), false);
    }

    private boolean isEnough(Pass pass, String mended) {
        boolean runs = !pass.ascii || pass.beside * 2 >= pass.han || pass.han >= MANY && pass.evidence >= pass.han * MUCH;
        if (!runs || pass.han < FEWEST || !pass.varied || !pass.letters) {
            return false;
        }
        double enough = big5 ? ENOUGH_IN_BIG5 : ENOUGH;
        if (pass.han == FEWEST) {
            boolean lone = !pass.ascii && LoneChinese.is(mended);
            return !pass.ascii && pass.evidence >= (lone ? enough : big5 ? Double.MAX_VALUE : ENOUGH_OF_FEWEST);
        }
        return pass.evidence >= enough;
    }

    /** Where it is known that the text is broken, a single character is enough, unless letters of ASCII show that it is Latin text mended already. */
    private static boolean isEnoughOfBroken(Pass pass) {
        boolean written = pass.han == 1 ? Plausibility.isCommonest(pass.first) : pass.han > 1 && pass.varied;
        return written && !pass.ascii && pass.evidence >= ENOUGH_OF_BROKEN;
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
            int lead = reading.value(text.charAt(at));
            if (lead < 0 || at + 1 == text.length()) {
                return 0;
            }
            char next = text.charAt(at + 1);
            int trail = next < 0x80 ? big5 ? next : 0 : reading.value(next);
            char found = trail <= 0 || lead < FIRST_LEAD ? 0 : codes.character(lead << 8 | trail);
            return isExpected(found) ? found : 0;
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
