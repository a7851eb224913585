package bole.importer.field.place;

import bole.importer.field.form.ForeignNames;
import bole.importer.field.form.Words;
import bole.text.Folding;
import bole.text.Wording;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Chinese colleges and centres that are institutions of their own, as the name before what they teach shows: 淮海工学院, 惠特曼学院, but not 计算机学院, which is a part of a university. */
public final class NamedColleges {

    private static final Wording COLLEGE = Wording.of("(?<name>.{2,18}?)(?:学院|中心|实验室|学系)");
    /** A region that a school is named after, besides the towns and countries of the tables. */
    private static final Wording REGION = Wording.of("^(?:国立|国家|国际|皇家|中央|华东|华北|华南|华中|西南|西北|东北|东南|中南|江南|江汉|江淮|淮海|黄河|长江|渤海|东海|南海|太行|秦岭|内蒙古|新疆|西藏|广西|宁夏|河北|山西|江西|海南|贵州|中原|大湾区|雄安|滨海|巢湖|中关村|河套|临港|张江|浦东|两江|天府|丝路|闽江|湘江|珠江|岭南|燕京|三江|九龙|洞庭|鄱阳|钱江|之江|海峡|云南|甘肃|青海|欧洲|亚洲|非洲|美洲|亚太|香港|澳门|台湾|"
        + "[\\u3400-\\u9fff]{1,3}(?:省|市|州|县))");
    private static final Wording FOREIGN = Wording.of("^(?:圣)?[" + ForeignNames.SOUNDS + "·-]{2,12}(?=$|国家|国际|高等|医|癌症|理工|工|商|法|音乐|艺术|设计|师范|航天|太空|飞行|研究|信息|技术|社区|文理|神|女子|超级|数学|加速器|国立|应用科学|矿业|高科|综合|中央)");
    /** A centre or laboratory of the state, which may stand at a university. */
    private static final Wording STATE = Wording.of("^(?:国际|中央).*(?:中心|实验室)|^国家.*(?:工程|重点|创新|联合|示范|教学|协同).*(?:中心|实验室)");
    private static final Wording FACULTY = Wording.of("(?:电子|电气|电机|电力|计算机|软件|信息|通信|网络|人工智能|自动化|控制|机电|机械|材料|化学|化工|物理|数学|数理|统计|力学|光电|光学|微电子|集成电路|生命|生物|医学|临床|基础医|公共|护理|药学|口腔|中医|环境|资源|地理|地球|地质|测绘|遥感|海洋|大气|水利|土木|建筑|交通|航空|航天|能源|动力|核|食品|农学|林学|动物|植物|园艺|兽医|经济|经管|管理|工商|商学|金融|会计|法学|法律|政治|马克思|哲学|文学|人文|历史|新闻|传播|外国语|外语|翻译|国际|社会|教育|心理|体育|艺术|音乐|美术|设计|理学|工学|工程|技术|数据|大数据|网安|智能|先进|未来|交叉|研究生|继续教育)");

    private NamedColleges() {
    }

    /** Whether {@code name}, simplified, is that of a college of its own. */
    public static boolean isOne(String name) {
        Matcher college = COLLEGE.matcher(name);
        if (!college.matches() || isFaculty(name) || STATE.matcher(name).matches()) {
            return false;
        }
        String own = college.group("name");
        return REGION.matcher(own).find() || FOREIGN.matcher(own).find() || Stream.of("country", "han-college").anyMatch(words -> Words.of(words).find(own).stream().anyMatch(place -> place.start() == 0));
    }

    /** Whether {@code college} is called after what it teaches, as a part of a university is, and not after a town: 化学学院, not 池州学院. */
    public static boolean isFaculty(String college) {
        return FACULTY.matcher(Folding.simplified(college)).lookingAt();
    }
}
