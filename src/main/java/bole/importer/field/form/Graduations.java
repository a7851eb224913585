package bole.importer.field.form;

import bole.importer.page.RichText;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** When somebody expects to be done with the studies that another sentence tells of: "I will be graduating in spring 2027.", "My viva is expected in May 2025." */
public final class Graduations {

    private static final String SELF = "(?:(?:^|\\band )(?:currently |now )?|(?:^|[,;:] |\\band |\\bas )(?:I|[Hh]e|[Ss]he|[Tt]hey)(?: am| is| are|['’]m|['’]s|['’]ll)?(?: (?:also|now|currently))? )";
    private static final String DONE = "(?:graduat(?:e|ing|ion)\\b|(?:complet|finish|defend|submit)(?:e|t?ing)? (?:my|his|her|the) (?:Ph\\.?D\\.?|doctora\\p{L}+|dissertation|thesis|degree|studies|master['’]?s?(?: degree)?|bachelor['’]?s?(?: degree)?))";
    private static final Wording AHEAD = Wording.of(SELF + "(?:will(?: be)?|expect(?:ed|s|ing)?(?: to)?|(?:going|set|due|scheduled|about|plan(?:s|ning)?|hop(?:e|es|ing)|anticipat(?:e|es|ing)|on track|aim(?:s|ing)?) to|should|anticipat(?:e|es|ing)|plan on)? ?" + DONE + "(?<rest>[^.;]{0,60})");
    private static final Wording EVENT = Wording.of("(?:^|[,;] |\\band )(?:[Mm]y|[Hh]is|[Hh]er|[Tt]he)?(?: [\\p{L}.]+)?? ?(?:[Ee]xpected |[Aa]nticipated )?(?:graduation|[Gg]raduation|viva|(?:thesis |dissertation )?(?:defen[cs]e|defending))(?: date| voce| time)?(?:(?: is| will be)? (?:expected|scheduled|planned|due|set)(?: to be)?|:| is| will be)(?<rest>[^.;]{0,40})");
    private static final Wording HAN = Wording.of("(?:预计|预期|计划|将)(?:将|会)?[于在]?(?<rest>\\s?20\\d\\d(?=[^，,。；;]{0,20}(?:毕业|(?:完成|取得|获得?)[^，,。；;]{0,12}(?:学位|学业|答辩)))[^，,。；;]{0,12})");
    /** The same beside the studies, in brackets or not: 攻读博士学位（预计2026年6月毕业）. */
    private static final Wording BESIDE = Wording.of("[（(，,]?\\s?(?:预计|预期|计划|将)(?:将|会)?[于在]?\\s?20\\d\\d[^，,。；;（）()]{0,12}毕业[）)]?");
    /** What stands between a graduation and its time. */
    private static final Wording TO_TIME = Wording.of(":? ?(?:[^\\d]{0,40}? )??(?:(?:in|by|on|for|around|at the end of|the|early|late|mid) ?)*");

    private Graduations() {
    }

    /** {@code stints}, the only one that is studied for now ended when one of {@code sentences} expects it. */
    public static List<Stint> expected(List<Stint> stints, List<RichText> sentences) {
        List<Stint> open = stints.stream().filter(stint -> stint.kind() == StintKind.EDUCATION && (stint.current() || stint.from().isPresent()) && stint.to().isEmpty()).toList();
        Optional<PartialDate> end = open.size() == 1 ? sentences.stream().flatMap(sentence -> time(sentence.text()).stream()).findFirst() : Optional.empty();
        if (end.isEmpty() || open.getFirst().from().filter(from -> from.year() > end.get().year()).isPresent()) {
            return stints;
        }
        List<Stint> ended = new ArrayList<>(stints);
        ended.replaceAll(stint -> stint == open.getFirst()
            ? new Stint(stint.kind(), stint.institution(), stint.unit(), stint.title(), stint.degree(), stint.field(), stint.from(), end, true, stint.source(), stint.lines()) : stint);
        return ended;
    }

    /** {@code sentence} without the graduation that it expects, which is not one that was. */
    public static RichText without(RichText sentence) {
        Matcher beside = BESIDE.matcher(Folding.simplified(sentence.text()));
        return beside.find() ? sentence.without(beside.start(), beside.end()) : sentence;
    }

    /** When the person of {@code sentence} expects to graduate. */
    static Optional<PartialDate> time(String sentence) {
        return time(AHEAD.matcher(sentence)).or(() -> time(EVENT.matcher(sentence))).or(() -> time(HAN.matcher(Folding.simplified(sentence))));
    }

    private static Optional<PartialDate> time(Matcher said) {
        if (!said.find()) {
            return Optional.empty();
        }
        String rest = said.group("rest");
        Optional<FoundDate> date = DateReader.find(rest).stream().findFirst().filter(found -> !found.range() && TO_TIME.matcher(rest.substring(0, found.start())).matches());
        return date.flatMap(found -> found.interval().to().or(found.interval()::from));
    }
}
