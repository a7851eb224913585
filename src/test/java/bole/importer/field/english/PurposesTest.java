package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody came to a place for. */
class PurposesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "After a bachelor's degree in music from Saltwick University in 2009, I went to Fenwold University to get my PhD in tides. | bachelor @ Saltwick University /2009; phd @ Fenwold University /",
        "I went to Fenwold University in 2009 to get my PhD in tides. | phd @ Fenwold University 2009/",
        "In the end she transferred to Fenwold University to complete a bachelor's degree in law. | bachelor @ Fenwold University /",
        "Mira then moved to Lowfen College to finish her BA in 2011. | bachelor @ Lowfen College /2011",
        "I moved to Saltwick University in 2011 to pursue a fully funded PhD in fog. | phd @ Saltwick University 2011/now",
        "After a master's at Lowfen University, she headed to Saltwick University for her doctoral studies. | master @ Lowfen University /; phd @ Saltwick University /",
        "I will be moving to Fenwold University to start my PhD in 2026. | phd @ Fenwold University 2026/"})
    void aDegreeAtThePlaceSomebodyWentTo(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I then moved to Fenwold University for a postdoc. | postdoc @ Fenwold University /",
        "She went to Saltwick University on a postdoctoral fellowship in 2004. | postdoctoral fellowship @ Saltwick University 2004/",
        "In 2011 he moved back to Lowfen University to take up the post of lecturer. | lecturer @ Lowfen University 2011/",
        "He went on to Fenwold University as a lecturer in 2011. | lecturer @ Fenwold University 2011/",
        "Otto left the navy to become a data scientist at Lanternly. | data scientist @ Lanternly /",
        "She went on to become a professor at Fenwold University. | professor @ Fenwold University /",
        "Before coming to Fenwold University, she was a lecturer at Lowfen College. | lecturer @ Lowfen College /",
        "I moved to Fenwold University to work with Ada Stern on fog. | @ Fenwold University /"})
    void aPostAtThePlaceSomebodyWentTo(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I spent two years at Lowfen Community College majoring in music before transferring to Fenwold University to complete a bachelor's in law. | study @ Lowfen Community College /; bachelor @ Fenwold University /",
        "Before coming to Northmere, I spent three years at Fenwold University studying Tide Engineering. | study @ Fenwold University /",
        "I spent three years at the Lantern Institute studying the fogs of the north. | @ Lantern Institute /"})
    void yearsOfStudyAtAPlace(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "She is also completing her PhD at Fenwold University. | phd @ Fenwold University /now",
        "I'm a keen sailor, now wrapping up a PhD in the Tide group at Fenwold University. | phd @ Fenwold University /now"})
    void aDegreeThatIsNearlyDone(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }
}
