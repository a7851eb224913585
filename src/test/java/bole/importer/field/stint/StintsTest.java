package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Degree;
import bole.profile.Institution;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Currently a Postdoctoral Researcher at Saltwick University | Postdoctoral Researcher | Saltwick University | employment",
        "Master of Public Health, Currently a PhD student at the University of Fenwold | PhD student | University of Fenwold | education",
        "currently a PhD student at the School of Dyes, Saltwick University | PhD student | School of Dyes, Saltwick University | education",
        "Postdoctoral Researcher at the School of Dyes (Fenwold), Saltwick University | Postdoctoral Researcher | School of Dyes (Fenwold), Saltwick University | employment",
        "Staff in the Saltwick District Maternity Hospital of Fenwold, | Staff | Saltwick District Maternity Hospital of Fenwold | employment",
        "Saltwick University | Master student | Saltwick University | education",
        "Saltwick University, Research Fellow at Fenwold College | Master student | Saltwick University, Research Fellow at Fenwold College | education",
        "Institute for Research in Fellowship | Master student | Institute for Research in Fellowship | education",
        "Centre for Professorial Studies at Saltwick | Master student | Centre for Professorial Studies at Saltwick | education",
        "Graduate School of Engineering Student Affairs in Fenwold | Master student | Graduate School of Engineering Student Affairs in Fenwold | education"})
    void postThatIsWrittenWithThePlaceCounts(String written, String title, String place, String kind) {
        Stint read = stints.current(written, "Master student", LINES);
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.institution().orElseThrow().name()).isEqualTo(place);
        assertThat(read.kind()).isEqualTo(StintKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PhD in Fog, Fenwold University | PhD in Fog | Fenwold University | PHD",
        "博士 落星湖大学 | 博士 | 落星湖大学 | PHD",
        "BSc in Optics from Saltwick University (2012) | BSc in Optics (2012) | Saltwick University | BACHELOR",
        "Fenwold University, MSc | MSc | Fenwold University | MASTER",
        "PhD in Fog | PhD in Fog | | PHD"})
    void placeThatIsWrittenWithTheDegreeIsItsPlace(String written, String title, String place, Degree degree) {
        Stint read = stints.course(written, "", "2015", LINES).orElseThrow();
        assertThat(read.title()).isEqualTo(title);
        assertThat(read.institution().map(Institution::name).orElse("")).isEqualTo(place == null ? "" : place);
        assertThat(read.degree()).contains(degree);
    }

    @Test
    void memberOfAGroupHasTheTimeThatIsSaid() {
        Stint read = stints.member("Saltwick University", "Postdoctoral Researcher", new DateInterval(PartialDate.read("2012"), PartialDate.read("2015"), false), LINES);
        assertThat(read.kind()).isEqualTo(StintKind.EMPLOYMENT);
        assertThat(read.from()).contains(PartialDate.ofYear(2012));
        assertThat(read.current()).isFalse();
    }
}
