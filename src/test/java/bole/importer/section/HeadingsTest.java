package bole.importer.section;

import static org.assertj.core.api.Assertions.assertThat;

import bole.text.TableRows;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Some thirteen hundred headings, as pages of all fields and two languages have them. */
class HeadingsTest {

    @Test
    void headingsOfAllKindsAreKnown() {
        Map<String, String> otherwise = new TreeMap<>();
        TableRows.of("/bole/importer/generated/headings.txt").forEach(row -> {
            String[] kinds = row.substring(0, row.indexOf(':')).split("/");
            for (String heading : row.substring(row.indexOf(':') + 1).strip().split(" \\| ")) {
                Optional<SectionKind> read = Sections.kind(heading);
                if (read.isEmpty() || !Arrays.asList(kinds).contains(read.get().name())) {
                    otherwise.put(heading, read.map(Enum::name).orElse("none"));
                }
            }
        });
        assertThat(otherwise).isEmpty();
    }
}
