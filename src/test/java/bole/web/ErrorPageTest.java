package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that say why there is no answer, and notes on what was read otherwise than typed. */
class ErrorPageTest {

    private static final Visit VISIT = Visit.sample();
    private static final List<Problem> OURS_AND_LIMITS = List.of(Problem.plain(405, "Method Not Allowed", "this address answers GET, HEAD"),
        Problem.tooLarge("a body has at most 8000000 bytes"), Problem.plain(429, "Too Many Requests", "more requests wait than can be answered soon"),
        Problem.unavailable("Bole is shutting down", 1),
        Problem.of("internal", "Internal error", 500, "Bole failed to answer; the log has the details under reference 0a1b2c3d"));

    private static Document page(Problem problem, String language) {
        ProblemPage page = new Pages(new FakeEngine(3), sha256 -> Optional.empty()).problemPage();
        Request request = new Request("GET", "/", Map.of("lang", List.of(language)), Map.of("accept", "text/html"), new byte[0]);
        Response response = page.show(request, problem);
        assertThat(response.status()).isEqualTo(problem.status());
        return Jsoup.parse(Visit.text(response));
    }

    @Test
    void eachSortOfFailureHasItsOwnHeadingInBothLanguages() {
        for (String language : List.of("en", "zh")) {
            assertThat(OURS_AND_LIMITS.stream().map(problem -> page(problem, language).select("h1").text())).doesNotHaveDuplicates()
                .doesNotContain(VISIT.page("/?year=20x1&lang=" + language).select("h1").text());
        }
    }

    @Test
    void whatWentWrongIsSaidInChineseOnAChinesePage() {
        assertThat(OURS_AND_LIMITS).allSatisfy(problem -> assertThat(page(problem, "zh").select(".mistakes").text()).doesNotContain(problem.detail()).matches("(?s).*\\p{IsHan}.*"));
        assertThat(page(OURS_AND_LIMITS.getLast(), "zh").select(".mistakes").text()).contains("0a1b2c3d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=99999", "yaer=2020", "q=a&q=b", "page=9999", "page=x", "per_page=1000", "sort=best", "stint=x", "as_of=99", "kind=x", "institution=NTU",
        "year=2020..2010", "q=%25ff"})
    void everyMistakeInAnAddressIsSaidInChineseOnAChinesePage(String query) {
        Document page = VISIT.page("/?lang=zh&" + query);
        assertThat(page.select(".mistakes [lang=en]")).as(page.select(".mistakes").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"((", "\"graph", "a OR", "OR", "name:", "zebra:x graph", "year:x graph", "a* graph", "\"a b\"~ graph", "gr*ph", "* graph", "\"\"", "()"})
    void everyOddityOfAQueryIsSaidInChineseOnAChinesePage(String text) {
        Document page = VISIT.page(PageAddress.of("/", Map.of("q", List.of(text), "lang", List.of("zh"))));
        assertThat(page.select(".notes p")).isNotEmpty();
        assertThat(page.select(".notes p[lang=en]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"is no cursor|不是有效的游标", "\"$1\" is no parameter of this resource|没有“$1”这个参数", "something new|something new"})
    void whatWasTypedIsKeptAsItIsAndAnUnknownSentenceStays(String english, String chinese) {
        assertThat(MistakeWords.in(Language.ZH, english)).isEqualTo(chinese);
        assertThat(MistakeWords.in(Language.EN, english)).isEqualTo(english);
    }
}
