package bole.importer.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places by a short form that the page spells out in brackets. */
class SpelledPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "I joined Lamps for Everyone (LfE) as a manager in 2021. My job at LfE is to oversee lamps. | manager @ Lamps for Everyone 2021/now",
        "I did my PhD at the University of Lowfen (UoL). Then I worked as a postdoc at UoL from 2015 to 2017. | phd @ University of Lowfen /; postdoc @ University of Lowfen 2015/2017",
        "I am a PhD student at Northmere Institute of Tides (NIT). I also obtained my master's degree from NIT. | phd @ Northmere Institute of Tides /now; master @ Northmere Institute of Tides /",
        "I hold a BSc by the Universitat de Lowfen (UL). I also have a MSc in Data by UL as well. | bachelor @ Universitat de Lowfen /; master @ Universitat de Lowfen /",
        "I am a postdoc at the Lowfen Business School (LBS). Before that, I was a lecturer at LBS from 2012 to 2015. | postdoc @ Lowfen Business School /now; lecturer @ Lowfen Business School 2012/2015",
        "My master's degree is from Fenwold University (UK). I worked as an engineer at UK Lamps Ltd. | master @ Fenwold University /; engineer @ UK Lamps Ltd /"})
    void aShortFormIsThePlaceItStandsBehind(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }
}
