package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ShortlistPageTest {

    private static final Visit VISIT = Visit.sample();
    private static final List<String> IDS = VISIT.page("/?lang=en").select(".person").eachAttr("data-person").subList(0, 5);

    private static String query(List<String> ids) {
        return "?id=" + String.join("&id=", ids);
    }

    @Test
    void theAddressCarriesThePeopleInTheirOrder() {
        assertThat(VISIT.page("/shortlist" + query(IDS)).select(".person").eachAttr("data-person")).isEqualTo(IDS);
        assertThat(VISIT.page("/shortlist" + query(IDS.reversed())).select(".person").eachAttr("data-person")).isEqualTo(IDS.reversed());
    }

    @Test
    void whoIsNotThereIsNamed() {
        Document page = VISIT.page("/shortlist?id=nobody&id=" + IDS.getFirst());
        assertThat(page.select(".person")).hasSize(1);
        assertThat(page.select("main code").eachText()).containsExactly("nobody");
    }

    @Test
    void thePeopleComeAsATableLinesAndCards() {
        Response csv = VISIT.answer("/shortlist.csv" + query(IDS));
        assertThat(Visit.text(csv).lines()).hasSizeGreaterThan(IDS.size());
        assertThat(csv.headers().get("Content-Disposition")).contains("attachment");
        assertThat(Visit.text(VISIT.answer("/shortlist.jsonl" + query(IDS))).lines()).hasSize(IDS.size());
        assertThat(Visit.text(VISIT.answer("/shortlist.vcf" + query(IDS))).split("BEGIN:VCARD", -1)).hasSize(IDS.size() + 1);
    }

    @Test
    void atMostFourStandSideBySide() {
        Document page = VISIT.page("/compare" + query(IDS) + "&lang=en");
        assertThat(page.select("thead th")).hasSize(4);
        assertThat(page.select("tbody tr")).allSatisfy(row -> assertThat(row.select("td")).hasSize(4));
        assertThat(page.text()).contains("Only the first 4 are shown");
    }

    @Test
    void tooManyPeopleAreAMistake() {
        List<String> many = java.util.stream.IntStream.range(0, 201).mapToObj(number -> "p" + number).toList();
        assertThat(VISIT.answer("/shortlist" + query(many)).status()).isEqualTo(400);
    }

    @Test
    void theMapForCrawlersHoldsEveryoneUnderTheirPage() {
        String map = Visit.text(VISIT.answer("/sitemap.xml"));
        assertThat(map).contains("<loc>http://127.0.0.1/</loc>").contains("<loc>http://127.0.0.1/profiles/" + IDS.getFirst() + "</loc>");
        assertThat(map.split("/profiles/", -1)).hasSizeGreaterThan(60);
        assertThat(Visit.text(VISIT.answer("/robots.txt"))).contains("Sitemap: http://127.0.0.1/sitemap.xml");
        assertThat(Visit.text(VISIT.answer("/llms.txt"))).startsWith("# Bole");
    }
}
