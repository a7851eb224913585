package bole.text;

import bole.text.DateToken.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may stand beside a date, and what shows that a number is none: telephone numbers, page ranges, money, versions, paths, decimal and thousands
 * separators, units.
 */
final class DateBoundaries {

    /** Data sets and other names that end in a year of their own and say nothing about a person's time. */
    private static final Set<String> NAMES_WITH_YEARS = Set.of("coco", "voc", "ilsvrc", "mot", "davis", "covid", "lsun", "isic", "brats", "ntu", "flic", "semeval", "squad", "sm");
    private static final Set<String> PARTS_OF_YEARS = Set.of("mid", "early", "late", "pre", "post", "end", "spring", "fall");

    /** What is called after its year: "Fog Travel Grant 2019", "Best Student Paper 2021"; a number of a grant or a paper has lower case or no praise before it. */
    private static final Wording AWARD = Wording.of("(?:^|[\\s(\"“*_\\[])(?:(?!(?i:nsf|nih|erc|research|project|contract|no)\\b)\\p{Lu}[\\p{L}’'-]{2,20} Grant|(?i:best|outstanding|distinguished|notable|influential|exemplary|honou?rable)(?: \\p{L}[\\p{L}-]{1,14}){0,3} (?i:paper|article))$");
    private static final int LONGEST_AWARD = 64;

    private final String text;
    private final List<DateToken> tokens;

    DateBoundaries(String text, List<DateToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private DateToken before(int token) {
        return token > 0 ? tokens.get(token - 1) : new DateToken(Kind.END, 0, 0, 0);
    }

    /** Whether a date may begin at token {@code at}, given where the last one ended. */
    boolean mayBegin(int at, int lastEnd) {
        int start = tokens.get(at).start();
        char left = charAt(start - 1);
        char beyond = charAt(start - 2);
        if (DateTokens.isLatin(left)) {
            return isVenue(at);
        }
        return switch (left) {
            case '.' -> !Character.isDigit(beyond) && !isBareWord(at, 2);
            case ',' -> tokens.get(at).length() != 3 || !Character.isDigit(beyond);
            case '/' -> start - 1 == lastEnd || Character.isWhitespace(beyond) || beyond > 0x2e80;
            case '_' -> !Character.isLetterOrDigit(beyond);
            case '-' -> !Character.isLetterOrDigit(beyond) && beyond != '/' || Han.is(beyond) || start - 1 == lastEnd || isVenueBeforeHyphen(at);
            case '–', '—' -> !Character.isDigit(beyond) || start - 1 == lastEnd;
            case '$', '€', '£', '¥', '￥', '+', '#', '@', '=', '&', '%', '^', '×', '第' -> false;
            default -> !Character.isDigit(left);
        };
    }

    private boolean isBareWord(int at, int back) {
        return at >= back && tokens.get(at).is(Kind.NUMBER) && tokens.get(at - back).is(Kind.NUMBER);
    }

    /** A word with two capitals or more glued to a year, such as {@code CVPR2021}: the year of the venue. */
    private boolean isVenue(int at) {
        DateToken word = before(at);
        String letters = text.substring(word.start(), Math.min(word.end(), word.start() + DateWords.LONGEST));
        boolean year = tokens.get(at).is(Kind.APOSTROPHE) || tokens.get(at).is(Kind.NUMBER) && tokens.get(at).length() == 4;
        return year && letters.chars().filter(Character::isUpperCase).count() >= 2 && !NAMES_WITH_YEARS.contains(letters.toLowerCase(Locale.ROOT));
    }

    private boolean isVenueBeforeHyphen(int at) {
        if (at < 2 || tokens.get(at - 2).end() != before(at).start() || tokens.get(at - 2).length() > DateWords.LONGEST) {
            return false;
        }
        DateToken word = tokens.get(at - 2);
        return isVenue(at - 1, word) || PARTS_OF_YEARS.contains(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT));
    }

    private boolean isVenue(int hyphen, DateToken word) {
        boolean glued = tokens.get(hyphen).start() == word.end() && word.is(Kind.WORD);
        String letters = text.substring(word.start(), word.end());
        return glued && letters.chars().filter(Character::isUpperCase).count() >= 2 && !NAMES_WITH_YEARS.contains(letters.toLowerCase(Locale.ROOT));
    }

    /** Whether a date may end at {@code end}; {@code next} is the token after it. A time of day may follow it as in ISO 8601. */
    boolean mayEnd(int end, int next) {
        char right = charAt(end);
        char beyond = charAt(end + 1);
        if (DateTokens.isLatin(right) && "年月日度".indexOf(charAt(end - 1)) >= 0) {
            return true;
        }
        if (DateTokens.isLatin(right) || Character.isDigit(right)) {
            return right == 'T' && Character.isDigit(beyond);
        }
        return switch (right) {
            case '%', '％', '‰', '°', '+', '＋', '@', '$', '=', '×', '€', '元', '万', '亿', '名', '人', '余', '个', '次', '篇', '页', '位', '张', '条', '种', '台', '套', '多' -> false;
            case '.' -> !Character.isDigit(beyond) && !Character.isLowerCase(beyond);
            case ',' -> !isThousands(end);
            case '_' -> !Character.isLetterOrDigit(beyond);
            case '/' -> !Character.isLetterOrDigit(beyond) || Han.is(beyond) || isYear(next + 1);
            case ':' -> !Character.isDigit(beyond);
            case '-', '–', '—' -> !Character.isLowerCase(beyond) && (!Character.isDigit(beyond) || isYear(next + 1));
            default -> true;
        };
    }

    private boolean isThousands(int comma) {
        return Character.isDigit(charAt(comma + 1)) && Character.isDigit(charAt(comma + 2)) && Character.isDigit(charAt(comma + 3)) && !Character.isDigit(charAt(comma + 4));
    }

    private boolean isYear(int at) {
        return at < tokens.size() && tokens.get(at).is(Kind.NUMBER) && tokens.get(at).length() == 4 && DatePoint.isYear(tokens.get(at).value());
    }

    /** Whether what stands before token {@code at} makes it a number: {@code pp. 2012}, {@code vol. 34(5): 2012}, {@code Tel. (10) 2012}. */
    boolean isNumberByWhatPrecedes(int at, boolean range) {
        int back = at - 1;
        while (back >= 0 && at - back < 3 && (tokens.get(back).is(Kind.DOT) || tokens.get(back).is(Kind.COLON) && isWordBefore(back))) {
            back--;
        }
        return back >= 0 && forbidsYearAfter(tokens.get(back)) && !isAward(tokens.get(back).end()) || isAfterIssue(at, range) || isTelephone(at);
    }

    private boolean isAward(int end) {
        return (charAt(end - 1) == 't' || charAt(end - 1) == 'r' || charAt(end - 1) == 'e') && AWARD.isIn(text.substring(Math.max(0, end - LONGEST_AWARD), end));
    }

    private static boolean forbidsYearAfter(DateToken token) {
        return token.is(Kind.NOT_YEAR_BEFORE) || token.is(Kind.NOT_YEAR_BESIDE);
    }

    private boolean isWordBefore(int at) {
        return forbidsYearAfter(before(at)) || before(at).is(Kind.DOT);
    }

    /** {@code 34(5): 2012}, {@code 34:2012}, and {@code 34(5), 2012–2024}; but {@code 34(5), 2012} is a year. */
    private boolean isAfterIssue(int at, boolean range) {
        if (at < 2 || !(before(at).is(Kind.COLON) || range && before(at).is(Kind.COMMA))) {
            return false;
        }
        boolean issue = at >= 5 && tokens.get(at - 2).is(Kind.CLOSE) && tokens.get(at - 3).is(Kind.NUMBER) && tokens.get(at - 4).is(Kind.OPEN) && tokens.get(at - 5).is(Kind.NUMBER);
        return issue || before(at).is(Kind.COLON) && tokens.get(at - 2).is(Kind.NUMBER) && tokens.get(at - 2).length() <= 3;
    }

    private boolean isTelephone(int at) {
        int back = at - 1;
        while (back >= 0 && at - back < 10 && isTelephonePart(tokens.get(back))) {
            back--;
        }
        return back >= 0 && tokens.get(back).is(Kind.PHONE);
    }

    private boolean isTelephonePart(DateToken token) {
        return token.is(Kind.DOT) || token.is(Kind.COLON) || token.is(Kind.OPEN) || token.is(Kind.CLOSE) || token.is(Kind.DASH)
            || token.is(Kind.NUMBER) || token.is(Kind.OTHER) && charAt(token.start()) == '+';
    }

    /** Whether what follows a bare number, up to token {@code next}, makes it a quantity or a part of a longer number: {@code 2000 citations}, {@code 2012 3456}. */
    boolean isNumberByWhatFollows(int next) {
        DateToken token = tokens.get(Math.min(next, tokens.size() - 1));
        return token.is(Kind.NOT_YEAR_AFTER) || token.is(Kind.NOT_YEAR_BESIDE) || token.is(Kind.NUMBER) && token.length() >= 3 && !isYear(next);
    }
}
