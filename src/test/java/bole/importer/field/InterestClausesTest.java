package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

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
        "What I do is mostly graph theory and combinatorial optimization. | graph theory;combinatorial optimization",
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
        "I am a mathematician working on singularities in positive and mixed characteristic. | singularities in positive and mixed characteristic",
        "I care about open science. | open science"})
    void aClauseAboutOnesOwnNamesFieldsWhateverItsVerb(String sentence, String fields) {
        assertThat(read(sentence)).containsExactlyInAnyOrder(fields.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "In my free time I study bird songs.",
        "Research scientist whose strength is building large systems.",
        "I'm a versatile data and research scientist whose strength is building large pipelines.",
        "My work spans everything from modifying boards to designing lanterns.",
        "Recently I have been working on incorporating better habits into my life.",
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
