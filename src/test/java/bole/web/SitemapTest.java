package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.SearchRequest;
import bole.search.SearchEngine;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SitemapTest {

    private static final SearchEngine ENGINE = Invented.sample().engine();

    @Test
    void oneMapHoldsEverythingWhereItFits() {
        Sitemap map = new Sitemap(ENGINE, Sitemap.MOST);
        assertThat(map.parts()).isEqualTo(1);
        assertThat(map.paths(Sitemap.FIRST_PART)).contains("/", "/topics", "/institutions").filteredOn(path -> path.startsWith("/profiles/")).hasSize(people());
    }

    @Test
    void severalMapsHoldEveryPersonOnce() {
        Sitemap map = new Sitemap(ENGINE, 30);
        assertThat(map.parts()).isEqualTo(1 + (people() + 29) / 30);
        List<String> profiles = IntStream.range(1, map.parts()).mapToObj(map::paths).flatMap(List::stream).toList();
        assertThat(profiles).hasSize(people()).allSatisfy(path -> assertThat(path).startsWith("/profiles/"));
        assertThat(new HashSet<>(profiles)).hasSameSizeAs(profiles);
        assertThat(map.paths(Sitemap.FIRST_PART)).startsWith("/", "/topics").noneMatch(path -> path.startsWith("/profiles/"));
    }

    @Test
    void aPartThatIsNotThereIsNotFound() {
        assertThat(Visit.sample().answer("/sitemaps/0").status()).isEqualTo(200);
        assertThat(Visit.sample().answer("/sitemaps/1").status()).isEqualTo(404);
        assertThat(Visit.sample().answer("/sitemaps/-1").status()).isEqualTo(404);
    }

    private static int people() {
        return (int) ENGINE.search(SearchRequest.browse()).count();
    }
}
