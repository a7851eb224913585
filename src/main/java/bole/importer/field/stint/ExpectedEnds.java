package bole.importer.field.stint;

import bole.importer.field.reading.Entry;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateReader;
import bole.text.PartialDate;
import java.util.List;
import java.util.Optional;

/** Studies whose end an entry of a list only expects, "PhD candidate (expected: June 2027)": they go on where nothing is told that came after. */
final class ExpectedEnds {

    private ExpectedEnds() {
    }

    /** {@code stint} of {@code entry}, which goes on where its end is expected. */
    static Stint open(Stint stint, Entry entry) {
        Optional<Integer> end = stint.kind() == StintKind.EDUCATION && !stint.current() ? stint.to().map(PartialDate::year) : Optional.empty();
        boolean expected = end.isPresent() && DateReader.find(entry.text().text()).stream().anyMatch(date -> date.expected() && date.interval().to().or(date.interval()::from).map(PartialDate::year).equals(end));
        return expected ? stint.ongoing() : stint;
    }

    /** {@code stints}, those that were to end ended where a job began then or later, or studies did after that year. */
    static List<Stint> settled(List<Stint> stints) {
        return stints.stream().map(stint -> isDue(stint) && stints.stream().anyMatch(other -> isAfter(other, stint)) ? stint.over() : stint).toList();
    }

    private static boolean isDue(Stint stint) {
        return stint.kind() == StintKind.EDUCATION && stint.current() && stint.to().isPresent();
    }

    private static boolean isAfter(Stint other, Stint stint) {
        boolean passing = other.kind() == StintKind.INTERNSHIP || other.kind() == StintKind.VISIT || other.kind() == StintKind.SERVICE;
        return other != stint && !passing && other.from().filter(from -> from.year() - (other.kind() == StintKind.EDUCATION ? 1 : 0) >= stint.to().orElseThrow().year()).isPresent();
    }
}
