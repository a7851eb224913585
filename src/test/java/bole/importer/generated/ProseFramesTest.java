package bole.importer.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much is read of posts told in sentences in all ways we know; shares may rise: then raise the floor. */
class ProseFramesTest {

    private static final int FILLINGS = 5;

    @ParameterizedTest
    @CsvSource({"prose-frames.txt, 0.97", "prose-education-frames.txt, 0.96", "chinese-prose-frames.txt, 0.94", "prose-distractor-frames.txt, 0.97"})
    void mostOfWhatSentencesTellIsRead(String resource, double floor) {
        List<FrameTable.Row> rows = FrameTable.rows(resource, FILLINGS);
        assertThat(rows.stream().mapToDouble(FrameTable.Row::share).average().orElse(0)).as(FrameTable.groups(rows).toString()).isGreaterThanOrEqualTo(floor);
    }
}
