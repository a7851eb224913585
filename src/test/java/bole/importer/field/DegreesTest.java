package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Degree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DegreesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Doutora em Oceanografia | PHD", "Doctoraat in de Fysica | PHD", "直攻博 | PHD", "MLIS | MASTER", "Master´s in Fog | MASTER", "Laurea Specialistica in Fisica | MASTER", "Staatsexamen in Tides | MASTER",
        "Máster Universitario en Mareas | MASTER", "cand.scient. in Reefs | MASTER", "Bacharel em Computação | BACHELOR", "Graduação em Computação | BACHELOR", "BCA | BACHELOR", "Bacheler of Arts | BACHELOR", "rising senior in Tides | BACHELOR", "First-class honours degree | BACHELOR",
        "Engineer’s degree in Tides | ENGINEER", "Dipl.-Math. | ENGINEER", "Cycle ingénieur | ENGINEER", "Habilitación | HABILITATION", "Dr. hab. | HABILITATION"})
    void degreeIsKnownInTheWordsOfItsCountry(String text, Degree degree) {
        assertThat(Degrees.first(text)).contains(degree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Programa de Pós-Graduação em Marés", "Pós-doutorado em Marés", "Postdoctorat à Lowfen", "Doctoral School of Tides", "Best PhD Forum", "three PhD students", "丰硕的成果", "an MSE of 0.1", "the Doctoral Competition for Essays", "Best PhD Dissertation Award", "the Brackwater Ph.D. Fellowship"})
    void whatSoundsLikeADegreeIsNone(String text) {
        assertThat(Degrees.first(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "HBSc in Tides | BACHELOR",
        "A.B. in Tides | BACHELOR",
        "an AB in Tides from Lowfen College | BACHELOR",
        "BEd, Lowfen College | BACHELOR",
        "MArch, Fenwold University | MASTER",
        "SM in Tides | MASTER",
        "Mgr. in Fog, Fenwold University | MASTER",
        "MSocSc Tides | MASTER",
        "Dr. rer. oec. | PHD",
        "EdD, Fenwold University | PHD",
        "Dipl.-Wirt.-Ing. | ENGINEER",
        "HDR, Fenwold University | HABILITATION"
    })
    void degreesHaveManyShortForms(String text, String degree) {
        assertThat(Degrees.first(text)).hasValue(Degree.valueOf(degree));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In March 2020 I moved.", "The talk is at 10 AM in Room 5.", "an MSE of 0.2", "AB testing, MPS solvers", "a hospital bed, Northmere", "I am, Tilda", "Vancouver, BC, Canada", "Product Mgr. at Brackwater"})
    void wordsThatLookLikeDegreesAreNone(String text) {
        assertThat(Degrees.find(text)).isEmpty();
    }
}
