package bole.text;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/**
 * UTF-8 read as GBK: two bytes become one Chinese character, so three Chinese characters of two common ones, most of them rare ({@code 李明} as
 * {@code 鏉庢槑}), and an accented letter one inside a word ({@code M眉ller}).
 *
 * <p>Pieces of GBK's bytes that are UTF-8 are mended where {@link Plausibility} rises enough. Rare Chinese characters that are in no such piece speak
 * for the text as it is; accented letters are only believed where the line has no other Chinese, and, but within a word, nothing beside them that such a reading cannot leave.
 */
final class GbkMisreading {

    private static final double ENOUGH = 12;
    private static final double RARE_AGAINST = 5;

    private static final double LETTERS_ENOUGH = 2.4;

    private static final Pattern WORD = Pattern.compile("(?<![^\\s])[A-Za-z][a-z]{2,30}(?=[\\s,.]|$)");

    /** Chinese characters that must be mended in a line that has others, or where a piece leaves a letter of ASCII: two rare ones side by side are a likelier one by accident. */
    private static final int FEWEST_BESIDE_OTHERS = 3;

    /** Chinese characters that stand for accented letters and are also words that clean text puts after a Latin word. */
    private static final String WORDS_TOO = "芒盲忙猫毛矛冒帽么玫梅霉煤没眉媒每美";

    private static final char[] CODES = codes();

    /** Which pieces a pass takes over. */
    private enum Mode {
        /** Those that become usual Chinese or accented letters: the evidence. */ SURE,
        /** Also those that become Chinese out of use, once the line is known to be broken. */ KNOWN,
        /** Every piece, for a line broken twice over, of which the first mending looks no better. */ ALL
    }

    private final String text;
    private final Mode mode;
    private final StringBuilder out;
    /** Whether there is a word of ASCII, beside which a lone Chinese character is out of place. */
    private final boolean sentence;
    private double chinese;
    private double latin;
    private int kept;
    private int rare;
    private int mendedHan;
    private int pieces;
    private boolean remnant;
    private boolean foreign;
    private boolean within;
    private boolean refused;

    private GbkMisreading(String text, Mode mode) {
        this.text = text;
        this.mode = mode;
        this.out = new StringBuilder(text.length());
        this.sentence = WORD.matcher(text).find();
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
    static Attempt attempt(String line) {
        GbkMisreading sure = new GbkMisreading(line, Mode.SURE).pass();
        if (!sure.refused && (sure.isEnough() || sure.evidence() == 0)) {
            return sure.attempt(sure.isEnough());
        }
        GbkMisreading all = new GbkMisreading(line, Mode.ALL).pass();
        GbkMisreading second = new GbkMisreading(all.out.toString(), Mode.SURE).pass();
        if (second.isEnough() && (!sure.isEnough() || second.chinese + second.latin * 4 > sure.chinese + sure.latin * 4)) {
            return new Attempt(all.out.toString(), "gbk", second.evidence(), true, all.kept > 0);
        }
        return sure.isEnough() ? new GbkMisreading(line, Mode.KNOWN).pass().attempt(true) : sure.attempt(false);
    }

    private GbkMisreading pass() {
        int at = 0;
        while (at < text.length()) {
            at = read(at);
        }
        return this;
    }

    private Attempt attempt(boolean enough) {
        return new Attempt(out.toString(), "gbk", evidence(), enough, kept > 0);
    }

    private double evidence() {
        return chinese / 4 + latin;
    }

    private boolean isEnough() {
        boolean letters = latin >= LETTERS_ENOUGH && kept == 0 && (within || !foreign);
        double sum = chinese + (letters ? latin * 4 : 0) - rare * RARE_AGAINST;
        return letters && chinese == 0 || chinese > 0 && sum >= ENOUGH && (kept == 0 && !foreign && !(remnant && pieces == 1 && !sentence) || mendedHan >= FEWEST_BESIDE_OTHERS);
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
        foreign |= unit >= 0x80 && unit != '\ufffd' && (CODES[unit] == 0 || unit < 0x250 && Character.isLetter(unit));
        out.append(unit);
    }

    /** Counts a piece's evidence and takes it over; false if it is better as it is. */
    private boolean weigh(Piece piece) {
        char before = piece.start > 0 ? text.charAt(piece.start - 1) : ' ';
        char after = piece.end < text.length() ? text.charAt(piece.end) : ' ';
        String mended = piece.mended.toString();
        if (mended.codePoints().allMatch(codePoint -> codePoint < 0x180 || codePoint >= 0x1E00 && codePoint < 0x1F00)) {
            latin += letters(mended, before, after, piece);
        } else {
            double gain = Plausibility.of(mended, before, after) - Plausibility.of(text.substring(piece.start, piece.end), before, after);
            boolean sure = gain >= 4 && isUsual(mended);
            if (!sure && (mode == Mode.SURE || mode == Mode.KNOWN && gain < 4)) {
                refused = true;
                return false;
            }
            chinese += sure ? gain : 0;
            int han = (int) mended.codePoints().filter(Plausibility::isCommonHan).count();
            pieces += sure ? 1 : 0;
            remnant |= sure && han > 0 && !(isLetter(before) && isLetter(after)) && mended.chars().anyMatch(unit -> unit < 0x80);
            mendedHan += sure ? han : 0;
        }
        out.append(mended);
        return true;
    }

    /** Whether it is Chinese in use with the signs that go with it, and no other alphabet, which clean Chinese becomes by accident. */
    private static boolean isUsual(String mended) {
        long rare = mended.codePoints().filter(codePoint -> codePoint >= 0x80 && !isUsual(codePoint)).count();
        long usual = mended.codePoints().filter(codePoint -> codePoint >= 0x80).count() - rare;
        return usual > 0 && rare * 2 <= usual && mended.codePoints().noneMatch(codePoint -> codePoint >= 0x180 && codePoint < 0x800 && !(codePoint >= 0x391 && codePoint <= 0x3C9));
    }

    private static boolean isUsual(int codePoint) {
        boolean letter = codePoint >= 0xC0 && codePoint < 0x180;
        boolean emoji = codePoint >= 0x1F300 && codePoint < 0x1FB00;
        return Plausibility.isCommonHan(codePoint) || letter || emoji || "“”‘’–—…•·。、，：；（）《》「」？！【】\u3000→✨★●".indexOf(codePoint) >= 0;
    }

    /** The evidence of accented letters: most within a word, less at its end, not enough at its beginning, where a small one is rare, little by themselves. */
    private double letters(String mended, char before, char after, Piece piece) {
        if (isLetter(before) && after >= 'a' && after <= 'z') {
            within = true;
            return 3;
        }
        boolean left = isLower(piece.start - 1) && isLower(piece.start - 2);
        if (!Character.isLetter(mended.codePointAt(0))) {
            return 0.5;
        }
        boolean word = text.substring(piece.start, piece.end).chars().allMatch(unit -> WORDS_TOO.indexOf(unit) >= 0);
        boolean usual = !word && mended.codePoints().allMatch(codePoint -> codePoint < 0x80 || codePoint >= 0xC0 && codePoint < 0x100);
        double right = isLower(piece.end) && isLower(piece.end + 1) ? Character.isLowerCase(mended.codePointAt(0)) ? 0.8 : usual ? sentence || mended.length() > 1 ? 2.5 : 2 : 1.2 : 0.5;
        return left ? usual ? 2.5 : 1.2 : right;
    }

    private boolean isLower(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    private static boolean isLetter(char unit) {
        return unit < 0x80 && Character.isLetter(unit);
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
    }
}
