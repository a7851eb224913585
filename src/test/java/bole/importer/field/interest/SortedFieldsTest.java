package bole.importer.field.interest;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Interest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields behind words that only sort them. */
class SortedFieldsTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown.replace("\\n", "\n")), 0)).interests().stream().map(Interest::label).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Research Areas: Methodology: fog optics, peat chemistry; Application: dike safety, bog health | fog optics;peat chemistry;dike safety;bog health",
        "## Research Interests\\n\\nMethods: fog optics, peat chemistry; applications: dike safety | fog optics;peat chemistry;dike safety",
        "## Research Interests\\n\\n- Techniques: fog optics, peat chemistry\\n- Domains: dike safety | fog optics;peat chemistry;dike safety",
        "## Research Interests\\n\\n- **Primary:** fog optics, peat chemistry\\n- **Secondary:** dike safety | fog optics;peat chemistry;dike safety",
        "## Research Interests\\n\\n- **Methods**: fog optics\\n- **Application areas**: dike safety, bog health | fog optics;dike safety;bog health",
        "## Research Interests\\n\\n**Methods**: fog optics, peat chemistry\\n\\n**Applications**: dike safety | fog optics;peat chemistry;dike safety",
        "## 研究方向\\n\\n- 理论：潮汐建模、泥炭生态\\n- 应用：灯塔光学 | 潮汐建模;泥炭生态;灯塔光学",
        "研究方向：方法：潮汐建模、泥炭生态；应用领域：灯塔光学 | 潮汐建模;泥炭生态;灯塔光学",
        "## Research Interests\\n\\n- **Fog optics**: lenses, lamps\\n- **Peat chemistry**: acids, gases | Fog optics;Peat chemistry",
        "## Research Interests\\n\\n- Fog optics: lenses\\n- Peat chemistry: gases | Fog optics;Peat chemistry",
        "#### Substantive Interests:\\n\\nPeat Economics, Fog Politics, Coastal Labour\\n\\n#### Methodological Interests:\\n\\nPanel Data, Field Experiments | Peat Economics;Fog Politics;Coastal Labour;Panel Data;Field Experiments",
        "## Theoretical and methodological interests\\n\\n- fog optics\\n- peat chemistry | fog optics;peat chemistry",
        "My interests are 1) fog optics, 2) peat chemistry and 3) dike safety. | fog optics;peat chemistry;dike safety",
        "Two themes in my research are (1) the growth and decay of bogs and (2) fog optics. | growth and decay of bogs;fog optics",
        "My research areas are (i) fog optics, (ii) peat chemistry, and (iii) dike safety. | fog optics;peat chemistry;dike safety"})
    void whatSortsFieldsIsNone(String told, String fields) {
        assertThat(read(told + "\n")).containsExactly(fields.split(";"));
    }
}
