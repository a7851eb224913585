package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of a life that are told less often: years of two figures, several degrees of one place, jobs that no table knows, years of other things beside those of the stint. */
class RarerTellingsTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(RarerTellingsTest::line).toList();
    }

    private static List<String> studies(String markdown) {
        return read("## Education\n\n" + markdown + "\n");
    }

    private static List<String> work(String markdown) {
        return read("## Employment\n\n" + markdown + "\n");
    }

    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.degree().map(degree -> degree.toString().toLowerCase(Locale.ROOT) + " ").orElse("") + stint.kind().toString().toLowerCase(Locale.ROOT) + " | " + stint.title() + " | " + stint.institution().map(Institution::name).orElse("")
            + " | " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Lecturer, Fenwold University (Oct 08 – Sep 10); 2008-10/2010-09", "Lecturer, Fenwold University (since Jun 11); 2011-06/now", "Feb 12 – Nov 12: Lecturer, Fenwold University; 2012-02/2012-11",
        "Lecturer, Fenwold University, September 98 to March 01; 1998-09/2001-03", "Lecturer, Fenwold University, 09/14 – 06/18; 2014-09/2018-06", "Lecturer, Fenwold University, Jan 19 – present; 2019-01/now"})
    void yearOfTwoFiguresIsReadBesideItsMonth(String entry, String time) {
        assertThat(work("- " + entry)).containsExactly("employment | Lecturer | Fenwold University | " + time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lecturer, Fenwold University, Room 10/12", "Lecturer, Fenwold University, May 14"})
    void figuresWithoutASpanAreNoYears(String entry) {
        assertThat(work("- " + entry)).allMatch(stint -> stint.endsWith("| /"));
    }

    @Test
    void placeMayStandOverItsPostsInAListOfDefinitions() {
        assertThat(work("Fenwold University\n: Lecturer, 2017–2018.\n: Postdoc researcher, 2016.\n\nLANTERN\n: Consultant for lamps, 2012–2014.\n"))
            .containsExactly("employment | Lecturer | Fenwold University | 2017/2018", "employment | Postdoc researcher | Fenwold University | 2016/2016", "employment | Consultant for lamps | LANTERN | 2012/2014");
        assertThat(studies("Fenwold University\n: PhD Tides, 2012.\n: MA Tides, 2007.\n: MA Law, 2006.\n"))
            .containsExactly("phd education | PhD Tides | Fenwold University | /2012", "master education | MA Tides | Fenwold University | /2007", "master education | MA Law | Fenwold University | /2006");
    }

    @Test
    void degreesBelowTheirUniversityShareItsTime() {
        assertThat(studies("**Fenwold University**  \nBS, Tides & Fog  \nBA, Psychology  \nAug 2005 | Oakmere, CA  \n*Highest Honors; Merit Scholarship (2001-2005)*"))
            .containsExactly("bachelor education | BS | Fenwold University | /2005-08", "bachelor education | BA | Fenwold University | /2005-08");
    }

    @Test
    void degreesOfOneLineAreAsManyAsAreJoinedByAnd() {
        assertThat(studies("- B.Sc. in Tides and B.A. in Law, Fenwold University, 2015")).containsExactly("bachelor education | B.Sc. in Tides | Fenwold University | /2015", "bachelor education | B.A. in Law | Fenwold University | /2015");
        assertThat(studies("- B.S. and M.S. in Tides, Fenwold University, 2012 – 2017")).containsExactly("bachelor education | B.S. | Fenwold University | 2012/2017", "master education | M.S. in Tides | Fenwold University | 2012/2017");
        assertThat(studies("- Ph.D. (2025), M.A. (2021), B.Sc. (2018), Fenwold University")).containsExactly("phd education | Ph.D. | Fenwold University | /2025", "master education | M.A. | Fenwold University | /2021", "bachelor education | B.Sc | Fenwold University | /2018");
        assertThat(studies("- Fenwold University: M.A., 2015; B.A., 2011")).containsExactly("master education | M.A. | Fenwold University | /2015", "bachelor education | B.A. | Fenwold University | /2011");
        assertThat(studies("- M.S./Ph.D. in Tides, Fenwold University, 2012 – 2017")).hasSize(1);
        assertThat(studies("- Integrated B.Tech and M.Tech in Tides, Fenwold University, 2012 – 2017")).hasSize(1);
    }

    @Test
    void yearsOfWorksAndPrizesAreNotThoseOfTheStint() {
        assertThat(studies("PhD in History, Fenwold University. Dissertation title: “Fog and Rule, 1922-1945” (The fog and the rule, 1922-1945). Supervisor: Mira Oduya. (2007)")).containsExactly("phd education | PhD in History | Fenwold University | /2007");
        assertThat(studies("- PhD in History, Fenwold University, 2007. Thesis: Lamps of the North, 1780–1830.")).containsExactly("phd education | PhD in History | Fenwold University | /2007");
        assertThat(work("Fellow at the Lowfen Center for Fog in Munich. Research topic: “The salt road: Ports, boats and the rain that fell on them, 1860-1960.” Supervisor: Mira Oduya (Nov 10 – Feb 11)")).containsExactly("employment | Fellow | Lowfen Center for Fog | 2010-11/2011-02");
        assertThat(studies("- PhD, Fenwold University, 2021–. Thesis on the floods of 1953.")).containsExactly("phd education | PhD | Fenwold University | 2021/now");
    }

    @Test
    void jobThatNoTableKnowsIsToldByAtOrByItsForm() {
        assertThat(work("- 2016–2018: Order Processor at LANTERN Oakmere, Stockholm")).containsExactly("employment | Order Processor | LANTERN Oakmere | 2016/2018");
        assertThat(work("- **Beekeeper**, Lowfen Meadows, 2016–2018")).containsExactly("employment | Beekeeper | Lowfen Meadows | 2016/2018");
        assertThat(work("`2017 - 2018`\n__Lowfen Post |__ Newspaper Vendor\n- Sold papers.")).containsExactly("employment | Newspaper Vendor | Lowfen Post | 2017/2018");
        assertThat(work("- Water Tower, Lowfen Meadows, 2016–2018")).allMatch(stint -> stint.startsWith("employment |  |"));
    }

    @Test
    void postMayStandInBracketsBehindItsPlace() {
        assertThat(work("* **April 2016 – May 2018:** Lowfen Institute, Inc. (Lecturer / Teaching Assistant)")).containsExactly("employment | Lecturer / Teaching Assistant | Lowfen Institute, Inc. | 2016-04/2018-05");
        assertThat(work("* 2016 – 2018: Brackwater Brothers Inc. (Data Scientist / Content Producer)")).containsExactly("employment | Data Scientist / Content Producer | Brackwater Brothers Inc. | 2016/2018");
        assertThat(work("* Brackwater (Data Analyst, 2016 – 2018)")).containsExactly("employment | Data Analyst | Brackwater | 2016/2018");
    }

    @Test
    void headingOfAPostMayHaveItsTime() {
        assertThat(work("**Current position (2026-present):** Assistant Professor of Fog, Fenwold University, DK\n\n**Sep 2021 - Dec 2025:** **_Postdoctoral Fellow, Fenwold University, DK_**"))
            .containsExactly("employment | Assistant Professor of Fog | Fenwold University | 2026/now", "employment | Postdoctoral Fellow | Fenwold University | 2021-09/2025-12");
    }

    @Test
    void jobHeldAsAStudentIsNoDegree() {
        assertThat(work("**2024--** Teaching Assistant (TA) as PhD student")).isEmpty();
        assertThat(work("**2024--** Teaching Assistant as a PhD student, Fenwold University")).containsExactly("employment | Teaching Assistant as a PhD student | Fenwold University | 2024/now");
    }

    @Test
    void stayOfAStudentAmongDegreesIsOneOfStudies() {
        assertThat(studies("- Visiting PhD student, Fenwold University, 2016 – 2017")).containsExactly("other education | Visiting PhD student | Fenwold University | 2016/2017");
        assertThat(studies("- Visiting scholar, Fenwold University, 2016 – 2017")).containsExactly("visit | Visiting scholar | Fenwold University | 2016/2017");
    }

    @Test
    void professorOfACollegeIsNoPlace() {
        assertThat(work("### College Professor and Head of Department at [Faculdade de Engenharia de Oakmere](https://lowfen.example) (_August 2014 - July 2016_)\n- Taught fog."))
            .containsExactly("employment | College Professor and Head of Department | Faculdade de Engenharia de Oakmere | 2014-08/2016-07");
    }

    @Test
    void initialsBelongToTheNameOfASchool() {
        assertThat(read("# Tilda Moor\n\nTilda Moor received her B.Sc. in Tides from K. L. Oduya University of Technology in 2015 and her M.Sc. in Fog from the M.S. Oduya Institute of Technology in 2017.\n"))
            .containsExactly("bachelor education | B.Sc. | K. L. Oduya University of Technology | /2015", "master education | M.Sc. | M.S. Oduya Institute of Technology | /2017");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Inżynier; bachelor", "Tekn. Lic.; master", "Masterexamen; master", "Cand.scient.; master", "RNDr.; master", "HBSc; bachelor", "Laurea; bachelor", "Kandidatexamen; bachelor", "Filosofian maisteri; master"})
    void degreeMayBeOneOfAnotherCountry(String written, String degree) {
        assertThat(studies("- " + written + " in Tides, Fenwold University, 2008")).singleElement().asString().startsWith(degree + " education").endsWith("Fenwold University | /2008");
    }

    @Test
    void listMayBeOneEntryThatBeginsWithItsTime() {
        String list = "<ul><li>%s</li><li><a href=\"https://lowfen.example\">%s</a></li><li>%s</li><li>Kept the lamps of the harbour lit.</li></ul>";
        String page = "<h2>Work</h2>" + list.formatted("Since Dec, 2021", "Lowfen Lamps SE, Berlin", "Staff Systems Engineer II") + list.formatted("Oct, 2019 - Nov, 2021", "Brackwater GmbH, Berlin", "Cloud Systems Developer");
        assertThat(Claims.of(Reading.of(HtmlPages.read(page, 0), 0)).stints().stream().map(RarerTellingsTest::line))
            .containsExactly("employment | Staff Systems Engineer II | Lowfen Lamps SE | 2021-12/now", "employment | Cloud Systems Developer | Brackwater GmbH | 2019-10/2021-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 2019. PhD in Tides, Fenwold University.", "* 2019) PhD in Tides, Fenwold University."})
    void yearAtTheBeginningOfAnItemIsNoNumberOfAnother(String entry) {
        assertThat(studies(entry)).containsExactly("phd education | PhD in Tides | Fenwold University | /2019");
    }

    @Test
    void definitionListOfHtmlIsReadAsOneOfMarkdown() {
        assertThat(Claims.of(Reading.of(HtmlPages.read("<h2>Education</h2><dl><dt>Fenwold University</dt><dd>PhD Tides, 2012</dd><dd>MSc Tides, 2008</dd></dl>", 0), 0)).stints().stream().map(RarerTellingsTest::line))
            .containsExactly("phd education | PhD Tides | Fenwold University | /2012", "master education | MSc Tides | Fenwold University | /2008");
    }
}
