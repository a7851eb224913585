package bole.importer.field;

import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import java.util.List;
import java.util.Optional;

/** The time of a stint among the dates of its entry. */
final class StintDates {

    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);

    private StintDates() {
    }

    /** The times in {@code text}, without years that are a part of a word: "the training group RTG1995". */
    static List<FoundDate> in(String text) {
        return DateReader.find(text).stream().filter(date -> date.range() || date.start() == 0 || !isLatin(text.charAt(date.start() - 1))).toList();
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && !Han.is(c);
    }

    /** The first range of {@code own}, else its first date, else the same of {@code inherited}. */
    static DateInterval of(List<FoundDate> own, List<FoundDate> inherited) {
        return of(own).or(() -> of(inherited)).orElse(UNKNOWN);
    }

    private static Optional<DateInterval> of(List<FoundDate> dates) {
        return dates.stream().filter(FoundDate::range).findFirst().or(() -> dates.stream().findFirst()).map(FoundDate::interval);
    }
}
