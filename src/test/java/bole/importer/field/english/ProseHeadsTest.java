package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts that a sentence begins with, or that it names of others. */
class ProseHeadsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Previously, as a Postgraduate Associate at Fenwold School of Medicine, I worked with Ada Stern on tides. | Postgraduate Associate @ Fenwold School of Medicine /",
        "As Chief Scientist at Brackwater Labs and a Lecturer in Tides at Fenwold University, I combine engineering with teaching. | Chief Scientist @ Brackwater Labs /now; Lecturer @ Fenwold University /now",
        "Lecturer at Fenwold University until 2018, and later a research scientist at Brackwater Inc., she now leads the Tide Lab at the University of Lowfen. | Lecturer @ Fenwold University /2018; research scientist @ Brackwater Inc /; @ University of Lowfen /now",
        "An engineer by training, I worked for Brackwater Inc. before my PhD. | @ Brackwater Inc /",
        "Once a postdoc at Lowfen College, I am now a lecturer at Fenwold University. | postdoc @ Lowfen College /; lecturer @ Fenwold University /now",
        "Having been a postdoc at Lowfen College, I joined Fenwold University as a lecturer in 2017. | postdoc @ Lowfen College /; lecturer @ Fenwold University 2017/now",
        "I have been a professor at Fenwold University since 2015, after being a lecturer at Lowfen College from 2009 to 2015. | professor @ Fenwold University 2015/now; lecturer @ Lowfen College 2009/2015",
        "I obtained my master's degree from Lowfen College in 2014, after which I worked as an engineer at Brackwater Inc. until 2017. | master @ Lowfen College /2014; engineer @ Brackwater Inc 2014/2017"})
    void whatASentenceBeginsWith(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "As a student of tides, I follow the work of the Lowfen Institute. | ",
        "I work with a postdoc at Lowfen College. | ",
        "I am on the faculty senate and a student of birds. | "})
    void whatIsNoPostOfTheirs(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Prior to Brackwater, I did postdocs in the department of tides at NOC and LMRI in the University of Lowfen. | postdoc @ NOC /; postdoc @ University of Lowfen /",
        "In a former life I was working as a software engineer for Brackwater and Lantern Labs. | software engineer @ Brackwater /; software engineer @ Lantern Labs /",
        "In 2012 I was a visiting scholar at Fenwold University and Lowfen College. | visiting scholar @ Fenwold University 2012/2012; visiting scholar @ Lowfen College 2012/2012",
        "I have been a teaching assistant at [Fenwold University](a) and the [Vrije Universiteit Northmere](b). | teaching assistant @ Fenwold University /now; teaching assistant @ Vrije Universiteit Northmere /now"})
    void theFurtherPlacesOfOnePost(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }
}
