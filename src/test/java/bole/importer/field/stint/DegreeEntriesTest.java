package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Studies in entries: degrees however they are called and wherever they stand, their places and times. */
class DegreeEntriesTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(DegreeEntriesTest::line).toList();
    }

    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.kind().toString().toLowerCase(Locale.ROOT) + " | " + stint.title() + " | " + stint.unit() + " | " + stint.institution().map(Institution::name).orElse("")
            + " | " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @Test
    void placementIsAPartOfTheDegreeAndASentenceInItsCellNamesNoSchool() {
        assertThat(read("## Education\n\n<table>\n<tr><td><b>BSc Tides with Placement, First Class Honours, The University of Lowfen</b><br>I received the College Commendation and the Dean’s Commendation.</td><td>Sep 2012 – Jun 2016</td></tr>\n</table>\n"))
            .containsExactly("education | BSc Tides with Placement |  | The University of Lowfen | 2012-09/2016-06");
        assertThat(read("## Education\n\n- Master's internship, Fenwold Institute, 2016 - 2017\n")).containsExactly("internship | Master's internship |  | Fenwold Institute | 2016/2017");
    }

    @Test
    void graduationThatIsExpectedIsTheEndOfTheStudiesAndNotTheirTime() {
        assertThat(read("## Education\n\nPhD student at Fenwold University\nExpected Graduation Date: August 2016\nResearch Topic: fog\n\"Fog\"\nStudying fog\nJuly 2012 to Now\n\nBachelor of Science in Fog, University of Lowfen\nGPA: 3.5/4.3\nAugust 2007 to July 2011\n"))
            .containsExactly("education | PhD student |  | Fenwold University | 2012-07/2016-08", "education | Bachelor of Science in Fog |  | University of Lowfen | 2007-08/2011-07");
    }

    @Test
    void degreesWithoutATimeBelowHeadingsOfWholeLivesAreStudies() {
        assertThat(read("## 學經歷\n\n- 落星湖大学 博士\n- 雾原大学 硕士\n")).containsExactly("education | 博士 |  | 落星湖大学 | /", "education | 硕士 |  | 雾原大学 | /");
        assertThat(read("## Experience\n\n- Fenwold University, Ph.D.\n- Taught courses for the Master at Lowfen University\n")).containsExactly("education | Ph.D. |  | Fenwold University | /");
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
    void degreesAreReadHoweverTheyAreSpaced() {
        assertThat(read("## Education\n\n- M. Sc. Fog, Fenwold University, 2016 - 2018\n- B. Sc. Tides, Fenwold University, 2013 - 2016 (Third year)\n- 2011-2013\n  Bachelor studies in Reefs and Fens, Saltwick University, Denmark.\n"))
            .containsExactly("education | M. Sc. Fog |  | Fenwold University | 2016/2018", "education | B. Sc. Tides |  | Fenwold University | 2013/2016", "education | Bachelor studies in Reefs and Fens |  | Saltwick University | 2011/2013");
    }

    @Test
    void universityKeepsItsSecondName() {
        assertThat(read("## Education\n\n- 2022 - 2025, Ph.D. in Fog, Oakmere, The State University of Lowfen\n")).containsExactly("education | Ph.D. in Fog |  | Oakmere, The State University of Lowfen | 2022/2025");
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
    void degreeSaidToBePursuedGoesOnThoughTheListGivesItsEnd() {
        assertThat(Claims.of(Reading.of(MarkdownPages.read("I am a PhD student in Tides at Fenwold University.\n\n## Education\n\n- PhD in Tides, Fenwold University, 2024 (expected)\n- BSc in Fog, Saltwick University, 2019\n"), 0)).stints())
            .extracting(Stint::current).containsExactly(true, false);
    }

    @Test
    void minorInBracketsLeavesTheDegree() {
        assertThat(Claims.of(Reading.of(MarkdownPages.read("## Education\n\n- **B.S.** in Tides (Minor in Fog), **Lowfen University**, Mar 2018 - Aug 2022\n"), 0)).stints())
            .extracting(Stint::degree).containsExactly(Optional.of(Degree.BACHELOR));
    }

    @Test
    void visitAmongDegreesIsNoDegree() {
        assertThat(read("## Education\n\n- PhD in Fog, Fenwold University, 2016 - 2021\n- Visiting PhD, University of Lowfen, 2019 - 2020\n"))
            .containsExactly("education | PhD in Fog |  | Fenwold University | 2016/2021", "visit | Visiting PhD |  | University of Lowfen | 2019/2020");
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
    void degreeOfOneTimeIsOneHoweverItIsCalled() {
        assertThat(read("我于2026年9月至今在落星湖大学攻读潮汐学专业博士学位。\n\n## 教育经历\n\n- 2026.09 - 至今 落星湖大学 博士生\n")).hasSize(1);
    }

    @Test
    void doubleDegreeIsTwoDegreesOfOneTime() {
        assertThat(read("## 教育经历\n\n- 2015 - 2019 落星湖大学 理学学士 数学\n- 2015 - 2019 落星湖大学 经济学学士 金融学\n")).hasSize(2);
        assertThat(read("## Education\n\n- 2015 - 2019, Fenwold University, B.S. in Mathematics\n- 2015 - 2019, Fenwold University, B.A. in Finance\n")).hasSize(2);
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
    void degreeMayStandRightBeforeTheNameOfItsCollege() {
        assertThat(read("## Education\n\n- Ph.D. Saltwick Institute of Technology, 1992 (Political Science).\n- B.A. Lowfen College, 1984 (Philosophy).\n"))
            .containsExactly("education | Ph.D. |  | Saltwick Institute of Technology | /1992", "education | B.A. |  | Lowfen College | /1984");
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
    void timeMayStandAloneBelowTheDegree() {
        assertThat(read("## Education\n\n- BSc in Fog with a minor in Rain, Fenwold University, July 2009\n  - Sang in the choir\n  - 2005 - 2009\n"))
            .containsExactly("education | BSc in Fog with a minor in Rain |  | Fenwold University | 2005/2009");
    }
}
