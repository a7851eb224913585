package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Degree;
import bole.profile.StintKind;
import bole.query.Match;
import bole.query.QueryParser;
import bole.query.Limits;
import bole.query.SearchRequest;
import bole.query.Choice;
import bole.query.Facet;
import bole.query.StintFilter;
import bole.text.PartialDate;
import bole.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences about studies and jobs as recruiters, students and journalists type them: whom they find, and as what they are read. */
class SayingsTest {

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        people = new Searched(folder, new VocabularyEntities(Vocabularies.shipped()), Map.of(), List.of(
            Person.called("an-moved", "An Moved").job("Engineer", "Alibaba#alibaba", "2019", "2020").job("Engineer", "Tencent#tencent", "2021", "now").work("Tides of 2022", "Invented Letters", 2022).profile(),
            Person.called("bo-left", "Bo Left").job("Engineer", "阿里巴巴#alibaba", "2021", "2023").profile(),
            Person.called("cy-student", "Cy Student").interest("图神经网络", "graph-neural-networks").degree(Degree.PHD, "清华大学#tsinghua", "2022", "2027")
                .stint(StintKind.INTERNSHIP, "Intern", "Tencent#tencent", "2024", "2024", Optional.empty()).profile(),
            Person.called("di-industry", "Di Industry").interest("Graph Neural Networks", "graph-neural-networks").degree(Degree.PHD, "SJTU#sjtu", "2016", "2021").job("Scientist", "Huawei#huawei", "2021", "now").profile(),
            Person.called("ed-teacher", "Ed Teacher").interest("Graph Neural Networks", "graph-neural-networks").degree(Degree.PHD, "上海交通大学#sjtu", "2017", "2021").job("Associate Professor", "清华大学#tsinghua", "2022", "now").profile(),
            Person.called("fu-shanghai", "Fu Harbour").interest("Tides").job("Lecturer", "Fudan University#fudan", "2020", "now").profile(),
            Person.called("gu-dialects", "Gu Dialects").interest("Dialects of Shanghai").job("Lecturer", "University of Ifako", "2020", "now").profile(),
            Person.called("iv-postdoc", "Iv Postdoc").job("Postdoctoral Researcher", "Technical University of Munich#tum", "2024", "now").profile(),
            Person.called("ha-retired", "Ha Retired").job("Engineer", "University of Ifako", "2001", "2010").profile()));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    private static SearchResult typed(String text) {
        return people.typed(text);
    }

    static Stream<String> rows() throws IOException {
        return Searched.rows("/bole/query/sayings.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void sentencesFindWhomTheyMean(String row) {
        String[] parts = row.split(" ?⇒ ?", -1);
        SearchResult result = typed(parts[0]);
        assertThat(Searched.stints(result)).as("read of " + parts[0]).isEqualTo(parts[2]);
        List<String> found = result.query().relaxed() ? List.of() : result.hits().stream().map(Hit::id).toList();
        assertThat(found).as("found for " + parts[0]).containsExactlyInAnyOrderElementsOf(Arrays.stream(parts[1].split(" ")).filter(id -> !id.isEmpty()).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsReadStandsInTheTextAndTheTextParsesBack(String row) {
        String text = row.split(" ?⇒ ?", -1)[0];
        ReadQuery read = typed(text).query();
        assertThat(read.resolved()).filteredOn(resolved -> resolved.as().equals("stint")).allSatisfy(resolved -> assertThat(read.normalized()).contains(resolved.text()));
        assertThat(QueryParser.parse(read.normalized()).query()).isEqualTo(QueryParser.parse(text).query());
        assertThat(QueryParser.parseStrictly(text, Limits.standard()).query()).isEqualTo(QueryParser.parse(text).query());
    }

    @Test
    void aSentenceThatIsTrueOfNobodyFindsWhomMostOfItIsTrueOf() {
        SearchResult result = typed("PhD from Tsinghua 2011, now in industry");
        assertThat(result.query().relaxed()).isTrue();
        assertThat(result.hits()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postdocs in Germany", "now at Tencent", "graduates next year", "在北京的博士生", "PhD from SJTU in 2021"})
    void theStintThatIsMeantIsTheFirstReason(String text) {
        assertThat(typed(text).hits()).isNotEmpty().allSatisfy(hit -> assertThat(hit.why().getFirst().claim()).isEqualTo("stint"));
    }

    @Test
    void whoeverWasThereAtAnotherTimeAsWellIsShownByTheTimeThatIsMeant() {
        Evidence first = typed("PhD from SJTU in 2021").hits().getFirst().why().getFirst();
        assertThat(first.to()).contains(PartialDate.parse("2021"));
        assertThat(first.ranges()).isNotEmpty().allSatisfy(range -> assertThat(first.text().substring(range.start(), range.end())).isEqualTo("SJTU"));
        assertThat(typed("interned at Tencent").hits().getFirst().why().getFirst().text()).contains("Intern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"professors in Germany", "在慕尼黑的教授", "PhD students in Munich"})
    void whereNobodyOfThatRoleIsThereWhoeverIsThereComes(String text) {
        SearchResult result = typed(text);
        assertThat(result.query().relaxed()).isTrue();
        assertThat(result.hits()).extracting(Hit::id).containsExactly("iv-postdoc");
        assertThat(result.hits().getFirst().why()).isNotEmpty();
    }

    @Test
    void stintsThatAFilterAsksForAreReasonsToo() {
        SearchRequest browse = SearchRequest.browse().withStints(List.of(new StintFilter("tencent", Optional.empty(), Optional.of(StintKind.EMPLOYMENT), Optional.empty(), "", Optional.empty(), false)));
        assertThat(people.engine.search(browse).hits()).singleElement().satisfies(hit -> assertThat(hit.why()).singleElement().satisfies(why -> assertThat(why.text()).contains("Tencent")));
        SearchRequest chosen = SearchRequest.browse().withChoices(List.of(new Choice(Facet.INSTITUTION, List.of("alibaba"), List.of(), List.of())));
        assertThat(people.engine.search(chosen).hits()).hasSize(2).allSatisfy(hit -> assertThat(hit.why()).singleElement().satisfies(why -> assertThat(why.claim()).isEqualTo("stint")));
    }

    @Test
    void wordsAreWordsWhereAnyWillDoAndInExactSearch() {
        SearchRequest request = SearchRequest.typed(QueryParser.parse("Tides was at Alibaba in 2022"));
        assertThat(people.engine.search(request.withMatch(Match.ANY)).query().resolved()).noneMatch(resolved -> resolved.as().equals("stint"));
        assertThat(people.engine.search(Searched.exact(request)).query().resolved()).noneMatch(resolved -> resolved.as().equals("stint"));
    }
}
