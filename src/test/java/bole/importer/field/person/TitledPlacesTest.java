package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody is whom the page of an institution calls only by a post. */
class TitledPlacesTest {

    private static List<String> placesNow(String title, String name, String post) {
        return Claims.of(Reading.of(HtmlPages.read("<html><head><title>" + title + "</title></head><body><h1>" + name + "</h1><p>" + post + "</p></body></html>", 0), 0)).stints().stream()
            .filter(Stint::current).flatMap(stint -> stint.institution().stream()).map(Institution::name).toList();
    }

    @ParameterizedTest
    @CsvSource({"Mira Oduya | Department of Optics | Fenwold University, Mira Oduya, Lecturer, Fenwold University", "Mira Oduya – Lowfen College, Mira Oduya, Associate Professor, Lowfen College",
        "滕若澜-落星湖大学潮汐学院, 滕若澜, 副教授, 落星湖大学"})
    void titleOfThePageNamesTheInstitution(String title, String name, String post, String place) {
        assertThat(placesNow(title, name, post)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource({"People | Fenwold University, Mira Oduya, Lecturer", "Mira Oduya | Fenwold University | Lowfen College, Mira Oduya, Lecturer", "Mira Oduya, Mira Oduya, Lecturer"})
    void titleWithoutThePersonOrWithSeveralInstitutionsSaysNothing(String title, String name, String post) {
        assertThat(placesNow(title, name, post)).isEmpty();
    }
}
