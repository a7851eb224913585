package bole.importer.field.form;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.stint.ListedDegrees;
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
        "HDR, Fenwold University | HABILITATION",
        "MCompSci, Fenwold University | MASTER",
        "B.Psych. (Hons) | BACHELOR",
        "BScEng in Fog | BACHELOR",
        "M.Soc.Pol. | MASTER",
        "BAppSc(Comp) | BACHELOR",
        "DClinPsych, Lowfen University | PHD",
        "DEng in Fog | PHD",
        "Candidate of Technical Sciences | PHD",
        "MB BChir | BACHELOR",
        "Dottoranda in Maree | PHD",
        "Doktorand, Universität Fenwold | PHD",
        "HDR en hydrologie | HABILITATION",
        "Baccalauréat en génie des tourbières | BACHELOR",
        "Magistère de physique | MASTER"
    })
    void degreesHaveManyShortForms(String text, String degree) {
        assertThat(Degrees.first(text)).hasValue(Degree.valueOf(degree));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Specialist in Applied Fog | MASTER", "LLM, Fenwold University | MASTER", "M2 Physics | MASTER", "Promotion in Physik | PHD", "Grado, Mareas | BACHELOR", "AB | BACHELOR", "Engenharia de Pesca | ENGINEER", "Mgr. | MASTER"})
    void listOfStudiesBeginsWithWordsThatAreNoDegreeElsewhere(String part, Degree degree) {
        assertThat(ListedDegrees.at(part)).contains(degree);
        assertThat(Degrees.find(part + " was there")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"BPhty | BACHELOR", "MDSAI in Fog | MASTER", "MEarthSci | MASTER", "B.N.Sc. | BACHELOR"})
    void shortFormOfNoTableHasItsLevel(String part, Degree degree) {
        assertThat(ListedDegrees.byForm(part)).contains(degree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brackwater", "MacMoor", "BUOYS-2", "M. Oduya's lamps", "Mist", "B", "Marsh Biology"})
    void whatOnlyBeginsLikeOneIsNone(String part) {
        assertThat(ListedDegrees.byForm(part)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Me and Others", "promotion to lecturer", "Specialists of Fog", "Fog, LLM", "Grado's map", "Am Rhein", "Mat of Reeds", "Ability"})
    void partThatDoesNotBeginWithSuchAWordIsNone(String part) {
        assertThat(ListedDegrees.at(part)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"In March 2020 I moved.", "The talk is at 10 AM in Room 5.", "an MSE of 0.2", "AB testing, MPS solvers", "a hospital bed, Northmere", "I am, Tilda", "Vancouver, BC, Canada", "Product Mgr. at Brackwater", "the BMusPlan2 package", "an XMPsych file"})
    void wordsThatLookLikeDegreesAreNone(String text) {
        assertThat(Degrees.find(text)).isEmpty();
    }
}
