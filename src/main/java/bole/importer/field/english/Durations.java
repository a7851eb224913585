package bole.importer.field.english;

import bole.text.PartialDate;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** How long a post was held: "In 1992 I moved to Lowfen and worked | for six years | at …" gives an end where the beginning is known. */
final class Durations {

    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Wording YEARS = Wording.of("(?i)\\b(?:for|spent)(?: (?:about|around|some|nearly|almost|the next))? (?<number>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \\p{L}{3,12})? years\\b");

    private Durations() {
    }

    /** The year in which what began in {@code from} was over by what {@code text} says. */
    static Optional<PartialDate> end(String text, PartialDate from) {
        Matcher years = YEARS.matcher(text);
        if (!years.find()) {
            return Optional.empty();
        }
        int number = NUMBERS.indexOf(years.group("number").toLowerCase(Locale.ROOT));
        return PartialDate.read(Integer.toString(from.year() + (number < 0 ? Integer.parseInt(years.group("number")) : number)));
    }
}
