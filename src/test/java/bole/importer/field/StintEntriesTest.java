package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.MarkdownPages;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StintEntriesTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(StintEntriesTest::line).toList();
    }

    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.kind().toString().toLowerCase(Locale.ROOT) + " | " + stint.title() + " | " + stint.unit() + " | " + stint.institution().map(Institution::name).orElse("")
            + " | " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @Test
    void postMayBeTakenApartByLabels() {
        assertThat(read("# Jobs\n\n_Position_ : Postdoctoral researcher\n\n_Location_ : Lowfen Observatory, Netherlands\n\n_Date_: Jan. 2018 - present\n\n_Description_: N/A\n\n* * *\n\n_Position_ : Research assistant\n\n_Location_ : Centro de Lamparas, Oakmere, Portugal\n\n_Date_: Feb. 2017 - Dec. 2017\n"))
            .containsExactly("employment | Postdoctoral researcher |  | Lowfen Observatory | 2018-01/now",
                "employment | Research assistant |  | Centro de Lamparas | 2017-02/2017-12");
    }

    @Test
    void eachOfSeveralPostsInOneLineHasItsOwnPlaceWhereTheFirstHas() {
        assertThat(read("# Mira Oduya\n\n**Positions:** Postdoc, Fenwold University, 2018-2020; Engineer, Lanternly, 2012-2014.\n"))
            .containsExactly("employment | Postdoc |  | Fenwold University | 2018/2020", "employment | Engineer |  | Lanternly | 2012/2014");
        assertThat(read("# Mira Oduya\n\n**Positions:** Postdoc, Fenwold University, 2018-2020; Engineer, 2012-2014.\n"))
            .containsExactly("employment | Postdoc |  | Fenwold University | 2018/2020", "employment | Engineer |  | Fenwold University | 2012/2014");
    }

    @Test
    void postInBoldEndsWhereTheBoldDoes() {
        assertThat(read("# Experience\n\n### Lowfen Observatory\n`2013-2018` __Principal Researcher__ Berlin, Germany\n"))
            .containsExactly("employment | Principal Researcher |  | Lowfen Observatory | 2013/2018");
        assertThat(read("# Experience\n\n### Brackwater\n`2013-2018` __Principal Researcher__ Northmere, VA\n")).containsExactly("employment | Principal Researcher |  | Brackwater | 2013/2018");
        assertThat(read("# Experience\n\n- **Data Analyst** Lanternly, 2012-2014\n")).containsExactly("employment | Data Analyst |  | Lanternly | 2012/2014");
    }

    @Test
    void sentenceOfThePostOfNowIsNoPartOfTheEntryBelowIt() {
        assertThat(read("# 林知远\n\n林知远，落星湖大学教授。\n\n2013.09-2017.06 云岭理工大学 临床医学 本科\n\n2017.09-2021.06 北京大学 临床医学 博士\n"))
            .containsExactly("education | 本科 | 临床医学 | 云岭理工大学 | 2013-09/2017-06", "education | 博士 | 临床医学 | 北京大学 | 2017-09/2021-06", "employment | 教授 |  | 落星湖大学 | /now");
    }

    @Test
    void shortFormInBracketsIsNoPlaceOfItsOwn() {
        assertThat(read("# Mira Oduya\n\n**Before that** (2016 – 2018): Assistant Professor, Lowfen Institute of Science Education (IISER) Fenn. I left.<br>\n"))
            .containsExactly("employment | Assistant Professor |  | Lowfen Institute of Science Education | 2016/2018");
    }

    @Test
    void eachHeadingHasTheLabelledLinesBelowIt() {
        assertThat(read("# Work Experience\n\n## Brackwater Kites\n\n| **Title**  | Ph.D. Intern |\n| **Time Frame**  | 2013 --- present |\n\n## Marten Dyes\n\n| **Title**  | Senior Member of the Engineering Staff |\n| **Time Frame**  | 2003 --- 2011 |\n"))
            .containsExactly("internship | Ph.D. Intern |  | Brackwater Kites | 2013/now",
                "employment | Senior Member of the Engineering Staff |  | Marten Dyes | 2003/2011");
    }

    @Test
    void headOfATableSaysWhatItsCellsAre() {
        assertThat(read("## Positions\n\n| Position | Organisation | Period |\n|---|---|---|\n| Engineer | Lantern | 2014 - 2018 |\n| Head of Silt | Brackwater | 2018 - present |\n"))
            .containsExactly("employment | Engineer |  | Lantern | 2014/2018", "employment | Head of Silt |  | Brackwater | 2018/now");
        assertThat(read("## Education\n\n| Degree | Institution | Major | Year |\n|---|---|---|---|\n| Ph.D. | Fenwold | Tides | 2014 |\n")).containsExactly("education | Ph.D. |  | Fenwold | /2014");
        assertThat(read("## 教育背景\n\n| 学历 | 学校 | 专业 | 时间 | 导师 |\n|---|---|---|---|---|\n| 博士 | 落星湖大学 | 水文学 | 2014.09-2018.06 | 滕若澜 |\n")).containsExactly("education | 博士 |  | 落星湖大学 | 2014-09/2018-06");
    }

    @Test
    void postAndItsPlaceMayBeHeadingsOfOneRank() {
        assertThat(read("## Experience\n\n#### Lecturer\n\n#### Fenwold University\n\nSep 2019 – Present\n\n#### Postdoctoral Researcher\n\n#### Saltwick Institute of Technology\n\nJan 2017 – Aug 2019\n"))
            .containsExactly("employment | Lecturer |  | Fenwold University | 2019-09/now", "employment | Postdoctoral Researcher |  | Saltwick Institute of Technology | 2017-01/2019-08");
    }

    @Test
    void headingWithATimeIsAnEntryThoughItNamesAnInternship() {
        assertThat(read("## Education\n\n#### 12/2010 - 07/2015: PhD\n\n**Saltwick Institute for Fog**<br/>\nSaltwick, the Netherlands<br/>\n\n#### 08/2010 - 11/2010: Research internship\n\n**University of Northmere (UNM)**<br/>\nNorthmere, CA, USA<br/>\n"))
            .containsExactly("education | PhD |  | Saltwick Institute for Fog | 2010-12/2015-07",
                "internship | Research internship |  | University of Northmere (UNM) | 2010-08/2010-11");
    }

    @Test
    void lineBehindATimeIsThePostHeldThen() {
        assertThat(read("## Employment\n\n2018 - 2019\n\nInternship\n\nLanternly Health\n\n2016 - 2017\n\nNurse\n\nBrackwater Health\n"))
            .containsExactly("internship | Internship |  | Lanternly Health | 2018/2019",
                "employment | Nurse |  | Brackwater Health | 2016/2017");
    }

    @Test
    void rowMayTellOfTheWorkInSentences() {
        assertThat(read("## Experience\n\n<table><tbody>\n<tr><td><b>Intern – Plant Team, Department for Fens, Food and Fog</b><br>\nFollowing their lead, I designed and built a dashboard for the team.</td>\n<td>Apr 2022 – Jun 2022</td></tr>\n<tr><td><b>Research assistant – Fog Department, Royal Botanic Gardens, Lowfen</b><br>\nI led lab work and the analysis of data for the whole project.</td><td>Feb 2017 – Aug 2018</td></tr>\n</tbody></table>\n"))
            .containsExactly("internship | Intern | Plant Team | Department for Fens, Food and Fog | 2022-04/2022-06",
                "employment | Research assistant | Fog Department | Royal Botanic Gardens | 2017-02/2018-08");
    }

    @Test
    void whatWasDoneIsNeitherTitleNorPlace() {
        assertThat(read("## Work Experience\n\n### Tide Support Hub\n\nSupport Assistant (2023) -- Supported Lowfen University students and faculty with their tides.\n\n## 实习经历\n\n### Lanternly China 2022.01 - 2022.03\n\n- 参与内部测试工具的开发\n- 负责架构设计\n"))
            .containsExactly("employment | Support Assistant |  | Tide Support Hub | 2023/2023",
                "internship |  |  | Lanternly China | 2022-01/2022-03");
    }

    @Test
    void unitMayBeCalledAfterSeveralThings() {
        assertThat(read("## Employment\n\nLecturer, School of Biology, Fog and Tides, Lowfen University, 2015-2018\n\nAnalyst, Department of Fog, Lowfen University, 2012-2014\n"))
            .containsExactly("employment | Lecturer | School of Biology, Fog and Tides | Lowfen University | 2015/2018",
                "employment | Analyst | Department of Fog | Lowfen University | 2012/2014");
    }

    @Test
    void titleMayBeginLikeAPlace() {
        assertThat(read("## Previous positions\n\n2004–06 — University lecturer, Department of Tides, University of Lowfen.\n\n2013–19 — Graduate Teaching Assistant/University Fellow, Saltwick University.\n\n2001–02 — Senior Adviser on Tides, Oakish Government.\n\nResearch Director, Tide Research Institute, 2011–.\n"))
            .containsExactly("employment | University lecturer | Department of Tides | University of Lowfen | 2004/2006",
                "employment | Graduate Teaching Assistant/University Fellow |  | Saltwick University | 2013/2019",
                "employment | Senior Adviser on Tides |  | Oakish Government | 2001/2002",
                "employment | Research Director |  | Tide Research Institute | 2011/now");
    }

    @Test
    void linesOfOneParagraphThatLabelsBeginAreOneEach() {
        assertThat(read("# Employment history\n\n_Position_ : Research assistant\n_Location_ : Centro de Lamparas, Oakmere, Portugal\n_Date_: Feb. 2017 - Dec. 2017\n_Description_: Developed an application for automatic lamp recognition from the video feed of a device, which applied four stages for successful recognition of lamps, boxes, barcodes and fog, and a second one for the tides, which the team of the centre used in the years that came after it, and which was never sold to anybody at all, though many asked for it.\n* * *\n_Position_ : Lecturer\n_Location_ : Lowfen Observatory\n_Date_: Nov. 2009 - Oct. 2010\n"))
            .containsExactly("employment | Research assistant |  | Centro de Lamparas | 2017-02/2017-12",
                "employment | Lecturer |  | Lowfen Observatory | 2009-11/2010-10");
    }

    @Test
    void positionAsAHeadingIsASectionButNotAsALabel() {
        assertThat(read("# Mira Oduya\n\n## Position\n\n#### 08/2015 - present: Postdoctoral fellow\n\n**Lowfen University**<br/>\nNorthmere, NY, USA<br/>\n_Fellowship:_ Simmer Foundation<br/>\n"))
            .containsExactly("employment | Postdoctoral fellow |  | Lowfen University | 2015-08/now");
    }

    @Test
    void contestsProjectsAndMembershipsAreNoPosts() {
        assertThat(read("## 经历\n\n- 国家级大创项目 项目负责人 2024.03-2025.01\n- 核心成员 2024.06-2025.01\n- 潮汐附中学生会 主席 2013-2014\n- 雾港大学 助教 2020-2021\n"))
            .containsExactly("employment | 助教 |  | 雾港大学 | 2020/2021");
    }

    @Test
    void institutionMayStandBelowTheTitle() {
        assertThat(read("## Work experience\n\n- From May 2011 to Present: Senior Lecturer\n  - School of Tides, Fenwold University\n"))
            .containsExactly("employment | Senior Lecturer | School of Tides | Fenwold University | 2011-05/now");
    }

    @Test
    void linesThatEachBeginWithAPostAreEntriesWithoutBullets() {
        assertThat(read("## Experience\n\n**Reader (2020–present)**, School of Tides, Fenwold University\n**Lecturer (2014–2020)**, School of Fog, Saltwick University\n"))
            .containsExactly("employment | Reader | School of Tides | Fenwold University | 2020/now", "employment | Lecturer | School of Fog | Saltwick University | 2014/2020");
    }

    @Test
    void placementIsAPartOfTheDegreeAndASentenceInItsCellNamesNoSchool() {
        assertThat(read("## Education\n\n<table>\n<tr><td><b>BSc Tides with Placement, First Class Honours, The University of Lowfen</b><br>I received the College Commendation and the Dean’s Commendation.</td><td>Sep 2012 – Jun 2016</td></tr>\n</table>\n"))
            .containsExactly("education | BSc Tides with Placement |  | The University of Lowfen | 2012-09/2016-06");
        assertThat(read("## Education\n\n- Master's internship, Fenwold Institute, 2016 - 2017\n")).containsExactly("internship | Master's internship |  | Fenwold Institute | 2016/2017");
    }

    @Test
    void headingWithATimeIsAnEntryOfItsSectionAndALabelOfItsThesisIsNoSection() {
        assertThat(read("## Education\n\n### 12/2010 - 07/2015: PhD\n**Fenwold Institute for Tides**\n\nThesis\n\n### 08/2010 - 11/2010: Research internship\n**Saltwick University**\n\n### 09/2008 - 08/2010: MSc\n**Saltwick University**\n"))
            .containsExactly("education | PhD |  | Fenwold Institute for Tides | 2010-12/2015-07", "internship | Research internship |  | Saltwick University | 2010-08/2010-11", "education | MSc |  | Saltwick University | 2008-09/2010-08");
    }

    @Test
    void graduationThatIsExpectedIsTheEndOfTheStudiesAndNotTheirTime() {
        assertThat(read("## Education\n\nPhD student at Fenwold University\nExpected Graduation Date: August 2016\nResearch Topic: fog\n\"Fog\"\nStudying fog\nJuly 2012 to Now\n\nBachelor of Science in Fog, University of Lowfen\nGPA: 3.5/4.3\nAugust 2007 to July 2011\n"))
            .containsExactly("education | PhD student |  | Fenwold University | 2012-07/2016-08", "education | Bachelor of Science in Fog |  | University of Lowfen | 2007-08/2011-07");
    }

    @Test
    void topicOfTheStudiesIsNoSection() {
        assertThat(read("## Education\n\nPhD student at Fenwold University, 2012 - present\n\nResearch Topic:\n\nFog of the sea\n\nBachelor of Science in Fog, University of Lowfen, 2007 - 2011\n"))
            .extracting(line -> line.substring(line.lastIndexOf(" | ", line.lastIndexOf(" | ") - 1))).containsExactly(" | Fenwold University | 2012/now", " | University of Lowfen | 2007/2011");
    }

    @Test
    void degreesAboveOneUniversityShareIt() {
        assertThat(read("## Education\n\n**B.S., Fog**  \n**B.S., Tides**  \n*The University of Lowfen*, Northmere, 2000&ndash;2003  \nSupervised by Ada Stern.\n\n**Ph.D., Tides**  \n*Fenwold University*, 2003&ndash;2008\n"))
            .containsExactly("education | B.S. |  | The University of Lowfen | 2000/2003", "education | B.S. |  | The University of Lowfen | 2000/2003", "education | Ph.D. |  | Fenwold University | 2003/2008");
        assertThat(read("## Education\n\n**Ph.D. in Tides**  \nThesis on fog  \n*Fenwold University*, 2003&ndash;2008\n")).containsExactly("education | Ph.D. in Tides |  | Fenwold University | 2003/2008");
    }

    @Test
    void longNamesOfADegreeAreNoDescription() {
        assertThat(read("## Education\n\n2009 -- 2010\n: Master's degree « Mathématiques et informatique des systèmes complexes et distribués », *Université de Lowfen, Faculty of science and technology of the sea*.\n\n2005 -- 2009\n: Engineer's degree, INSA de Lowfen, departement of Tides.\n"))
            .satisfiesExactly(line -> assertThat(line).endsWith(" | Université de Lowfen | 2009/2010"), line -> assertThat(line).endsWith(" | INSA de Lowfen | 2005/2009"));
    }

    @Test
    void lineOfADegreeAndItsUniversityNeedsNoHeading() {
        assertThat(read("# Mira Oduya\n\n- 🎓 PhD, Saltwick University\n- 🎓 B.S. in Tides, Fenwold University\n")).containsExactly("education | PhD |  | Saltwick University | /", "education | B.S. in Tides |  | Fenwold University | /");
        assertThat(read("# Mira Oduya\n\nI swim.\n\n- MSc course in Tides, Fenwold University\n- BSc students, Fenwold University\n- MSc Tides, Level 5, Fenwold University\n")).isEmpty();
    }

    @Test
    void labelForTheDegreeIsThatOfTheLabelledSchool() {
        assertThat(Claims.of(Reading.of(MarkdownPages.read("# 滕若澜\n\n- 职称：副教授\n- 学历/学位：研究生/博士\n- 毕业院校：晶湖大学\n"), 0)).stints()).filteredOn(stint -> stint.kind() == StintKind.EDUCATION)
            .singleElement().satisfies(stint -> assertThat(stint.degree()).contains(Degree.PHD));
    }

    @Test
    void whoSpeaksForStudentsIsNone() {
        assertThat(read("## Education\n\n- BSc, Saltwick University, 2015 - 2018\n\n## Activities\n\n- Lowfen Doctoral School in Tides - September 2021 - today: Representative of the PhD students to the Doctoral School committee\n"))
            .filteredOn(line -> line.startsWith("education")).containsExactly("education | BSc |  | Saltwick University | 2015/2018");
    }

    @Test
    void degreeOrPostMayStandRightBeforeItsPlace() {
        assertThat(read("# Mira Oduya\n\n## Biography\n\n2018 BSc Saltwick University\n2024 PhD University of Lowfen\n2024– Postdoc Fenwold University\n"))
            .containsExactly("education | BSc |  | Saltwick University | /2018", "education | PhD |  | University of Lowfen | /2024", "employment | Postdoc |  | Fenwold University | 2024/now");
    }

    @Test
    void postBelowTheHeadingOfJobsIsNoSectionOfItsOwn() {
        assertThat(read("## Professional Experience\n\n### Director of Products\n**Brackwater Analytics** | *Oct 2024 – Dec 2025*\n\n### Associate Director, Advisory Services\n**Brackwater Analytics** | *Nov 2022 – Oct 2024*\n\n### Lecturer\n**Fenwold University** | *Jan – Mar 2016*\n"))
            .containsExactly("employment | Director of Products |  | Brackwater Analytics | 2024-10/2025-12", "employment | Associate Director | Advisory Services | Brackwater Analytics | 2022-11/2024-10",
                "employment | Lecturer |  | Fenwold University | 2016-01/2016-03");
    }

    @Test
    void staysBelowTheHeadingOfVisitsAreVisits() {
        assertThat(read("## Visiting Experience\n\n- Visiting Fellow, Fenwold University, Fall 2023.\n- Department of Fog, Saltwick University, Fall 2022.\n"))
            .containsExactly("visit | Visiting Fellow |  | Fenwold University | 2023-09/2023-11", "visit |  | Department of Fog | Saltwick University | 2022-09/2022-11");
    }

    @Test
    void serviceIsNoEmployment() {
        assertThat(read("# Mira Oduya\n\nI am a lecturer at Lowfen College.\n\n## Service Appointments\n\n**Recruitment Leader** (2018-2021)\nFenwold University\n")).containsExactly("employment | lecturer |  | Lowfen College | /now");
    }

    @Test
    void yearThatIsPartOfANameIsNoTime() {
        assertThat(read("## Experience\n\n2018 – 2022\n\nDoctoral researcher within the training group RTG1995\n\nFenwold University\n\n2016 – 2018\n\nTutor\n\nSaltwick University\n"))
            .containsExactly("employment | Doctoral researcher within the training group RTG1995 |  | Fenwold University | 2018/2022", "employment | Tutor |  | Saltwick University | 2016/2018");
    }

    @Test
    void degreesAreReadHoweverTheyAreSpaced() {
        assertThat(read("## Education\n\n- M. Sc. Fog, Fenwold University, 2016 - 2018\n- B. Sc. Tides, Fenwold University, 2013 - 2016 (Third year)\n- 2011-2013\n  Bachelor studies in Reefs and Fens, Saltwick University, Denmark.\n"))
            .containsExactly("education | M. Sc. Fog |  | Fenwold University | 2016/2018", "education | B. Sc. Tides |  | Fenwold University | 2013/2016", "education | Bachelor studies in Reefs and Fens |  | Saltwick University | 2011/2013");
    }

    @Test
    void universityKeepsItsSecondName() {
        assertThat(read("## Education\n\n- 2022 - 2025, Ph.D. in Fog, Oakmere, The State University of Lowfen\n")).containsExactly("education | Ph.D. in Fog |  | Oakmere, The State University of Lowfen | 2022/2025");
    }

    @Test
    void wordInASmallLetterNamesNoCompany() {
        assertThat(read("## Education\n\n- PhD in Fog, Fenwold University, 2018–2023\n\nFeel free to drop me a line by the icon above.\n\n© Copyright 2025\n")).containsExactly("education | PhD in Fog |  | Fenwold University | 2018/2023");
    }

    @Test
    void sentenceSaysWhereAPostIsHeldThatAListNames() {
        assertThat(read("# Mira Oduya\n\nI am an Assistant Professor at Fenwold University.\n\n## Experience\n\n- 2024.07-Present: Assistant Professor\n")).containsExactly("employment | Assistant Professor |  | Fenwold University | 2024-07/now");
    }

    @Test
    void degreeMayBeTheLabelOfItsPlace() {
        assertThat(read("# Mira Oduya\n\nI work on fog.\n\n- PhD: [Fenwold University](x), under [Otto Lind](y)\n- MSc: Lowfen College\n")).contains("education | MSc |  | Lowfen College | /");
        assertThat(read("# Mira Oduya\n\nI work on fog.\n\n**PhD**: Fenwold University, supervised by Otto Lind.\n")).containsExactly("education | PhD |  | Fenwold University | /");
    }

    @Test
    void studiesGoOnUntilTheirEndIsExpected() {
        assertThat(read("## Education\n\n- PhD in Fog, Fenwold University, 2022 (expected 2026)\n- MSc in Tides, Saltwick University, 2019 - 2021\n"))
            .containsExactly("education | PhD in Fog |  | Fenwold University | 2022/2026", "education | MSc in Tides |  | Saltwick University | 2019/2021");
    }

    @Test
    void labelsAndRemarksAreNoPartOfAPlace() {
        assertThat(read("## Experience\n\n- Brackwater Ltd\n  - Position: Data Scientist\n  - Dates: 03/2019 - 10/2021\n\n## Appointments\n\n- 2008–2010 Fellow, Lowfen Institute (with Ada Stern)\n- 2014–2015 Visiting Researcher, Fenwold University (3 months)\n"))
            .containsExactly("employment | Data Scientist |  | Brackwater Ltd | 2019-03/2021-10", "employment | Fellow |  | Lowfen Institute | 2008/2010",
                "visit | Visiting Researcher |  | Fenwold University | 2014/2015");
    }

    @Test
    void degreesOfOneLineWithAYearEachAreApart() {
        assertThat(read("## Education\n\n- B.S. and M.S. in Fog, Saltwick University, 2013, 2016\n"))
            .containsExactly("education | B.S. |  | Saltwick University | /2013", "education | M.S. |  | Saltwick University | /2016");
    }

    @Test
    void degreeMayStandRightBehindItsUniversity() {
        assertThat(read("## Education\n\n2011-2017\n: *Saltwick University* PhD Tides\n\n2006-2011\n: *Lowfen University* BSc Fog\n"))
            .containsExactly("education | PhD Tides |  | Saltwick University | 2011/2017", "education | BSc Fog |  | Lowfen University | 2006/2011");
    }

    @Test
    void legalFormBehindACommaIsPartOfTheCompany() {
        assertThat(read("## Work experience\n\n- Engineer, Lantern Co., Ltd., 2015-2017\n- Analyst, Brackwater, Inc., 2012-2015\n"))
            .containsExactly("employment | Engineer |  | Lantern Co., Ltd | 2015/2017", "employment | Analyst |  | Brackwater, Inc. | 2012/2015");
    }

    @Test
    void kindInBracketsIsNoPartOfTheEmployer() {
        assertThat(read("## Work experience\n\n#### Lanternly.com (Internship), 2018-08--2019-02\n\n- Building lamps\n"))
            .containsExactly("internship | Internship |  | Lanternly.com | 2018-08/2019-02");
    }

    @Test
    void degreeSaidToBePursuedGoesOnThoughTheListGivesItsEnd() {
        assertThat(Claims.of(Reading.of(MarkdownPages.read("I am a PhD student in Tides at Fenwold University.\n\n## Education\n\n- PhD in Tides, Fenwold University, 2024 (expected)\n- BSc in Fog, Saltwick University, 2019\n"), 0)).stints())
            .extracting(Stint::current).containsExactly(true, false);
    }

    @Test
    void timeThatALineBreakInACellCutsIsWhole() {
        assertThat(read("## Education\n\n<table>\n<tr><td>2013 -<br/>2015</td><td>Master of Science in tides at University of Lowfen</td></tr>\n<tr><td>2010 -<br/>2013</td><td>Bachelor of Science in fog at Saltwick University</td></tr>\n</table>\n"))
            .containsExactly("education | Master of Science in tides |  | University of Lowfen | 2013/2015", "education | Bachelor of Science in fog |  | Saltwick University | 2010/2013");
    }

    @Test
    void minorInBracketsLeavesTheDegree() {
        assertThat(Claims.of(Reading.of(MarkdownPages.read("## Education\n\n- **B.S.** in Tides (Minor in Fog), **Lowfen University**, Mar 2018 - Aug 2022\n"), 0)).stints())
            .extracting(Stint::degree).containsExactly(Optional.of(Degree.BACHELOR));
    }

    @Test
    void sentenceOnTheWorkIsNoEmployer() {
        assertThat(read("## Work experience\n\n- Connected bank models with hospitals of the town, 2020-2021\n- Engineer, Brackwater Inc., 2019\n"))
            .containsExactly("employment | Engineer |  | Brackwater Inc. | 2019/2019");
    }

    @Test
    void visitAmongDegreesIsNoDegree() {
        assertThat(read("## Education\n\n- PhD in Fog, Fenwold University, 2016 - 2021\n- Visiting PhD, University of Lowfen, 2019 - 2020\n"))
            .containsExactly("education | PhD in Fog |  | Fenwold University | 2016/2021", "visit | Visiting PhD |  | University of Lowfen | 2019/2020");
    }

    @Test
    void townBeforeItsCountryIsNoEmployer() {
        assertThat(read("## Work experience\n\n- 2014 -- 2017: Researcher @ Lantern Snc, Northmere, Italy.\n- Scientist, Vision Group, Princeton Junction, USA, 2018 - 2019\n"))
            .containsExactly("employment | Researcher |  | Lantern Snc | 2014/2017", "employment | Scientist |  | Vision Group | 2018/2019");
    }

    @Test
    void titleAtANameBelowAnUnknownHeadingIsAPost() {
        assertThat(read("## Where I worked\n\n**2014 -- 2017:** Researcher @ Lantern Snc\n")).containsExactly("employment | Researcher |  | Lantern Snc | 2014/2017");
    }

    @Test
    void postOfOneYearCountsBelowExperience() {
        assertThat(read("## Experience\n\n- **2023-2024**: Research Assistant at [Tide Lab](x)\n- **2023**: Research Intern at the [Fen Lab](y)\n"))
            .containsExactly("employment | Research Assistant |  | Tide Lab | 2023/2024", "internship | Research Intern |  | Fen Lab | 2023/2023");
    }

    @Test
    void schoolNamedAfterItsTownIsAnInstitutionAndItsCountryIsNone() {
        assertThat(read("## Education\n\n- M.Sc., Public Policy, Lowfen School of Economics, Lowfen, FR -- 2014\n"))
            .containsExactly("education | M.Sc |  | Lowfen School of Economics | /2014");
    }

    @Test
    void degreeBelowItsUniversityNeedsNoTime() {
        assertThat(read("## Education\n\n**Fenwold University, Fenwold, CA**\n- Ph.D. in Tides, 08/2017 – 08/2023\n\n**Saltwick University, Saltwick**\n- B.S. in Fog, *first of her class*\n"))
            .containsExactly("education | Ph.D. in Tides |  | Fenwold University | 2017-08/2023-08", "education | B.S. in Fog |  | Saltwick University | /");
    }

    @Test
    void universityOfASentenceBelowTheDegreeIsRead() {
        assertThat(read("## Education\n\n- **PhD in Complex Systems for Tides, Fog and Lamp Sciences** (Sept 2023).\n  *University of Lowfen – Department of Fog and Light*, with *Doctor Europaeus* title.\n"))
            .containsExactly("education | PhD in Complex Systems for Tides, Fog and Lamp Sciences | Department of Fog and Light | University of Lowfen | /2023-09");
    }

    @Test
    void employerMayBeALongNameWithItsShortFormInBrackets() {
        assertThat(read("## Experience\n\n**Lamp Engineer**  \n*Norbury AI and The Center for Lamp Safety (CLS)*  \n**10/2024 – 01/2025**\n"))
            .containsExactly("employment | Lamp Engineer |  | Norbury AI and The Center for Lamp Safety (CLS) | 2024-10/2025-01");
    }

    @Test
    void schoolWithoutFormStandsBesideADegreeThatNamesItsField() {
        assertThat(read("## 教育背景\n\n- 2011年 - 2012年， 数学硕士， 灯塔十一\n")).containsExactly("education | 数学硕士 |  | 灯塔十一 | 2011/2012");
    }

    @Test
    void workForADegreeIsNoStay() {
        assertThat(read("## 研究经历\n\n* 2016-2020: 博士后\n  * 落星湖大学雾学系\n* 2009-2011: 本科毕业设计\n  * 晶湖大学\n"))
            .containsExactly("employment | 博士后 | 雾学系 | 落星湖大学 | 2016/2020");
    }

    @Test
    void advisorBeforeThePlaceDoesNotHideIt() {
        assertThat(read("## 工作经历\n\n- **Research Intern**，导师：[Ada Stern](https://x.example)，Lamp Group, 微软研究院, 美国（2023–2023）<br> 关键词：灯塔\n- **研究助理**，导师：刘若烃，落星湖大学，雾学（2013–2018）\n"))
            .containsExactly("internship | Research Intern | Lamp Group | 微软研究院 | 2023/2023", "employment | 研究助理 | 雾学 | 落星湖大学 | 2013/2018");
    }

    @Test
    void companyAndPostMayStandInOneWord() {
        assertThat(read("## 工作经历\n\n* 2015.07 - 2017.11, 百度语音技术部语音识别技术负责人\n"))
            .containsExactly("employment | 技术负责人 | 语音技术部语音识别 | 百度 | 2015-07/2017-11");
    }

    @Test
    void sentenceBelowAHeadingOfWorkIsReadAsOne() {
        assertThat(read("我曾就读落星湖大学潮汐学院并获得学士学位。\n\n## 工作经历\n\n读博期间，我曾经于2021年在晶湖公司实习，受灯塔基金的赞助。\n"))
            .containsExactlyInAnyOrder("education | 学士 | 潮汐学院 | 落星湖大学 | /", "internship | 实习 |  | 晶湖公司 | 2021/2021");
    }

    @Test
    void timeMayEndInTheFuture() {
        assertThat(read("## Academic Background\n\n- **Sep 2024 - Future：**Fenwold University (EE MPhil)\n")).containsExactly("education | EE MPhil |  | Fenwold University | 2024-09/now");
    }

    @Test
    void degreeOfOneTimeIsOneHoweverItIsCalled() {
        assertThat(read("我于2026年9月至今在落星湖大学攻读潮汐学专业博士学位。\n\n## 教育经历\n\n- 2026.09 - 至今 落星湖大学 博士生\n")).hasSize(1);
    }

    @Test
    void doubleDegreeIsTwoDegreesOfOneTime() {
        assertThat(read("## 教育经历\n\n- 2015 - 2019 落星湖大学 理学学士 数学\n- 2015 - 2019 落星湖大学 经济学学士 金融学\n")).hasSize(2);
        assertThat(read("## Education\n\n- 2015 - 2019, Fenwold University, B.S. in Mathematics\n- 2015 - 2019, Fenwold University, B.A. in Finance\n")).hasSize(2);
    }

    @Test
    void timesThatStandAloneBeginTheEntriesWhereOneBeginsTheFirst() {
        assertThat(read("## Employment\n\n2013 – Present\n\n[Fenwold University](x), Fenmark\n\nAssistant Professor, College of Tide Studies\n\n2012 – 2013\n\n[Fenwold University](x), Fenmark\n\nResearch Assistant\n"))
            .containsExactly("employment | Assistant Professor | College of Tide Studies | Fenwold University | 2013/now", "employment | Research Assistant | Fenmark | Fenwold University | 2012/2013");
    }

    @Test
    void groupOfAListedPostIsNoEmployerOfItsOwn() {
        assertThat(read("I am a Principal Researcher at the Research Group for Fog.\n\n## Experience\n\n- 2025 - present, Principal Researcher, Brackwater Corporation\n"))
            .containsExactly("employment | Principal Researcher |  | Brackwater Corporation | 2025/now");
    }

    @Test
    void pageThatTellsEverythingTwiceTellsOneCareer() {
        assertThat(read("I am a postdoc at the Lowfen Institute. I received my M.Sc degree from Saltwick University.\n\n我是落芬研究所的博士后，硕士毕业于盐维克大学。\n"))
            .containsExactly("employment | postdoc |  | Lowfen Institute | /now", "education | M.Sc |  | Saltwick University | /");
        assertThat(read("我是落芬研究所的研究员。我也在 Brackwater Labs 担任顾问。\n")).hasSize(2);
    }

    @Test
    void japaneseDegreesAreRead() {
        assertThat(read("## 学歴\n\n- 2012年3月 北湖大学工学部 卒業\n- 2017年3月 北湖大学大学院工学研究科 博士課程 修了\n"))
            .containsExactly("education | 卒業 | 工学部 | 北湖大学 | /2012-03", "education | 博士課程 | 大学院 | 北湖大学 | /2017-03");
    }

    @Test
    void studyWithoutATimeMayBeSaidToGoOn() {
        assertThat(read("## 教育背景\n\n落星湖大学\n\n潮汐学 硕士 | 在读\n\n晶湖大学\n\n毕业时间：2025 年\n\n- **雾学 学士**\n"))
            .containsExactly("education | 硕士 |  | 落星湖大学 | /now", "education | 学士 |  | 晶湖大学 | /2025");
    }

    @Test
    void sentenceThatTellsOfTheWorkNamesNoUnit() {
        assertThat(read("## 职业经历\n\n### 数据实习生\n\nLantern Cosmetics | 2025 年 10 月 – 2026 年 5 月 | 纽约\n\n搭建跨 7 个系统的排序流程，审核量降低约 25%。\n"))
            .containsExactly("internship | 数据实习生 |  | Lantern Cosmetics | 2025-10/2026-05");
    }

    @Test
    void postUnderCurrentPositionGoesOn() {
        assertThat(read("## Current position\n\n- Postdoctoral Researcher, [University of Texas at Austin](x), Austin, USA\n"))
            .containsExactly("employment | Postdoctoral Researcher |  | University of Texas at Austin | /now");
    }

    @Test
    void degreeMayStandRightBeforeTheNameOfItsCollege() {
        assertThat(read("## Education\n\n- Ph.D. Saltwick Institute of Technology, 1992 (Political Science).\n- B.A. Lowfen College, 1984 (Philosophy).\n"))
            .containsExactly("education | Ph.D. |  | Saltwick Institute of Technology | /1992", "education | B.A. |  | Lowfen College | /1984");
    }

    @Test
    void nameBeforeALaboratoryIsItsOwner() {
        assertThat(read("## Work/Research experience\n\n- Summer 2019: UROP\n  - Tidal, Space Lab\n- Summer 2018: Research Engineer Internship\n  - Tidal, Sediment Separation Systems Research Team\n"))
            .containsExactly("internship | UROP | Space Lab | Tidal | 2019-06/2019-08", "internship | Research Engineer Internship | Sediment Separation Systems Research Team | Tidal | 2018-06/2018-08");
    }

    @Test
    void linesOfTheFileThatBreakATimeOrANameAreOne() {
        assertThat(read("## Experience\n\n- Research Intern, Adobe Inc., May 2013 –\n  Aug 2013, May 2014 – Aug 2014\n- Developer, Amazon, May\n  2011 – Aug 2011\n"))
            .containsExactly("internship | Research Intern |  | Adobe Inc. | 2013-05/2013-08", "employment | Developer |  | Amazon | 2011-05/2011-08");
    }

    @Test
    void longItemIsReadAsFarAsItNamesThePost() {
        assertThat(read("""
            ## Education and Professional Experience

            - **03/2024 -- present:** Postdoctoral researcher in tides at the Department of Tides of the University of Saltwick, working under the supervision
              of Prof. Ada Stern. Title of the research project: *Numerical methods for the efficient modeling of problems arising from tidal processes*.
            - **12/2023 -- 01/2024:** Academic tutor for the Master's in Fog at the University of Saltwick.
            """)).containsExactly("employment | Postdoctoral researcher in tides | Department of Tides | University of Saltwick | 2024-03/now",
            "employment | Academic tutor for the Master's in Fog |  | University of Saltwick | 2023-12/2024-01");
    }

    @Test
    void nameWithALocationBelowATitleIsTheEmployer() {
        assertThat(read("## Work\n\n- Sept 2012 - Sept 2016: Tide Service Delivery\n  - Brackwater Enterprise, London\n- 2010 - 2011\n  - Fenwold Tidal Trust\n  - Associate CIO - Tidal Computing\n"))
            .containsExactly("employment | Tide Service Delivery |  | Brackwater Enterprise | 2012-09/2016-09", "employment | Associate CIO | Tidal Computing | Fenwold Tidal Trust | 2010/2011");
    }

    @Test
    void projectOfResearchIsNoEmployer() {
        assertThat(read("## 研究经历\n\n**声纹异常检测** 2024.09 - 2025.06\n\n研发方法。\n\n## 科研实习\n\n**墨苔智能，研究实习生** 2025.12 - 2026.06\n"))
            .containsExactly("internship | 研究实习生 |  | 墨苔智能 | 2025-12/2026-06");
    }

    @Test
    void sentenceBelowTheNameOfAnEmployerIsNoEntry() {
        assertThat(read("##### Tides @ **Qualcomm**\n\nI work as a Senior Engineer at Qualcomm.<br>I also worked as a Research Intern at [Meta Reality Labs](x) in Fall 2022.\n"))
            .containsExactly("employment | Senior Engineer |  | Qualcomm | /now", "internship | Research Intern |  | Meta Reality Labs | 2022-09/2022-11");
    }

    @Test
    void degreeGivenTwiceCountsOnceWithItsBeginning() {
        assertThat(read("### 教育背景\n\n落星湖大学潮汐学本科生\n\n预计 2027 年 6 月毕业\n\n## 研究经历\n\n### 落星湖大学\n\n本科科研 | 2024 年 10 月至 2025 年 3 月\n\n## 教育背景\n\n### 落星湖大学\n\n潮汐学本科生 | 2023 年 9 月至 2027 年 6 月\n"))
            .containsExactlyInAnyOrder("employment | 本科科研 |  | 落星湖大学 | 2024-10/2025-03", "education | 潮汐学本科生 |  | 落星湖大学 | 2023-09/2027-06");
    }

    @Test
    void societyOfStudentsIsNoEmployer() {
        assertThat(read("我是落星湖大学本科生。\n\n## 落星湖大学学生创新协会社长\n\n*落星湖大学 · 2025 年 6 月—2026 年 8 月*\n")).containsExactly("education | 本科生 |  | 落星湖大学 | /now");
    }

    @Test
    void paragraphsBehindAnEntryDoNotHideIt() {
        assertThat(read("""
            **2015-2018:** Postdoctoral Researcher in Tides  
            Lowfen University, Germany

            Scientific publications [link](https://fen.example/files/list_of_publications.pdf), see also [inspire](https://fen.example/author/profile/M.Oduya.1) for more details of each of them.

            Talks at international conferences [link](https://fen.example/files/conferences.pdf), with the slides of those that were given since the year of the flood.

            **2011-2014:** PhD in Tides  
            University of Saltwick, Spain
            """)).containsExactly("employment | Postdoctoral Researcher in Tides |  | Lowfen University | 2015/2018", "education | PhD in Tides |  | University of Saltwick | 2011/2014");
    }

    @Test
    void timeMayStandAloneBelowTheDegree() {
        assertThat(read("## Education\n\n- BSc in Fog with a minor in Rain, Fenwold University, July 2009\n  - Sang in the choir\n  - 2005 - 2009\n"))
            .containsExactly("education | BSc in Fog with a minor in Rain |  | Fenwold University | 2005/2009");
    }

    @Test
    void teamsBelowACompanyBelongToIt() {
        assertThat(read("## Internships\n\n- **Tencent**, 2020 - 2023\n  - Fog Team, Software Intern, Beijing, 2021~2022\n  - Rain Team, Algorithm Intern, Shenzhen, 2022~2023\n"))
            .containsExactly("internship | Software Intern | Fog Team | Tencent | 2021/2022", "internship | Algorithm Intern | Rain Team | Tencent | 2022/2023");
    }

    @Test
    void postsOfOneLineShareTheirInstitution() {
        assertThat(read("## Background\n\n- **Brackwater Inc.** — Principal Scientist (Jan. 2024–), Senior Scientist (Feb. 2020–Dec. 2023)\n"))
            .containsExactly("employment | Principal Scientist |  | Brackwater Inc. | 2024-01/now", "employment | Senior Scientist |  | Brackwater Inc. | 2020-02/2023-12");
    }

    @Test
    void stintsOfOneParagraphAreCutAtSemicolons() {
        assertThat(read("## Where before\n\nPhD in Engineering, University of Saltwick, 2016 – 2021; MPhil in Fog, Fenwold University, 2015 – 2016\n"))
            .containsExactly("education | PhD in Engineering |  | University of Saltwick | 2016/2021", "education | MPhil in Fog |  | Fenwold University | 2015/2016");
    }

    @Test
    void linesOfTheFileThatBeginWithATimeAreStintsOfTheirOwn() {
        assertThat(read("## 工作经历\n\n**2021年11月至今** 落星湖大学药物研究所，研究员\n**2015年9月—2018年9月** 白鹭洲大学，博士后\n"))
            .containsExactly("employment | 研究员 | 药物研究所 | 落星湖大学 | 2021-11/now", "employment | 博士后 |  | 白鹭洲大学 | 2015-09/2018-09");
    }

    @Test
    void headingMayNameTheInstitution() {
        assertThat(read("## Life so far\n\n### University of Saltwick\n\nProject researcher, Apr 2021 – Jan 2023\n"))
            .containsExactly("employment | Project researcher |  | University of Saltwick | 2021-04/2023-01");
    }

    @Test
    void postdocUnderEducationIsEmployment() {
        assertThat(read("## 教育背景\n\n- 2019.07 - 2021.06 落星湖大学 博士后\n- 2013年3月至今 白鹭洲大学 潮汐研究中心（TRC）博士生\n"))
            .containsExactly("employment | 博士后 |  | 落星湖大学 | 2019-07/2021-06", "education | 博士生 | 潮汐研究中心（TRC） | 白鹭洲大学 | 2013-03/now");
    }

    @Test
    void nameWithoutFormBehindAUnitIsTheInstitution() {
        assertThat(read("## Internships\n\n- **Feb. 2024 – June 2024** Tide Models Lab, Quillfern\n"))
            .containsExactly("internship |  | Tide Models Lab | Quillfern | 2024-02/2024-06");
    }

    @Test
    void undatedAppointmentsGoOn() {
        assertThat(read("## Academic Appointments\n\n- **Reader** and **Doctoral School Director**, Department of Fog, Fenwold University\n"))
            .containsExactly("employment | Reader and Doctoral School Director | Department of Fog | Fenwold University | /now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Education Technologies\n\n- N. Nescio. Teaching Tides to Sailors. Annals of Fog, vol. 4. 2006.\n",
        "## Work\n\n- A cane that hums: vibrotactile way-finding. CHI 2026.\n", "## Research experience\n\n- Tides without tears. **Mira Oduya**, N. Nescio, et al.\n"})
    void papersAreNoStints(String page) {
        assertThat(read(page)).isEmpty();
    }
}
