package bole.importer.field.stint;

import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** A sentence that says when the post of now began, which a sentence before it tells: "I am a lecturer at Fenwold University. My appointment began in 2019." */
final class Beginnings {

    private static final String MONTH = "(?:(?:the )?(?:\\p{L}+ of |\\p{L}+ )){0,4}";
    /** What can only mean the post told last. */
    private static final Wording THIS = Wording.of("^(?:(?:My|His|Her) (?:current )?(?:appointment|position|contract|post|job|tenure|employment)(?: (?:there|here))? (?:began|started|commenced)|(?:I|He|She) (?:started|began|took up|assumed) (?:(?:this|that|my current|his current|her current|the current) (?:position|role|job|post|appointment)|(?:there|here))"
        + "|(?:I|He|She)(?: have| has|['’]ve) (?:been|worked|served|taught)(?: (?:here|there)| in (?:this|that|my current|the) (?:position|role|post)| in (?:this|that) capacity)(?= since))(?: (?:in|on|at|from|since))? " + MONTH + "(?:\\d{1,2},? )?(?:19|20)\\d\\d\\b");
    /** "Before coming to | Fenwold | in fall 2015, …": when somebody came to where he or she is. */
    private static final Wording CAME = Wording.of("\\b(?:(?:[Bb]efore|[Pp]rior to|[Ss]ince|[Ii]n advance of) (?:(?:my|his|her) )?(?:coming to|moving to|joining|arriving (?:at|in)|arrival (?:at|in)|starting at|appointment at)|^(?:I|He|She) (?:came|moved|returned) to) (?:the )?(?<name>\\p{Lu}[\\p{L}.’'-]*(?: (?:of )?\\p{Lu}[\\p{L}.’'-]*){0,4}),? (?:in|since) " + MONTH + "(?:19|20)\\d\\d\\b");
    private static final Set<String> SMALL = Set.of("the", "of", "at", "and", "university", "college", "institute");

    private Beginnings() {
    }

    /** Sets the beginning that {@code sentence} tells in the post of now among {@code stints} of which none is known. */
    static void told(List<Stint> stints, String sentence) {
        if (stints.isEmpty() || sentence.length() > 600) {
            return;
        }
        Matcher post = THIS.matcher(sentence);
        Matcher came = CAME.matcher(sentence);
        if (post.lookingAt()) {
            date(post.group()).filter(date -> isOpen(stints.getLast())).ifPresent(date -> stints.add(begun(stints.removeLast(), date)));
        } else if (came.find()) {
            date(came.group()).ifPresent(date -> stints.replaceAll(stint -> isOpen(stint) && isNamed(stint, came.group("name")) ? begun(stint, date) : stint));
        }
    }

    private static Optional<PartialDate> date(String words) {
        return DateReader.find(words).stream().reduce((first, second) -> second).map(FoundDate::interval).flatMap(interval -> interval.from().or(interval::to));
    }

    private static boolean isOpen(Stint stint) {
        return stint.kind() == StintKind.EMPLOYMENT && stint.current() && stint.institution().isPresent() && stint.from().isEmpty() && stint.to().isEmpty();
    }

    private static Stint begun(Stint stint, PartialDate date) {
        return new Stint(stint.kind(), stint.institution(), stint.unit(), stint.title(), stint.degree(), stint.field(), Optional.of(date), Optional.empty(), true, stint.source(), stint.lines());
    }

    /** Whether every telling word of {@code name} is one of the name of the place of {@code stint}: "Fenwold" for "Fenwold University". */
    private static boolean isNamed(Stint stint, String name) {
        List<String> whole = Arrays.asList(Folding.key(stint.institution().orElseThrow().name()).split("[^\\p{L}\\p{N}]+"));
        List<String> words = Arrays.stream(Folding.key(name).split("[^\\p{L}\\p{N}]+")).filter(word -> !SMALL.contains(word)).toList();
        return !words.isEmpty() && whole.containsAll(words);
    }
}
