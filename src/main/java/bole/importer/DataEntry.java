package bole.importer;

import bole.importer.field.person.Headlines;
import bole.importer.field.stint.Stints;
import bole.profile.LineRange;
import bole.text.DateInterval;
import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of a list of data about a person, a degree or a post, by the keys that templates of CVs call its parts by: al-folio, RenderCV, online-cv, Toha and their relatives.
 *
 * @param place where, or {@code ""}
 * @param unit part of it, or {@code ""}
 * @param title degree or position, or {@code ""}
 * @param field of study, or {@code ""}
 * @param when its time
 * @param sample whether it is an entry of a template
 * @param lines where it stands
 */
record DataEntry(String place, String unit, String title, String field, DateInterval when, boolean sample, LineRange lines) {

    private static final String[] PLACES = {"institution", "school", "university", "company", "organization", "organisation", "org", "employer", "institute", "affiliation", "workplace", "college", "company_name", "institution_name", "school_name", "university_name"};
    private static final String[] TITLES = {"studyType", "degree", "position", "role", "designation", "job_title", "jobtitle", "jobTitle", "title"};
    private static final String[] STARTS = {"start_date", "startDate", "date_start", "start", "from", "begin", "start_year"};
    private static final String[] ENDS = {"end_date", "endDate", "date_end", "end", "to", "finish", "end_year"};
    private static final String[] TIMES = {"year", "date", "years", "time", "period", "dates", "duration", "when", "timeframe"};
    private static final String NAME = "name";

    /** The entries of {@code value}: itself, or each of the positions that it lists at one place. */
    static Stream<DataEntry> of(DataValue value) {
        List<DataValue> positions = value.at("positions").items();
        return positions.isEmpty() ? Stream.of(one(value, place(value))) : positions.stream().map(position -> one(position, place(value)));
    }

    private static DataEntry one(DataValue value, String place) {
        String title = Markup.plain(value.any(TITLES));
        String name = Markup.plain(value.string(NAME));
        boolean named = place.isEmpty() && !title.isEmpty();
        String below = place.isEmpty() && name.isEmpty() ? Markup.plain(value.any("subtitle")) : "";
        boolean swapped = !below.isEmpty() && Headlines.isPlace(title);
        return at(swapped ? title : !below.isEmpty() ? below : named ? name : place, Markup.plain(value.string("department")), swapped ? below : title.isEmpty() ? name : title, Markup.plain(value.any("area", "major", "field")),
            when(value), value.lines());
    }

    /** An entry whose place is {@code written} with a part of it or its country: "Fenwold University, Department of Physics". */
    private static DataEntry at(String written, String unit, String title, String field, DateInterval when, LineRange lines) {
        boolean sample = SampleRecords.isEntry(written, title);
        List<String> parts = List.of(written.split(", "));
        List<String> places = parts.stream().filter(Headlines::isPlace).toList();
        if (parts.size() < 2 || places.size() != 1) {
            return new DataEntry(written, unit, title, field, when, sample, lines);
        }
        String part = unit.isEmpty() ? parts.stream().filter(Headlines::isUnit).findFirst().orElse("") : unit;
        return new DataEntry(places.getFirst(), part, title, field, when, sample, lines);
    }

    /** Where, a place being a text or a mapping with a name. */
    private static String place(DataValue value) {
        return Stream.of(PLACES).map(value::at).flatMap(place -> Stream.of(place, place.at(NAME))).map(DataValue::text).map(Markup::plain).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static DateInterval when(DataValue value) {
        DateInterval span = Period.of(value.any(STARTS), value.any(ENDS));
        String time = value.any(TIMES);
        return span.from().isPresent() || span.to().isPresent() ? span : Period.in(SampleRecords.isYear(time) ? "" : time);
    }

    /** Whether it has a place, a title and a time, and the title is that of a degree or a position: an entry of a CV in a list whose name does not tell. */
    boolean isDatedPost() {
        return !place.isEmpty() && (when.from().isPresent() || when.to().isPresent()) && (Stints.isCourse(title) || Headlines.is(title));
    }

    /** As what a record says of a stint. */
    RecordStint stint() {
        return new RecordStint(place, unit, title, field, when, lines);
    }

    /** As what a record says of a degree, whose only date is its end. */
    RecordStint degree() {
        return new RecordStint(place, unit, title, field, Period.ended(when), lines);
    }

    /** As a post that goes on, where no time is told. */
    RecordStint ongoing() {
        boolean untold = when.from().isEmpty() && when.to().isEmpty();
        return new RecordStint(place, unit, title, field, untold ? Period.NOW : when, lines);
    }
}
