package bole.importer.generated.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is read of fields told in all ways we know; a mend that loses a way of telling fails here. Shares may rise: then raise the floor. */
class FieldFramesTest {

    private static final int FILLINGS = 3;

    @ParameterizedTest
    @CsvSource({"english.txt, 0.97", "chinese.txt, 0.97", "pages.txt, 0.97", "distractors.txt, 0.98"})
    void mostOfWhatIsToldIsRead(String resource, double floor) {
        List<FieldFrameTable.Row> rows = FieldFrameTable.rows(resource, FILLINGS);
        assertThat(rows.stream().mapToDouble(FieldFrameTable.Row::share).average().orElse(0)).as(FieldFrameTable.groups(rows).toString()).isGreaterThanOrEqualTo(floor);
    }
}
