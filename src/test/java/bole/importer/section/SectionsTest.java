package bole.importer.section;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {

    @ParameterizedTest
    @CsvSource({"# Education,EDUCATION", "## 📖 教育背景,EDUCATION", "Work Experience\\n====,EMPLOYMENT", "**Honors & Awards**,AWARDS", "## 论文 / Publications,PUBLICATIONS",
        "### Selected Publications (2019-),PUBLICATIONS", "# 👾 News,NEWS", "## Education and Work Experience,EXPERIENCE", "## 招生,OPENINGS", "# Prizes and mentions,AWARDS", "##Conference activity,TEACHING", "<h3>Research interests</h3>,INTERESTS", "研究方向：,INTERESTS"})
    void headingOfEveryKindHasItsMeaning(String markdown, SectionKind kind) {
        Sections sections = Sections.of(MarkdownPages.read(markdown.replace("\\n", "\n") + "\n\ncontent\n"));
        assertThat(sections.all()).extracting(Section::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scholarship and Award", "Distinctions & Fellowship", "Achievements, Recognition, and Fellowships", "Contests/Awards", "Major Fellowships", "Honor & Award", "Hackathons and Competitions", "竞赛一览", "表彰及成果", "得獎紀錄", "荣誉称号与竞赛情况"})
    void headingOfAwardsIsPutTogetherOfKindsOfThem(String heading) {
        assertThat(Sections.of(MarkdownPages.read("## " + heading + "\n\n- Reed Prize, 2019\n")).all()).extracting(Section::kind).containsExactly(SectionKind.AWARDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grants", "Teaching Achievements", "Research Fellowships", "Competitive Programming", "Achievement Award"})
    void headingOfOtherThingsIsNoneOfAwardsByItsKinds(String heading) {
        assertThat(SectionWords.exactly(heading)).isNotEqualTo(Optional.of(SectionKind.AWARDS));
    }

    @ParameterizedTest
    @CsvSource({"Past Experiences", "Past Experience", "Relevant Academic Positions", "Academic Positions Held", "Previous Academic Positions", "Previous and Current Appointments", "Prior Research and Teaching Positions", "Earlier Academic Posts",
        "Past Professional Experience", "Past Affiliations", "Selected Previous Positions", "Non-academic Employment"})
    void headingOfPostsIsPutTogetherOfWhenAndWhatTheyWere(String heading) {
        assertThat(Sections.of(MarkdownPages.read("## " + heading + "\n\n- Reader, Fenwold University\n")).all()).extracting(Section::kind).containsExactly(SectionKind.EMPLOYMENT);
    }

    @ParameterizedTest
    @CsvSource({"Previous Posts", "Open Positions", "Editorial Positions", "Past and Present"})
    void headingOfNotesOrOffersIsNoneOfPosts(String heading) {
        assertThat(Sections.of(MarkdownPages.read("## " + heading + "\n\n- Reader, Fenwold University\n")).all()).extracting(Section::kind).doesNotContain(SectionKind.EMPLOYMENT);
    }

    @ParameterizedTest
    @CsvSource({"Former PhD students and postdocs,STUDENTS", "Students I have mentored,STUDENTS", "已毕业硕士名单,STUDENTS", "Thesis Committees,STUDENTS", "Workshops Organized,SERVICE", "Peer Review Activities,SERVICE", "校内外学术任职,SERVICE", "Conferences and Workshops Attended,TEACHING",
        "Keynotes and Invited Talks,TEACHING", "受邀学术讲座,TEACHING", "PhD and Postdoc Positions,OPENINGS", "Working with me,OPENINGS", "欢迎报考,OPENINGS", "Upcoming Travel,NEWS", "近期活动,NEWS", "Software & Data,PROJECTS", "承担科研课题,PROJECTS", "Licenses & Certifications,SKILLS",
        "In my free time,HOBBIES", "科研之外,HOBBIES", "Mailing Address,CONTACT", "A bit about me,SUMMARY", "Graduate Training,EDUCATION", "求学之路,EDUCATION", "Full-time Positions,EMPLOYMENT", "国外访学,EMPLOYMENT", "过往经历,EXPERIENCE", "Manuscripts under Review,PUBLICATIONS", "软件著作权,PUBLICATIONS",
        "奖助学金,AWARDS", "Research Questions,INTERESTS", "Journal Refereeing,SERVICE", "Classes Taught,TEACHING", "学会职务,SERVICE", "3. 毕业去向,STUDENTS", "指导学生 Supervised Students,STUDENTS"})
    void headingIsPutTogetherOfTheWordsOfOneKind(String heading, SectionKind kind) {
        assertThat(Sections.of(MarkdownPages.read("## " + heading + "\n\n- Ada Stern, Fenwold University, 2012 - 2014\n")).all()).extracting(Section::kind).containsExactly(kind);
        assertThat(Sections.of(MarkdownPages.read("**" + heading + "**\n\n- Ada Stern, Fenwold University, 2012 - 2014\n")).all()).extracting(Section::kind).containsExactly(kind);
    }

    @Test
    void lineOfSeveralSuchWordsAloneIsAHeadingToo() {
        assertThat(Sections.of(MarkdownPages.read("Summer Schools Attended\n\n- Fenwold, 2012\n\nTeaching of seals, and of owls.\n\n已毕业硕士\n\n- 滕若澜\n\n优秀毕业生，2017\n")).all()).extracting(Section::kind).containsExactly(SectionKind.TEACHING, SectionKind.STUDENTS);
    }

    @Test
    void titleOfOnePersonHeadsAListAmongHeadingsOfItsRank() {
        assertThat(Sections.of(MarkdownPages.read("## 获奖\n\n- 风筝奖，2012\n\n## 博士生\n\n- 滕若澜，落星湖大学\n\n## Lecturer\n\n- Tides, Fenwold University, 2012\n")).all()).extracting(Section::kind).containsExactly(SectionKind.AWARDS, SectionKind.STUDENTS, SectionKind.TEACHING);
        assertThat(Sections.of(MarkdownPages.read("## 教育经历\n\n### 博士生\n\n- 落星湖大学，2012 - 2014\n\n### 硕士生\n\n- 落星湖大学，2010 - 2012\n")).all()).extracting(Section::kind).containsExactly(SectionKind.EDUCATION);
        assertThat(Sections.of(MarkdownPages.read("# Mira Oduya\n\n## Lecturer\n\nFenwold University\n")).all()).extracting(Section::kind).doesNotContain(SectionKind.TEACHING);
    }

    @Test
    void buttonsOfAnAccordionAreHeadings() {
        String page = "<h1>Mira</h1><button class=\"accordion\">Former Postdocs</button><div><p>Ada Stern, Fenwold University, 2012</p></div><button class=\"accordion\">Medals won</button><div><p>Reed Medal</p></div><button class=\"accordion\">Workshops Organized</button><div><p>Tides, 2013</p></div>";
        assertThat(Sections.of(MarkdownPages.read(page)).all()).extracting(Section::kind).containsExactly(SectionKind.SUMMARY, SectionKind.STUDENTS, SectionKind.AWARDS, SectionKind.SERVICE);
    }

    @Test
    void classOfHeadingsHeadsSectionsWhereHalfOfItsBlocksNameSome() {
        String page = "<h1>Mira</h1><div class=H>Education</div><h3>PhD</h3><p>Fenwold</p><div class=H>Beyond the sea</div><h3>Kites</h3><div class=H>Awards</div><p>Reed Medal</p>";
        assertThat(Sections.of(MarkdownPages.read(page.replace("=H", "=section-title"))).all()).extracting(section -> section.kind() + " " + section.level() + " " + section.blocks().size())
            .containsExactly("SUMMARY 1 0", "EDUCATION 2 2", "OTHER 2 0", "OTHER 3 0", "AWARDS 2 1");
        assertThat(Sections.of(MarkdownPages.read(page.replace("h3", "h2").replace("=H", "=cinfotitle"))).all()).extracting(Section::level).containsExactly(1, 1, 1, 2, 1);
        assertThat(Sections.of(MarkdownPages.read("## Publications\n\n<div class=title>Tides</div>\n\n<div class=title>Silt and fog</div>\n\n<div class=title>Talks</div>\n")).all()).extracting(Section::kind)
            .containsExactly(SectionKind.PUBLICATIONS, SectionKind.TEACHING);
    }

    @Test
    void headingOfUnknownMeaningBelowAKnownOneIsContent() {
        Sections sections = Sections.of(MarkdownPages.read("## Education\n\n### Fenwold University\n\n2019\n\n## Tides\n\nx\n"));
        assertThat(sections.all()).extracting(Section::kind).containsExactly(SectionKind.EDUCATION, SectionKind.OTHER);
        assertThat(sections.all().getFirst().blocks()).hasSize(2);
    }

    @Test
    void linesInBoldThatEndInPictogramsAreHeadingsWhateverTheySay() {
        Sections sections = Sections.of(MarkdownPages.read("**Awards** ✨\n- Kite Prize, 2021\n\n**Wind and sails** 🪁\n- a kite\n"));
        assertThat(sections.all()).extracting(Section::kind).containsExactly(SectionKind.AWARDS, SectionKind.OTHER);
        assertThat(Sections.of(MarkdownPages.read("**Awards**\n\n**National**\n- Kite Prize, 2021\n")).all()).hasSize(1);
    }

    @Test
    void lineInBoldBelowWholeEntriesHeadsSomethingElse() {
        assertThat(Sections.of(MarkdownPages.read("**Employment**\n\nReader, Fenwold University, 2012 - 2014\n\n**Sand and kites**\n\n2013 sailed to Lowfen\n")).all()).extracting(Section::kind).containsExactly(SectionKind.EMPLOYMENT, SectionKind.OTHER);
        assertThat(Sections.of(MarkdownPages.read("**工作经历**\n\n2012 - 2014 落星湖大学 讲师\n\n**风筝与帆**\n\n落星湖风筝会会员\n")).all()).extracting(Section::kind).containsExactly(SectionKind.EMPLOYMENT, SectionKind.OTHER);
        assertThat(Sections.of(MarkdownPages.read("**Employment**\n\n**Lanternly**\n\nClerk, 2012 - 2014, by the sea of Lowfen\n\n**Brackwater**\n\nClerk, 2010\n")).all()).hasSize(1);
        assertThat(Sections.of(MarkdownPages.read("**Education**\n\nFenwold University, Northmere, 2012 - 2014\n\n**Ph.D. in Tides**\n\nwith honours\n")).all()).hasSize(1);
    }

    @Test
    void definitionsOfOneTermAreASection() {
        Sections sections = Sections.of(MarkdownPages.read("<dl><dt>Education</dt><dd>PhD, Fenwold University, 2012</dd><dd>BSc, Reed College, 2008</dd><dt>Awards</dt><dd>Kite Prize, 2013</dd></dl>"));
        assertThat(sections.all()).extracting(section -> section.kind() + " " + section.blocks().getFirst().text().visualLines().size()).containsExactly("EDUCATION 2", "AWARDS 1");
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

    /** The sections of {@code markdown}, each as its kind and its blocks. */
    private static List<String> read(String markdown) {
        return Sections.of(MarkdownPages.read(markdown.replace("\\n", "\n"))).all().stream().map(section -> section.kind() + " " + section.blocks().stream().map(block -> block.text().text().replace("\n", " / ")).toList()).toList();
    }

    @Test
    void itemHeadsTheItemsBelowIt() {
        assertThat(read("Peat\n\n- A clerk\n- 📄 Papers\n  - Fog over Fens\n- 🎓 Education\n  - PhD, Fenwold\n- Kites\n")).containsExactly("SUMMARY [Peat, A clerk]", "PUBLICATIONS [Fog over Fens]", "EDUCATION [PhD, Fenwold]", "SUMMARY [Kites]");
        assertThat(read("- 📄 Papers\n  - Silt, 2021\n- A clerk\n- 💻 Projects\n  - a kite\n")).containsExactly("PUBLICATIONS [Silt, 2021]", "SUMMARY [A clerk]", "PROJECTS [a kite]");
        assertThat(read("## Jobs\n\n- Clerk, Fenwold\n  - Projects\n    - silt\n")).containsExactly("EMPLOYMENT [Clerk, Fenwold, Projects, silt]");
    }

    @Test
    void rowOfOneCellThatIsASectionWordHeadsWhatFollows() {
        String page = "<table><tr><td class=\"bar\">研究方向</td></tr></table><ul><li>潮汐建模</li></ul><table><tr><td>教育背景</td></tr></table><ul><li>雾原大学</li></ul><table><tr><td>雾中灯塔</td></tr></table>";
        assertThat(Sections.of(HtmlPages.read(page, 0)).all()).extracting(Section::kind).containsExactly(SectionKind.INTERESTS, SectionKind.EDUCATION);
    }

    @Test
    void headingWithADateIsAnEntryOfALife() {
        assertThat(read("## Education\n\n#### 12/2010 - 07/2015: PhD\nFenwold\n\n#### 08/2010 - 11/2010: Research internship\nSaltmarsh\n\n#### Teaching assistant in 2009\nReedmere\n\n### Teaching\nSilt\n")).hasSize(2).first().asString().contains("Saltmarsh", "Reedmere");
        assertThat(read("## Fog\n\n### Research internship 2010\nSaltmarsh\n")).containsExactly("OTHER []", "EMPLOYMENT [Saltmarsh]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"# Mira Oduya\\n\\n#### University of Fenwold\\n\\n#### Professor and Chair\\n\\nPeat;SUMMARY [University of Fenwold, Professor and Chair, Peat]", "## Mira Oduya\\n\\n###### Lecturer, Fenwold\\n\\nPeat;OTHER [Lecturer, Fenwold, Peat]",
        "### Hi there, I'm Mira Oduya, a lecturer at Fenwold 👋\\n\\nPeat;OTHER [Hi there, I'm Mira Oduya, a lecturer at Fenwold 👋, Peat]", "# Mira Oduya\\n\\n## Fog\\n\\nsilt\\n\\n## Reeds\\n\\nmud;SUMMARY []|OTHER [silt]|OTHER [mud]"})
    void headingsOnTopThatAreLinesOrSentencesAreText(String markdown, String sections) {
        assertThat(read(markdown)).containsExactly(sections.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"# Jobs,EMPLOYMENT", "## Position,EMPLOYMENT", "## Interest,INTERESTS", "## 感兴趣领域,INTERESTS", "## Posts,NEWS", "## Posts held,EMPLOYMENT", "## Positional games,OTHER"})
    void wordThatNamesASectionOnlyAsAHeading(String markdown, SectionKind kind) {
        assertThat(Sections.of(MarkdownPages.read("# Mira\n\nPeat\n\n" + markdown + "\n\ncontent\n\nPosition: clerk\n")).all()).extracting(Section::kind).containsExactly(SectionKind.SUMMARY, kind);
    }

    @Test
    void partsOfAnEntryBehindLabelsAreTheEntry() {
        assertThat(read("## Jobs\n\n_Position_ : Clerk\n_Location_ : Fenwold\n_Date_: 2018 - 2020\n_Description_: N/A\n_Keywords_: silt\n")).containsExactly("EMPLOYMENT [Clerk / Fenwold / 2018 - 2020 / Keywords: silt]");
        assertThat(read("## Education\n\n### Fenwold University\n\n| **Degree** | PhD |\n| **Advisor** | Dr. Silt |\n| **Time Frame** | 2011 - 2018 |\n\n### Reeds\n\n| 2009 | BSc |\n| 2005 | School |\n"))
            .containsExactly("STUDENTS [Dr. Silt]", "EDUCATION [Fenwold University, PhD / 2011 - 2018, Reeds, 2009 / BSc, 2005 / School]");
        assertThat(read("## Fog\n\n**Position**: Clerk\n**Location**: Fenwold\n")).contains("CONTACT [Fenwold]");
    }

    @Test
    void linkToAnotherPageHeadsNothing() {
        assertThat(read("<div><a href='vita.html'>Curriculum Vitae</a></div><div>Fog</div><div><a href='#jobs'>Work experience</a></div><div>Clerk</div>")).containsExactly("SUMMARY [Curriculum Vitae, Fog]", "EMPLOYMENT [Clerk]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"© 2026 Mira Oduya. All rights reserved", "Copyright © 2019–2026 Mira Oduya", "Copyright 2026 Mira Oduya.", "(c) 2026 Mira Oduya", "版权所有 © 2026 滕若澜", "晶湖大学版权所有 2026", "版權所有：晶湖大學"})
    void noticeBelowThePageBelongsToNoSection(String notice) {
        String list = "# Mira Oduya\n\n## Awards\n\n- Reed Prize, 2019\n";
        assertThat(Sections.of(MarkdownPages.read(list + "\n" + notice + "\n")).all()).hasToString(Sections.of(MarkdownPages.read(list)).all().toString());
    }
}
