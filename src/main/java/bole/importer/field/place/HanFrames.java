package bole.importer.field.place;

import bole.importer.field.form.Words;
import bole.text.DateReader;
import bole.text.Han;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Chinese institutions that no word of their name tells, found by the frame around them: "在湘大任研究员", "毕业于惠特曼学院", "于中研院获得博士学位". The verb before
 * and a rank or a degree behind them say that it is a place; what is done there, when and in which office are none.
 */
final class HanFrames {

    private static final String NAME = "(?![职校读研线站岗此这那其她他我任编同])(?<name>[\\u3400-\\u9fffA-Za-z0-9·・－-]{2,20}?)";
    /** A rank that only an employer gives: not that of a board, a committee, a meeting or a class. */
    private static final String RANK = "(?:教授|研究员|讲师|工程师|博士后|博后|科学家|研究助理|助理研究|实习|访问学者|访问研究|设计师|架构师|分析师|经理|总监|医师|医生|教师|技术顾问|技术员|会计师|经济师|程序员)";
    /** 晶湖互娱 | （Jinghu Games） | 担任: the name in Latin letters. */
    private static final String GLOSS = "(?:\\s?[（(][A-Za-z][A-Za-z .&-]{1,30}[)）]\\s?)?";
    private static final Wording WORK = Wording.of("(?:(?<![存正所现好实内外潜自])在|(?<![专致用应限善鉴对由关基至])于|赴|前往|回到|加入|入职|调入)" + NAME
        + GLOSS + "(?:先后|历|曾)?(?:担任|任职|任教|任|从事(?=博士后|访问)|做|进行(?=博士后|访问))(?:过|了|为)?\\s?(?:全职|兼职|专职|副|助理|特聘|高级|[\\u3400-\\u9fffA-Za-z ]{1,10})?" + RANK);
    /** 2009年至2012年在晶湖工作, 现于晶湖从事潮汐软件研发工作. */
    private static final Wording WORKED = Wording.of("(?:(?<![存正所现好实内外潜自])在|现于|(?<=[年月])于|进入|前往)(?<name>[\\u3400-\\u9fff]{2,6}?)" + GLOSS + "(?:全职)?(?:工作(?=$|[，,；;。（(]|[一二三四五六七八九十两\\d]{1,2}(?:余|多)?年)|从事[^，,]{2,20}?(?:研发|开发|算法|工程|设计|运营|相关|测试|管理|销售|维护)[\\u3400-\\u9fff]{0,4}工作$)");
    private static final Wording LED = Wording.of("现|同年|毕业后");
    private static final Wording NO_COMPANY = Wording.of("一线|基层|农村|机关|政府|前线|外地|家|这里|那里|线上|远程|业余|岗位|乡镇|地方|环境|企事业|体制|市场|工厂|车间|医疗|教育|法院|法律|金融|互联网");
    /** A verb that only a school follows. */
    private static final Wording SCHOOL = Wording.of("(?:毕业于|就读于|求学于|考入|考取|升入|入读|保送至|保送到|保研至|推免至|推免到)了?" + NAME + "(?=$|[，,、；;。（(\\s]|(?<=[大院校])[\\u3400-\\u9fff]{2,12}专业|获得?|取得|攻读|学习|并(?=[获取攻])|的?(?:本科|硕士|博士))");
    private static final Wording DEGREE = Wording.of("(?:(?<![存正所现好实内外潜自])在|(?<![专致用应限善鉴对由关基至业读学])于|赴|前往)" + NAME + "(?:(?<=[大院校])[\\u3400-\\u9fff]{2,12}专业)?(?:获得?|取得|拿到|攻读|修读|完成)(?:了|过)?[\\u3400-\\u9fffA-Za-z（）()]{0,16}?(?:博士|硕士|学士|本科)(?!后|生导师|点|论坛)");
    /** 现任湘大 | 副教授: a university by its short form before a rank. */
    private static final Wording HOLDS = Wording.of("(?:现任|现为|担任|任|是|为|^)(?<name>[\\u3400-\\u9fff]{1,4}(?<![扩强伟最巨重广宏])大)(?:[\\u3400-\\u9fff]{2,12}(?:学院|系|所))?(?:讲席|讲座|特聘|客座|长聘|助理|副)*(?:教授|研究员|讲师|博士后|博士生|硕士生|博士研究生|本科生)(?!导师)");
    /** 现为荣耀 | 高级算法工程师: an employer that is called by a word of another sense, before a title. */
    private static final Wording EMPLOYS = Wording.of("(?:现任|现为|担任|任|是|为|在|于|来自|[，,。；;]|^)(?:我|本人|目前|现在|一名|一位)*(?<name>[\\u3400-\\u9fffA-Za-z0-9]{2,12}?)(?:的)?(?:一名|一位|一个)?(?:从事|担任|任|做)?(?:高级|资深|首席|副|算法|软件|研究|产品|数据|机器学习|应用|青年|助理|特聘|博士后)*(?:工程师|研究员|科学家|专家|架构师|总监|经理|博士后|实习生|教授|讲师|博士生|设计师|分析师)");
    /** 湘大 | 计算机学院: a short form of a university and a unit of it. */
    /** 现任晶湖 | 算法开发专家: an employer of no telling word right before a title of industry. */
    private static final Wording APPOINTED = Wording.of("(?:现任|现为|现就职于|目前任)(?<name>[\\u3400-\\u9fff]{2,6}?)(?:(?:高级|资深|首席|主任|算法|软件|研发|开发|产品|数据|机器学习|人工智能|大模型|前端|后端|解决方案|应用|系统|硬件|芯片|AI)+)(?:工程师|专家|经理|架构师|总监|科学家)");
    private static final Wording SHORT = Wording.of("(?<head>[\\u3400-\\u9fff]{1,4}大)(?![学数气陆会众型师量区])");
    private static final Wording UNIT = Wording.of("[\\u3400-\\u9fff]{1,14}(?:学院|学部|系|所|中心|实验室|专业|课题组|学|工程|技术|科学)");
    /** What the words of a time, of an occasion or of a kind are, not those of a name. */
    private static final Wording NO_NAME = Wording.of("期间|期刊|会议|杂志|学报|委员会|编委|协会|大会|论坛|竞赛|比赛|课程|项目|课题|领域|方面|方向|专业|学科|行业|团队|小组|部门|社团|学生会|研究生会|团委|支部|年级|科研|教学|工作|学习|过程|阶段|同时|同年|同校|该|本校|本院|本系|我校|我院|母校|国内|国外|海外|境外|当地|单位|机构$|知名|著名|名校|院校|众多|不同|各类|重点|导师|老师|博士|硕士|本科|研究生|指导|攻读|毕业|获得|第一|之|的|自己|一[家所个名位]|多[家所个]|几[家所个]|[两三四五]所|[甲乙某各]"
        + "|[期中上里内下后前时间年月日度级班名课]$|(?:企业|公司|高校|大学|学校|学院|医院|研究院|研究所|实验室|中心|外企|大厂|业界|学界|产业界|工业界|学术界)$(?<=^.{0,4})|(?:19|20)\\d\\d|教授|院士|先生|女士");
    /** A society: a place of work only for those who do research at it. */
    private static final Wording SOCIETY = Wording.of("学会$");
    private static final Wording OF_SOCIETY = Wording.of("研究员|科学家|博士后");

    private HanFrames() {
    }

    /** The first and one past the last UTF-16 unit of the institution in {@code text}, which is in simplified characters. */
    static Optional<int[]> find(String text) {
        for (Wording frame : new Wording[] {WORK, SCHOOL, DEGREE, HOLDS, WORKED, APPOINTED}) {
            Matcher place = frame.matcher(text);
            for (int at = 0; at < text.length() && place.find(at); at = place.start() + 1) {
                if (frame == WORKED && (NO_COMPANY.matcher(place.group("name")).find() || Words.of("country").has(place.group("name")) || DateReader.find(text).isEmpty() && !LED.matcher(text).find())) {
                    continue;
                }
                Optional<int[]> named = named(text, place.start("name"), place.end("name"), place.group());
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return employer(text);
    }

    private static Optional<int[]> employer(String text) {
        Matcher employs = EMPLOYS.matcher(text);
        for (int at = 0; at < text.length() && employs.find(at); at = employs.start() + 1) {
            if (Words.of("employer").has(employs.group("name"))) {
                return Optional.of(new int[] {employs.start("name"), employs.end("name")});
            }
        }
        return Optional.empty();
    }

    private static Optional<int[]> named(String text, int start, int end, String told) {
        String name = text.substring(start, end);
        if (!Han.in(name)) {
            return LatinPlaces.find(text).filter(span -> span[0] <= start && span[1] >= end).or(() -> isName(name, told) ? Optional.of(new int[] {start, end}) : Optional.empty());
        }
        Matcher brief = SHORT.matcher(name);
        int head = brief.lookingAt() && (brief.end() == name.length() || UNIT.matcher(name).region(brief.end(), name.length()).matches()) ? brief.end("head") : name.length();
        return isName(name.substring(0, head), told) ? Optional.of(new int[] {start, start + head}) : Optional.empty();
    }

    private static boolean isName(String name, String told) {
        boolean society = SOCIETY.matcher(name).find() && !OF_SOCIETY.matcher(told).find();
        boolean unit = !HanPlaces.unit(name).isEmpty() && !NamedColleges.isOne(name);
        boolean latin = Words.of("country").find(name).stream().anyMatch(place -> place.start() == 0 && !Han.in(name.substring(place.end())));
        return name.length() > 1 && !latin && !society && !unit && !NO_NAME.matcher(name).find() && HanPlaces.title(name, 0).isEmpty() && DateReader.find(name).isEmpty();
    }
}
