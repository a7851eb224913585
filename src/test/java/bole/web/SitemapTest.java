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
        assertThat(paths(map, 0)).contains("/", "/topics", "/institutions").filteredOn(path -> path.startsWith("/profiles/")).hasSize(people());
    }

    @Test
    void severalMapsHoldEveryPersonOnce() {
        Sitemap map = new Sitemap(ENGINE, 30);
        int lists = paths(new Sitemap(ENGINE, Sitemap.MOST), 0).size() - people();
        int first = (lists + 29) / 30;
        assertThat(map.parts()).isEqualTo(first + (people() + 29) / 30);
        List<String> profiles = IntStream.range(first, map.parts()).mapToObj(part -> paths(map, part)).flatMap(List::stream).toList();
        assertThat(profiles).hasSize(people()).allSatisfy(path -> assertThat(path).startsWith("/profiles/"));
        assertThat(new HashSet<>(profiles)).hasSameSizeAs(profiles);
        assertThat(paths(map, 0)).startsWith("/", "/topics");
        List<String> others = IntStream.range(0, first).mapToObj(part -> paths(map, part)).flatMap(List::stream).toList();
        assertThat(others).hasSize(lists).doesNotHaveDuplicates().noneMatch(path -> path.startsWith("/profiles/"));
    }

    private static List<String> paths(Sitemap map, int part) {
        return map.entries(part).stream().map(Sitemap.Entry::path).toList();
    }

    @Test
    void aPersonsPageIsAsNewAsTheLastReadingOfItsSources() {
        assertThat(new Sitemap(ENGINE, Sitemap.MOST).entries(0)).filteredOn(entry -> entry.path().startsWith("/profiles/"))
            .allSatisfy(entry -> assertThat(entry.changed()).matches("(\\d{4}-\\d{2}-\\d{2})?"))
            .filteredOn(entry -> entry.changed().equals("2026-11-20")).hasSizeGreaterThan(people() / 2);
        assertThat(Visit.text(Visit.sample().answer("/sitemap.xml"))).contains("<lastmod>2026-11-20</lastmod>");
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
