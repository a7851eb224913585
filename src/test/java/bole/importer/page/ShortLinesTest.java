package bole.importer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and places here are invented. */
class ShortLinesTest {

    private static List<String> blocks(String markdown) {
        return MarkdownPages.read(markdown.replace("\\n", "\n")).blocks().stream().map(block -> block.text().text().replace("\n", " / ")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Mira Oduya\\nLecturer in Tides\\nFenwold University\\nm.oduya@fen.example\\n\\nmore;Mira Oduya / Lecturer in Tides / Fenwold University / m.oduya@fen.example|more",
        "# 滕若澜\\n副教授，博士生导师\\n落星湖大学潮汐学院\\n邮箱：t@lxh.example\\n\\n更多;滕若澜|副教授，博士生导师 / 落星湖大学潮汐学院 / 邮箱：t@lxh.example|更多"})
    void shortLinesThatOpenAPageStandAlone(String page, String blocks) {
        assertThat(blocks(page)).containsExactly(blocks.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Mira Oduya is a lecturer of\\nTides at Fenwold University.\\nShe sails.\\n\\nmore;Mira Oduya is a lecturer of Tides at Fenwold University. She sails.|more",
        "I study silt and\\nreeds. In Lowfen\\nI was born\\n\\nmore;I study silt and reeds. In Lowfen I was born|more", "Mira\\nOduya\\n\\nmore;Mira Oduya|more"})
    void linesOfAParagraphGoOn(String page, String blocks) {
        assertThat(blocks(page)).containsExactly(blocks.split("\\|"));
    }
}
