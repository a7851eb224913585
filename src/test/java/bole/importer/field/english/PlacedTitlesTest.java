package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that begin with where they are held. */
class PlacedTitlesTest {

    private static List<String> read(String sentence) {
        return Claims.of(Reading.of(MarkdownPages.read("# Mira Oduya\n\n" + sentence + "\n"), 0)).stints().stream()
            .map(stint -> stint.title() + " @ " + stint.institution().map(Institution::name).orElse("")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I'm a second-year UCSD PhD student. | PhD student @ UCSD",
        "I am a Stanford PhD student interested in robot learning. | PhD student @ Stanford",
        "Mira Oduya is a Carnegie Mellon University master's student who studies tides. | master's student @ Carnegie Mellon University",
        "I am a UC Berkeley EECS PhD student. | EECS PhD student @ UC Berkeley",
        "I'm an ETH Zurich postdoc. | postdoc @ ETH Zurich",
        "I am a University of Toronto graduate student. | graduate student @ University of Toronto",
        "I am a Google DeepMind research scientist. | research scientist @ Google DeepMind",
        "She is a Microsoft PhD intern. | PhD intern @ Microsoft"})
    void placeIsTheBeginningOfTheTitle(String sentence, String stint) {
        assertThat(read(sentence)).containsExactly(stint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am a Python developer.", "I'm a Salesforce developer and Oracle administrator.", "I am an Apple Scholar in AI/ML.", "I am a Google PhD Fellow.", "I am a Google Developer Expert.",
        "I am an IBM certified data scientist.", "I am a Microsoft MVP.", "I am an Android engineer.", "I'm a SAP consultant."})
    void makerOfWhatSomebodyUsesOrGiverOfAnHonourIsNoPlace(String sentence) {
        assertThat(read(sentence)).noneMatch(stint -> stint.matches(".* @ .+"));
    }
}
