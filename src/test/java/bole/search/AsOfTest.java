package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.query.Choice;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.Query;
import bole.query.SearchRequest;
import bole.query.YearRange;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The world on a day. */
class AsOfTest {

    @TempDir
    static Path folder;

    private static Searched people;

    @BeforeAll
    static void index() {
        people = Searched.of(folder,
            Person.called("ada-okonkwo", "Ada Okonkwo").headline("Director of weather").interest("Tides")
                .job("Engineer", "Harbour Works#harbour", "2016-01", "2019-12").job("Director", "Weather House#weather", "2021-05", "now").work("Storms of the Sea", "Letters", 2022),
            Person.called("juno-paz", "Juno Paz").headline("Engineer").job("Engineer", "Weather House#weather", "2018", "2024"));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    private static List<String> on(String day, String words) {
        return people.ids(Searched.asOf(SearchRequest.typed(Searched.words(words)), day));
    }

    @Test
    void whatHadNotBegunIsNotFound() {
        assertThat(on("2022-12-31", "storms")).containsExactly("ada-okonkwo");
        assertThat(on("2021-12-31", "storms")).isEmpty();
        assertThat(on("2020", "weather")).containsExactly("juno-paz");
        assertThat(on("2020", "director")).isEmpty();
        assertThat(on("2020", "tides")).containsExactly("ada-okonkwo");
        assertThat(on("2020", "okonkwo")).containsExactly("ada-okonkwo");
        assertThat(on("2015", "")).isEmpty();
    }

    @Test
    void positionIsThatOfTheDay() {
        Hit hit = people.engine.search(Searched.asOf(SearchRequest.typed(Searched.words("okonkwo")), "2018-06-30")).hits().getFirst();
        assertThat(hit.current()).extracting(Hit.Position::institutionId).containsExactly("harbour");
        assertThat(hit.headline()).isEmpty();
        assertThat(hit.activeYears()).containsExactly(2016, 2017, 2018);
        assertThat(people.engine.search(Searched.asOf(SearchRequest.typed(Searched.words("okonkwo")), "2020-06-30")).hits().getFirst().current()).isEmpty();
    }

    @Test
    void facetsAndFiltersAreThoseOfTheDay() {
        SearchRequest request = Searched.asOf(SearchRequest.browse().withFacets(new FacetOptions(List.of(Facet.INSTITUTION, Facet.YEAR), 50, false, false)), "2019-03");
        SearchResult result = people.engine.search(request);
        assertThat(result.facets().get(Facet.INSTITUTION).rows()).extracting(FacetResult.Row::id).containsExactly("harbour", "weather");
        assertThat(result.facets().get(Facet.YEAR).rows()).extracting(FacetResult.Row::id).containsExactlyInAnyOrder("2016", "2017", "2018", "2019");
        assertThat(people.ids(request.withChoices(List.of(Choice.any(Facet.INSTITUTION, "weather"))))).containsExactly("juno-paz");
        assertThat(people.ids(request.withYears(List.of(YearRange.of(2021))))).isEmpty();
        assertThat(people.ids(request.withQuery(Searched.parsed(new Query.Years(YearRange.of(2016)))))).containsExactly("ada-okonkwo");
    }

    @Test
    void evidenceIsOfTheDay() {
        SearchResult result = people.engine.search(Searched.asOf(SearchRequest.typed(Searched.words("engineer")), "2019"));
        assertThat(result.hits()).flatExtracting(Hit::why).extracting(Evidence::claim).containsOnly("stint").hasSize(2);
    }
}
