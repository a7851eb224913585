package bole.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.query.Choice;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.RequestException;
import bole.query.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that stand for a topic with everything narrower. */
class RollUpTest {

    @TempDir
    Path folder;

    private Searched searched;

    @BeforeEach
    void index() {
        searched = new Searched(folder, new SmallTree(), Map.of(), List.of(Person.called("ann", "Ann").interest("zero", "topic-0").interest("one", "topic-1").profile(),
            Person.called("bea", "Bea").interest("one", "topic-1").interest("kites", "").profile(), Person.called("cem", "Cem").profile()));
    }

    @AfterEach
    void close() {
        searched.close();
    }

    private static SearchRequest rolledUp(String opened, boolean byLabel) {
        return SearchRequest.browse().withFacets(new FacetOptions(List.of(Facet.INTEREST), 20, byLabel, false, Map.of(Facet.INTEREST, opened)));
    }

    private FacetResult interests(SearchRequest request) {
        return searched.engine.search(request).facets().get(Facet.INTEREST);
    }

    private static List<String> rows(FacetResult result) {
        return result.rows().stream().map(row -> row.id() + " " + row.count()).toList();
    }

    @Test
    void theHighestRowsCountEachPersonOnceWhateverLeadsThere() {
        FacetResult top = interests(rolledUp("", false));
        assertThat(rows(top)).containsExactly("within:domain 2", "within:field-a 2", "kites 1");
        assertThat(top.missing()).isEqualTo(1);
        assertThat(top.other()).isZero();
    }

    @Test
    void anOpenedRowShowsWhatBelongsDirectlyToIt() {
        assertThat(rows(interests(rolledUp("domain", false)))).containsExactly("within:field-b 2");
        assertThat(rows(interests(rolledUp("field-a", true)))).containsExactly("topic-0 1", "topic-1 2");
    }

    @Test
    void aRowIsTheFilterForItselfAndStaysChosen() {
        FacetResult.Row row = interests(rolledUp("", false)).rows().getFirst();
        SearchRequest chosen = rolledUp("", false).withChoices(List.of(Choice.any(Facet.INTEREST, row.id())));
        assertThat(searched.engine.search(chosen).count()).isEqualTo(row.count());
        assertThat(interests(chosen).rows()).filteredOn(FacetResult.Row::selected).extracting(FacetResult.Row::id).containsExactly(row.id());
        assertThat(searched.engine.search(chosen).query().resolved()).extracting(ReadQuery.Resolved::id).containsExactly("within:domain");
    }

    @Test
    void wordsAreLookedForAtEveryLevelBeneathWhatIsOpened() {
        assertThat(rows(searched.engine.facet(Facet.INTEREST, "field", rolledUp("", false)))).containsExactly("within:field-a 2", "within:field-b 2");
        assertThat(rows(searched.engine.facet(Facet.INTEREST, "", rolledUp("domain", false)))).containsExactly("within:field-b 2");
        assertThat(rows(searched.engine.facet(Facet.INTEREST, "topic", rolledUp("field-b", false)))).containsExactly("topic-1 2");
    }

    @Test
    void onlyWhatTheVocabularyHasCanBeOpened() {
        assertThatThrownBy(() -> interests(rolledUp("kites", false))).isInstanceOf(RequestException.class).hasMessageContaining("id of the vocabulary");
    }
}
