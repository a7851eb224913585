package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.profile.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in Chinese characters and whole names that stand only in certain places of a page. */
class NativeNamesTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).names().stream().map(Name::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"My name written in Chinese is 滕若澜.", "My Chinese name is written as 滕若澜.", "My name in Chinese characters is 滕若澜 (Téng Ruòlán).", "In Chinese, my name is written 滕若澜.", "I write my name as 滕若澜 in Chinese.",
        "My name is written 滕若澜.", "My full Chinese name is spelled as “滕若澜”.", "(Chinese: 滕 若澜; pinyin: Téng Ruòlán)", "In traditional Chinese characters it reads 滕若澜.", "中文姓名：滕若澜"})
    void sentenceSaysWhichNameIsChinese(String sentence) {
        assertThat(read("# About me\n\nI am a student of fog at Fenwold University. " + sentence + "\n")).containsExactly("滕若澜");
        assertThat(read("# Ruolan Teng\n\nI am a student of fog at Fenwold University. " + sentence + "\n")).containsExactly("Ruolan Teng", "滕若澜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My papers are written in Chinese: 经济学.", "My advisor's Chinese name is 林知远.", "I teach writing in Chinese and 英语."})
    void whatIsWrittenInChineseNeedNotBeAName(String sentence) {
        assertThat(read("# About me\n\nI am a student of fog at Fenwold University. " + sentence + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"滕若澜  滕若瀾 | 滕若澜", "滕若瀾 (滕若澜) | 滕若瀾", "Ruolan Teng 滕若瀾/滕若澜 | Ruolan Teng;滕若瀾", "Ruolan Teng\\n\\n*滕 若澜* | Ruolan Teng;滕若澜"})
    void nameMayStandInTheCharactersOfTwoCountries(String heading, String names) {
        assertThat(read("# " + heading.replace("\\n", "\n") + "\n\nI am a student of fog at Fenwold University.\n")).containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"滕若澜 的 个人主页", "滕若澜的个人学术主页", "滕若澜 の ホームページ", "滕若澜 个人主页", "欢迎来到 滕若澜 的 主页"})
    void titleIsSomebodysPage(String title) {
        assertThat(Claims.of(Reading.of(HtmlPages.read("<title>" + title + "</title><p>我目前是一名博士研究生。</p>", 0), 0)).names()).extracting(Name::text).containsExactly("滕若澜");
    }

    @Test
    void wholeNameStandsOverTheAddress() {
        String page = "# About me\n\nHi, I am Ruolan! I am a lecturer at Fenwold University.\n\n## %s\n\nRuolan Teng（滕 若澜）\n\nDepartment of Optics\n";
        assertThat(read(page.formatted("Contact"))).containsExactly("Ruolan Teng", "滕若澜");
        assertThat(read(page.formatted("My students"))).containsExactly("Ruolan");
    }

    @Test
    void accountsSayUnderWhichNameTheyAreHeld() {
        String page = "I am a student of fog at Fenwold University.\n\n* Google Scholar: [Mira Oduya](https://scholar.google.com/citations?user=oduya)\n* LinkedIn: [%s](https://linkedin.com/in/oduya)\n";
        assertThat(read(page.formatted("Mira Oduya"))).containsExactly("Mira Oduya");
        assertThat(read(page.formatted("my page"))).containsExactly("Mira Oduya");
        assertThat(read(page.formatted("Tam Vale"))).isEmpty();
    }
}
