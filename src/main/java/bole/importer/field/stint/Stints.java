package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.StintKinds;
import bole.importer.field.form.Words;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.LineRange;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Stints from structured sources, which name institution, title and time apart. */
public final class Stints {

    private static final DateInterval UNKNOWN = new DateInterval(Optional.empty(), Optional.empty(), false);
    private static final DateInterval NOW = new DateInterval(Optional.empty(), Optional.empty(), true);
    /** What follows a degree that is a course: its field, or nothing. */
    private static final Wording FIELD_OR_END = Wording.of("(?:['’]s)?(?: degree)?(?:$|[,(:/]| (?:in|of|[-–—(]))");
    /** What joined a place to a degree, once it is taken out. */
    private static final Wording BEFORE = Wording.of("(?:[\\s,，;；|@·•(（–—-]|\\b(?:at|from|of)\\b)+$");
    private static final Wording BEHIND = Wording.of("^[\\s,，;；|·•:：–—-]+");

    private static final int LONGEST_COURSE = 200;
    private final int source;

    /**
     * @param source index into the profile's sources
     */
    public Stints(int source) {
        this.source = source;
    }

    /** The place where a person of position {@code title} is now. */
    public Stint current(String institution, String title, LineRange lines) {
        return member(institution, title, NOW, lines);
    }

    /** The place where a person of position {@code title} was or is, {@code when}; {@code institution} may say another post there, which counts. */
    public Stint member(String institution, String title, DateInterval when, LineRange lines) {
        return PostAtPlace.in(institution).map(post -> held(post.place(), post.title(), when, lines)).orElseGet(() -> held(institution, title, when, lines));
    }

    private Stint held(String institution, String title, DateInterval when, LineRange lines) {
        StintKind kind = StintKinds.of(title);
        Optional<Degree> degree = kind == StintKind.EDUCATION ? Degrees.first(title) : Optional.empty();
        return new Stint(kind, Optional.of(Institution.named(institution)), "", title, degree, "", when.from(), when.to(), when.current(), source, lines);
    }

    /** Whether {@code title} is that of a course and of no post: "PhD in Optics", "Master, Tide Studies", but not "PhD student". */
    public static boolean isCourse(String title) {
        return Degrees.find(title).stream().limit(1).anyMatch(degree -> degree.start() == 0 && FIELD_OR_END.matcher(title).region(degree.end(), title.length()).lookingAt());
    }

    /** A degree, {@code years} being its last year or its span; or the post that stands in a list of degrees. */
    public Optional<Stint> course(String course, String institution, String years, LineRange lines) {
        if (course.isEmpty() && institution.isEmpty()) {
            return Optional.empty();
        }
        Optional<InstitutionFinder.Found> named = institution.isEmpty() && course.length() < LONGEST_COURSE && !Degrees.find(course).isEmpty() ? named(course, lines) : Optional.empty();
        if (named.isPresent()) {
            return course(without(course, named.get()), named.get().name(), years, lines);
        }
        DateInterval when = when(years, true);
        Optional<Degree> degree = Degrees.first(course);
        StintKind kind = courseKind(course, degree);
        boolean post = kind != StintKind.EDUCATION;
        return Optional.of(new Stint(kind, place(institution), "", course, post ? Optional.empty() : degree, post ? "" : field(course), when.from(), when.to(), when.current(), source, lines));
    }

    /** "PhD in Fog, Fenwold University", 博士 落星湖大学: the one institution that is written with a degree. */
    private static Optional<InstitutionFinder.Found> named(String course, LineRange lines) {
        List<InstitutionFinder.Found> places = InstitutionFinder.find(RichText.plain(course, lines.first())).stream().filter(found -> found.form().isInstitution()).toList();
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    private static String without(String course, InstitutionFinder.Found place) {
        String before = BEFORE.matcher(course.substring(0, place.start())).replaceFirst("");
        return (before + " " + BEHIND.matcher(course.substring(place.end())).replaceFirst("")).strip();
    }

    /** A job, {@code years} being its span. */
    public Optional<Stint> job(String title, String institution, String years, LineRange lines) {
        if (title.isEmpty() && institution.isEmpty()) {
            return Optional.empty();
        }
        DateInterval when = when(years, false);
        StintKind kind = StintKinds.isStudent(title) ? StintKind.EMPLOYMENT : StintKinds.of(title);
        return Optional.of(new Stint(kind, place(institution), "", title, Optional.empty(), "", when.from(), when.to(), when.current(), source, lines));
    }

    /** A postdoc names a degree and is none; else a degree makes a course, and without one the post that the words name counts. */
    private static StintKind courseKind(String course, Optional<Degree> degree) {
        StintKind kind = StintKinds.of(course);
        boolean post = kind == StintKind.INTERNSHIP || kind == StintKind.VISIT && !Words.of("minor").in(course) || Words.of("job").in(course);
        return Words.of("postdoc").in(course) ? StintKind.EMPLOYMENT : degree.isEmpty() && post ? kind : StintKind.EDUCATION;
    }

    private static Optional<Institution> place(String institution) {
        return institution.isEmpty() ? Optional.empty() : Optional.of(Institution.named(institution));
    }

    private static DateInterval when(String years, boolean single) {
        List<FoundDate> found = DateReader.find(years);
        if (found.isEmpty()) {
            return UNKNOWN;
        }
        FoundDate date = found.stream().filter(FoundDate::range).findFirst().orElse(found.getFirst());
        return date.range() || !single ? date.interval() : new DateInterval(Optional.empty(), date.interval().to().or(date.interval()::from), false);
    }

    private static String field(String course) {
        int in = course.toLowerCase(Locale.ROOT).indexOf(" in ");
        int comma = course.indexOf(',');
        return in > 0 ? course.substring(in + 4).strip() : comma > 0 ? course.substring(comma + 1).strip() : "";
    }
}
