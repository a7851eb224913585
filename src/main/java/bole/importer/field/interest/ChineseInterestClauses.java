package bole.importer.field.interest;

import bole.importer.page.RichText;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The same as {@link InterestClauses} in Chinese, where the frame stands around the fields: 以潮汐建模为主要研究方向, 潮汐建模是我的研究方向, 长期耕耘于潮汐建模领域. */
final class ChineseInterestClauses {

    private static final String FIELDS = "(?<fields>(?![与及的、]|和(?!平))[^，,。；;：:]{2,60}?)";
    private static final String WHEN = "(?:目前|现在|当前|现阶段|一直|长期|多年来?|近年来?|近期|主要|平时|平日|始终|重点|尤其|特别|最近|正在|深入|也|还|常年|潜心|专心|持续|喜欢|热衷于?|在){0,4}";
    private static final String WHO = "(?:^|(?<=[，,。；]))(?:我|本人|笔者|她|他|本?课题组|本?团队)?";
    private static final String INTEREST = "(?:主要|核心|首要|重点|共同|主攻|最新)?的?(?:研究|学术|科研)?(?:方向|兴趣|领域|重点|重心|主题|主线|课题|关注点|焦点|特色|专长)";
    /** Verbs that tell of work on a field and end in 于, all but those of a career. */
    private static final String AT = "(?!.?[基由关对处属等大小高低终至鉴限源便善敢乐勤缘忙急用位]于)(?!.?(?:毕业|就读|任职|就职|工作|供职|出生|发表|执教|任教|受聘|受雇|成立|来自|求学|师从|居住|留学|服务|刊登|收录|得益|不限|有助|适用|应用|用)于)[\\u3400-\\u9fff]{1,2}于(?=[^，,。；]{2,50}(?:领域|方向|方面|研究|[。]|$))";
    private static final String DOES = "(?:琢磨|钻研|思考|折腾|探索|深挖|深耕|探究|摸索|攻关|探讨|研究(?!涉|涵|覆|之|" + FieldNames.STUDENT_HAN + "|员|院|所|兴趣|方向|内容|领域|中心|重点|课题|工作|志|旨|背景|如何|的|旨|目标)|耕耘|面向|围绕|关心|瞄准|立足|投身)(?!如何|怎样|为什么|了)";
    private static final String STUDY = "(?:在)?(?:攻读)?(?:博士|硕士|读博|读研|研究生|直博)(?:研究生|学位)?(?:期间|阶段)" + WHEN + "(?:研究|从事|聚焦于?|关注)(?!生|员|院|所|兴趣|方向|内容)";
    private static final String FEELING = "(?:都|也|一直|始终)?(?:充满|抱有|怀有|保持|非常|十分|很|感到|特别|尤为|颇为|深感|有着?)+[^，,。]{0,4}(?:好奇|着迷|痴迷|热情|热忱|热爱|入迷)心?(?=[，,。；]|$)";
    /** What ends the fields of a clause. */
    private static final String END = "(?:(?:的?(?:研究|学习|探索)(?:之)?中)?等?的?(?:相关|交叉|前沿)?(?:[一两二三四五几][个大]?(?=方|领|板|问))?(?:交叉)?(?:领域|方向|方面|问题)?(?:上|中|之间|之中)?(?:的?(?:相关|交叉)?(?:开展|展开|进行)?(?:了)?(?:深入|系统)?的?(?:研究|工作|展开))?(?:工作)?(?:多年)?)(?=[，,。；]|$)";
    /** What one has that is of fields: 研究志趣, 学术背景, 工作重点. */
    private static final String MATTER = "(?:研究|学术|科研|工作|课题)(?:兴趣|背景|志趣|旨趣|方向|重点|重心|工作|生涯|主线|领域|视野|内容|问题|志向)?";
    private static final String LIES = "(?:落|属|转|集中|聚焦|分布|扎根|植根|立足|汇聚|交汇|游走|徘徊|介|位|处|在|指|锁定|瞄准|面向|横跨|贯通|跨越|覆盖|连接|侧重)(?:于|在|到|向|了)?(?!如何|推动|服务|解决)";
    private static final List<Wording> FRAMES = List.of(
        Wording.of("(?:关心|关注|思考|研究|探索|探讨|着迷|感兴趣)的(?:核心|主要|重点)?(?:问题|话题|领域|方向|主题|议题|课题)(?:主要)?(?:包括|是|有|涉及|为|在于)" + FIELDS + END),
        Wording.of("(?:精力|目光|注意力|心思|重心)" + WHEN + "(?:投入|放|投|集中|聚焦|转|倾注)(?:在|到|入|向|于)了?" + FIELDS + END),
        Wording.of("(?:研究|兴趣|涉猎|领域)[^，,。]{0,8}[广宽多][^，,。]{0,2}[，,](?:主要)?(?:包括|涵盖|涉及|横跨)" + FIELDS + END),
        Wording.of("(?:我|本人|他|她)的(?:老?本行|主业|研究对象|看家本领)(?:是|为)" + FIELDS + END),
        Wording.of("是(?:一[名位个])?" + WHEN + "(?:研究|从事|专注于?|做)" + FIELDS + "(?:研究|方向|领域)?的(?:博士|硕士|研究[生员者]|教师|学者|青年|工程师|科研)"),
        Wording.of(WHO + WHEN + "(?:以|用|运用|利用|采用|通过)[^，,。、]{2,12}?(?:研究|探讨|分析|考察)" + FIELDS + END),
        Wording.of("(?:^|[我他她人]的?|[，,。；])" + WHEN + "(?:主攻|主要|研究|日常)?方向(?:是|为|包括|有)" + FIELDS + END),
        Wording.of("(?:^|[我他她人期前年常要]的?|[，,。；])" + MATTER + WHEN + "(?:大体|大致|逐渐|也|都|已|则)?" + LIES + FIELDS + END),
        Wording.of(MATTER + WHEN + "以" + FIELDS + "为(?:主|核心|重点|中心|主线)"),
        Wording.of("^(?!这|那|以上|上述|以下|其|此|什么|它|他|她|我|本人|如何|哪)" + FIELDS + "(?:等)?(?:一直|始终|正)?(?:是|构成|成为|为)了?(?:我|本人|她|他|笔者)" + WHEN + "(?:研究|关注|工作)?(?:的|最)?(?:" + INTEREST + "|感兴趣的(?:方向|领域|话题|问题|课题)?)"),
        Wording.of("以" + FIELDS + "等?(?:方向|领域)?为(?:我|本人)?(?:的)?(?:" + INTEREST + ")"),
        Wording.of(WHO + WHEN + "对" + FIELDS + "(?:等[^，,。]{0,8}?)?" + FEELING),
        Wording.of(WHO + WHEN + "(?:关注|研究|探索|致力于?|专注于?|探讨|思考){1,2}" + FIELDS + "的(?:深度|有机)?(?:结合|融合|交叉|碰撞)" + END),
        Wording.of(WHO + STUDY + FIELDS + END),
        Wording.of(WHO + WHEN + "(?:" + AT + "|" + DOES + ")" + FIELDS + END));
    /** What makes a clause one of others, of a wish or of a place. */
    private static final Wording OTHERS = Wording.of("欢迎|招收|学生|希望|课程|公司|就读|毕业|美食|旅行|生活|论文发表|该");
    /** What somebody explores that is no field: 数据的规律, 未知的世界. */
    private static final Wording LOOSE = Wording.of("(?:规律|世界|未知|新事物|本质|奥秘|可能性?|边界|人生|生活|自己|自我|真理|意义|答案|道路|方法|新知|城市|美|一切|事物|技术)$");
    private static final Wording JOINT = Wording.of("(?<=[\\u3400-\\u9fff]{3})[与和](?=[\\u3400-\\u9fff]{3})");

    private ChineseInterestClauses() {
    }

    /** The fields that a frame of {@code sentence} holds. */
    static Optional<RichText> of(RichText sentence) {
        String text = Folding.simplified(sentence.text());
        return text.length() > 300 || !Han.in(text) || OTHERS.matcher(text).find() ? Optional.empty() : FRAMES.stream().flatMap(frame -> fields(sentence, text, frame).stream()).filter(ChineseInterestClauses::areShort).findFirst();
    }

    private static Optional<RichText> fields(RichText sentence, String text, Wording frame) {
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
        return !members.isEmpty() && members.stream().allMatch(member -> InterestForms.isShort(member, 5) && !LOOSE.matcher(member.text()).find());
    }
}
