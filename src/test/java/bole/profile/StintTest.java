package bole.profile;

import static org.assertj.core.api.Assertions.assertThat;

import bole.text.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "PhD in Dyes | Dyes | Dyes | Saltwick University | PhD in Dyes, Saltwick University",
        "PhD | Dyes | School of Dyes | Saltwick University | PhD, Dyes, School of Dyes, Saltwick University",
        "理学硕士 | 染料 | 染料 | 盐镇大学 | 理学硕士, 染料, 盐镇大学",
        "Lecturer | - | School of Dyes | School of Dyes, Saltwick University | Lecturer, School of Dyes, Saltwick University",
        "- | - | - | Saltwick University | Saltwick University"})
    void whatAPartSaysIsNotSaidAgain(String title, String field, String unit, String place, String text) {
        Stint stint = new Stint(StintKind.EDUCATION, Optional.of(Institution.named(place)), or(unit), or(title), Optional.empty(), or(field), Optional.empty(), Optional.empty(), false, 0,
            new LineRange(1, 1));
        assertThat(stint.text()).isEqualTo(text);
    }

    @Test
    void stintThatIsOverKeepsItsEndOrHasTheOneGiven() {
        Optional<PartialDate> end = PartialDate.read("2024");
        Stint stint = new Stint(StintKind.EDUCATION, Optional.empty(), "", "PhD", Optional.empty(), "", PartialDate.read("2020"), end, true, 0, new LineRange(1, 1));
        assertThat(stint.over()).isEqualTo(stint.until(end)).extracting(Stint::current, Stint::to).containsExactly(false, end);
        assertThat(stint.until(PartialDate.read("2022")).to()).isEqualTo(PartialDate.read("2022"));
        assertThat(stint.withDegree(Optional.of(Degree.PHD)).degree()).contains(Degree.PHD);
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
