package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SearchPageTest {

    private static final Visit VISIT = Visit.sample();

    private static int count(Document page) {
        String digits = page.select("#count").text().replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    @Test
    void theNumberOnARowIsTheNumberOfPeopleItLeadsTo() {
        Document page = VISIT.page("/?lang=en");
        for (Element row : page.select(".facet .take").stream().limit(30).toList()) {
            assertThat(count(VISIT.page(row.attr("href")))).as(row.text()).isEqualTo(Integer.parseInt(row.select(".take span").text()));
        }
    }

    @Test
    void aChosenRowLeadsBack() {
        String chosen = VISIT.page("/?lang=en").select("[aria-labelledby=facet-institution] .take").first().attr("href");
        Document page = VISIT.page(chosen);
        Element row = page.select("[aria-labelledby=facet-institution] .take[aria-current]").first();
        assertThat(row.attr("href")).isEqualTo("/?lang=en");
        assertThat(page.select(".chip").first().attr("href")).isEqualTo("/?lang=en");
    }

    @Test
    void excludingLeavesTheOthers() {
        Document page = VISIT.page("/?lang=en");
        Element row = page.select("[aria-labelledby=facet-institution] li").first();
        int without = count(VISIT.page(row.select(".leave").attr("href")));
        assertThat(without).isEqualTo(count(page) - Integer.parseInt(row.select(".take span").text()));
    }

    @Test
    void aLabelInEitherLanguageEndsAtTheSameAddress() {
        String english = VISIT.page("/?institution=University+of+Oxford&lang=en").select("link[rel=canonical]").attr("href");
        String chinese = VISIT.page("/?institution=牛津大学&lang=en").select("link[rel=canonical]").attr("href");
        assertThat(english).isEqualTo(chinese).contains("institution=").doesNotContain("+");
    }

    @Test
    void evidenceIsMarkedAndLeadsToItsLines() {
        Document page = VISIT.page("/?q=graph+neural+networks&lang=en");
        assertThat(page.select(".why mark")).isNotEmpty();
        String source = page.select(".why a.source").first().attr("href");
        Document lines = VISIT.page(source.replaceAll("#.*", ""));
        assertThat(lines.select(".lines .on")).isNotEmpty();
        assertThat(lines.select(source.replaceAll(".*#", "#"))).hasSize(1).allSatisfy(line -> assertThat(line.hasClass("on")).isTrue());
    }

    @Test
    void withoutResultsEachWayOutSaysWhereItLeads() {
        Document page = VISIT.page("/?q=graph&year=1901&lang=en");
        List<Element> ways = page.select(".empty a");
        assertThat(ways).hasSizeGreaterThan(1);
        assertThat(count(VISIT.page(ways.getFirst().attr("href")))).isPositive();
        assertThat(ways.getFirst().text()).contains(String.valueOf(count(VISIT.page(ways.getFirst().attr("href")))));
    }

    @Test
    void aFacetRollsUpOpensAndNarrowsByLinksAlone() {
        Document flat = VISIT.page("/?lang=en&q.match=any");
        Document top = VISIT.page(flat.select("[aria-labelledby=facet-interest] .levels a").attr("href"));
        assertThat(top.select("[aria-labelledby=facet-interest] .levels [aria-current]").text()).isEqualTo("Broader topics");
        Element row = top.select("[aria-labelledby=facet-interest] .rows li:has(.open)").first();
        Document chosen = VISIT.page(row.select(".take").attr("href"));
        assertThat(chosen.select(".chip").text()).contains("and everything narrower");
        assertThat(chosen.select("#count").text()).startsWith(row.select(".take span").text() + " ");
        assertThat(chosen.select("[aria-labelledby=facet-interest] .on bdi").text()).isEqualTo(row.select("bdi").text());
        Document opened = VISIT.page(row.select(".open").attr("href"));
        assertThat(opened.select("[aria-labelledby=facet-interest] .beneath .take")).isNotEmpty();
        assertThat(opened.select("[aria-labelledby=facet-interest] .levels [aria-current]").text()).isEqualTo(row.select("bdi").text());
        assertThat(VISIT.answer(opened.select(".exports a").attr("href")).status()).isEqualTo(200);
        assertThat(opened.select("[aria-labelledby=facet-interest] .levels a").eachText()).startsWith("Single topics", "Broader topics");
    }

    @Test
    void theWordsOfWelcomeStandOnTheFirstPageOnly() {
        assertThat(VISIT.page("/?lang=en").select(".lead")).hasSize(1);
        Document second = VISIT.page("/?page=2&lang=en");
        assertThat(second.select(".lead")).isEmpty();
        assertThat(second.select("h1")).hasSize(1);
    }

    @Test
    void aRolledUpListWithNothingChosenLeadsToThePagesOfItsTopics() {
        Document page = VISIT.page("/browse/interest?facet.rollup=interest&lang=en");
        assertThat(page.select(".rows li:has(.open) .take")).isNotEmpty().allSatisfy(row -> assertThat(row.attr("href")).startsWith("/topics/"));
        assertThat(VISIT.answer(page.select(".rows .take").attr("href")).status()).isEqualTo(200);
    }

    @Test
    void theListOfAllValuesRollsUpToo() {
        Document page = VISIT.page("/browse/institution?facet.rollup=institution&lang=zh");
        assertThat(page.select(".levels [aria-current]").text()).isEqualTo("含下属机构");
        assertThat(page.select(".rows li")).isNotEmpty();
    }

    @Test
    void sortingAndPagingKeepTheSearch() {
        Document page = VISIT.page("/?year=2000..&per_page=10&lang=en");
        String next = page.select(".paging a[rel=next]").attr("href");
        assertThat(next).contains("year=2000..").contains("page=2").contains("per_page=10");
        assertThat(page.select(".sort a")).allSatisfy(link -> assertThat(link.attr("href")).contains("year=2000.."));
        Document second = VISIT.page(next);
        assertThat(second.select("ol.people").attr("start")).isEqualTo("11");
        assertThat(second.select(".person h3 a").eachAttr("href")).doesNotContainAnyElementsOf(page.select(".person h3 a").eachAttr("href"));
    }

    @Test
    void bothLanguagesFindTheSamePeople() {
        List<String> english = VISIT.page("/?q=robotics&lang=en").select(".person h3 a").eachAttr("href").stream().map(href -> href.replaceAll("\\?.*", "")).toList();
        List<String> chinese = VISIT.page("/?q=robotics&lang=zh").select(".person h3 a").eachAttr("href").stream().map(href -> href.replaceAll("\\?.*", "")).toList();
        assertThat(english).isNotEmpty().isEqualTo(chinese);
    }

    @Test
    void inventedPeopleAreMarked() {
        Document page = VISIT.page("/?lang=en");
        assertThat(page.select(".person .tag")).hasSameSizeAs(page.select(".person"));
        assertThat(VISIT.page("/profiles/" + PageKinds.person()).select(".invented")).hasSize(1);
    }

    @Test
    void theLineagesOfAPersonAreLatestFirst() {
        List<String> years = VISIT.page("/profiles/" + PageKinds.person() + "?lang=en").select("section.publications .when").eachText();
        assertThat(years).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void whereAPersonIsGoneSoAreTheirSources() {
        String sha = Invented.sample().engine().profile(PageKinds.person()).orElseThrow().profile().sources().getFirst().sha256();
        assertThat(VISIT.answer("/profiles/" + PageKinds.person() + "/sources/" + sha).status()).isEqualTo(200);
        assertThat(VISIT.answer("/profiles/nobody/sources/" + sha).status()).isEqualTo(404);
        assertThat(new Visit(Invented.only(List.of()).site()).answer("/profiles/" + PageKinds.person() + "/sources/" + sha).status()).isEqualTo(404);
    }

    @Test
    void whereNobodyMatchesEachWayOutLeadsToAsManyAsItSaysAndNoChartIsEmpty() {
        Document page = VISIT.page("/?q=graph&year=2022&institution=alibaba&country=br&lang=en");
        assertThat(count(page)).isZero();
        assertThat(page.select(".empty li a")).hasSizeGreaterThan(1);
        for (Element way : page.select(".empty li a").stream().filter(link -> link.text().contains("(")).toList()) {
            assertThat(count(VISIT.page(way.attr("href")))).as(way.text()).isEqualTo(Integer.parseInt(way.text().replaceAll(".*\\((\\d+) .*", "$1")));
        }
        assertThat(page.select("svg.bars")).isEmpty();
        assertThat(page.select("[aria-labelledby=facet-year] .take").eachText()).containsExactly("2022 0");
    }

    @Test
    void theFirstPageStaysWellBelowAHundredKilobytes() {
        assertThat(Visit.text(VISIT.answer("/?lang=zh")).length()).isLessThan(90_000);
    }

    @Test
    void crawlersFollowTwoRefinementsAndNoMore() {
        assertThat(VISIT.page("/?kind=education&lang=en").select("a.take:not([aria-current])")).isNotEmpty().allSatisfy(row -> assertThat(row.hasAttr("rel")).isFalse());
        assertThat(VISIT.page("/?kind=education&degree=phd&lang=en").select("a.take:not([aria-current])")).isNotEmpty()
            .allSatisfy(row -> assertThat(row.attr("rel")).isEqualTo("nofollow"));
        assertThat(VISIT.page("/?kind=education&degree=phd&lang=en").select("a.take[aria-current]")).isNotEmpty().allSatisfy(row -> assertThat(row.hasAttr("rel")).isFalse());
    }
}
