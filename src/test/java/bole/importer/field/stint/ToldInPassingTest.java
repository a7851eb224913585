package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody is who tells it only in passing; people are invented. */
class ToldInPassingTest {

    private static Claims read(String told) {
        return Claims.of(Reading.of(MarkdownPages.read("# Tilda Moor\n\n" + told.replace("\\n", "\n") + "\n"), 0));
    }

    private static List<String> now(Claims claims) {
        return claims.stints().stream().filter(Stint::current).flatMap(stint -> stint.institution().stream()).map(place -> place.name()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I will complete a PhD at the University of Tartu in 2027.                                             | University of Tartu
        She is expected to defend her thesis at Lund University next spring.                                  | Lund University
        I hail from the Soft Fog Group at ETH Zurich.                                                         | ETH Zurich
        I work with Prof. Ada Stern at Kyoto University.                                                      | Kyoto University
        I'm working closely with Ada Stern and Jo Lind at Rice University on tidal fog.                       | Rice University
        I am happy to be advised by Dr. Ada Stern from Aalto University.                                      | Aalto University
        My advisor is Prof. Ada Stern at McGill University.                                                   | McGill University
        My PhD at the University of Porto is about fog nets.                                                  | University of Porto
        My current research at Duke University looks at tides.                                                | Duke University
        I do research on fog nets at Monash University.                                                       | Monash University
        I study tides at Bilkent University.                                                                  | Bilkent University
        I am majoring in Physics at Pomona College.                                                           | Pomona College
        I am a member of the Tide Lab at the University of Warsaw.                                            | University of Warsaw
        I'm part of the Fog Group in the Department of Physics, University of Oslo.                           | University of Oslo
        Tilda Moor leads research on fog at Chalmers University of Technology.                                | Chalmers University of Technology
        For two years I have been conducting research on tides at Vilnius University.                         | Vilnius University
        At Purdue University, I work on nets for fog.                                                         | Purdue University
        Under the supervision of Ada Stern at Lund University, I look into fog.                               | Lund University
        """)
    void placeIsWhereSomebodyDoesSomething(String told, String place) {
        assertThat(now(read(told))).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I gave a talk on fog at Duke University.",
        "I work on fog with colleagues at Duke University.",
        "I completed my PhD at Duke University.",
        "My advisor was Ada Stern at Duke University.",
        "I hope to pursue a PhD at Duke University.",
        "I am looking for a postdoc at Duke University.",
        "My work on fog was shown at Duke University.",
        "My research journey began at Duke University.",
        "I am the holder of a prize from Duke University.",
        "I study the fog nets that were built at Duke University.",
        "I teach my dog to sit, and my wife works at Duke University.",
        "I am the author of a data set from Duke University.",
    })
    void whatIsOverOrOfOthersIsNoPlaceOfNow(String told) {
        assertThat(now(read(told))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I'm a second-year PhD student who likes fog. I work with Prof. Ada Stern at Kyoto University.",
        "I am a postdoctoral researcher. My lab is part of the Institute of Tides at Kyoto University.",
    })
    void postWithoutAPlaceIsThere(String told) {
        assertThat(read(told).stints()).filteredOn(Stint::current).singleElement().matches(stint -> !stint.title().isEmpty() && stint.institution().orElseThrow().name().equals("Kyoto University"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I'm a lecturer at Lund University. I work with Prof. Ada Stern at Kyoto University.",
        "I work with Prof. Ada Stern at Kyoto University.\\n\\n## Experience\\n\\n- Lecturer, Lund University, 2020 - present",
    })
    void placeThatIsSaidOutrightCounts(String told) {
        assertThat(now(read(told))).containsExactly("Lund University");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I work with Prof. Ada Stern at Kyoto University.\\n\\n## Education\\n\\n- PhD in Fog, Kyoto University, 2022 - 2027\\n- BSc in Fog, Lund University, 2018 - 2022"})
    void studiesThatAreListedThereGoOn(String told) {
        assertThat(read(told).stints()).hasSize(2).filteredOn(Stint::current).singleElement().matches(stint -> stint.to().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I joined Lund University in 2022.\\n\\n## Education\\n\\n- PhD in Fog, Kyoto University, 2018 - 2021", "I moved to Lund University in 2021."})
    void whereSomebodyCameLastWithoutAPostIsOfNow(String told) {
        assertThat(now(read(told))).containsExactly("Lund University");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        目前就读于南开大学，导师为丁若水教授。\\n\\n## 教育经历\\n\\n- 2012.09 - 2016.06，吉林大学，本科         | 南开大学
        就读于南开大学人工智能学院。\\n\\n## 教育经历\\n\\n- 2012.09 - 2016.06，吉林大学，本科               | 南开大学
        I'm currently studying at Lund University.\\n\\n## Education\\n\\n- BSc in Fog, Kyoto University, 2018 - 2022 | Lund University
        """)
    void studiesOfNowBesideAListOfThoseThatAreOver(String told, String place) {
        assertThat(now(read(told))).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"就读于南开大学。\\n\\n## 教育经历\\n\\n- 2022.09 - 2026.06，南开大学，本科", "目前就读于南开大学。\\n\\n## 教育经历\\n\\n- 2022.09 - 至今，南开大学，博士\\n- 2018 - 2022，吉林大学，本科"})
    void studiesToldAndListedAreOne(String told) {
        assertThat(read(told).stints()).filteredOn(stint -> stint.institution().orElseThrow().name().equals("南开大学")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        大家好，我来自南开大学人工智能学院。                       | 南开大学
        师从南开大学丁若水教授，做雾学研究。                       | 南开大学
        我的导师是南开大学的丁若水教授。                           | 南开大学
        I started my PhD at Lund University in September 2023.     | Lund University
        Fog matters.\\n\\n## Contact\\n\\nDepartment of Physics  \\nLund University | Lund University
        """)
    void whereSomebodyComesFromBeganOrIsReached(String told, String place) {
        assertThat(now(read(told))).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本科期间师从南开大学丁若水教授。", "合作者来自南开大学。", "数据来自南开大学。", "I started my PhD at Lund University in 2012.\\n\\n## Experience\\n\\n- Engineer, Adobe, 2017 - 2020"})
    void whatWasOrComesFromThereIsNot(String told) {
        assertThat(now(read(told))).isEmpty();
    }
}
