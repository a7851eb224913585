package bole.importer.field.stint;

import bole.importer.field.reading.Entry;
import bole.profile.Stint;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;

/** Entries that begin with a time and a dash behind which its end is left out, beside others that begin with whole spans: "2023.09 - PhD | Fenwold University" above "2019.09 - 2023.06 BSc | …"; and those that say from when alone, the latest of their list. */
final class OpenBeginnings {

    private static final Wording DASH = Wording.of("\\s?[-–—~～]{1,2}\\s?(?=[\\p{L}*|(\\[])");
    /** "Reader, Fenwold University (| from 2020 | )". */
    private static final Wording FROM = Wording.of("(?i)\\bfrom (?:\\p{L}+\\.? )?(?:19|20)\\d\\d\\s?[)\\].;]?\\s?$");
    private static final int INDENT = 3;

    private OpenBeginnings() {
    }

    /** {@code stint} of {@code entry}, which goes on where only its beginning stands before a dash and no other of {@code entries} ends later. */
    static Stint open(Stint stint, Entry entry, List<Entry> entries) {
        if (stint.from().isPresent() && stint.to().isEmpty() && !stint.current() && FROM.matcher(entry.text().text()).find()) {
            return entries.stream().filter(other -> other != entry).allMatch(other -> isBegunBefore(other, stint.from().get())) ? stint.ongoing() : stint;
        }
        Optional<PartialDate> from = entries.size() > 1 && stint.from().or(stint::to).equals(stint.to()) && !stint.current() ? beginning(entry.lines().getFirst().text()) : Optional.empty();
        boolean last = from.isPresent() && entries.stream().filter(other -> other != entry).allMatch(other -> span(other).filter(span -> span.to().filter(to -> to.year() > from.get().year()).isEmpty()).isPresent());
        return last ? new Stint(stint.kind(), stint.institution(), stint.unit(), stint.title(), stint.degree(), stint.field(), from, Optional.empty(), true, stint.source(), stint.lines()) : stint;
    }

    private static boolean isBegunBefore(Entry entry, PartialDate date) {
        return DateReader.find(entry.text().text()).stream().allMatch(found -> found.interval().from().filter(from -> from.year() > date.year()).isEmpty());
    }

    private static Optional<PartialDate> beginning(String text) {
        List<FoundDate> dates = DateReader.find(text);
        boolean dashed = dates.size() == 1 && dates.getFirst().start() < INDENT && !dates.getFirst().range() && DASH.matcher(text).region(dates.getFirst().end(), text.length()).lookingAt();
        return dashed ? dates.getFirst().interval().from() : Optional.empty();
    }

    private static Optional<DateInterval> span(Entry entry) {
        return DateReader.find(entry.lines().getFirst().text()).stream().findFirst().filter(date -> date.range() && date.start() < INDENT).map(FoundDate::interval);
    }
}
