package bole.importer.field;

import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/** Institutions whose name stands in Latin letters within a Chinese clause: "我目前在 Fenwold Labs 担任研究科学家". */
final class LatinPlaces {

    private static final String WORD = "\\p{Lu}[\\p{IsLatin}\\p{M}\\d&.'’-]*";
    /** A name behind a verb or preposition of place; behind 是 and 任 only a name of telling form, or one that 的 follows, is a place. */
    private static final Wording NAME = Wording.of("(?<lead>在|于|於|加入|入职|入職|加盟|来自|來自|前往|是|任|(?<![名称認认作成])[为為])(?<country>[\\u3400-\\u9fff]{2,4}\\s?)?\\s?(?<name>" + WORD + "(?:\\s(?:(?:of|and|the|for|de|at|&)\\s)?" + WORD + "){0,7})(?<next>\\s?的)?");
    private static final Wording WEAK_LEAD = Wording.of("[是任为為]");
    /** What follows a subject, a meeting or a site that is no employer. */
    private static final Wording NO_EMPLOYER = Wording.of("^\\s?(?:教授|副教授|老师|老師|院士|先生|女士|博士(?!后|後|生)|方向|领域|領域|方面|会议|期刊|上|等|中|框架|竞赛|比赛|项目|系列|平台|担任(?:领域|程序|分会|评审|审稿))|主席|会员|委员|编委|编辑|审稿");
    private static final int REACH = 24;

    private LatinPlaces() {
    }

    /** The first and one past the last UTF-16 unit of the institution that {@code clause} names in Latin letters with a post or a degree behind it. */
    static Optional<int[]> find(String clause) {
        Matcher name = NAME.matcher(clause);
        while (name.find()) {
            if (name.group("country") != null && !Words.of("country").has(name.group("country").strip())) {
                continue;
            }
            boolean formed = InstitutionForm.of(name.group("name")).isInstitution();
            boolean led = !WEAK_LEAD.matcher(name.group("lead")).matches() || name.group("next") != null;
            String rest = clause.substring(name.end("name"), Math.min(clause.length(), name.end("name") + REACH));
            if (formed || led && !NO_EMPLOYER.matcher(rest).find()) {
                return Optional.of(new int[] {name.start("name"), name.end("name")});
            }
        }
        return Optional.empty();
    }

    /** Where the employer that {@code clause} names in either script ends; -1 if there is none. */
    static int employerEnd(String clause) {
        int han = HanPlaces.employerEnd(clause);
        return han > 0 ? han : BareEmployers.find(clause).or(() -> find(clause)).map(span -> span[1]).orElse(-1);
    }
}
