package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void staysBelowTheHeadingOfVisitsAreVisits() {
        assertThat(read("## Visiting Experience\n\n- Visiting Fellow, Fenwold University, Fall 2023.\n- Department of Fog, Saltwick University, Fall 2022.\n"))
            .containsExactly("visit | Visiting Fellow |  | Fenwold University | 2023-09/2023-11", "visit |  | Department of Fog | Saltwick University | 2022-09/2022-11");
    }

    @Test
    void sentenceSaysWhereAPostIsHeldThatAListNames() {
        assertThat(read("# Mira Oduya\n\nI am an Assistant Professor at Fenwold University.\n\n## Experience\n\n- 2024.07-Present: Assistant Professor\n")).containsExactly("employment | Assistant Professor |  | Fenwold University | 2024-07/now");
    }

    @Test
    void legalFormBehindACommaIsPartOfTheCompany() {
        assertThat(read("## Work experience\n\n- Engineer, Lantern Co., Ltd., 2015-2017\n- Analyst, Brackwater, Inc., 2012-2015\n"))
            .containsExactly("employment | Engineer |  | Lantern Co., Ltd | 2015/2017", "employment | Analyst |  | Brackwater, Inc. | 2012/2015");
    }

    @Test
    void timeThatALineBreakInACellCutsIsWhole() {
        assertThat(read("## Education\n\n<table>\n<tr><td>2013 -<br/>2015</td><td>Master of Science in tides at University of Lowfen</td></tr>\n<tr><td>2010 -<br/>2013</td><td>Bachelor of Science in fog at Saltwick University</td></tr>\n</table>\n"))
            .containsExactly("education | Master of Science in tides |  | University of Lowfen | 2013/2015", "education | Bachelor of Science in fog |  | Saltwick University | 2010/2013");
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
    void employerMayBeALongNameWithItsShortFormInBrackets() {
        assertThat(read("## Experience\n\n**Lamp Engineer**  \n*Norbury AI and The Center for Lamp Safety (CLS)*  \n**10/2024 – 01/2025**\n"))
            .containsExactly("employment | Lamp Engineer |  | Norbury AI and The Center for Lamp Safety (CLS) | 2024-10/2025-01");
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
    void timesThatStandAloneBeginTheEntriesWhereOneBeginsTheFirst() {
        assertThat(read("## Employment\n\n2013 – Present\n\n[Fenwold University](x), Fenmark\n\nAssistant Professor, College of Tide Studies\n\n2012 – 2013\n\n[Fenwold University](x), Fenmark\n\nResearch Assistant\n"))
            .containsExactly("employment | Assistant Professor | College of Tide Studies | Fenwold University | 2013/now", "employment | Research Assistant | Fenmark | Fenwold University | 2012/2013");
    }

    @Test
    void pageThatTellsEverythingTwiceTellsOneCareer() {
        assertThat(read("I am a postdoc at the Lowfen Institute. I received my M.Sc degree from Saltwick University.\n\n我是落芬研究所的博士后，硕士毕业于盐维克大学。\n"))
            .containsExactly("employment | postdoc |  | Lowfen Institute | /now", "education | M.Sc |  | Saltwick University | /");
        assertThat(read("我是落芬研究所的研究员。我也在 Brackwater Labs 担任顾问。\n")).hasSize(2);
    }

    @Test
    void postUnderCurrentPositionGoesOn() {
        assertThat(read("## Current position\n\n- Postdoctoral Researcher, [University of Texas at Austin](x), Austin, USA\n"))
            .containsExactly("employment | Postdoctoral Researcher |  | University of Texas at Austin | /now");
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
    @CsvSource(delimiter = ';', textBlock = """
        2010.09～2014.06/落星湖大学/潮汐学系/本科; education | 本科 | 潮汐学系 | 落星湖大学 | 2010-09/2014-06
        2010/09-2014/06 / 落星湖大学 / 潮汐学系 / 硕士; education | 硕士 | 潮汐学系 | 落星湖大学 | 2010-09/2014-06
        2003-2007/晶湖大学/航海学系/学士; education | 学士 | 航海学系 | 晶湖大学 | 2003/2007
        晶湖大学/地理学系/本科/1999.09-2003.07; education | 本科 | 地理学系 | 晶湖大学 | 1999-09/2003-07
        2019.07-2022.06/远山研究院/博士后; employment | 博士后 |  | 远山研究院 | 2019-07/2022-06
        2022.07～至今／晶湖大学／潮汐学院／副教授; employment | 副教授 | 潮汐学院 | 晶湖大学 | 2022-07/now
        """)
    void strokesSetThePartsApartWhereOneSetsApartTheTime(String line, String stint) {
        assertThat(read("# 滕若澜\n\n## 学习与工作经历\n\n- " + line + "\n")).containsExactly(stint);
    }

    @Test
    void townBehindTheTimeIsNoUnit() {
        assertThat(read("# 滕若瀾\n\n## 工作經歷\n\n**晶湖科學研究中心 / 訪問學生**\n\n2020.03 至今, 臺北市\n\n**國立臺灣大學 / 研究助理**\n\n2018.03 - 2019.02, 臺北\n\n**里昂大學 / 博士後研究員**\n\n2021.01 --  , 里昂\n"))
            .containsExactly("visit | 訪問學生 |  | 晶湖科學研究中心 | 2020-03/now", "employment | 研究助理 |  | 國立臺灣大學 | 2018-03/2019-02", "employment | 博士後研究員 |  | 里昂大學 | 2021-01/now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', value = {
        "#### Harbour Engineer\\n##### Lanternly, Oslo, Norway\\n###### April 2014 - May 2015\\nBuilt a pipeline for tide data.\\n\\n#### Analyst\\n##### Quillstone\\n###### July 2012 - March 2014\\n",
        "#### Harbour Engineer\\n##### Lanternly, Oslo\\n###### April 2014 - May 2015\\n\\n- Built a pipeline for tide data.\\n\\n#### Analyst\\n##### Quillstone\\n###### July 2012 - March 2014\\n\\n- Wrote reports.\\n",
        "### Harbour Engineer\\n### Lanternly\\nApril 2014 - May 2015\\n\\n### Analyst\\n### Quillstone\\nJuly 2012 - March 2014\\n",
        "### Lanternly\\n### Harbour Engineer\\nApril 2014 - May 2015\\n\\n### Quillstone\\n### Analyst\\nJuly 2012 - March 2014\\n"})
    void headingsBelowOneAnotherAreOneEntryThoughNoTableKnowsTheEmployer(String posts) {
        for (String heading : List.of("Career", "Experience", "Positions")) {
            assertThat(read("# Mira Oduya\n\n## " + heading + "\n\n" + posts.replace("\\n", "\n"))).as(heading)
                .containsExactly("employment | Harbour Engineer |  | Lanternly | 2014-04/2015-05", "employment | Analyst |  | Quillstone | 2012-07/2014-03");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "- Software Engineer, Lanternly, 2019 | employment ; Software Engineer ;  ; Lanternly ; 2019/2019",
        "- **Quillstone**, Research Intern, 2021 | internship ; Research Intern ;  ; Quillstone ; 2021/2021",
        "- 2018: Data Analyst, Wayfarer Robotics | employment ; Data Analyst ;  ; Wayfarer Robotics ; 2018/2018",
        "- Machine Learning Intern, Quillstone, Su2020 | internship ; Machine Learning Intern ;  ; Quillstone ; 2020-06/2020-08",
        "- Session Chair, ICRA, 2019 | ``", "- Guest Lecturer, Deep Learning, Fall 2020 | ``", "- Teaching Assistant, Linear Algebra, 2019 | ``",
        "- Mechanical Engineer, Formula Student Team, 2018 | ``", "- Student Volunteer, CVPR, 2022 | ``", "- Data Scientist, Titanic Challenge, 2018 | ``"})
    void postOfOneYearAmongOtherThings(String line, String told) {
        assertThat(read("# Mira Oduya\n\n## Experience\n\n" + line + "\n")).isEqualTo(told.isEmpty() ? List.of() : List.of(told.replace(";", "|")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "**Internships:** [Lanternly](https://x.example) (Summer 2015), [MIT](https://y.example) (Spring 2012) | internship ;  ;  ; Lanternly ; 2015-06/2015-08 / internship ;  ;  ; MIT ; 2012-03/2012-05",
        "**Internships:** Lanternly (2010), Quillstone (2011), and Google (2012). | internship ;  ;  ; Lanternly ; 2010/2010 / internship ;  ;  ; Quillstone ; 2011/2011 / internship ;  ;  ; Google ; 2012/2012",
        "**Industry:** Lanternly (2015 – 2016), Oakmere University (2010-2014) | employment ;  ;  ; Lanternly ; 2015/2016 / employment ;  ;  ; Oakmere University ; 2010/2014",
        "**Visiting positions:** Google DeepMind (2011); ETH Zurich (Fall 2009) | visit ;  ;  ; Google DeepMind ; 2011/2011 / visit ;  ;  ; ETH Zurich ; 2009-09/2009-11",
        "Prior positions: librarian, Quillstone (2013-2016); Staff Writer, Karolinska Institutet (2012–2013). | employment ; librarian ;  ; Quillstone ; 2013/2016 / employment ; Staff Writer ;  ; Karolinska Institutet ; 2012/2013"})
    void placesOfOneLineEachWithItsTime(String line, String told) {
        assertThat(read("# Mira Oduya\n\n" + line + "\n").toString().replace(" | ", " ; ")).isEqualTo(List.of(told.split(" / ")).toString());
    }

    /** A trade and a name are a post also where nobody says when it was. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '`', value = {
        "Experience ^ - Data Scientist at Lanternly ^ employment: Data Scientist, Lanternly",
        "Background ^ - Research Assistant, Oakmere University ^ employment: Research Assistant, Oakmere University",
        "Experience ^ - Data Scientist at Lanternly\\n- **Machine Learning Engineer**, Wayfarer Robotics ^ employment: Data Scientist, Lanternly; employment: Machine Learning Engineer, Wayfarer Robotics",
        "Employment ^ - Software Engineer - Lanternly\\n- Data Analyst - Quillstone ^ employment: Software Engineer, Lanternly; employment: Data Analyst, Quillstone",
        "Work Experience ^ - Product Manager (Quillstone) ^ employment: Product Manager, Quillstone",
        "个人经历 ^ - 算法工程师 - 之江实验室\\n- 腾讯（研究实习生） ^ employment: 算法工程师, 之江实验室; internship: 研究实习生, 腾讯",
        "工作经历 ^ - 浙江大学（助理研究员） ^ employment: 助理研究员, 浙江大学",
        "Experience ^ - Teaching Assistant, Machine Learning ^ ``", "Experience ^ - Developer, Open Source Toolkit ^ ``", "Experience ^ - Organizer, Women in Tides ^ ``",
        "Experience ^ - Research Intern, Tide Project ^ ``", "个人经历 ^ - 工程师 - 机器人大赛 ^ ``"})
    void postWithoutTime(String heading, String lines, String told) {
        List<String> stints = read("# Mira Oduya\n\n## " + heading + "\n\n" + lines.replace("\\n", "\n") + "\n").stream().map(stint -> stint.replaceFirst("^(\\w+) \\| (.*) \\|  \\| (.*) \\| /$", "$1: $2, $3")).toList();
        assertThat(String.join("; ", stints)).isEqualTo(told);
    }
}
