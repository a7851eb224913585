package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studies whose sentence names an advisor, a further place or an end in other words than a verb and a place. */
class DegreesBesideAdvisorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Before, I was a PhD student at Fenwold University (2012–2016), advised by Ada Stern, and an MSc student at Lowfen College (2010–2012). | phd @ Fenwold University 2012/2016; master @ Lowfen College 2010/2012",
        "She was a doctoral student at Fenwold University under Prof. Ada Stern, and an undergraduate at Lowfen College. | phd @ Fenwold University /; bachelor @ Lowfen College /",
        "Otto was a PhD student of Professor Ada Stern at Fenwold University from 2010 until 2014. | phd @ Fenwold University 2010/2014",
        "I did a PhD in fog at Fenwold University, supervised by Dr. Ada Stern, finishing in 2014. | phd @ Fenwold University /2014",
        "My doctorate at Fenwold University was supervised by Ada Stern. | phd @ Fenwold University /",
        "I carried out my PhD at Fenwold University. | phd @ Fenwold University /"})
    void advisors(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I am a 2009 graduate of Lowfen College. | study @ Lowfen College /2009",
        "She is an undergraduate student in fog at Lowfen College, graduating in 2027. | bachelor @ Lowfen College /2027now",
        "I'm a master's student at Fenwold University (graduating May 2027). | master @ Fenwold University /2027-05now",
        "She moved to Norway in 2010 to start a PhD at Fenwold University, graduating in 2014. | phd @ Fenwold University 2010/2014",
        "In September 2023, I began my PhD in fog at Fenwold University. I expect to graduate in 2028. | phd @ Fenwold University 2023-09/2028now",
        "He qualified in medicine at Lowfen College in 2009. | study @ Lowfen College /2009",
        "He was a Ph.D. student from Oct. 2009 to Aug. 2010 in the School of Tides, Fenwold University. | phd @ Fenwold University 2009-10/2010-08",
        "She is a PhD student at the Key Laboratory of Slow Water, the College of Artificial Tides, Fenwold University. | phd @ Fenwold University /now",
        "In 2009, she graduated with a BSc in tides from Lowfen College. | bachelor @ Lowfen College /2009",
        "In spring 2009 I graduated with an MPhil in fog from Fenwold University. | master @ Fenwold University /2009-05",
        "In 2009 he graduated summa cum laude with a BA from Lowfen College. | bachelor @ Lowfen College /2009",
        "I double majored in tides and fog at Lowfen College, graduating in 2009. | bachelor @ Lowfen College /2009",
        "She majored in tides at Lowfen College and received a BSc in 2009. | bachelor @ Lowfen College /2009",
        "He started as an undergraduate at Lowfen College in 2005 and finished in 2009. | bachelor @ Lowfen College 2005/2009",
        "I am a PhD student in the Slow Water Group, part of the Department of Tides at Fenwold University. | phd @ Fenwold University /now",
        "She is a PhD student at the Slow Water Lab, which belongs to the Institute for Coasts at Fenwold University. | phd @ Fenwold University /now",
        "I am a doctoral student in the Slow Water (SW) group, which is part of Fenwold University. | phd @ Fenwold University /now",
        "I completed my studies at Lowfen College, graduating with a BA in fog in 2009. | bachelor @ Lowfen College /2009",
        "He graduated from Lowfen College in 2009 (BSc, Tides) and from Fenwold University in 2014 (PhD, Fog). | bachelor @ Lowfen College /2009; phd @ Fenwold University /2014",
        "Mira is an alumna of Lowfen College (BA, 2008) and Fenwold University (MA, 2010). | bachelor @ Lowfen College /2008; master @ Fenwold University /2010"})
    void endsOfStudies(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I studied tides at Lowfen College and fog at Fenwold University. | study @ Lowfen College /; study @ Fenwold University /",
        "She first studied law at Lowfen College (2005-2009), then fog at Fenwold University (2009-2011). | study @ Lowfen College 2005/2009; study @ Fenwold University 2009/2011",
        "After my BA at Lowfen College (2005–2009), I moved to Oslo, Norway to do an MA at Fenwold University (2009–2011). | bachelor @ Lowfen College 2005/2009; master @ Fenwold University 2009/2011",
        "After studying tides at Lowfen University and fog at Saltwick University, I completed my PhD at Fenwold University in 2014. | study @ Lowfen University /; study @ Saltwick University /; phd @ Fenwold University /2014",
        "She graduated from Lowfen College with a double major in tides and fog, and later completed an MA at Fenwold University. | study @ Lowfen College /; master @ Fenwold University /",
        "I completed my undergraduate studies at Lowfen College and my graduate studies at Fenwold University. | bachelor @ Lowfen College /; study @ Fenwold University /",
        "Ada got her first degree from Lowfen College and her PhD from Fenwold University. | study @ Lowfen College /; phd @ Fenwold University /",
        "I have a law degree from Lowfen College and an MA from Fenwold University. | study @ Lowfen College /; master @ Fenwold University /",
        "I got a BSc at Fenwold University in 2009 and stayed on for a PhD, which I finished in 2014. | bachelor @ Fenwold University /2009; phd @ Fenwold University /2014",
        "He did both his undergrad and PhD at the Fenwold School of Tides. | bachelor @ Fenwold School of Tides /; phd @ Fenwold School of Tides /",
        "My degrees are a BA (Lowfen College, 2009), an MA (Fenwold University, 2011), and a PhD (University of Saltwick, 2015). | bachelor @ Lowfen College /2009; master @ Fenwold University /2011; phd @ University of Saltwick /2015"})
    void furtherPlaces(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }
}
