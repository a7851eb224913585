package bole.importer.field.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseProseStintsTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(ChineseProseStintsTest::line).toList();
    }

    private static String line(Stint stint) {
        return stint.institution().map(Institution::name).orElse("") + "/" + stint.unit() + "/" + stint.title() + "/" + stint.from().map(Object::toString).orElse("") + "-"
            + stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "我现在是落星湖大学潮汐学院硕士二年级学生。,落星湖大学/潮汐学院/硕士二年级学生/-now",
        "2015年7月起在晶湖大学潮汐研究室工作，历任助理研究员、副研究员。,晶湖大学/潮汐研究室/副研究员/2015-07-now",
        "滕若澜，副教授，硕士生导师，现任职于晶湖大学潮汐学院。,晶湖大学/潮汐学院/副教授/-now",
        "2019年起任教于晶湖大学，现为晶湖大学准教授。,晶湖大学//准教授/2019-now",
        "落星湖大学 潮汐学院 2022届理学博士。,落星湖大学//博士/-2022",
        "我是一名博士研究生，主攻潮汐。,//博士研究生/-now",
        "2018年12月至2020年10月於晶湖研究所擔任博士後研究員。,晶湖研究所//博士後研究員/2018-12-2020-10",
        "2020年起任中央研究院资讯科学研究所助研究员。,中央研究院/资讯科学研究所/助研究员/2020-now",
        "2015年至2017年在晶湖大学从事博士后研究。,晶湖大学//博士后/2015-2017",
        "2015年于落星湖大学获博士学位。,落星湖大学//博士/-2015",
        "2009年8月至今历任白鹭洲大学副教授。,白鹭洲大学//副教授/2009-08-now",
        "2018年7月加入晶湖大学，现任潮汐学院副教授。,晶湖大学/潮汐学院/副教授/2018-07-now",
        "2017年9月至2021年6月，白鹭洲大学，获工学学士学位。,白鹭洲大学//学士/2017-09-2021-06",
        "2019年12月至2020年12月在落星湖大学访学。,落星湖大学//访学/2019-12-2020-12",
        "2024年夏天，在晶湖公司实习。,晶湖公司//实习/2024-06-2024-08",
        "我是落星湖大学潮汐学院博士研究生。,落星湖大学/潮汐学院/博士研究生/-now",
        "我目前任职于落星湖大学潮汐学院。,落星湖大学/潮汐学院//-now",
        "2017年于[落星湖大学雾学院](x)获理学学士学位。,落星湖大学/雾学院/学士/-2017",
        "博士期间在[晶湖研究院](x)（JLI）担任研究实习生。,晶湖研究院//研究实习生/-",
        "2017年加入百度。,百度///2017-now",
        "随后在晶湖雾气研究院工作一年（2023 年 7 月—2024 年 8 月）任工程师。,晶湖雾气研究院//工程师/2023-07-2024-08",
        "我目前在 Fenwold Labs 担任研究科学家。,Fenwold Labs//研究科学家/-now",
        "1978年3月出生，落星湖大学教授。,落星湖大学//教授/-now",
        "滕若澜，1990年生，落星湖大学特聘教授。,落星湖大学//特聘教授/-now",
        "2012年至2020年在晶湖研究院工作，历任副研究员、主管研究员。,晶湖研究院//主管研究员/2012-2020",
        "2003—2006年在美国NIH做博士后。,NIH//博士后/2003-2006",
        "2003年毕业于中科院晶湖生物所，获博士学位。,中科院晶湖生物所//博士/-2003",
        "2006年起在落星湖大学工作。,落星湖大学///2006-now",
        "此前在阿里云工作三年。,阿里云///-",
        "曾在晶湖研究院担任主管研究员（2015-2020）。,晶湖研究院//主管研究员/2015-2020",
        "2019年至今在落星湖大学潮汐系任教，先后任讲师、副教授。,落星湖大学/潮汐系/副教授/2019-now",
        "目前就职于 Brackwater Robotics，任算法工程师。,Brackwater Robotics//算法工程师/-now",
        "我是 Brackwater 的一名软件工程师。,Brackwater//软件工程师/-now",
        "目前在 Fenwold University 攻读博士学位。,Fenwold University//博士/-now",
        "我即将前往 Fenwold University 攻读博士学位。,Fenwold University//博士/-",
        "我在落星湖大学读博，做自然语言处理。,落星湖大学//读博/-now",
        "滕若澜，落星湖大学潮汐学院2021级博士生。,落星湖大学/潮汐学院/博士生/2021-now",
        "我是落星湖大学潮汐研究所的新晋学者计划研究员。,落星湖大学/潮汐研究所/研究员/-now",
        "我目前是落星湖大学卓越工程师学院硕士三年级学生。,落星湖大学/卓越工程师学院/硕士三年级学生/-now",
        "落星湖大学 · 潮汐工程本科生 · 机器人,落星湖大学//本科生/-now",
        "硕士毕业于 [Lowfen College](x)。,Lowfen College///-",
        "我是北湖大学物理学院物理学博士研究生。,北湖大学/物理学院物理学/博士研究生/-now",
        "2019年入职落星湖大学。,落星湖大学///2019-now",
        "2016年至2020年就读于晶湖大学潮汐学院软件工程专业。,晶湖大学///2016-2020",
        "現任落星湖大學潮汐學系副教授。,落星湖大學/潮汐學系/副教授/-now",
        "2015年於晶湖大學取得博士學位。,晶湖大學//博士/-2015",
        "我是晶湖大学 24 级机械类专业的本科生。,晶湖大学//本科生/2024-now",
        "现为晶湖大学2022级直博生，导师为白鹭洲教授。,晶湖大学//直博生/2022-now",
        "我是晶湖大学潮汐学院大四本科生，已保研。,晶湖大学/潮汐学院/本科生/-now",
        "我在晶湖天文台完成博士学业。,晶湖天文台//博士/-",
        "2010年于大连化物所获理学博士学位。,大连化物所//博士/-2010",
        "我是2022级晶湖大学潮汐学院硕士生。,晶湖大学/潮汐学院/硕士生/2022-now",
        "将于2025年9月前往晶湖大学攻读博士学位。,晶湖大学//博士/2025-09-",
        "2018年保送至晶湖大学，2022年毕业。,晶湖大学///2018-2022",
        "2017年9月推免至晶湖大学攻读硕士，2019年转博，2023年获博士学位。,晶湖大学//博士/2017-09-2023",
        "2025年9月入学晶湖大学攻读博士学位。,晶湖大学//博士/2025-09-now",
        "北湖大学教育学部讲师。,北湖大学/教育学部/讲师/-now"})
    void stintIsToldInASentence(String sentence, String stint) {
        assertThat(read(sentence)).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "先后于雾港大学（2019–2021年）及北湾研究所（2022年）从事博士后研究工作。 | 雾港大学//博士后/2019-2021; 北湾研究所//博士后/2022-2022",
        "曾在雾港大学（2016-2018）和北湾大学（2018-2020）做博士后研究。 | 雾港大学//博士后/2016-2018; 北湾大学//博士后/2018-2020",
        "2023年加入雾港大学计算机学院任讲师（2023–2025年），现为副教授。 | 雾港大学/计算机学院/讲师/2023-2025; 雾港大学/计算机学院/副教授/2025-now",
        "2010年至2015年任雾港大学助理教授，2015年至2020年任副教授，2020年起任教授。 | 雾港大学//助理教授/2010-2015; 雾港大学//副教授/2015-2020; 雾港大学//教授/2020-now",
        "曾任雾港大学助理教授（2010-2015）、副教授（2015-2020）。 | 雾港大学//助理教授/2010-2015; 雾港大学//副教授/2015-2020",
        "曾在字节跳动、腾讯、百度等公司实习。 | 字节跳动//实习/-; 腾讯//实习/-; 百度//实习/-",
        "博士毕业后入职北湾技术有限公司，任高级工程师，2020年加盟雾港大学。 | 北湾技术有限公司//高级工程师/-; 雾港大学///2020-now",
        "本科毕业后在腾讯工作两年，之后赴雾港大学攻读博士。 | 腾讯///-; 雾港大学//博士/-now",
        "他是雾港大学的副教授，同时也是北湾实验室的研究员。 | 雾港大学//副教授/-now; 北湾实验室//研究员/-now",
        "滕博士曾任职于雾港行政院，参与政策之规划。 | 雾港行政院///-",
        "研究生阶段从事雾的研究。随后加入小潮，从事灯的研究。 | 小潮///-",
        "滕若澜，雾港大学数学学院教授，博士生导师，北湾研究院理学博士，晴川大学计算学院博士后，曾担任灯塔大学讲师。 | 雾港大学/数学学院/教授/-now; 北湾研究院/理学/博士/-; 晴川大学/计算学院/博士后/-; 灯塔大学//讲师/-",
        "雾港市第二人民医院超声科副主任，主任医师，晴川医科大学兼职教授，北湾大学副教授。 | 雾港市第二人民医院/超声科/副主任/-now; 晴川医科大学//兼职教授/-now; 北湾大学//副教授/-now"})
    void careerIsToldInRowsAndTurns(String text, String stints) {
        assertThat(read(text)).containsExactly(stints.split("; "));
    }

    @Test
    void degreesInOneBreathTakeTheYearsInTheOrderTheyAreTaken() {
        assertThat(read("滕若澜于落星湖大学获硕士与本科学位（2019，2022获得）。")).containsExactly("落星湖大学//硕士/-2022", "落星湖大学//本科/-2019");
    }

    @Test
    void degreesHaveTheirPlacesAndYearsInOrder() {
        assertThat(read("2008年和2013年分别于落星湖大学、晶湖大学获得学士、博士学位。")).containsExactly("落星湖大学//学士/-2008", "晶湖大学//博士/-2013");
    }

    @ParameterizedTest
    @CsvSource({
        "于2021年加入晶湖科技，担任算法工程师。,晶湖科技//算法工程师/2021-now",
        "曾在晶湖智能实习。,晶湖智能//实习/-",
        "曾任晶湖科技公司高级副总裁。,晶湖科技公司//高级副总裁/-",
        "曾任华为技术有限公司工程师。,华为技术有限公司//工程师/-",
        "2018年9月至2019年9月赴晶湖大学联合培养。,晶湖大学//联合培养/2018-09-2019-09",
        "我于2020年至2024年师从李小溪教授于落星湖大学攻读博士学位。,落星湖大学//博士/2020-2024",
        "2015年至2017年在落星湖大学从事博士后研究，合作导师王小禾教授（晶湖大学）。,落星湖大学//博士后/2015-2017",
        "2021年至今在北湖大学从事博士后研究，与王小禾教授合作。,北湖大学//博士后/2021-now",
        "2019年加入落星湖大学，历任讲师、副教授、教授。,落星湖大学//教授/2019-now",
        "加入落星湖大学之前，我在晶湖大学担任博士后研究员。,晶湖大学//博士后研究员/-",
        "在加入落星湖大学之前，他曾是晶湖研究院的研究员。,晶湖研究院//研究员/-",
        "2016年6月毕业于落星湖大学并获得工学博士学位。,落星湖大学//博士/-2016-06",
        "我曾作为访问学生在晶湖大学从事潮汐研究，导师是王小禾教授。,晶湖大学//访问学生/-",
        "在這之前，我在晶湖大學就讀潮汐學博士學位，指導老師是王小禾。,晶湖大學/就讀潮汐學/博士/-",
        "滕若澜是落星湖大学的博士生，于2023年秋季入学，师从王小禾教授。,落星湖大学//博士生/2023-09-now",
        "2021年7月，滕若澜教授加入了晶湖大学（北区）潮汐学院。,晶湖大学（北区）/潮汐学院//2021-07-now",
        "曾在Neos公司担任高级研究员。,Neos公司//高级研究员/-",
        "2014年至2016年在美国加州大学洛杉矶分校担任博士后研究员。,美国加州大学洛杉矶分校//博士后研究员/2014-2016",
        "落星湖大学教授/博导、理学院院长、潮汐研究所所长。,落星湖大学//教授/-now",
        "在加盟落星湖大学之前，滕教授曾在晶湖大学担任研究生研究教学研究员。,晶湖大学/研究生研究教学/研究员/-",
        "滕若澜教授：落星湖大学潮汐学院副教授，拥有丰富的经验。,落星湖大学/潮汐学院/副教授/-now",
        "我是落星湖大学2027届大二本科生。,落星湖大学//本科生/-2027",
        "在落星湖大学读博时，我模拟过潮汐。,落星湖大学//读博/-",
        "我目前在落星湖大学攻读硕士学位。我预计将于2027年7月完成硕士学位。,落星湖大学//硕士/-2027-07",
        "目前就职于晶湖公司，担任晶湖公司2012实验室工程师。,晶湖公司/2012实验室/工程师/-now",
        "我目前在[落星湖大学](x)，[潮汐研究所](y)，[水文实验室](z)攻读博士学位。,落星湖大学/潮汐研究所，水文实验室/博士/-now",
        "我在新加坡 Fenwold 担任研究实习生。,Fenwold//研究实习生/-now",
        "我曾在晶湖研究院从事潮汐模型研究。,晶湖研究院///-",
        "2024 至 2025 年，我在伦敦国王学院进行博士联合培养，合作导师为王小禾教授。,伦敦国王学院//博士联合培养/2024-2025",
        "在攻读博士学位之前，我在晶湖大学完成硕士学习。,晶湖大学//硕士/-",
        "落星湖大学数学学士 (2022–2026)。,落星湖大学/数学/学士/2022-2026",
        "2011年至2012年在美国灯塔大学厄巴那-雾岛分校访学。,美国灯塔大学厄巴那-雾岛分校//访学/2011-2012",
        "2012年入职落星湖大学，历任讲师、副教授。,落星湖大学//副教授/2012-now",
        "我在美国落星湖州立大学雾经济管理学院任助理教授。,美国落星湖州立大学/雾经济管理学院/助理教授/-now",
        "现工作于德国落星湖研究所。,德国落星湖研究所///-now",
        "滕若澜，女，博士，落星湖大学潮汐学院，讲师。,落星湖大学/潮汐学院/讲师/-now",
        "我目前在勣湖大學潮汐學院攻讀博士學位。,勣湖大學/潮汐學院/博士/-now",
        "我是落星湖大学潮汐学院和晶湖学院联合培养的博士生。,落星湖大学/潮汐学院/博士生/-now",
        "本科则是就读于落星湖大学潮汐学院。,落星湖大学///-",
        "这段经历为我之后在落星湖大学攻读硕士学位的学术之路奠定了基础。,落星湖大学//硕士/-",
        "我是落星湖大学潮汐与泥炭科学研究所的研究员。,落星湖大学/潮汐与泥炭科学研究所/研究员/-now",
        "现任之江实验室研究专家。,之江实验室//研究专家/-now",
        "現職為晶湖公司資深工程師。,晶湖公司//資深工程師/-now"})
    void postIsToldWithItsEmployerAloneWhateverStandsAroundIt(String sentence, String stint) {
        assertThat(read(sentence)).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource({
        "2015年在落星湖大学获得学士学位，2020年在同校获得博士学位。,落星湖大学//学士/-2015,落星湖大学//博士/-2020",
        "2012年毕业于落星湖大学数学系，2019年留校任教。,落星湖大学///-2012,落星湖大学///2019-now",
        "2019年9月起任落星湖大学讲师，2022年晋升为副教授。,落星湖大学//讲师/2019-09-2022,落星湖大学//副教授/2022-now",
        "曾任晶湖科技副总裁、落星湖研究院主任。,晶湖科技//副总裁/-,落星湖研究院//主任/-",
        "毕业于落星湖大学，获博士学位，后在晶湖大学做博士后。,落星湖大学//博士/-,晶湖大学//博士后/-",
        "2013年毕业于柏林自由大学，获博士学位，师从王小禾教授，现任落星湖大学副教授。,柏林自由大学//博士/-2013,落星湖大学//副教授/-now",
        "国立落星湖大學資訊工程學系教授，美國晶湖大學電機博士。,国立落星湖大學/資訊工程學系/教授/-now,美國晶湖大學/電機/博士/-",
        "分别在2009年和2014年获得落星湖大学潮汐专业学士学位和晶湖大学水文专业博士学位。,落星湖大学//学士/-2009,晶湖大学//博士/-2014",
        "滕若澜是一位拥有博士学位（晶湖大学）和学士学位（北湖大学）的研究员。,晶湖大学//博士/-,北湖大学//学士/-",
        "2015年毕业于落星湖大学。2016年起在潮汐学院任教。,落星湖大学///-2015,落星湖大学/潮汐学院//2016-now",
        "滕若澜，落星湖大学潮汐学院助理研究员。2018年至2024年在晶湖大学攻读博士学位，导师为王小禾教授。,落星湖大学/潮汐学院/助理研究员/-now,晶湖大学//博士/2018-2024",
        "落星湖大学博士，曾在晶湖大学从事博士后研究。,落星湖大学//博士/-,晶湖大学//博士后/-",
        "曾工作于晶湖信息股份有限公司、北湖大学，并曾挂职。,晶湖信息股份有限公司///-,北湖大学///-",
        "2004年起在美国Nicholls州立大学任助理教授，2006年受聘为北湖大学教授。,美国Nicholls州立大学//助理教授/2004-2006,北湖大学//教授/2006-now",
        "2013年至2014年，他在晶湖大学从事博士后研究，并在北湖大学担任研究科学家。,晶湖大学//博士后/2013-2014,北湖大学//研究科学家/2013-2014",
        "1994年加入晶湖大学担任讲师。2021年加入落星湖大学，担任院长。,晶湖大学//讲师/1994-,落星湖大学//院长/2021-now",
        "先后任职于落星湖大学和晶湖大学。,落星湖大学///-,晶湖大学///-",
        "博士毕业于落星湖大学（导师：王小禾教授），硕士毕业于晶湖大学。,落星湖大学///-,晶湖大学///-",
        "现任中国科学院潮汐研究所研究员，中国科学院大学教授。,中国科学院/潮汐研究所/研究员/-now,中国科学院大学//教授/-now"})
    void oneSentenceTellsTwoTimes(String sentence, String first, String second) {
        assertThat(read("滕若澜。" + sentence)).containsExactly(first, second);
    }

    @Test
    void emphasisThatEndsInBracketsDoesNotHideTheEmployer() {
        assertThat(read("2021年，他加入**晶湖大学（北区）**担任院长。")).containsExactly("晶湖大学（北区）//院长/2021-now");
    }

    @Test
    void headsOfColumnsInTraditionalScriptAreNoSchool() {
        assertThat(read("## 學歷\n\n| 起訖日期 | 學校名稱 | 科系名稱 |\n|---|---|---|\n| 2014/09 ~ 2017/06 | 晶湖科技大學 | 資訊管理系 |\n")).containsExactly("晶湖科技大學/資訊管理系//2014-09-2017-06");
    }

    @Test
    void studiesToldAgainWithTheirDegreeCountOnce() {
        assertThat(read("## 学习经历\n\n### 晶湖大学 2017年09月 - 2021年06月\n\n2017-2021 年就读于晶湖大学，获得学士学位。\n")).singleElement().asString().contains("2017-09-2021-06");
    }

    @Test
    void placesJoinedByCommasShareTheirPost() {
        assertThat(read("曾在微软亚洲研究院、腾讯和晶湖科技实习。")).containsExactly("微软亚洲研究院//实习/-", "腾讯//实习/-", "晶湖科技//实习/-");
    }

    @Test
    void commaJoinsThePlacesOfOnePostBehindSuccessively() {
        assertThat(read("先后在落星湖州立大学，德克萨斯A&M大学以及晶湖大学进行博士后研究。")).extracting(stint -> stint.split("/")[0])
            .containsExactly("落星湖州立大学", "德克萨斯A&M大学", "晶湖大学");
    }

    @Test
    void timeInTheFifthColumnOfATableIsThatOfItsRow() {
        assertThat(read("## 教育背景\n\n| | 学校 | 学院 | 专业 | 时间 |\n|---|---|---|---|---|\n| 本科 | 晶湖大学 | 潮汐学院 | 水文学 | 2018.09-2022.06 |\n"))
            .containsExactly("晶湖大学/潮汐学院/本科/2018-09-2022-06");
    }

    @Test
    void degreesFollowEachOtherAtOnePlace() {
        assertThat(read("我来自晶湖大学潮汐学院，现为2023级研究生，2025级博士研究生（硕博连读）。")).containsExactly("晶湖大学/潮汐学院/研究生/2023-2025", "晶湖大学/潮汐学院/博士研究生/2025-now");
        assertThat(read("2013年考入晶湖大学潮汐学院，2017年获学士学位，2022年获博士学位。")).containsExactly("晶湖大学//学士/2013-2017", "晶湖大学//博士/-2022");
        assertThat(read("2019年本科毕业于晶湖大学，同年保送至落星湖大学攻读硕士学位，2022年获硕士学位。")).containsExactly("晶湖大学///-2019", "落星湖大学//硕士/2019-2022");
        assertThat(read("2019年获晶湖大学博士学位，2021年获省自然科学二等奖。")).containsExactly("晶湖大学//博士/-2019");
    }

    @Test
    void lowerDegreesAreOverWhereAHigherOneIsOfNow() {
        assertThat(read("我于2021年6月在晶湖大学获得学士学位，随后在落星湖大学攻读硕士，现为北湖大学博士生。")).containsExactly("晶湖大学//学士/-2021-06", "落星湖大学//硕士/-", "北湖大学//博士生/-now");
        assertThat(read("我是晶湖大学研一学生，本科就读于落星湖大学。")).containsExactly("晶湖大学//学生/-now", "落星湖大学///-");
    }

    @Test
    void schoolsMayBeTwoAndTheDegreeMayStandAheadOfItsSchool() {
        assertThat(read("毕业于晶湖大学与落星湖大学。")).containsExactly("晶湖大学///-", "落星湖大学///-");
        assertThat(Claims.of(Reading.of(MarkdownPages.read("滕若澜，博士，毕业于晶湖大学。"), 0)).stints()).singleElement().satisfies(stint -> assertThat(stint.degree()).contains(Degree.PHD));
    }

    @Test
    void schoolsWithTheirYearsInBracketsAreNoJobs() {
        assertThat(read("本科就读于晶湖大学（2014-2018），博士就读于落星湖大学（2018-2023）。")).containsExactly("晶湖大学///2014-2018", "落星湖大学///2018-2023");
    }

    @Test
    void degreesInOneWordAreEachOne() {
        assertThat(read("本硕博均毕业于落星湖大学。")).containsExactly("落星湖大学//本科/-", "落星湖大学//硕士/-", "落星湖大学//博士/-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我也有幸获得落星湖大学潮汐计算研究所 Ada Stern 教授的指导，以及晶湖大学 Lamp Lab Bo Lund 教授的帮助。", "期间得到晶湖大学王小禾研究员的悉心指导。", 
        "2024年入选晶湖大学评出的全球前2%顶尖科学家。", "2023年入选落星湖大学发布的全球前 2% 顶尖科学家榜单。", "曾获落星湖大学优秀青年教师奖。", "获晶湖大学优秀研究生称号。","合作者有雾港大学教授林小潮、北湾大学副教授滕若澜。", "课程主题包括雾，灯塔大学教授讲述的潮汐，北湾大学讲师讲述的灯。", "指导学生毕业去向包括落星湖大学博士、腾讯工程师。", "加入课题组团队。", "落星湖大学潮汐实验室成立于2018年9月，由王小禾教授领导。", "目前，我在 Mira Oduya 教授领导的小组进行本科生科研。", "我专注于人形机器人和电机的控制。", "曾获得2014年晶湖大学博士论文奖。", "在她的研究生涯中，发表了多篇论文。", "现担任《潮汐学报》编委，中国潮汐学会理事。", "我收养了一只名为Bonnie的猫，陪伴我度过博士阶段。", "27级潮汐学院、晶湖研究院仍有少量硕士名额。", "福建省基金获得者（2024），小米青年学者（2023）。", "主讲晶湖大学本科生课程《潮汐学》和研究生课程《雾》。", "指导晶湖大学硕士生三名。", "入选国家规划教材并入选晶湖大学精品教材（2019年）及优质本科教材（2021年）。", "数学所需的知识很多。"})
    void whatOthersDoIsNoStint(String sentence) {
        assertThat(read("我是滕若澜。" + sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"先后在剑桥大学和新加坡国立大学从事博士后研究。,剑桥大学,新加坡国立大学"})
    void onePostMayNameTwoPlaces(String sentence, String first, String second) {
        assertThat(read(sentence)).containsExactly(first + "//博士后/-", second + "//博士后/-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我是滕若澜，本实验室的研究助理。", "我是该学校的讲师。"})
    void placeThatIsPointedAtIsNone(String sentence) {
        assertThat(read(sentence)).noneMatch(stint -> stint.startsWith("本") || stint.startsWith("该"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我是 IEEE 学生会员。", "我在 NeurIPS 担任领域主席。", "我在 NLP 方向是一名研究员。"})
    void societyMeetingOrSubjectInLatinLettersIsNoEmployer(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"毕业学生", "已毕业研究生", "历届学生", "Former Group Members", "Past Students"})
    void stintsOfThoseSomebodyTaughtAreNotHisOwn(String heading) {
        assertThat(read("# 滕若澜\n\n我是落星湖大学教授。\n\n## " + heading + "\n\n- 王小禾，硕士，2018-2021，现任腾讯工程师\n- 李小溪，博士，2016-2020，现任晶湖大学讲师\n"))
            .containsExactly("落星湖大学//教授/-now");
    }

    @Test
    void studiesEndWhenSomebodyHasGraduated() {
        assertThat(read("我于2021年9月进入落星湖大学攻读硕士学位，2024年6月毕业后加入美团，任算法工程师。"))
            .containsExactly("落星湖大学//硕士/2021-09-2024-06", "美团//算法工程师/2024-06-now");
    }

    @Test
    void biographyBehindABoldLabelIsReadToo() {
        assertThat(read("# 滕若澜\n\n**个人简介**：滕若澜，落星湖大学潮汐学院副教授。2015年获晶湖大学博士学位。"))
            .containsExactlyInAnyOrder("落星湖大学/潮汐学院/副教授/-now", "晶湖大学//博士/-2015");
    }

    @Test
    void jointTrainingThatIsListedAmongTheDegreesIsNoVisitBesides() {
        assertThat(read("我于晶湖大学获得博士学位，曾获资助赴落星湖大学联合培养。\n\n## 教育经历\n\n- **潮汐学博士**，晶湖大学，2022–2026。\n- **联合培养博士（潮汐学）**，落星湖大学，2024–2025。\n")).hasSize(2);
    }
}
