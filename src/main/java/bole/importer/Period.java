package bole.importer;

import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** Times that records give as a start and an end. */
final class Period {

    /** No time. */
    static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);
    /** The time of what goes on and has no beginning that is known. */
    static final DateInterval NOW = new DateInterval(Optional.empty(), Optional.empty(), true);
    private static final Wording GOING_ON = Wording.of("(?i)present|now|current|ongoing|today|至今|现在");
    private static final Wording ISO = Wording.of("(\\d{4}(?:-\\d{2}){0,2})(?:T.*|-\\d)?");
    private static final int LONGEST = 80;

    private Period() {
    }

    /** From {@code start} to {@code end}; a start without an end goes on, as the formats that have such members mean it. */
    static DateInterval of(String start, String end) {
        boolean open = end.isBlank() && !start.isBlank() || end.length() < LONGEST && GOING_ON.matcher(end.strip()).matches();
        Optional<PartialDate> from = date(start);
        return new DateInterval(from, open ? Optional.empty() : last(end), open && (from.isPresent() || !end.isBlank()));
    }

    /** The time that {@code text} says: a date, or a span of two. */
    static DateInterval in(String text) {
        List<FoundDate> found = text.length() > LONGEST ? List.of() : DateReader.find(text);
        return found.isEmpty() ? UNKNOWN : found.stream().filter(FoundDate::range).findFirst().orElse(found.getFirst()).interval();
    }

    /** The time that an education which names only one date ended. */
    static DateInterval ended(DateInterval time) {
        boolean one = time.from().isPresent() && time.from().equals(time.to());
        return one ? new DateInterval(Optional.empty(), time.to(), false) : time;
    }

    /** The first date in {@code text}. */
    static Optional<PartialDate> date(String text) {
        return iso(text).or(() -> in(text).from()).or(() -> in(text).to());
    }

    private static Optional<PartialDate> last(String text) {
        return iso(text).or(() -> in(text).to()).or(() -> in(text).from());
    }

    private static Optional<PartialDate> iso(String text) {
        Matcher iso = ISO.matcher(text.strip());
        return text.length() < LONGEST && iso.matches() ? precise(iso.group(1)) : Optional.empty();
    }

    /** As much of a date as there is in the calendar: a 31 June is a June. */
    private static Optional<PartialDate> precise(String date) {
        return PartialDate.read(date).or(() -> date.length() > 7 ? PartialDate.read(date.substring(0, 7)) : Optional.empty()).or(() -> PartialDate.read(date.substring(0, 4)));
    }

    /** The year of the first date in {@code text}. */
    static OptionalInt year(String text) {
        return date(text).map(date -> OptionalInt.of(date.year())).orElse(OptionalInt.empty());
    }
}
