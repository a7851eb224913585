package bole.importer.field;

import bole.text.DateInterval;
import bole.text.FoundDate;
import java.util.List;
import java.util.Optional;

/** The time of a stint among the dates of its entry. */
final class StintDates {

    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);

    private StintDates() {
    }

    /** The first range of {@code own}, else its first date, else the same of {@code inherited}. */
    static DateInterval of(List<FoundDate> own, List<FoundDate> inherited) {
        return of(own).or(() -> of(inherited)).orElse(UNKNOWN);
    }

    private static Optional<DateInterval> of(List<FoundDate> dates) {
        return dates.stream().filter(FoundDate::range).findFirst().or(() -> dates.stream().findFirst()).map(FoundDate::interval);
    }
}
