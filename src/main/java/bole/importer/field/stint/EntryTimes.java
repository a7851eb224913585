package bole.importer.field.stint;

import bole.importer.field.form.StintDates;
import bole.importer.field.reading.Entry;
import bole.importer.field.reading.EntryForms;
import bole.importer.page.RichText;
import bole.text.DateInterval;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time of an entry, among the dates of its lines. */
record EntryTimes(Entry entry) {

    /** The first lines of an entry, which name it. */
    private static final int NAMING = 4;
    private static final int BRIEF = 40;
    /** "Graduated with honours, June 2014": when studies ended, wherever it stands. */
    private static final Wording GRADUATED = Wording.of("(?i)(?:graduated|graduation|graduating|(?:degree )?(?:conferred|completed|awarded|received|obtained)|class of|毕业(?:时间|于)?)(?: (?:date|year|with|in|on|magna|summa|cum|first|the)\\b|[,:：]|\\s(?=\\p{L}{3,9}\\.? ?(?:19|20)\\d\\d|(?:19|20)\\d\\d|[*_]))");

    /** The dates of the lines that name the entry; where none is a span, also of short ones below and of those that tell of a prize. */
    List<FoundDate> dates() {
        List<FoundDate> found = new ArrayList<>();
        List<FoundDate> honours = new ArrayList<>();
        entry.lines().stream().limit(NAMING).forEach(line -> (EntryForms.isHonour(line.text()) ? honours : found).addAll(StintDates.own(line.text())));
        if (found.stream().noneMatch(FoundDate::range)) {
            entry.lines().stream().skip(NAMING).filter(line -> line.text().length() < BRIEF && (found.isEmpty() || EntryForms.isOnlyTime(line))).forEach(line -> found.addAll(StintDates.in(line.text())));
        }
        if (found.isEmpty()) {
            Stream.concat(entry.lines().stream().skip(NAMING), entry.details().stream()).filter(line -> GRADUATED.matcher(line.text()).lookingAt()).limit(1).forEach(line -> found.addAll(StintDates.in(line.text())));
        }
        entry.details().stream().filter(EntryForms::isOnlyTime).forEach(line -> found.addAll(StintDates.in(line.text())));
        return found.isEmpty() ? honours : found;
    }

    /** The time; the only date of {@code studies} is that of their end. */
    DateInterval when(boolean studies) {
        DateInterval when = StintDates.of(dates(), StintDates.in(entry.context().text()));
        if (when.from().isEmpty() && when.to().isEmpty() && EntryForms.isStanding(entry.text().text())) {
            return new DateInterval(Optional.empty(), Optional.empty(), true);
        }
        Optional<DateInterval> ahead = studies ? StintDates.ofStudies(dates(), entry.text().text()) : StintDates.started(dates(), entry.text().text());
        if (ahead.isPresent()) {
            return ahead.get();
        }
        return studies && when.from().isPresent() && (when.from().equals(when.to()) || isSeason(when)) ? new DateInterval(Optional.empty(), when.to(), false) : when;
    }

    /** "Spring 2020": whether {@code when} is one date, which has three months. */
    private boolean isSeason(DateInterval when) {
        List<FoundDate> named = dates();
        return !when.current() && (named.isEmpty() ? StintDates.in(entry.context().text()) : named).stream().noneMatch(FoundDate::range);
    }
}
