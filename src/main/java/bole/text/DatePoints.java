package bole.text;

import bole.text.DatePoint.Trust;
import bole.text.DateToken.Kind;
import java.util.List;
import java.util.Optional;

/** The part of the grammar of dates that reads one date: a year, a month or a day in any of the ways that CVs write them. */
final class DatePoints {

    private static final int DIGITS_OF_YEAR = 4;
    private static final String RIO = "Rio de ";

    private final String text;
    private final List<DateToken> tokens;

    DatePoints(String text, List<DateToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The date that begins at token {@code at}. Its surroundings are not looked at. */
    Optional<DatePoint> at(int at) {
        Optional<DatePoint> point = switch (token(at).kind()) {
            case NUMBER -> number(at);
            case MONTH -> isOfTown(at) ? Optional.empty() : monthFirst(at);
            case SEASON -> seasonFirst(at);
            case APOSTROPHE -> shortYear(at);
            default -> Optional.empty();
        };
        return point.filter(DatePoint::isPossible);
    }

    /** "Rio de Janeiro, 2016": whether the month at {@code at} is the end of the name of a town. */
    private boolean isOfTown(int at) {
        return text.startsWith(RIO, token(at).start() - RIO.length());
    }

    DateToken token(int at) {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private boolean is(int at, Kind kind) {
        return token(at).is(kind);
    }

    /** Whether token {@code at} follows its predecessor without a blank. */
    boolean isGlued(int at) {
        return at > 0 && at < tokens.size() && token(at).start() == token(at - 1).end();
    }

    private int digits(int at) {
        return is(at, Kind.NUMBER) ? token(at).length() : 0;
    }

    boolean isYear(int at) {
        return is(at, Kind.NUMBER) && (token(at).length() <= DIGITS_OF_YEAR || text.startsWith("民", token(at).start())) && DatePoint.isYear(token(at).value());
    }

    private boolean isSmall(int at, int limit) {
        return digits(at) >= 1 && digits(at) <= 2 && token(at).value() >= 1 && token(at).value() <= limit;
    }

    private boolean isMonthNumber(int at) {
        return isSmall(at, 12);
    }

    private boolean isDayNumber(int at) {
        return isSmall(at, 31);
    }

    private int value(int at) {
        return token(at).value();
    }

    private int skip(int at, Kind kind) {
        return is(at, kind) ? at + 1 : at;
    }

    private Optional<DatePoint> number(int at) {
        if (isYear(at)) {
            return Optional.of(yearFirst(at));
        }
        if (digits(at) == 6) {
            return Optional.of(new DatePoint(value(at) / 100, value(at) % 100, value(at) % 100, 0, at + 1, Trust.ONLY_IN_RANGE));
        }
        return digits(at) == 1 || digits(at) == 2 ? smallFirst(at) : Optional.empty();
    }

    private DatePoint yearFirst(int at) {
        int year = value(at);
        if (is(at + 1, Kind.YEAR_MARK)) {
            return afterYearMark(year, at + 2);
        }
        if (isGlued(at + 1) && isGlued(at + 2) && isMonthNumber(at + 2) && isInnerSign(at + 1) && !isShortRange(at)) {
            return numericMonth(year, at);
        }
        if (isSpacedMonth(at)) {
            return DatePoint.ofMonth(year, value(at + 2), skip(at + 3, Kind.MONTH_MARK));
        }
        int next = at + 1 < tokens.size() && (is(at + 1, Kind.COMMA) || is(at + 1, Kind.DOT) || is(at + 1, Kind.OPEN)) ? at + 2 : at + 1;
        if (is(next, Kind.MONTH) && !isYearAhead(next + 1) && Character.isUpperCase(text.charAt(token(next).start()))) {
            return namedMonth(year, next, is(at + 1, Kind.OPEN));
        }
        if (is(at + 1, Kind.SEASON) && !isYearAhead(at + 2)) {
            return DatePoint.ofSeason(year, value(at + 1), skip(at + 2, Kind.TERM));
        }
        if (is(at + 1, Kind.OPEN) && is(at + 2, Kind.SEASON) && is(at + 3, Kind.CLOSE)) {
            return DatePoint.ofSeason(year, value(at + 2), at + 4);
        }
        return DatePoint.ofYear(year, at + 1, Trust.BARE);
    }

    /** {@code 2008. 06}: a month of two digits behind a dot and a space, where the end of a range or a day follows. */
    private boolean isSpacedMonth(int at) {
        boolean month = is(at + 1, Kind.DOT) && isGlued(at + 1) && !isGlued(at + 2) && digits(at + 2) == 2 && isMonthNumber(at + 2);
        return month && (is(at + 3, Kind.DASH) || is(at + 3, Kind.TO) || is(at + 3, Kind.TO_PRESENT) || at >= 1 && (is(at - 1, Kind.DASH) || is(at - 1, Kind.TO)));
    }

    private DatePoint afterYearMark(int year, int at) {
        if (is(at, Kind.SEASON)) {
            return DatePoint.ofSeason(year, value(at), skip(at + 1, Kind.TERM));
        }
        if (isMonthNumber(at) && is(at + 1, Kind.MONTH_MARK)) {
            return chineseDay(year, value(at), at + 2);
        }
        boolean rangeOfMonths = isMonthNumber(at) && (is(at + 1, Kind.DASH) || is(at + 1, Kind.TO)) && isMonthNumber(at + 2) && is(at + 3, Kind.MONTH_MARK);
        return rangeOfMonths ? DatePoint.ofMonth(year, value(at), at + 1) : DatePoint.ofYear(year, at, Trust.MARKED);
    }

    private DatePoint chineseDay(int year, int month, int at) {
        if (isDayNumber(at) && is(at + 1, Kind.DAY_MARK)) {
            return DatePoint.ofDay(year, month, value(at), at + 2);
        }
        boolean rangeOfDays = isDayNumber(at) && (is(at + 1, Kind.DASH) || is(at + 1, Kind.TO)) && isDayNumber(at + 2) && is(at + 3, Kind.DAY_MARK);
        return rangeOfDays ? DatePoint.ofDay(year, month, value(at), at + 1) : DatePoint.ofMonth(year, month, at);
    }

    /** A sign that may stand between year and month: one dot, stroke or hyphen. */
    private boolean isInnerSign(int at) {
        return is(at, Kind.DOT) || is(at, Kind.SLASH) || is(at, Kind.DASH) && token(at).length() == 1 && "~～〜∼⁓—―".indexOf(text.charAt(token(at).start())) < 0;
    }

    /** {@code 2010–12}, {@code 1998–02}: after a dash that is no hyphen, two digits that are a later year are a year. */
    private boolean isShortRange(int at) {
        boolean dash = is(at + 1, Kind.DASH) && text.charAt(token(at + 1).start()) != '-';
        int years = Math.floorMod(value(at + 2) - value(at) % 100, 100);
        return dash && digits(at + 2) == 2 && years > 0 && years <= 12 && !isSameSign(at + 1, at + 3);
    }

    private boolean isSameSign(int at, int other) {
        return isGlued(other) && token(at).kind() == token(other).kind() && text.charAt(token(at).start()) == text.charAt(token(other).start());
    }

    private DatePoint numericMonth(int year, int at) {
        int month = value(at + 2);
        boolean day = isSameSign(at + 1, at + 3) && isGlued(at + 4) && isDayNumber(at + 4);
        return day ? DatePoint.ofDay(year, month, value(at + 4), at + 5) : DatePoint.ofMonth(year, month, skip(at + 3, Kind.MONTH_MARK));
    }

    private DatePoint namedMonth(int year, int at, boolean bracketed) {
        int next = is(at + 1, Kind.DOT) ? at + 2 : at + 1;
        if (bracketed) {
            return DatePoint.ofMonth(year, value(at), skip(next, Kind.CLOSE));
        }
        boolean day = isDayNumber(next) && !is(next + 1, Kind.MONTH) && isNumberEnd(next);
        return day ? DatePoint.ofDay(year, value(at), value(next), skip(next + 1, Kind.DAY_MARK)) : DatePoint.ofMonth(year, value(at), next);
    }

    private boolean isNumberEnd(int at) {
        return !isGlued(at + 1) || is(at + 1, Kind.DAY_MARK) || is(at + 1, Kind.COMMA) || is(at + 1, Kind.CLOSE) || is(at + 1, Kind.NEWLINE) || is(at + 1, Kind.END);
    }

    /** Whether a year follows, so that a month or season belongs to it and not to the year before. */
    private boolean isYearAhead(int at) {
        int next = is(at, Kind.DOT) || is(at, Kind.COMMA) ? at + 1 : at;
        next = isDayNumber(next) ? next + 1 : next;
        next = is(next, Kind.COMMA) || is(next, Kind.APOSTROPHE) || is(next, Kind.TERM) ? next + 1 : next;
        return isYear(next) || is(next - 1, Kind.APOSTROPHE) && digits(next) == 2;
    }

    private Optional<DatePoint> smallFirst(int at) {
        Optional<DatePoint> named = dayOfNamedMonth(at);
        if (named.isPresent()) {
            return named;
        }
        if (isMonthNumber(at) && is(at + 1, Kind.MONTH_MARK)) {
            return Optional.of(chineseDay(0, value(at), at + 2));
        }
        boolean glued = isInnerSign(at + 1) && isGlued(at + 1) && isGlued(at + 2);
        if (glued && isMonthNumber(at) && isYear(at + 2)) {
            return Optional.of(DatePoint.ofMonth(value(at + 2), value(at), at + 3));
        }
        if (glued && isDayNumber(at + 2) && isSameSign(at + 1, at + 3) && isGlued(at + 4) && isYear(at + 4)) {
            return Optional.of(dayAndMonth(at));
        }
        boolean weak = glued && is(at + 1, Kind.SLASH) && isMonthNumber(at) && digits(at + 2) == 2;
        int year = DatePoint.century(value(at + 2));
        return weak ? Optional.of(new DatePoint(year, value(at), value(at), 0, at + 3, Trust.ONLY_IN_RANGE)) : Optional.empty();
    }

    /** {@code 12.05.2020} has the day first; of {@code 5/13/2020} and {@code 13/5/2020} only one reading exists; {@code 5/12/2020} tells the year. */
    private DatePoint dayAndMonth(int at) {
        int first = value(at);
        int second = value(at + 2);
        int year = value(at + 4);
        if (second <= 12 && (is(at + 1, Kind.DOT) || first > 12 || first == second)) {
            return DatePoint.ofDay(year, second, first, at + 5);
        }
        return second > 12 ? DatePoint.ofDay(year, first, second, at + 5) : DatePoint.ofYear(year, at + 5, Trust.MARKED);
    }

    private Optional<DatePoint> dayOfNamedMonth(int at) {
        int next = is(at + 1, Kind.DAY_MARK) || is(at + 1, Kind.DOT) || is(at + 1, Kind.DASH) && isGlued(at + 1) && isGlued(at + 2) ? at + 2 : at + 1;
        next = skip(next, Kind.OF);
        if (!isDayNumber(at) || !is(next, Kind.MONTH)) {
            return Optional.empty();
        }
        int day = value(at);
        return monthFirst(next).filter(month -> month.day() == 0).map(month -> new DatePoint(month.year(), month.month(), month.month(), day, month.next(), Trust.MARKED));
    }

    private Optional<DatePoint> monthFirst(int at) {
        int month = value(at);
        int next = skip(at + 1, Kind.DOT);
        if (isDayNumber(next)) {
            int after = skip(skip(next + 1, Kind.DAY_MARK), Kind.COMMA);
            return Optional.of(isYear(after) ? DatePoint.ofDay(value(after), month, value(next), after + 1)
                : DatePoint.ofDay(0, month, value(next), skip(next + 1, Kind.DAY_MARK)));
        }
        int year = yearAfter(next);
        return Optional.of(year > 0 ? DatePoint.ofMonth(year(year), month, year + 1) : DatePoint.ofMonth(0, month, next));
    }

    private Optional<DatePoint> seasonFirst(int at) {
        int next = skip(at + 1, Kind.TERM);
        int year = yearAfter(next);
        return Optional.of(year > 0 ? DatePoint.ofSeason(year(year), value(at), year + 1) : DatePoint.ofSeason(0, value(at), next));
    }

    /** Index of the year's digits after a month or season: {@code , 2018}, {@code of 2018}, {@code '18}; 0 if there is none. */
    private int yearAfter(int at) {
        boolean link = is(at, Kind.COMMA) || is(at, Kind.OF) || (is(at, Kind.DASH) || is(at, Kind.SLASH)) && isGlued(at) && isGlued(at + 1);
        int next = link ? at + 1 : at;
        if (is(next, Kind.APOSTROPHE) && digits(next + 1) == 2 && isGlued(next + 1)) {
            return next + 1;
        }
        return isYear(next) ? next : 0;
    }

    private int year(int at) {
        return digits(at) == 2 ? DatePoint.century(value(at)) : value(at);
    }

    private Optional<DatePoint> shortYear(int at) {
        boolean isYear = digits(at + 1) == 2 && isGlued(at + 1) && !(is(at + 2, Kind.APOSTROPHE) && isGlued(at + 2));
        return isYear ? Optional.of(DatePoint.ofYear(DatePoint.century(value(at + 1)), at + 2, Trust.MARKED)) : Optional.empty();
    }
}
