package bole.importer;

import bole.importer.field.person.Headlines;
import bole.importer.field.stint.Stints;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.LineRange;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import java.util.List;
import java.util.Optional;

/**
 * A stint as a record gives it, its parts apart.
 *
 * @param institution where, or {@code ""}
 * @param unit part of the institution, or {@code ""}
 * @param title degree or position, or {@code ""}
 * @param field of study, or {@code ""}
 * @param when its time
 * @param lines where it stands in source 0
 */
record RecordStint(String institution, String unit, String title, String field, DateInterval when, LineRange lines) {

    private static final String PART = ", ";

    /** As an education, or as the employment that a postdoc is. */
    Optional<Stint> education() {
        String named = title.isEmpty() ? field : title;
        return new Stints(0).course(named, institution, "", lines).map(read -> read.kind() == StintKind.EMPLOYMENT ? made(StintKind.EMPLOYMENT, Optional.empty(), "")
            : named(read).made(StintKind.EDUCATION, read.degree(), field.isEmpty() || named(read) != this ? read.field() : field));
    }

    /** A field that names the degree is the title. */
    private RecordStint named(Stint read) {
        return title.isEmpty() && read.degree().isPresent() ? new RecordStint(institution, unit, field, "", when, lines) : this;
    }

    /** Where a title holds its place, "Data Engineer, Reef Lab, Fenwold University": the two apart, the place being the widest that is named, or else the last part. */
    RecordStint placed() {
        if (!institution.isEmpty() || !title.contains(PART)) {
            return this;
        }
        List<String> parts = List.of(title.split(PART));
        String place = parts.stream().skip(1).filter(Headlines::isPlace).reduce((first, second) -> second).orElse(parts.getLast());
        return new RecordStint(place, unit, title.substring(0, title.indexOf(PART)), field, when, lines);
    }

    /** As a job, or as the internship its title says. */
    Optional<Stint> work() {
        return new Stints(0).job(title, institution, "", lines).map(read -> made(read.kind(), Optional.empty(), ""));
    }

    /** As where the person is now: a student's place is an education. */
    Optional<Stint> current() {
        Stint read = new Stints(0).current(institution, title, lines);
        return Optional.of(made(read.kind(), read.degree(), ""));
    }

    /** As {@code kind}. */
    Optional<Stint> as(StintKind kind) {
        return title.isEmpty() && institution.isEmpty() ? Optional.empty() : Optional.of(made(kind, Optional.empty(), ""));
    }

    private Stint made(StintKind kind, Optional<Degree> degree, String of) {
        Optional<Institution> place = institution.isEmpty() ? Optional.empty() : Optional.of(Institution.named(institution));
        return new Stint(kind, place, unit, title, degree, of, when.from(), when.to(), when.current(), 0, lines);
    }
}
