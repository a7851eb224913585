package bole.importer.field.person;

import bole.importer.field.form.PersonNames;
import bole.importer.field.form.StintKinds;
import bole.importer.field.form.Words;
import bole.profile.Degree;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The position that a list of jobs and studies tells where nothing else says it: the title of the first that goes on. */
public final class HeldPosition {

    private static final Wording PAST = Wording.anyCase("^(?:former|formerly|previous|previously|past|ex)\\b|^(?:曾|前(?![端沿台线瞻])|原(?![型画生创]))");
    /** What is held beside a post and is none. */
    static final Wording GRANT = Wording.of("(?i)(?:fellowships?|scholarships?|grants?|internships?|awards?)");
    /** How somebody came to study, which is no position. */
    private static final Wording COMING = Wording.of("(?:推免|保送|保研|考研)?(?:读研|读博|直博|硕博连读|直博)");
    private static final Set<StintKind> PASSING = Set.of(StintKind.INTERNSHIP, StintKind.VISIT, StintKind.SERVICE);
    private static final Map<Degree, String> STUDENTS = Map.of(Degree.PHD, "PhD student", Degree.MASTER, "Master's student");
    private static final Map<Degree, String> HAN_STUDENTS = Map.of(Degree.PHD, "博士生", Degree.MASTER, "硕士生", Degree.BACHELOR, "本科生");

    private HeldPosition() {
    }

    /** The position of {@code stints}, in the order in which they were told: a stay at a second place only where there is no other. */
    public static Optional<String> of(List<Stint> stints) {
        List<Stint> now = stints.stream().filter(Stint::current).toList();
        return now.stream().filter(stint -> !PASSING.contains(stint.kind())).flatMap(stint -> title(stint).stream()).findFirst()
            .or(() -> now.stream().filter(stint -> PASSING.contains(stint.kind())).flatMap(stint -> title(stint).stream()).findFirst());
    }

    /** Whether {@code stint} names what somebody is. */
    static boolean isPosition(Stint stint) {
        return !stint.title().isEmpty() && !PersonNames.isTitled(stint.title()) && !PAST.matcher(stint.title()).find() && !GRANT.matcher(stint.title()).matches() && (stint.institution().isPresent() || Words.of("standing").in(stint.title()));
    }

    private static Optional<String> title(Stint stint) {
        boolean course = stint.kind() == StintKind.EDUCATION && (stint.title().isEmpty() || !StintKinds.isStudent(stint.title()) || COMING.matcher(stint.title()).matches());
        return course ? student(stint) : Optional.of(stint.title()).filter(title -> isPosition(stint));
    }

    /** Who studies for the degree of {@code stint}. */
    private static Optional<String> student(Stint stint) {
        String name = stint.title() + stint.institution().map(place -> place.name()).orElse("");
        return stint.degree().map(degree -> (Han.in(name) ? HAN_STUDENTS : STUDENTS).get(degree)).filter(words -> stint.institution().isPresent());
    }
}
