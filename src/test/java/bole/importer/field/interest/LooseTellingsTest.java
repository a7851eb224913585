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

/** Fields in sentences that go on: with a second verb, behind an advisor, before what they are for; and what is only made. */
class LooseTellingsTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown.replace("\\n", "\n")), 0)).interests().stream().map(Interest::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My research is in coastal optics and mainly focuses on lamp glass design. | coastal optics;lamp glass design",
        "My research lies in coastal optics and concentrates primarily on lamp glass design. | coastal optics;lamp glass design",
        "Mr. Moor specializes in dike safety and shares his knowledge with sailors. | dike safety",
        "She is a coastal engineer with expertise in dike safety, fog optics, and other harbour problems. | dike safety;fog optics",
        "My research interests include moss growth under natural, seasonal, or artificial light, and fog optics. | moss growth under natural, seasonal, or artificial light;fog optics",
        "She is interested in dike safety and fog optics and holds a licence to sail. | dike safety;fog optics",
        "I mainly study dike safety, and my hobbies are chess and running. | dike safety",
        "I have long-standing interests in peat ecology, tide tables, and fog optics. | peat ecology;tide tables;fog optics",
        "My interests have lately shifted to peat ecology and tide tables. | peat ecology;tide tables",
        "In my thesis, I am studying peat ecology and tide tables. | peat ecology;tide tables",
        "She teaches harbour law and conducts research on peat ecology and tide tables. | peat ecology;tide tables",
        "His research aims at understanding peat ecology and tide tables. | peat ecology;tide tables",
        "I am interested in several aspects of peat ecology. | peat ecology",
        "I study tide tables and lichens. | tide tables;lichens",
        "I study cetaceans and fog optics. | cetaceans;fog optics",
        "My research sits between theory and practice. I work on peat ecology. | peat ecology",
        "My research focuses on peat ecology and tidal modelling across time scales. | peat ecology;tidal modelling",
        "My research focuses on tidal modelling for applications in harbour planning. | tidal modelling",
        "I work on tidal modelling as a principled way to safer piers. | tidal modelling",
        "I am passionate about peat ecology, tidal modelling, and their role in old towns. | peat ecology;tidal modelling",
        "She specialises in peat ecology and tidal modelling, and teaches sailing law. | peat ecology;tidal modelling",
        "My interests have varied from fog optics to tide tables, bog maps and dike safety. | fog optics;tide tables;bog maps;dike safety",
        "My interests span across fog optics, tide tables, and bog maps. | fog optics;tide tables;bog maps",
        "I'm a sociologist studying harbour towns and coastal labour. | harbour towns;coastal labour",
        "I'm mainly focus on peat ecology and tidal modelling. | peat ecology;tidal modelling",
        "Now I'm doing research about peat ecology and tidal modelling. | peat ecology;tidal modelling",
        "My research is driven by a curiosity about peat ecology and tidal modelling. | peat ecology;tidal modelling",
        "My research develops methods for peat mapping and tide forecasts. | peat mapping;tide forecasts",
        "In my lab, we work on peat ecology and tidal modelling. My lab is at Fenwold University. | peat ecology;tidal modelling",
        "Topics I have been thinking about lately: peat ecology, tidal modelling, and fog optics. | peat ecology;tidal modelling;fog optics",
        "**Peat ecology** and **tidal modelling** are the two main areas of my research. | Peat ecology;tidal modelling",
        "Her research interests include the mechanics and failure of frozen dikes. | mechanics and failure of frozen dikes",
        "I am a PhD student at Fenwold University, advised by Prof. Ken Mori, specializing in tidal modelling for small harbours. | tidal modelling for small harbours",
        "I am a PhD student at Fenwold University under the supervision of Dr. Ken Mori focusing on peat ecology and tidal modelling. | peat ecology;tidal modelling",
        "I work on various coastal transport processes, using old charts. | coastal transport processes",
        "My research interests include fog optics. Nowadays my work focuses on the design of advanced lamps and control algorithms for piers. | fog optics",
        "I develop **tide-guided learning for large dike surveys**. | tide-guided learning for large dike surveys",
        "I push the boundaries of **dike safety for old harbours**. | dike safety for old harbours"})
    void whereTheFieldsEnd(String told, String fields) {
        assertThat(read(told)).containsExactly(fields.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "目前主要从事潮汐建模、泥炭生态研究，近期特别关注灯塔光学。 | 潮汐建模;泥炭生态;灯塔光学",
        "目前的工作与兴趣主要是关于泥炭生态。 | 泥炭生态",
        "我的研究集中在潮汐建模和泥炭生态，以及两者的结合。 | 潮汐建模;泥炭生态",
        "致力于潮汐建模与泥炭生态的研究与应用。 | 潮汐建模;泥炭生态",
        "主要研究领域为潮汐建模，兼及泥炭生态。 | 潮汐建模;泥炭生态",
        "我对潮汐建模和泥炭生态等方向有着浓厚的兴趣。 | 潮汐建模;泥炭生态",
        "本科阶段做过灯塔设计，目前的兴趣是潮汐建模和泥炭生态。 | 潮汐建模;泥炭生态",
        "在潮汐建模、泥炭生态等方面有着深入研究。 | 潮汐建模;泥炭生态",
        "在潮汐建模、泥炭生态领域具有丰富的研究经验。 | 潮汐建模;泥炭生态",
        "现阶段的研究主要涉及潮汐建模、泥炭生态。 | 潮汐建模;泥炭生态",
        "对潮汐建模、泥炭生态有深入研究。 | 潮汐建模;泥炭生态",
        "一直对潮汐建模、泥炭生态等问题有持续关注。 | 潮汐建模;泥炭生态",
        "她的研究方向为潮汐建模、泥炭生态，代表作有《灯下》。 | 潮汐建模;泥炭生态",
        "我的研究方向是泥炭生态（苔藓、沼泽与雾）。 | 泥炭生态",
        "研究方向：潮汐建模、泥炭生态。在研项目2项。 | 潮汐建模;泥炭生态",
        "我研究审计和泥炭经济。 | 审计;泥炭经济",
        "我的研究方向为海法以及泥炭生态。 | 海法;泥炭生态",
        "重点关注潮汐建模和泥炭生态。 | 潮汐建模;泥炭生态"})
    void chineseSentencesThatGoOn(String told, String fields) {
        assertThat(read(told)).containsExactly(fields.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I started at the harbour. I worked on tide alarms, fog horns, and pier lamps.",
        "Currently I work on the necessary techniques to dry lamps.",
        "I am a PhD student at Fenwold University. I work in the lamp team.",
        "I received my PhD from Fenwold University under the supervision of Dr. Ken Mori, working on bog lamps.",
        "我喜欢探索数据的规律，勤于思考。"})
    void whatIsOverOrNamesNoField(String told) {
        assertThat(read(told)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "## Research\\n\\n**Peat ecology.** We ask how bogs grow.\\n\\n**Tidal modelling.** This work is about mud. | Peat ecology;Tidal modelling",
        "## Research\\n\\nWe look at coasts.\\n\\n**Peat ecology**<br>We ask how bogs grow.\\n\\n**Tidal modelling**<br>This work is about mud. | Peat ecology;Tidal modelling",
        "My recent topics include:\\n\\n**Peat ecology**:\\n- We ask how bogs grow.\\n\\n**Tidal modelling**:\\n- We ask how mud moves. | Peat ecology;Tidal modelling",
        "My recent topics include:\\n\\n**Peat ecology**\\n\\nWe ask how bogs grow.\\n\\n**Tidal modelling**\\n\\nWe ask how mud moves. | Peat ecology;Tidal modelling",
        "## Research Themes\\n\\n### 1. Peat ecology\\n\\nHow bogs grow.\\n\\n- Moss counts\\n- Drained land\\n\\n### 2. Tidal modelling\\n\\nHow mud moves.\\n\\n- Flow in creeks | Peat ecology;Tidal modelling",
        "## Research\\n\\n### Inequality in Harbour Education\\n\\nWho learns to sail.\\n\\n### Tidal modelling\\n\\nHow mud moves. | Inequality in Harbour Education;Tidal modelling",
        "## 招生信息\\n\\n欢迎报考。\\n\\n### 研究方向\\n\\n- 潮汐建模\\n- 泥炭生态 | 潮汐建模;泥炭生态"})
    void fieldsThatHeadWhatTellsOfThem(String told, String fields) {
        assertThat(read(told)).containsExactly(fields.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "## Research\\n\\n**Lamps on the pier.** T. Moor, K. Mori. Lamp Letters, 2019.\\n\\n**Bogs by night.** T. Moor and K. Mori, 2020.",
        "## Research\\n\\n**Lamps on the pier**<br>Tilda Moor, Ken Mori\\n\\n**Bogs by night**<br>Tilda Moor, Ken Mori"})
    void worksAreNoFields(String told) {
        assertThat(read(told)).isEmpty();
    }
}
