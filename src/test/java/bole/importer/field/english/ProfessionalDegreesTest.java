package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Degrees that lead into a profession. */
class ProfessionalDegreesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "She received her M.D. from Saltwick University in 2001. | other @ Saltwick University /2001",
        "Otto obtained his MD degree at Fenwold University and a PhD in fog at Lowfen University. | other @ Fenwold University /; phd @ Lowfen University /",
        "He holds an MD and a PhD from Saltwick University. | other @ Saltwick University /; phd @ Saltwick University /",
        "Mira earned a J.D. from Saltwick Law School and a B.A. in Music from Yale. | other @ Saltwick Law School /; bachelor @ Yale /",
        "Ada earned her DVM at Lowfen University in 1999. | other @ Lowfen University /1999",
        "She completed an MD/PhD at Lowfen University in 1999. | phd @ Lowfen University /1999",
        "She is an MD-PhD student at Fenwold University. | phd @ Fenwold University /now",
        "She got her clinic in Baltimore, MD from Otto Lund of Fenwold University. | "})
    void degreeOfAProfession(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Before my PhD, I built lamps as a software engineer at Lanternly (Java), a system engineer at Brackwater (Perl), and a designer at the Fog Lab at FWU. | software engineer @ Lanternly /; system engineer @ Brackwater /; designer @ FWU /",
        "She followed her degree with a postdoc at the University of Lowfen. | postdoc @ University of Lowfen /",
        "I served as an analyst and subsequently associate director at Lanternly. | analyst @ Lanternly /; associate director @ Lanternly /",
        "I did a 3-month internship at Lanternly and a 6 month internship with Brackwater. | internship @ Lanternly /; internship @ Brackwater /",
        "Ada took her doctorate at Lowfen University in 1950, after which she joined Fenwold University. | phd @ Lowfen University /1950; @ Fenwold University 1950/",
        "I got a B.S. in music from Fenwold University, where I was a Lind Scholar and wrote songs. | bachelor @ Fenwold University /",
        "I got my BSc from Fenwold University, where I was a teaching fellow. | bachelor @ Fenwold University /; teaching fellow @ Fenwold University /"})
    void postsByOtherVerbs(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyElementsOf(ToldLines.rows(told));
    }
}
