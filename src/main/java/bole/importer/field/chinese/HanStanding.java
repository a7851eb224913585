package bole.importer.field.chinese;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.StintKinds;
import bole.importer.field.form.Words;
import bole.importer.field.place.HanPlaces;
import bole.importer.page.RichText;
import bole.profile.Stint;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/** What somebody is now, told in a clause without a place. */
final class HanStanding {

    private static final Wording SELF = Wording.of("(?:我|本人|他|她)(?:目前|现在)?是(?:一名|一位|一个|名)?(?:在读)?|(?:目前|现在|现)?(?:是|为)(?:一名|一位|一个|名)(?:在读)?|(?:一名|一位)(?:在读)?|本(?:实验室|课题组|团队|组|所|院|校)的?");
    /** 我目前正攻读博士学位: studies of now without their place. */
    private static final Wording PURSUING = Wording.of("(?:我|本人|他|她)?(?:目前|现在|现)?(?:正在?|在)?攻读(?<degree>博士|硕士)(?:学位|研究生)?");

    private HanStanding() {
    }

    /** 我是一名专注于潮汐的博士研究生: a position without its place. */
    static Optional<Stint> of(RichText clause, String text, boolean present, boolean past, int source) {
        Matcher self = SELF.matcher(text);
        Optional<int[]> title = !past && self.lookingAt() ? HanPlaces.title(text, self.end()).filter(span -> span[1] == text.length()) : Optional.empty();
        Matcher pursuing = PURSUING.matcher(text);
        Optional<String> pursued = title.isEmpty() && present && !past && pursuing.matches() ? Optional.of(pursuing.group("degree") + "生") : Optional.empty();
        return title.map(span -> clause.text().substring(span[0], span[1])).filter(Words.of("standing")::in).or(() -> pursued)
            .map(words -> new Stint(StintKinds.of(words), Optional.empty(), "", words, StintKinds.isStudent(words) ? Degrees.first(words) : Optional.empty(), "", Optional.empty(), Optional.empty(), true, source, clause.lines()));
    }
}
