package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.Query;
import bole.query.QueryField;
import bole.query.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code q.mode=exact} in who is found, in the votes and in the evidence. */
class ExactSearchTest {

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        people = Searched.of(folder,
            Person.called("a", "Ann Bee").interest("Turbine").work("Turbines of rivers", "L", 2020, "We model networks.").work("A turbine", "L", 2021),
            Person.called("c", "Cora Dee").interest("Turbines"));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    private static SearchResult exactly(Query query) {
        return people.engine.search(Searched.explained(Searched.exact(SearchRequest.typed(Searched.parsed(query)))));
    }

    private static Query word(QueryField field, String text) {
        return new Query.Word(field, text);
    }

    @Test
    void onlyClaimsWithTheFormAsTypedVoteAndAreShown() {
        SearchResult result = exactly(word(QueryField.ANY, "turbine"));
        assertThat(result.hits()).extracting(Hit::id).containsExactly("a");
        assertThat(result.hits().getFirst().why()).extracting(Evidence::text).containsExactlyInAnyOrder("Turbine", "A turbine, L");
        assertThat(result.hits().getFirst().why()).allSatisfy(why -> assertThat(Searched.marked(why)).allMatch(marked -> marked.equalsIgnoreCase("turbine")));
        assertThat(result.hits().getFirst().sum()).filteredOn(part -> !part.text().isEmpty()).extracting(Hit.ScorePart::text).containsExactlyInAnyOrder("Turbine", "A turbine, L");
    }

    @Test
    void fieldsAndAbstractsAreExactToo() {
        assertThat(exactly(word(QueryField.TITLE, "turbines")).hits()).extracting(Hit::id).containsExactly("a");
        assertThat(exactly(word(QueryField.TITLE, "turbines")).hits().getFirst().why()).extracting(Evidence::text).containsExactly("Turbines of rivers, L");
        assertThat(exactly(word(QueryField.ANY, "networks")).hits().getFirst().why()).satisfiesExactly(why -> assertThat(Searched.marked(why)).isEqualTo(List.of("networks")));
        assertThat(exactly(word(QueryField.ANY, "network")).hits()).isEmpty();
        assertThat(exactly(new Query.Phrase(QueryField.ANY, "turbine of rivers", 0)).hits()).isEmpty();
        assertThat(exactly(new Query.Phrase(QueryField.ANY, "turbines of rivers", 0)).hits()).hasSize(1);
    }
}
