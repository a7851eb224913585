package bole.importer.field.place;

import bole.importer.field.form.ForeignNames;
import bole.importer.field.form.HanShortNames;
import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Institutions in Chinese text, which has no spaces: "清华大学计算机系博士生" is an institution, a unit and a title; in both scripts, as it is matched simplified. */
public final class HanPlaces {

    private static final Wording INSTITUTION_END = Wording.of(
        "大学出版社|大学(?:[\\u4e00-\\u9fff]{0,4}医学院)?(?:附属)?(?:协和|(?![在于赴到从任为获后和与及、学]|博士|硕士|毕业)[\\u4e00-\\u9fff]){0,10}(?:医院|医学中心|医疗中心)|大学[\\u4e00-\\u9fff]{0,6}研究生院|(?:大学|(?:理工)?学院)(?:(?!大学|学院|[在于赴到与和及])[\\u4e00-\\u9fff]){2,8}(?:[-－—·–][\\u4e00-\\u9fff]{2,4})?分校|大学院大学|伦敦大学(?:学院|玛丽(?:皇后|女王)学院|城市学院|伯克贝克学院|国王学院|皇家霍洛威学院|金史密斯学院|亚非学院)|(?!(?<![\\u3400-\\u9fff\\p{L}])大学(?:本科|专科|毕业))大学(?!士|生(?![物理命态])|堂|(?:物理|数学|英语|外语|语文|化学|体育|计算机|公共)(?:课程|教学|实验|基础|教研))|" + HanShortNames.EXPRESSION + "|巴黎[一二三四五六七八九十]{1,3}大(?!学)|研究院|研究所|马普[\\u4e00-\\u9fff]{0,12}?所|天文台|(?=[化计自软物高数半微声力理生遗动植地遥电光信技材金硅有药神近海大应纳])(?<=^|[在于从赴到获至任年月]|中科院|科学院|大连|长春|上海|北京|兰州|沈阳|合肥|西安|福建|宁波|苏州|青岛|昆明|成都|武汉|广州|南京)(?:化物|计算|自动化|软件|物理|高能|数学|半导体|微电子|声学|力学|化学|理化|生物物理|遗传|微生物|动物|植物|地理|遥感|电子|光电|信工|电工|光机|技物|材料|金属|硅酸盐|有机|药物|生化|神经|近代物理|近物|理论物理|海洋|大气|地质|应化|物构|纳米)所(?![有以谓需长属在处用])|(?=所)(?<=中科院[\\u4e00-\\u9fff]{2,10})所|(?=院)(?<=中科院[\\u4e00-\\u9fff]{2,8})(?<!学)院(?!士|长)|(?=[所院])(?<=(?:电科|航天科工|航天科技|中船|航空工业|兵器工业|中核)(?:集团)?(?:第)?[\\d一二三四五六七八九十〇]{1,4})[所院]|科学院(?!大学)|(?=[科])(?<=[\\u4e00-\\u9fff][林农社医气测水])科院|(?=植)(?<=[\\u4e00-\\u9fff]{2})植物园|科学研究中心|理工学院|科学技术院|亥姆霍兹联合会|科学院研究生院|集团(?:股份|控股|有限|责任){0,3}公司|公司(?!金融(?!部|分析|经理)|治理|法(?!务)|理财(?!经理|顾问)|战略(?!部|经理|总监|投资)|财务(?!部|总监|经理|主管|负责人|顾问|分析|处|科|中心|人员|专员))|集团|医院|病院|国家实验室|全国重点实验室|国家重点实验室|(?:之江|鹏城|紫金山|人工智能|张江|怀柔|启元|浦江|琶洲|临港|昌平|崂山|湖畔|贝尔)实验室|银行|科学中心|(?:造船|船舶|飞机|机器|机械|机床|化工|制药|钢铁|汽车|发动机|电视机|无线电|仪器|仪表|水泥|纺织|印刷|轴承|电机|电子|电器|化肥|橡胶|拖拉机|冶炼|柴油机|电缆|发电|炼油)厂|(?<=哈佛|耶鲁|贝勒|西奈山|约翰霍普金斯|约翰·霍普金斯|康奈尔|爱因斯坦)医学院");
    /** What has a name unless it is pointed at: 本实验室, 该学校. */
    private static final Wording EMPLOYER_BEFORE_TITLE = Wording.of("(?<!(?<!日)[本该])(?:实验室|[\\u3400-\\u9fff]{2}局|出版社|中学|小学|学校|博物馆|图书馆|设计院)");
    /** A college or a centre behind a word of place: one that is no part of a university, as its name tells: 伦敦国王学院. */
    private static final Wording COLLEGE = Wording.of("(?:[级届至到]|在|于|自|赴|从|由|获|任|为|是|有|得|年|月|任职|供职|入职|加入|进入|考入|^)(?<name>[\\u3400-\\u9fff·-]{2,14}?(?:学院|中心|实验室))");
    private static final Wording LEADING_COLLEGE = Wording.of("[\\u3400-\\u9fff·-]{2,14}?(?:学院|中心)(?=[\\u3400-\\u9fff])");
    private static final Wording JOINED_COLLEGE = Wording.of("(?<college>[\\u3400-\\u9fff·]{2,12}?学院)[和与及](?=[\\u3400-\\u9fff])");
    private static final Wording UNIT_END = Wording.of("学院|学部|学系|系(?!统)|实验室|中心|课题组|学域|研究室|教研室|研究组|小组|书院|枢纽|事业部|学堂|团队|部门|支部|团委|学生会");
    /** "现为落星湖大学 | Research Fellow": an English title in a Chinese sentence. */
    private static final Wording LATIN_TITLE = Wording.of("(?i)(?<![\\p{L}&&[^\\u3400-\\u9fff]])(?:(?:senior|junior|visiting|assistant|associate|adjunct|full|research|teaching|presidential|post-?doctoral|applied|principal|staff|software|algorithm|tenure-track|graduate|summer) ){0,3}"
        + "(?:professor|fellow|researcher|scientist|engineer|post-?doc|lecturer|intern|(?:research|teaching) (?:assistant|associate)|Ph\\.?D\\.? (?:student|candidate)|(?-i:(?<!-)PI|C[ET]O|CSO|COO)|(?:master|undergraduate)(?:['’]s)? student)(?![\\p{L}&&[^\\u3400-\\u9fff]])");
    private static final Wording TITLE = Wording.of(
        "(?:(?i:ph\\.?d\\.?|mphil|master)\\s?(?=学生|在读|研究生|候选人))?(?:(?:直博|硕博|博士|硕士|本科|研究生)?(?:[一二三四五六]年级|在读))?(?:日常(?=[\\u3400-\\u9fff]{0,8}实习)|暑期(?=[\\u3400-\\u9fff]{0,8}实习)|(?:科研|研究|学术)型(?=[\\u3400-\\u9fff]{0,6}实习)|特聘|主管(?!部门)|责任|特任|专职|专任|兼职|客座|讲座|荣誉|名誉|终身|讲席|长聘(?:教轨|制)?|准聘(?:制|长聘)?|预聘制?|校长聘(?=[教副])|校聘|院聘|专聘|聘期制|项目(?=副?研究员|助理)|特别(?=研究助理)|推广(?=研究员)|(?:项目|产品|总)经理(?=助理)|项目(?=主管|经理)|数据(?:工程|分析|科学|标注)(?=实习|师)|(?:产品|用户|内容|活动|社区|新媒体|商家)运营(?=实习|专员|经理)|(?:交互|视觉|平面|工业|产品|UI)设计(?=实习)|学术(?=院长)|常务(?=副)|执行(?=院长|主任|副)|创始(?=院长|人)|大数据|数据挖掘|FPGA|SLAM|IC|AI|Java|C\\+\\+|多模态|感知|规划控制|搜索(?=算法|工程师)|广告(?=算法|工程师)|平台(?=研发|工程师)|系统(?=工程师)|网络(?=工程师)|运维|工艺(?=工程师)|仿真|电力系统(?=工程师)|[一二三四]级(?=[教研正主])|正(?=高级)|教授级|研究员级|副高级|新?百人计划|助理|高级|资深|首席|量化|芯片(?:设计)?|结构(?=工程师|设计师)|视觉(?=算法|工程师)|语音(?=算法|工程师)|图像(?=算法|工程师)|推荐(?=算法|工程师)|自然语言处理|机械(?=工程师|设计师)|电气(?=工程师)|师资|实习(?=研究员|医师|医生|律师|编辑|记者|教师)|在站|出站|主任(?=架构师|工程师|研究员|科学家)|总(?=工程师|经理|裁|设计师|会计师|监)|全职|准(?=教授)|博士|硕士|直博|联合培养|联合|青年|副|在读|算法|软件|研发|产品|项目|市场|运营|测试|前端|后端|数据|技术|开发|全栈|嵌入式|硬件|系统|安全|客户端|大模型|人工智能|深度学习|机器学习|研究|应用|访问|青年)*(?:教授|副教授|讲师|助研究员(?!工)|研究员|工程师|(?<![\\u3400-\\u9fff&&[^系任为]])系主任|(?:博士后|博后)(?:副?研究员|研究人员)?|助理|实习生|实习员|实习|(?<!顶尖|顶级|前沿|[%％])科学家|专家|主任(?:医师|护师|药师|技师)|主治医师|住院(?:总)?医师|医师|医生|护师|药师|(?:检验|康复|放射|检验)技师|护士长?|(?:专职)?科研人员|(?<!提)高工|教授级高工|副?编审|副?研究馆员|馆员(?!工)|(?:高级|推广)?农艺师|实验员|检验师|经济学家|(?:量化)?交易员|管培生|培训生|院务委员|党委副?书记|技术主管|项目主管|课题组组?长|课题负责人|教研室主任|院长助理|所长助理|院长(?!聘|奖|期)|所长(?!聘|期)|(?:科室|病区|教研室)(?:副)?主任|主任|部长|主席|书记|直博生|硕博生|博士生|硕士生|研究生(?!涯|会|研究|教学|导师|课程|院|教育)|本科生|学生|导师|经理|总监|架构师|顾问|学者|科长|处长|局长|(?:博士|硕士|学士)(?!在读|在讀|(?:研究)?生导师)|组长|助教|候选人|总裁|高管|董事会秘书|董事(?!会|长|总)|创始人|合伙人|首席(?:执行|技术|科学|运营|财务|战略|产品|信息|数据|增长|架构|安全)官|董事长|校长(?!奖|讲座|青年|特聘)|教师|技术员|技师|分析师|设计师|实验师|(?:心理)?咨询师|律师(?!事务所)|会计师(?!事务所)|建筑师|规划师|辅导员|程序员|审计师|精算师|治疗师|营养师|药剂师|培训师|造价师|策划师|摄影师|动画师|法官|检察官|专员|(?:游戏|产品|活动)策划|(?<=[Tt] ?|部门|业务|产品|运营|市场|研发|工程|财务|人事|行政)主管(?!部门|单位|机关)|大[一二三四五](?:在读生|学生)|(?<!项目|课题|基金)负责人|联合培养(?!的?(?:博士|硕士))|公派留学|访学|访问学习|访问研究|学术访问|访问|学术交流|进修|(?:博士|硕士|本科|研究生)生?在读|(?<!攻)读(?:博(?!士)|研(?!究)))(?!学院|协会|计划|论坛|培训中心|训练中心|培养基地|大会|导师|榜|名单|奖(?!教)|称号)");
    private static final Wording LEADING = Wording.of(
        "^.{0,30}?(?:毕业于|毕业自|就读于|就读(?!于)|负责|入职|加盟|调入|任教于|执教于|求学于|入学|入读|升入|考取|任职于|就职于|供职于|工作于|现任|现为|担任|历任|曾任|目前在|现在|现于|来自|创办了?|创立了?|创建了?|共同创立|加入了?|进入了?|前往|受聘于|受聘(?!于)|拥有|持有|(?<=[年月赴转后]|[国土]家?)入(?=[\\u4e00-\\u9fff]{2,10}(?:大学|学院))|留学(?!生|基金|人员)|分获|我是|我在|他是|她是|本人是|是一名|曾在|分别于|分别在|攻读于?|转入|转至|转到|调至|调任|回到|返回|考入|推免自|保研自|保送自|保送至|保送|获得|获得了|取得|师从于|于|在(?!线)|是|(?<!华)为|从|赴|到|至|(?<!自)由|获|任|^自(?!由|然|动|贡|治|主)(?=[\\u4e00-\\u9fff]{2,14}(?:大学|学院|研究院|研究所)$))(?=[\\u4e00-\\u9fffA-Z])");

    /** Words that end a name and are none. */
    /** What companies are called by kind, not by name. */
    private static final Words KINDS = Words.of("company-kind");
    private static final int LONGEST_COMPANY = 20;
    private static final Set<String> GENERIC = Set.of("公司", "集团", "银行", "医院", "研究院", "研究所", "大学", "大學", "州立大学", "州立大學", "集團");
    /** IBM | 中国研究院: the institute of a company in a country. */
    private static final Wording BRANCH = Wording.of("(?:中国|亚洲|亚太|全球|工业|中央|北京|上海|苏州|深圳)(?:中央|科学|软件|技术)?研究(?:院|所)");
    /** A time, or the title or degree that an institution is joined to. */
    private static final Wording JOINED = Wording.of("^(?:年至今|[年月]起?|日(?!本)起?|起|至今)(?=[\\u3400-\\u9fffA-Z])|^.{0,24}(?:学者|教授|研究员|学位|博士|硕士|学士|院长|主任|工程师|讲师)(?:和|与|及|以及)");
    /** What an entry may say before its institution: 博士期间赴. */
    private static final Wording DURING = Wording.of("[\\u3400-\\u9fff]{0,6}(?:期间|于|在|赴|到|前往|就读于|毕业于|任|历任|担任|受聘于?|受聘为|聘为|入职|调入|调至|加入|考入|保送至?|进入)");

    private static final Wording LABORATORY = Wording.of("\\s?(?:AI ?Labs?(?![A-Za-z])|(?:AI|人工智能|2012)\\s?(?:实验室|研究院)(?!主任|负责))");
    private static final Wording ACADEMY = Wording.of("(?:科学院|中科院|[社农林医]科院|电科|物理研究院)$");
    private static final Wording INSTITUTE = Wording.of("[\\u3400-\\u9fff\\d]{1,20}?(?:研究所|研究院|\\d所|技术院|研究中心|天文台|植物园|(?<=[\\u3400-\\u9fff]{2})所(?![有以谓需长属在处用]))");
    private static final Wording TEAM = Wording.of("[\\s·-]?(?!总部)[\\u3400-\\u9fffA-Za-z0-9 ]{1,16}(?:团队|部|部门|事业群|[组线]|中台)");
    private static final Wording TOOK = Wording.of("(?<name>[\\u3400-\\u9fffA-Za-z0-9（）]{3,16}?)(?:担任|任职|(?<![主责现曾历转升])任(?![教务职命])|从事)");

    /** 落星湖大学（潮汐学）: a field or a kind of studies in the brackets in which a campus may stand. */
    private static final Wording OF_STUDIES = Wording.of("(?:学|工程|技术|管理|设计|控制|专业|方向|机械|自动化|金融|会计|法|物理|翻译|贸易|保护|软件|计算机|电子|通信|土木|建筑|材料|生物|医|药|护理|新闻|保送|推免|直博|全日制|统招|双一流|在读|本科|硕士|博士|学士)$|^(?:985|211|QS)");
    /** 前 | 晶湖大学讲师: a place of before. */
    private static final Wording FORMER = Wording.of("前(?![海沿进程田瞻哨锋])(?=[\\u3400-\\u9fff]{3,})");
    /** 在晶湖电网 | 工作: what somebody did at a place. */
    private static final Wording DONE_THERE = Wording.of("^[在于赴].{3,40}(?:工作|任职|任教|就读|学习)$");
    /** 经济研究所 | 任 | 讲师: the verb between a unit and what somebody was there. */
    private static final Wording HELD_AS = Wording.of("(?:担任|任职|(?<![主责现曾历转升])任|从事|攻读|就读|读|获得?|取得|做|当)$");

    private HanPlaces() {
    }

    /** {@code text} without a verb such as 毕业于 or 现任 at its start. */
    public static RichText withoutVerb(RichText text) {
        if (!Han.in(text.text()) || text.text().length() > 200) {
            return text;
        }
        String simple = Folding.simplified(text.text());
        for (String verb : List.of("毕业于", "就读于", "任职于", "就职于", "供职于", "受聘于", "任教于", "执教于", "工作于", "实习于", "现任职于", "现就职于", "兼聘于", "先后在", "现任", "现为", "担任", "曾任", "历任", "我是", "获得", "加入", "入职", "加盟", "进入", "考入", "前往", "获", "于", "在", "赴", "任")) {
            if (simple.startsWith(verb)) {
                int done = DONE_THERE.matcher(simple).find() ? 2 : 0;
                return text.slice(verb.length(), simple.length() - done);
            }
        }
        return text;
    }

    /** {@code part} cut after its institution, its unit and before its title; one element where there is nothing to cut. */
    public static List<RichText> split(RichText part) {
        String text = part.text();
        List<RichText> parts = new ArrayList<>();
        int at = 0;
        int latin = LatinPlaces.headEnd(text);
        int end = Stream.of(latin, institutionEnd(text, 0), companyEnd(text), collegeEnd(text)).filter(one -> one > 0).findFirst().orElse(-1);
        if (end > 0) {
            int start = latin > 0 ? 0 : institutionStart(text, 0, end);
            parts.add(part.slice(start > 0 && DURING.matcher(text.substring(0, start)).matches() ? start : 0, end));
            at = end;
        }
        int unit = end > 0 ? unitEnd(text, at) : -1;
        if (unit > at) {
            parts.add(part.slice(at, unit));
            at = unit;
        }
        if (latin > 0) {
            parts.add(part.from(at));
        } else if (end > 0 && at < text.length()) {
            rest(part, at, parts);
        } else if (end < 0) {
            took(part, parts);
        }
        return parts.isEmpty() ? List.of(part) : parts.stream().map(Segments::trimmed).filter(piece -> !piece.isEmpty()).toList();
    }

    /** 百度语音部技术负责人, 百度 | 语音部: where the name of a company ends that {@code text} begins with, a title or a team standing behind it; -1 if it does not. */
    private static int companyEnd(String text) {
        return Words.of("company").find(text).stream().filter(found -> found.start() == 0 && found.end() < text.length() && (title(text, found.end()).isPresent() || TEAM.matcher(text).region(found.end(), text.length()).matches()))
            .mapToInt(found -> withLaboratory(text, found.end())).findFirst().orElse(-1);
    }

    /** 池州学院 | 数学系: where a college of its own ends that {@code text} begins with, more standing behind it; -1 if it does not. */
    private static int collegeEnd(String text) {
        Matcher college = LEADING_COLLEGE.matcher(Folding.simplified(text));
        return college.lookingAt() && NamedColleges.isOne(college.group()) ? college.end() : -1;
    }

    /** 晶湖科技任工程师: a name without form, the verb and the post. */
    private static void took(RichText part, List<RichText> parts) {
        Matcher took = TOOK.matcher(part.text());
        Matcher title = TITLE.matcher(Folding.simplified(part.text()));
        if (took.lookingAt() && title.find(took.end()) && title.start() - took.end() < 6 && title.end() == part.text().length()) {
            parts.add(part.slice(0, took.end("name")));
            parts.add(part.from(took.end()));
        } else {
            unitAndTitle(part, parts);
        }
    }

    /** "生物工程系副教授": a unit and a title without their institution. */
    private static void unitAndTitle(RichText part, List<RichText> parts) {
        if (Words.of("title").has(part.text())) {
            return;
        }
        int unit = unitEnd(part.text(), 0);
        Matcher title = TITLE.matcher(Folding.simplified(part.text()));
        if (unit > 2 && unit < part.text().length() && title.find(unit) && (title.start() == unit || title.end() == part.text().length())) {
            parts.add(part.slice(0, title.start()));
            parts.add(part.from(title.start()));
        }
    }

    private static void rest(RichText part, int at, List<RichText> parts) {
        Matcher title = TITLE.matcher(Folding.simplified(part.text()));
        if (title.find(at) && title.start() > at) {
            Matcher verb = HELD_AS.matcher(part.text().substring(at, title.start()));
            parts.add(part.slice(at, verb.find() ? at + verb.start() : title.start()));
            parts.add(part.from(title.start()));
        } else {
            parts.add(part.from(at));
        }
    }

    /** Where the institution that begins in {@code text} at or after {@code from} ends, its campus in brackets included; -1 if there is none. */
    public static int institutionEnd(String text, int from) {
        if (!Han.in(text)) {
            return -1;
        }
        Matcher end = INSTITUTION_END.matcher(Folding.simplified(text));
        if (!end.find(from)) {
            return -1;
        }
        int stop = HanCampuses.end(text, end.end());
        if (stop < text.length() && (text.charAt(stop) == '（' || text.charAt(stop) == '(')) {
            int close = text.indexOf(text.charAt(stop) == '（' ? '）' : ')', stop);
            return close > stop + 1 && close - stop <= 6 && Han.is(text.charAt(stop + 1)) && unit(text.substring(stop + 1, close)).isEmpty() && !OF_STUDIES.matcher(Folding.simplified(text.substring(stop + 1, close))).find() ? close + 1 : stop;
        }
        return stop;
    }

    /** The same where a place of work is due: a company known by its name, or a laboratory, bureau or school right before a title; -1 if there is none. */
    public static int employerEnd(String text) {
        int end = institutionEnd(text, 0);
        Optional<Words.Found> company = Words.of("company").find(text).stream().filter(found -> Han.is(text.charAt(found.start())) && !GENERIC.contains(found.word())).findFirst();
        if (end > 0) {
            return company.filter(found -> found.end() <= institutionStart(text, 0, end)).map(Words.Found::end).orElse(end);
        }
        String simple = Folding.simplified(text);
        Matcher college = COLLEGE.matcher(simple);
        for (int at = 0; at < simple.length() && college.find(at); at = college.start() + 1) {
            if (NamedColleges.isOne(college.group("name"))) {
                return college.end("name");
            }
        }
        Matcher bare = EMPLOYER_BEFORE_TITLE.matcher(simple);
        return company.isPresent() ? withLaboratory(simple, company.get().end()) : bare.find() && TITLE.matcher(simple).region(titled(simple, bare.end()), simple.length()).lookingAt() ? bare.end() : -1;
    }

    /** 腾讯 | AI Lab: where the name of a company that ends at {@code end} ends with the laboratory that is called after it. */
    private static int withLaboratory(String simple, int end) {
        Matcher laboratory = LABORATORY.matcher(simple).region(end, simple.length());
        return laboratory.lookingAt() ? laboratory.end() : end;
    }

    /** Where behind the employer that ends at {@code end} its title begins: 晶湖市科技局 | 挂职 | 副局长. */
    private static int titled(String simple, int end) {
        return end + Stream.of("的", "挂职", "挂任").filter(joint -> simple.startsWith(joint, end)).mapToInt(String::length).findFirst().orElse(0);
    }

    private static int unitEnd(String text, int from) {
        Matcher end = UNIT_END.matcher(Folding.simplified(text));
        int stop = -1;
        while (end.find(Math.max(from, stop)) && end.end() - from < 30) {
            stop = end.end();
        }
        return stop;
    }

    /** 中国科学院 | 晶湖研究所: the institute of the academy that ends at {@code end} in {@code text}, "" where none follows. */
    public static String instituteAt(String text, int end) {
        String simple = Folding.simplified(text);
        Matcher institute = INSTITUTE.matcher(simple).region(Math.min(end, simple.length()), simple.length());
        return end <= simple.length() && ACADEMY.matcher(simple.substring(Math.max(0, end - 6), end)).find() && institute.lookingAt() ? text.substring(end, institute.end()) : "";
    }

    /** The unit that {@code text} begins with, {@code ""} where none does. */
    public static String unit(String text) {
        int end = unitEnd(text, 0);
        return end > 1 ? text.substring(0, end) : "";
    }

    /** The title that stands in {@code text} at or after {@code from}: a Chinese one, or else an English one. */
    public static Optional<int[]> title(String text, int from) {
        Matcher title = TITLE.matcher(Folding.simplified(text));
        Matcher latin = LATIN_TITLE.matcher(text);
        return title.find(from) ? Optional.of(new int[] {title.start(), title.end()}) : latin.find(from) ? Optional.of(new int[] {latin.start(), latin.end()}) : Optional.empty();
    }

    /** Where the name of the institution that ends at {@code end} begins: after a verb, a sign, a bracket or what is joined to it. */
    public static int institutionStart(String text, int from, int end) {
        int known = companyStart(text, from, end);
        if (known >= 0) {
            return known;
        }
        int start = text.charAt(end - 1) == '）' || text.charAt(end - 1) == ')' ? Math.max(from, Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1))) : end;
        start = before(text, from, start, end);
        if ((GENERIC.contains(text.substring(start, end)) || BRANCH.matcher(text.substring(start, end)).matches()) && start > from && text.charAt(start - 1) < 0x250) {
            start = before(text, from, latinStart(text, from, start), end);
        }
        String name = Folding.simplified(text.substring(start, end));
        for (Matcher lead = JOINED.matcher(name); lead.find() && lead.end() < name.length() - 2; lead = JOINED.matcher(name)) {
            name = name.substring(lead.end());
        }
        Matcher verb = LEADING.matcher(name);
        while (verb.find() && verb.end() < name.length() - 1) {
            name = name.substring(verb.end());
            verb = LEADING.matcher(name);
        }
        name = name.startsWith("）") || name.startsWith(")") ? name.substring(1) : name;
        name = FORMER.matcher(name).lookingAt() ? name.substring(1) : name;
        name = name.substring(behindJoined(name));
        for (String lead : List.of("目前", "现在", "历任", "先后任", "被", "本科", "学士", "硕士", "博士", "级", "级的", "届", "以及", "和", "与", "及", "任", "了")) {
            name = name.startsWith(lead) && name.length() > lead.length() + 2 ? name.substring(lead.length()) : name;
        }
        return end - name.length();
    }

    /** 云从科技, 小米AI实验室: where a company that a table knows begins whose name ends at {@code end}; -1 where none does. */
    private static int companyStart(String text, int from, int end) {
        int low = Math.max(from, end - LONGEST_COMPANY);
        return Words.of("company").find(text.substring(low, end)).stream().filter(found -> !KINDS.has(found.word()) && Han.in(found.word()) && withLaboratory(text, low + found.end()) == end).mapToInt(found -> low + found.start()).findFirst().orElse(-1);
    }

    /** 京东和 | 旷视研究院, 池州学院和 | 某大学: where behind a company or a college of its own and the word that joins it to what follows the rest of {@code name} begins; 0 where it does not begin so. */
    private static int behindJoined(String name) {
        Matcher college = JOINED_COLLEGE.matcher(name);
        if (college.lookingAt() && NamedColleges.isOne(college.group("college"))) {
            return college.end();
        }
        return Words.of("company").find(name).stream().filter(found -> found.start() == 0 && found.end() + 2 < name.length() && "和与及".indexOf(name.charAt(found.end())) >= 0).mapToInt(found -> found.end() + 1).findFirst().orElse(0);
    }

    /** The first of the characters before {@code start} that belong to a Chinese name; a bracket that opens before it and closes behind it does not. */
    private static int before(String text, int from, int start, int end) {
        int at = start;
        int closed = 0;
        while (at > from && end - at < 30 && (isNamePart(text.charAt(at - 1)) || isInnerHyphen(text, at - 1, end) || ForeignNames.isJoint(text, at - 1))) {
            closed += text.charAt(at - 1) == '）' ? 1 : text.charAt(at - 1) == '（' ? -1 : 0;
            if (closed < 0) {
                return at;
            }
            at--;
        }
        return closed > 0 && text.lastIndexOf('）', start - 1) >= at ? text.lastIndexOf('）', start - 1) + 1 : at;
    }

    /** Where the Latin name begins that stands before a word such as 公司. */
    private static int latinStart(String text, int from, int end) {
        int at = end;
        while (at > from && end - at < 40 && text.charAt(at - 1) < 0x250 && (Character.isLetterOrDigit(text.charAt(at - 1)) || " .&'-".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        while (at < end && !Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** 厄巴那-香槟分校: whether the sign at {@code at} stands between the two towns of a campus. */
    private static boolean isInnerHyphen(String text, int at, int end) {
        return text.startsWith("分校", end - 2) && "-－—·–".indexOf(text.charAt(at)) >= 0 && at > 0 && Han.is(text.charAt(at - 1)) && Han.is(text.charAt(at + 1));
    }

    private static boolean isNamePart(char c) {
        return Han.is(c) || c == '（' || c == '）' || c == '·';
    }
}
