package bole.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates in words, as precise as they are. */
final class Dates {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final Messages messages;

    Dates(Messages messages) {
        this.messages = messages;
    }

    /** A date of the form YYYY, YYYY-MM or YYYY-MM-DD in words. */
    String show(Object date) {
        String iso = date.toString();
        return switch (iso.length()) {
            case YEAR_LENGTH -> iso;
            case MONTH_LENGTH -> format("date.month").format(YearMonth.parse(iso));
            default -> format("date.day").format(LocalDate.parse(iso));
        };
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(messages.say(key), Locale.ENGLISH);
    }

    /** A time from and to, either of which may be unknown; {@code current} stands where it has not ended. */
    String range(Optional<?> from, Optional<?> to, boolean current) {
        String first = from.map(this::show).orElse("");
        String last = to.map(this::show).orElse(current ? messages.say("profile.now") : "");
        if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
            return first.isEmpty() ? last : last.isEmpty() ? first : last;
        }
        return messages.say("date.range", first, last);
    }

    /** The years of a time, as short as they can be. */
    String years(Optional<?> from, Optional<?> to) {
        String first = from.map(date -> String.valueOf(year(date))).orElse("");
        String last = to.map(date -> String.valueOf(year(date))).orElse("");
        return first.isEmpty() || last.isEmpty() || first.equals(last) ? (first.isEmpty() ? last : first) : messages.say("years.span", first, last);
    }

    /** The year of a date. */
    static int year(Object date) {
        return Integer.parseInt(date.toString().substring(0, YEAR_LENGTH));
    }
}
