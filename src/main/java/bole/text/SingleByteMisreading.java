package bole.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * UTF-8 read as an encoding of one byte a character. A character beyond ASCII then shows as two to four characters, the first out of a few letters, the
 * others mostly signs: {@code é} as {@code Ã©} or {@code √©}, {@code 学} as {@code å­¦} or {@code Â≠¶}.
 *
 * <p>Every such group is weighed by {@link MisreadWeight}. A line is mended if the weights (but the small ones) sum up to {@link #ENOUGH} with a group among them that is sure by
 * itself, less what letters beside the groups that belong to none of them speak for the text as it is.
 */
final class SingleByteMisreading implements Misreading {

    /** Windows-1252 and Latin-1 in one: they differ only in the bytes 80 to 9F, and readers fill the holes of the one from the other. */
    static final SingleByteMisreading WESTERN = new SingleByteMisreading("windows-1252", false);

    static final SingleByteMisreading MACINTOSH = new SingleByteMisreading("x-MacRoman", true);

    private static final double ENOUGH = 2.4;
    private static final double SURE = 2;

    /** Groups that weigh less are mended along with the others, but are no evidence. */
    private static final double COUNTS = 1.2;

    /** Bytes that Windows-1252 does not define: a strict reader has lost them. */
    private static final int[] LOST = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

    /** The byte of every character that the encoding has beyond ASCII, else 0. */
    private final short[] bytes = new short[0x10000];
    private final MisreadWeight weight;
    private final boolean macintosh;

    private SingleByteMisreading(String charset, boolean macintosh) {
        this.macintosh = macintosh;
        this.weight = new MisreadWeight(macintosh);
        for (int value = 0x80; value <= 0xFF; value++) {
            char read = new String(new byte[] {(byte) value}, Charset.forName(charset)).charAt(0);
            if (!macintosh) {
                bytes[value] = (short) value;
            }
            if (read != '\ufffd') {
                bytes[read] = (short) value;
            }
        }
        if (macintosh) {
            bytes['\u00a4'] = 0xDB;
            bytes['\u2126'] = 0xBD;
        }
    }

    @Override
    public Attempt attempt(String text, boolean broken) {
        Pass pass = new Pass(text);
        int at = 0;
        while (at < text.length()) {
            at = pass.read(at);
        }
        boolean enough = pass.strongest >= SURE && pass.sure - pass.against >= ENOUGH || pass.sum > 0 && pass.against == 0 && isTwice(text, pass.out.toString());
        return new Attempt(pass.out.toString(), name(pass), pass.sum, enough, pass.against > 0);
    }

    /** Whether a line was text of a Latin language read wrongly before that, of which mending once shows no more than signs: it comes to have words in use. */
    private boolean isTwice(String text, String once) {
        Attempt second = (macintosh ? LatinMisreading.WINDOWS_AS_MACINTOSH : LatinMisreading.MACINTOSH_AS_WINDOWS).attempt(once, true);
        return second.enough() && AccentedWords.in(second.text()) > AccentedWords.in(text);
    }

    private String name(Pass pass) {
        return macintosh ? "macintosh" : pass.controls && !pass.windows ? "latin-1" : "windows-1252";
    }

    /** The byte that reads as {@code unit}; -1 where it is ASCII or there is none. */
    int value(char unit) {
        return bytes[unit] == 0 ? -1 : bytes[unit];
    }

    /** One going over one text. */
    private final class Pass {

        private final String text;
        private final StringBuilder out;
        private double sum;
        private double sure;
        private double strongest;
        private double against;
        private boolean controls;
        private boolean windows;
        private int mendedTo = -1;

        Pass(String text) {
            this.text = text;
            this.out = new StringBuilder(text.length());
        }

        private char charAt(int at) {
            return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
        }

        int read(int at) {
            int length = Utf8.length(value(text.charAt(at)));
            if (length > 0 && at + length <= text.length()) {
                int codePoint = codePoint(at, length);
                double evidence = codePoint < 0 ? 0 : codePoint == '\ufffd' ? 1 : Math.max(half(codePoint), weight.of(text.substring(at, at + length), codePoint, place(at, length, codePoint)));
                if (evidence > 0) {
                    return mend(at, length, codePoint, evidence);
                }
            }
            keep(at);
            return at + 1;
        }

        /** A character that is itself one of this misreading: text broken twice over becomes text broken once. */
        private double half(int codePoint) {
            return codePoint < 0x10000 && value((char) codePoint) > 0 ? 0.9 : 0;
        }

        private MisreadWeight.Place place(int at, int length, int codePoint) {
            int next = at + length;
            int following = Utf8.length(value(charAt(next)));
            int after = following > 0 && next + following <= text.length() ? codePoint(next, following) : -1;
            int previous = at == mendedTo ? out.codePointBefore(out.length()) : -1;
            boolean same = after >> 8 == codePoint >> 8 || previous >> 8 == codePoint >> 8;
            return new MisreadWeight.Place(at == mendedTo ? ' ' : charAt(at - 1), charAt(next), at == mendedTo || after > 0, same);
        }

        private int mend(int at, int length, int codePoint, double evidence) {
            for (int i = at; i < at + length; i++) {
                controls |= text.charAt(i) < 0xA0;
                windows |= text.charAt(i) > 0xFF && text.charAt(i) != '\ufffd';
            }
            sum += evidence;
            sure += evidence >= COUNTS ? evidence : 0;
            strongest = Math.max(strongest, evidence);
            mendedTo = at + length;
            out.appendCodePoint(codePoint);
            return mendedTo;
        }

        private void keep(int at) {
            char unit = text.charAt(at);
            out.append(unit);
            boolean stranger = value(unit) >= 0xC0 && Character.isLetter(unit);
            boolean beside = at == mendedTo && value(unit) > 0 && Character.isLetter(unit);
            against += beside ? 2 : stranger ? 0.02 : 0;
        }

        /** The character that the group of {@code length} is; lost bytes are guessed. -1 if it is none. */
        private int codePoint(int at, int length) {
            int[] group = new int[length];
            int holes = 0;
            for (int i = 0; i < length; i++) {
                char unit = text.charAt(at + i);
                boolean hole = i > 0 && unit == '\ufffd' && !macintosh;
                group[i] = hole ? 0 : value(unit);
                holes += hole ? 1 : 0;
            }
            return holes == 0 ? Utf8.codePoint(group, 0, length) : holes <= 2 ? guess(group, at) : -1;
        }

        /** The likeliest character with lost bytes filled in; the sign for a lost one if two are as likely. */
        private int guess(int[] group, int at) {
            int next = at + group.length;
            int length = next < text.length() ? Utf8.length(value(text.charAt(next))) : 0;
            int after = length > 0 && next + length <= text.length() && text.substring(next, next + length).indexOf('\ufffd') < 0 ? codePoint(next, length) : charAt(next);
            int best = -1;
            double first = -100;
            double second = -100;
            for (int candidate : candidates(group)) {
                double chance = chance(candidate, after);
                best = chance > first ? candidate : best;
                second = chance > first ? first : Math.max(second, chance);
                first = Math.max(first, chance);
            }
            return best < 0 || first - second >= 0.9 ? best : '\ufffd';
        }

        private List<Integer> candidates(int[] group) {
            int hole = 1;
            while (hole < group.length && group[hole] != 0) {
                hole++;
            }
            List<Integer> found = new ArrayList<>();
            if (hole == group.length) {
                found.add(Utf8.codePoint(group, 0, group.length));
                found.removeIf(codePoint -> codePoint < 0);
                return found;
            }
            for (int value : LOST) {
                int[] filled = group.clone();
                filled[hole] = value;
                found.addAll(candidates(filled));
            }
            return found;
        }

        private double chance(int codePoint, int after) {
            int before = out.isEmpty() ? ' ' : out.codePointBefore(out.length());
            boolean inside = Character.isLetter(before);
            double usual = "Á”Łč".indexOf(codePoint) >= 0 ? 1 : 0;
            double capital = codePoint < 0x250 && Character.isLowerCase(codePoint) != inside ? -2 : 0;
            double pair = after > 0 ? Plausibility.of(codePoint, after) - Plausibility.of(' ', after) : 0;
            return Plausibility.of(before, codePoint) + usual + capital + pair;
        }
    }
}
