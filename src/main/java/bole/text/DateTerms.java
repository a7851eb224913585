package bole.text;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Short forms of terms, which are seasons only where their year stands behind them without a blank: {@code F2016}, {@code SU2025}, {@code Sp'20}; but {@code S'01} is a grade of members. */
final class DateTerms {

    private static final Map<String, Integer> TERMS = new HashMap<>();
    private static final int DIGITS_OF_YEAR = 4;
    private static final int DIGITS_OF_SHORT_YEAR = 2;

    static {
        terms(DateWords.season(3, 5), "S Sp SP Spr SPR");
        terms(DateWords.season(6, 8), "Su SU Sum SUM Smr");
        terms(DateWords.season(9, 11), "F Fa FA Fl Au AU Aut");
        terms(0, "W Wi WI Win Wtr");
    }

    private DateTerms() {
    }

    private static void terms(int season, String words) {
        for (String word : words.split(" ")) {
            TERMS.put(word, season);
        }
    }

    /** The season that the word from {@code start} to {@code end} stands for, if it is a short form and its year follows. */
    static OptionalInt at(String text, int start, int end) {
        Integer season = end - start <= 3 ? TERMS.get(text.substring(start, end)) : null;
        boolean brief = end - start > 1 && end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
        int digits = brief ? end + 1 : end;
        return season != null && isYear(text, digits, brief ? DIGITS_OF_SHORT_YEAR : DIGITS_OF_YEAR) ? OptionalInt.of(season) : OptionalInt.empty();
    }

    private static boolean isYear(String text, int from, int length) {
        int at = from;
        while (at < text.length() && at <= from + length && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - from == length && (length == DIGITS_OF_SHORT_YEAR || DatePoint.isYear(Integer.parseInt(text.substring(from, at))));
    }
}
