package bole.importer.section;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadedLinesTest {

    private static List<Section> read(String markdown) {
        return Sections.of(MarkdownPages.read("# Mira Tolland\n\n" + markdown.replace("\\n", "\n") + "\n")).all();
    }

    @Test
    void lineInBoldOverAnAddressEndsTheEntriesAboveIt() {
        assertThat(Sections.of(HtmlPages.read("<p><b>WORK</b><br>Lanternly · Clerk<br>2019 – 2021</p><p><b>CONTACT</b><br>m.oduya@fenwold.edu</p>", 0)).all()).extracting(Section::kind).containsExactly(SectionKind.EMPLOYMENT, SectionKind.CONTACT);
        assertThat(Sections.of(HtmlPages.read("<fieldset><legend>Education</legend><ul><li>PhD</li></ul></fieldset><fieldset><legend>Contact</legend>m.oduya@fenwold.edu</fieldset>", 0)).all()).extracting(Section::kind).containsExactly(SectionKind.EDUCATION, SectionKind.CONTACT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "**Education**  \\nPhD in Hydrology, Fenwold University, 2014 | EDUCATION",
        "**Education**\\nPhD in Hydrology, Fenwold University, 2014 | EDUCATION",
        "**Research interests:**  \\nTides, silt | INTERESTS",
        "*Research interests*  \\nTides, silt | INTERESTS",
        "Research Fields\\nTides, silt | INTERESTS",
        "<p>Education<br>2008-2012 PhD in Hydrology, Fenwold University<br>2004-2008 BSc, Reed College</p> | EDUCATION",
        "Awards<br>\\n2018 Kite Prize<br> | AWARDS",
        "I am a lecturer.\\n**Interested Research Topics**\\nTides, silt | INTERESTS",
        "<p>Lecturer<br>Areas of expertise<br>Tides, silt</p> | INTERESTS",
        "**Research Interests** Tides, silt | INTERESTS",
        "- **Research Interests** Tides, silt | INTERESTS",
        "**研究方向**  \\n潮汐、泥炭 | INTERESTS"})
    void lineHeadsWhatStandsRightBelowIt(String markdown, SectionKind kind) {
        assertThat(read(markdown)).filteredOn(section -> section.kind() == kind).singleElement().satisfies(section -> assertThat(section.blocks()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "**Research interests** include tides and silt.",
        "**Research interests**\\nare tides and silt.",
        "Education\\nis what I care about.",
        "[Research](r.html)  \\n[Publications](p.html)",
        "**Teaching Assistant**  \\nFenwold University",
        "**Tides in narrow harbours**  \\nFen Journal, 2020"})
    void sentenceMenuOrEntryIsNoHead(String markdown) {
        assertThat(read(markdown)).extracting(Section::kind).containsOnly(SectionKind.SUMMARY);
    }

    @ParameterizedTest
    @CsvSource({"Current research areas and expertise", "Fields of interest", "Interested topics", "主要研究方向与兴趣", "專長領域", "關注議題", "Teaching and research interests"})
    void headingsOfInterestsArePutTogetherOfFewWords(String heading) {
        assertThat(read("## " + heading + "\\n\\ntides")).last().extracting(Section::kind).isEqualTo(SectionKind.INTERESTS);
    }

    @ParameterizedTest
    @CsvSource({"学术成果", "Research experience", "Research projects", "Interested students", "科研课题"})
    void otherHeadingsAreNone(String heading) {
        assertThat(read("## " + heading + "\\n\\ntides")).extracting(Section::kind).doesNotContain(SectionKind.INTERESTS);
    }
}
