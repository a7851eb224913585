package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {

    @ParameterizedTest
    @CsvSource({"Ada Okonkwo, ada-okonkwo", "欧阳拙然, ou-yang-zhuo-ran", "Ångström-Óh, angstrom-oh", "곽세린, gwagselin", "'  --  ', ''", "黒羽 駿, hei-yu-jun"})
    void anyScriptBecomesLettersAndHyphens(String text, String slug) {
        assertThat(PlainLetters.slug(text)).isEqualTo(slug);
    }
}
