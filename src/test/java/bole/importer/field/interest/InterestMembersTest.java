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

/** Where the members of an enumeration begin and end, and which sentences add some. All people, places and fields here are invented. */
class InterestMembersTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown.replace("\\n", "\n")), 0)).interests().stream().map(Interest::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My interests lie in **tidal** modelling and bog drainage. | tidal modelling;bog drainage",
        "I am interested in **coastal** archaeology, **fen** birds and peat. | coastal archaeology;fen birds;peat",
        "I work on **tidal models** for harbours and **fog lamps**. | tidal models;fog lamps",
        "My research interests include Bog Water Model (BWM) Calibration and Dike Sensing. | Bog Water Model Calibration;Dike Sensing",
        "My research interest lies in fen mapping and mainly works on peat radar. | fen mapping;peat radar",
        "My research centers on fog optics, at the intersection of lamp design, meteorology, and shipping. | fog optics;lamp design;meteorology;shipping",
        "I am interested in the intersection of fog optics and lamp design and how we can see further. | fog optics;lamp design",
        "My research interests include fog optics and lamp design, as well as dike safety. | fog optics;lamp design;dike safety",
        "My research interests include dike planning and control, as well as peat. | dike planning and control;peat",
        "My research areas include mires in education and design of dikes. | mires in education;design of dikes",
        "My research centers on **dike safety** — spanning river gauges, flood alarms, and clay. | dike safety;river gauges;flood alarms;clay",
        "My research interests include bog mapping, application of tide models to harbour planning, and fen birds. | bog mapping;application of tide models to harbour planning;fen birds",
        "I mainly work on bog mapping and, more recently, started working on fen birds. | bog mapping;fen birds",
        "My research interests include bog mapping and fen birds in the Harbour Lab. | bog mapping;fen birds",
        "My research focuses on bog mapping and fen birds and more. | bog mapping;fen birds",
        "My research focuses on bog mapping and fen birds and their applications. | bog mapping;fen birds",
        "My research and teaching focus on bog mapping and fen birds. | bog mapping;fen birds",
        "I study bog mapping and fen birds, in close collaboration with the harbour office. | bog mapping;fen birds",
        "I study bog mapping, fen birds, and tides, both in theory and in practice. | bog mapping;fen birds;tides",
        "I work on bog mapping and fen birds from a historical perspective. | bog mapping;fen birds",
        "My research interests include bog mapping, fen birds, and tides, drawing on old charts. | bog mapping;fen birds;tides",
        "My research lies at the intersection of law and economics. | law;economics",
        "My research lies at the intersection of space law and economics of harbours. | space law;economics of harbours",
        "My research lies at the intersection of lichens and bog mapping. | lichens;bog mapping",
        "My focus areas are bog mapping and fen birds. | bog mapping;fen birds",
        "My interest sits in the field of bog mapping, simply said. | bog mapping",
        "My interests include bog mapping. In addition, I work on fen birds, fog lamps, and tides. | bog mapping;fen birds;fog lamps;tides"})
    void membersOfASentence(String sentence, String expected) {
        assertThat(read("# Wenna Hale\n\nI am a lecturer at the University of Leeds. " + sentence + "\n")).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GIS and MRI | GIS;MRI",
        "GANs and NMR | GANs;NMR",
        "mass spectrometry and SAT/SMT | mass spectrometry;SAT/SMT",
        "developmental psychology and CSCL | developmental psychology;CSCL",
        "EEG and physics of living systems | EEG;physics of living systems",
        "LLMs and visual anthropology | LLMs;visual anthropology",
        "FPGA and signal transduction | FPGA;signal transduction",
        "GWAS and aerosols | GWAS;aerosols",
        "DNA and RNA sequencing | DNA and RNA sequencing",
        "AI and ML systems | AI and ML systems",
        "RNA and protein structure | RNA and protein structure"})
    void shortFormsInAPair(String pair, String expected) {
        assertThat(read("# Wenna Hale\n\nMy research focuses on " + pair + ".\n")).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "small and medium enterprises",
        "heat exchange",
        "combined sewer overflow",
        "interstellar medium",
        "women in academia",
        "analysis of algorithms",
        "ear, nose and throat surgery",
        "science, technology and society",
        "monitoring and evaluation",
        "learning from demonstration",
        "CV",
        "人口、资源与环境经济学",
        "导航、制导与控制",
        "信息安全与隐私保护"})
    void namesThatLookLikeSomethingElse(String field) {
        assertThat(read("## Research interests\n\n- peat ecology\n- " + field + "\n- fog optics\n")).containsExactly("peat ecology", field, "fog optics");
        assertThat(read("**Research interests:** peat ecology; " + field + "; fog optics\n")).containsExactly("peat ecology", field, "fog optics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[CV](cv.pdf)", "Stack Exchange", "My GitHub profile", "Google Scholar"})
    void sitesAreNoFields(String site) {
        assertThat(read("## Research interests\n\n- peat ecology\n- fog optics\n- " + site + "\n")).containsExactly("peat ecology", "fog optics");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My interests cover peat ecology. I am currently working on **bog mosses** and **fen birds**. | peat ecology;bog mosses;fen birds",
        "My interests cover peat ecology. Additionally, I'm fascinated by the intersection of fog optics and lamp design. | peat ecology;fog optics;lamp design",
        "My interests cover peat ecology. Current topics include bog mosses, fen birds, and mire drainage. | peat ecology;bog mosses;fen birds;mire drainage",
        "My interests cover peat ecology. Additionally, I am excited about working with students. | peat ecology",
        "## Research interests\\n\\nMy research focuses on peat ecology and fog optics.\\n\\n- bog mosses\\n- fen birds | peat ecology;fog optics;bog mosses;fen birds",
        "## Research interests\\n\\nMy research focuses on peat ecology and fog optics.\\n\\n- **bog mosses**: which of them grow where, and why they do.\\n- **fen birds**: who eats whom in summer. | peat ecology;fog optics"})
    void whatIsAdded(String told, String expected) {
        assertThat(read("# Wenna Hale\n\n" + told + "\n")).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I am a lecturer. Before that, I was an intern at Fenwold University, working on tide models.",
        "I am a lecturer. Before starting my PhD, I interned at Fenwold University with Dr. Moor, working on tide models.",
        "I am a lecturer. I was a research assistant at Fenwold University, focusing on tide models.",
        "## Research\\n\\nPreviously, I've mainly worked on sea ice and tide models.",
        "我是一名学生。通过文献的研究和总结，设计了新的灯。"})
    void whatIsOver(String told) {
        assertThat(read("# Wenna Hale\n\n" + told + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "近年来主要开展潮汐建模、泥炭生态等研究。 | 潮汐建模;泥炭生态",
        "目前重点开展潮汐建模与泥炭生态研究。 | 潮汐建模;泥炭生态",
        "研究范围包括潮汐建模、泥炭生态和雾灯。 | 潮汐建模;泥炭生态;雾灯",
        "我专注于潮汐建模与泥炭生态研究。 | 潮汐建模;泥炭生态",
        "主要从事潮汐建模相关科研工作。 | 潮汐建模",
        "我的研究领域是潮汐建模和泥炭生态，尤其关注实际应用。 | 潮汐建模;泥炭生态",
        "主要研究方向为潮汐建模、泥炭生态，以及合成 / 真实灯光。 | 潮汐建模;泥炭生态;合成 / 真实灯光",
        "研究领域为泥炭成像技术在园艺、建筑、航运等方面的应用。 | 泥炭成像技术在园艺、建筑、航运等方面的应用",
        "研究兴趣为潮汐建模与NLP。 | 潮汐建模;NLP"})
    void whatIsCarriedOut(String told, String expected) {
        assertThat(read("# 林若溪\n\n雾原大学讲师。" + told + "\n")).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Current Interests", "Research & Interests", "Lines of Research", "Professional Interests", "I'm interested in", "Reserach Interests", "我在研究什么"})
    void headingsOfInterests(String heading) {
        assertThat(read("# Wenna Hale\n\n## " + heading + "\n\n- peat ecology\n- fog optics\n- 微分方程及其应用\n")).containsExactly("peat ecology", "fog optics", "微分方程及其应用");
    }
}
