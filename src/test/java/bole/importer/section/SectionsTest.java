package bole.importer.section;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.MarkdownPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

    @ParameterizedTest
    @CsvSource({"# Education,EDUCATION", "## 📖 教育背景,EDUCATION", "Work Experience\\n====,EMPLOYMENT", "**Honors & Awards**,AWARDS", "## 论文 / Publications,PUBLICATIONS",
        "### Selected Publications (2019-),PUBLICATIONS", "# 👾 News,NEWS", "## Education and Work Experience,EXPERIENCE", "## 招生,OPENINGS", "# Prizes and mentions,AWARDS", "<h3>Research interests</h3>,INTERESTS", "研究方向：,INTERESTS"})
    void headingOfEveryKindHasItsMeaning(String markdown, SectionKind kind) {
        Sections sections = Sections.of(MarkdownPages.read(markdown.replace("\\n", "\n") + "\n\ncontent\n"));
        assertThat(sections.all()).extracting(Section::kind).containsExactly(kind);
    }

    @Test
    void headingOfUnknownMeaningBelowAKnownOneIsContent() {
        Sections sections = Sections.of(MarkdownPages.read("## Education\n\n### Fenwold University\n\n2019\n\n## Tides\n\nx\n"));
        assertThat(sections.all()).extracting(Section::kind).containsExactly(SectionKind.EDUCATION, SectionKind.OTHER);
        assertThat(sections.all().getFirst().blocks()).hasSize(2);
    }

    @Test
    void itemMayHeadTheItemsNestedBelowIt() {
        Sections sections = Sections.of(MarkdownPages.read("# Mira Oduya\n\n- A student\n- 📄 Papers\n  - Silt, 2021\n  - Reeds, 2022\n- 💻 Projects\n  - a kite\n- likes fog\n"));
        assertThat(sections.all()).extracting(Section::kind).containsExactly(SectionKind.SUMMARY, SectionKind.PUBLICATIONS, SectionKind.SUMMARY, SectionKind.PROJECTS, SectionKind.SUMMARY);
        assertThat(Sections.of(MarkdownPages.read("## Awards\n\n- Teaching\n  - Kite Prize\n")).all()).hasSize(1);
    }

    @Test
    void linesInBoldThatEndInPictogramsAreHeadingsWhateverTheySay() {
        Sections sections = Sections.of(MarkdownPages.read("**Awards** ✨\n- Kite Prize, 2021\n\n**Wind and sails** 🪁\n- a kite\n"));
        assertThat(sections.all()).extracting(Section::kind).containsExactly(SectionKind.AWARDS, SectionKind.OTHER);
        assertThat(Sections.of(MarkdownPages.read("**Awards**\n\n**National**\n- Kite Prize, 2021\n")).all()).hasSize(1);
    }

    @Test
    void yearOfTheSameRankDividesTheSectionAboveIt() {
        assertThat(Sections.of(MarkdownPages.read("## 论文\n\n## 2021\n\n- Silt\n\n## 2020年\n\n- Reeds\n\n## Silt\n\nx\n")).all()).extracting(Section::kind).containsExactly(SectionKind.PUBLICATIONS, SectionKind.OTHER);
    }

    @Test
    void linesInBoldCapitalsBeforeAColonAreHeadingsWhateverTheySay() {
        Sections sections = Sections.of(MarkdownPages.read("**BOOKS:**\n\n- Silt, 2021\n\n**SAND EXHIBITIONS:**\n\n- a dune\n"));
        assertThat(sections.all()).extracting(Section::kind).containsExactly(SectionKind.PUBLICATIONS, SectionKind.OTHER);
    }

    @Test
    void noteBesideAConferenceAndItsYearIsNoHeading() {
        assertThat(Sections.of(MarkdownPages.read("## Publications\n\nFEN 2024 · 合作者\n\n### Tide Tables\n")).all()).hasSize(1);
    }

    @Test
    void linkToAPaperIsNoHeading() {
        Sections sections = Sections.of(MarkdownPages.read("## Publications\n\nFEN 2024\n\n### Tide Tables\n\n[Paper](https://papers.example/1)\n\nFEN 2023\n\n### Fog Maps\n"));
        assertThat(sections.all()).hasSize(1);
    }

    @Test
    void sentenceSetAsAHeadingIsText() {
        Sections sections = Sections.of(MarkdownPages.read("# 滕若澜\n\n##### 大家好，我目前是一名硕士生。我喜欢潮汐。\n"));
        assertThat(sections.all()).singleElement().satisfies(section -> assertThat(section.blocks()).hasSize(1));
    }

    @Test
    void keywordsOfAThesisAndDirectionsBelowSkillsAreNoInterests() {
        assertThat(Sections.of(MarkdownPages.read("## Education\n\nPhD, Fenwold University, 2014\n\nKeywords\n: tides, vortices\n\nKeywords: tides, silt\n")).of(SectionKind.INTERESTS)).isEmpty();
        assertThat(Sections.of(MarkdownPages.read("## 专业技能\n\n- **方向**：潮汐模型设计\n")).of(SectionKind.INTERESTS)).isEmpty();
        assertThat(Sections.of(MarkdownPages.read("## 专业技能\n\n- **研究方向**：潮汐模型设计\n")).of(SectionKind.INTERESTS)).hasSize(1);
        assertThat(Sections.of(MarkdownPages.read("# Mira\n\nKeywords: tides, silt\n")).of(SectionKind.INTERESTS)).hasSize(1);
    }

    @Test
    void labelBeforeAColonIsASectionOfItsLine() {
        Sections sections = Sections.of(MarkdownPages.read("# Mira\n\nHello.  \n研究方向：潮汐、沙丘  \nBye.\n"));
        assertThat(sections.of(SectionKind.INTERESTS).findFirst().orElseThrow().blocks().getFirst().text().text()).isEqualTo("潮汐、沙丘");
    }
}
