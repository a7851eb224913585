package bole.importer.field.work;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.account.EmailReader;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Publication;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Works as Chinese pages write them. */
class ChineseWorksTest {

    private static final String WORKS = "1. 滕若澜, 柏舟. 浅水湖泊沉积物的再悬浮过程[J]. 湖泊科学, 2021, 33(2): 401-412.\n2. 滕若澜. 雾中灯塔的选址方法[J]. 航海技术, 2019(4): 12-18.\n";

    private static List<Publication> read(String markdown) {
        return new PublicationReader(Reading.of(MarkdownPages.read(markdown), 0), List.of()).read();
    }

    private static String told(Publication work) {
        return work.title() + " / " + work.venue() + " / " + (work.year().isPresent() ? work.year().getAsInt() : "");
    }

    private static List<String> told(String line) {
        return read("# 滕若澜\n\n## 论文\n\n- " + line + "\n- 滕若澜, 柏舟. 浅水湖泊沉积物的再悬浮过程[J]. 湖泊科学, 2021, 33(2): 401-412.\n").stream().map(ChineseWorksTest::told).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"《雾港灯塔的潮汐研究》，《湖泊学报》\n《北方港口的夜航制度》，《泥炭研究》\n", "- 《雾港灯塔的潮汐研究》，《湖泊学报》\n- 《北方港口的夜航制度》，《泥炭研究》\n", "《雾港灯塔的潮汐研究》，载《湖泊学报》\n《北方港口的夜航制度》，载《泥炭研究》\n"})
    void journalInMarksBehindATitleIsItsVenueWithoutAYear(String rows) {
        assertThat(read("# 滕若澜\n\n## 论文\n\n" + rows).stream().map(ChineseWorksTest::told)).containsExactly("雾港灯塔的潮汐研究 / 湖泊学报 / ", "北方港口的夜航制度 / 泥炭研究 / ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"著述", "写作", "文章与预印本", "写过的东西", "主要论著", "论文与著作", "代表性论文", "学术成果", "代表作", "发表", "论文著作", "学术论著", "译著", "已发表文章（一作）", "著作与译作", "以前的文章", "文章", "研究成果", "代表性论著", "学术发表", "期刊論文", "著作目錄", "近五年期刊論文", "论文发表", "科研成果", "主要论文及专著", "出版物"})
    void headingOpensWorks(String heading) {
        assertThat(read("# 滕若澜\n\n晶湖大学讲师。\n\n## " + heading + "\n\n" + WORKS)).as(heading).hasSize(2);
        assertThat(read("# 滕若澜\n\n晶湖大学讲师。\n\n**" + heading + "**\n\n" + WORKS)).as("bold " + heading).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"教育背景", "工作经历"})
    void worksBelowALifeAreHeadedInBoldAsItIs(String life) {
        String page = "# 滕若澜\n\n晶湖大学讲师。\n\n**" + life + "**\n\n晶湖大学，法学，2012—2016\n\n**论文**\n\n- 《雾港的灯塔与航道》，载《航海史学》2021年第6期。\n- 《沉沙的合理使用边界》，载《水利法学》2023年第2期。\n";
        assertThat(read(page)).extracting(Publication::title).containsExactly("雾港的灯塔与航道", "沉沙的合理使用边界");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", value = {
        "《雾港的灯塔与航道》，载《航海史学》2021年第6期。 => 雾港的灯塔与航道 / 航海史学 / 2021",
        "《沉沙的合理使用边界》，载《水利法学》2023年第2期。 => 沉沙的合理使用边界 / 水利法学 / 2023",
        "《芦苇法中的访问权》，载《环湖法律评论》2023年第5期，与莫小舟合著。 => 芦苇法中的访问权 / 环湖法律评论 / 2023",
        "《断流：小河沿岸的离乡潮》，《湖泊与社会》2023年第7期 => 断流：小河沿岸的离乡潮 / 湖泊与社会 / 2023",
        "《“潮汐”如何进入港湾》，《国际湖泊界》2021年第11期 => “潮汐”如何进入港湾 / 国际湖泊界 / 2021",
        "《采沙：一个船工的田野笔记》，晶湖师范大学出版社，2024 => 采沙：一个船工的田野笔记 / 晶湖师范大学出版社 / 2024",
        "《淤泥与自然》（合译），晶湖书局，2022 年 => 淤泥与自然 / 晶湖书局 / 2022",
        "《渔业改革与移民教育》（与柏舟合作），《经济湖学（季刊）》，2022年第4期。 => 渔业改革与移民教育 / 经济湖学（季刊） / 2022",
        "〈灯火與根據：論1809年的港灣〉，《湖泊哲学》2021年上卷 => 灯火與根據：論1809年的港灣 / 湖泊哲学 / 2021",
        "滕若瀾（2012）。〈湖區方言輕聲的聲學分析〉。《湖泊語言學期刊》，10(1)，55–80。 => 湖區方言輕聲的聲學分析 / 湖泊語言學期刊 / 2012",
        "蕭若瀾（2012）。〈湖區方言重聲的聲學分析〉。《湖泊語言學期刊》，10(1)，55–80。 => 湖區方言重聲的聲學分析 / 湖泊語言學期刊 / 2012",
        "郗若澜. 水作与船样：民国晶湖的造船厂[J]. 湖泊学报, 2020(6): 88-93. => 水作与船样：民国晶湖的造船厂 / 湖泊学报 / 2020",
        "滕若澜#, 柏舟*. 我国浅水芦苇人工繁育研究进展. 应用湖泊学学报, 2023, 42(2): 190-201. => 我国浅水芦苇人工繁育研究进展 / 应用湖泊学学报 / 2023",
        "滕若澜, 柏舟*. (2023). 独居经历与渔民抑郁的关系：一项追踪研究. 湖泊心理学, 39(4), 560–569. => 独居经历与渔民抑郁的关系：一项追踪研究 /  / 2023",
        "滕若澜，柏舟．柔性堤坝单端量保护新原理．晶湖水利学报，2018，38(14) => 柔性堤坝单端量保护新原理 / 晶湖水利学报 / 2018",
        "滕若澜．湖区渔网故障定位．晶湖：晶湖水利出版社，2011 => 湖区渔网故障定位 / 晶湖水利出版社 / 2011",
        "滕若澜. 匠作与图样：民国晶湖的造船厂[M]. 晶湖：晶湖大学出版社, 2019. => 匠作与图样：民国晶湖的造船厂 / 晶湖大学出版社 / 2019",
        "滕若澜、柏舟：《水网的形成与断裂》，《湖区研究》2016年第3期，第22—40页。 => 水网的形成与断裂 / 湖区研究 / 2016",
        "滕若澜：《清代湖区的渔户》，北京：晶湖书局，2018年。 => 清代湖区的渔户 / 晶湖书局 / 2018",
        "专著：《清代湖区的渔户与堤工》，晶湖书局，2018年。 => 清代湖区的渔户与堤工 / 晶湖书局 / 2018",
        "译著：《雾的历史》（独译），晶湖人民出版社，2015年版。 => 雾的历史 / 晶湖人民出版社 / 2015",
        "滕若澜主编：《湖泊学概论》，晶湖教育出版社，2014年。 => 湖泊学概论 / 晶湖教育出版社 / 2014",
    })
    void workIsRead(String line, String expected) {
        assertThat(told(line)).contains(expected).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"曾获晶湖大学“学术之星”（2024）、湖区青年论文奖（2023）。给一年级本科生带过《湖泊导论》讨论课。", "项目：湖区社科青年项目（2022–2025）；晶湖市哲社规划课题（2023）", "我给本科生上《深水报道》和《湖泊伦理》。2025 级想跟我做论文的，请先读上面的任意一篇。"})
    void whatIsSaidBehindWorksIsNone(String sentence) {
        assertThat(read("# 滕若澜\n\n## 论文\n\n" + WORKS + "\n" + sentence + "\n")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teng@fen.edu.cn", "写信给我：teng@fen.edu.cn。垂钓勿扰。", "邮箱 teng@fen.edu.cn", "联系方式：teng@fen.edu.cn", "Email: teng@fen.edu.cn"})
    void addressBehindWorksIsThePersons(String line) {
        assertThat(EmailReader.read(Reading.of(MarkdownPages.read("# 滕若澜\n\n## 写作\n\n" + WORKS + "\n" + line + "\n"), 0))).containsExactly("teng@fen.edu.cn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 柏舟. 湖区渔网故障定位. 湖泊科学, 2011. 通讯作者：bo@fen.edu.cn", "柏舟（通讯作者，邮箱 bo@fen.edu.cn）与滕若澜合写的湖区渔网故障定位，发表于湖泊科学。"})
    void addressOfAWorkIsNot(String line) {
        assertThat(EmailReader.read(Reading.of(MarkdownPages.read("# 滕若澜\n\n## 写作\n\n" + WORKS + "\n" + line + "\n"), 0))).isEmpty();
    }
}
