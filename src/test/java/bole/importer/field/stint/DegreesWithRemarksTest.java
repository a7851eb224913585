package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bole.importer.field.Claims;
import bole.importer.field.ToldLines;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Degrees in lists of studies with what is said of them in brackets, behind labels, in one line with others, and beside schools without a telling word. */
class DegreesWithRemarksTest {

    private static final String PAGE = "# Mira Oduya⏎⏎I study fog.⏎⏎## Education⏎⏎";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "- MSc (GPA 3.8), Tides, Fenwold University, 2014⏎- BSc (thesis track), Fog, Lowfen University, 2011 | master @ Fenwold University /2014; bachelor @ Lowfen University /2011",
        "- BTech (minor in History), Tides, Fenwold University, 2014 | bachelor @ Fenwold University /2014",
        "- **2014**, MA (Rank 1), Tides, Fenwold University | master @ Fenwold University /2014",
        "- BA (Lowfen College, 2009) | bachelor @ Lowfen College /2009",
        "- Tides, MSc, UNIFEN, 2014 | master @ UNIFEN /2014",
        "- Tides, MSc, FMU Northmere, 2014 | master @ FMU Northmere /2014",
        "- PhD from UNIFEN in Tidal Physics (2014) | phd @ UNIFEN /2014"})
    void remarksAndShortForms(String text, String told) {
        assertThat(ToldLines.of(PAGE + text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "- **Degree**: MSc in Fog⏎- **Institution**: Fenwold University⏎- **Duration**: 2012 - 2014 | master @ Fenwold University 2012/2014",
        "🎓 MSc in Fog  ⏎🏫 Fenwold University  ⏎📅 2012–2014⏎⏎🎓 BSc in Tides  ⏎🏫 Lowfen University  ⏎📅 2008–2011 | master @ Fenwold University 2012/2014; bachelor @ Lowfen University 2008/2011",
        "- Degree: MSc in Fog⏎- University: Fenwold University⏎- Years: 2012 - 2014⏎- GPA: 3.8 | master @ Fenwold University 2012/2014",
        "PhD in the Physics of Fog, Fenwold University, 2014-2018; MA in the History of Tides, Lowfen University, 2012-2014; BA in the Arts of the Lamp, University of Saltwick, 2008-2012. "
            + "| phd @ Fenwold University 2014/2018; master @ Lowfen University 2012/2014; bachelor @ University of Saltwick 2008/2012",
        "## MMath in Fog⏎Fenwold University⏎⏎2012 - 2014⏎⏎## Máster en Niebla⏎Lowfen University⏎⏎2010 - 2012 | master @ Fenwold University 2012/2014; master @ Lowfen University 2010/2012"})
    void labelsRowsAndHeadings(String text, String told) {
        assertThat(ToldLines.of(PAGE + text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<ul><li><span>PhD</span><span>Fog and Tide Engineering</span><span>Fenwold University of Science and Technology</span><span>2014–2018</span></li><li><span>BSc</span><span>Fog</span><span>Lowfen University</span><span>2010</span></li></ul>",
        "<ul><li> <span>PhD</span> <span>Fog</span> <span>Fenwold University of Science and Technology</span> <span>2014–2018</span> </li> <li> <span>BSc</span> <span>Fog</span> <span>Lowfen University</span> <span>2010</span> </li></ul>"})
    void partsInSpans(String list) {
        String page = "<html><body><h1>Mira Oduya</h1><p>I study fog.</p><h2>Education</h2>" + list + "</body></html>";
        assertThat(Claims.of(Reading.of(HtmlPages.read(page, 1), 0)).stints()).extracting(stint -> stint.institution().orElseThrow().name(), stint -> stint.title())
            .containsExactly(tuple("Fenwold University of Science and Technology", "PhD"), tuple("Lowfen University", "BSc"));
    }
}
