package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.Facet;
import bole.search.EntityView;
import bole.search.SearchEngine;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Browsing by topic and by institution, over the invented people of the sample. */
class EntityPageTest {

    private static final Visit VISIT = Visit.sample();
    private static final SearchEngine ENGINE = Invented.sample().engine();

    private static long count(Document page) {
        return Long.parseLong(page.select("#count").text().replaceAll("[^0-9]", ""));
    }

    @Test
    void everyPlaceOfTheTreeHasAPageWithAsManyPeopleAsItSays() {
        for (String tree : List.of("/topics?lang=en", "/institutions?lang=en")) {
            List<org.jsoup.nodes.Element> places = VISIT.page(tree).select(".tree > li").stream().limit(12).toList();
            assertThat(places).hasSizeGreaterThan(10);
            for (org.jsoup.nodes.Element place : places) {
                assertThat(count(VISIT.page(place.select("> a").attr("href")))).as(place.text()).isEqualTo(Long.parseLong(place.select("> .count").text()));
            }
        }
    }

    @Test
    void aTopicCountsEachOfThePeopleOfNarrowerTopicsOnce() {
        EntityView machineLearning = ENGINE.entity(Facet.INTEREST, "machine-learning").orElseThrow();
        long most = machineLearning.narrower().getFirst().count();
        long sum = machineLearning.narrower().stream().mapToLong(EntityView.Node::count).sum();
        assertThat(machineLearning.self().count()).isGreaterThan(most).isLessThan(sum);
        assertThat(machineLearning.broader()).extracting(EntityView.Node::id).contains("artificial-intelligence");
    }

    @Test
    void theSameSearchIsOneLinkAwayAndFindsTheSamePeople() {
        for (String address : List.of("/topics/machine-learning?lang=en", "/institutions/oxford?lang=zh")) {
            Document page = VISIT.page(address);
            Document search = VISIT.page(page.select(".bar a").attr("href"));
            assertThat(count(search)).isPositive().isEqualTo(count(page));
            assertThat(search.select(".chip")).hasSize(1);
        }
        assertThat(VISIT.page("/?interest=within:machine-learning&lang=en").select(".chip").text()).contains("Machine learning and everything narrower");
    }

    @Test
    void eachPersonOfAnInstitutionComesWithTheStintsThereAndTheirLines() {
        Document page = VISIT.page("/institutions/oxford?lang=en");
        assertThat(page.select("h1").text()).isEqualTo("University of Oxford");
        assertThat(page.select(".names bdi[lang=zh]").text()).isEqualTo("牛津大学");
        assertThat(page.select(".people > li")).isNotEmpty().allSatisfy(person -> {
            assertThat(person.select(".why li")).isNotEmpty();
            assertThat(person.select(".why a.source").attr("href")).contains("/sources/").contains("#L");
        });
        assertThat(VISIT.page("/institutions/eth-zurich?lang=en").select(".why .when").eachText()).anyMatch(when -> when.startsWith("since "));
        assertThat(page.select("#facet-stint-year")).hasSize(1);
        assertThat(page.select("#facet-interest")).hasSize(1);
    }

    @Test
    void anUnknownEntryIsMissingAndAnUnknownTopicNoFilter() {
        assertThat(VISIT.answer("/topics/zebra-studies?lang=en").status()).isEqualTo(404);
        assertThat(VISIT.answer("/institutions/nowhere?lang=zh").status()).isEqualTo(404);
        assertThat(VISIT.answer("/?interest=within:zebra-studies").status()).isEqualTo(400);
    }

    @Test
    void profilesLeadToTopicsAndInstitutionsAndTellMachinesWhoItIs() {
        Document page = VISIT.page("/profiles/" + PageKinds.person() + "?lang=en");
        Set<String> kinds = new HashSet<>();
        page.select("main a[href^=/topics/], main a[href^=/institutions/]").forEach(link -> kinds.add(link.attr("href").split("/")[1]));
        assertThat(kinds).containsExactlyInAnyOrder("topics", "institutions");
        Map<String, Object> data = bole.json.Json.readObject(page.select("script[type=application/ld+json]").first().data());
        assertThat(data).containsEntry("@type", "ProfilePage");
        assertThat(String.valueOf(data.get("mainEntity"))).contains("@type=Person", "name=");
        assertThat(page.select("link[rel=canonical]").attr("href")).startsWith("http://127.0.0.1/profiles/");
        assertThat(page.select("svg.timeline rect")).isNotEmpty();
    }
}
