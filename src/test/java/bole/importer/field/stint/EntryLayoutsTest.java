package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the fields of an entry may stand. */
class EntryLayoutsTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(EntryLayoutsTest::line).toList();
    }

    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.kind().toString().toLowerCase(Locale.ROOT) + " | " + stint.title() + " | " + stint.unit() + " | " + stint.institution().map(Institution::name).orElse("")
            + " | " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @Test
    void nameInBoldAboveThePostIsTheEmployer() {
        assertThat(read("## Positions\n\n**Lanternly**\n\nData Analyst\n\n2024 - 2025\n\n**Brackwater Kites**\n\nFounder\n\n2022 - 2023\n"))
            .containsExactly("employment | Data Analyst |  | Lanternly | 2024/2025", "employment | Founder |  | Brackwater Kites | 2022/2023");
    }

    @Test
    void nameThatLeadsOwnsTheTeamBehindThePost() {
        assertThat(read("## Work\n\n- Tindervane (2019 - 2021), Data Scientist, Tide Team\n")).containsExactly("employment | Data Scientist | Tide Team | Tindervane | 2019/2021");
        assertThat(read("## Work\n\n### Tindervane | 2019 - 2021\n\nData Scientist, Fog Lab\n")).containsExactly("employment | Data Scientist | Fog Lab | Tindervane | 2019/2021");
        assertThat(read("## Work\n\n- Data Scientist, Tide Team, Fenwold University, 2019 - 2021\n")).containsExactly("employment | Data Scientist | Tide Team | Fenwold University | 2019/2021");
    }

    @Test
    void nameInBoldEndsWhereItsPostOrDegreeBegins() {
        assertThat(read("## Work\n\n- 2014 – 2018 **Tindervane** Data Analyst\n- 2012 – 2014 **Halden & Moss** Software Engineer\n"))
            .containsExactly("employment | Data Analyst |  | Tindervane | 2014/2018", "employment | Software Engineer |  | Halden & Moss | 2012/2014");
        assertThat(read("## Education\n\n- 2008 – 2012 **Charles University in Prague** BSc in Chemistry\n")).containsExactly("education | BSc in Chemistry |  | Charles University in Prague | 2008/2012");
        assertThat(read("## Work\n\n- 2014 – 2018 **Senior Data** Analyst, Tindervane\n")).containsExactly("employment | Senior Data Analyst |  | Tindervane | 2014/2018");
    }

    @Test
    void wordForWhenItWasIsNoUnit() {
        for (String word : List.of("Before", "Previously", "Earlier", "Now")) {
            assertThat(read("# Mira Oduya\n\n" + word + ": Lecturer (Fenwold University, 2022-2023); Reader (Reed College, 2018-2022).\n")).as(word).contains("employment | Lecturer |  | Fenwold University | 2022/2023");
        }
    }

    @Test
    void rowOfLinksToAccountsHeadsNoEntries() {
        assertThat(read("# Mira Oduya\n\n[CV](a.pdf) | [Google Scholar](https://scholar.google.com/citations?user=abc) | [GitHub](https://github.com/moduya)\n\n- PhD student in Fog at University of Oxford (2022 – present)\n- BSc in Silt, Peking University (2017 – 2021)\n"))
            .containsExactly("education | PhD student in Fog |  | University of Oxford | 2022/now", "education | BSc in Silt |  | Peking University | 2017/2021");
    }

    @Test
    void postAndPlaceWithTimeMayStandOnLinesOfTheFile() {
        assertThat(read("## Work\n\n- Data Analyst\n  Brackwater Kites, 2022 - 2023\n")).containsExactly("employment | Data Analyst |  | Brackwater Kites | 2022/2023");
    }

    @Test
    void columnsOfBeginningAndEndAreOneTime() {
        assertThat(read("## Work\n\n| From | To | Position | Employer |\n|---|---|---|---|\n| 2014 | 2018 | Engineer | Lantern |\n")).containsExactly("employment | Engineer |  | Lantern | 2014/2018");
    }

    @Test
    void timeMayStandBelowWhatIsTold() {
        assertThat(read("## Experience\n\n### Data Scientist\n\nLanternly\n\nWe bring fog nets to the table of those who need them.\n\nAug 2022 - May 2025\n")).containsExactly("employment | Data Scientist |  | Lanternly | 2022-08/2025-05");
    }

    @Test
    void schoolForGraduatesIsNoMaster() {
        assertThat(read("## 教育经历\n\n- 2015-2019，落星湖大学研究生院，博士\n")).allMatch(line -> line.startsWith("education") && line.contains("落星湖大学"));
    }

    @Test
    void placeOfAPostMayStandInBrackets() {
        assertThat(read("## Internships\n\n- Summer Intern (Marten Dyes GmbH), 2019 - 2020\n")).containsExactly("internship | Summer Intern |  | Marten Dyes GmbH | 2019/2020");
        assertThat(read("## Internships\n\n- Software Intern (Lanternly), 2019 - 2020\n")).containsExactly("internship | Software Intern |  | Lanternly | 2019/2020");
        assertThat(read("## Work\n\n- Research Scientist (Tides), Fenwold University, 2019 - 2020\n")).containsExactly("employment | Research Scientist (Tides) |  | Fenwold University | 2019/2020");
    }

    @Test
    void scriptsSetPlaceAndPostApart() {
        assertThat(read("## 实习经历\n\n- 晶湖智能 Research Intern （2019.09-2020.06）\n")).containsExactly("internship | Research Intern |  | 晶湖智能 | 2019-09/2020-06");
        assertThat(read("## 教育经历\n\n- 2015.09-2019.06 University of Lowfen 理学博士\n")).containsExactly("education | 理学博士 |  | University of Lowfen | 2015-09/2019-06");
    }

    @Test
    void advisorBehindAPostIsNoSentence() {
        assertThat(read("## Work\n\n**Lanternly** (2019 - 2020)\n\nReader in Silt Studies. Mentor: Prof. Mira Oduya.\n")).containsExactly("employment | Reader in Silt Studies |  | Lanternly | 2019/2020");
    }

    @Test
    void companyMayStandRightBeforeThePost() {
        assertThat(read("## Internships\n\n- Bosch Applied Scientist Intern, 2019 - 2020\n")).containsExactly("internship | Applied Scientist Intern |  | Bosch | 2019/2020");
    }

    @Test
    void stayMayBeNamedByOneWord() {
        assertThat(read("## 工作经历\n\n- 2019.09-2020.06，落星湖大学，访学\n")).containsExactly("visit | 访学 |  | 落星湖大学 | 2019-09/2020-06");
    }

    @Test
    void numberInTheNameOfALaboratoryIsNoYear() {
        assertThat(read("## 工作经历\n\n- 2018.09-2019.07，华为2012实验室，研究员\n")).singleElement().asString().endsWith("2018-09/2019-07");
    }

    @Test
    void nameBeforeTheVerbIsTheEmployer() {
        assertThat(read("## 工作经历\n\n- 2018年9月至2019年7月，在北溟青芦任研发工程师\n")).containsExactly("employment | 研发工程师 |  | 北溟青芦 | 2018-09/2019-07");
    }

    @Test
    void timeInBoldIsNoHeading() {
        assertThat(read("## 教育背景\n\n**2024.09 - 现在**\n\n落星湖大学，自动化，博士\n\n**2019.09 - 2023.06**\n\n云岭理工大学，植物学，学士\n"))
            .containsExactly("education | 博士 |  | 落星湖大学 | 2024-09/now", "education | 学士 |  | 云岭理工大学 | 2019-09/2023-06");
    }

    @Test
    void whatWasDoneNamesNoEmployer() {
        assertThat(read("## Work\n\n### Lanternly\n\n**Data Analyst** 2019 - 2021\n\n- Mentored 3 interns from Fenwold University and wrote the hiring guide\n- Partnered with Lowfen College on tides\n"))
            .containsExactly("employment | Data Analyst |  | Lanternly | 2019/2021");
        assertThat(read("## 工作经历\n\n### 晶湖\n\n**算法工程师** 2019 - 2021\n\n- 与落星湖大学合作，推动系统落地\n- 带领团队与云岭大学对接\n")).containsExactly("employment | 算法工程师 |  | 晶湖 | 2019/2021");
    }

    @Test
    void nameInBoldWithItsTownHeadsThePostsBelow() {
        assertThat(read("## Work\n\n**Lanternly**, Berlin\n\n- *Staff Engineer* (2022 - Present)\n- *Software Engineer* (2020 - 2022)\n\n**Halden & Moss**, Toronto, Canada\n\n- *Developer* (2017 - 2020)\n"))
            .containsExactly("employment | Staff Engineer |  | Lanternly | 2022/now", "employment | Software Engineer |  | Lanternly | 2020/2022", "employment | Developer |  | Halden & Moss | 2017/2020");
    }

    @Test
    void beginningOfThePostAboveIsNoSecondOne() {
        assertThat(read("# Mira Oduya\n\nAssociate Professor\\\nFenwold University\n\n## Bio\n\nI joined Fenwold University in 2019.\n")).containsExactly("employment | Associate Professor |  | Fenwold University | 2019/now");
        assertThat(read("# Mira Oduya\n\nAssociate Professor\\\nFenwold University\n\n## Bio\n\nMira joined the Department of Optics in 2019.\n")).containsExactly("employment | Associate Professor | Department of Optics | Fenwold University | 2019/now");
    }

    @Test
    void postdocMayFollowBehindWhatCameAfterIt() {
        assertThat(read("# Mira Oduya\n\nI joined Fenwold University as a lecturer in 2019 after a postdoc at Lowfen College.\n"))
            .containsExactly("employment | lecturer |  | Fenwold University | 2019/now", "employment | postdoc |  | Lowfen College | /");
    }

    @Test
    void studiesThatAreSaidToGoOnAreToldOnce() {
        assertThat(read("# 滕若澜\n\n落星湖大学水利学院在读博士，导师为林知远教授。\n")).containsExactly("education | 在读博士 | 水利学院 | 落星湖大学 | /now");
    }

    @Test
    void headOfAPageMayBeHeadingsOfThreeLevels() {
        assertThat(read("# Mira Oduya, Ph.D.\n\n## Associate Professor\n\n### Fenwold University\n\nMira studies tides.\n\n**Contact**: m.oduya@fenwold.edu\n")).containsExactly("employment | Associate Professor |  | Fenwold University | /now");
    }

    @Test
    void postOfNowIsNotTheFormerOneAtThatPlace() {
        assertThat(read("# Mira Oduya\n\nI am a software engineer at Bosch.\n\nPreviously: research scientist at Bosch (2021–2023), data analyst at Toyota Research Institute (2020–2021).\n"))
            .contains("employment | software engineer |  | Bosch | /now", "employment | research scientist |  | Bosch | 2021/2023");
    }

    @Test
    void studentsUnderALineInBoldAreNotThePerson() {
        assertThat(read("# 滕若澜\n\n**经历**\\\n2021.09-至今 云岭大学，副教授\n\n**学生**\\\n博士生：周砚秋（2021）\\\n硕士生：何望舒（2022）\n")).containsExactly("employment | 副教授 |  | 云岭大学 | 2021-09/now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 雾港会计师事务所，厦门，2016 - 2018\n  - 审计员", "- 2016 - 2018 雾港会计师事务所 审计员", "- 审计员，雾港会计师事务所，2016 - 2018", "- **雾港会计师事务所** | 审计员 | 2016 - 2018", "### 审计员 @ 雾港会计师事务所\n*2016 - 2018*"})
    void jobOutsideOfResearchIsATitle(String entry) {
        assertThat(read("# 林若溪\n\n## 行业经验\n\n" + entry + "\n")).containsExactly("employment | 审计员 |  | 雾港会计师事务所 | 2016/2018");
    }

    @Test
    void timeBeforeTheHeadingOfItsCardIsThatOfTheCard() {
        String card = "<div class='timeline-item'><div class='timeline-content'><span class='timeline-date'>%s</span>\n<h4>%s</h4>\n<p>%s</p></div></div>\n";
        assertThat(read("<h1>林若溪</h1><h3>成长历程</h3><div class='timeline'>" + card.formatted("2024.07 – 至今", "雾港大学 · 讲师", "讲授潮汐课程。") + card.formatted("2021.09 – 2024.06", "落星湖大学 · 海洋学硕士", "GPA 3.7/4.0。") + "</div>\n"))
            .containsExactly("employment | 讲师 |  | 雾港大学 | 2024-07/now", "education | 海洋学硕士 |  | 落星湖大学 | 2021-09/2024-06");
    }

    @Test
    void nameBehindATeamIsItsEmployerWithOrWithoutATown() {
        assertThat(read("## Work\n\n- Data Scientist, Tide Team, Saltmarsh Software, Seattle, 2019 - 2021\n")).containsExactly("employment | Data Scientist | Tide Team | Saltmarsh Software | 2019/2021");
        assertThat(read("## Work\n\n- Data Scientist, Tide Team, Tindervane, Berlin, Germany, 2019 - 2021\n")).containsExactly("employment | Data Scientist | Tide Team | Tindervane | 2019/2021");
        assertThat(read("## Work\n\n- Data Scientist, Tide Team, Tindervane, Northmere, 2019 - 2021\n")).containsExactly("employment | Data Scientist | Tide Team | Tindervane | 2019/2021");
        assertThat(read("## Work\n\n- Data Scientist, Tindervane, Northmere, Italy, 2019 - 2021\n")).containsExactly("employment | Data Scientist |  | Tindervane | 2019/2021");
        assertThat(read("## Work\n\n- Data Scientist, Department of Fens, TVX, Northmere, 2019 - 2021\n")).containsExactly("employment | Data Scientist | Department of Fens | TVX | 2019/2021");
    }

    @Test
    void nameInSmallLettersMayBeAnEmployer() {
        assertThat(read("## Work\n\n- Data Scientist, tindervane.ai, 2019 - 2021\n- Engineer, xTide, 2017 - 2019\n"))
            .containsExactly("employment | Data Scientist |  | tindervane.ai | 2019/2021", "employment | Engineer |  | xTide | 2017/2019");
    }

    @Test
    void headingOfALevelOfStudiesBelowThatOfEducationIsAnEntry() {
        String entry = "<article class='timeline__entry'>\n<time>%s</time>\n<div>\n<h3>%s</h3>\n<p>雾港大学潮汐系，中国。</p>\n</div>\n</article>\n";
        assertThat(read("# 林若溪\n\n# 教育经历\n<div class='timeline'>\n" + entry.formatted("2024.09 — 至今", "硕士研究生") + entry.formatted("2020.09 — 2024.07", "本科生") + "</div>\n"))
            .containsExactly("education | 硕士研究生 | 潮汐系 | 雾港大学 | 2024-09/now", "education | 本科生 | 潮汐系 | 雾港大学 | 2020-09/2024-07");
    }

    @Test
    void collegeOfAUniversityOfThatNameIsItsUnit() {
        assertThat(read("## 工作经历\n\n### 研究助理\n理工学院，香港中文大学（深圳） \\\n2023.07 - 2024.08\n")).containsExactly("employment | 研究助理 | 理工学院 | 香港中文大学（深圳） | 2023-07/2024-08");
    }

    @Test
    void gradeIsNoPlace() {
        assertThat(read("## Education\n\n- First year of a bachelor's degree: Tides & Lamps, High Honours (top 2 of 90), 2021 – 2022\n- Master: Tides, Fenwold University, 2023 – 2025\n")).hasSizeGreaterThan(0)
            .noneMatch(stint -> stint.contains("Honours"));
    }
}
