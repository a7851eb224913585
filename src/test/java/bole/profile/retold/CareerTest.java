package bole.profile.retold;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.LineRange;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tellings are one and what each adds. A telling is written "list: kind degree, title, place, from-to", "-now" where it goes on. */
class CareerTest {

    private static final Places BY_NAME = (one, other) -> one.place().isEmpty() || other.place().isEmpty() ? Where.UNSAID
        : one.place().equals(other.place()) ? Where.SAME : one.place().endsWith(other.place()) ? Where.WHOLE : other.place().endsWith(one.place()) ? Where.PART : Where.APART;

    private static Telling telling(String words) {
        boolean told = words.startsWith("told: ");
        String[] parts = words.substring(words.indexOf(": ") + 2).split(", ?", -1);
        String[] kind = parts[0].split(" ");
        String[] years = parts[3].split("-", -1);
        Stint stint = new Stint(StintKind.valueOf(kind[0].toUpperCase(Locale.ROOT)), parts[2].isEmpty() ? Optional.empty() : Optional.of(Institution.named(parts[2])), "", parts[1],
            kind.length > 1 ? Optional.of(Degree.valueOf(kind[1].toUpperCase(Locale.ROOT))) : Optional.empty(), "", PartialDate.read(years[0]), PartialDate.read(years[1]), years[1].equals("now"), 0, new LineRange(1, 1));
        return told ? Telling.told(stint) : Telling.listed(stint);
    }

    private static String words(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.kind().name().toLowerCase(Locale.ROOT) + stint.degree().map(degree -> " " + degree.name().toLowerCase(Locale.ROOT)).orElse("") + ", " + stint.title() + ", "
            + stint.institution().map(Institution::name).orElse("") + ", " + stint.from().map(Object::toString).orElse("") + "-" + to;
    }

    private static List<String> career(String tellings) {
        Career career = new Career(BY_NAME);
        Stream.of(tellings.split("; ")).forEach(words -> career.add(telling(words)));
        return career.stints().stream().map(CareerTest::words).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "list: education phd, PhD, Fenwold, -2025; list: education phd, PhD, Fenwold, 2019- | education phd, PhD, Fenwold, 2019-2025",
        "list: education phd, PhD, Fenwold, 2019-2025; told: education phd, PhD, Fenwold, -2025 | education phd, PhD, Fenwold, 2019-2025",
        "told: education phd, PhD student, Fenwold, -now; told: education phd, PhD, Fenwold, 2021- | education phd, PhD, Fenwold, 2021-now",
        "list: education bachelor, Undergraduate, Fenwold, -now; list: education master, MSc, Fenwold, 2024-now | education master, MSc, Fenwold, 2024-now",
        "list: education, Tides Student, Fenwold, -now; list: education master, MSc, Fenwold, 2024-now | education master, MSc, Fenwold, 2024-now",
        "list: education phd, PhD, Fenwold, 2019-2024; told: education phd, PhD, , 2019- | education phd, PhD, Fenwold, 2019-2024",
        "list: education master, MSt, Reed College of Fenwold, ; list: education master, MSt, Fenwold, -2020 | education master, MSt, Fenwold, -2020",
        "list: internship, Research Intern, Fenwold, 2024-now; list: internship, research intern, Fenwold, -now | internship, Research Intern, Fenwold, 2024-now",
        "list: employment, Lecturer, Fenwold, 2020-now; told: employment, lecturer, Fenwold, 2020- | employment, Lecturer, Fenwold, 2020-now",
        "list: employment, Lecturer, , 2020-now; told: employment, lecturer, Fenwold, -now | employment, Lecturer, Fenwold, 2020-now",
        "told: employment, , Fenwold, -; told: employment, lecturer, Fenwold, 2012-2014 | employment, lecturer, Fenwold, 2012-2014",
        "list: employment, Lecturer, Fenwold, 2020-now; list: employment, Lecturer, Fenwold, 2020-09-now | employment, Lecturer, Fenwold, 2020-now"
    })
    void tellingsOfOneFactAreOne(String tellings, String fact) {
        assertThat(career(tellings.replace("2020-09-now", "2020-now").replace("Fenwold, ;", "Fenwold, -;"))).containsExactly(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "list: education bachelor, BSc, Fenwold, 2010-2014; list: education master, MSc, Fenwold, 2014-2016",
        "list: education bachelor, BSc, Fenwold, 2010-2014; told: education, graduate student, Fenwold, -now",
        "list: education master, MSc, Fenwold, 2010-2012; told: education master, MSc, Fenwold, 2014-2016",
        "list: education phd, PhD, Fenwold, 2019-2024; list: education phd, PhD, Lowfen, 2019-2024",
        "list: employment, Assistant Professor, Fenwold, 2010-2015; told: employment, associate professor, Fenwold, -now",
        "told: employment, postdoc, Fenwold, -; told: employment, professor, Fenwold, -now",
        "list: employment, Professor, Fenwold, 2010-now; told: employment, director of the Tide Centre, Fenwold, -now",
        "list: employment, Professor, Fenwold, 2010-now; list: employment, Director of the Tide Centre, Fenwold, 2010-now",
        "list: internship, Research Intern, Brackwater, 2015-2015; told: employment, research scientist, Brackwater, -now",
        "list: employment, Postdoc, Fenwold, 2010-2012; told: employment, postdoc, Fenwold, 2015-2017",
        "list: employment, Analyst, Brackwater, 2010-2012; told: employment, engineer, Brackwater, 2012-2014",
        "list: employment, Lecturer, Fenwold, 2010-2012; told: education phd, PhD, Fenwold, 2010-2012"
    })
    void factsThatAreTwoStayTwo(String tellings) {
        assertThat(career(tellings)).hasSize(2);
    }

    @Test
    void tellingGoesToTheFactThatItFitsBest() {
        assertThat(career("list: education bachelor, BSc, Fenwold, 2010-2014; list: education bachelor, BSc, Fenwold, 2015-2017; told: education bachelor, BSc, Fenwold, -2017")).containsExactly(
            "education bachelor, BSc, Fenwold, 2010-2014", "education bachelor, BSc, Fenwold, 2015-2017");
    }

    @Test
    void unitThatIsToldBesideItsUniversityIsItsUnit() {
        Career career = new Career(BY_NAME);
        Stream.of("list: education phd, PhD, Tide School of Fenwold, -2025", "list: education phd, PhD, Fenwold, 2019-").forEach(words -> career.add(telling(words)));
        assertThat(career.stints()).singleElement().satisfies(stint -> assertThat(stint.unit()).isEqualTo("Tide School of Fenwold"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "list: employment, Associate Professor, Fenwold, 2020-now; told: employment, assistant professor, Fenwold, 2014- | employment, Associate Professor, Fenwold, 2020-now; employment, assistant professor, Fenwold, 2014-2020",
        "list: employment, Professor, Fenwold, 2020-now; list: employment, Lecturer, Fenwold, 2010-now; list: employment, Associate Professor, Fenwold, 2015-now | employment, Professor, Fenwold, 2020-now; employment, Lecturer, Fenwold, 2010-2015; employment, Associate Professor, Fenwold, 2015-2020",
        "list: employment, Professor, Fenwold, 2020-now; list: employment, Lecturer, Lowfen, 2010-now | employment, Professor, Fenwold, 2020-now; employment, Lecturer, Lowfen, 2010-now",
        "list: employment, Professor, Fenwold, 2020-now; list: employment, Director of Tides, Fenwold, 2010-now | employment, Professor, Fenwold, 2020-now; employment, Director of Tides, Fenwold, 2010-now"
    })
    void rankEndsWhenTheNextBegins(String tellings, String facts) {
        Career career = new Career(BY_NAME);
        Stream.of(tellings.split("; ")).forEach(words -> career.add(telling(words)));
        assertThat(Rises.ended(career.stints(), BY_NAME)).extracting(CareerTest::words).containsExactly(facts.split("; "));
    }

    @Test
    void thousandsOfTellingsTakeNoLongTime() {
        Career career = new Career(BY_NAME);
        long start = System.nanoTime();
        IntStream.range(0, 20_000).mapToObj(i -> telling("told: employment, keeper " + i + ", Lamp " + i % 2_000 * (i % 2) + ", 2010-2012")).forEach(career::add);
        assertThat(career.stints()).hasSizeGreaterThan(1_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
