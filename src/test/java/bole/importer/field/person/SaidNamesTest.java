package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hola, soy Mira Oduya y estudio niebla.", "Bienvenidos, me llamo Mira Oduya.", "Bonjour ! Je suis Mira Oduya, maîtresse de conférences.", "Hallo, ich bin Mira Oduya und promoviere.", "Ciao! Sono Mira Oduya, dottoranda.",
        "Olá, eu sou a Mira Oduya.", "Merhaba, ben Mira Oduya.", "My full name is Mira Oduya but call me anything."})
    void nameIsSaidInManyLanguages(String text) {
        assertThat(SaidNames.in(text)).map(Spellings::latin).contains("Mira Oduya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ich bin Wissenschaftliche Mitarbeiterin an der Universität.", "Je suis Maître de Conférences à Fenwold.", "Sono Professore Associato a Fenwold.", "Soy Doctora Titular.", "Big Ben Tower Road", "The system is called Lowfen."})
    void whatSomebodyIsIsNoName(String text) {
        assertThat(SaidNames.in(text)).isEmpty();
    }
}
