package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTest {

    @Test
    void remarksAndBlankLinesAreNoRows() {
        List<String> rows = TableRows.of("/bole/importer/sample-records.txt");
        assertThat(rows).isNotEmpty().noneMatch(row -> row.isBlank() || row.startsWith("#"));
    }
}
