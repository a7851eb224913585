package bole.importer.generated.pages;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.FieldScore;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much is read of whole pages in all layouts we know; a mend that loses one fails here. Figures may rise: then raise the floor. */
class PersonPagesTest {

    private static final int PEOPLE = 5;
    private static final double WHOLE = 0.82;
    private static final Map<String, Double> LEAST = Map.ofEntries(Map.entry("name", 99.0), Map.entry("native name", 100.0), Map.entry("position", 97.0), Map.entry("institution", 98.8),
        Map.entry("interests", 97.0), Map.entry("education", 98.8), Map.entry("employment", 97.5), Map.entry("publications", 84.5), Map.entry("awards", 99.5), Map.entry("emails", 99.5), Map.entry("links", 94.0));

    private static final List<LayoutTable.Row> ROWS = Stream.of("markdown.txt", "html.txt", "chinese.txt", "bilingual.txt", "data.txt", "further.txt", "rough.txt", "careers.txt", "structures-html.txt", "structures-md.txt", "structures-second.txt", "structures-third.txt").flatMap(resource -> LayoutTable.rows(resource, PEOPLE).stream()).toList();

    @Test
    void scoreOfNoFieldFalls() {
        Map<String, FieldScore> scores = LayoutTable.fields(ROWS);
        assertThat(scores.keySet()).isEqualTo(LEAST.keySet());
        assertThat(scores).allSatisfy((field, score) -> assertThat(score.f1()).as(field + " " + score).isGreaterThanOrEqualTo(LEAST.get(field)));
    }

    @Test
    void mostPagesAreReadWithoutAFault() {
        assertThat(LayoutTable.whole(ROWS)).isGreaterThanOrEqualTo(WHOLE);
    }
}
