package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Language;
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

/** A name in any script together with other words. */
class MixedQueryTest {

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        people = new Searched(folder, new VocabularyEntities(Vocabularies.shipped()), Map.of(), List.of(
            Person.called("cen-muyun", "岑牧云").job("研究员", "腾讯#tencent", "2020", "2022").profile(),
            Person.called("cen-other", "岑牧云").job("研究员", "北京大学#peking", "2020", "2022").profile(),
            Person.called("luo-qianfan", "Qianfan Luo").job("Engineer", "Tencent#tencent", "2019", "2021").profile(),
            Person.called("ada", "Ada Okonkwo").job("Engineer", "Tencent#tencent", "2019", "2021").profile()));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cen muyun tencent", "tencent muyun cen", "CENMUYUN Tencent", "岑牧云 腾讯", "岑牧雲 騰訊", "岑牧云腾讯", "腾讯 岑牧云", "cen muyun 腾讯 2021"})
    void nameInCharactersIsFoundWithOtherWords(String typed) {
        assertThat(people.ids(typed)).as(typed).startsWith("cen-muyun");
        if (!typed.contains("2021")) {
            assertThat(people.ids(typed)).as(typed).containsExactly("cen-muyun");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"罗千帆 腾讯", "罗千帆 tencent", "luo qianfan 腾讯", "luoqianfan tencent"})
    void nameInLettersIsFoundWithOtherWords(String typed) {
        assertThat(people.ids(typed)).as(typed).containsExactly("luo-qianfan");
    }

    @Test
    void whatWasRecognisedIsListed() {
        List<ReadQuery.Resolved> resolved = people.engine.search(SearchRequest.typed(Searched.words("luo qianfan 腾讯 2021"))).query().resolved();
        assertThat(resolved).contains(new ReadQuery.Resolved("腾讯", "institution", "tencent", List.of()), new ReadQuery.Resolved("2021", "year", "2021", List.of()),
            new ReadQuery.Resolved("luo qianfan", "person", "luo-qianfan", List.of()));
        assertThat(people.engine.search(SearchRequest.typed(Searched.words("岑牧云"))).query().resolved())
            .filteredOn(one -> one.as().equals("person")).satisfiesExactly(one -> assertThat(one.alternatives()).containsExactlyInAnyOrder("cen-muyun", "cen-other"));
    }

    @Test
    void labelsAreSortedByPinyinInChinese() {
        SearchRequest request = SearchRequest.browse().withFacets(new FacetOptions(List.of(Facet.INSTITUTION), 20, true, false));
        SearchRequest chinese = new SearchRequest(request.query(), request.match(), request.exact(), List.of(), List.of(), List.of(), request.asOf(),
            request.crossLanguage(), request.facets(), request.sort(), request.paging(), Language.ZH, request.explain());
        assertThat(people.engine.search(chinese).facets().get(Facet.INSTITUTION).rows()).extracting(row -> row.labels().zh()).isSortedAccordingTo(
            java.util.Comparator.comparing(label -> String.join(" ", bole.text.Pinyin.of(label))));
    }
}
