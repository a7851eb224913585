package bole.importer.field.place;

import bole.importer.field.form.Words;
import bole.text.Folding;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Employers whose Chinese name no table knows and no word of it tells, found by the verb before them: "加入晶湖科技", "在云栖智能实习". */
public final class BareEmployers {

    private static final String HAN = "[\\u3400-\\u9fff]";
    /** Employers whose name begins neither with a Chinese character nor with a capital. */
    private static final String LOW = "(?:vivo|realme|360)(?![A-Za-z0-9])";
    private static final String NEXT = "(?=$|[，,、；;。（(\\s]|和|与|及|担任|任|从事|做|负责|工作|实习|的|并|至今|进行|以来|以后|之后|之前|期间)";
    private static final String TRADE = "(?:科技|智能|机器人|证券|汽车|资本|创投|软件|网络|通信|通讯|电子|生物|医药|制药|传媒|咨询|银行|保险|能源|航空|航天|半导体|游戏|在线|信息|数据|光电|材料|互联|金融|教育|医疗|互娱|娱乐|影业|影视|动漫|文化|地产|物流|食品|农业|环保|新能源|动力|重工|化工|制造|智造|数科|微电子|集成电路|量化|基金|投资|期货|信托|出行|旅游)";
    /** A verb that only an employer follows. */
    private static final Wording JOINED = Wording.of("(?:加入|入职|加盟|创[办立建]|就职于|任职于|供职于|在职于|任教于|执教于|工作于|受聘于|效力于|服务于|受雇于|跳槽[到至])了?(?<name>" + LOW + "|" + HAN + "[\\u3400-\\u9fffA-Za-z0-9·]{1,11}?)" + NEXT);
    private static final Wording INTERNED = Wording.of("(?<![存正所现好实内外潜自])在(?<name>" + LOW + "|" + HAN + "[\\u3400-\\u9fffA-Za-z0-9]{1,9}?)(?:进行)?(?:科研|算法|研究|暑期|工业)?实习");
    private static final Wording TRADING = Wording.of("(?:在|(?<!专注|致力|关注|用|应|限|擅长|服务)于|任(?!职)|(?<!华)为|是|加入|入职)(?<name>" + HAN + "{1,8}?" + TRADE + ")(?:\\s?[（(][A-Za-z .&-]{2,30}[)）])?(?=担任|任|从事|做|负责|工作|实习|" + "(?:的(?:一名|一位|一个)[\\u3400-\\u9fff]{0,8}?)?(?:高级|资深|首席|联合|副|算法|软件|研发|产品|技术|研究|财务|人事|行政|市场|运营|销售|采购|法务|投资|项目|总|副总|区域|品牌|人力资源|前端|后端|数据|测试)*(?:[\\u3400-\\u9fff]{2,8}(?:部|事业部|中心|事业群)副?)?(?:工程师|总裁|总监|经理|主管|主任|负责人|创始人|合伙人|科学家|研究员|专家|架构师|顾问|董事|实习))");
    /** 晶湖科技（Jinghu）| 联合创始人, 我是晶湖科技的 | 创始人: a company before the office that only a company has. */
    private static final Wording FOUNDED = Wording.of("(?:任(?!职)|[为是]|^|[，,])(?<name>[\\u3400-\\u9fffA-Za-z0-9]{1,16}?(?:" + TRADE + "|公司|集团))(?:\\s?[（(][A-Za-z0-9 .&-]{2,30}[)）])?的?(?=董事|(?:联合|共同)?(?:创始人|创办人)|首席(?:执行|技术|科学|运营|产品)|\\s?(?:CEO|CTO|COO|CSO)|董事长|总裁|总经理|合伙人)");
    private static final Wording LISTED = Wording.of("(?:就职于|任职于|供职于|任教于|工作于|就职在|任职在)(?<name>[\\u3400-\\u9fffA-Za-z0-9·]{2,12}?)(?=[、，,和与及]|[（(](?:19|20)\\d\\d)");
    private static final Wording JOINED_NAME = Wording.of("(?:(?<![存正所现好实内外潜自])在|于)(?<name>[\\u3400-\\u9fffA-Za-z0-9]{2,8}?)(?=[、和与及])");
    private static final Wording TIMED = Wording.of("(?:曾|先后|分别|曾经)在(?<name>[\\u3400-\\u9fffA-Za-z0-9·]{2,12}?)(?=[（(](?:19|20)\\d\\d[^（()）]{2,20}[)）][、，,和与及])");
    private static final Wording NO_EMPLOYER = Wording.of("^(?:第|" + TRADE + "{1,3}$|[一二三四五六七八九十两半几\\d]+[年个位名家]|任(?!天堂)|我|本人|他(?!克)|她|是|在(?!线)|于|为|曾|现(?!代)|目前|作为|担任)|团队|小组|课题组|协会|学会|组织|党$|党和|社团|项目|计划|社区|行业|领域|大家|我们|学生会|工作室|部队|行列|队伍|讨论|大厂|企业$|公司$|年$|期间|暑|寒假|夏|冬|一家|多家|几家|知名|国内|国外|海外|工业界|学术界|那里|这里|硕士|博士|本科|老师|教授|期$|(?<!分)校$|专注|致力|热爱|从事|喜欢|来自|擅长|负责|一[名位个]|成为|校内|院系|实验室从|导师");

    private static final Wording LEADS = Wording.of("(?:我|本人|他|她)?(?:目前|现在|现|正)?(?:负责|领导|带领)");
    private static final Wording LED = Wording.of("的?[^，,。；;]{0,16}(?:团队|业务|部门|研发|平台|产品线)(?:的|$)");

    private BareEmployers() {
    }

    /** 我负责 | 晶湖科技 | 的潮汐团队: whether what stands before and behind an employer says that somebody leads a part of it. */
    public static boolean isLed(String before, String behind) {
        return LEADS.matcher(before).matches() && LED.matcher(behind).lookingAt();
    }

    /** The same of the first of several employers that a verb leads or whose times stand behind them: 先后任职于 | 晶湖科技 | 、腾讯云, 曾在 | 晶湖 | （2015–2018）、腾讯, or that a table knows: 在 | 地平线 | 和腾讯. */
    public static Optional<int[]> first(String clause) {
        String text = Folding.simplified(clause);
        Matcher known = JOINED_NAME.matcher(text);
        while (known.find()) {
            if (Words.of("employer").has(known.group("name"))) {
                return Optional.of(new int[] {known.start("name"), known.end("name")});
            }
        }
        return find(text, LISTED, TIMED);
    }

    /** The first and one past the last UTF-16 unit of the employer in {@code clause}. */
    public static Optional<int[]> find(String clause) {
        String text = Folding.simplified(clause);
        return find(text, JOINED, INTERNED, TRADING, FOUNDED).or(() -> HanFrames.find(text));
    }

    /** Where the company ends with which {@code clause} begins and whose founder or head it names; -1 where it does not. */
    public static int founded(String clause) {
        return find(Folding.simplified(clause), FOUNDED).filter(span -> span[0] == 0).map(span -> span[1]).orElse(-1);
    }

    private static Optional<int[]> find(String text, Wording... patterns) {
        for (Wording pattern : patterns) {
            Matcher employer = pattern.matcher(text);
            for (int at = 0; at < text.length() && employer.find(at); at = employer.start() + 1) {
                boolean faculty = NamedColleges.isFaculty(employer.group("name")) && employer.end("name") < text.length() && "与和及".indexOf(text.charAt(employer.end("name"))) >= 0;
                if (!faculty && isEmployer(employer.group("name")) && HanPlaces.title(text, employer.start("name")).filter(title -> title[0] == employer.start("name")).isEmpty()) {
                    return Optional.of(new int[] {employer.start("name"), employer.end("name")});
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEmployer(String name) {
        return !NO_EMPLOYER.matcher(name).find() && !Words.of("country").has(name) && (HanPlaces.unit(name).isEmpty() || NamedColleges.isOne(name)) && HanPlaces.title(name, 0).isEmpty();
    }
}
