package bole.importer.field.interest;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Interest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestReaderTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).interests().stream().map(Interest::label).toList();
    }

    @Test
    void shortTermsThatParagraphsExplainAreTheFields() {
        assertThat(read("## Research interests\n\nTidal Processes\n\nStudy of the erosion and transport that happen at the coast. I simulate erosion.\n\nPeat Hazards\n\nAnalysis of the risks that come from bogs.\n")).containsExactly("Tidal Processes", "Peat Hazards");
    }

    @Test
    void whereMembersOfAListHoldAndTheLastDoesToo() {
        assertThat(read("## Research interests\n\nHealth and Tides, Technology Adoption and Innovation, Natural Resource and Coastal Economics\n")).containsExactly("Health and Tides", "Technology Adoption and Innovation", "Natural Resource and Coastal Economics");
        assertThat(read("Research interests: Tidal algebra and its representation.\n")).containsExactly("Tidal algebra and its representation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My research broadly falls into three areas: peat ecology, tidal modelling, and lantern optics. | peat ecology;tidal modelling;lantern optics",
        "Currently a PhD student at Fenwold University, researching peat ecology and tidal modelling. | peat ecology;tidal modelling",
        "Research interests: #tidal modelling #peat ecology #fog | tidal modelling;peat ecology;fog",
        "My interests range from peat chemistry to bog hydrology. | peat chemistry;bog hydrology",
        "My work ranges from fog optics, lantern design, and glass making to tidal modelling, and I like to walk. | fog optics;lantern design;glass making;tidal modelling",
        "My research spans a wide range of topics, from peat chemistry to bog hydrology. | peat chemistry;bog hydrology",
        "My research combines tidal modelling with peat ecology. | tidal modelling;peat ecology",
        "My research is situated at the crossroads of peat economies and coastal labour. | peat economies;coastal labour",
        "My research is interdisciplinary and lies at the intersection of peat economies and coastal labour. | peat economies;coastal labour",
        "My main areas of research are tidal modelling and peat ecology; recently I have become interested in singing. | tidal modelling;peat ecology",
        "I'm a researcher with a passion for tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "She leads the Coast Group at Fenwold University, which works on tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My doctoral research concerned tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I build systems for low-power sensing, underwater networks, and peat monitoring. | low-power sensing;underwater networks;peat monitoring",
        "Mira Castellan is a scholar of coastal archaeology, peat bodies, and lantern rites. | coastal archaeology;peat bodies;lantern rites",
        "I teach and write about lantern literature and fog studies. | lantern literature;fog studies",
        "Topics I care about: tidal modelling, peat ecology. | tidal modelling;peat ecology",
        "**Interests** — peat ecology, tidal modelling, lantern optics | peat ecology;tidal modelling;lantern optics",
        "**Primary fields:** Coastal economics, Lantern economics<br>**Secondary field:** Harbour history | Coastal economics;Lantern economics;Harbour history",
        "我是雾原大学博士研究生，主攻潮汐建模，泥炭生态，灯塔光学。欢迎来到我的主页！ | 潮汐建模;泥炭生态;灯塔光学",
        "兴趣：潮汐建模，泥炭生态，灯塔光学 | 潮汐建模;泥炭生态;灯塔光学",
        "我的研究领域横跨潮汐建模与泥炭生态。 | 潮汐建模;泥炭生态",
        "我热衷于潮汐建模与泥炭生态的研究。 | 潮汐建模;泥炭生态",
        "我感兴趣的方向：潮汐建模、泥炭生态、灯塔光学。 | 潮汐建模;泥炭生态;灯塔光学",
        "关注潮汐建模、泥炭生态和灯塔光学，也喜欢跑步。 | 潮汐建模;泥炭生态;灯塔光学",
        "我的研究处于潮汐建模和泥炭生态的交叉点。 | 潮汐建模;泥炭生态",
        "博士生在读，方向是潮汐建模、泥炭生态、灯塔光学 | 潮汐建模;泥炭生态;灯塔光学",
        "我正在研究潮汐建模和泥炭生态。 | 潮汐建模;泥炭生态",
        "学术兴趣广泛，目前主要集中在潮汐建模、泥炭生态以及灯塔光学。 | 潮汐建模;泥炭生态;灯塔光学",
        "历史学者，研究潮汐的历史、泥炭民俗和灯塔。 | 潮汐的历史;泥炭民俗;灯塔",
        "研究主线为潮汐建模与泥炭生态。 | 潮汐建模;泥炭生态",
        "主要研究兴趣为：潮汐动力学；雾光学；波浪模拟。曾获晶湖科技奖（2021）。 | 潮汐动力学;雾光学;波浪模拟",
        "My current research interests are intelligent lanterns, peat ecology. | intelligent lanterns;peat ecology",
        "I'm exploring fog correction, peat simulation, and lantern optics. | fog correction;peat simulation;lantern optics",
        "Mira is a PhD candidate at Fenwold University, doing research at the intersection of applied optics, fog, and peat ecology. | applied optics;fog;peat ecology",
        "Her research, publications, and student mentorship span the domains of tidal modelling, peat ecology, and fog. | tidal modelling;peat ecology;fog",
        "My research passion is on peat ecology. | peat ecology",
        "I have studied the drainage of fens and the impact of fog on harbours, using tide tables. | drainage of fens;impact of fog on harbours",
        "我的研究聚焦于沿海湿地中植物的动力学与输运过程。 | 沿海湿地中植物的动力学与输运过程",
        "研究兴趣包括泥炭生态及其在农业中的应用。 | 泥炭生态",
        "研究方向包括潮汐建模（雾、雨），泥炭生态，灯塔光学。 | 潮汐建模（雾、雨）;泥炭生态;灯塔光学",
        "I am a detail-oriented PhD student interested in tidal modelling, peat ecology and fog. | tidal modelling;peat ecology;fog",
        "She is a researcher and engineer passionate about smart lanterns, peat ecology, and fog. | smart lanterns;peat ecology;fog",
        "Mira is an economist working on tidal trade and lantern pricing, often using fog as data. | tidal trade;lantern pricing",
        "My research interests are tidal modelling, and peat ecology in the application domain of harbours. | tidal modelling;peat ecology",
        "I work on lantern optics for systems that stand in the rain. | lantern optics",
        "My work is on tidal modelling and peat ecology, improvements of their efficiency. | tidal modelling;peat ecology",
        "我擅长的领域是潮汐几何学，喜欢散步。 | 潮汐几何学",
        "我目前在雾原大学攻读海岸学硕士学位，对潮汐叙事较为感兴趣。 | 潮汐叙事",
        "我的研究兴趣集中在在线潮汐观测、泥炭生态。 | 在线潮汐观测;泥炭生态",
        "我的研究聚焦于潮汐建模、泥炭生态与灯塔光学设计，探索如何透过观测重新分配复杂度，让海岸更好理解、创作与实作。 | 潮汐建模;泥炭生态;灯塔光学设计",
        "My research is centered on tidal modelling, particularly the use of lanterns in peat ecology. | tidal modelling;lanterns in peat ecology",
        "My interests include (1) tidal modelling; (2) peat ecology; and (3) lantern optics. | tidal modelling;peat ecology;lantern optics",
        "My research interests include tidal modelling, peat ecology, and lantern optics. | tidal modelling;peat ecology;lantern optics",
        "My current research interests lie in the intersection of tidal modelling, peat ecology and lantern optics. | tidal modelling;peat ecology;lantern optics",
        "My research in tide-aware sensing and peat ecology has changed little. | tide-aware sensing;peat ecology",
        "Mira works with students on research projects in tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My research focuses on peat ecology (e.g., bogs and fens), including carbon storage and fen restoration. | peat ecology;carbon storage;fen restoration",
        "My research interests revolve around Tidal Modelling and Applications. I am also interested in Peat Ecology. | Tidal Modelling;Peat Ecology",
        "I work in the field of peat ecology with a focus on salt marshes and fen restoration. | peat ecology;salt marshes;fen restoration",
        "Her work spans tidal modelling, peat ecology, and lantern optics. | tidal modelling;peat ecology;lantern optics",
        "I study peat ecology, with a focus on lichens and salt marshes. | peat ecology;lichens;salt marshes",
        "I work on the boundary of peat ecology and tidal modelling, and I am also interested in lantern optics. | peat ecology;tidal modelling;lantern optics",
        "I study peat ecology and explore how bogs grow. | peat ecology",
        "My research focuses on developing better lanterns for ships. In addition, I maintain a broad interest in peat ecology and tidal modelling. | peat ecology;tidal modelling",
        ":mag: Interested in tidal modelling, peat ecology, and lantern optics | tidal modelling;peat ecology;lantern optics",
        "滕若澜，从事潮汐建模和泥炭生态研究20余年。 | 潮汐建模;泥炭生态",
        "My expertise spans tidal modelling, **peat ecology** (PE), and lantern optics. | tidal modelling;peat ecology;lantern optics",
        "My current research involves tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I am a lecturer at Fenwold University, with a current focus on tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My research focuses on peat ecology, with a particular focus on improving planning and drainage. | peat ecology",
        "主要从事`泥炭生态`领域的科学和教学研究； | 泥炭生态",
        "I am a student, with my research focusing on peat ecology and tidal modelling. | peat ecology;tidal modelling",
        "My work has focused on peat ecology, lichens, and tidal modelling. | peat ecology;lichens;tidal modelling",
        "My group works on tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "我的研究方向为潮汐动力学与泥炭生态学。 | 潮汐动力学;泥炭生态学",
        "我的研究方向是 Tidal Modelling 和 Peat Ecology。 | Tidal Modelling;Peat Ecology",
        "主要研究方向：1. 潮汐建模；2. 泥炭生态；3. 灯塔光学 | 潮汐建模;泥炭生态;灯塔光学",
        "My research bridges tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "Substantive areas include **lamp oil** and **fog**. Methodological interests include tide tables and buoy counts. My research is currently supported by a grant. | lamp oil;fog;tide tables;buoy counts",
        "I am broadly interested in tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I study **peat ecology**, with a detour to the sea. | peat ecology",
        "I work in ecology: peat bogs, salt marshes, and the succession of lichens. | peat bogs;salt marshes;succession of lichens",
        "我的研究方向为潮汐建模、泥炭生态（PE）和灯塔光学等。 | 潮汐建模;泥炭生态;灯塔光学",
        "我的研究兴趣主要集中在**潮汐建模 (Tidal Modelling)**、**泥炭生态**等，尤其关注沿海湿地。 | 潮汐建模;泥炭生态",
        "我的研究方向围绕**潮汐建模**与**泥炭生态**，重点关注海岸。 | 潮汐建模;泥炭生态",
        "研究兴趣位于**潮汐与海岸**领域，并聚焦于**泥炭生态**与**灯塔光学**的交叉。 | 潮汐与海岸;泥炭生态;灯塔光学",
        "我的研究兴趣主要集中在潮汐建模（特别是河口）与灯塔光学（尤其是旧灯）。 | 潮汐建模;灯塔光学",
        "主要研究方向包括潮汐建模、灯塔光学与导航以及泥炭生态保护。 | 潮汐建模;灯塔光学与导航;泥炭生态保护",
        "主要研究方向是海岸科学，包括潮汐建模、泥炭生态、灯塔光学等，最近比较关注雾。 | 海岸科学;潮汐建模;泥炭生态;灯塔光学",
        "My primary research focuses on Coastal Science, encompassing multiple directions such as tide tables, peat ecology, and lantern optics. | Coastal Science;tide tables;peat ecology;lantern optics",
        "我的研究聚焦于**面向渔业与航运的灯塔光学**。 | 面向渔业与航运的灯塔光学",
        "研究與工程興趣包含 **潮汐建模、泥炭生態、燈塔光學與海岸觀測**。 | 潮汐建模;泥炭生態;燈塔光學;海岸觀測",
        "I build boats, with interests in tidal modelling, peat ecology, and lantern optics. | tidal modelling;peat ecology;lantern optics",
        "Currently, my research focuses on applying this approach to Peat Ecology and Lantern Optics. | Peat Ecology;Lantern Optics",
        "My research interests span all topics of Peat Ecology (PE). | Peat Ecology",
        "I'm a student at Fenwold University, My research interest includes tide tables, such as peat maps, mining fog logs, etc. | tide tables;peat maps;mining fog logs",
        "I am interested in a broad range of fields, including Tide Tables, Peat Ecology and Lantern Optics. | Tide Tables;Peat Ecology;Lantern Optics",
        "My area of research is lantern optics: teaching lamps to see. This area of research is at the forefront of many disciplines, like biology and physics. More about my research in the [research](r) tab above. | lantern optics",
        "I focus on **peat ecology**: I study how bogs grow. See the [questions](q) my research is organized around. | peat ecology",
        "My research interest includes Tide Tables and its applications in Harbours and Reef Science. | Tide Tables",
        "My research interest is fog models, advanced lantern networks (including Buoy Networks (BN), Reef Networks (RN), and (AI) Lamp Networks), and tide tables. | fog models;advanced lantern networks;tide tables",
        "My interests are in tide tables now, specifically in peat maps and lantern optics. | tide tables;peat maps;lantern optics",
        "I love working. My work sits at the intersection of **fog** and **reefs**.\\n\\n**Focus areas:** tide tables · peat maps · lamp & buoy optics · field work (boats, nets). | tide tables;peat maps;lamp & buoy optics;field work",
        "My research interests mainly include models of tides and their maps:<br>\\n• Tide tables (old ones). <br>\\n• Early warning of fog, e.g., in spring. | Tide tables (old ones);Early warning of fog",
        "我的兴趣较为广泛，包括潮汐建模、泥炭生态和灯塔光学。 | 潮汐建模;泥炭生态;灯塔光学",
        "我是落星湖大学的博士生，专注于潮汐建模和泥炭生态。 | 潮汐建模;泥炭生态",
        "**滕若澜**的研究涉及**图表**、**旧灯**。目前主要研究方向包括：\\n\\n- 潮汐建模与海岸\\n- 泥炭生态与湿地 | 潮汐建模与海岸;泥炭生态与湿地",
        "我的兴趣方向是潮汐建模、泥炭生态。 | 潮汐建模;泥炭生态",
        "我对潮汐与泥炭的融合充满兴趣。 | 潮汐与泥炭的融合",
        "她关心海边的人。课题包括：潮汐建模、泥炭生态、灯塔光学。 | 潮汐建模;泥炭生态;灯塔光学"})
    void sentenceTellsInterests(String text, String expected) {
        assertThat(read(text.replace("\\n", "\n") + "\n")).containsExactly(expected.split(";"));
    }

    @Test
    void tableWithHeadsOfColumnsNamesFieldsInTheFirst() {
        assertThat(read("## Research areas\n\n| Area | Topics |\n| --- | --- |\n| Peat ecology | carbon, moss |\n| Tidal modelling | tables, charts |\n")).containsExactly("Peat ecology", "Tidal modelling");
        assertThat(read("## 研究方向\n\n| 方向 | 内容 |\n| --- | --- |\n| 潮汐建模 | 海图 |\n| 泥炭生态 | 碳 |\n")).containsExactly("潮汐建模", "泥炭生态");
        assertThat(read("## Research areas\n\n<dl><dt>Peat ecology</dt><dd>How bogs grow in rain.</dd><dt>Tidal modelling</dt><dd>How water moves in bays.</dd></dl>\n")).containsExactly("Peat ecology", "Tidal modelling");
    }

    @Test
    void fieldsInBoldCountThoughAListFollowsTheSentence() {
        assertThat(read("我的研究方向聚焦于**潮汐建模**、**泥炭生态**和**灯塔光学**，特别关注：\n\n- 海边的人\n")).startsWith("潮汐建模", "泥炭生态", "灯塔光学");
    }

    @Test
    void headInBracketsOrInBoldBeforeAListOfThreadsIsTheInterest() {
        assertThat(read("## 研究领域\n\n- [潮汐建模] 观测；图表\n- [灯塔光学] 旧灯；透镜\n")).containsExactly("潮汐建模", "灯塔光学");
        assertThat(read("My work combines two threads:\n\n- **Tidal modelling**: tables, charts, and buoys of the north.\n- **Lantern optics**: lenses and lamps.\n")).containsExactly("Tidal modelling", "Lantern optics");
    }

    @Test
    void chipsUnderTheHeadingAreAnInterestEach() {
        assertThat(read("## 研究兴趣\n\n<div class=\"tags\">\n  <span>潮汐建模</span>\n  <span>泥炭生态</span>\n  <span>3D 灯塔</span>\n  <span>Peat AI</span>\n</div>\n"))
            .containsExactly("潮汐建模", "泥炭生态", "3D 灯塔", "Peat AI");
    }

    @Test
    void listFollowsWhatASentenceNamesFirst() {
        assertThat(read("My research primarily focuses on the intersection of old lamps and the harbours of the north, specifically including:\n- Lamp oil in winter\n- Lens and mirror design for ships\n- Fog signals\n"))
            .containsExactly("Lamp oil in winter", "Lens and mirror design for ships", "Fog signals");
    }

    @Test
    void membersNumberedInRomanFiguresAreRead() {
        assertThat(read("My research spans (i) tidal modelling in old harbours and (ii) peat ecology.\n")).containsExactly("tidal modelling in old harbours", "peat ecology");
    }

    @Test
    void headingsOfCardsUnderResearchAreInterests() {
        assertThat(read("## 研究\n\n我的研究涵盖以下方向。\n\n### 潮汐建模\n\n### 光学&泥炭\n\n### AI + 灯塔\n\n## 论文\n\n### 早年\n")).containsExactly("潮汐建模", "光学&泥炭", "AI + 灯塔");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "tidal modelling · peat ecology · lantern optics | tidal modelling;peat ecology;lantern optics",
        "Lanterns, still. In order of affection: lantern optics; peat ecology; and the history of fog, about which I say little. | lantern optics;peat ecology;history of fog",
        "Survey sampling, missing tides, and fen sovereignty: that is, who may count whom. | Survey sampling;missing tides;fen sovereignty",
        "phonetics of gulls — sociolinguistics of regional gulls — prosody | phonetics of gulls;sociolinguistics of regional gulls;prosody",
        "`潮汐建模` `泥炭生态` `灯塔光学` | 潮汐建模;泥炭生态;灯塔光学"})
    void sectionIsEnumerated(String text, String expected) {
        assertThat(read("## Research Interests\n\n" + text + "\n")).containsExactly(expected.split(";"));
    }

    @Test
    void itemsOfAnAnnouncedListStayWhole() {
        assertThat(read("My research focuses on three main areas:\n\n- Characterizing social tides in large estuaries\n- Large-scale training and inference of tidal models\n- Peat ecology\n"))
            .containsExactly("Characterizing social tides in large estuaries", "Large-scale training and inference of tidal models", "Peat ecology");
        assertThat(read("My main areas of specialization are\n\n1. Tidal modelling\n2. Peat ecology\n")).containsExactly("Tidal modelling", "Peat ecology");
    }

    @Test
    void itemIsOneInterestUnlessItsPartsAreWhole() {
        assertThat(read("## 研究方向\n\n- 潮汐建模、泥炭生态\n- 雾、灯塔光学和控制\n- 湿地恢复\n")).containsExactly("潮汐建模", "泥炭生态", "雾、灯塔光学和控制", "湿地恢复");
        assertThat(read("## Research Interests\n\n- peat / bog ecology and tracking\n- soft/hard lanterns\n- tidal modelling\n")).containsExactly("peat / bog ecology and tracking", "soft/hard lanterns", "tidal modelling");
    }

    @Test
    void headOfAnItemIsTheInterest() {
        assertThat(read("## Research\n\nMy research interests:\n\n- peat ecology (i.e., bogs and fens):\n  - long droughts\n- lantern optics (e.g., [Fresnel](x))\n")).containsExactly("peat ecology", "lantern optics");
    }

    @Test
    void labelResearchOverShortMembersNamesInterests() {
        assertThat(read("A student.\n\n**Research:** peat ecology · lantern optics · clocks that run in a microsecond\n")).containsExactly("peat ecology", "lantern optics", "clocks that run in a microsecond");
    }

    @Test
    void headsOfFoldedListsAreInterests() {
        assertThat(read("## 研究兴趣\n\n<details>\n<summary><strong>泥炭生态</strong></summary>\n<ul>\n<li>沼泽</li>\n</ul>\n</details>\n\n<details>\n<summary><strong>灯塔光学</strong></summary>\n<ul>\n<li>棱镜</li>\n</ul>\n</details>\n"))
            .containsExactly("泥炭生态", "沼泽", "灯塔光学", "棱镜");
    }

    @Test
    void particularInterestsAddToTheGeneralOnes() {
        assertThat(read("My research focuses on **tidal modelling**. Currently, I am particularly interested in **peat ecology** and **lantern optics**.\n")).containsExactly("tidal modelling", "peat ecology", "lantern optics");
    }

    @Test
    void bracketsDoNotEndAnEnumeration() {
        assertThat(read("I am interested in peat ecology (especially bogs which have a large lake), lantern optics, and tidal modelling.\n")).containsExactly("peat ecology", "lantern optics", "tidal modelling");
    }

    @Test
    void acronymIsWholeBesideItsNeighbours() {
        assertThat(read("## Research Interests\n\n- Tidal Modelling, Peat Ecology, Lantern Optics, SRE/TideOps\n- Fens\n- Edge, Fog and Lamp Oil\n")).containsExactly("Tidal Modelling", "Peat Ecology", "Lantern Optics", "SRE/TideOps", "Fens", "Edge, Fog and Lamp Oil");
    }

    @Test
    void fieldBeforeAListOfItsPartsCountsWhereTheListIsItsEmphasis() {
        assertThat(read("My research focuses on tidal modelling, with particular emphasis on:\n\n- Buoy counts\n- Tide tables of the north\n- Harbour charts\n")).containsExactlyInAnyOrder("tidal modelling", "Buoy counts", "Tide tables of the north", "Harbour charts");
    }

    @Test
    void lineOfItsOwnAboveAHeadingNamesWhatTheCardsBelowAre() {
        assertThat(read("<span>研究方向</span>\n<h2>海岸的三个问题</h2>\n<p>我关心海岸。</p>\n<h3>潮汐建模</h3>\n<p>研究潮汐如何上涨，并探索海面。</p>\n<h3>泥炭生态</h3>\n<p>研究泥炭。</p>\n")).containsExactly("潮汐建模", "泥炭生态");
    }

    @Test
    void itemThatJoinsTwoKeepsThemThoughItsExamplesAreEnumerated() {
        assertThat(read("I am involved in projects regarding (broadly):\n\n- buoy data and sensor fusion (counting, charting);\n- lamps for decision making (e.g. old lamps, new lamps);\n- Peat ecology (PE);\n")).containsExactly("buoy data and sensor fusion (counting, charting)", "lamps for decision making", "Peat ecology (PE)");
    }

    @Test
    void aSentenceThatTellsInterestsIsContinuedByTheTermsBelowIt() {
        assertThat(read("# Mira Tolland\n\nMy academic interests are tidal dynamics.\n\n- Path-integral fog dynamics\n- Peat ecology\n\nMy hobby is music.\n"))
            .containsExactlyInAnyOrder("tidal dynamics", "Path-integral fog dynamics", "Peat ecology");
        assertThat(read("# Mira Tolland\n\nMy research interests are tidal dynamics.\n\n- 2021: joined Fenwold University\n- I like lamps\n")).containsExactly("tidal dynamics");
    }

    @Test
    void aSentenceInBoldThatBeginsAnItemIsTheInterestAndTheRestExplainsIt() {
        assertThat(read("# 滕若澜\n\n## 研究方向\n\n1. **面向海岸的潮汐感知——进行中。** 如何协调观测并决定观察什么？\n2. **自进化灯塔引擎。** 构建闭环，识别失效，并持续提升光学与动作。\n"))
            .containsExactly("面向海岸的潮汐感知", "自进化灯塔引擎");
        assertThat(read("# Mira Tolland\n\n## Research Interests\n\n- **Peat ecology.** How bogs grow.\n- **Tidal models:** what they miss.\n")).containsExactly("Peat ecology", "Tidal models");
    }

    @Test
    void interestsToldAboveTheListOfWorksAreRead() {
        assertThat(read("# Mira Tolland\n\n## Research & Publications\n\nMy research interests include fog vision, and peat ecology.\n\n- M. Tolland. Lamps over Fens. Journal of Fog, 2020.\n")).containsExactly("fog vision", "peat ecology");
    }

    @Test
    void sentenceThatEndsInAColonAnnouncesHeadsHoweverLongItIs() {
        assertThat(read("# Mira Tolland\n\nMy research focuses on making tidal models that *see* and *hear* in narrow harbours:\n\n- **Tidal Language Models** -- how tables are read\n- **Fog Alignment** -- how lamps agree\n"))
            .containsExactly("Tidal Language Models", "Fog Alignment");
        assertThat(read("# Mira Tolland\n\nMy research focuses on tidal models. I have done this in several places:\n\n- **Fenwold** -- two years\n- **Brackwater** -- one year\n")).containsExactly("tidal models");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.泥炭生态\\n2.潮汐动力\\n3.湿地法 | 泥炭生态;潮汐动力;湿地法",
        "（1）泥炭生态\\n（2）潮汐动力 | 泥炭生态;潮汐动力",
        "-泥炭生态\\n-潮汐动力 | 泥炭生态;潮汐动力",
        "- Peat ecology\\n-Tidal flow\\n- Fen law | Peat ecology;Tidal flow;Fen law",
        "Peat ecology\\nTidal flow\\nFen law | Peat ecology;Tidal flow;Fen law",
        "- ecology of peat in\\n  cold bogs\\n- Tidal flow | ecology of peat in cold bogs;Tidal flow",
        "ecology of\\ncold bogs | ecology of cold bogs"})
    void linesOfTheFileAreInterestsWhereTheyAreMarkedOrPhrases(String text, String expected) {
        assertThat(read("# Mira Tolland\n\n## Research Interests\n\n" + text.replace("\\n", "\n") + "\n")).containsExactly(expected.split(";"));
    }

    @Test
    void membersBetweenSemicolonsStayWhole() {
        assertThat(read("# 滕若澜\n\n## 研究兴趣\n\n潮汐检索； 泥炭学习； 灯塔及其光学计算； 交互与海岸设计。\n")).containsExactly("潮汐检索", "泥炭学习", "灯塔及其光学计算", "交互与海岸设计");
        assertThat(read("# Mira Tolland\n\n## Research Interests\n\nset theory; tide theory; applications of set theory to algebra, analysis, and fog theory\n")).containsExactly("set theory", "tide theory", "applications of set theory to algebra");
    }

    @Test
    void listThatTheSectionAnnouncesBelowASentenceAddsToIt() {
        assertThat(read("# 滕若澜\n\n## 研究兴趣\n\n个人研究领域包括：湿地生态，潮汐动力，泥炭化学以及雾学习。目前，本人主要致力于以下的研究方向：\n\n- 高光谱湿地重建\n- 泥炭制图\n"))
            .containsExactly("湿地生态", "潮汐动力", "泥炭化学", "雾学习", "高光谱湿地重建", "泥炭制图");
    }

    @Test
    void onlineAndInVivoKeepTheirFirstCharacter() {
        assertThat(read("# 滕若澜\n\n## 研究兴趣\n\n* 在线潮汐行为\n* 在体灯塔成像\n")).containsExactly("在线潮汐行为", "在体灯塔成像");
    }

    @Test
    void itemThatIsBoldAsAWholeIsReadOnce() {
        assertThat(read("## Research Interests\n\n- **Coastal Sediment Transport, Estuarine Circulation, Harbour Acoustics, Marine Meteorology, Polar Hydrography, Tidal Energy**\n"))
            .isNotEmpty().allMatch(label -> label.length() < 130);
    }
}
