package bole.importer.field.place;

import bole.importer.field.form.InstitutionForm;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Words that mean an institution named before: "at the same university", "a postdoc there". */
public final class Referents {

    private static final Wording WORDS = Wording.of(
        "\\b(?:the|that) same (?:\\w+ )?(?:university|institution|institute|college|school|company|place|lab|laboratory|centre|center|department|faculty)\\b|(?<=\\b(?i:undergrad|undergraduate|bachelor['’]s|bachelors|master['’]s|masters|ph\\.?d|degrees?|studies) )here\\b|(?<=\\b(?:joined|joining|returned to|rejoined|worked at|been with|been at) )[Tt]he (?:[Dd]epartment|[Ff]aculty|[Uu]niversity|[Ss]chool|[Ii]nstitute|[Cc]ollege|[Cc]ompany|firm)(?=[,.;]|$| (?:as|since|(?:in|from) (?:\\p{L}+ )?(?:19|20)\\d\\d)\\b)|(?<=[a-z] )there(?=[,.;]|$| (?:in|from|as|until|since|under|for)\\b)");

    /** "went to Northmere and studied | there": where the words mean a town that is named right before them. */
    private static final Wording MOVED = Wording.of("(?i)\\b(?:went|moved|travell?ed|flew|returned|relocated|emigrated|came)(?: back)? to (?-i:\\p{Lu})[^.;]{1,50}$");

    private static final Wording HAN = Wording.of("(?:同|该|本|母)校(?![区友级际内])|同一?所?(?:学校|大学|学院|单位|研究所)(?!系)|同一(?:实验室|研究组|课题组|团队|机构|高校)|该(?:所|院|系|公司|单位)|留[校所院](?=任教|工作|任|从事|担任|做|至今|[，,。；;]|$)");

    /** A part of an institution that is not named with it. */
    private static final Wording UNIT = Wording.of("(?:在|于|任|加入|进入)(?<unit>[\\u3400-\\u9fff]{2,12}?(?:学院|学系|系|实验室|研究中心))(?=攻读|从事|担任|任|工作|读|做|学习|任职|任教)");

    private Referents() {
    }

    /** {@code places} of {@code text} and those that its words refer to, each the last one named before, in {@code text} or {@code earlier}. */
    public static List<InstitutionFinder.Found> resolved(String text, List<InstitutionFinder.Found> places, Optional<String> earlier) {
        List<InstitutionFinder.Found> all = new ArrayList<>(places);
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            int at = words.start();
            if (MOVED.matcher(text.substring(0, at)).find()) {
                continue;
            }
            places.stream().filter(place -> place.end() <= at && place.form().isInstitution()).map(InstitutionFinder.Found::name).reduce((first, second) -> second).or(() -> earlier)
                .ifPresent(name -> all.add(new InstitutionFinder.Found(at, words.end(), name, InstitutionForm.UNIVERSITY)));
        }
        all.sort(Comparator.comparingInt(InstitutionFinder.Found::start));
        return all;
    }

    /** Where Chinese {@code text}, simplified, speaks of an institution named before: 同校, 该校. */
    public static Optional<int[]> han(String text) {
        Matcher words = HAN.matcher(text);
        return words.find() ? Optional.of(new int[] {words.start(), words.end()}) : Optional.empty();
    }

    /** Where Chinese {@code text}, simplified, names a part of an institution without it: 后在潮汐学院任教. The place is empty and ends before the part. */
    public static Optional<int[]> hanUnit(String text) {
        Matcher unit = UNIT.matcher(text);
        return unit.find() ? Optional.of(new int[] {unit.start("unit"), unit.start("unit")}) : Optional.empty();
    }

    /** The institution of the last of {@code stints} that has one. */
    public static Optional<String> last(List<Stint> stints) {
        return stints.stream().flatMap(stint -> stint.institution().stream()).map(Institution::name).reduce((first, second) -> second);
    }
}
