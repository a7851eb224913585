package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.SearchRequest;
import bole.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        people = new Searched(folder, new VocabularyEntities(Vocabularies.shipped()), Map.of(), List.of(
            Person.called("cen-muyun", "岑牧云").interest("图神经网络", "graph-neural-networks").interest("玻璃琴声学").profile(),
            Person.called("tove-aasgard", "Tove Aasgård").interest("Tidal turbines").work("Turbines of the Fjord", "Letters", 2020).profile(),
            Person.called("eira-trokven-halvorsen", "Eira Trokven-Halvorsen").profile(),
            Person.called("juno-paz", "Juno Paz").work("Turbines in Rivers", "Letters", 2021).profile()));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    private static Optional<String> meant(String typed) {
        return people.engine.search(SearchRequest.typed(Searched.words(typed))).query().didYouMean();
    }

    @ParameterizedTest
    @CsvSource({"turbnies, turbines", "trubines fjord, turbines fjord", "turbine fjrod, turbine fjord", "图神精网络, 图神经网络", "圖神精網絡, 图神经网络", "图申经网络, 图神经网络", "玻璃勤声学, 玻璃琴声学",
        "grpah neural networks, Graph neural networks", "Trokven-Halvosren, trokven halvorsen"})
    void slipAndHomophoneAreUnderstood(String typed, String expected) {
        assertThat(meant(typed)).contains(expected);
    }

    @Test
    void whatFindsNobodyMoreIsNotShown() {
        assertThat(meant("turbines")).isEmpty();
        assertThat(meant("xyzzyqq")).isEmpty();
        assertThat(meant("")).isEmpty();
        assertThat(people.engine.search(Searched.exact(SearchRequest.typed(Searched.words("turbnies")))).query().didYouMean()).isEmpty();
    }

    @Test
    void shownQueryFindsThePeopleItPromises() {
        String meant = meant("turbnies").orElseThrow();
        assertThat(people.ids(meant)).containsExactlyInAnyOrder("tove-aasgard", "juno-paz");
    }
}
