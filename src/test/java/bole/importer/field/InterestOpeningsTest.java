package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.MarkdownPages;
import bole.profile.Interest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which people say what they work on, a sentence each. All people, places and fields here are invented. */
class InterestOpeningsTest {

    private static List<String> read(String sentence) {
        String page = "# Mira Oduya\n\nI am a lecturer at Fenwold University.\n\n" + sentence + "\n";
        return Claims.of(Reading.of(MarkdownPages.read(page), 0)).interests().stream().map(Interest::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "My goal is to develop better lanterns for small harbours, and I am passionate about tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I am passionate about tidal modelling. | tidal modelling",
        "I work at the intersection of tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My research lies in tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My research is at the interface of tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My research is broadly in tidal modelling. | tidal modelling",
        "My research concerns peat ecology. | peat ecology",
        "My research explores tidal modelling and the politics of peat. | tidal modelling;politics of peat",
        "I am broadly interested in coastal science, specifically tidal modelling and peat ecology. | coastal science;tidal modelling;peat ecology",
        "My work touches on tidal modelling, peat ecology, and lantern optics. | tidal modelling;peat ecology;lantern optics",
        "My research centers around tidal modelling. | tidal modelling",
        "I'm a doctoral student at Fenwold University, working with Prof. Ken Mori on tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I am a student at Fenwold University, where I work with Dr. Ken Mori on tidal modelling. | tidal modelling",
        "I work under the supervision of Prof. Ken Mori on peat ecology and tidal modelling. | peat ecology;tidal modelling",
        "I am a PhD student at Fenwold University studying tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I am a postdoc in Brackwater, working in the area of salt-marsh (geo)chemistry and machine learning. | salt-marsh (geo)chemistry;machine learning",
        "I'm an ecologist in Brackwater working on applied peat ecology in cold bogs. | applied peat ecology in cold bogs",
        "I'm broadly interested in tidal geometry and peat topology, but my current research revolves around using charts to solve old problems. | tidal geometry;peat topology",
        "I research tidal modelling for harbour robots in deep fog fusing sonar with radar and other sensors. | tidal modelling for harbour robots in deep fog",
        "I use sonar to study peat ecology. | peat ecology",
        "My research uses sonar to understand, predict, and avoid sudden tides in narrow harbours. | sudden tides in narrow harbours",
        "I am a historian of lighthouse keeping and coastal trade. | lighthouse keeping;coastal trade",
        "My research in Tidal Psychology takes advantage of harbours' regularities to study gulls. | Tidal Psychology",
        "I work in the field of peat topology with a focus on structures on bogs and computational peat theory. | peat topology;structures on bogs;computational peat theory",
        "Currently, I am working on tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My interests lie at the crossroads of tidal modelling, peat ecology, and lantern optics. | tidal modelling;peat ecology;lantern optics",
        "My academic work centres on coastal law, peat economics, and the history of fog. | coastal law;peat economics;history of fog",
        "I investigate tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "Her scholarship examines coastal law and the politics of fog. | coastal law;politics of fog",
        "My research interests: tidal modelling, peat ecology | tidal modelling;peat ecology",
        "My research is driven by questions in tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My research is motivated by questions in peat ecology. | peat ecology",
        "I study peat ecology using methods from tidal modelling and lantern optics. | peat ecology;tidal modelling;lantern optics",
        "My dissertation focuses on peat ecology. | peat ecology",
        "My thesis is on peat ecology in cold bogs. | peat ecology in cold bogs",
        "I am a tidal ecologist with interests in peat, fog, and lantern optics. | peat;fog;lantern optics",
        "I am an applied microeconomist with research interests in coastal and fen economics. | coastal and fen economics",
        "My fields are coastal economics, peat finance, and fog policy. | coastal economics;peat finance;fog policy",
        "My primary fields of interest are coastal economics and peat finance. | coastal economics;peat finance",
        "I am interested in questions related to tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I am interested in problems at the intersection of tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My research aims to understand the ecology of cold bogs. | ecology of cold bogs",
        "I aim to build trustworthy tide tables. | trustworthy tide tables",
        "My research focuses on tidal modelling, peat ecology, and their applications in harbours. | tidal modelling;peat ecology",
        "My research area is peat ecology. | peat ecology",
        "I do research in peat ecology, particularly fens and bogs. | peat ecology;fens;bogs",
        "I mainly work on tidal modelling and its applications to harbours. | tidal modelling",
        "I'm a mathematician working in tidal geometry, more specifically peat topology and fog theory. | tidal geometry;peat topology;fog theory",
        "I think broadly about tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I enjoy working on tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My research draws on tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My current work includes tidal modelling, peat ecology, and lantern optics. | tidal modelling;peat ecology;lantern optics",
        "I'm fascinated by peat ecology. | peat ecology",
        "I am excited about tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My research broadly examines the history of fog and the politics of peat. | history of fog;politics of peat",
        "I have worked on tidal modelling, peat ecology, and lantern optics. | tidal modelling;peat ecology;lantern optics",
        "Mira Oduya is a lecturer at Fenwold University. Mira's research focuses on peat ecology and tidal modelling. | peat ecology;tidal modelling",
        "Mira Oduya is a lecturer at Fenwold University. Oduya studies peat ecology and coastal law. | peat ecology;coastal law",
        "Mira Oduya is a lecturer at Fenwold University. Her areas of expertise include peat ecology and coastal law. | peat ecology;coastal law",
        "Mira Oduya is a lecturer at Fenwold University whose research focuses on peat ecology and tidal modelling. | peat ecology;tidal modelling",
        "- 🔭 I'm currently working on peat ecology and tidal modelling | peat ecology;tidal modelling",
        "I am interested in peat ecology (bogs, fens) and tidal modelling (TM). | peat ecology;tidal modelling",
        "本人主要从事潮汐建模与泥炭生态方面的研究。 | 潮汐建模;泥炭生态",
        "致力于潮汐建模、泥炭生态的研究。 | 潮汐建模;泥炭生态",
        "我的研究兴趣包括潮汐建模、泥炭生态与灯塔光学。 | 潮汐建模;泥炭生态;灯塔光学",
        "我的研究聚焦于潮汐建模和泥炭生态。 | 潮汐建模;泥炭生态",
        "研究方向：海岸科学（包括潮汐、泥炭）、灯塔光学 | 海岸科学;灯塔光学",
        "研究方向：（1）潮汐建模；（2）泥炭生态；（3）灯塔光学。 | 潮汐建模;泥炭生态;灯塔光学",
        "方向一：潮汐建模；方向二：泥炭生态 | 潮汐建模;泥炭生态",
        "研究興趣：潮汐建模、泥炭生態 | 潮汐建模;泥炭生態",
        "我的研究興趣為潮汐建模與泥炭生態。 | 潮汐建模;泥炭生態",
        "主要研究領域為海岸法學、泥炭經濟與灯塔史。 | 海岸法學;泥炭經濟;灯塔史",
        "目前从事潮汐建模相关工作。 | 潮汐建模",
        "我对潮汐建模和泥炭生态感兴趣。 | 潮汐建模;泥炭生态",
        "我目前的研究工作围绕潮汐建模展开。 | 潮汐建模",
        "研究领域涉及潮汐建模、泥炭生态、灯塔光学等多个方向。 | 潮汐建模;泥炭生态;灯塔光学",
        "长期从事海岸法、海商法的教学与研究工作。 | 海岸法;海商法",
        "专注于潮汐建模及泥炭生态。 | 潮汐建模;泥炭生态",
        "主要研究潮汐建模、泥炭生态。 | 潮汐建模;泥炭生态",
        "I work in the field of peat topology with a focus on peat structures on bogs and computational tides and fog. | peat topology;peat structures on bogs;computational tides and fog",
        "I'm primarily interested in the physics of fog and the physics of peat. And typically publish in venues focused on either quantum fog or tidal modelling. | physics of fog;physics of peat",
        "I am passionate about applying Robotics to human-centered and environmental challenges. | Robotics",
        "I am advised by Dr. Ken Mori and broadly interested in the evolutionary ecology of bogs, especially mosses and fens. | evolutionary ecology of bogs;mosses;fens",
        "My academic interests in bogs are peat ecology, mating systems, and fog theory, typically in the contexts of drought and flood. | peat ecology;mating systems;fog theory",
        "Her field of expertise is peat ecology with high-impact publications in the Journal of Bogs. | peat ecology",
        "I specialize in tidal research, with an emphasize on lamp and oil markets, fog contagion, and tide forecasting. | tidal research;lamp and oil markets;fog contagion;tide forecasting",
        "My dissertation work is centered around bog sugars and the microbes that eat them, which have implications in heating. | bog sugars",
        "My current research spans the spectrum of tidal vision, lantern circuits and peat sensing. | tidal vision;lantern circuits;peat sensing",
        "My work is on peat ecology, and my research interests include tidal modelling and fog theory. | peat ecology;tidal modelling;fog theory",
        "I am broadly interested in coastal ecology, fen theory, and peat history more broadly. | coastal ecology;fen theory;peat history",
        "我的研究方向包括潮汐方程数值方法、泥炭计算方法，以及灯塔光学在航运中的应用。 | 潮汐方程数值方法;泥炭计算方法;灯塔光学在航运中的应用",
        "我的研究方向包括潮汐建模、泥炭生态与灯塔光学，重点关注构建可控、可信的灯塔。 | 潮汐建模;泥炭生态;灯塔光学",
        "研究方向为海岸与渔村的不平等。 | 海岸与渔村的不平等",
        "I work in the area of fen physics. Of particular interest to me are low peat layers, tidal and strongly coupled channels, and questions of flow in bogs. | low peat layers;tidal and strongly coupled channels;questions of flow in bogs;fen physics",
        "Topics that interest me include peat ecology, tidal flow and bog chemistry. | peat ecology;tidal flow;bog chemistry",
        "What interests me most is tidal flow. | tidal flow",
        "My current projects focus on peat ecology and tidal flow. | peat ecology;tidal flow",
        "Broadly, my interests are in tide theory and fen statistics. Specifically, I work on online algorithms for tide tables. | tide theory;fen statistics;online algorithms for tide tables",
        "She is a student, focusing on tidal channels with reversing flow. Her research interests also include bog fires. | bog fires;tidal channels with reversing flow",
        "She is interested in tides, optimization, and peat mechanics, specifically applied to dike design. | tides;optimization;peat mechanics",
        "My research interests focus on the impacts of sea level rise and storm surges on coastal dikes. | impacts of sea level rise and storm surges on coastal dikes",
        "My research interests include the relationship between soil moisture and root growth. | relationship between soil moisture and root growth",
        "I am interested in tackling the core challenges of sample efficiency and long-horizon planning in autonomous boats. | sample efficiency;long-horizon planning in autonomous boats",
        "My research addresses the problem of robust tide prediction. | robust tide prediction",
        "His research focuses on tidal machine learning and fen computing for complex deltas: mud flow, sand transport, and silt. | tidal machine learning;fen computing for complex deltas;mud flow;sand transport;silt",
        "His research is aimed at the design of dikes that help towns, with a particular interest on Peat Resilience, Self-Healing Dikes and, more general, the Application of Fog Learning in Dike Engineering. | Peat Resilience;Self-Healing Dikes;Application of Fog Learning in Dike Engineering",
        "His research covers a wide range of topics, such as peat analytics, tide mining, and dike evolution. | peat analytics;tide mining;dike evolution",
        "My broader interests include peat security (particularly fires and drainage) and causal inference (applied to floods) — themes from my years as a postdoc. | peat security;causal inference",
        "My interests are in tidal computing -- in particular, mud flow and sand transport. | tidal computing;mud flow;sand transport",
        "His research areas include computer vision, embedded systems, cloud and mobile computing. | computer vision;embedded systems;cloud and mobile computing",
        "His research areas include computer vision, robotics and machine learning. | computer vision;robotics;machine learning",
        "I have a master's degree in law and my research focuses on canal law. | canal law",
        "主要研究方向是潮汐超声、浅表泥炭诊断、雾分子影像等临床及相关基础研究工作。 | 潮汐超声;浅表泥炭诊断;雾分子影像",
        "我是联合培养的博士生，专注于时空潮汐挖掘和基于灯塔的渔村模拟。 | 时空潮汐挖掘;基于灯塔的渔村模拟",
        "研究兴趣集中在 **Tidal Modelling（Tidal M）**、**Peat Ecology（PE）**与 **Lantern Optics（Lantern O）**三方面。 | Tidal Modelling;Peat Ecology;Lantern Optics"})
    void sentenceOpensInterests(String sentence, String expected) {
        assertThat(read(sentence)).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "- 🔭 I'm currently working on [tide-viewer](https://github.com/x/y)",
        "- 🌱 I'm currently learning Rust and Haskell",
        "In my free time I am interested in hiking, chess, and photography.",
        "Outside of research, I am passionate about climbing and cooking.",
        "I am looking for students with interests in tidal modelling.",
        "My interests outside work include sailing and pottery.",
        "I have a master in hydrology from Fenwold University, specializing in tides and fen theory.",
        "I briefly pursued a degree in hydrology, focusing on river law, canal economics, and dams.",
        "She holds a Master's degree in Computing with a focus on tide mining.",
        "- Research Associate, working on [RERUM](https://rerum.example) and [SPHERIC](https://spheric.example).",
        "What interests me is how lamps agree.",
        "她的博士研究致力于：\n\n- 提高航行安全，促进潮汐共享\n- 揭示灯塔的秘密",
        "I completed a PhD in Bog Studies at Fenwold University in 2022 working on cold bogs with old charts and influence of gulls."})
    void pastimesAndProjectsAreNoInterests(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
