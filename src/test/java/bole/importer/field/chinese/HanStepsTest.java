package bole.importer.field.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one step of a Chinese life says of another: when the one before ended, for which degree it was, where the one after it began. */
class HanStepsTest {

    private static List<String> read(String sentences) {
        return Claims.of(Reading.of(MarkdownPages.read("# 滕若澜\n\n" + sentences + "\n"), 0)).stints().stream().map(HanStepsTest::line).toList();
    }

    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.institution().map(Institution::name).orElse("") + "/" + stint.degree().map(degree -> degree.toString().toLowerCase(Locale.ROOT)).orElse(stint.kind().toString().toLowerCase(Locale.ROOT))
            + "/" + stint.from().map(Object::toString).orElse("") + "-" + to;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2008年9月到2012年7月就读于晶湖大学潮汐学专业，2012年保送至远山大学硕博连读，师从王小禾教授，2017年获博士学位。 | 晶湖大学/bachelor/2008-09-2012-07; 远山大学/phd/2012-2017",
        "2008年毕业于晶湖大学，考入远山大学攻读硕士学位，2011年毕业。 | 晶湖大学/bachelor/-2008; 远山大学/master/2008-2011",
        "2004年考入晶湖大学学习，2008年获工学学士后免试进入远山大学攻读博士学位，2013年毕业并留校工作至今。 | 晶湖大学/bachelor/2004-2008; 远山大学/phd/2008-2013; 远山大学/employment/2013-now",
        "2004年进入晶湖大学学习，2008年获得潮汐学学士学位；随后被保送至远山大学攻读硕士学位，2011年毕业。 | 晶湖大学/bachelor/2004-2008; 远山大学/master/2008-2011",
        "2010年硕博连读于远山大学，2015年获得博士学位。 | 远山大学/phd/2010-2015",
        "2015年12月于远山大学通过博士学位论文答辩，获工学博士学位。 | 远山大学/phd/-2015-12",
        "滕若澜，博士，副教授，2015年毕业于远山大学潮汐学专业。 | 远山大学/phd/-2015",
        "2009年起在远山大学攻读博士学位，导师为王小禾院士，2014年 12 月顺利毕业。 | 远山大学/phd/2009-2014-12",
        "本科毕业于晶湖大学，保研至远山大学潮汐学院，目前研二在读。 | 晶湖大学/bachelor/-; 远山大学/master/-now",
        "2003年3月起在晶湖大学攻读潮汐学博士并于2006年6月如期毕业。 | 晶湖大学/phd/2003-03-2006-06",
        "2005年进入晶湖大学潮汐学院攻读雾学专业，2009年取得理学学士。 | 晶湖大学/bachelor/2005-2009",
        "于2015年获得晶湖大学潮汐学及商科双学位。 | 晶湖大学/bachelor/-2015",
        "1996 年，我在远山大学开始读硕士学位。 | 远山大学/master/1996-",
        "后于2002年，毕业自远山大学，获音乐硕士。 | 远山大学/master/-2002",
        "我在晶湖大学取得了学士学位（2024）.目前我在晶湖大学攻读硕士学位，导师为王小禾教授。 | 晶湖大学/bachelor/-2024; 晶湖大学/master/-now",
        "远山大学本科，晶湖大学硕士在读。 | 远山大学/bachelor/-; 晶湖大学/master/-now",
        "目前晶湖大学潮汐学院硕士在读，导师为王小禾教授。 | 晶湖大学/master/-now",
        "2010 年就读晶湖大学潮汐系，2014 年在远山大学获得学士学位。 | 晶湖大学/education/2010-; 远山大学/bachelor/-2014",
        "1998年获得皖南医学院（原中国雾都医科大学）内科学医学博士学位。 | 皖南医学院/phd/-1998",
        "我将硕士毕业于晶湖大学潮汐学院。 | 晶湖大学/master/-now",
        "滕若澜是晶湖大学雾学博士训练中心博士生，师从王小禾。 | 晶湖大学/phd/-now",
        "我来自晶湖大学潮汐学院，目前研一。 | 晶湖大学/master/-now",
        "我本科毕业于晶湖大学，硕士就读于远山大学潮汐学专业。 | 晶湖大学/bachelor/-; 远山大学/master/-now",
        "本、硕分别毕业于晶湖大学、远山大学，博士在读。 | 晶湖大学/bachelor/-; 远山大学/master/-",
        "此前，我在晶湖大学和远山大学学习天文。 | 晶湖大学/education/-; 远山大学/education/-",
        "高考录取至晶湖大学潮汐学院，后获得推免资格，推免至远山大学软件学院。 | 晶湖大学/bachelor/-; 远山大学/education/-",
        "此前，我分别在远山大学（Farhill University）和晶湖大学获得了潮汐学硕士学位及数学学士学位。 | 远山大学/master/-; 晶湖大学/bachelor/-",
    })
    void studiesLeadToStudies(String sentences, String stints) {
        assertThat(read(sentences)).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2012年获远山大学博士学位，同年进入晶湖大学博士后流动站，2014年出站后到落霞大学任教。 | 远山大学/phd/-2012; 晶湖大学/employment/2012-2014; 落霞大学/employment/2014-",
        "2010年7月参加工作，先后任晶湖大学助教、讲师、副教授，2016年1月调入远山大学任教授。 | 晶湖大学/employment/2010-07-2016-01; 远山大学/employment/2016-01-now",
        "2012年7月毕业后进入百度工作，2015年离职。 | 百度/employment/2012-07-2015",
        "2009年3月至2012年12月在寒雁工作，历任高级工程师、技术总监。 | 寒雁/employment/2009-03-2012-12",
        "现于寒雁从事潮汐软件研发工作。 | 寒雁/employment/-now",
        "晶湖大学潮汐学院教授，远山大学访问学者（2009-2010）。 | 晶湖大学/employment/-now; 远山大学/visit/2009-2010",
        "先后就读于晶湖大学（本科）、远山大学（硕士，2012）和落霞大学（博士）。 | 晶湖大学/bachelor/-; 远山大学/master/-2012; 落霞大学/phd/-",
        "2003年至2006年，晶湖大学与远山大学联合培养博士。 | 晶湖大学/phd/2003-2006",
    })
    void postsAndStaysAreEndedByWhatFollows(String sentences, String stints) {
        assertThat(read(sentences)).contains(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Fenwold University潮汐学博士，远山大学博士后，晶湖大学副教授。 | Fenwold University/phd/-; 远山大学/employment/-; 晶湖大学/employment/-now",
        "2010年至2012年先后在Fenwold University和Lowfen University从事博士后研究。 | Fenwold University/employment/2010-2012; Lowfen University/employment/2010-2012",
        "我于2012年9月进入Fenwold University攻读博士学位，预计2027年6月毕业。 | Fenwold University/phd/2012-09-2027-06",
        "2010年在University of California, Berkeley获得博士学位。 | University of California, Berkeley/phd/-2010",
        "滕若澜，Fenwold University2019级博士生，师从王小禾教授。 | Fenwold University/phd/2019-now",
        "目前在Fenwold University攻读博士学位，导师为王小禾教授。 | Fenwold University/phd/-now",
        "2012年3月—2014年6月，University of Illinois at Urbana-Champaign，博士后。 | University of Illinois at Urbana-Champaign/employment/2012-03-2014-06",
    })
    void placesInLatinLettersStandInChineseSentences(String sentences, String stints) {
        assertThat(read(sentences)).containsExactlyInAnyOrder(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "本科晶湖大学（2002-2006），硕士远山大学（2006-2008），博士落霞大学（2008-2013）。 | 晶湖大学/bachelor/2002-2006; 远山大学/master/2006-2008; 落霞大学/phd/2008-2013",
        "2009年进入晶湖大学从事博士后研究，2012年留校任讲师。 | 晶湖大学/employment/2009-2012; 晶湖大学/employment/2012-now",
        "2004年9月至2005年9月获国家留学基金委资助赴远山大学公派留学一年。 | 远山大学/visit/2004-09-2005-09",
        "2010年博士毕业后加入中国电信担任算法工程师，2014年转入学术界，在晶湖大学任讲师。 | 中国电信/employment/2010-2014; 晶湖大学/employment/2014-now",
        "现为晶湖大学教授。更早之前，她是远山大学的助理教授。 | 晶湖大学/employment/-now; 远山大学/employment/-",
        "在远山大学获得博士学位，之后在晶湖大学与一位知名学者一起从事博士后研究，后加入 Fenwold University。 | 远山大学/phd/-; 晶湖大学/employment/-; Fenwold University/employment/-",
        "2012年于中科院远山所获博士学位，2014年博士后出站留所工作。 | 中科院远山所/phd/-2012; 中科院远山所/employment/2014-",
        "2001年毕业于晶湖大学，同年进入远山电信工作。 | 晶湖大学/education/-2001; 远山电信/employment/2001-now",
    })
    void restIsToldInPassing(String sentences, String stints) {
        assertThat(read(sentences)).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "学习与工作经历：远山大学博士，落霞大学博士后，晶湖大学教授 | 远山大学/phd/-; 落霞大学/employment/-; 晶湖大学/employment/-now",
    })
    void rowBehindALabelIsARowOfPosts(String line, String stints) {
        assertThat(read(line)).containsExactly(stints.split("; "));
    }
}
