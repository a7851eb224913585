package bole.importer.field.interest;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterestInversionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tidal modelling and peat ecology are my main research interests. | Tidal modelling and peat ecology",
        "Lantern optics and fog are among my current areas of interest. | Lantern optics and fog",
        "Tidal modelling and peat ecology are the problems that interest me most. | Tidal modelling and peat ecology",
        "Peat ecology is at the heart of my research focus. | Peat ecology",
        "Peat ecology and fog fascinate me. | Peat ecology and fog"})
    void fieldsMayStandBeforeWhatCallsThemInterests(String sentence, String fields) {
        assertThat(InterestInversions.of(RichText.plain(sentence, 1)).map(RichText::text)).contains(fields);
    }

    @ParameterizedTest
    @ValueSource(strings = {"These are my research interests.", "What follows are my interests.", "They interest me in many ways.", "The tide tables are printed in May."})
    void sentencesThatOnlyPointToFieldsHaveNone(String sentence) {
        assertThat(InterestInversions.of(RichText.plain(sentence, 1))).isEmpty();
    }
}
