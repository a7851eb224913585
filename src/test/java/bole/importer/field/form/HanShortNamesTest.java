package bole.importer.field.form;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanShortNamesTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(HanShortNamesTest::line).toList();
    }

    private static String line(Stint stint) {
        return stint.institution().map(Institution::name).orElse("") + "/" + stint.unit() + "/" + stint.degree().map(Enum::name).orElse(stint.title()) + "/" + stint.from().map(Object::toString).orElse("") + "-"
            + stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"杭电", "南邮", "重邮", "北科大", "电子科大", "成电", "浙工大", "西农", "港科大（广州）", "港理工", "中南", "东南", "上交", "新加坡国立", "斯坦福", "浙大城市学院"})
    void shortFormsAreUniversitiesInListsAndSentences(String name) {
        assertThat(read("# 林知远\n\n## 教育背景\n\n- 2012.09-2016.06，" + name + "，信息学院，潮汐工程，硕士\n")).as("list").containsExactly(name + "/信息学院/MASTER/2012-09-2016-06");
        assertThat(read("# 林知远\n\n2012年至2016年在" + name + "攻读硕士学位。\n")).as("studies").containsExactly(name + "//MASTER/2012-2016");
        assertThat(read("# 林知远\n\n现任" + name + "信息学院副教授。\n")).as("post").containsExactly(name + "/信息学院/副教授/-now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"从事国家重大科研仪器的研制工作。", "项目区位于东南沿海，任务重大。", "2015年提交的论文由上交所引用。", "调研了中南地区的教学工作。", "发展北大荒的农业。", "2018年参加复旦微电子的产品发布会。"})
    void otherWordsAreNoShortForms(String sentence) {
        assertThat(read("# 林知远\n\n" + sentence + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- 2001-2005，青岛大学，水利学院，学士 | 青岛大学/水利学院/BACHELOR/2001-2005",
        "- 2001-2005，西交利物浦大学，学士 | 西交利物浦大学//BACHELOR/2001-2005",
        "- 2015-2019：University College London水利学院，学士 | University College London/水利学院/BACHELOR/2015-2019",
        "- 2015-2019，于CUHK攻读硕士学位 | CUHK//MASTER/2015-2019",
        "- 2015年毕业于Lowfen University潮汐工程专业，获博士学位 | Lowfen University//PHD/-2015",
        "- 2015年毕业于伦敦国王学院遗传学专业，获博士学位 | 伦敦国王学院//PHD/-2015",
        "- **浙江大学**（建筑学院）2015-2019，博士 | 浙江大学/建筑学院/PHD/2015-2019",
        "- 2015-2019，浙江大学，本硕博连读 | 浙江大学//PHD/2015-2019",
        "- 2015-2019，浙江大学，博士（联合培养） | 浙江大学//PHD/2015-2019",
        "- 2015-2018，浙江大学，学硕 | 浙江大学//MASTER/2015-2018",
    })
    void namesInEntriesAreWholeAndAlone(String entry, String stint) {
        assertThat(read("# 林知远\n\n## 教育背景\n\n" + entry + "\n")).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2011-2014，晶湖市第一医院，主管药师 | 晶湖市第一医院//主管药师/2011-2014",
        "2011-2014，晶湖大学，专职科研人员 | 晶湖大学//专职科研人员/2011-2014",
        "2011-2014，远山研究所，研究实习员 | 远山研究所//研究实习员/2011-2014",
        "2011-2014，晶湖大学，PI | 晶湖大学//PI/2011-2014",
        "2011-2014，晶湖大学图书馆，研究馆员 | 晶湖大学/图书馆/研究馆员/2011-2014",
        "2011-2014，晶湖大学，高工 | 晶湖大学//高工/2011-2014",
        "2011-2014，晶湖大学，编审 | 晶湖大学//编审/2011-2014",
        "2011-2014，晶湖大学常务副院长 | 晶湖大学//常务副院长/2011-2014",
        "2011-2014，晶湖大学校长聘教授 | 晶湖大学//校长聘教授/2011-2014",
        "2011-2014，晶湖大学，访问学者（合作教授：滕若澜教授） | 晶湖大学//访问学者/2011-2014",
        "2011-2014，百度，首席技术官 | 百度//首席技术官/2011-2014",
        "2011-2014，百度地图事业部，高级工程师 | 百度/地图事业部/高级工程师/2011-2014",
        "2011-2014，中国科学院晶湖研究所长聘副教授 | 中国科学院/晶湖研究所/长聘副教授/2011-2014",
    })
    void postsOfEveryKindAreRead(String entry, String stint) {
        assertThat(read("# 林知远\n\n## 工作经历\n\n- " + entry + "\n")).containsExactly(stint);
    }
}
