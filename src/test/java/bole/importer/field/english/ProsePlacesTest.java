package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.ToldLines;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a post or a degree of a sentence is, and when, beside other places and times. */
class ProsePlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "She finished her PhD at the university of Hull, Yorkshire. | phd @ university of Hull /",
        "I'm a postdoc at Lowfen College and the Tide Institute, where I work with Mira Lind, Ken Mori, and Ada Fen. | postdoc @ Lowfen College /now; postdoc @ Tide Institute /now",
        "I am an assistant professor of Law, Government and Society at Drake University. | assistant professor of Law @ Drake University /now",
        "I have been a research intern at Brackwater and Lanternly. | research intern @ Brackwater /; research intern @ Lanternly /",
        "I'm pursuing a master's at the Graduate Institute of Lamps, National Taiwan University. | master @ National Taiwan University /now",
        "I'm a passionate bioinformatician at the University of Oslo. | bioinformatician @ University of Oslo /now",
        "I am a self-taught sedimentologist at Deltares. | sedimentologist @ Deltares /now",
        "He is a newly appointed lecturer at Lowfen College. | lecturer @ Lowfen College /now",
        "I'm a PhD student in music at the University at Buffalo (SUNY). | phd @ University at Buffalo /now",
        "Earlier she worked as an analyst in the Oduya Group at Lowfen Harbor Laboratory. | analyst @ Lowfen Harbor Laboratory /",
        "I am a scientist in the Fog Data Group, Lamps and Mathematics Division, Lowfen Ridge National Laboratory. | scientist @ Lowfen Ridge National Laboratory /now",
        "Before joining AEA, Ada was the head of Lowfen Hospital. | @ AEA /; head @ Lowfen Hospital /",
        "I am a Technical Lead for Brackwater Financial Services. | Technical Lead @ Brackwater Financial Services /now",
        "I am a Software Engineer for Lanternly. | Software Engineer @ Lanternly /now",
        "I was a data scientist for clients including Microsoft and Google. | ",
        "I'm a software engineer who builds lamps on AWS. | ",
        "I am a lab manager in the Chemical and Biological Engineering department of Lehigh University. | lab manager @ Lehigh University /now",
        "She is a lecturer in the Earth and Planetary Sciences program at Rice University. | lecturer @ Rice University /now",
        "I'm a software engineer at Spotify, Rice University alumna. | software engineer @ Spotify /now",
        "I graduated from Lowfen College last summer and I am now doing a master's degree in optics. | study @ Lowfen College /; master @  /now",
        "Nobody knew the Department where she was appointed as the Lind Professor of Tides. | "})
    void placeOfAPost(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Mira graduated from Fenwold University in May 1987 with an MBA and a BS in music. | master @ Fenwold University /1987-05; bachelor @ Fenwold University /1987-05",
        "He served as CEO of Lowfen Energie AG, where he steered all through the salt crisis of 2022–2023. | CEO @ Lowfen Energie AG /",
        "As an analyst at Lanternly, I worked on fog, publishing at WWW '24. | analyst @ Lanternly /"})
    void timeOfAPost(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"I finally got my PhD at FWU in Oakmere, Kent. | ", "I did my PhD in Ada Stern’s lab at Fenwold University in 2024. | ", "I did my PhD in fog science at Fenwold University in 2024. | fog science"})
    void fieldOfADegreeIsNoPlace(String text, String field) {
        assertThat(Claims.of(Reading.of(MarkdownPages.read(text + "\n"), 0)).stints()).singleElement().satisfies(stint -> assertThat(stint.field()).isEqualTo(field == null ? "" : field));
    }
}
