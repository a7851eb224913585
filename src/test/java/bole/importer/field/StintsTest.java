package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Degree;
import bole.profile.LineRange;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StintsTest {

    private static final LineRange LINES = new LineRange(1, 1);
    private final Stints stints = new Stints(0);

    @ParameterizedTest
    @CsvSource({
        "PhD in Hydrology, education, PHD",
        "MSc by research, education, MASTER",
        "Post-doctoral Associate, employment,",
        "博士后, employment,",
        "Visiting Scholar, visit,",
        "Principal Investigator, employment,",
        "Summer Intern, internship,",
        "Exchange semester, education,",
        "PhD and teaching assistant, education, PHD"})
    void entryAmongDegreesIsThePostThatItsWordsName(String course, String kind, Degree degree) {
        Stint read = stints.course(course, "Saltwick University", "2012 - 2015", LINES).orElseThrow();
        assertThat(read.kind()).isEqualTo(StintKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
        assertThat(read.degree()).isEqualTo(Optional.ofNullable(degree));
    }

    @Test
    void memberOfAGroupHasTheTimeThatIsSaid() {
        Stint read = stints.member("Saltwick University", "Postdoctoral Researcher", new DateInterval(PartialDate.read("2012"), PartialDate.read("2015"), false), LINES);
        assertThat(read.kind()).isEqualTo(StintKind.EMPLOYMENT);
        assertThat(read.from()).contains(PartialDate.ofYear(2012));
        assertThat(read.current()).isFalse();
    }
}
