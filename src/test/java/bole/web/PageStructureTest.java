package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of page in both languages. */
class PageStructureTest {

    private static final Visit VISIT = Visit.sample();

    static Stream<String> pages() {
        return PageKinds.sample().stream().flatMap(address -> Stream.of("en", "zh").map(lang -> PageKinds.in(address, lang)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasOneHeadingOfTheFirstLevelAndNoLevelIsLeftOut(String address) {
        Document page = VISIT.page(address);
        assertThat(page.select("h1")).hasSize(1);
        int before = 1;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldHasALabelAndEveryLinkAndButtonAName(String address) {
        Document page = VISIT.page(address);
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            boolean labelled = field.closest("label") != null || !page.select("label[for=" + field.id() + "]").isEmpty();
            assertThat(labelled).as(field.outerHtml()).isTrue();
        }
        assertThat(page.select("a, button")).allSatisfy(element ->
            assertThat(element.text() + element.attr("aria-label") + element.attr("title")).as(element.outerHtml()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndReferencesLeadToThem(String address) {
        Document page = VISIT.page(address);
        Set<String> ids = new HashSet<>();
        assertThat(page.select("[id]")).allSatisfy(element -> assertThat(ids.add(element.id())).as(element.id()).isTrue());
        Stream<String> references = Stream.concat(page.select("[aria-labelledby]").stream().map(element -> element.attr("aria-labelledby")),
            page.select("a[href^=#]").stream().map(element -> element.attr("href").substring(1)));
        assertThat(references).allSatisfy(id -> assertThat(ids).contains(id));
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
        assertThat(page.select("main#content")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsInline(String address) {
        Document page = VISIT.page(address);
        assertThat(page.select("style, [style], script:not([src]):not([type=application/ld+json])")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element ->
            assertThat(element.attributes().asList()).noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theLanguageIsStatedAndTheOtherVersionKeepsTheState(String address) {
        Document page = VISIT.page(address);
        boolean chinese = address.contains("lang=zh");
        assertThat(page.select("html").attr("lang")).isEqualTo(chinese ? "zh-Hans" : "en");
        String link = page.select("a.language").attr("href");
        String other = link.isEmpty() ? VISIT.taken(page.select("button.language").first(), page) : link;
        assertThat(other).contains(chinese ? "lang=en" : "lang=zh");
        assertThat(VISIT.answer(other).status()).isEqualTo(VISIT.answer(address).status());
        assertThat(page.select("link[rel=alternate][hreflang]")).hasSize(3);
        assertThat(page.title()).isNotBlank().contains(chinese ? "伯乐" : "Bole");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageStaysUnderAHundredKilobytesPacked(String address) {
        assertThat(Visit.text(VISIT.answer(address)).length()).isLessThan(250_000);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksOutOfTheSiteSayWhatTheyAre(String address) {
        assertThat(VISIT.page(address).select("a[href]")).allSatisfy(link -> {
            String href = link.attr("href");
            boolean within = href.startsWith("/") || href.startsWith("#");
            assertThat(within || link.attr("rel").contains("noopener")).as(href).isTrue();
            assertThat(href).matches("(?s)(/|#|https?://|mailto:).*");
        });
    }

    @Test
    void everyLinkWithinTheSiteAnswers() {
        Set<String> links = new LinkedHashSet<>();
        pages().forEach(address -> VISIT.page(address).select("a[href^=/], link[href^=/]").forEach(link -> links.add(link.attr("href"))));
        Map<String, List<String>> sorts = links.stream().filter(link -> !link.startsWith("/nothing-here") && !link.contains("yaer")).collect(
            Collectors.groupingBy(link -> link.replaceAll("^(/[^/?]*)[^?]*", "$1").replaceAll("=[^&#]*", "=").replaceAll("#.*", "")));
        assertThat(sorts).hasSizeGreaterThan(30);
        List<String> broken = sorts.values().stream().flatMap(sort -> sort.stream().limit(2)).filter(link -> VISIT.answer(link).status() != 200).toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void unknownAddressesAndParametersGetPagesThatSayWhatIsWrong() {
        Map<String, Integer> statuses = Map.of("/nothing", 404, "/profiles/nobody-000000", 404, "/?yaer=2020", 400, "/?year=20x1", 400, "/browse/zebra", 404,
            "/refine?from=20x1", 400, "/?page=9999", 400);
        statuses.forEach((address, status) -> {
            Response answer = VISIT.answer(address);
            assertThat(answer.status()).as(address).isEqualTo(status);
            assertThat(answer.headers().get("Content-Type")).startsWith("text/html");
        });
        assertThat(VISIT.page("/?yaer=2020").select(".mistakes").text()).contains("yaer").contains("year");
    }
}
