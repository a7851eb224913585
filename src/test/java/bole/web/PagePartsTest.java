package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.Language;
import bole.search.Evidence.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagePartsTest {

    private static String shown(List<PersonModel.Part> parts) {
        return parts.stream().map(part -> part.marked() ? "[" + part.text() + "]" : part.text()).collect(Collectors.joining());
    }

    @Test
    void whatMatchedIsMarkedAndNothingElse() {
        assertThat(shown(Excerpt.of("graphs and graph", List.of(new TextRange(0, 6), new TextRange(11, 16))))).isEqualTo("[graphs] and [graph]");
        assertThat(shown(Excerpt.of("", List.of()))).isEmpty();
    }

    @Test
    void aLongTextIsCutAroundTheFirstMatch() {
        String text = "a".repeat(1_000) + "match" + "b".repeat(1_000);
        assertThat(shown(Excerpt.of(text, List.of(new TextRange(1_000, 1_005))))).startsWith("…a").contains("a[match]b").endsWith("b…").hasSizeLessThan(280);
    }

    @Test
    void rangesBeyondTheTextDoNoHarm() {
        assertThat(shown(Excerpt.of("short", List.of(new TextRange(2, 99), new TextRange(50, 60))))).isEqualTo("sh[ort]");
    }

    @Test
    void aCutNeverHalvesACharacter() {
        String text = "𠮷".repeat(500);
        assertThat(shown(Excerpt.of(text, List.of(new TextRange(800, 802))))).doesNotContain("?").matches("[…𠮷\\[\\]]+");
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a,https://example.org/a", "HTTP://EXAMPLE.ORG,HTTP://EXAMPLE.ORG", "mailto:a@example.org,mailto:a@example.org",
        "javascript:alert(1),''", "' javascript:alert(1)',''", "data:text/html;x,''", "//example.org,''", "ftp://example.org,''", "vbscript:x,''"})
    void linksLeadOutOnlyOverTheWebOrMail(String given, String shown) {
        assertThat(PageAddress.outward(given)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|EN", "zh-CN,zh;q=0.9,en;q=0.8|ZH", "en-GB,en|EN", "fr-FR,fr,zh-TW|ZH", "de|EN", "zho|EN", "*|EN", ",,,;;q=|EN"})
    void theLanguageIsTheFirstOfOursThatTheBrowserAsksFor(String header, String language) {
        Request request = new Request("GET", "/", Map.of(), Map.of("accept-language", header == null ? "" : header), new byte[0]);
        assertThat(PageLanguage.of(request)).isEqualTo(Language.valueOf(language));
    }

    @Test
    void theParameterWinsOverTheBrowser() {
        Request request = new Request("GET", "/", Map.of("lang", List.of("en")), Map.of("accept-language", "zh"), new byte[0]);
        assertThat(PageLanguage.of(request)).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({"2021,2021,2021", "2021-09,Sep 2021,2021年9月", "2021-09-03,3 Sep 2021,2021年9月3日"})
    void datesAreAsPreciseAsTheirSource(String date, String english, String chinese) {
        assertThat(new Dates(Messages.in(Language.EN)).show(date)).isEqualTo(english);
        assertThat(new Dates(Messages.in(Language.ZH)).show(date)).isEqualTo(chinese);
    }

    @Test
    void timesWithoutAnEndSayWhetherTheyGoOn() {
        Dates dates = new Dates(Messages.in(Language.EN));
        assertThat(dates.range(Optional.of("2019"), Optional.empty(), true)).isEqualTo("2019 – now");
        assertThat(dates.range(Optional.of("2019"), Optional.empty(), false)).isEqualTo("2019");
        assertThat(dates.range(Optional.empty(), Optional.of("2020"), false)).isEqualTo("2020");
        assertThat(dates.range(Optional.empty(), Optional.empty(), false)).isEmpty();
        assertThat(dates.years(Optional.of("2019-05"), Optional.of("2019-11"))).isEqualTo("2019");
    }

    @ParameterizedTest
    @CsvSource({"Graph learning,en", "图学习,zh", "GNN 图学习,zh", "さくら大学,ja", "2020,''", "Γράφοι,''"})
    void theLanguageOfATextIsToldByItsScript(String text, String lang) {
        assertThat(Script.lang(text)).isEqualTo(lang);
    }
}
