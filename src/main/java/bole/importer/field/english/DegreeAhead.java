package bole.importer.field.english;

import bole.importer.field.english.ProseHead.Sort;
import bole.profile.StintKind;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** What a sentence opens with is the degree that the verb behind it tells of: "As an undergraduate, I studied fog at …", "For my PhD, I went to …". */
final class DegreeAhead {

    private static final Wording OPENING = Wording.of("^(?:As|For|During|In|Throughout) (?:an? |my |his |her |the )?$");
    /** "For | undergrad, I went to …": what leads to a place by itself. */
    private static final Wording PURPOSE = Wording.of("(?:^For|, (?:and|then|but) for) (?:(?:my|his|her) )?$");
    private static final Wording TO_VERB = Wording.of("(?:['’]s?)?(?: (?:degrees?|studies|student|education|program(?:me)?|years|level))?(?: \\([^()]{2,40}\\))?,? (?:I|he|she|they) (?:(?:first|then|also) )?");
    /** "For undergrad, I went to | Fenwold University": a verb that tells of studies only because of what stands before it. */
    private static final Wording VERB = Wording.of("(?:['’]s?)?(?: (?:degrees?|studies|program(?:me)?))?,? (?:I|he|she|they) (?:went|moved|headed|came|returned|transferred|worked|was|stayed|enrolled|did (?:my |his |her )?(?:research|studies|work|thesis))\\b[^.;]{0,70}? (?:to|at|in|with) (?:the )?$");

    private DegreeAhead() {
    }

    /** {@code heads} of {@code text}, the verb of studies behind an opening degree being a telling of that degree. */
    static List<ProseHead> merged(String text, List<ProseHead> heads) {
        if (heads.size() < 2) {
            return heads;
        }
        ProseHead degree = heads.getFirst();
        ProseHead verb = heads.get(1);
        boolean study = verb.title().isEmpty() && verb.kind() == StintKind.EDUCATION && degree.degree().isPresent() && degree.kind() == StintKind.EDUCATION;
        if (!study || !OPENING.matcher(text.substring(0, degree.start())).matches() || !TO_VERB.matcher(text.substring(degree.end(), Math.max(degree.end(), verb.start()))).matches()) {
            return heads;
        }
        List<ProseHead> merged = new ArrayList<>(heads.subList(1, heads.size()));
        merged.set(0, new ProseHead(verb.start(), verb.end(), degree.title(), StintKind.EDUCATION, degree.degree(), Sort.VERB, verb.tense()));
        return merged;
    }

    /** Whether the place that begins at {@code place} is that of {@code degree}, with which {@code text} opens. */
    static boolean leadsTo(String text, ProseHead degree, int place) {
        return degree.isDegree() && place > degree.end() && PURPOSE.matcher(text.substring(0, degree.start())).find() && VERB.matcher(text.substring(degree.end(), place)).matches();
    }
}
