package bole.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as precise as its source: a year, a month or a day; ISO 8601 with reduced precision ({@code 2021}, {@code 2021-09}, {@code 2021-09-30}).
 *
 * @param year four-digit year, 1000 to 2999
 * @param month 1 to 12, or 0 where the source gives only the year
 * @param day 1 to 31, or 0 where the source gives no day
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 2999;

    public PartialDate {
        if (!isYear(year) || month < 0 || month > 12 || day < 0 || (day > 0 && month == 0)) {
            throw new IllegalArgumentException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("not a day of that month: " + year + "-" + month + "-" + day);
        }
    }

    /** The whole year {@code year}. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** Whether {@code year} can be the year of a date. */
    public static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /** The whole month {@code month} of {@code year}. */
    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    /**
     * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
     *
     * @throws IllegalArgumentException if {@code text} has another form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("not a date of the form YYYY, YYYY-MM or YYYY-MM-DD: " + text));
    }

    /** Like {@link #parse}, empty where {@code text} is no such date. */
    public static Optional<PartialDate> read(String text) {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            return Optional.empty();
        }
        String[] parts = text.split("-");
        try {
            return Optional.of(new PartialDate(part(parts, 0), part(parts, 1), part(parts, 2)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int part(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }

    /** The first day that this date may mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day that this date may mean. */
    public LocalDate lastDay() {
        if (day > 0) {
            return LocalDate.of(year, month, day);
        }
        return YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
    }

    /** Orders by first day, the less precise of two equal ones first. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = firstDay().compareTo(other.firstDay());
        return byDay != 0 ? byDay : Integer.compare(precision(), other.precision());
    }

    private int precision() {
        return day > 0 ? 3 : month > 0 ? 2 : 1;
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (day > 0) {
            return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        }
        return month > 0 ? String.format(Locale.ROOT, "%04d-%02d", year, month) : String.format(Locale.ROOT, "%04d", year);
    }
}
