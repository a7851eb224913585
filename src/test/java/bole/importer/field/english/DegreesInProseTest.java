package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Degrees of a sentence: several at one place, their years, and what stands between a degree and its place. */
class DegreesInProseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "She has a PhD and an MA from Fenwold University (2014 and 2010). | phd @ Fenwold University /2014; master @ Fenwold University /2010",
        "Otto took an MSc and a PhD at Lowfen University in 2010 and 2014. | master @ Lowfen University /2010; phd @ Lowfen University /2014",
        "Mira has a BA, an MA and a PhD from Fenwold University (2004, 2006 and 2011). | bachelor @ Fenwold University /2004; master @ Fenwold University /2006; phd @ Fenwold University /2011",
        "Otto completed his Honours and Master's degrees at Fenwold University. | bachelor @ Fenwold University /; master @ Fenwold University /",
        "She has a PhD from Fenwold University, MA from Lowfen University and BA from Saltwick College. | phd @ Fenwold University /; master @ Lowfen University /; bachelor @ Saltwick College /",
        "**PhD** Fenwold University, 2014; **MA** Lowfen University, 2010; **BA** Saltwick College, 2008. | phd @ Fenwold University /2014; master @ Lowfen University /2010; bachelor @ Saltwick College /2008"})
    void severalDegrees(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I started my PhD at Fenwold University in 2010 and defended it in 2014. | phd @ Fenwold University 2010/2014",
        "Ada Moor (S’01, M’06, SM’12) took her MSc at Lowfen College in 1999 and her PhD at Fenwold University in 2004. | master @ Lowfen College /1999; phd @ Fenwold University /2004",
        "She began a master's at Lowfen College in 2010, which she finished in 2012. | master @ Lowfen College 2010/2012",
        "He started his PhD at Fenwold University in 2010 and moved to Oslo in 2014. | phd @ Fenwold University 2010/",
        "I will begin my PhD at Fenwold University next autumn. | phd @ Fenwold University /",
        "Otto was educated at Lowfen College, where he sang, and at Fenwold University, where he took a DPhil in 1999. | study @ Lowfen College /; phd @ Fenwold University /1999",
        "She earned her doctorate, advised by Ada Stern and Otto Lund, from Fenwold University in 2011. | phd @ Fenwold University /2011",
        "Ada has taught at the University of Lowfen and at Saltwick College, where she took her MA in law. | @ University of Lowfen /; master @ Saltwick College /"})
    void placeAndTimeInOtherClauses(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Ada Moor, PhD is an associate professor of fog in the College of Tides at Fenwold University. | associate professor of fog @ Fenwold University /now",
        "Dr Ada Moor, MD, PhD is a consultant at Lowfen Hospital. | consultant @ Lowfen Hospital /now",
        "I'm a junior at Fenwold University. | bachelor @ Fenwold University /now",
        "Otto did an exchange semester (spring 2019) at Lowfen University. | study @ Lowfen University 2019-03/2019-05",
        "She worked for many years at a Northmere startup called Lanternly. | @ Lanternly /",
        "Prior to her career at Brackwater Research, Ada sailed. | @ Brackwater Research /",
        "My tenure as a data analyst at Lanternly taught me patience. | data analyst @ Lanternly /",
        "Mira has held curatorial positions, fellowships, and internships at the Lowfen Museum of Art and the Saltwick Institute. | @ Lowfen Museum of Art /; @ Saltwick Institute /",
        "While a student I did two internships over 16 months at Lanternly and Brackwater. | @ Lanternly /; @ Brackwater /",
        "I'm now building lamps at Lanternly. | @ Lanternly /now",
        "I am a student at Lowfen College, previously interning as a lamp engineer at Brackwater Inc. | study @ Lowfen College /now; lamp engineer @ Brackwater Inc /",
        "I got my PhD from Lowfen University in 2005, and I was then a postdoc there until 2008. | phd @ Lowfen University /2005; postdoc @ Lowfen University /2008"})
    void postsToldInPassing(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "As an undergraduate, she studied tides at Lowfen College. | bachelor @ Lowfen College /",
        "For my undergraduate degree, I studied fog at Lowfen College. | bachelor @ Lowfen College /",
        "For undergrad, I went to Lowfen College. | bachelor @ Lowfen College /",
        "For my PhD, I worked with Ada Stern at Fenwold University. | phd @ Fenwold University /",
        "For her MSc, she went to Lowfen College, and for her PhD to Fenwold University. | master @ Lowfen College /; phd @ Fenwold University /",
        "He read fog at Lowfen College, graduating with a BA in 2009. | bachelor @ Lowfen College /2009",
        "I am studying tides at Fenwold University. | study @ Fenwold University /now",
        "My MSc was at Lowfen College and my PhD at Fenwold University. | master @ Lowfen College /; phd @ Fenwold University /",
        "My PhD is from Fenwold University, and my BA is from Lowfen College. | phd @ Fenwold University /; bachelor @ Lowfen College /",
        "As a PhD student at Fenwold University, I built lamps. | phd @ Fenwold University /"})
    void degreeWithWhichASentenceOpens(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "In 2010, I joined Fenwold University as a PhD student, and I graduated in 2014. | phd @ Fenwold University 2010/2014",
        "She majored in fog at Lowfen College and graduated in 2009. | bachelor @ Lowfen College /2009",
        "I took my BSc and MSc in fog at Lowfen College in 2008 and 2010, and my PhD at Fenwold University in 2014. | bachelor @ Lowfen College /2008; master @ Lowfen College /2010; phd @ Fenwold University /2014",
        "He is pursuing his PhD at Fenwold University under the guidance of Dr. Ada Stern, after completing his MSc at Lowfen College. | phd @ Fenwold University /now; master @ Lowfen College /",
        "I entered Lowfen College in 2005 and graduated with a BA in 2009. | bachelor @ Lowfen College 2005/2009"})
    void endsAndClausesBehindAPlace(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I began but did not finish a PhD at Fenwold University.", "She dropped out of her master's at Lowfen College.", "He left Fenwold University without completing his doctorate.", "I quit my PhD at Fenwold University in 2012.",
        "Otto started a PhD at Fenwold University, which he never finished.", "I taught bachelor's and master's courses at Fenwold University.", "Ada helps with PhD theses at Fenwold University."})
    void degreesThatNobodyGot(String text) {
        assertThat(ToldLines.of(text)).noneMatch(line -> line.startsWith("phd") || line.startsWith("master") || line.startsWith("bachelor"));
    }
}
