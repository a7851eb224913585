package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.SearchRequest;
import bole.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as people ask them, in both languages. */
class QuestionTest {

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        people = new Searched(folder, new VocabularyEntities(Vocabularies.shipped()), Map.of(), List.of(
            Person.called("cen-muyun", "岑牧云").interest("图神经网络", "graph-neural-networks").job("博士后", "清华大学#tsinghua", "2020", "2022").profile(),
            Person.called("ines-kvarner", "Ines Kvarner").work("Graph Neural Networks for Tides", "Invented Letters", 2014).profile(),
            Person.called("tove-aasgard", "Tove Aasgård").interest("Tides").headline("Who works on tides").job("Lecturer", "University of Ifako", "2021", "2023").profile()));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"who works on graph neural networks?", "Who is working on graph neural networks", "people working on graph neural networks", "find me experts in graph neural networks",
        "researchers who study graph neural networks", "looking for someone in graph neural networks", "谁在做图神经网络", "谁研究图神经网络？", "有没有人研究图神经网络", "哪些老师在做图神经网络", "做图神经网络的人",
        "帮我找研究图神经网络的专家", "找图神经网络方向的学者", "從事圖神經網絡的研究者有哪些"})
    void wordsThatOnlyAskNeedNotBeFound(String question) {
        SearchResult result = people.engine.search(SearchRequest.typed(Searched.words(question)));
        assertThat(result.hits()).extracting(Hit::id).containsExactlyInAnyOrder("cen-muyun", "ines-kvarner");
        assertThat(result.query().relaxed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"谁在做图神经网络的博士后", "图神经网络的博士后"})
    void whatIsSaidOfThePersonMustBeFound(String question) {
        assertThat(people.ids(question)).containsExactly("cen-muyun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"who works on graph neural networks since 2020", "graph neural networks after 2019", "2020年以来做图神经网络的人", "图神经网络 2018年之后",
        "graph neural networks 2021", "2021 graph neural networks", "graph neural networks 2020-2022", "graph neural networks from 2020 to 2022", "图神经网络 2021", "2021年的图神经网络", "图神经网络 2020至2021年"})
    void timesInWordsAreYears(String question) {
        assertThat(people.ids(question)).containsExactly("cen-muyun");
    }

    @Test
    void whereNobodyWasActiveThenTheTimeIsTheFirstToGo() {
        SearchResult result = people.engine.search(SearchRequest.typed(Searched.words("graph neural networks 1999")));
        assertThat(result.hits()).extracting(Hit::id).containsExactlyInAnyOrder("cen-muyun", "ines-kvarner");
        assertThat(result.query().relaxed()).isTrue();
    }

    @Test
    void aTimeAloneIsAskedFor() {
        assertThat(people.ids("since 2019")).containsExactlyInAnyOrder("cen-muyun", "tove-aasgard");
        assertThat(people.ids("2014")).containsExactly("ines-kvarner");
    }

    @Test
    void timesAreReportedAsTheyWereRead() {
        SearchResult result = people.engine.search(SearchRequest.typed(Searched.words("graph neural networks before 2015")));
        assertThat(result.hits()).extracting(Hit::id).containsExactly("ines-kvarner");
        assertThat(result.query().resolved()).contains(new ReadQuery.Resolved("before 2015", "year", "..2014", List.of())).hasSize(2);
    }

    @Test
    void aQuestionAboutNothingIsReadAsWords() {
        assertThat(people.ids("who works on")).containsExactly("tove-aasgard");
        assertThat(people.ids(Searched.exact(SearchRequest.typed(Searched.words("who works on tides"))))).containsExactly("tove-aasgard");
    }
}
