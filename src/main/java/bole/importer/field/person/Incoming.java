package bole.importer.field.person;

import bole.importer.field.reading.Reading;
import bole.importer.page.RichText;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** Posts that somebody has been promised and not begun: "an incoming assistant professor at Fenwold University (from fall 2027)". Where the page names a post of now, the promised one is not of now. */
public final class Incoming {

    private static final Wording WORD = Wording.anyCase("\\b(?:incoming|soon[- ]to[- ]be|future (?=(?:ph\\.? ?d|doctoral|graduate|master|m\\.?s|assistant|postdoc|faculty)))\\b");
    private static final int REACH = 40;

    private Incoming() {
    }

    /** Whether {@code sentence} tells of a post that is yet to come. */
    static boolean isIn(String sentence) {
        return WORD.matcher(sentence).find();
    }

    /** Whether {@code sentence} says that the post of {@code stint} is yet to come. */
    static boolean is(String sentence, Stint stint) {
        var word = WORD.matcher(sentence);
        while (word.find()) {
            int title = sentence.indexOf(stint.title(), word.start());
            if (title >= 0 && title < word.end() || !stint.title().isEmpty() && title >= 0 && title - word.end() < REACH && sentence.substring(word.end(), title).chars().noneMatch(c -> c == ',' || c == '.' || c == ';')) {
                return true;
            }
        }
        return false;
    }

    /** {@code stints} where only the posts that have begun are of now, if there are any; a post that stands beside a promised one has begun. */
    public static List<Stint> settled(List<Stint> stints, Reading reading) {
        List<Stint> promised = new ArrayList<>();
        List<Stint> beside = new ArrayList<>();
        for (RichText sentence : reading.sentences()) {
            if (isIn(sentence.text())) {
                for (Stint told : reading.told(sentence)) {
                    (is(sentence.text(), told) ? promised : beside).add(told);
                }
            }
        }
        List<Stint> begun = stints.stream().map(stint -> beside.contains(stint) && isOpen(stint) ? stint.ongoing() : stint).toList();
        boolean other = begun.stream().anyMatch(stint -> stint.placedNow() && !promised.contains(stint));
        return other ? begun.stream().map(stint -> promised.contains(stint) ? stint.over() : stint).toList() : begun;
    }

    /** Whether {@code stint} is a post without times. */
    static boolean isOpen(Stint stint) {
        return stint.kind() == StintKind.EMPLOYMENT && stint.from().isEmpty() && stint.to().isEmpty() && !stint.title().isEmpty();
    }
}
