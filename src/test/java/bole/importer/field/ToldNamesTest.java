package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mira Oduya studies fog.", "Prof. Mira Oduya, born in 1970, is a lecturer.", "Born in Fenwold, Reed County, Mira Oduya is a lecturer.", "Currently a lecturer at Fenwold University, Mira Oduya works on fog.",
        "Mira Oduya's research is on fog.", "Ciao Mira Oduya is a lecturer.", "Mira Oduya – a lecturer at Fenwold – studies fog.", "Dr Mira Oduya je vanredni profesor.", "Mira Oduya est maîtresse de conférences.", "Mira Oduya (PhD, Fenwold) has taught fog."})
    void subjectOfAFirstSentenceIsThePerson(String text) {
        assertThat(ToldNames.in(text)).map(Spellings::latin).contains("Mira Oduya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lantern Nights is a weekly online seminar.", "Lantern Nights are free.", "Lowfen Strand is a small town by the sea.", "In Lowfen Strand, fog is common.", "Lowfen Strand and its lanterns"})
    void thingAndPlaceAreNobody(String text) {
        assertThat(ToldNames.in(text)).isEmpty();
    }
}
