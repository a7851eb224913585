package bole.importer.field.stint;

import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;

/** What the order of sentences tells of posts: when "since then" was, and that who "has been" one thing and "is" another is no longer the first. */
final class ToldInOrder {

    private static final Wording SINCE_THEN = Wording.of("^(?:(?:Ever )?[Ss]ince then|From then on|Thereafter),? (?:I|he|she|(?:Dr|Prof)\\.? \\p{Lu}\\p{L}+)(?:['’]ve| have| has) (?:been|worked|served|held|taught|led|directed|run)\\b");
    /** "She has been a | lecturer at …": a post that may be over. */
    private static final Wording PERFECT = Wording.of("\\b(?:[Hh]ave|[Hh]as|['’]ve)(?: also)? been (?:an?|the) ");
    /** What says that it is not. */
    private static final Wording GOING_ON = Wording.anyCase("\\b(?:since|for (?:the|over|more|almost|nearly|about|\\p{L}+ (?:years|months))|currently|now|recently|this|from \\p{L}* ?(?:19|20)\\d\\d|always|lucky|fortunate|here|there)\\b");
    private static final Wording IS = Wording.anyCase("\\b(?:am|is|['’]m|serves?|works?|hold|holds)\\b");

    private ToldInOrder() {
    }

    /** {@code found}, what {@code sentence} tells behind {@code before}, its post of now begun when the last one ended where it says "since then". */
    static List<Stint> begun(List<Stint> found, List<Stint> before, String sentence) {
        Optional<PartialDate> end = before.isEmpty() || !SINCE_THEN.matcher(sentence).find() ? Optional.empty() : before.getLast().to();
        return end.isEmpty() ? found : found.stream().map(stint -> stint.kind() != StintKind.EDUCATION && stint.from().isEmpty() && stint.to().isEmpty() ? new Stint(stint.kind(), stint.institution(), stint.unit(), stint.title(), stint.degree(), stint.field(), end, stint.to(), true, stint.source(), stint.lines()) : stint).toList();
    }

    /** Whether {@code sentence} tells of posts that may be over. */
    static boolean mayBeOver(String sentence) {
        return PERFECT.matcher(sentence).find() && !GOING_ON.matcher(sentence).find() && !IS.matcher(sentence).find();
    }

    /** {@code stints} where those of {@code doubtful} are over if another is of now. */
    static List<Stint> settled(List<Stint> stints, List<Stint> doubtful) {
        boolean now = !doubtful.isEmpty() && stints.stream().anyMatch(stint -> stint.current() && stint.kind() == StintKind.EMPLOYMENT && stint.institution().isPresent() && !stint.title().isEmpty() && !doubtful.contains(stint));
        return now ? stints.stream().map(stint -> doubtful.contains(stint) && isOpen(stint) ? stint.over() : stint).toList() : stints;
    }

    private static boolean isOpen(Stint stint) {
        return stint.kind() != StintKind.EDUCATION && stint.current() && stint.from().isEmpty() && stint.to().isEmpty();
    }
}
