package bole.text;

import java.util.List;

/**
 * The grammar of dates and times in real CVs, in both languages: one grammar for all forms.
 *
 * <pre>
 * time     = [ "since" | "from" | "until" | "between" | "expected" ] date [ separator end ] [ "(expected)" ]
 * end      = date | "present" | nothing, for a dash that ends a line
 * date     = year | year month | year month day, in any order and writing, or a season with a year
 * </pre>
 *
 * <p>How it decides where writing is ambiguous:
 * <ul>
 * <li>Years are 1930 to 2060. Two digits up to 40 are of this century, others of the last ({@code '19}).
 * <li>{@code 2010-12} with a hyphen is a month (ISO 8601), {@code 2010–12} with a dash two years; {@code 2012-14} is two years either way.
 * <li>{@code 5/12/2020} has two readings and is the year only; {@code 12.05.2020} has the day first.
 * <li>{@code 民國103年} is 2014, and years of two or three digits before 年 behind it are counted in the same way.
 * <li>A season is its three months in the north (spring March to May); a winter, which has two years, is its year only.
 * <li>An end lacking a year takes it from the other end ({@code Jun. – Aug. 2021}), one year on where the months go round ({@code Dec – Feb 2021}).
 * <li>A range of months written backwards ({@code 06.2022-09.2021}) is turned round; two years in that order are two dates.
 * <li>A year glued to a word with two capitals is the venue's ({@code CVPR2021}, {@code WWW'24}), a single year with its span on the digits; data sets
 * ({@code COCO2017}) have none.
 * <li>"since" goes on ({@code current}); "from" alone has an unknown end; "expected 2025" has only an end.
 * <li>Telephone numbers, pages, volumes, versions, money, percentages, quantities, codes of courses, paths, addresses and identifiers are never dates.
 * </ul>
 *
 * <p>Time is linear in the length of the text.
 */
public final class DateReader {

    private DateReader() {
    }

    /** All dates and times in {@code text}, in order, not overlapping. A range does not go over the end of a line. */
    public static List<FoundDate> find(String text) {
        return new DateRanges(text).find();
    }
}
