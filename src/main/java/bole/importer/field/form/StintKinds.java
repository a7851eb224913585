package bole.importer.field.form;

import bole.profile.StintKind;
import bole.text.Wording;
import java.util.List;
import java.util.function.Predicate;

/**
 * What kind of stint a position makes of a time at a place. A title may hold several of the words that tell ("visiting student intern", "undergraduate
 * research assistant", "visiting professor"); the first row of the table that fits decides, for lists and sentences in both languages alike.
 */
public final class StintKinds {

    /** A chair or a course that a guest holds is a job. */
    private static final Wording GUEST_TEACHER = Wording.anyCase("(?<!with )(?<!by )\\b(?:professor|lecturer)\\b|教授|讲师|講師");
    /** A job that students are given, named after them: "student researcher", "undergraduate teaching assistant". */
    private static final Wording STUDENT_JOB = Wording.anyCase(
        "\\b(?:student|undergraduate|undergrad|postgraduate|candidate)(?: (?:research|teaching|lab|laboratory|course|graduate))? (?:researcher|assistant|worker|developer|engineer|instructor|tutor|consultant|employee|technician|programmer|scientist|associate|ambassador|analyst|demonstrator)s?\\b");

    /** A job and in what standing it was held: "Teaching Assistant as PhD student". */
    private static final Wording AS_STUDENT = Wording.anyCase("\\b(?:assistant|tutor|instructor|demonstrator|grader|lecturer|technician)s?\\b[^,;]{0,30}\\b(?:as|while|for)\\b.{0,40}\\bstudents?\\b");

    /** A job beside studies: "Laboratory Assistant and Thesis Student". */
    private static final Wording JOB_AND_STUDENT = Wording.anyCase("\\b(?:assistant|researcher|engineer|developer|technician|tutor|instructor|analyst|scientist|lecturer) ?(?:and|&|/|,) ?(?:[\\p{L}'’.-]+ ){0,3}student\\b");

    /** The lowest rank of an institute of research, which is called as an internship is. */
    private static final Wording JUNIOR_RANK = Wording.of("研究实习员");

    private static final List<Row> TABLE = List.of(
        new Row(JUNIOR_RANK::isIn, StintKind.EMPLOYMENT),
        new Row(Words.of("internship")::in, StintKind.INTERNSHIP),
        new Row(title -> Words.of("visit").in(title) && !GUEST_TEACHER.matcher(title).find(), StintKind.VISIT),
        new Row(Words.of("postdoc")::in, StintKind.EMPLOYMENT),
        new Row(STUDENT_JOB::isIn, StintKind.EMPLOYMENT),
        new Row(AS_STUDENT::isIn, StintKind.EMPLOYMENT),
        new Row(JOB_AND_STUDENT::isIn, StintKind.EMPLOYMENT),
        new Row(title -> Words.of("student").in(title) && !title.contains("导师") && !title.contains("導師"), StintKind.EDUCATION));

    private StintKinds() {
    }

    private record Row(Predicate<String> says, StintKind kind) {
    }

    /** The kind of stint that the position {@code title} makes, employment where no word says otherwise. */
    public static StintKind of(String title) {
        return TABLE.stream().filter(row -> row.says().test(title)).map(Row::kind).findFirst().orElse(StintKind.EMPLOYMENT);
    }

    /** Whether {@code title} is a job, named with the studies beside which it was held. */
    public static boolean isJobOfStudent(String title) {
        return AS_STUDENT.matcher(title).find() || JOB_AND_STUDENT.matcher(title).find();
    }

    /** Whether who has the position {@code title} studies at the place for a degree. */
    public static boolean isStudent(String title) {
        return of(title) == StintKind.EDUCATION;
    }
}
