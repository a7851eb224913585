package bole.importer.field.interest;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Interest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among interests and is none, and where a field ends. */
class WhatIsNoInterestTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).interests().stream().map(Interest::label).toList();
    }

    @Test
    void numberOfAFieldIsNoPartOfIt() {
        assertThat(read("## 研究方向\n\n### 方向一：潮汐建模\n\n研究海水如何流动。\n\n### 方向二：泥炭生态\n\n研究湿地如何生长。\n")).containsExactly("潮汐建模", "泥炭生态");
        assertThat(read("## Research interests\n\n- Theme 1: Tidal modelling\n- Theme 2: Peat ecology\n")).containsExactly("Tidal modelling", "Peat ecology");
    }

    @ParameterizedTest
    @ValueSource(strings = {"兴趣：跑步、游泳、摄影、潮汐建模", "我在雾原科技做后端开发，主攻电商业务。", "I grew up in a village and my passion for peat and lanterns flourished.", "We moved from Fenwold to Lowfen.", "I build tools for my friends."})
    void whatIsDoneForPleasureOrForACompanyIsNoInterest(String text) {
        assertThat(read(text + "\n")).isEmpty();
    }

    @Test
    void announcedInterestsOutrankAnAimAndEndWhereTheirAreaIsNamed() {
        assertThat(read("My research interests include lantern design in the area of Coastal Signal Engineering. My research has been focusing on designing better lamps for old piers.\n"))
            .containsExactly("lantern design");
    }

    @Test
    void focusOfNowCountsWhereNoInterestsAreNamed() {
        String focus = "## Current focus\n\n- Tidal modelling in bays\n- Peat ecology by night\n";
        assertThat(read(focus)).containsExactly("Tidal modelling in bays", "Peat ecology by night");
        assertThat(read("## Research interests\n\n- Lantern optics\n- Fog signals\n\n" + focus)).containsExactly("Lantern optics", "Fog signals");
    }

    @Test
    void mottoAboveAListIsNoInterest() {
        assertThat(read("## 研究兴趣\n\n**格物者，言欲致知，在即物也。**\n\n- **潮汐建模**<br>主要研究：旧灯\n- **泥炭生态**<br>主要研究：湿地\n")).containsExactly("潮汐建模", "泥炭生态");
    }

    @Test
    void worksBelowTheHeadingsOfInterestsAreNone() {
        assertThat(read("## Research interests\n\n### Tide tables\n\n- [FogNet: Lamps in Fog](x), FEN 2022\n- [ReefNet: Buoys](y), FEN 2023\n\n### Peat ecology\n\n- [MossNet: Bogs](z), FEN 2021\n")).containsExactly("Tide tables", "Peat ecology");
    }

    @Test
    void focusInBracketsIsNoInterestOfItsOwn() {
        assertThat(read("# Research Interests\n\nPeat Ecology (with a focus on bog carbon and salt marshes)\n\nLantern Optics\n")).containsExactly("Peat Ecology", "Lantern Optics");
    }

    @Test
    void halfOfAClauseThatAnAndCutsIsNoInterest() {
        assertThat(read("My research focuses on the use of several very old tide tables and charts in harbour planning and dredging.\n")).isEmpty();
    }

    @Test
    void itemOfSeveralIsOneInterestThoughItJoinsTwoAndItsExamplesAreNone() {
        assertThat(read("具体兴趣包括：\n\n- 双灯协同与复杂海况\n- 灯塔设计及特殊海岸应用\n- 泥炭中的碳循环\n")).containsExactly("双灯协同与复杂海况", "灯塔设计及特殊海岸应用", "泥炭中的碳循环");
        assertThat(read("My research interests are (see my [page](/research)):\n\n* Tidal modelling;\n* Lantern optics and harbour lights;\n* Peat ecology, in particular in bogs, fens, and moors.\n"))
            .containsExactly("Tidal modelling", "Lantern optics and harbour lights", "Peat ecology");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I study those mistakes with a computer.", "I work on it every day.", "If you are interested in tidal modelling and peat ecology, write to me.", "We are looking for students interested in tidal modelling.",
        "I conduct my research in the [Tidal Ecology Lab](https://fen.example).", "研究之外，我喜欢海边的灯塔和旧船。", "[//]: My research interests include tidal modelling and peat ecology.",
        "My current research interests in a nutshell:", "My research focuses on the following areas:", "Ask me about click rates, cold start, and why orders did not go up.", "她的研究在法律与海洋之间：潮水如何说明理由，灯塔该不该负责。"})
    void narrativeGivesNoInterests(String text) {
        assertThat(read(text + "\n")).isEmpty();
    }

    @Test
    void openingSentenceOutranksTheItemsThatElaborateIt() {
        assertThat(read("## 研究兴趣\n\n我的研究聚焦于**潮汐建模**与**泥炭生态**。\n\n* **增强潮汐基础能力**：结合多种观测。\n* **泥炭建模**：研究湿地。\n")).containsExactly("潮汐建模", "泥炭生态");
    }

    @Test
    void fieldOfADegreeIsNoInterestAndWhatIsEquallyInterestingIsOne() {
        String text = "I am a postdoc at Fenwold University. I completed both my degrees at Saltwick College, specializing in harbour engineering. My research interests focus on **tidal modelling** and **peat ecology**. I am equally interested in fog optics.\n";
        assertThat(read(text)).containsExactly("tidal modelling", "peat ecology", "fog optics");
    }

    @Test
    void researchOfThePastIsNoInterestAndAnExplanationEndsTheField() {
        assertThat(read("I am a postdoc at Fenwold University. My previous research focused on tidal modelling, peat ecology and fog optics.\n")).isEmpty();
        assertThat(read("My research focuses on reed structure—i.e., the form of a stalk, or how it is composed of parts.\n")).containsExactly("reed structure");
    }

    @Test
    void dashEndsTheFieldThatItExplains() {
        assertThat(read("## Research Interests\n\nPeat Ecology, Lantern Optics, Tidal Modelling\n\n- Fens - How they grow when the water is high\n- Clocks, Lanterns - Lights that keep the time well\n")).containsExactly("Peat Ecology", "Lantern Optics", "Tidal Modelling", "Fens", "Clocks", "Lanterns");
    }

    @Test
    void translationBehindABarIsNoPartOfAnItem() {
        assertThat(read("## 研究兴趣\n\n- Tidal Modelling｜潮汐建模\n- Peat Ecology｜泥炭生态\n- Fog / 雾\n")).containsExactly("Tidal Modelling", "Peat Ecology", "Fog");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "研究方向、工作经历与近期动态的中文说明。",
        "所以我组建了一个团队，专注于打通这条路。",
        "I am looking for a student interested in tidal modelling and peat ecology.",
        "Any motivated student with an interest in tidal modelling is welcome."})
    void whatPointsElsewhereOrAtOthersIsNoInterest(String sentence) {
        assertThat(read("# Mira Tolland\n\nI am a lecturer at Fenwold University.\n\n" + sentence + "\n")).isEmpty();
    }

    @Test
    void fieldsAmongHobbiesAreHobbies() {
        assertThat(read("# Mira Tolland\n\n## Research\n\nMy research interests include tidal modelling, and peat ecology.\n\n## Interests\n\nRobotics, psychology, swimming, running, reading (fog stories).\n")).containsExactly("tidal modelling", "peat ecology");
        assertThat(read("# Mira Tolland\n\n## Interests\n\n- Debates\n- Chess\n- Swimming\n")).isEmpty();
        assertThat(read("# 滕若澜\n\n## 兴趣\n\n长跑（半马 1 小时 40 分），木工。\n\n滕若澜是虚构的人物。\n")).isEmpty();
        assertThat(read("# Mira Tolland\n\n## Interests\n\n- Sailing\n- Peat ecology\n")).containsExactly("Sailing", "Peat ecology");
    }

    @Test
    void whatLeadsElsewhereOrCountsWorksIsNoInterest() {
        assertThat(read("# Mira Tolland\n\n## Research Interests\n\n- Peat ecology\n- Tidal flow\n- For more information: see my [CV](cv.pdf)\n- [Learn more](more.html)\n- h-index\n- 了解更多\n")).containsExactly("Peat ecology", "Tidal flow");
        assertThat(read("# Mira Tolland\n\n## Research Interests\n\nI have done projects focused on: early fens, high tides, and dwarf reeds.\n\n[Read more](more.html)\n")).containsExactly("early fens", "high tides", "dwarf reeds");
    }

    @Test
    void studiesInALabelAreNoVerbAndALabelOfAnotherFieldIsNone() {
        assertThat(read("# Mira Tolland\n\n## Research Interests\n\nFenland Studies, Dike behavior, Historical Hydrology\n")).containsExactly("Fenland Studies", "Dike behavior", "Historical Hydrology");
        assertThat(read("# Mira Tolland\n\n## Research Interests\n\n- Peat ecology\n- Tidal flow\n- Office: 305\n")).containsExactly("Peat ecology", "Tidal flow");
        assertThat(read("# Mira Tolland\n\nTo ensure that her research addresses questions of practical value, she walks.\n")).isEmpty();
    }

    @Test
    void whatIntroducesAListIsNoEnumerationAndWhatIsDoneIsNoField() {
        assertThat(read("# 滕若澜\n\n## 研究方向\n\n海岸领军人才，灯塔人才，优青。主要研究方向包括：\n\n- 潮汐建模\n- 泥炭生态\n")).containsExactly("潮汐建模", "泥炭生态");
        assertThat(read("# 滕若澜\n\n## 研究方向\n\n雾学习，潮汐建模，湿地遥感。\n\n理解语言、文本、图像和视频中的语义信息。\n")).containsExactly("雾学习", "潮汐建模", "湿地遥感");
        assertThat(read("# 滕若澜\n\n## 研究方向\n\n- 提高采收率\n- 增强学习\n- 解决方案设计\n")).containsExactly("提高采收率", "增强学习", "解决方案设计");
    }

    @ParameterizedTest
    @ValueSource(strings = {"She leads a team at Bosch Research in Renningen, Germany.", "I spent a summer with Adobe Research in Bangalore, India, beside the Fog people."})
    void townOfACompanysResearchIsNoField(String text) {
        assertThat(read("# Mira Oduya\n\n" + text + "\n")).isEmpty();
    }

    @Test
    void toolsAndWordsOfCardsAreNoFields() {
        assertThat(read("## Research Interests\n\n- Peat ecology\n- 三方面\n- Python\n- PyTorch\n- C++\n- Build\n- Learn\n- Explain\n")).containsExactly("Peat ecology");
    }

    @Test
    void universityWhereStudiesWereSpentIsNoField() {
        assertThat(read("# Mira Oduya\n\nMy advisors were Ada Stern and Bo Lund. A year of doctoral studies took me to University of Leeds - North Fens, MN, USA.\n")).isEmpty();
    }

    @Test
    void fieldsThatNewMembersShallWorkOnAreNotThePersons() {
        assertThat(read("我是落星湖大学副教授。我的研究方向主要包括潮汐模型和海冰遥感。\n\n**招募信息**：我们正在招募**研究助理**和**博士生**，研究方向包括泥炭优化以及灯塔加速。\n")).containsExactly("潮汐模型", "海冰遥感");
    }

    @Test
    void whatAPostWasAboutCountsOnlyWhereNothingElseIsTold() {
        String post = "## 实习经历\n\n- *2024.04 - 2024.07*, 落星湖大学，研究实习生。\n\n我的主要研究方向是泥炭模型的微调，涵盖灯塔方法和雾分解等策略。\n";
        assertThat(read("我的研究方向包括：\n* 潮汐模型\n* 海冰遥感\n\n" + post)).containsExactly("潮汐模型", "海冰遥感");
        assertThat(read(post)).contains("泥炭模型的微调");
    }

    @Test
    void whereSomebodyHasPublishedIsNoInterest() {
        assertThat(read("我的研究兴趣包括潮汐学习和泥炭挖掘，已在国际会议和期刊上发表多篇论文，包括FEN、IJCV和ICML。\n")).containsExactly("潮汐学习", "泥炭挖掘");
    }
}
