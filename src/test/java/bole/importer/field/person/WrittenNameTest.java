package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mira Oduya studies fog | Mira Oduya",
        "J. Kofi Strand. I study fog | J. Kofi Strand",
        "Tomas van der Weir y estudio niebla | Tomas van der Weir",
        "Idris Lowfen y estudio niebla | Idris Lowfen",
        "Jonas E. d'Arbois. I'm a student | Jonas E. d'Arbois",
        "Nadia al-Fenwold joined | Nadia al-Fenwold",
        "Mira Oduya's research | Mira Oduya",
        "Mira Oduya PhD student | Mira Oduya",
        "J.-P. Strand works | J.-P. Strand",
        "MIRA ODUYA is | Mira Oduya"})
    void nameEndsWhereItsWordsEnd(String text, String name) {
        assertThat(WrittenName.at(text, 0)).map(WrittenName::text).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'm Mira", "Mira", "van der", "Protein Folding moves", "fog is", "Senior Lecturer at", "Deep Sea Lab"})
    void whatHasNoFormOfAWholeNameIsNone(String text) {
        assertThat(WrittenName.at(text, 0)).isEmpty();
    }
}
