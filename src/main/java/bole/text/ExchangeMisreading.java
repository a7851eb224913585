package bole.text;

/**
 * GBK read as Big5 or the other way round: every Chinese character shows as another one, mostly rare ({@code 教育} as {@code 諒郤}, {@code 教育} in Big5 as
 * {@code 毙▅}).
 *
 * <p>Two Chinese characters taken by chance become two others about as often as not, so the evidence are pairs that stand side by side in words
 * ({@link ChinesePairs}): text that says something has them, and text made by misreading has not. A line of two or three characters is mended only where it
 * becomes a heading or a name.
 */
final class ExchangeMisreading implements Misreading {

    static final ExchangeMisreading GBK_AS_BIG5 = new ExchangeMisreading(DoubleByteCodes.GBK, DoubleByteCodes.BIG5);
    static final ExchangeMisreading GBK_AS_PLAIN_BIG5 = new ExchangeMisreading(DoubleByteCodes.GBK, DoubleByteCodes.PLAIN_BIG5);
    static final ExchangeMisreading BIG5_AS_GBK = new ExchangeMisreading(DoubleByteCodes.BIG5, DoubleByteCodes.GBK);

    private static final int FIRST_KANA = 0x3040;
    private static final int LAST_KANA = 0x30FF;

    /** Of the characters that Chinese becomes at most one in so many is a kana, or one of two; Japanese has more. */
    private static final int CHARACTERS_FOR_A_KANA = 3;

    private static final double ENOUGH = 10;

    /** For a heading, of which there are few. */
    private static final double ENOUGH_OF_HEADING = 5;

    /** Where the text is known to be broken. */
    private static final double ENOUGH_OF_BROKEN = 3;

    /** A longer line must be likelier by so much for every Chinese character. */
    private static final double ENOUGH_OF_EACH = 2;

    /** Of three pairs side by side in clean text about one is in use, of text by chance one in two thousand. */
    private static final int CHARACTERS_FOR_A_SIGN = 8;

    /** A line of so few characters says too little, unless all of them are in pairs. */
    private static final int FEW = 3;

    /** Where there is one more, one pair is not enough. */
    private static final int SOME = 4;

    private final DoubleByteCodes written;
    private final DoubleByteCodes read;
    private final String name;

    private ExchangeMisreading(DoubleByteCodes written, DoubleByteCodes read) {
        this.written = written;
        this.read = read;
        this.name = written.encoding() + " read as " + read.encoding();
    }

    @Override
    public Attempt attempt(String line, boolean broken) {
        StringBuilder mended = new StringBuilder(line.length());
        int han = 0;
        int kana = 0;
        int width;
        for (int at = 0; at < line.length(); at += width) {
            int unit = line.codePointAt(at);
            width = Character.charCount(unit);
            char character = unit < 0x80 || unit == '\ufffd' ? (char) unit : written.character(read.code(unit));
            if (unit >= 0x80 && unit != '\ufffd' && !DoubleByteMisreading.isExpected(character)) {
                return new Attempt(line, name, 0, false, true);
            }
            han += Han.is(character) ? 1 : 0;
            kana += unit >= FIRST_KANA && unit <= LAST_KANA ? 1 : 0;
            mended.append(character);
        }
        if (kana * CHARACTERS_FOR_A_KANA > han + 1) {
            return new Attempt(line, name, 0, false, true);
        }
        String text = mended.toString();
        double gain = Plausibility.of(text) - Plausibility.of(line);
        boolean enough = isEnough(text, line, han, gain, broken);
        return new Attempt(text, name, Math.max(0, gain), enough, !enough && gain < 0);
    }

    private static boolean isEnough(String mended, String line, int han, double gain, boolean broken) {
        if (gain < ENOUGH_OF_BROKEN || han < 2) {
            return false;
        }
        int signs = signs(mended) - signs(line);
        if (broken) {
            return signs > 0 || LoneChinese.is(mended);
        }
        if (han < FEW || han == FEW && signs < FEW - 1) {
            return gain >= ENOUGH_OF_HEADING && LoneChinese.isHeading(mended) || gain >= ENOUGH && han == FEW && LoneChinese.isName(mended);
        }
        int privates = line.chars().anyMatch(unit -> Character.getType(unit) == Character.PRIVATE_USE) ? 1 : 0;
        int name = LoneChinese.beginsWithName(mended) ? 1 : 0;
        return gain >= Math.max(ENOUGH, han * ENOUGH_OF_EACH) && signs + privates + name >= (han == SOME ? 2 : Math.max(1, han / CHARACTERS_FOR_A_SIGN));
    }

    /** What shows that a text says something: characters side by side as in words, Chinese signs, years and months behind their numbers. */
    private static int signs(String text) {
        int signs = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            char before = at > 0 ? text.charAt(at - 1) : ' ';
            boolean date = before >= '0' && before <= '9' && "年月日".indexOf(unit) >= 0;
            signs += date || "，。、：；（）《》“”".indexOf(unit) >= 0 || Han.is(unit) && Han.is(before) && ChinesePairs.contains(before, unit) ? 1 : 0;
        }
        return signs;
    }
}
