package bole.importer.field.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Studies told clause by clause, when they began and ended, and what followed them. */
class HanStudiesTest {

    private static Claims claims(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0));
    }

    private static List<String> read(String markdown) {
        return claims(markdown).stints().stream().map(HanStudiesTest::line).toList();
    }

    private static String line(Stint stint) {
        return stint.institution().map(Institution::name).orElse("") + "/" + stint.unit() + "/" + stint.degree().map(degree -> degree.name().toLowerCase(Locale.ROOT)).orElse(stint.title()) + "/"
            + stint.from().map(Object::toString).orElse("") + "-" + stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2014年获晶湖大学硕士学位，2018年博士毕业后留校任教。 | 晶湖大学//master/-2014; 晶湖大学//phd/-2018; 晶湖大学///2018-now",
        "2003年至2006年在远山大学攻读硕士，毕业后留校工作。 | 远山大学//master/2003-2006; 远山大学///2006-now",
        "1999年毕业于远山大学，获学士学位，毕业后即留校任教至今。 | 远山大学//bachelor/-1999; 远山大学///1999-now",
        "2001年获晶湖大学硕士学位并留校任讲师。 | 晶湖大学//master/-2001; 晶湖大学//讲师/2001-now",
        "2005年至2007年在晶湖大学做博士后，出站后留校工作。 | 晶湖大学//博士后/2005-2007; 晶湖大学///2007-now",
        "2012年毕业于晶湖大学，保送至远山大学攻读硕士学位，2015年获硕士学位。 | 晶湖大学//bachelor/-2012; 远山大学//master/2012-2015",
        "2011年6月从远山大学本科毕业，被推免到晶湖大学直博，2016年博士毕业。 | 远山大学//bachelor/-2011-06; 晶湖大学//phd/2011-06-2016",
    })
    void whatFollowsUponStudiesBeginsWhenTheyEnd(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2013年起在晶湖大学攻读博士学位，2018年通过博士学位论文答辩。 | 晶湖大学//phd/2013-2018",
        "2007年获得奖学金，赴远山大学攻读博士学位，2011年拿到学位。 | 远山大学//phd/2007-2011",
        "2009年考入晶湖大学，2013年完成学业。 | 晶湖大学///2009-2013",
        "2014年至2018年就读于远山大学，受校际项目资助，取得博士学位。 | 远山大学//phd/2014-2018",
        "1951年赴英国远山大学土木系留学，1955年获博士学位。 | 英国远山大学//phd/1951-1955",
        "2013年获公派资助赴远山大学留学，2014年回国。 | 远山大学///2013-2014",
        "2001年进入晶湖大学化学系学习，2005年本科毕业后保送远山大学化学系研究生，于2010年获得博士学位。 | 晶湖大学//bachelor/2001-2005; 远山大学/化学系/phd/2005-2010",
    })
    void studiesEndWithWhateverWordsSaySo(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "硕士、博士就读于晶湖大学（2012–2018）。 | 晶湖大学//master/2012-2018; 晶湖大学//phd/2012-2018",
        "在远山大学获得本科学位（2016年）、博士学位（2021年）。 | 远山大学//bachelor/-2016; 远山大学//phd/-2021",
        "于1991年、1994年和1997年分获晶湖大学文学学士、文学硕士和哲学博士学位。 | 晶湖大学//bachelor/-1991; 晶湖大学//master/-1994; 晶湖大学//phd/-1997",
        "2006年在中国科学院潮汐研究所获得海洋物理专业理学博士学位。 | 中国科学院/潮汐研究所/phd/-2006",
        "1998年毕业于晶湖大学水文系，工学学士。 | 晶湖大学/水文系/bachelor/-1998",
        "2009年7月自晶湖大学水文系本科毕业。 | 晶湖大学//bachelor/-2009-07",
    })
    void degreesOfOneClauseHaveTheirTimesAndUnits(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "现为池州学院信息学院讲师。 | 池州学院/信息学院/讲师/-now",
        "曾任宿迁学院讲师，现任远山大学教授。 | 宿迁学院//讲师/-; 远山大学//教授/-now",
        "2003年起受聘远山大学水文学院教授。 | 远山大学/水文学院/教授/2003-now",
        "1995年进入晶湖水文研究院工作，先后任室主任、副总工程师。 | 晶湖水文研究院//副总工程师/1995-now",
        "2017年入职晶湖大学水文学院从事博士后研究，2019年调入晶湖大学潮汐学院。 | 晶湖大学/水文学院/博士后/2017-2019; 晶湖大学/潮汐学院//2019-now",
        "1991年至2002年在远山大学工作，期间担任水文系系主任，1998年升任教授。 | 远山大学/水文系/系主任/1991-2002; 远山大学/水文系/教授/1998-2002",
        "2010年起在晶湖大学任讲师，2013年至2014年在美国远山大学访问，2016年晋升副教授。 | 晶湖大学//讲师/2010-2016; 美国远山大学//访问/2013-2014; 晶湖大学//副教授/2016-now",
        "2003年, 进入晶湖大学水文学院工作. | 晶湖大学/水文学院//2003-now",
        "晶湖大学水文学院讲师。美国远山大学访问学者。 | 晶湖大学/水文学院/讲师/-now; 美国远山大学//访问学者/-",
        "晶湖大学副教授，从2021年起连续入选潮汐领域学者榜单。 | 晶湖大学//副教授/-now",
    })
    void postsAreToldWithTheirPlaceAndTime(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2008年1月至2009年6月在比利时晶湖大学（Jinghu University）Tilda Moor教授课题组做博士后。 | 比利时晶湖大学//博士后/2008-01-2009-06",
        "2009年至2011年在 Fenwold University水文系Dr. Tom Moor实验室从事博士后研究。 | Fenwold University/水文系/博士后/2009-2011",
        "2010年至2012年在远山大学王小禾院士团队从事博士后研究。 | 远山大学//博士后/2010-2012",
        "2012年3月至2013年3月，获晶湖大学青年骨干计划资助在英国远山大学水文系交流访问。 | 英国远山大学/水文系/访问/2012-03-2013-03",
        "2011年至2015年就读于晶湖大学，受远山大学与落霞大学合作计划资助，取得博士学位。 | 晶湖大学//phd/2011-2015",
        "2006年起在晶湖大学水文系任教，2009年晋升教授，2010年聘为水文学博士生导师。 | 晶湖大学/水文系//2006-2009; 晶湖大学/水文系/教授/2009-now",
        "2016年博士后出站后加入晶湖大学水文系。 | 晶湖大学/水文系//2016-now",
        "滕若澜（1979—），男，2008年于晶湖大学获博士学位，现为远山大学讲师。 | 晶湖大学//phd/-2008; 远山大学//讲师/-now",
        "1993-1998年工作于国营晶湖造船厂。 | 国营晶湖造船厂///1993-1998",
        "1991年至1996年在远山机床厂任技术员。 | 远山机床厂//技术员/1991-1996",
        "2011年毕业于空军水文学院，获学士学位。 | 空军水文学院//bachelor/-2011",
        "哈佛医学院生理学博士后研究员。 | 哈佛医学院/生理学/博士后研究员/-now",
        "现任晶湖大学潮汐书院讲席教授。 | 晶湖大学/潮汐书院/讲席教授/-now",
        "2014年1月至今，晶湖大学，水文学院，任教，副教授，水文课程组负责人。 | 晶湖大学/水文学院/副教授/2014-01-now",
        "2019年9月起在晶湖大学直博。 | 晶湖大学//phd/2019-09-now",
    })
    void whoPaidAndWhoseGroupItWasIsNoPlace(String sentence, String stints) {
        assertThat(read("# 滕若澜\n\n" + sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1977年考入中央水文学院潮汐系，1981年毕业后获学士学位。1986年在该系攻读硕士学位，1989年获硕士学位后留校任教至今。 | 中央水文学院//bachelor/1977-1981; 中央水文学院//master/1986-1989; 中央水文学院///1989-now",
        "2009年—2010年美国波士顿雾港水文学院高级访问学者。 | 美国波士顿雾港水文学院//高级访问学者/2009-2010",
        "2001年至2004年在晶湖大学出版社任编辑部主任。 | 晶湖大学出版社/编辑部/主任/2001-2004",
        "2002年9月保送为晶湖大学水文专业博士研究生并提前留校任教，2007年获博士学位。 | 晶湖大学/水文专业/phd/2002-09-2007",
        "1988年获晶湖大学硕士学位，并留校从事教学工作；1999年5月晋升为副教授。 | 晶湖大学//master/-1988; 晶湖大学///1988-1999-05; 晶湖大学//副教授/1999-05-now",
        "2014年在远山大学(YSU)王小禾教授的实验室担任研究员。 | 远山大学//研究员/2014-now",
        "2008年任远山大学助理教授，2015年晋升为副教授。2020年3月，加入晶湖大学担任教授。 | 远山大学//助理教授/2008-2015; 远山大学//副教授/2015-2020-03; 晶湖大学//教授/2020-03-now",
        "2004至今在晶湖大学水文学院从事教学科研。2009年晋升为副教授，并担任水文学科硕士生导师。 | 晶湖大学/水文学院//2004-2009; 晶湖大学/水文学院/副教授/2009-now",
        "2001-2003年远山大学博士后，2003年晋升为教授。 | 远山大学//博士后/2001-2003",
        "现任百度主任架构师。 | 百度//主任架构师/-now",
        "晶湖大学水文系本科毕业生，先后就职于百度、华为等大厂。 | 晶湖大学//bachelor/-; 百度///-; 华为///-",
        "滕若澜，晶湖大学水文学院副院长。~~## 工作经历~~2009年7月至今，在晶湖大学水文学院工作。2013年晋升为副教授。 | 晶湖大学/水文学院/副院长/-now; 晶湖大学/水文学院//2009-07-2013; 晶湖大学/水文学院/副教授/2013-now",
    })
    void ranksFollowThePostTheyBelongTo(String page, String stints) {
        assertThat(read(page.replace("~", "\n") + "\n")).containsExactlyInAnyOrder(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "教育背景：2010年本科毕业于晶湖大学水文系，2014年在远山大学获潮汐学博士学位。 | 晶湖大学//bachelor/-2010; 远山大学//phd/-2014",
        "## 教育背景~~2010年本科毕业于晶湖大学，2014年在远山大学取得博士学位。2016年—2017年美国落霞大学访问学者。 | 晶湖大学//bachelor/-2010; 远山大学//phd/-2014; 美国落霞大学//访问学者/2016-2017",
        "## 教育经历~~本科毕业于晶湖大学，硕士、博士均毕业于远山大学。 | 晶湖大学//bachelor/-; 远山大学//master/-; 远山大学//phd/-",
        "## 工作经历~~2011年7月毕业后在晶湖大学任讲师，2014年晋升为副教授，2019年至今任教授。 | 晶湖大学//讲师/2011-07-2014; 晶湖大学//副教授/2014-2019; 晶湖大学//教授/2019-now",
        "## 工作情况~~1994-1999 晶湖电脑公司 软件工程师~~2001-2020 远山大学资讯管理学院 | 晶湖电脑公司//软件工程师/1994-1999; 远山大学/资讯管理学院//2001-2020",
        "## 学习及工作简历~~2004-2008 晶湖大学 学士~~2008-2013 远山大学 博士 | 晶湖大学//bachelor/2004-2008; 远山大学//phd/2008-2013",
    })
    void sentencesBelowAHeadingOfStudiesOrPostsAreReadAsSentences(String page, String stints) {
        assertThat(read(page.replace("~", "\n") + "\n")).containsExactlyInAnyOrder(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "教授，博导。1993年毕业于远山大学。 | 教授",
        "滕若澜教授，博导。曾就读于远山大学。 | 教授",
        "副教授，水文学博士，硕导。毕业于远山大学。 | 副教授",
        "水文学院 讲师、硕士生导师 | 讲师",
        "2021级博士研究生 | 博士研究生",
    })
    void ranksBeforeALifeAreThePosition(String opening, String position) {
        assertThat(claims("# 滕若澜\n\n" + opening + "\n").headline()).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"讲师。2012年于远山大学获理学博士学位。", "讲师~~2012年于远山大学获理学博士学位。", "讲师~~博士毕业于远山大学。"})
    void schoolBesideARankIsNotItsPlace(String page) {
        assertThat(claims("# 滕若澜\n\n" + page.replace("~", "\n") + "\n")).satisfies(claims -> assertThat(claims.headline()).isEqualTo("讲师"))
            .satisfies(claims -> assertThat(claims.stints()).singleElement().satisfies(stint -> assertThat(stint.current()).isFalse()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"教育部大学英语教学指导委员会主任。", "2013年获晶湖青年教师奖，师从王小禾教授。", "我的学生：王小禾，2018年博士毕业后留校任教。", "三十岁就成为晶湖大学的博士生导师。", "晶湖大学学术委员会委员，水文学科建设负责人。"})
    void whatIsNoCareerOfOnesOwnIsNone(String sentence) {
        assertThat(read("# 滕若澜\n\n" + sentence + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2006年9月考入晶湖大学；2010年7月，毕业并获学士学位；2010年9月进入远山大学攻读博士学位；2015年7月，毕业并获理学博士学位。 | 晶湖大学//bachelor/2006-09-2010-07; 远山大学//phd/2010-09-2015-07",
        "2015年9月，进入远山大学攻读博士学位。2020年6月，获工学博士学位。 | 远山大学//phd/2015-09-2020-06",
        "2003年考入晶湖大学；2007年7月获理学学士学位。 | 晶湖大学//bachelor/2003-2007-07",
        "2008年9月进入晶湖大学潮汐学院学习，2012年6月，顺利毕业并取得学士学位。 | 晶湖大学//bachelor/2008-09-2012-06",
    })
    void studiesEndInASentenceOrBehindATimeOfItsOwn(String sentences, String stints) {
        assertThat(read(sentences + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "晶湖大学潮汐学院博士生，推免自远山大学。 | 晶湖大学/潮汐学院/phd/-now; 远山大学//bachelor/-",
        "2016年推免自远山大学进入晶湖大学攻读博士学位。 | 晶湖大学//phd/2016-now",
        "本人本科推免自远山大学，现为晶湖大学博士生。 | 远山大学//bachelor/-; 晶湖大学//phd/-now",
        "她是晶湖大学与远山大学双博士。 | 晶湖大学//phd/-now; 远山大学//phd/-now",
    })
    void studentMayBeSentByOneUniversityAndBelongToTwo(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "工学博士，晶湖大学研究助理；远山大学访问学者（2009–2011） | 晶湖大学//研究助理/-now; 远山大学//访问学者/2009-2011",
        "理学博士，远山大学讲师；晶湖大学访问教授（2012-2013） | 远山大学//讲师/-now; 晶湖大学//访问教授/2012-2013",
    })
    void degreeAheadOfARowOfPostsIsOfNoneOfThem(String line, String stints) {
        assertThat(read("# 滕若澜\n\n" + line + "\n")).containsExactlyInAnyOrder(stints.split("; "));
    }

    @Test
    void wayIntoStudiesIsNoPosition() {
        assertThat(claims("# 滕若澜\n\n## 教育经历\n\n- 2025.09 - 至今，落星湖大学，推免读研\n- 2021.06 - 2025.07，晶湖大学，本科\n").headline()).isEqualTo("硕士生");
    }
}
