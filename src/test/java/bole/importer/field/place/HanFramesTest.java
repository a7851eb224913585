package bole.importer.field.place;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places of Chinese sentences that no word of their name tells. */
class HanFramesTest {

    private static List<String> read(String text) {
        return ToldLines.of("# 滕若澜\n\n" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"湘大", "北交大", "施耐德电气", "爱奇艺", "中研院", "国家超算天津中心", "淮海工学院", "西南林学院", "惠特曼学院", "福建农林", "壳牌", "华南植物园", "欧洲分子生物学实验室", "马歇尔航天中心"})
    void whatStandsInAClearFrameIsAPlace(String place) {
        assertThat(read("2016年起在" + place + "任研究员。")).containsExactly("研究员 @ " + place + " 2016/now");
        assertThat(read("2018年至2020年在" + place + "从事博士后研究。")).containsExactly("博士后 @ " + place + " 2018/2020");
        assertThat(read("2017年就职于" + place + "，担任高级工程师。")).containsExactly("高级工程师 @ " + place + " 2017/now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"湘大", "国防科大", "西藏民族学院", "格林内尔学院", "中央美术学院", "泸州医学院", "浙江理工", "巴黎综合理工", "中研院"})
    void schoolsToo(String school) {
        assertThat(read("2015年毕业于" + school + "，获博士学位。")).containsExactly("phd @ " + school + " /2015");
        assertThat(read("2015年于" + school + "获得理学博士学位。")).containsExactly("phd @ " + school + " /2015");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "现任湘大教授。 | 教授 @ 湘大 /now",
        "现为北交大潮汐学院副教授。 | 副教授 @ 北交大 /now",
        "2019年起在湘大计算机学院任讲师。 | 讲师 @ 湘大 2019/now",
        "2019年加入爱奇艺，任研究员。 | 研究员 @ 爱奇艺 2019/now",
        "2019年起在布鲁金斯学会任研究员。 | 研究员 @ 布鲁金斯学会 2019/now",
        "2015年毕业于国防科大潮汐学专业，获硕士学位。 | master @ 国防科大 /2015",
        "2015年毕业于华南农大潮汐学，获硕士学位。 | master @ 华南农大 /2015",
        "2015年于中研院潮汐学专业获得硕士学位。 | master @ 中研院 /2015",
        "现任爱奇艺算法工程师。 | 算法工程师 @ 爱奇艺 /now",
        "现为霍尼韦尔研究员。 | 研究员 @ 霍尼韦尔 /now",
        "现任中国社科院研究员。 | 研究员 @ 中国社科院 /now",
        "现为武汉植物园研究员。 | 研究员 @ 武汉植物园 /now",
        "2019年加入洛克希德·马丁，任研究员。 | 研究员 @ 洛克希德·马丁 2019/now",
        "现任兰利研究中心研究员。 | 研究员 @ 兰利研究中心 /now",
        "现任池州学院机电工程学院讲师。 | 讲师 @ 池州学院 /now",
    })
    void ranksStandRightBehindAShortForm(String sentence, String told) {
        assertThat(read(sentence)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2019年起在国际期刊任编委。", "曾在会议上任主席。", "在科研中任劳任怨。", "在技术部门担任高级工程师。", "在汽车行业担任研发工程师。", "2012年毕业于名校，获硕士学位。", "2012年毕业于理科院校，获硕士学位。", "在多家企业担任工程师。", "在国内某高校任教授。", "本科期间在校任学生会主席。",
        "在潮汐学会担任理事。", "2019年起在重大项目中任研究员。", "在导师指导下获得博士学位。", "在美国获得博士学位。", "2015年在职攻读博士学位。", "在学校担任讲师。", "在这一领域从事博士后研究。", "2015年毕业于潮汐学专业。", "在各类比赛中担任教师。", "在潮汐方向获得博士学位。",
    })
    void whatIsNoPlaceIsNone(String sentence) {
        assertThat(read(sentence)).noneMatch(line -> !line.matches(".* @ +\\S*/\\S*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"山东大学威海校区", "哈尔滨工业大学威海", "首都大学东京", "德克萨斯大学里奥格兰德河谷分校", "印度理工学院德里分校", "印度科学教育与研究学院博帕尔分校", "政策研究大学院大学", "首都医科大学宣武医院", "浙江大学医学院附属第一医院", "中南大学湘雅三医院", "台湾大学医院", "华中科技大学同济医学院附属协和医院", "内布拉斯加大学医学中心", "伦敦大学玛丽皇后学院",
        "斯蒂芬·奥斯汀州立大学", "穆罕默德·本·扎耶德人工智能大学", "赫瑞-瓦特大学", "保罗·谢尔研究所", "中国航空工业集团有限公司"})
    void namesAreNotCutShort(String place) {
        assertThat(read("2016年起在" + place + "任研究员。")).containsExactly("研究员 @ " + place + " 2016/now");
        assertThat(read("## 工作经历\n\n- 2016.01 - 2018.06，" + place + "，研究员\n")).containsExactly("研究员 @ " + place + " 2016-01/2018-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2016年起在晶湖大学杭州研究院任研究员。 | 研究员 @ 晶湖大学 2016/now",
        "2016年起在晶湖大学物理学院任教授，兼任远山医院顾问。 | 教授 @ 晶湖大学 2016/now",
        "2016年起在晶湖大学深圳国际学院任教授。 | 教授 @ 晶湖大学 2016/now",
    })
    void unitsAreNoCampus(String sentence, String told) {
        assertThat(read(sentence)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2011.09 - 2015.06 川师大 博士 | phd @ 川师大 2011-09/2015-06",
        "2011.09 - 2015.06 山东理工 学士 | bachelor @ 山东理工 2011-09/2015-06",
    })
    void listsOfStudiesHaveShortFormsToo(String entry, String told) {
        assertThat(read("## 教育背景\n\n- " + entry + "\n")).containsExactly(told);
    }
}
