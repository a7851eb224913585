package bole.text;

import java.nio.charset.Charset;

/**
 * UTF-8 read as GBK: two bytes become one Chinese character, so three Chinese characters of two common ones, most of them rare ({@code 李明} as
 * {@code 鏉庢槑}), and an accented letter one inside a word ({@code M眉ller}).
 *
 * <p>Pieces of GBK's bytes that are UTF-8 are mended where {@link Plausibility} rises enough. Rare Chinese characters that are in no such piece speak
 * for the text as it is; accented letters are only believed where the line has no other Chinese.
 */
final class GbkMisreading {

    private static final double ENOUGH = 12;
    private static final double RARE_AGAINST = 5;

    /** Chinese characters that stand for accented letters and are also words that clean text puts after a Latin word. */
    private static final String WORDS_TOO = "芒盲忙猫毛矛冒帽么玫梅霉煤没眉媒每美";

    private static final char[] CODES = codes();

    private final String text;
    private final StringBuilder out;
    private double chinese;
    private double latin;
    private int kept;
    private int rare;

    private GbkMisreading(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The code of every character that GBK writes with two bytes, and of the euro sign, which Microsoft's writes with one. */
    private static char[] codes() {
        char[] codes = new char[0x10000];
        Charset gbk = Charset.forName("GBK");
        for (int lead = 0x81; lead <= 0xFE; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String read = new String(new byte[] {(byte) lead, (byte) trail}, gbk);
                if (read.length() == 1 && read.charAt(0) != '\ufffd') {
                    codes[read.charAt(0)] = (char) (lead << 8 | trail);
                }
            }
        }
        codes['€'] = 0x80;
        return codes;
    }

    /** What this way of mending makes of a line. */
    static Attempt attempt(String text) {
        GbkMisreading pass = new GbkMisreading(text);
        int at = 0;
        while (at < text.length()) {
            at = pass.read(at);
        }
        boolean letters = pass.latin >= 2.4 && pass.kept == 0;
        double sum = pass.chinese + (letters ? pass.latin * 4 : 0) - pass.rare * RARE_AGAINST;
        boolean enough = letters && pass.chinese == 0 || pass.chinese > 0 && (sum >= ENOUGH || pass.kept == 0 && attempt(pass.out.toString()).enough());
        return new Attempt(pass.out.toString(), "gbk", (pass.chinese + pass.latin * 4) / 4, enough, pass.kept > 0);
    }

    private int code(int at) {
        return at < text.length() ? CODES[text.charAt(at)] : 0;
    }

    private int read(int at) {
        int code = code(at);
        if (code > 0xFF && Utf8.length(code >> 8) > 0 && Utf8.isContinuation(code & 0xFF)) {
            Piece piece = new Piece(at);
            if (piece.end > at && weigh(piece)) {
                return piece.end;
            }
        }
        keep(at);
        return at + 1;
    }

    private void keep(int at) {
        char unit = text.charAt(at);
        boolean han = unit >= 0x4e00 && unit <= 0x9fff;
        kept += han ? 1 : 0;
        rare += han && !Plausibility.isCommonHan(unit) ? 1 : 0;
        out.append(unit);
    }

    /** Counts a piece's evidence and takes it over; false if it is better as it is and is not text broken twice over either. */
    private boolean weigh(Piece piece) {
        char before = piece.start > 0 ? text.charAt(piece.start - 1) : ' ';
        char after = piece.end < text.length() ? text.charAt(piece.end) : ' ';
        String mended = piece.mended.toString();
        if (mended.codePoints().allMatch(codePoint -> codePoint < 0x180 || codePoint >= 0x1E00 && codePoint < 0x1F00)) {
            latin += letters(mended, before, after, piece);
        } else {
            double gain = Plausibility.of(mended, before, after) - Plausibility.of(text.substring(piece.start, piece.end), before, after);
            if ((gain < 4 || piece.isForeign()) && !attempt(mended).enough()) {
                return false;
            }
            chinese += Math.max(gain, 4);
        }
        out.append(mended);
        return true;
    }

    private double letters(String mended, char before, char after, Piece piece) {
        boolean word = text.substring(piece.start, piece.end).chars().allMatch(unit -> WORDS_TOO.indexOf(unit) >= 0);
        boolean left = before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z';
        boolean right = after >= 'a' && after <= 'z';
        return left && right ? 3 : left || right ? word ? 1.2 : 2.5 : 0.5;
    }

    /** The longest piece from {@code start} whose bytes are UTF-8, ending with a whole character in both encodings. */
    private final class Piece {

        private final int start;
        private final StringBuilder mended = new StringBuilder();
        private int end;
        private final int[] group = new int[4];
        private int filled;

        Piece(int start) {
            this.start = start;
            this.end = start;
            StringBuilder sure = new StringBuilder();
            int at = start;
            while (code(at) > 0 && add(code(at), sure) || fill(at, sure)) {
                at++;
                if (filled == 0) {
                    mended.append(sure);
                    sure.setLength(0);
                    end = at;
                }
            }
        }

        /** Goes over a lost byte, if what stands beside it tells which it was. */
        private boolean fill(int at, StringBuilder sure) {
            if (at >= text.length() || text.charAt(at) != '\ufffd' || filled == 0) {
                return false;
            }
            int missing = Utf8.length(group[0]) - filled;
            int next = code(at + 1) >> 8;
            if (missing > 1 && Utf8.isContinuation(next) || missing == 1 && Utf8.length(next) > 0) {
                return addByte(0x80, sure);
            }
            return missing == 1 && guess(sure, at + 1 < text.length() ? text.charAt(at + 1) : '\n');
        }

        /** The last byte of a character was lost, as nothing followed with which GBK could pair it: the likeliest, or the sign for a lost one. */
        private boolean guess(StringBuilder sure, char after) {
            int before = !sure.isEmpty() ? sure.codePointBefore(sure.length()) : !mended.isEmpty() ? mended.codePointBefore(mended.length()) : start > 0 ? text.charAt(start - 1) : '\n';
            int length = filled + 1;
            int best = 0xFFFD;
            double first = -100;
            double second = -100;
            for (int value = 0x81; value <= 0xBF; value++) {
                group[filled] = value;
                int candidate = Utf8.codePoint(group, 0, length);
                double chance = candidate < 0 ? -100 : Plausibility.of(before, candidate) + sign(candidate, before, after);
                best = chance > first ? candidate : best;
                second = chance > first ? first : Math.max(second, chance);
                first = Math.max(first, chance);
            }
            sure.appendCodePoint(first - second >= 1 ? best : 0xFFFD);
            filled = 0;
            return true;
        }

        /** What speaks for a sign: a stop at the end of a line, a dash among numbers and blanks, a quotation mark after a letter. */
        private static double sign(int candidate, int before, char after) {
            boolean end = after == '\n' || after == '\r';
            boolean letter = Character.isLetter(before);
            return switch (candidate) {
                case '。' -> end ? 3 : 0;
                case '–' -> !letter && !Character.isLetter(after) ? 3 : 0;
                case '”' -> letter || before == '.' || before == ',' ? 2 : 0;
                default -> 0;
            };
        }

        private boolean add(int code, StringBuilder sure) {
            return (code <= 0xFF || addByte(code >> 8, sure)) && addByte(code & 0xFF, sure);
        }

        private boolean addByte(int value, StringBuilder sure) {
            if (filled == 0 && value < 0x80) {
                sure.append((char) value);
                return true;
            }
            group[filled++] = value;
            int length = Utf8.length(group[0]);
            if (length == 0 || filled > 1 && !Utf8.isContinuation(value)) {
                return false;
            }
            if (filled == length) {
                int codePoint = Utf8.codePoint(group, 0, length);
                if (codePoint < 0) {
                    return false;
                }
                sure.appendCodePoint(codePoint);
                filled = 0;
            }
            return true;
        }

        /** Whether it would be in an alphabet that Chinese clean text becomes by accident: two-byte characters beyond Latin. */
        boolean isForeign() {
            return mended.codePoints().anyMatch(codePoint -> codePoint >= 0x180 && codePoint < 0x800 && !(codePoint >= 0x391 && codePoint <= 0x3C9));
        }
    }
}
