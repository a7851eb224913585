package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignPostsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ich bin Doktorandin am Institut für Nebel der Universität Fenwold. | Doktorandin | Universität Fenwold",
        "Seit 2021 bin ich Postdoktorand an der Fenwold University. | Postdoktorand | Fenwold University",
        "Je suis maîtresse de conférences à Fenwold University. | maîtresse de conférences | Fenwold University",
        "Soy profesora titular en la Universidad de Fenwold. | profesora titular | Universidad de Fenwold",
        "Sono dottoranda in fisica presso Fenwold University. | dottoranda | Fenwold University",
        "Sou professor adjunto na Fenwold University. | professor adjunto | Fenwold University",
        "Jag är doktorand vid Fenwold University. | doktorand | Fenwold University",
        "Ik ben promovendus aan Fenwold University. | promovendus | Fenwold University"})
    void postIsToldInManyLanguages(String text, String title, String place) {
        assertThat(ForeignPosts.of(Reading.of(MarkdownPages.read(text), 0))).get().extracting(ForeignPosts::title, ForeignPosts::place).containsExactly(title, place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ich war Doktorand an der Fenwold University.", "Meine Betreuerin ist Professorin an der Fenwold University.", "Soy amigo de una profesora en Fenwold University.", "Je suis doctorante. Fenwold University est loin.", "Fui profesora en Fenwold University."})
    void whatIsOfAnotherTimeOrPersonIsNot(String text) {
        assertThat(ForeignPosts.of(Reading.of(MarkdownPages.read(text), 0))).isEmpty();
    }
}
