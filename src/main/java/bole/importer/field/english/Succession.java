package bole.importer.field.english;

import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One post left for another within a sentence: "an assistant professor at … from 2012 before joining … in 2019" ends the first with the second. */
final class Succession {

    private static final Wording NEXT = Wording.of("(?:before |prior to )?(?:joining|(?:moving|returning|relocating|transferring|transitioning|coming) (?:back )?to|becoming|taking (?:up|on)|accepting|assuming)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Wording BEFORE = Wording.of("(?i)\\b(?:before|prior to) (?:joining|moving|returning|relocating|transferring|becoming|taking|accepting|assuming|coming|transitioning)\\b");

    private Succession() {
    }

    /** Whether {@code clause} tells of what somebody left another post for. */
    static boolean isNext(String clause) {
        return NEXT.matcher(clause).matches();
    }

    /** {@code stints} of one {@code sentence}, those without an end, other than {@code next}, ended when the first of {@code next} begins; one without a beginning only where the sentence tells of no third and says "before". */
    static List<Stint> ended(List<Stint> stints, List<Stint> next, String sentence) {
        Optional<PartialDate> moved = next.stream().filter(stint -> stint.kind() == StintKind.EMPLOYMENT).flatMap(stint -> stint.from().stream()).findFirst();
        boolean one = stints.size() - next.size() == 1 && (next.contains(stints.getFirst()) || BEFORE.matcher(sentence).find());
        List<Stint> ended = new ArrayList<>();
        for (Stint stint : stints) {
            boolean left = moved.isPresent() && !next.contains(stint) && stint.kind() == StintKind.EMPLOYMENT && stint.to().isEmpty()
                && stint.from().map(from -> from.year() <= moved.get().year()).orElse(one && !stint.current());
            ended.add(left ? stint.until(moved) : stint);
        }
        return ended;
    }
}
