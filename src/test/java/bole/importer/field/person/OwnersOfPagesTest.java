package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.profile.Name;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names said alone, behind a place, beside a post or as the owner's of a page, and what pages are called besides. */
class OwnersOfPagesTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).names().stream().map(Name::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Please call me Tomas. I study fog at Kyoto University. | Tomas",
        "I'm Tomas. I study fog at Kyoto University. | Tomas",
        "I'm Tomas 🌊 | Tomas",
        "I'm Tomas — a student of fog at Kyoto University. | Tomas",
        "Soy **Geóloga Física** y trabajo en Lowfen. |",
        "Hey there! Tomas here 🌊 | Tomas",
        "# Shin'ichi\\n\\nI study fog. | Shin'ichi",
        "# Welcome to Tomas's GitHub 🌊\\n\\nI study fog. | Tomas",
        "# Lowfen's Homepage\\n\\nI study fog. |",
        "# Cabin (若澜的小屋)\\n\\n我叫滕若澜，研究雾。 | 滕若澜",
        "Hi, I'm Tomas (滕若澜), a student of fog. | Tomas;滕若澜",
        "我是滕若澜（Tomas），落星湖大学学生。 | Tomas;滕若澜",
        "My Chinese name is 滕若澜 and my English name is Mira Teng. | Mira Teng;滕若澜",
        "我是来自落星湖大学的滕若澜。 | 滕若澜",
        "我是落星湖大学计算机学院的博士研究生滕若澜，研究雾。 | 滕若澜",
        "落星湖大学助理研究员滕若澜，研究雾。 | 滕若澜",
        "落星湖大学的高山，在雾里。 |",
        "我是来自落星湖大学的应届生。 |",
        "滕若澜主要从事雾的研究。 | 滕若澜",
        "滕若澜 (Ruolan Teng) is a lecturer at Kyoto University. | Ruolan Teng;滕若澜",
        "# 滕若澜-落星湖大学\\n\\n研究雾。 | 滕若澜",
        "# 落星湖大学-滕若澜-博士生\\n\\n研究雾。 | 滕若澜",
        "# 滕若澜助理研究员\\n\\n研究雾。 | 滕若澜",
        "# 关于滕若澜\\n\\n研究雾。 | 滕若澜",
        "Mira Oduya, Associate Professor, Kyoto University\\n\\nFog is my field. | Mira Oduya",
        "> Dr. Mira Oduya — Lecturer at Kyoto University\\n\\nFog is my field. | Mira Oduya",
        "# Mira Oduya -- Lecturer\\n\\nFog is my field. | Mira Oduya",
        "# Meet Mira Oduya\\n\\nFog is my field. | Mira Oduya",
        "# Mira Oduya Home Page\\n\\nFog is my field. | Mira Oduya",
        "This is Ruolan Teng's (滕若澜) website. I study fog. | Ruolan Teng;滕若澜",
        "# mira oduya's homepage\\n\\nFog is my field. |",
        "Hi I'm Mira Oduya I'm a student of fog | Mira Oduya"})
    void nameIsReadHoweverItIsSaid(String page, String expected) {
        assertThat(read(page.replace("\\n", "\n"))).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(";")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vision Language", "Volcano Monitoring", "Star Formation", "Fluid Flow", "Silver Lining", "Dark Mode", "Wooden Boats", "Next Steps", "Zero Knowledge", "Crop Yields", "Stem Cells", "Weekend Projects", "Lie Groups", "River Basins", "Magic Lantern", "Color Palettes",
        "高光谱", "石墨烯", "时光机", "马拉松", "宋词", "单细胞", "万花筒", "成长记", "云计算", "路由", "文学", "安全感"})
    void whatPagesAreCalledIsNoName(String words) {
        assertThat(read("# " + words + "\n\nI am a student at Kyoto University.\n")).isEmpty();
        assertThat(read("I am a student at Kyoto University.\n\n**" + words + "**\n")).isEmpty();
        assertThat(Claims.of(Reading.of(HtmlPages.read("<title>" + words + "</title><p>I am a student at Kyoto University.</p>", 0), 0)).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mira oduya's homepage | Mira Oduya", "落星湖大学教师主页-滕若澜 | 滕若澜", "滕若澜_落星湖大学 | 滕若澜", "Tomas's Homepage | Tomas", "Tomas 🌊 | Tomas", "Hope | "})
    void titleMayOwnThePage(String title, String expected) {
        String page = "<html><head><title>" + title + "</title></head><body><p>I study fog at Kyoto University.</p></body></html>";
        assertThat(Claims.of(Reading.of(HtmlPages.read(page, 0), 0)).names()).extracting(Name::text).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }
}
