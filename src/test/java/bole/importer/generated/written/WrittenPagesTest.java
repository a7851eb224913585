package bole.importer.generated.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many pages written out whole are read without a fault; a mend that loses one fails here. Shares may rise: then raise the floor. */
class WrittenPagesTest {

    @ParameterizedTest
    @CsvSource({"chinese.txt, 0.98", "chinese-further.txt, 0.97"})
    void mostPagesAreReadWithoutAFault(String resource, double floor) {
        assertThat(WrittenTable.whole(resource)).as(WrittenTable.groups(resource).toString()).isGreaterThanOrEqualTo(floor);
    }
}
