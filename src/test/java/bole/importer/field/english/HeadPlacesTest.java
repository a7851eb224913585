package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place belongs to which post of a sentence. */
class HeadPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I am the head of the Lamp Lab, and I supervise students at Fenwold University. | @ Fenwold University /now",
        "I am a data scientist, and I collaborate with people at Fenwold University. | ",
        "I'm a lecturer at Lowfen College, and I also play chess at the Northmere Academy. | lecturer @ Lowfen College /now",
        "He is a consultant, but he got his inspiration from the Tide Institute. | ",
        "I am a PhD student and I study tides at Fenwold University. | phd @ Fenwold University /now"})
    void aPlaceBehindSomethingElseThatSomebodyDoes(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Otto did his PhD in Tides at Fenwold University from 2019 to 2022 and subsequently stayed as a postdoctoral fellow from 2022 to 2024. | phd @ Fenwold University 2019/2022; postdoctoral fellow @ Fenwold University 2022/2024",
        "I did my PhD at Fenwold University (2015-2019) and then worked as a postdoc from 2019 to 2021. | phd @ Fenwold University 2015/2019; postdoc @ Fenwold University 2019/2021",
        "I did my PhD at Fenwold University in 2019 and stayed on as a postdoc until 2021. | phd @ Fenwold University /2019; postdoc @ Fenwold University /2021",
        "She is now at Lanternly, having left Fenwold University in 2020. | @ Lanternly 2020/now",
        "I work as a postdoc at the Lamp Lab of the Northmere Institute of Technology (NIT). | postdoc @ Northmere Institute of Technology /now"})
    void thePlaceOfThePostOrDegreeBefore(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }
}
