package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.Choice;
import bole.query.Facet;
import bole.query.Query;
import bole.query.QueryField;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        people = Searched.of(folder,
            Person.called("luo-qianfan", "Qianfan Luo", "罗千帆").language("mixed").headline("Engineer for visual search at Alibaba Group")
                .interest("图像检索").interest("Vision-Language Pre-training")
                .job("Algorithm Engineer", "Alibaba Group#alibaba", "2019-03", "2020-12").job("算法专家", "腾讯#tencent", "2022-01", "2022-12")
                .degree(Degree.PHD, "Harbin University of Cartography", "2014-09", "2019-01")
                .work("BERT-based Image Text Retrieval with GPT-4", "Journal of Invented Retrieval", 2024)
                .work("拍立淘：大规模商品图像检索", "虚构学报", 2021).award("Best Paper Award", "Society of Searchers", 2021),
            Person.called("ada-okonkwo", "Ada Okonkwo").headline("Professor of C++").summary("I study graph neural networks. Alzheimer's disease also.")
                .interest("Graph Neural Networks").job("Professor", "University of Ifako", "2015", "now")
                .work("Networks of α-synuclein and CO2 in 3D", "Nature of Things", 2018, "An abstract that mentions hypergraphs in passing."),
            Person.called("ouyang-wanqing", "歐陽晚晴").language("zh").headline("機器學習研究員").interest("圖神經網絡").job("研究員", "中央虛構研究院", "2020", ""));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    @Test
    void allWordsAreNeededInWhateverClaims() {
        assertThat(people.ids("graph ifako")).containsExactly("ada-okonkwo");
        assertThat(people.ids("alibaba cartography")).containsExactly("luo-qianfan");
    }

    @Test
    void whoHasMostWordsComesWhenNobodyHasThemAll() {
        SearchResult result = people.engine.search(SearchRequest.typed(Searched.words("graph networks cartography")));
        assertThat(result.query().relaxed()).isTrue();
        assertThat(result.hits()).extracting(Hit::id).containsExactly("ada-okonkwo");
    }

    @ParameterizedTest
    @CsvSource({"罗千帆, same", "LUO Qianfan, same", "luoqianfan, variant", "Lo Chien-fan, romanised", "Q. Luo, initials", "Qianfna Luo, typo"})
    void aNameThatIsFoundSaysHowItIsTheOneThatWasTyped(String typed, String tier) {
        Hit hit = people.engine.search(SearchRequest.typed(Searched.words(typed))).hits().getFirst();
        assertThat(hit.id()).isEqualTo("luo-qianfan");
        assertThat(hit.why().stream().flatMap(evidence -> evidence.via().stream()).filter(via -> via.kind().equals("name")).map(Evidence.Via::id)).contains(tier);
    }

    @Test
    void oneFormOfAWordFindsTheOther() {
        assertThat(people.ids("network")).containsExactly("ada-okonkwo");
        assertThat(people.ids("NETWORKS")).containsExactly("ada-okonkwo");
        assertThat(people.ids(Searched.exact(SearchRequest.typed(Searched.words("network"))))).isEmpty();
    }

    @Test
    void technicalTermsAreFoundAsTheyAreWritten() {
        assertThat(people.ids("C++")).containsExactly("ada-okonkwo");
        assertThat(people.ids("CO2")).containsExactly("ada-okonkwo");
        assertThat(people.ids("CO₂")).containsExactly("ada-okonkwo");
        assertThat(people.ids("3D")).containsExactly("ada-okonkwo");
        assertThat(people.ids("alpha-synuclein")).containsExactly("ada-okonkwo");
        assertThat(people.ids("GPT4")).containsExactly("luo-qianfan");
        assertThat(people.ids("gpt-4")).containsExactly("luo-qianfan");
        assertThat(people.ids("BERT")).containsExactly("luo-qianfan");
        assertThat(people.ids("alzheimer")).containsExactly("ada-okonkwo");
    }

    @Test
    void chineseIsFoundInEitherScriptAndWidth() {
        assertThat(people.ids("图神经网络")).containsExactly("ouyang-wanqing");
        assertThat(people.ids("圖神經網絡")).containsExactly("ouyang-wanqing");
        assertThat(people.ids("机器学习")).containsExactly("ouyang-wanqing");
        assertThat(people.ids("ＢＥＲＴ")).containsExactly("luo-qianfan");
    }

    @Test
    void newChineseTermIsFoundAsAWholeOnly() {
        assertThat(people.ids("拍立淘")).containsExactly("luo-qianfan");
        assertThat(people.ids("淘立拍")).isEmpty();
    }

    @Test
    void nameIsFoundInEitherOrderAndTogether() {
        for (String name : List.of("罗千帆", "羅千帆", "Luo Qianfan", "Qianfan Luo", "LUO Qianfan", "luoqianfan", "Q. Luo", "Luo Qianfen")) {
            assertThat(people.ids(name)).as(name).startsWith("luo-qianfan");
        }
        assertThat(people.marked("罗千帆")).containsExactly("罗千帆");
    }

    @Test
    void nameInCharactersIsFoundByItsRomanisation() {
        assertThat(people.ids("Ouyang Wanqing")).containsExactly("ouyang-wanqing");
        assertThat(people.ids("ouyangwanqing")).containsExactly("ouyang-wanqing");
        assertThat(people.marked("Wanqing Ouyang")).containsExactly("歐陽晚晴");
        assertThat(people.engine.suggest("ouyangw", bole.query.Language.EN, 10)).extracting(Suggestion::id).containsExactly("ouyang-wanqing");
        assertThat(people.ids(Searched.exact(SearchRequest.typed(Searched.words("ouyangwanqing"))))).isEmpty();
    }

    @Test
    void evidenceMarksExactlyTheMatchedWords() {
        assertThat(people.marked("retrieval image")).containsExactly("Image", "Retrieval", "Retrieval");
        assertThat(people.marked("图像检索")).containsExactly("图像检索");
        assertThat(people.marked("gpt4")).containsExactly("GPT-4");
        assertThat(people.marked("hypergraph")).containsExactly("hypergraphs");
    }

    @Test
    void wordsBetweenThoseOfALoosePhraseAreNotMarked() {
        Hit hit = people.engine.search(SearchRequest.typed(Searched.parsed(new Query.Phrase(QueryField.ANY, "image retrieval", 2)))).hits().getFirst();
        assertThat(Searched.marked(hit.why().getFirst())).containsExactly("Image", "Retrieval");
    }

    @Test
    void evidenceSaysWhereItStandsAndWhen() {
        Evidence evidence = people.engine.search(SearchRequest.typed(Searched.words("alibaba engineer"))).hits().getFirst().why().getFirst();
        Evidence stint = people.engine.search(SearchRequest.typed(Searched.words("algorithm"))).hits().getFirst().why().getFirst();
        assertThat(evidence.claim()).isEqualTo("summary");
        assertThat(stint.claim()).isEqualTo("stint");
        assertThat(stint.text()).isEqualTo("Algorithm Engineer, Alibaba Group");
        assertThat(stint.uri()).isEqualTo("luo-qianfan.md");
        assertThat(stint.lines()).hasValueSatisfying(lines -> assertThat(lines.first()).isEqualTo(3));
        assertThat(stint.from()).hasToString("Optional[2019-03]");
    }

    @Test
    void oneStintMustSatisfyEveryPart() {
        assertThat(people.ids(stint("alibaba", 2020))).containsExactly("luo-qianfan");
        assertThat(people.ids(stint("alibaba", 2022))).isEmpty();
        assertThat(people.ids(stint("tencent", 2022))).containsExactly("luo-qianfan");
        assertThat(people.ids(stint("tencent", 2024))).isEmpty();
    }

    @Test
    void openEndLastsUntilTheSourceWasReadAndNotForEver() {
        assertThat(people.ids(stint("University of Ifako", 2025))).containsExactly("ada-okonkwo");
        assertThat(people.ids(stint("University of Ifako", 2026))).isEmpty();
        assertThat(people.ids(stint("中央虚构研究院", 2021))).isEmpty();
    }

    private static SearchRequest stint(String institution, int year) {
        return SearchRequest.browse().withStints(List.of(
            new StintFilter(institution, Optional.of(YearRange.of(year)), Optional.of(StintKind.EMPLOYMENT), Optional.empty(), "", Optional.empty(), false)));
    }

    @Test
    void yearMeansSomeDatedClaim() {
        assertThat(people.ids(SearchRequest.browse().withYears(List.of(YearRange.of(2018))))).containsExactlyInAnyOrder("ada-okonkwo", "luo-qianfan");
        assertThat(people.ids(SearchRequest.browse().withYears(List.of(YearRange.parse("..2014"))))).containsExactly("luo-qianfan");
        assertThat(people.ids(new Query.Years(YearRange.parse("2026..")))).isEmpty();
    }

    @Test
    void ownChoiceDoesNotShrinkAFacet() {
        SearchResult result = people.engine.search(Searched.choosing(Choice.any(Facet.INSTITUTION, "alibaba")));
        FacetResult institutions = result.facets().get(Facet.INSTITUTION);
        assertThat(result.count()).isEqualTo(1);
        assertThat(institutions.rows()).extracting(FacetResult.Row::id)
            .contains("alibaba", "tencent", "university of ifako", "harbin university of cartography", "中央虚构研究院");
        assertThat(institutions.rows()).filteredOn(FacetResult.Row::selected).extracting(FacetResult.Row::id).containsExactly("alibaba");
        assertThat(institutions.rows()).filteredOn(row -> row.id().equals("university of ifako")).extracting(row -> row.labels().en()).containsExactly("University of Ifako");
    }

    @Test
    void fieldsNarrowWhereAWordIsLookedFor() {
        assertThat(people.ids(new Query.Word(QueryField.INTEREST, "graph"))).containsExactly("ada-okonkwo");
        assertThat(people.ids(new Query.Word(QueryField.VENUE, "nature"))).containsExactly("ada-okonkwo");
        assertThat(people.ids(new Query.Word(QueryField.TITLE, "nature"))).isEmpty();
        assertThat(people.ids(new Query.Word(QueryField.NAME, "okonkwo"))).containsExactly("ada-okonkwo");
        assertThat(people.ids(new Query.Word(QueryField.INSTITUTION, "腾讯"))).containsExactly("luo-qianfan");
    }

    @Test
    void phrasesPrefixesTypingMistakesAndNegationWork() {
        assertThat(people.ids(new Query.Phrase(QueryField.ANY, "image text", 0))).containsExactly("luo-qianfan");
        assertThat(people.ids(new Query.Phrase(QueryField.ANY, "text image", 0))).isEmpty();
        assertThat(people.ids(new Query.Phrase(QueryField.ANY, "image retrieval", 2))).containsExactly("luo-qianfan");
        assertThat(people.ids(new Query.Prefix(QueryField.ANY, "synucl"))).containsExactly("ada-okonkwo");
        assertThat(people.ids(new Query.Fuzzy(QueryField.ANY, "okonkvo"))).containsExactly("ada-okonkwo");
        assertThat(people.ids(new Query.Not(new Query.Word(QueryField.ANY, "graph")))).containsExactlyInAnyOrder("luo-qianfan", "ouyang-wanqing");
        assertThat(people.ids(new Query.Or(List.of(new Query.Word(QueryField.ANY, "cartography"), new Query.Word(QueryField.ANY, "graph")))))
            .containsExactlyInAnyOrder("luo-qianfan", "ada-okonkwo");
    }

    @Test
    void scoreIsTheSumOfItsParts() {
        Hit plain = people.engine.search(SearchRequest.typed(Searched.words("graph networks"))).hits().getFirst();
        Hit explained = people.engine.search(Searched.explained(SearchRequest.typed(Searched.words("graph networks")))).hits().getFirst();
        assertThat(explained.score()).isCloseTo(plain.score(), org.assertj.core.data.Percentage.withPercentage(0.01));
        assertThat(explained.sum()).extracting(Hit.ScorePart::part).contains("interest", "summary", "profile");
    }

    @Test
    void profileComesBackAsItWasPut() {
        assertThat(people.engine.profile("ada-okonkwo")).hasValueSatisfying(view -> assertThat(view.profile().headline()).isEqualTo("Professor of C++"));
        assertThat(people.engine.profile("nobody")).isEmpty();
    }

    @Test
    void suggestionsAreThingsAndPeople() {
        assertThat(people.engine.suggest("gra", bole.query.Language.EN, 10)).extracting(Suggestion::id).containsExactly("graph neural networks");
        assertThat(people.engine.suggest("okon", bole.query.Language.EN, 10)).extracting(Suggestion::kind).containsExactly("person");
        assertThat(people.engine.suggest("ifako", bole.query.Language.EN, 10)).extracting(Suggestion::kind).containsExactly("institution");
        assertThat(people.engine.suggest("罗千", bole.query.Language.ZH, 10)).extracting(Suggestion::id).containsExactly("luo-qianfan");
    }

    @Test
    void facetIsSearchedInside() {
        assertThat(people.engine.facet(Facet.INSTITUTION, "carto", SearchRequest.browse()).rows()).extracting(FacetResult.Row::id)
            .containsExactly("harbin university of cartography");
        assertThat(people.engine.facet(Facet.INSTITUTION, "研究院", SearchRequest.browse()).rows()).hasSize(1);
    }

    @Test
    void jointFacetCountsTheYearsAtTheChosenInstitution() {
        SearchRequest request = Searched.choosing(Choice.any(Facet.INSTITUTION, "alibaba"))
            .withFacets(new bole.query.FacetOptions(List.of(Facet.STINT_YEAR), 50, true, false));
        assertThat(people.engine.search(request).facets().get(Facet.STINT_YEAR).rows()).extracting(FacetResult.Row::id).containsExactly("2019", "2020");
    }
}
