package bole.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** A time as the header {@code Date} says it. Undertow's own needs the names of all time zones for it, which the first answer would wait for. */
final class HttpDate {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private HttpDate() {
    }

    /** That of now. */
    static String now() {
        return of(CLOCK.instant());
    }

    /** That of {@code instant}: {@code Sun, 01 Mar 2026 08:05:09 GMT}. */
    static String of(Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
        return DAYS.get(time.getDayOfWeek().ordinal()) + ", " + twoDigits(time.getDayOfMonth()) + " " + MONTHS.get(time.getMonthValue() - 1) + " " + time.getYear() + " "
            + twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute()) + ":" + twoDigits(time.getSecond()) + " GMT";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
