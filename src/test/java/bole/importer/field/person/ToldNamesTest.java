package bole.importer.field.person;

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
    @ValueSource(strings = {"software reliability researcher and founder", "systems biologist", "community health nurse", "problem solver and engineer", "language technology consultant", "game theorist working on fens", "theory postdoc", "network security analyst",
        "book historian", "field ecologist", "group leader", "web service developer"})
    void professionMayBeginWithAThing(String profession) {
        assertThat(ToldNames.in("Mira Oduya is a " + profession + " at Fenwold University.")).map(Spellings::latin).contains("Mira Oduya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lantern Garden is a platform that teachers use.", "Lantern Garden is a community of historians.", "Lantern Garden is a game for engineers.", "Lantern Nights is a weekly online seminar.", "Lantern Nights are free.", "Lowfen Strand is a small town by the sea.", "In Lowfen Strand, fog is common.", "Lowfen Strand and its lanterns"})
    void thingAndPlaceAreNobody(String text) {
        assertThat(ToldNames.in(text)).isEmpty();
    }
}
