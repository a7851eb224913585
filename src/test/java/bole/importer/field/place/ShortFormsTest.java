package bole.importer.field.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UofL | University of Lowfen | true",
        "UT Northmere | University of Tarn at Northmere | true",
        "TU Northmere | University of Tarn Northmere | true",
        "TU | University of Tarn | false",
        "SUST | Saltwick University of Science and Technology | true",
        "LIT | Lowfen Institute of Technology (LIT) | true",
        "SUS | Saltwick University of Science and Technology | false",
        "Lowfen | Lowfen University | false",
        "Brackwater Research | Brackwater Inc. | false",
        "ABC | Northmere | false"})
    void shortFormsAreMadeOfFirstLettersAndWholeWords(String brief, String name, boolean expected) {
        assertThat(ShortForms.isShortFor(brief, name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"落大, 落星湖大学, true", "落理工, 落星湖理工大学, true", "落湖, 落星湖大学, true", "湖大, 落星湖大学, false", "落雾, 落星湖大学, false", "落星, 落星湖研究院, false"})
    void chineseShortFormsKeepTheOrderOfTheCharacters(String brief, String name, boolean expected) {
        assertThat(ShortForms.isHanShortFor(brief, name)).isEqualTo(expected);
    }
}
