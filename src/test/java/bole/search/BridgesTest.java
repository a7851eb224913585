package bole.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.query.Choice;
import bole.query.CrossLanguage;
import bole.query.Facet;
import bole.query.Language;
import bole.query.Match;
import bole.query.RequestException;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Searches that cross languages over the vocabularies that ship. */
class BridgesTest {

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        Vocabularies vocabularies = Vocabularies.shipped();
        people = new Searched(folder, new VocabularyEntities(vocabularies), Map.of("tsinghua", "CN"), List.of(
            Person.called("cen-muyun", "岑牧云").interest("图神经网络", "graph-neural-networks").job("研究员", "清华大学计算机系#tsinghua", "2020", "2022").profile(),
            Person.called("ines-kvarner", "Ines Kvarner").work("Graph Neural Networks for Tides", "Invented Letters", 2022).job("Lecturer", "Tsinghua University#tsinghua", "2021", "now").profile(),
            Person.called("vigdis-holt", "Vigdis Holt").headline("I am a guest in Ann Arbor").profile(),
            Person.called("bram-oudekerk", "Bram Oudekerk").work("Defects in AM and how ANNS finds them", "Invented Letters", 2019).profile(),
            Person.called("lio-varga", "Lio Varga").work("A meta-analysis of tides, measured in vivo", "Invented Letters", 2018).work("Meta-rated Tides", "Invented Letters", 2019).profile(),
            Person.called("rin-solveig", "Rin Solveig").summary("An MS student of tides in VR, measured by CPU and SAR.").profile(),
            Person.called("una-brandt", "Una Brandt").job("Analyst", "MS#morgan-stanley", "2021", "now").profile(),
            Person.called("sol-ibarra", "Sol Ibarra").summary("Before, I did tides at Meta, and swam.").profile(),
            Person.called("tove-aasgard", "Tove Aasgård").interest("Tides").job("Lecturer", "University of Ifako", "2021", "now").profile()));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    @Test
    void topicIsFoundInTheOtherLanguageAndTheBridgeIsNamed() {
        SearchResult result = people.engine.search(SearchRequest.typed(Searched.words("图神经网络")));
        assertThat(result.hits()).extracting(Hit::id).containsExactlyInAnyOrder("cen-muyun", "ines-kvarner");
        Evidence bridged = why(result, "ines-kvarner");
        assertThat(Searched.marked(bridged)).containsExactly("Graph Neural Networks");
        assertThat(bridged.via()).contains(new Evidence.Via("topic", "graph-neural-networks", "zh", "en"));
        assertThat(why(result, "cen-muyun").via()).isEmpty();
        assertThat(result.query().resolved()).extracting(ReadQuery.Resolved::id).containsExactly("graph-neural-networks");
    }

    @Test
    void acronymThatMostlyMeansSomethingElseSaysAnInstitutionOnlyWhereAStintIsLinkedToIt() {
        assertThat(found("Morgan Stanley")).containsExactly("una-brandt");
        assertThat(found("Swedish Research Council")).isEmpty();
        assertThat(found("China Pharmaceutical University")).isEmpty();
    }

    private static List<String> found(String query) {
        return people.engine.search(SearchRequest.typed(Searched.words(query))).hits().stream().map(Hit::id).toList();
    }

    private static Evidence why(SearchResult result, String id) {
        return result.hits().stream().filter(hit -> hit.id().equals(id)).findFirst().orElseThrow().why().getFirst();
    }

    @Test
    void acronymFindsTheWords() {
        assertThat(people.ids("GNN")).containsExactlyInAnyOrder("cen-muyun", "ines-kvarner");
    }

    @Test
    void aWordWithTheLettersOfAnAcronymDoesNotSayIt() {
        assertThat(people.ids("additive manufacturing")).containsExactly("bram-oudekerk");
        assertThat(people.ids("approximate nearest neighbor search")).containsExactly("bram-oudekerk");
    }

    @Test
    void aWordWithTheLettersOfAnInstitutionsNameDoesNotSayIt() {
        assertThat(people.ids("Facebook")).containsExactly("sol-ibarra");
        assertThat(people.ids("维沃")).isEmpty();
        assertThat(people.ids("meta analysis")).containsExactly("lio-varga");
    }

    @Test
    void whereAnyWordWillDoWhoSaysSomethingNarrowerComesToo() {
        SearchResult result = people.engine.search(SearchRequest.typed(Searched.words("deep learning")).withMatch(Match.ANY));
        assertThat(result.hits()).extracting(Hit::id).containsExactlyInAnyOrder("cen-muyun", "ines-kvarner");
        assertThat(why(result, "ines-kvarner").via()).contains(new Evidence.Via("topic", "graph-neural-networks", "en", "en"));
        assertThat(Searched.marked(why(result, "ines-kvarner"))).containsExactly("Graph Neural Networks");
    }

    @Test
    void whereAllWordsAreNeededSomethingNarrowerIsNotThem() {
        assertThat(people.ids("deep learning")).isEmpty();
        assertThat(people.ids(Searched.exact(SearchRequest.typed(Searched.words("deep learning")).withMatch(Match.ANY)))).isEmpty();
    }

    @Test
    void institutionIsFoundByAnyOfItsNames() {
        for (String name : List.of("清华", "清華大學", "Tsinghua", "THU")) {
            assertThat(people.ids(name)).as(name).containsExactlyInAnyOrder("cen-muyun", "ines-kvarner");
            assertThat(people.ids(Searched.choosing(Choice.any(Facet.INSTITUTION, name)))).as(name).containsExactlyInAnyOrder("cen-muyun", "ines-kvarner");
        }
    }

    @Test
    void bridgesCanBeOffOrAlone() {
        assertThat(people.ids(crossing(CrossLanguage.OFF))).containsExactly("cen-muyun");
        assertThat(people.ids(crossing(CrossLanguage.ONLY))).containsExactly("ines-kvarner");
        assertThat(people.ids(Searched.exact(SearchRequest.typed(Searched.words("图神经网络"))))).containsExactly("cen-muyun");
    }

    private static SearchRequest crossing(CrossLanguage crossLanguage) {
        SearchRequest request = SearchRequest.typed(Searched.words("图神经网络"));
        return new SearchRequest(request.query(), request.match(), false, List.of(), List.of(), List.of(), Optional.empty(), crossLanguage, request.facets(), request.sort(),
            request.paging(), Language.EN, request.explain());
    }

    @Test
    void bothLanguagesAreOneFacetRowWithBothLabels() {
        FacetResult institutions = people.engine.search(SearchRequest.browse()).facets().get(Facet.INSTITUTION);
        assertThat(institutions.rows().getFirst()).isEqualTo(new FacetResult.Row("tsinghua", new Labels("Tsinghua University", "清华大学"), 2, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qhdx", "qinghua", "qinghuadaxue", "清华", "清華", "tsinghua univ", "ＴＨＵ", "university tsing"})
    void anInstitutionIsOfferedByAnyNamePinyinAndInitials(String typed) {
        assertThat(people.engine.facet(Facet.INSTITUTION, typed, SearchRequest.browse()).rows()).extracting(FacetResult.Row::id).containsExactly("tsinghua");
        assertThat(people.engine.suggest(typed, Language.ZH, 5)).extracting(Suggestion::id).contains("tsinghua");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tsjwl", "tushenjing", "图神经", "圖神經", "GNN", "graph neu", "neural gra"})
    void aTopicIsOfferedByAnyNamePinyinAndInitials(String typed) {
        assertThat(people.engine.facet(Facet.INTEREST, typed, SearchRequest.browse()).rows()).extracting(FacetResult.Row::id).containsExactly("graph-neural-networks");
        assertThat(people.engine.suggest(typed, Language.EN, 5)).extracting(Suggestion::id).contains("graph-neural-networks");
    }

    @Test
    void facetSearchAndSuggestionsTakeAnyName() {
        assertThat(people.engine.facet(Facet.INSTITUTION, "清華", SearchRequest.browse()).rows()).extracting(FacetResult.Row::id).containsExactly("tsinghua");
        assertThat(people.engine.suggest("thu", Language.ZH, 5)).extracting(Suggestion::id).containsExactly("tsinghua");
        assertThat(people.engine.suggest("tsing", Language.EN, 5)).extracting(Suggestion::count).containsExactly(2L);
    }

    @Test
    void ambiguousInstitutionIsRefusedWithTheCandidates() {
        assertThatThrownBy(() -> people.engine.search(Searched.choosing(Choice.any(Facet.INSTITUTION, "NTU"))))
            .isInstanceOfSatisfying(RequestException.class, refused -> {
                assertThat(refused.problem()).isEqualTo(RequestException.Problem.AMBIGUOUS_ENTITY);
                assertThat(refused.mistakes().getFirst().suggestion()).contains("ntu");
            });
    }
}
