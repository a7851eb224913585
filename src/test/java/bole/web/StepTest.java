package bole.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bole.query.RequestException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepTest {

    private static final Visit VISIT = Visit.sample();
    private static final String ADVERT = "we seek a doctoral student or postdoc for machine learning on graphs, molecules and proteins ".repeat(6).strip();
    private static final String CHINESE_ADVERT = "诚聘博士后研究人员从事图神经网络与机器学习方面的研究工作".repeat(12);

    private static Map<String, List<String>> taken(Element button, Document page) {
        Map<String, List<String>> here = new LinkedHashMap<>();
        page.select("#" + Step.FORM + " input").forEach(input -> here.computeIfAbsent(input.attr("name"), name -> new ArrayList<>()).add(input.attr("value")));
        return Step.taken(button.attr("value"), here);
    }

    @Test
    void aShortSearchHasAddressesAndALongOneStepsThatLeadThere() {
        Map<String, List<String>> here = Map.of("q", List.of("graphs"), "lang", List.of("en"));
        assertThat(Step.to("/", here, Map.of("q", List.of("graphs")))).isEqualTo("/?q=graphs");
        Map<String, List<String>> longer = Map.of("q", List.of(ADVERT), "kind", List.of("visit", "service"));
        Map<String, List<String>> there = Map.of("q", List.of(ADVERT), "kind", List.of("service"), "year", List.of("2020"));
        String step = Step.to("/", longer, there);
        assertThat(step).startsWith("!/?").hasSizeLessThan(40);
        assertThat(Step.taken(step.substring(1), longer)).isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.org/", "https://example.org/", "/\\example.org", "", "javascript:alert(1)", "/%2f/", "/a b"})
    void aStepLeadsNowhereElse(String step) {
        assertThatThrownBy(() -> Step.path(step)).isInstanceOf(RequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aPastedAdvertIsFilteredByStepsAndItsPageStaysSmall(String lang) {
        String advert = lang.equals("en") ? ADVERT : CHINESE_ADVERT;
        String text = Visit.text(VISIT.answer("/?q=" + advert + "&lang=" + lang));
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        assertThat(text.split(Pattern.quote(advert), -1)).hasSize(2);
        Document page = Jsoup.parse(text);
        assertThat(page.select("a[href^=!]")).isEmpty();
        Element row = page.select("[aria-labelledby=facet-kind] button.take").first();
        Map<String, List<String>> there = taken(row, page);
        assertThat(there).containsEntry("q", List.of(advert)).containsKey("kind");
        String address = VISIT.taken(row, page);
        assertThat(address).matches("\\p{ASCII}+").contains("&kind=");
        Document narrowed = VISIT.page(address);
        assertThat(narrowed.select("#count").text().replaceAll("[^0-9]", "")).isEqualTo(row.select("span").text());
        Element back = narrowed.select("[aria-labelledby=facet-kind] button.take[aria-current]").first();
        assertThat(taken(back, narrowed)).isEqualTo(taken(page.select("button.language").first(), page).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getKey().equals("lang") ? List.of(lang) : entry.getValue())));
    }
}
