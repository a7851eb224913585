package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several degrees of one level told by one word. */
class PluralDegreesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I received two B.S. degrees in Tides and Physics from Fenwold University in 2014 and 2015, respectively. | bachelor @ Fenwold University /2014; bachelor @ Fenwold University /2015",
        "I received dual bachelor's degrees in Physics and Philosophy from Fenwold University in 2016. | bachelor @ Fenwold University /2016; bachelor @ Fenwold University /2016",
        "I have two bachelor's degrees (Physics and Music) from Fenwold University. | bachelor @ Fenwold University /; bachelor @ Fenwold University /",
        "I graduated from Fenwold University with bachelor's degrees in physics and music. | bachelor @ Fenwold University /; bachelor @ Fenwold University /",
        "Of my degrees, the bachelor degree and master degree both in Tides and a second bachelor degree in Mathematics are from Fenwold University. | bachelor @ Fenwold University /; master @ Fenwold University /; bachelor @ Fenwold University /",
        "I hold a double BSc in Mathematics and Physics from Lowfen College. | bachelor @ Lowfen College /",
        "Both my bachelor's and master's degrees in fog are from Fenwold University. | bachelor @ Fenwold University /; master @ Fenwold University /",
        "She received three master's degrees in Law, Music, and Tides from Lowfen College. | master @ Lowfen College /; master @ Lowfen College /; master @ Lowfen College /"})
    void eachFieldIsADegree(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "She holds master's degrees from Fenwold University and Lowfen College. | master @ Fenwold University /; master @ Lowfen College /",
        "I hold two master's degrees, one from Fenwold University and one from Lowfen College. | master @ Fenwold University /; master @ Lowfen College /",
        "In 2010 I received two engineering degrees from Fenwold University and Lowfen College. | engineer @ Fenwold University /2010; engineer @ Lowfen College /2010",
        "In 2012 I got a Diplom (equivalent to MSc) from Fenwold University. | engineer @ Fenwold University /2012",
        "My pre-doctoral studies at Fenwold University were about tides, and I have a PhD from Lowfen College. | phd @ Lowfen College /"})
    void eachPlaceIsADegree(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }
}
