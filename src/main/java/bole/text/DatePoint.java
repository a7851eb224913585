package bole.text;

import java.time.YearMonth;

/**
 * One date as the grammar reads it, perhaps still without a year.
 *
 * @param year 0 where only the other end of the range says it
 * @param month 0 where unknown
 * @param lastMonth the last month of a season, else {@code month}
 * @param day 0 where unknown
 * @param next index of the token after it
 * @param trust how much its form says that it is a date
 */
record DatePoint(int year, int month, int lastMonth, int day, int next, Trust trust) {

    /** How much the form of a date says. */
    enum Trust {
        /** A date only if its range is one: {@code 201809}, {@code 09/18}. */ ONLY_IN_RANGE,
        /** Four digits alone, which may be a number. */ BARE,
        /** Has a month, a season or a mark. */ MARKED
    }

    /** The years that dates of a life today may have. */
    static final int FIRST_YEAR = 1930;
    static final int LAST_YEAR = 2060;

    static boolean isYear(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** The four-digit year of a two-digit one: up to 40 in this century. */
    static int century(int twoDigits) {
        return twoDigits <= 40 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    static DatePoint ofYear(int year, int next, Trust trust) {
        return new DatePoint(year, 0, 0, 0, next, trust);
    }

    static DatePoint ofMonth(int year, int month, int next) {
        return new DatePoint(year, month, month, 0, next, Trust.MARKED);
    }

    static DatePoint ofDay(int year, int month, int day, int next) {
        return new DatePoint(year, month, month, day, next, Trust.MARKED);
    }

    /** @param season as {@link DateWords} encodes it */
    static DatePoint ofSeason(int year, int season, int next) {
        return new DatePoint(year, season / 16, season % 16, 0, next, Trust.MARKED);
    }

    DatePoint inYear(int other) {
        return new DatePoint(other, month, lastMonth, day, next, trust);
    }

    DatePoint until(int otherNext) {
        return new DatePoint(year, month, lastMonth, day, otherNext, trust);
    }

    /** Whether it names a day or month of the calendar, or lacks only the year. */
    boolean isPossible() {
        boolean months = month >= 0 && month <= 12 && (day == 0 || month > 0);
        return months && (year == 0 || isYear(year)) && day <= (month == 0 ? 0 : YearMonth.of(year == 0 ? 2020 : year, month).lengthOfMonth());
    }

    PartialDate first() {
        return new PartialDate(year, month, day);
    }

    PartialDate last() {
        return new PartialDate(year, lastMonth, day);
    }
}
