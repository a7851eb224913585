package bole.importer.field;

import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.PartialDate;
import java.util.List;
import java.util.Optional;

/** The time of a stint among the dates of its entry. */
final class StintDates {

    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);

    private StintDates() {
    }

    /** The times in {@code text}, without years that are a part of a word: "the training group RTG1995", 华为2012实验室. */
    static List<FoundDate> in(String text) {
        return DateReader.find(text).stream().filter(date -> date.range() || date.start() == 0 || !isLatin(text.charAt(date.start() - 1)) && !text.startsWith("实验室", date.end())).toList();
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && !Han.is(c);
    }

    /** The first range of {@code own}, else its first date, else the same of {@code inherited}. */
    static DateInterval of(List<FoundDate> own, List<FoundDate> inherited) {
        return of(own).or(() -> of(inherited)).orElse(UNKNOWN);
    }

    /** "2022 (expected 2026)", "since 2022 (expected 2026)": studies from the first time to the one at which their end is expected. */
    static Optional<DateInterval> untilExpected(List<FoundDate> dates) {
        List<FoundDate> ends = dates.stream().filter(date -> date.expected() && !date.range()).toList();
        if (dates.size() != 2 || ends.size() != 1) {
            return Optional.empty();
        }
        DateInterval begun = dates.get(1 - dates.indexOf(ends.getFirst())).interval();
        Optional<PartialDate> end = ends.getFirst().interval().to();
        boolean open = begun.to().isEmpty() || begun.to().equals(begun.from());
        boolean later = begun.from().isPresent() && end.isPresent() && begun.from().get().year() < end.get().year();
        return open && later ? Optional.of(new DateInterval(begun.from(), end, begun.current())) : Optional.empty();
    }

    private static Optional<DateInterval> of(List<FoundDate> dates) {
        return dates.stream().filter(FoundDate::range).findFirst().or(() -> dates.stream().findFirst()).map(FoundDate::interval);
    }
}
