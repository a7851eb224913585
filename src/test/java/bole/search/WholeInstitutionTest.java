package bole.search;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Institution;
import bole.profile.Profile;
import bole.profile.Stint;
import bole.query.Choice;
import bole.query.Facet;
import bole.query.FacetOptions;
import bole.query.SearchRequest;
import bole.query.StintFilter;
import bole.query.YearRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who was at a laboratory of a company was at the company: in filters, in stints and in counts alike. */
class WholeInstitutionTest {

    @TempDir
    Path folder;

    private static Profile at(String id, String institution) {
        Profile profile = Person.called(id, id).job("Engineer", institution, "2020", "2021").profile();
        List<Stint> linked = profile.stints().stream().map(stint -> stint.withInstitution(new Institution(institution, institution))).toList();
        return profile.withLinked(profile.interests(), linked);
    }

    private Searched searched() {
        return new Searched(folder, Entities.none(), Map.of(), List.of(at("ann", "damo"), at("bea", "alibaba"), at("cem", "tencent")));
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(Hit::id).sorted().toList();
    }

    @Test
    void filterOnTheCompanyFindsItsLaboratoryButNotTheOtherWayRound() {
        try (Searched searched = searched()) {
            assertThat(ids(searched.engine.search(Searched.choosing(Choice.any(Facet.INSTITUTION, "alibaba"))))).containsExactly("ann", "bea");
            assertThat(ids(searched.engine.search(Searched.choosing(Choice.any(Facet.INSTITUTION, "damo"))))).containsExactly("ann");
        }
    }

    @Test
    void stintAtTheCompanyIsSatisfiedByItsLaboratory() {
        StintFilter filter = new StintFilter("alibaba", Optional.of(YearRange.of(2021)), Optional.empty(), Optional.empty(), "", Optional.empty(), false);
        try (Searched searched = searched()) {
            assertThat(ids(searched.engine.search(SearchRequest.browse().withStints(List.of(filter))))).containsExactly("ann", "bea");
        }
    }

    @Test
    void countsAgreeWithTheFilters() {
        SearchRequest request = SearchRequest.browse().withYears(List.of(YearRange.of(2021)))
            .withFacets(new FacetOptions(List.of(Facet.INSTITUTION, Facet.STINT_INSTITUTION), 20, false, false));
        try (Searched searched = searched()) {
            SearchResult result = searched.engine.search(request);
            for (Facet facet : request.facets().facets()) {
                Map<String, Long> counts = new java.util.TreeMap<>();
                result.facets().get(facet).rows().forEach(row -> counts.put(row.id(), row.count()));
                assertThat(counts).as(facet.apiName()).isEqualTo(Map.of("alibaba", 2L, "damo", 1L, "tencent", 1L));
            }
        }
    }
}
