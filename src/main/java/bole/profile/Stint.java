package bole.profile;

import bole.text.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A time at an institution: an education, a job, an internship, a visit or a service. Institution, years and degree of a search must hold in one stint together.
 *
 * @param kind what the person did there
 * @param institution where, if the source says so
 * @param unit department, school, laboratory or team within the institution
 * @param title the position or degree as written ("Bachelor of Engineering", "算法专家")
 * @param degree the degree, for education
 * @param field the field of study, for education
 * @param from when it began
 * @param to when it ended or is expected to end; with {@code current} and no {@code to} it was going on when last verified
 * @param current whether the source says it is going on
 * @param source index into the profile's sources
 * @param lines where it stands
 */
public record Stint(StintKind kind, Optional<Institution> institution, String unit, String title, Optional<Degree> degree, String field,
                    Optional<PartialDate> from, Optional<PartialDate> to, boolean current, int source, LineRange lines) implements Claim {

    /** This stint at {@code other} instead. */
    public Stint withInstitution(Institution other) {
        return new Stint(kind, Optional.of(other), unit, title, degree, field, from, to, current, source, lines);
    }

    @Override
    public Optional<PartialDate> begins() {
        return from;
    }

    @Override
    public Optional<PartialDate> ends() {
        return to;
    }

    @Override
    public String text() {
        return Stream.of(Stream.of(title), details().stream(), institution.map(Institution::name).stream()).flatMap(part -> part)
            .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Whether it goes on, at an institution that is known. */
    public boolean placedNow() {
        return current && institution.isPresent();
    }

    /** Field and unit, as far as they are not said by what stands before and behind them: a "PhD in Hydrology" need not be followed by "Hydrology". */
    public List<String> details() {
        String place = institution.map(Institution::name).orElse("");
        Stream<String> said = title.contains(field) ? Stream.of() : Stream.of(field);
        Stream<String> further = title.contains(unit) || field.contains(unit) || place.contains(unit) ? Stream.of() : Stream.of(unit);
        return Stream.concat(said, further).toList();
    }

    /** This stint as one that goes on. */
    public Stint ongoing() {
        return new Stint(kind, institution, unit, title, degree, field, from, to, true, source, lines);
    }

    /** This stint as one that is over. */
    public Stint over() {
        return until(to);
    }

    /** This stint as one that was over at {@code end}. */
    public Stint until(Optional<PartialDate> end) {
        return new Stint(kind, institution, unit, title, degree, field, from, end, false, source, lines);
    }

    /** This stint as that of {@code other}. */
    public Stint withDegree(Optional<Degree> other) {
        return new Stint(kind, institution, unit, title, other, field, from, to, current, source, lines);
    }

    @Override
    public String claimName() {
        return "stint";
    }
}
