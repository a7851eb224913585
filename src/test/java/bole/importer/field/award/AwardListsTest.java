package bole.importer.field.award;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.importer.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of lists that hold several awards, one award in two languages, or what is said of one. */
class AwardListsTest {

    private static String awards(Page page) {
        return String.join(";", new AwardReader(Reading.of(page, 0)).read().stream().map(award -> award.title() + (award.year().isPresent() ? " " + award.year().getAsInt() : "")).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "2018年：浮灯奖学金、三好学生、优秀毕业生 | 浮灯奖学金 2018;三好学生 2018;优秀毕业生 2018",
        "2018年3月 浮灯奖学金、校三好学生标兵 | 浮灯奖学金 2018;校三好学生标兵 2018",
        "浮灯奖学金、校三好学生、优秀团员（2021） | 浮灯奖学金 2021;校三好学生 2021;优秀团员 2021",
        "落星湖大学优秀研究生、优秀研究生干部，2021 | 落星湖大学优秀研究生 2021;优秀研究生干部 2021",
        "雾港学会、落星湖学会优秀论文奖（2020） | 雾港学会、落星湖学会优秀论文奖 2020",
        "本科期间：浮灯奖学金、校级三好学生 | 浮灯奖学金;校级三好学生",
        "硕士阶段：芦苇奖学金 | 芦苇奖学金",
        "浮灯奖 / Drifting Lamp Prize (2019) | 浮灯奖 / Drifting Lamp Prize 2019",
        "Fen Fellowship, 2014. *Selected as one of ten students in 2010.* | Fen Fellowship 2014",
        "Reed Medal, 2016. Awarded to the best 2% of 400 students. | Reed Medal 2016",
        "Reed Medal, Fen Society (2016; 2018) | Reed Medal 2016;Reed Medal 2018",
        "2024: Reed Scholarship (Fenwold; the highest of its kind in the city) | Reed Scholarship (Fenwold; the highest of its kind in the city) 2024",
        "2023 Best Fog Award, VR·AR Contest | Best Fog Award, VR·AR Contest 2023",
        "2024 Reed Award, the best graduate of the tide department in 2024 | Reed Award, the best graduate of the tide department 2024",
        "Reed Medal, 2016; 2018; 2019 | Reed Medal 2016;Reed Medal 2018;Reed Medal 2019",
        "Reed Medal, 2016; Silt Prize, 2018 | Reed Medal 2016;Silt Prize 2018",
        "Reed Scholar, one of ten among 2000 candidates | Reed Scholar, one of ten among 2000 candidates",
        "Reed Medal (2016). Best Reviewer (2018). | Reed Medal 2016;Best Reviewer 2018"})
    void lineOfAList(String line, String awards) {
        assertThat(awards(MarkdownPages.read("# 滕若澜\n\n落星湖大学副教授。\n\n## 获奖情况\n\n- " + line + "\n"))).isEqualTo(awards);
    }

    @Test
    void labelledLinesBelowAnAwardTellOfIt() {
        assertThat(awards(MarkdownPages.read("## Awards\n\n* Fen Society Trust\n  * Date: March 2021\n  * Title: Further Money\n  * Amount: 400\n* Silt Union\n  * Amount: 300\n  * Year: 2019\n"))).isEqualTo("Fen Society Trust 2021;Silt Union 2019");
        assertThat(awards(MarkdownPages.read("## Awards\n\n* Semifinalist at the Fog Olympics\n  * Brackwater - 2021\n* Third place at the Silt Race\n  * Northmere - 2019\n"))).isEqualTo("Semifinalist at the Fog Olympics, Brackwater 2021;Third place at the Silt Race, Northmere 2019");
    }

    @Test
    void whatBecomesOfPapersIsNoAward() {
        assertThat(awards(MarkdownPages.read("## Awards\n\n- Reed Prize, 2019\n- FogConf 2026 paper accepted.\n- Submitted a first manuscript to Silt Letters on slow water.\n- One paper has been published\n- Best paper accepted at FogConf, 2020\n"))).isEqualTo("Reed Prize 2019;Best paper accepted at FogConf 2020");
    }

    @Test
    void howAnAwardWasGivenIsNoFurtherOne() {
        assertThat(awards(MarkdownPages.read("## Awards\n\n- Reed Scholarship — Fenwold University · Feb 2024. Awarded for marks at school.\n"))).isEqualTo("Reed Scholarship — Fenwold University 2024");
    }

    @Test
    void duesInAListOfAwardsAreNone() {
        assertThat(awards(MarkdownPages.read("## Awards\n\n- Reed Prize, 2019\n- Reviewer for Fog Letters\n- Session chair at FogConf\n- Teaching assistant for Tides\n- 《雾港学报》审稿人\n"))).isEqualTo("Reed Prize 2019");
    }

    @Test
    void yearsAreReadBehindAGrantOrAPaper() {
        assertThat(awards(MarkdownPages.read("## Awards\n\n- Fog Travel Grant 2017\n- Best Student Paper 2020\n- Silt Seed Grant: 2015, 2013\n"))).isEqualTo("Fog Travel Grant 2017;Best Student Paper 2020;Silt Seed Grant 2015;Silt Seed Grant 2013");
    }

    @Test
    void numberedParagraphsWithADateAreAwards() {
        assertThat(awards(MarkdownPages.read("## 获奖情况\n\n1、浮灯奖（2019年）\n\n2、雾港之声主持人大赛（2020年）\n\n3、芦苇奖（2021年）\n"))).isEqualTo("浮灯奖 2019;雾港之声主持人大赛 2020;芦苇奖 2021");
    }

    @Test
    void linesOfTwoCellsBelongTogether() {
        assertThat(awards(HtmlPages.read("<h2>Awards</h2><table><tr><td>Reed Prize<br>Fen Medal<br>Kite Award</td><td>2019<br>2017<br>2012</td></tr></table>", 1))).isEqualTo("Reed Prize 2019;Fen Medal 2017;Kite Award 2012");
        assertThat(awards(HtmlPages.read("<h2>Awards</h2><table><tr><td>2019<br>2017</td><td>Reed Prize<br>Fen Medal</td></tr></table>", 1))).isEqualTo("Reed Prize 2019;Fen Medal 2017");
    }

    @Test
    void titleThatOthersSpeakIsOneOfTheirTeacher() {
        assertThat(awards(HtmlPages.read("<h1>滕若澜</h1><p>落星湖大学副教授。</p><table><tr><td>获奖情况</td><td>2019年我最喜爱的老师<br>2018年校优秀教师<br>2014年我心目中的好老师称号</td></tr></table>", 1))).isEqualTo("我最喜爱的老师 2019;校优秀教师 2018;我心目中的好老师称号 2014");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "In 2019, I was selected as a Reed Research Scholar. | Reed Research Scholar 2019",
        "In 2012 she became a Fen Society Fellow. | Fen Society Fellow 2012",
        "He was awarded the Reed Medal by the Fen Union in 2018, and was a finalist for the Silt Prize in 2021. | Reed Medal by the Fen Union 2018;finalist for the Silt Prize 2021",
        "She won the Reed Medal in 2018, and was named the 2020 Kite Scholar by the Fen Union. | Reed Medal 2018;Kite Scholar by the Fen Union 2020"})
    void oneSentence(String sentence, String awards) {
        assertThat(awards(MarkdownPages.read("# Mira Holt\n\nI am a lecturer at Fenwold University.\n\n" + sentence + "\n"))).isEqualTo(awards);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "本科毕业于落星湖大学，期间获浮灯奖学金和三好学生称号。 | 浮灯奖学金;三好学生",
        "曾获校级三好学生与优秀毕业生等荣誉。 | 校级三好学生;优秀毕业生"})
    void oneChineseSentence(String sentence, String awards) {
        assertThat(awards(MarkdownPages.read("# 滕若澜\n\n落星湖大学副教授。\n\n" + sentence + "\n"))).isEqualTo(awards);
    }

    @Test
    void starsBetweenAwardsOfALineSetThemApart() {
        assertThat(awards(MarkdownPages.read("<h1>Mira Oduya</h1><h2>Awards</h2><p>Reed Medal 2018 * Fog Prize 2014 * Lamp Fellowship 2008<br>Silt Award 2006</p>"))).isEqualTo("Reed Medal 2018;Fog Prize 2014;Lamp Fellowship 2008;Silt Award 2006");
    }
}
