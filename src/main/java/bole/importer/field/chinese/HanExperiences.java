package bole.importer.field.chinese;

import bole.importer.page.RichText;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Folding;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** A sentence that enumerates places of work with what was done there, without posts and times: 近期经历包括在星芒（Xingmang）开发排程系统、在浮岚进行异常检测. */
final class HanExperiences {

    private static final Wording OPENING = Wording.of("(?:经历|经验)(?:主要)?(?:包括|包含|涵盖|有)[:：]?(?=\\s?在)");
    private static final Wording PLACE = Wording.of("(?<=^|[、，,；;]|以及|[和与及])\\s?在\\s?(?<name>[^在、，,；;（()）\\s]{2,14}?)(?<gloss>\\s?[（(][^()（）]{2,20}[)）])?\\s?(?=进行|开发|负责|从事|参与|担任|研究|设计|实习|协助|主导|做)");
    private static final int LONGEST = 400;

    private HanExperiences() {
    }

    /** The places of {@code sentence}, none unless it names two and more. */
    static List<Stint> in(RichText sentence, int source) {
        String text = Folding.simplified(sentence.text());
        Matcher opening = OPENING.matcher(text);
        List<Stint> stints = new ArrayList<>();
        if (text.length() < LONGEST && opening.find()) {
            Matcher place = PLACE.matcher(text).region(opening.end(), text.length()).useTransparentBounds(false);
            while (place.find()) {
                int end = place.end("gloss") < 0 ? place.end("name") : place.end("gloss");
                String name = sentence.text().substring(place.start("name"), end).strip();
                stints.add(new Stint(StintKind.EMPLOYMENT, Optional.of(Institution.named(name)), "", "", Optional.empty(), "", Optional.empty(), Optional.empty(), false, source, sentence.lines()));
            }
        }
        return stints.size() > 1 ? stints : List.of();
    }
}
