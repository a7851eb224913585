package bole.importer.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.ToldLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence tells beside an advisor. */
class ProseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Due to my advisor's move, I went on to Fenwold University, where I received my Ph.D. | phd @ Fenwold University /",
        "I started at Lowfen College, but following my advisor's move to Northmere State University, I finished my PhD at Fenwold University. | phd @ Fenwold University /",
        "Thanks to my supervisor's support, I worked as a research assistant at Fenwold University. | research assistant @ Fenwold University /",
        "After my advisor's retirement, I joined Fenwold University as a postdoc in 2015. | postdoc @ Fenwold University 2015/now",
        "I am in my advisor's lab at Fenwold University. | study @ Fenwold University /now"})
    void whatAnAdvisorMadeMeDo(String text, String told) {
        assertThat(ToldLines.of(text)).containsExactlyInAnyOrderElementsOf(ToldLines.rows(told));
    }
}
