package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanCareerTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(HanCareerTest::line).toList();
    }

    private static String line(Stint stint) {
        return stint.institution().map(Institution::name).orElse("") + "/" + stint.unit() + "/" + stint.title() + "/" + stint.from().map(Object::toString).orElse("") + "-"
            + stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "历任晶湖大学讲师、副教授、教授，2019年起任院长。 | 晶湖大学//讲师/-; 晶湖大学//副教授/-; 晶湖大学//教授/-; 晶湖大学//院长/2019-now",
        "曾先后任晶湖大学讲师、副教授，现任远山大学教授。 | 晶湖大学//讲师/-; 晶湖大学//副教授/-; 远山大学//教授/-now",
        "2013年起在晶湖大学任助教，2015年任讲师，2019年任副教授。 | 晶湖大学//助教/2013-2015; 晶湖大学//讲师/2015-2019; 晶湖大学//副教授/2019-now",
        "2008年起在晶湖大学任教。2011年晋升为副教授，2016年晋升为教授。 | 晶湖大学///2008-2011; 晶湖大学//副教授/2011-2016; 晶湖大学//教授/2016-now",
        "自2015年以来一直在晶湖大学任教，2015-2018年任助理教授，2018年起任副教授。 | 晶湖大学//助理教授/2015-2018; 晶湖大学//副教授/2018-now",
        "2006年博士毕业于晶湖大学。2006年留校任教，历任讲师（2006）、副教授（2010）、教授（2016至今）。 | 晶湖大学///-2006; 晶湖大学//讲师/2006-2010; 晶湖大学//副教授/2010-2016; 晶湖大学//教授/2016-now",
        "2006年11月回国加入晶湖大学，先后任讲师（2006—2009）、副教授（2009—2014）、教授（2014至今）。 | 晶湖大学//讲师/2006-2009; 晶湖大学//副教授/2009-2014; 晶湖大学//教授/2014-now",
        "2010年起任教于晶湖大学，历任助理教授（2010）、副教授（2015）、教授（2020–）。 | 晶湖大学//助理教授/2010-2015; 晶湖大学//副教授/2015-2020; 晶湖大学//教授/2020-now",
        "2003年进入晶湖大学工作，先后担任助教（2003-2005）、讲师（2005-2010）和副教授（2010至今）。 | 晶湖大学//助教/2003-2005; 晶湖大学//讲师/2005-2010; 晶湖大学//副教授/2010-now",
        "2005年7月起在晶湖大学任教。2007年任讲师，2012年任副教授，2018年任教授。 | 晶湖大学///2005-07-2007; 晶湖大学//讲师/2007-2012; 晶湖大学//副教授/2012-2018; 晶湖大学//教授/2018-now",
        "2008年7月入职远山研究所，历任助理研究员（2008年）、副研究员（2013年）、研究员（2019年）。 | 远山研究所//助理研究员/2008-2013; 远山研究所//副研究员/2013-2019; 远山研究所//研究员/2019-now",
        "2021年5月至2022年5月挂职任晶湖市农业农村局副局长。 | 晶湖市农业农村局//副局长/2021-05-2022-05",
        "2019年1月至2020年1月在晶湖市科技局挂职副局长。 | 晶湖市科技局//副局长/2019-01-2020-01",
    })
    void ranksAreHeldOneAfterTheOther(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "曾任职于IBM中国研究院（2009–2013）和晶湖科技（2013–2017），现任晶湖大学特聘教授。 | IBM中国研究院///2009-2013; 晶湖科技///2013-2017; 晶湖大学//特聘教授/-now",
        "毕业后加入腾讯，从事推荐算法研发工作，2020年转入晶湖大学任副教授。 | 腾讯///-; 晶湖大学//副教授/2020-now",
        "2019年从远山大学调入晶湖大学工作。 | 晶湖大学///2019-now",
        "2012年博士毕业于远山大学，同年9月加入晶湖大学任讲师。 | 远山大学///-2012; 晶湖大学//讲师/2012-09-now",
        "随后在阿里巴巴担任算法专家两年，2022年加入晶湖大学任博士后。 | 阿里巴巴//算法专家/-; 晶湖大学//博士后/2022-now",
        "本科期间曾在字节跳动、快手和美团实习。 | 字节跳动//实习/-; 快手//实习/-; 美团//实习/-",
        "2005年7月至2011年6月任晶湖市第一人民医院住院医师，2011年7月至今任主治医师。 | 晶湖市第一人民医院//住院医师/2005-07-2011-06; 晶湖市第一人民医院//主治医师/2011-07-now",
        "随后，他先后在FWU（2019–2020）和晶湖大学 (JHU) (2020–2022)从事博士后研究。 | FWU//博士后/2019-2020; 晶湖大学//博士后/2020-2022",
        "先后在晶湖大学（2015-2018）、远山大学（2018-2020）任博士后。 | 晶湖大学//博士后/2015-2018; 远山大学//博士后/2018-2020",
        "曾于2015年至2018年在晶湖大学、2018年至2020年在远山大学从事博士后研究。 | 晶湖大学//博士后/2015-2018; 远山大学//博士后/2018-2020",
        "曾先后在晶湖研究院雾所、远山大学、落霞大学从事博士后研究工作。 | 晶湖研究院/雾所/博士后/-; 远山大学//博士后/-; 落霞大学//博士后/-",
        "我是一名副教授，目前在晶湖大学工作。 | 晶湖大学//副教授/-now",
        "先后担任腾讯研究助理和远山大学研究员。 | 腾讯//研究助理/-; 远山大学//研究员/-",
        "博士毕业后先在晶湖大学任讲师（2015-2018），后加入腾讯任研究员。 | 晶湖大学//讲师/2015-2018; 腾讯//研究员/-",
        "我现在在晶湖大学跟随滕若澜教授做博士后。 | 晶湖大学//博士后/-now",
        "曾于2025年在腾讯做算法工程师实习。 | 腾讯//算法工程师实习/2025-2025",
        "目前是远山大学 Research Fellow。 | 远山大学//Research Fellow/-now",
        "现为晶湖大学Postdoc，此前是远山大学 Research Assistant。 | 晶湖大学//Postdoc/-now; 远山大学//Research Assistant/-",
        "我在字节跳动 Lamp 团队做雾模型研究。 | 字节跳动/Lamp 团队//-now",
        "此前为晶湖大学“远山学者”博士后。 | 晶湖大学//博士后/-",
        "现就职于晶湖大学潮汐学院，职称讲师。 | 晶湖大学/潮汐学院/讲师/-now",
    })
    void careerIsToldClauseByClause(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的导师林远教授曾任晶湖大学研究员。", "课题组毕业生张三现任晶湖大学助理教授。", "2023年获晶湖大学优秀教师称号，2024年任中国潮汐学会副主任委员。", "欢迎曾在晶湖研究院工作的林博士加入课题组。"})
    void whatIsNoPostIsNotTaken(String sentence) {
        assertThat(read(sentence + "\n")).isEmpty();
    }
}
