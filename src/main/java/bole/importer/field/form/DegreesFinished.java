package bole.importer.field.form;

import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** When studies were over that other words tell of: "I studied at Lowfen College. I graduated in June 2006.", "I finished my PhD in 2011." */
public final class DegreesFinished {

    private static final String SELF = "(?:(?:^|\\band )(?:(?:Then|Finally|In the end),? )?(?:I|[Hh]e|[Ss]he|[Tt]hey)(?: have| has| had| was| were)?(?: (?:\\p{L}+ly|then|just|also))?)";
    /** "I graduated | in June 2006": an end of what was told last. */
    private static final Wording GRADUATED = Wording.of("^(?:I|He|She|They|(?:Dr\\.? )?\\p{Lu}\\p{Ll}+)(?: (?:\\p{L}+ly|then))? (?:graduated|completed (?:it|them|my degree|his degree|her degree|my studies|his studies|her studies)|finished)(?: (?:with|summa|magna|cum|top|first|as)\\b[^,.;0-9]{0,60}?)?,? (?:in|on) ");
    /** "I received my | PhD": a degree that somebody got, of which the place may stand elsewhere. */
    private static final Wording GOT = Wording.of(SELF + " (?:received|earned|obtained|completed|finished|defended|got|gained|was awarded|were awarded) (?:my|his|her|their) (?:own )?$");

    private DegreesFinished() {
    }

    /** Whether a degree is got behind {@code before}. */
    public static boolean isGot(String before) {
        return GOT.matcher(before).find();
    }

    /** Ends the studies that stand last in {@code stints} when {@code sentence}, which names no place of its own, says that they were over. */
    public static void end(List<Stint> stints, String sentence) {
        boolean open = !stints.isEmpty() && stints.getLast().kind() == StintKind.EDUCATION && stints.getLast().to().isEmpty() && !stints.getLast().current();
        Optional<PartialDate> end = open ? end(sentence) : Optional.empty();
        if (end.filter(when -> stints.getLast().from().filter(from -> from.year() > when.year()).isEmpty()).isPresent()) {
            stints.add(stints.removeLast().until(end));
        }
    }

    private static Optional<PartialDate> end(String sentence) {
        Matcher graduated = GRADUATED.matcher(sentence);
        boolean told = graduated.lookingAt();
        return told ? DateReader.find(sentence).stream().filter(date -> date.start() >= graduated.end() - 1 && date.start() < graduated.end() + 12 && !date.range()).findFirst().flatMap(DegreesFinished::end) : Optional.empty();
    }

    private static Optional<PartialDate> end(FoundDate date) {
        return date.interval().to().or(date.interval()::from);
    }
}
