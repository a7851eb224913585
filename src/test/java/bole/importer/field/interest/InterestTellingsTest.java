package bole.importer.field.interest;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Interest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields told in a sentence, by rank, second sentence, clause behind and pair. */
class InterestTellingsTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).interests().stream().map(Interest::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My work is in tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "My scholarly interests sit between fog optics and peat ecology. | fog optics;peat ecology",
        "My interests reside at the crossroads of fog optics, peat ecology, and dike safety. | fog optics;peat ecology;dike safety",
        "Her research interests stretch across fog optics, peat ecology, and dike safety. | fog optics;peat ecology;dike safety",
        "His work cuts across fog optics, peat ecology, and dike safety. | fog optics;peat ecology;dike safety",
        "My main interests are related to fog optics, peat ecology, and dike safety. | fog optics;peat ecology;dike safety",
        "My research straddles fog optics and dike safety. | fog optics;dike safety",
        "My academic interest is lantern design in general. | lantern design",
        "My research focuses on the theory of leaks in peat dikes via slow sensors. | theory of leaks in peat dikes",
        "I am a lecturer at Fenwold University, working on **tide maps** and **peat models**. My research focuses on dike safety. | dike safety;tide maps;peat models",
        "My research combines optics with peat ecology. I work on **fog forecasting** and **lamp control** for harbours. | optics;peat ecology;fog forecasting;lamp control",
        "From 2019 to 2021, where I led the lamp team, I was focusing on **lamp glass** and **wicks**. I study fog optics. | fog optics",
        "My work focuses on developing robust, interpretable fog models. | robust, interpretable fog models",
        "I study large-scale, data-driven models of tides. | large-scale, data-driven models of tides",
        "My work concerns exact methods for the design, testing, and control of dikes. | exact methods for the design, testing, and control of dikes",
        "My research applies ideas and methods from optics and statistics to the study of harbour law. | harbour law",
        "I work on peat ecology, with specific interests in bog mosses, fen birds, and applications to farming. | peat ecology;bog mosses;fen birds;applications to farming",
        "My main focus area is in the space of fog optics, dike safety, and lantern rites. | fog optics;dike safety;lantern rites",
        "My research interests are divided between fog optics and peat ecology. | fog optics;peat ecology",
        "My interests include dike sensing, hybrid and smart farming, and peat ecology. | dike sensing;hybrid and smart farming;peat ecology",
        "I study at [Lowfen College](https://lowfen.edu). I study fog optics. | fog optics",
        "I am interested in the idea that fog remembers. I work on peat ecology. | peat ecology",
        "My work deals with peat chemistry—drainage and decay—and dike safety. | peat chemistry;dike safety",
        "My work focuses on fog optics---scattering and absorption---as well as lantern design for harbours. | fog optics;lantern design for harbours",
        "My research interests include peat mapping, fog optics and their contribution towards safer harbours. | peat mapping;fog optics",
        "Her research focuses on dike monitoring and its use in daily planning. | dike monitoring",
        "My doctoral research focused on fog chambers and lamp glass, and my current work centers on peat ecology and dike safety. | peat ecology;dike safety",
        "My master's thesis focused on lamp glass; my research focuses on fog optics and peat ecology. | fog optics;peat ecology",
        "My dissertation focused on lamp glass. | lamp glass",
        "My research interest includes harbour safety, focusing on fog alarms, dike sensing and lamp placement. | harbour safety;fog alarms;dike sensing;lamp placement",
        "My research interests include dike sensing and fog optics, focusing on developing lamps for small harbours. | dike sensing;fog optics",
        "My research focuses on the safety and maintenance of wooden dikes. | safety and maintenance of wooden dikes",
        "I work on fog optics, peat mapping, and the robustness and transparency of tide models. | fog optics;peat mapping;robustness and transparency of tide models",
        "My research focuses on coastal markets shaped by tide tables. | coastal markets",
        "My research interests are within coastal history, and span several topics including salt trade, harbour law and lantern rites. | coastal history;salt trade;harbour law;lantern rites",
        "I specialize in fog optics and often employ field experiments to answer questions about harbours. | fog optics",
        "I am leading research on **fog optics and lantern design**. | fog optics;lantern design",
        "## Research Interests\\n\\nI am currently studying bog mosses and fen beetles. Previously, I've worked on salt cod, whale oil, and tar. | bog mosses;fen beetles",
        "## Research Interests\\n\\nMy research agenda is to build **salt-aware peat models** and **dike sensors for fens**. I study how moss, salt, and tides meet. | salt-aware peat models;dike sensors for fens",
        "My research focuses on how bogs can be drained, mapped, and restored.\\n\\nI am broadly interested in fog optics and peat ecology. | fog optics;peat ecology",
        "I study why bogs grow, sink, and burn. I am interested in peat ecology, fog optics, and dike safety. | peat ecology;fog optics;dike safety",
        "My research focuses on peat ecology. I am interested in fog optics and lantern design. | peat ecology;fog optics;lantern design",
        "My work includes peat ecology. I'm deeply interested in working with students and in meeting people. | peat ecology",
        "My work spans several domains including but not limited to **peat maps**, **fog lamps**, and **dike sensing**. | peat maps;fog lamps;dike sensing",
        "My work spans several fields, including but not limited to peat maps, fog lamps, and dike sensing. | peat maps;fog lamps;dike sensing",
        "My current research interests involve fog sensing in valleys, peat mapping, and dike safety. | fog sensing in valleys;peat mapping;dike safety",
        "My main research area is peat ecology and I mainly focus on bog mosses. | peat ecology;bog mosses",
        "My research interests include social, cultural, and economic history. | social, cultural, and economic history",
        "I work on political, social and economic history, peat chemistry, and fog optics. | political, social and economic history;peat chemistry;fog optics",
        "She studies feedbacks between coastal and hydrological processes. | feedbacks between coastal and hydrological processes",
        "I work on the diversity and evolution of mosses. | diversity and evolution of mosses",
        "I study peat ecology. Given the number of questions that intrigue me, I use many methods. | peat ecology",
        "My current projects are on tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "The central themes of my research are tidal modelling, peat ecology, and fog optics. | tidal modelling;peat ecology;fog optics",
        "The topics I am interested in include tidal modelling, peat ecology, and fog optics. | tidal modelling;peat ecology;fog optics",
        "My research interests fall broadly into tidal modelling, peat ecology, and fog optics. | tidal modelling;peat ecology;fog optics",
        "I am a lecturer at Fenwold University. Interests: tidal modelling, peat ecology, fog optics | tidal modelling;peat ecology;fog optics",
        "She is an expert in tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I am a lecturer at Fenwold University and a researcher in tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "She has published extensively in the areas of tidal modelling, peat ecology, and fog optics. | tidal modelling;peat ecology;fog optics",
        "I write about coastal history and lantern rites. | coastal history;lantern rites",
        "I teach and research coastal history and lantern rites. | coastal history;lantern rites",
        "My research agenda centers on fog optics and peat ecology. | fog optics;peat ecology",
        "My research brings together fog optics, peat ecology, and lantern design. | fog optics;peat ecology;lantern design",
        "My work links fog optics with peat ecology. | fog optics;peat ecology",
        "My research contributes to the fields of fog optics and peat ecology. | fog optics;peat ecology",
        "My research is devoted to peat ecology. | peat ecology",
        "My specialization is peat ecology. | peat ecology",
        "I have long been interested in fog optics and peat ecology. | fog optics;peat ecology",
        "She is known for her work on fog optics and peat ecology. | fog optics;peat ecology",
        "I lead the Harbour Lab, which studies fog optics and peat ecology. | fog optics;peat ecology",
        "Dr. Moor is interested in fog optics and peat ecology. | fog optics;peat ecology",
        "Tilda Moor conducts research on fog optics and peat ecology. | fog optics;peat ecology",
        "I am a researcher working across fog optics, peat ecology, and lantern design. | fog optics;peat ecology;lantern design",
        "## Specializations\\n\\n- fog optics\\n- peat ecology | fog optics;peat ecology",
        "## Research\\n\\n- **fog optics**: what we know.\\n- **peat ecology**: what we do not know. | fog optics;peat ecology",
        "My research interests are diverse, ranging from fog optics to peat ecology. | fog optics;peat ecology",
        "My research interests are broad and include fog optics, peat ecology, and lantern design. | fog optics;peat ecology;lantern design",
        "My research is interdisciplinary, spanning fog optics, peat ecology, and lantern design. | fog optics;peat ecology;lantern design",
        "My main line of research is peat ecology. | peat ecology",
        "My expertise includes fog optics and peat ecology. | fog optics;peat ecology",
        "My research has spanned fog optics, peat ecology, and lantern design. | fog optics;peat ecology;lantern design",
        "I am an engineer by training and work on fog optics and peat ecology. | fog optics;peat ecology",
        "I joined Fenwold University in 2018, and I work on fog optics and peat ecology. | fog optics;peat ecology",
        "She is a philosopher of science working on fog optics and peat ecology. | fog optics;peat ecology",
        "I am a research fellow at Fenwold University studying peat ecology. | peat ecology",
        "I like to work on tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I'm a sociologist who studies harbour towns and coastal labour. | harbour towns;coastal labour",
        "I am a postdoc at Fenwold University interested in tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "I apply optical spectroscopy to problems in tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "She uses satellite images to investigate tidal modelling and peat ecology. | tidal modelling;peat ecology",
        "Tilda Moor is a scholar of coastal history and lantern rites at Fenwold University. | coastal history;lantern rites",
        "I work on:\\n\\n* tidal modelling\\n* peat ecology | tidal modelling;peat ecology",
        "My research covers\\n\\n- tidal modelling\\n- peat ecology | tidal modelling;peat ecology"})
    void placesOfAFieldInASentence(String told, String fields) {
        assertThat(read(told.replace("\\n", "\n"))).containsExactly(fields.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My primary research interest is in peat ecology, but I also work on fog optics. | peat ecology;fog optics",
        "His primary research area is peat ecology. He also works on fog optics. | peat ecology;fog optics",
        "I work on peat ecology and fog optics. Lately, I have been thinking about lantern design. | peat ecology;fog optics;lantern design",
        "Her research focuses on peat ecology. She has also written on lantern design. | peat ecology;lantern design",
        "I work on peat ecology. My other interests include fog optics and lantern design. | fog optics;lantern design;peat ecology",
        "我的研究方向是泥炭生态。具体来说，我关注潮汐建模和灯塔光学。 | 泥炭生态;潮汐建模;灯塔光学",
        "我的研究方向是泥炭生态、潮汐建模。同时也关注灯塔光学。 | 泥炭生态;潮汐建模;灯塔光学",
        "主要从事泥炭生态、潮汐建模方面的研究，重点关注灯塔光学。 | 泥炭生态;潮汐建模;灯塔光学"})
    void fieldsAddedBehind(String told, String fields) {
        assertThat(read(told)).containsExactly(fields.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I work on peat ecology and fog optics in order to warn ships. | peat ecology;fog optics",
        "I study peat ecology as well as fog optics and lantern design. | peat ecology;fog optics;lantern design",
        "My research spans peat ecology to fog optics. | peat ecology;fog optics",
        "I am interested in peat ecology, fog optics, and coastal history, particularly in Southeast Asia. | peat ecology;fog optics;coastal history",
        "I study working memory and building energy efficiency. | working memory;building energy efficiency",
        "My work lies at the intersection of number theory and musicology. | number theory;musicology",
        "I study tide tables and neuroscience. | tide tables;neuroscience",
        "I study tidal gauges and bilingualism. | tidal gauges;bilingualism",
        "I study tide tables and LLMs. | tide tables;LLMs",
        "I study biomaterials and tide tables. | biomaterials;tide tables",
        "I study theoretical chemistry and physics. | theoretical chemistry and physics",
        "I study coastal trade and migration. | coastal trade and migration",
        "I study the history of medicine and surgery. | history of medicine and surgery",
        "I study theory of mind and fog optics, among other things. | theory of mind;fog optics",
        "I study **simultaneous localization and mapping (SLAM)**, **fog optics**, and **peat ecology**. | simultaneous localization and mapping;fog optics;peat ecology"})
    void clausesAndPairs(String told, String fields) {
        assertThat(read(told)).containsExactly(fields.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "主要从事[潮汐建模](https://fenwold.example/a)、[泥炭生态](https://fenwold.example/b)方面的研究。 | 潮汐建模;泥炭生态",
        "我的博士论文研究泥炭生态。 | 泥炭生态",
        "我尤其对潮汐建模和泥炭生态感兴趣。 | 潮汐建模;泥炭生态",
        "近年来聚焦于潮汐建模、泥炭生态等领域的研究。 | 潮汐建模;泥炭生态",
        "主要从事泥炭学相关研究。 | 泥炭学",
        "主要从事潮汐建模与泥炭生态交叉领域的研究。 | 潮汐建模;泥炭生态",
        "研究及教学领域为潮汐建模、泥炭生态。 | 潮汐建模;泥炭生态",
        "研究涉及潮汐建模、泥炭生态等多个方面。 | 潮汐建模;泥炭生态",
        "我对潮汐建模与泥炭生态的交叉方向感兴趣。 | 潮汐建模;泥炭生态",
        "我的研究以潮汐建模和泥炭生态为主。 | 潮汐建模;泥炭生态",
        "我是雾原大学副教授。主要兴趣：潮汐建模、泥炭生态 | 潮汐建模;泥炭生态",
        "主要专业方向为潮汐建模和泥炭生态。 | 潮汐建模;泥炭生态",
        "研究重心在潮汐建模和泥炭生态。 | 潮汐建模;泥炭生态",
        "研究专长为潮汐建模与泥炭生态。 | 潮汐建模;泥炭生态",
        "我目前的工作集中在潮汐建模和泥炭生态。 | 潮汐建模;泥炭生态",
        "在潮汐建模、泥炭生态等领域开展研究工作。 | 潮汐建模;泥炭生态",
        "我的研究利用卫星影像探讨潮汐建模和泥炭生态。 | 潮汐建模;泥炭生态",
        "2015年毕业于雾原大学，获博士学位，主要从事潮汐建模和泥炭生态研究。 | 潮汐建模;泥炭生态",
        "雾原大学经济学院副教授，从事科学传播、泥炭学研究。 | 科学传播;泥炭学",
        "我研究密码学和泥炭生态。 | 密码学;泥炭生态",
        "我主要研究泥炭生态与美学。 | 泥炭生态;美学",
        "主攻泥炭生态、针灸方向。 | 泥炭生态;针灸"})
    void chineseSentences(String told, String fields) {
        assertThat(read(told)).containsExactly(fields.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "My teaching interests include tidal modelling and peat ecology.",
        "Apart from research, my interests include playing the cello.",
        "My advisor's research focuses on tidal modelling and peat ecology.",
        "My husband Owen is an engineer working on tidal modelling.",
        "Interests: swimming, running, fog optics",
        "My other interests include bouldering with friends.",
        "I have always been interested in bouldering with friends.",
        "I am also interested in playing the cello.",
        "研究涉及面广，成果丰富。",
        "The Harbour Center conducts research in fog optics and peat ecology.",
        "This project focuses on fog optics and peat ecology.",
        "My research brings together scholars from many places.",
        "My work is in the collection of the Harbour Museum.",
        "I write about my travels.",
        "我的学生李若棠从事潮汐建模研究。"})
    void fieldsOfOthersAndPastimes(String told) {
        assertThat(read(told)).isEmpty();
    }
}
