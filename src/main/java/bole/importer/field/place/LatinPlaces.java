package bole.importer.field.place;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/** Institutions whose name stands in Latin letters within a Chinese clause: "我目前在 Fenwold Labs 担任研究科学家". */
public final class LatinPlaces {

    private static final String WORD = "\\p{Lu}[\\p{IsLatin}\\p{M}\\d&.'’-]*";
    private static final String CAMPUS = "(?:Berkeley|Los Angeles|San Diego|Irvine|Davis|Santa Barbara|Santa Cruz|Riverside|Merced|San Francisco|Madison|Milwaukee|Austin|Dallas|Arlington|College Park|Ann Arbor|Urbana[- ]Champaign|Chapel Hill|Twin Cities|Boulder|Amherst)(?![\\p{IsLatin}])";
    /** A name behind a verb or preposition of place; behind 是 and 任 only a name of telling form, or one that 的 follows, is a place. */
    private static final Wording NAME = Wording.of("(?<lead>在|于|於|加入|入职|入職|加盟|来自|來自|前往|^(?=\\p{Lu})|赴|到|至|从|從|由|进入|進入|考入|获|獲|取得|就读|(?<=\\d年|\\d月)|是|任|(?<![名称認认作成])[为為])(?<country>[\\u3400-\\u9fff]{2,4}\\s?)?\\s?(?<name>" + WORD + "(?:\\s(?:(?:of|and|the|for|de|at|&)\\s)?" + WORD + "){0,7}(?:, " + CAMPUS + ")?)(?<next>\\s?的)?");
    private static final Wording WEAK_LEAD = Wording.of("[是任为為赴到至从從由获獲]?|进入|進入|考入|取得|就读");
    /** What follows a subject, a meeting or a site that is no employer. */
    private static final Wording NO_EMPLOYER = Wording.of("^\\s?(?:教授|副教授|老师|老師|院士|先生|女士|博士(?!后|後|生)|方向|领域|領域|方面|会议|期刊|上|等|中|框架|竞赛|比赛|项目|系列|平台|担任(?:领域|程序|分会|评审|审稿))|主席|会员|委员|编委|编辑|审稿");
    /** "Fenwold University | 2019届": a year right behind the name, which is no part of it. */
    private static final Wording CLASS = Wording.of("[\\p{IsLatin}\\p{M}&.'’ -]+(?:19|20)\\d\\d[届级年]");
    private static final Wording YEAR_BEHIND = Wording.of("(?:19|20)\\d\\d$");
    private static final int REACH = 24;
    /** "Fenwold University | 水利学院", "Brackwater | 搜索团队": a name in Latin letters before what stands in Chinese. */
    private static final Wording HEAD = Wording.of("(?<name>\\p{Lu}[\\p{IsLatin}\\p{M}\\d.,'’& -]*(?:[(（][A-Za-z ]{1,12}[)）])?)\\s?(?=[\\u3400-\\u9fff])(?!大学|大學|学院|學院|分校|校区|中国|中國|亚洲|研究院|研究所|实验室|附属|医院|公司|集团|有限|（|\\()");

    private LatinPlaces() {
    }

    /** The first and one past the last UTF-16 unit of the institution that {@code clause} names in Latin letters with a post or a degree behind it. */
    public static Optional<int[]> find(String clause) {
        Matcher name = NAME.matcher(clause);
        for (int at = 0; at < clause.length() && name.find(at); at = name.start() + 1) {
            if (name.group("country") != null && !Words.of("country").has(name.group("country").strip())) {
                continue;
            }
            boolean formed = InstitutionForm.of(YEAR_BEHIND.matcher(name.group("name")).replaceFirst("")).isInstitution();
            boolean led = !WEAK_LEAD.matcher(name.group("lead")).matches() || name.group("next") != null;
            String rest = clause.substring(name.end("name"), Math.min(clause.length(), name.end("name") + REACH));
            if (formed || led && !NO_EMPLOYER.matcher(rest).find()) {
                return Optional.of(new int[] {name.start("name"), CLASS.matcher(clause).region(name.start("name"), clause.length()).lookingAt() ? name.end("name") - 4 : name.end("name")});
            }
        }
        return Optional.empty();
    }

    /** Where the name of a university in Latin letters ends that {@code text} begins with, Chinese words of a unit, a field or a degree behind it; -1 if it does not. */
    public static int headEnd(String text) {
        Matcher head = HEAD.matcher(text);
        boolean school = head.lookingAt() && InstitutionForm.of(head.group("name").strip()) == InstitutionForm.UNIVERSITY;
        return school ? head.start("name") + head.group("name").stripTrailing().length() : -1;
    }

    /** Where the employer that {@code clause} names in either script ends; -1 if there is none. */
    public static int employerEnd(String clause) {
        int han = HanPlaces.employerEnd(clause);
        return han > 0 ? han : BareEmployers.find(clause).or(() -> find(clause)).map(span -> span[1]).orElse(-1);
    }
}
