package bole.importer.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is read of entries told in all ways we know; a mend that loses a way of telling fails here. Shares may rise: then raise the floor. */
class EntryFramesTest {

    private static final int FILLINGS = 2;

    @ParameterizedTest
    @CsvSource({"education-frames.txt, 0.98", "work-frames.txt, 0.965", "chinese-frames.txt, 0.985", "distractor-frames.txt, 0.995"})
    void mostOfWhatIsToldIsRead(String resource, double floor) {
        List<FrameTable.Row> rows = FrameTable.rows(resource, FILLINGS);
        assertThat(rows.stream().mapToDouble(FrameTable.Row::share).average().orElse(0)).as(FrameTable.groups(rows).toString()).isGreaterThanOrEqualTo(floor);
    }
}
