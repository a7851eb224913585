package bole.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * UTF-8 read as GBK or Big5: two bytes become one Chinese character, so three Chinese characters of two common ones, most of them rare ({@code 李明} as
 * {@code 鏉庢槑}), and an accented letter one inside a word ({@code M眉ller}, in Big5 {@code M羹ller}).
 *
 * <p>Pieces of such bytes that are UTF-8 are mended where {@link Plausibility} rises enough. Rare Chinese characters that are in no such piece speak
 * for the text as it is; accented letters are only believed where the line has no other Chinese, and, but within a word, nothing beside them that such a reading cannot leave.
 */
final class EastAsianMisreading implements Misreading {

    static final EastAsianMisreading GBK = new EastAsianMisreading(DoubleByteCodes.GBK);
    static final EastAsianMisreading BIG5 = new EastAsianMisreading(DoubleByteCodes.BIG5);

    /** Mistakes that leave text in which nothing is more usual once it is read wrongly a second time. */
    private static final List<Misreading> SECOND = List.of(ExchangeMisreading.GBK_AS_BIG5, ExchangeMisreading.GBK_AS_PLAIN_BIG5, ExchangeMisreading.BIG5_AS_GBK, LatinAsChinese.GBK, LatinAsChinese.BIG5,
        LatinAsChinese.PLAIN_BIG5);

    private static final double ENOUGH = 12;
    private static final double RARE_AGAINST = 5;

    private static final double LETTERS_ENOUGH = 2.4;

    /** What letters are worth that no word has: nothing else in the line makes up for them. */
    private static final double IMPOSSIBLE = -100;

    /** What it is worth that accented letters make a word in use ({@link AccentedWords}). */
    private static final double WORD_IN_USE = 1;

    private static final Pattern WORD = Pattern.compile("(?<![^\\s])[A-Za-z][a-z]{2,30}(?=[\\s,.]|$)");

    /** Chinese characters that must be mended in a line that has others, or where a piece leaves a letter of ASCII: two rare ones side by side are a likelier one by accident. */
    private static final int FEWEST_BESIDE_OTHERS = 3;

    /** Chinese characters that stand for accented letters and are also words that clean text puts after a Latin word. */
    private static final String WORDS_TOO = "芒盲忙猫毛矛冒帽么玫梅霉煤没眉媒每美";

    /** Which pieces a pass takes over. */
    private enum Mode {
        /** Those that become usual Chinese or accented letters: the evidence. */ SURE,
        /** Also those that become Chinese out of use, once the line is known to be broken. */ KNOWN,
        /** Every piece, for a line broken twice over, of which the first mending looks no better. */ ALL
    }

    private final DoubleByteCodes codes;

    private EastAsianMisreading(DoubleByteCodes codes) {
        this.codes = codes;
    }

    @Override
    public Attempt attempt(String line, boolean broken) {
        if (codes == DoubleByteCodes.BIG5 && !isRead(line)) {
            return new Attempt(line, codes.encoding(), 0, false, true);
        }
        Pass sure = new Pass(line, Mode.SURE).pass();
        if (!sure.refused && (sure.isEnough() || sure.evidence() == 0)) {
            return sure.attempt(sure.isEnough());
        }
        Pass all = new Pass(line, Mode.ALL).pass();
        Pass second = new Pass(all.out.toString(), Mode.SURE).pass();
        if (second.isEnough() && (!sure.isEnough() || second.chinese + second.latin * 4 > sure.chinese + sure.latin * 4)) {
            return new Attempt(all.out.toString(), codes.encoding(), second.evidence(), true, all.kept > 0);
        }
        if (!sure.isEnough() && all.kept == 0 && SECOND.stream().anyMatch(way -> way.attempt(all.out.toString(), true).enough())) {
            return new Attempt(all.out.toString(), codes.encoding(), 1, true, false);
        }
        return sure.isEnough() ? new Pass(line, Mode.KNOWN).pass().attempt(true) : sure.attempt(false);
    }

    /** Whether the encoding has all Chinese characters of a line, and some of these begin what is UTF-8. */
    private boolean isRead(String line) {
        boolean leads = false;
        for (int at = 0; at < line.length(); at++) {
            int code = codes.code(line.charAt(at));
            if (code == 0 && Han.is(line.charAt(at))) {
                return false;
            }
            leads |= Utf8.length(code >> 8) > 0 && Utf8.isContinuation(code & 0xFF);
        }
        return leads;
    }

    /** One going over one line. */
    private final class Pass {

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

        Pass(String text, Mode mode) {
            this.text = text;
            this.mode = mode;
            this.out = new StringBuilder(text.length());
            this.sentence = WORD.matcher(text).find();
        }

        Pass pass() {
            int at = 0;
            while (at < text.length()) {
                at = read(at);
            }
            latin += latin > 0 && kept == 0 && AccentedWords.in(out.toString()) > 0 ? WORD_IN_USE : 0;
            return this;
        }

        private Attempt attempt(boolean enough) {
            return new Attempt(out.toString(), codes.encoding(), evidence(), enough, kept > 0);
        }

        private double evidence() {
            return chinese / 4 + latin;
        }

        private boolean isEnough() {
            boolean letters = latin >= LETTERS_ENOUGH && kept == 0 && (within || !foreign && codes == DoubleByteCodes.GBK);
            double sum = chinese + (letters ? latin * 4 : 0) - rare * RARE_AGAINST;
            return letters && chinese == 0 || chinese > 0 && sum >= ENOUGH && (kept == 0 && !foreign && !(remnant && pieces == 1 && !sentence) || mendedHan >= FEWEST_BESIDE_OTHERS);
        }

        private int code(int at) {
            return at < text.length() ? codes.code(text.charAt(at)) : 0;
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
            foreign |= unit >= 0x80 && unit != '\ufffd' && (codes.code(unit) == 0 || unit < 0x250 && Character.isLetter(unit));
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
            if (!isLetter(before) && isNoBeginning(mended, after)) {
                return IMPOSSIBLE;
            }
            boolean word = text.substring(piece.start, piece.end).chars().allMatch(unit -> WORDS_TOO.indexOf(unit) >= 0);
            boolean usual = !word && mended.codePoints().allMatch(codePoint -> codePoint < 0x80 || codePoint >= 0xC0 && codePoint < 0x100);
            double right = isLower(piece.end) && isLower(piece.end + 1) ? Character.isLowerCase(mended.codePointAt(0)) ? 0.8 : usual ? sentence || mended.length() > 1 ? 2.5 : 2 : 1.2 : 0.5;
            return left ? usual ? 2.5 : 1.2 : right;
        }

        /** Whether no word begins so: with a small letter before a capital one, or with Ÿ. */
        private static boolean isNoBeginning(String mended, char after) {
            int first = mended.codePointAt(0);
            boolean inverted = Character.isLowerCase(mended.codePointBefore(mended.length())) && after >= 'A' && after <= 'Z';
            return inverted || Character.toLowerCase(first) == 'ÿ';
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
}
