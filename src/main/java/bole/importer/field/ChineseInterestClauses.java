package bole.importer.field;

import bole.importer.page.RichText;
import bole.text.Folding;
import bole.text.Han;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same as {@link InterestClauses} in Chinese, where the frame stands around the fields: 以潮汐建模为主要研究方向, 潮汐建模是我的研究方向, 长期耕耘于潮汐建模领域. */
final class ChineseInterestClauses {

    private static final String FIELDS = "(?<fields>[^，,。；;]{2,60}?)";
    private static final String WHEN = "(?:目前|现在|当前|现阶段|一直|长期|多年来?|近年来?|近期|主要|平时|平日|始终|重点|尤其|特别|最近|正在|深入|也|还|常年|潜心|专心|持续|喜欢|热衷于?|在){0,4}";
    private static final String WHO = "(?:^|(?<=[，,。；]))(?:我|本人|笔者|她|他)?";
    private static final String INTEREST = "(?:主要|核心|首要|重点|共同|主攻|最新)?的?(?:研究|学术|科研)?(?:方向|兴趣|领域|重点|重心|主题|主线|课题|关注点|焦点|特色|专长)";
    /** Verbs that tell of work on a field and end in 于, all but those of a career. */
    private static final String AT = "(?!.?[基由关对处属等大小高低终至鉴限源便善敢乐勤缘忙急用位]于)(?!.?(?:毕业|就读|任职|就职|工作|供职|出生|发表|执教|任教|受聘|受雇|成立|来自|求学|师从|居住|留学|服务|刊登|收录|得益|不限|有助|适用|应用|用)于)[\\u3400-\\u9fff]{1,2}于(?=[^，,。；]{2,50}(?:领域|方向|方面|研究|[。]|$))";
    private static final String DOES = "(?:琢磨|钻研|思考|折腾|探索|深挖|深耕|探究|摸索|攻关|探讨|耕耘|开展|围绕|关心|瞄准|立足|投身)(?!如何|怎样|为什么|了)";
    private static final String STUDY = "(?:在)?(?:攻读)?(?:博士|硕士|读博|读研|研究生|直博)(?:研究生|学位)?(?:期间|阶段)" + WHEN + "(?:研究|从事|聚焦于?|关注)(?!生|员|院|所|兴趣|方向|内容)";
    private static final String FEELING = "(?:都|也|一直|始终)?(?:充满|抱有|怀有|保持|非常|十分|很|感到|特别|尤为|颇为|深感|有着?)+[^，,。]{0,4}(?:好奇|着迷|痴迷|热情|热忱|热爱|入迷)心?(?=[，,。；]|$)";
    /** What ends the fields of a clause. */
    private static final String END = "(?:等?(?:相关)?(?:的?[一两二三四五几]个)?(?:交叉)?(?:领域|方向|方面|问题)?(?:的?(?:相关|交叉)?研究)?(?:工作)?)(?=[，,。；]|$)";
    private static final List<Pattern> FRAMES = List.of(
        Pattern.compile("^(?!这|那|以上|上述|以下|其|此|什么|它|他|她|我|本人|如何|哪)" + FIELDS + "(?:等)?(?:一直|始终|正)?(?:是|构成|成为|为)了?(?:我|本人|她|他|笔者)" + WHEN + "(?:的|最)?(?:" + INTEREST + "|感兴趣的(?:方向|领域|话题|问题|课题)?)"),
        Pattern.compile("以" + FIELDS + "等?(?:方向|领域)?为(?:我|本人)?(?:的)?(?:" + INTEREST + ")"),
        Pattern.compile(WHO + WHEN + "对" + FIELDS + "(?:等[^，,。]{0,8}?)?" + FEELING),
        Pattern.compile(WHO + WHEN + "(?:关注|研究|探索|致力于?|专注于?|探讨|思考){1,2}" + FIELDS + "的(?:深度|有机)?(?:结合|融合|交叉|碰撞)" + END),
        Pattern.compile(WHO + STUDY + FIELDS + END),
        Pattern.compile(WHO + WHEN + "(?:" + AT + "|" + DOES + ")" + FIELDS + END));
    /** What makes a clause one of others, of a wish or of a place. */
    private static final Pattern OTHERS = Pattern.compile("欢迎|招收|学生|希望|课程|公司|就读|毕业|美食|旅行|生活|论文发表|该");
    private static final Pattern JOINT = Pattern.compile("(?<=[\\u3400-\\u9fff]{3})[与和](?=[\\u3400-\\u9fff]{3})");

    private ChineseInterestClauses() {
    }

    /** The fields that a frame of {@code sentence} holds. */
    static Optional<RichText> of(RichText sentence) {
        String text = Folding.simplified(sentence.text());
        return text.length() > 300 || !Han.in(text) || OTHERS.matcher(text).find() ? Optional.empty() : FRAMES.stream().flatMap(frame -> fields(sentence, text, frame).stream()).filter(ChineseInterestClauses::areShort).findFirst();
    }

    private static Optional<RichText> fields(RichText sentence, String text, Pattern frame) {
        Matcher found = frame.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        RichText fields = sentence.slice(found.start("fields"), found.end("fields"));
        Matcher joint = JOINT.matcher(fields.text());
        boolean met = text.startsWith("的", found.end("fields")) && fields.text().indexOf('、') < 0 && joint.find();
        return Optional.of(met ? RichText.joined(List.of(fields.slice(0, joint.start()), fields.from(joint.end()))) : fields);
    }

    private static boolean areShort(RichText fields) {
        List<RichText> members = InterestMembers.of(fields);
        return !members.isEmpty() && members.stream().allMatch(member -> InterestForms.isShort(member, 5));
    }
}
