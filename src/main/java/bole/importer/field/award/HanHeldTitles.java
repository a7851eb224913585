package bole.importer.field.award;

import bole.text.Wording;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;

/** Titles that a Chinese sentence puts in a row beside posts, without a verb: "教授，国家杰出青年基金获得者，IEEE Fellow（2015年）". A clause counts that is such a title and nothing else. */
final class HanHeldTitles {

    private static final Wording CLAUSE = Wording.of("(?:[^，,、；;。（(]|[（(][^）)]{0,40}[）)])+");
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String PROGRAMME = "[\\p{L}“”\"‘’·-]{2,20}?(?:基金|计划|工程|项目|人才|奖学金|奖)[”\"’]?(?:（[^）]{1,16}）)?(?:获得者|入选者|获奖者|获选者)";
    private static final String SCHOLAR = "(?:教育部|国家|省|[\\u3400-\\u9fff]{2,3}省)?[“\"]?(?:长江|泰山|珠江|楚天|闽江|芙蓉|黄河|天山|中原|东方|钱江|赣江|三秦|巴渝|龙江|八桂|新世纪)(?:学者|英才)[”\"]?(?:奖励计划)?(?:青年学者|特聘教授|讲座教授|特聘专家|青年项目|特岗学者)?";
    private static final String YOUNG = "(?:国家(?:级)?|海外|教育部)?(?:杰青|优青|海外优青|四青人才|高层次人才|领军人才|万人计划领军人才)(?:项目)?";
    private static final String MEMBER = "[\\u3400-\\u9fff]{0,10}(?:科学院|工程院|皇家学会|皇家工程院|社会科学院|医学科学院)(?:外籍)?院士";
    private static final String FELLOW = "[A-Z][A-Za-z]{2,7} ?(?:Fellow|会士|杰出科学家|杰出会员|杰出讲者)";
    private static final String HONOUR = "[\\u3400-\\u9fff“”]{2,10}(?:标兵|先进个人|先进工作者|教学名师|教育名师|名师|优秀教师|优秀专家|优秀科技工作者|劳动模范|三八红旗手|突出贡献专家|拔尖人才|领军人才|创新人才)";
    private static final String ALLOWANCE = "(?:国务院)?(?:享受)?(?:国务院)?(?:政府)?特殊津贴(?:专家|获得者)?";
    private static final Wording TITLE = Wording.of("(?:系|为|是|现为|曾任|并)?(?:(?<before>" + YEAR + ")年(?:度|起)?)?(?:当选为?|入选)?(?<title>" + String.join("|", PROGRAMME, SCHOLAR, YOUNG, MEMBER, FELLOW, HONOUR, ALLOWANCE) + ")(?:[（(](?:自|于)?(?<year>" + YEAR + ")年?[^）)]{0,10}[）)])?");

    private static final Wording OTHERS = Wording.of("导师|学生|指导|老师|团队|成员|合作|师从|负责人|等");

    /** Who is spoken of, where that is somebody else: "导师为雾港大学滕若澜教授、". */
    private static final Wording OF_ANOTHER = Wording.of("(?:(?:导师|老师|合作者|负责人|父亲|母亲|丈夫|妻子|师兄|师姐)(?:为|是|系|[：:])|师从)[^。；;]{0,40}$");

    private HanHeldTitles() {
    }

    /** Hands the titles in {@code text} to {@code found}, each with its year. */
    static void read(String text, BiConsumer<String, OptionalInt> found) {
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            Matcher title = TITLE.matcher(clause.group().strip());
            boolean others = OF_ANOTHER.isIn(text.substring(0, clause.start()));
            if (title.matches() && !others && !OTHERS.isIn(clause.group())) {
                String year = title.group("before") == null ? title.group("year") : title.group("before");
                found.accept(title.group("title"), year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)));
            }
        }
    }
}
