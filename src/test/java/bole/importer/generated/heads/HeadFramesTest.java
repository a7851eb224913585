package bole.importer.generated.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is read of the beginnings of pages in all ways we know; a mend that loses a way of telling fails here. Shares may rise: then raise the floor. */
class HeadFramesTest {

    private static final int FILLINGS = 3;

    @ParameterizedTest
    @CsvSource({"names.txt, 0.96", "addresses.txt, 0.98", "further.txt, 0.86", "elsewhere.txt, 0.97", "now.txt, 0.86"})
    void mostOfWhatIsToldIsRead(String resource, double floor) {
        List<HeadFrameTable.Row> rows = HeadFrameTable.rows(resource, FILLINGS);
        assertThat(rows.stream().mapToDouble(HeadFrameTable.Row::share).average().orElse(0)).as(HeadFrameTable.groups(rows).toString()).isGreaterThanOrEqualTo(floor);
    }
}
