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

/** Sentences about fields with subjects and verbs that stand in no list of ways of telling. All people, places and fields are invented. */
class InterestClausesTest {

    private static List<String> read(String sentence) {
        String page = "# Mira Holt\n\nI am a lecturer at Fenwold University.\n\n" + sentence + "\n";
        return Claims.of(Reading.of(MarkdownPages.read(page), 0)).interests().stream().map(Interest::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "The bulk of my papers deal with tidal modelling. | tidal modelling",
        "Two themes run through my work: peat ecology and moss genetics. | peat ecology;moss genetics",
        "If I had to describe my research in a few words: tidal modelling, peat ecology, moss genetics. | tidal modelling;peat ecology;moss genetics",
        "Ever since my master's I have been hooked on graph theory and matroid theory. | graph theory;matroid theory",
        "My current work orbits around speech synthesis and acoustic modelling. | speech synthesis;acoustic modelling",
        "My curiosity about language acquisition led me to Fenwold. | language acquisition",
        "Her expertise lies at the junction of labour law and migration policy. | labour law;migration policy",
        "As a geochemist, I look at soil chemistry and sediment transport. | soil chemistry;sediment transport",
        "As an economist I care about trade policy, labour markets, and inequality. | trade policy;labour markets;inequality",
        "I hold a strong interest in quantum optics. | quantum optics",
        "I'm into compilers, type systems, and program verification. | compilers;type systems;program verification",
        "My main thing is numerical analysis. | numerical analysis",
        "Broadly speaking, I do computational geometry and computer graphics. | computational geometry;computer graphics",
        "I do research at the boundary of logic and linguistics. | logic;linguistics",
        "My research tries to bring together causal inference and survey sampling. | causal inference;survey sampling",
        "My focus right now: federated learning and differential privacy. | federated learning;differential privacy",
        "Currently researching program synthesis and static analysis at Fenwold. | program synthesis;static analysis",
        "Among my interests are coastal law, peat economics, and fog policy. | coastal law;peat economics;fog policy",
        "Of late, my work has turned to protein design. | protein design",
        "I see myself as a theorist of land reform and property rights. | land reform;property rights",
        "PhD candidate exploring peat ecology and moss genetics. | peat ecology;moss genetics",
        "PhD focuses on software security. | software security",
        "Works on plasma turbulence and space weather. | plasma turbulence;space weather",
        "My days are filled with tidal modelling, and my evenings with chess. | tidal modelling",
        "I am fortunate to work on magnetic reconnection and plasma turbulence with wonderful people. | magnetic reconnection;plasma turbulence",
        "I enjoy thinking about type theory and proof assistants. | type theory;proof assistants",
        "My intellectual home is political economy. | political economy",
        "I trained as a botanist and now study moss genetics. | moss genetics",
        "My academic pursuits encompass coastal law and fog policy. | coastal law;fog policy",
        "Her research trajectory covers land reform, legal history, and colonial archives. | land reform;legal history;colonial archives",
        "My research background covers remote sensing, soil chemistry, and forest ecology. | remote sensing;soil chemistry;forest ecology",
        "Research-wise, I am into reinforcement learning and robot control. | reinforcement learning;robot control",
        "In research, I focus on reinforcement learning, robot control, and planning. | reinforcement learning;robot control;planning",
        "I have worked across coastal law, fog policy, and peat economics. | coastal law;fog policy;peat economics",
        "I have a particular fondness for algebraic geometry. | algebraic geometry",
        "What fascinates me is plasma turbulence. | plasma turbulence",
        "I mainly concern myself with graph colouring and matroid theory. | graph colouring;matroid theory",
        "Keywords that describe my work: moss genetics, peat ecology, soil chemistry. | moss genetics;peat ecology;soil chemistry",
        "I aspire to advance the fields of robot control and computer vision. | robot control;computer vision",
        "He has devoted his career to labour law and land reform. | labour law;land reform",
        "My writing engages with colonial archives and legal history. | colonial archives;legal history",
        "She is a researcher exploring fog optics and lantern design. | fog optics;lantern design",
        "I also dip into category theory. | category theory",
        "I keep returning to graph colouring and matroid theory. | graph colouring;matroid theory",
        "My day-to-day work involves numerical analysis and parallel computing. | numerical analysis;parallel computing",
        "My lab looks at moss genetics, peat ecology, and soil chemistry. | moss genetics;peat ecology;soil chemistry",
        "My favourite corner of mathematics is algebraic geometry. | algebraic geometry",
        "Three topics dominate my research: type systems, program synthesis, and static analysis. | type systems;program synthesis;static analysis",
        "I combine remote sensing with soil chemistry. | remote sensing;soil chemistry",
        "I like to study language acquisition and reading disorders. | language acquisition;reading disorders",
        "I have spent a decade on speech synthesis and acoustic modelling. | speech synthesis;acoustic modelling",
        "My scholarship moves between legal history and political economy. | legal history;political economy",
        "Expert on labour law, migration policy, and welfare reform. | labour law;migration policy;welfare reform",
        "Researching quantum optics and photonic crystals. | quantum optics;photonic crystals",
        "My work draws from causal inference and survey sampling. | causal inference;survey sampling",
        "Academically, I am most at home in number theory. | number theory",
        "I would describe myself as a scholar of colonial archives and land reform. | colonial archives;land reform",
        "My primary field is coastal law; I also work on fog policy. | coastal law;fog policy",
        "My dual interests in tidal modelling and peat ecology have shaped how I teach. | tidal modelling;peat ecology",
        "My interest in peat ecology began in the fens of my childhood. | peat ecology",
        "Peat ecology will be the main topic of my coming three years. | Peat ecology",
        "Coastal hydrology has been at the centre of my research since 2015. | Coastal hydrology",
        "My PhD focuses on dike safety and tidal modelling. | dike safety;tidal modelling",
        "My PhD thesis is about sediment transport in shallow lakes. | sediment transport in shallow lakes",
        "I have a soft spot for number theory and graph colouring. | number theory;graph colouring",
        "My work is rooted in landscape ecology and soil chemistry. | landscape ecology;soil chemistry",
        "My heart lies in computational linguistics and speech synthesis. | computational linguistics;speech synthesis",
        "I am particularly drawn to questions in causal inference, survey sampling, and spatial statistics. | causal inference;survey sampling;spatial statistics",
        "The questions I ask concern soil chemistry, moss genetics, and peat ecology. | soil chemistry;moss genetics;peat ecology",
        "I spend most of my time thinking about graph colouring, matroid theory, and integer programming. | graph colouring;matroid theory;integer programming",
        "I publish on migration policy, labour law, and welfare reform. | migration policy;labour law;welfare reform",
        "What I do is mostly knot theory and discrete tomography. | knot theory;discrete tomography",
        "Most of my work is in algebraic topology. | algebraic topology",
        "Much of my research concerns plasma turbulence and magnetic reconnection. | plasma turbulence;magnetic reconnection",
        "These days I mostly work on plasma turbulence. | plasma turbulence",
        "My current obsession is program synthesis. | program synthesis",
        "My favourite topics are category theory and type systems. | category theory;type systems",
        "I have been active in the fields of speech synthesis and acoustic modelling since 2012. | speech synthesis;acoustic modelling",
        "My scholarly work engages legal history, land reform, and colonial archives. | legal history;land reform;colonial archives",
        "She pursues questions of land reform, legal history, and property rights. | land reform;legal history;property rights",
        "I contribute to the fields of soil chemistry, forest ecology, and remote sensing. | soil chemistry;forest ecology;remote sensing",
        "I approach machine learning from the perspective of statistical physics. | machine learning",
        "I'm a statistician by training with interests spanning survey sampling, causal inference, and spatial statistics. | survey sampling;causal inference;spatial statistics",
        "My research sits somewhere between robotics and human factors. | robotics;human factors",
        "My research program is anchored in three areas: peat ecology, moss genetics, and soil chemistry. | peat ecology;moss genetics;soil chemistry",
        "Topics that keep me busy include type systems, program synthesis, and static analysis. | type systems;program synthesis;static analysis",
        "I wrestle with problems in distributed computing and fault tolerance. | distributed computing;fault tolerance",
        "My lab's research themes are plasma turbulence, magnetic reconnection, and space weather. | plasma turbulence;magnetic reconnection;space weather",
        "I am an expert of coastal hydrology and sediment transport. | coastal hydrology;sediment transport",
        "Currently, my attention is on federated learning and differential privacy. | federated learning;differential privacy",
        "I'm broadly curious about cognitive modelling, language acquisition, and reading disorders. | cognitive modelling;language acquisition;reading disorders",
        "I apply methods from statistical physics to problems in ecology. | ecology",
        "With a background in physics, I now turn to computational biology and protein design. | computational biology;protein design",
        "In recent years, my research has shifted towards quantum optics and photonic crystals. | quantum optics;photonic crystals",
        "My research interest: include but are not limited to tidal modelling, peat ecology, and moss genetics. | tidal modelling;peat ecology;moss genetics",
        "My research interests include **tidal modelling**, **learning-based map reconstruction and quality assessment**, and **peat ecology**. | tidal modelling;learning-based map reconstruction and quality assessment;peat ecology",
        "I am a mathematician working on valuations in relative and mixed dimension. | valuations in relative and mixed dimension",
        "I care about open science. | open science"})
    void aClauseAboutOnesOwnNamesFieldsWhateverItsVerb(String sentence, String fields) {
        assertThat(read(sentence)).containsExactlyInAnyOrder(fields.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "My dog loves machine learning.",
        "My talks on machine learning are on YouTube.",
        "I did my PhD in peat ecology at Brackwater.",
        "My blog covers cooking and travel.",
        "My course deals with linear algebra.",
        "My master's was in computer science and my bachelor's in mathematics.",
        "My project on library software won a prize.",
        "My students and I read legal history.",
        "My research has been cited in labour law and migration policy reports.",
        "I moved from physics to finance in industry.",
        "My kids are into dinosaurs and space.",
        "I enjoy teaching number theory to beginners.",
        "I contribute to conference organisation and peer review.",
        "My team won a prize in robot control.",
        "I work with people across the company.",
        "In my free time I study bird songs.",
        "Fog scientist whose forte is raising tall towers.",
        "I'm a seasoned fog and tide scientist whose forte is raising tall towers.",
        "My work goes all the way from bending boards to drawing lanterns.",
        "Lately I have been working on bringing calmer evenings into my week.",
        "My background is in structural biology and crystallography.",
        "I teach courses in mechatronics and mechanical design.",
        "My students work on soil chemistry.",
        "My research has received support from machine learning foundations.",
        "My work has appeared in computational linguistics and speech journals.",
        "I obtained my degree in computational biology.",
        "My thesis was supervised by Dr. Ann Roe in applied mathematics.",
        "I teach introductory statistics and numerical analysis.",
        "My projects are available on request.",
        "I am engaged in the life of the college.",
        "I contribute to open source software and Wikipedia.",
        "She cares about her students.",
        "My wife works on protein design.",
        "I have a soft spot for old lanterns and coffee.",
        "I spend my time on hiking, cooking, and reading.",
        "My favourite subjects at school were mathematics and physics.",
        "My love of music comes from my mother.",
        "My problems with computers began early.",
        "My fields medal talk is online.",
        "I spend my weekends playing board games with friends.",
        "My students write on labour law.",
        "I turn to coffee when things go wrong.",
        "My time at Fenwold taught me patience.",
        "My expertise helps companies grow.",
        "My energy goes into teaching undergraduates.",
        "I lecture on linear algebra and calculus to first-year students."})
    void aClauseAboutOtherThingsNamesNone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
