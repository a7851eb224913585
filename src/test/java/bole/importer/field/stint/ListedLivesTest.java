package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.ToldLines;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Careers in lists and below headings: what stands inside an entry and opens no section, and what beside one names neither a place nor a post. */
class ListedLivesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "## Education⏎⏎- M.Sc. Lowfen University, Zoology, 2001-2003⏎- B.Sc. Lowfen University, Biology and Physics, 1998-2001 | master @ Lowfen University 2001/2003; bachelor @ Lowfen University 1998/2001",
        "## Experience⏎- *Saltwick Institute, Northmere*⏎**Lecturer, Aug 2021 – May 2023**⏎⏎- *Lowfen College, Northmere*⏎**Reader, Sep 2017 – May 2020** | Lecturer @ Saltwick Institute 2021-08/2023-05; Reader @ Lowfen College 2017-09/2020-05",
        "## Experience⏎⏎### Data Analyst⏎⏎Lanternly, Northmere⏎⏎May 2019 - June 2021⏎⏎**Achievements**⏎- Cut the price of fog nets by half in 2020⏎⏎**Activities**⏎- Wrote the papers of the house⏎⏎### Tide Engineer⏎⏎Brackwater Kites, Northmere⏎⏎May 2017 - April 2019⏎⏎**Skills**⏎- Rope"
            + " | Data Analyst @ Lanternly 2019-05/2021-06; Tide Engineer @ Brackwater Kites 2017-05/2019-04",
        "## Work⏎⏎### Lecturer⏎⏎Fenwold University, 2019 - 2021⏎⏎#### Key responsibilities⏎⏎- Tides for beginners⏎⏎### Reader⏎⏎Lowfen College, 2016 - 2019⏎⏎#### Selected highlights⏎⏎- A boat"
            + " | Lecturer @ Fenwold University 2019/2021; Reader @ Lowfen College 2016/2019",
        "## Experience⏎⏎### Lecturer⏎⏎Fenwold University, 2019 - 2021⏎⏎**Tools and technologies**⏎⏎- Rope and sail⏎⏎### Reader⏎⏎Lowfen College, 2016 - 2019 | Lecturer @ Fenwold University 2019/2021; Reader @ Lowfen College 2016/2019",
        "## Master's Degree in Tides⏎**Fenwold University** _(2021 - 2023)_⏎⏎- **Mark**: 4.0⏎- **Key Achievements**:⏎  - read about kites⏎⏎**Research & Teaching**:⏎- Tides for all⏎⏎**Leadership & Activities**⏎- Kite ring⏎⏎## Bachelor's Degree in Fog⏎**Lowfen College** _(2017 - 2021)_⏎⏎**Awards**⏎- Reed Medal, 2020⏎⏎## Certificate in Nets⏎**Northmere University** _(2015 - 2016)_"
            + " | master @ Fenwold University 2021/2023; bachelor @ Lowfen College 2017/2021; other @ Northmere University 2015/2016",
        "## Students⏎⏎### MSc internship students⏎- Mira Oduya *(2024-2025)*⏎- Tomas Lind *(2023-2024)*: The Fog of Lowfen⏎⏎### Education⏎- Ada Moor, BSc, Lowfen College, 2020 - 2023 | ",
        "## Education⏎⏎### PhD in Fog⏎⏎**Fenwold University** — Faculty of Air · **2023**⏎⏎Doctoral research on the design and the flight of small kites by the sea, done jointly with **Lowfen College** and paid for by the **Reed Foundation**. Supervisors: Prof. Mira Oduya and Prof. Tomas Lind. | phd @ Fenwold University /2023",
        "## Experience⏎⏎**Lecturer**, Fenwold University, 2019 - 2021⏎⏎## Achievements⏎⏎- Reed Medal, 2014 | Lecturer @ Fenwold University 2019/2021"
    })
    void whatAnEntryHasUnderWordsOfItsOwnOpensNoSection(String text, String told) {
        assertThat(ToldLines.of((text.startsWith("## Master") ? "# Education⏎⏎" : "# Tilda Moor⏎⏎") + text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "## Education and prizes⏎⏎I study fog at Fenwold University, and what I learned by the sea still shapes how I build lanterns, how I mend nets, and what I tell to those who come after me.⏎⏎- PhD in Fog, Fenwold University, 2021 to present⏎- MSc in Tides, Lowfen College⏎- Reed Fellowship recipient, Fenwold University"
            + " | phd @ Fenwold University 2021/now; master @ Lowfen College /",
        "## Education⏎⏎**Fenwold University**  ⏎*B.A. in Tides*  ⏎*Concentration in Fog*  ⏎*Minor in Lanterns*  ⏎Graduated *summa cum laude*, May 2014 — GPA: 3.9 | bachelor @ Fenwold University /2014-05",
        "## Education⏎⏎- PhD in Fog, Fenwold University⏎  - Supervised by Mira Oduya⏎  - Degree conferred: March 2014 | phd @ Fenwold University /2014-03",
        "## Education⏎⏎- BSc in Fog, Fenwold University⏎  - Graduated first in a class of 40 in 2014 | bachelor @ Fenwold University /2014",
        "## Research experience⏎⏎**Modelling of silt and fog using small kites**⏎Research Assistant, led by Professor Mira Oduya⏎*May 2019 - June 2020*⏎- Built a kite | Research Assistant @  2019-05/2020-06",
        "## Research experience⏎⏎**Analysis of Lantern Prices in Lowfen**  ⏎Student Researcher, Fenwold University  ⏎*May 2019 - June 2020* | Student Researcher @ Fenwold University 2019-05/2020-06",
        "## Teaching and consulting experience⏎⏎- (2017 -- 2019) **Consultant in fog** -- Lanternly, Northmere⏎- (2015 -- 2016) **Teaching assistant** -- Fenwold University | Consultant in fog @ Lanternly 2017/2019; Teaching assistant @ Fenwold University 2015/2016",
        "## Positions⏎⏎- Lecturer, Fenwold University, 2019 - 2021⏎⏎## Positions of trust⏎⏎- 2018 - 2023 Board member, University of Lowfen | Lecturer @ Fenwold University 2019/2021",
        "## Work⏎⏎- Student Assistant focusing on the safety of those who fly large and small kites in the tides and fog group at the Fenwold University, 2019 - 2020⏎  - Member of the kite ring | Student Assistant @ Fenwold University 2019/2020",
        "## Positions⏎⏎**Lecturer** (Present)⏎Fenwold University, Northmere, UK | Lecturer @ Fenwold University /now"
    })
    void whatStandsBesideAnEntryIsNeitherItsPlaceNorItsPost(String text, String told) {
        assertThat(ToldLines.of("# Tilda Moor⏎⏎" + text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "## Experience⏎⏎**Master Dissertation - A lamp that knows the tides**⏎Fenwold University, Prof. Mira Oduya, *May 2019 - June 2020*⏎⏎**Lecturer**⏎Lowfen College, *May 2017 - June 2018* | Lecturer @ Lowfen College 2017-05/2018-06",
        "## Research experience⏎⏎- Final Year Project: a kite for two, Fenwold University, 2019 - 2020⏎- Research Assistant, Fenwold University, 2018 - 2019 | Research Assistant @ Fenwold University 2018/2019",
        "## Experience⏎⏎- Master's thesis student, Lanternly GmbH, 2019 - 2020 | Master's thesis student @ Lanternly GmbH 2019/2020",
        "## Research experience⏎⏎### Research on Small Houses of Lowfen⏎Team Member / *Sep 2019 - Dec 2019*⏎- Read about houses⏎⏎### Lecturer⏎Lowfen College / *May 2017 - June 2018* | Lecturer @ Lowfen College 2017-05/2018-06",
        "## Experience⏎⏎- Clerk, Via Lamps, Northmere, 2019 - 2020⏎- Clerk, Fog Detection and Lamp Unit, Lowfen College, 2017 - 2018⏎- Clerk, 360, 2016 - 2017 | Clerk @ Via Lamps 2019/2020; Clerk @ Lowfen College 2017/2018; Clerk @ 360 2016/2017",
        "## Experience⏎⏎### Clerk for Quality⏎**lampa SE, Lowfen**  ⏎*June 2019 - October 2019* | Clerk for Quality @ lampa SE 2019-06/2019-10",
        "## Experience⏎⏎- Clerk, 3 Kites S.r.l., Northmere, 2019 - 2020⏎- Clerk, Moor & Sons AG, 2018 - 2019 | Clerk @ 3 Kites S.r.l. 2019/2020; Clerk @ Moor & Sons AG 2018/2019"
    })
    void worksOfStudentsAreNoPostsAndCompaniesMayBeKnownByTheirLaw(String text, String told) {
        assertThat(ToldLines.of("# Tilda Moor⏎⏎" + text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "## Appointments⏎⏎**Chief Clerk** — Tindervane · May 2019 – present⏎Tindervane is a house in which clerks count the⏎lamps of a town. I joined to count those that are⏎out at night.⏎⏎**Clerk** — Brackwater · June 2016 – April 2019⏎Brackwater makes nets. I mended them."
            + " | Chief Clerk @ Tindervane 2019-05/now; Clerk @ Brackwater 2016-06/2019-04",
        "# Work⏎⏎Work⏎⏎## Lighting the lamps of small towns by the sea.⏎⏎What I did goes from lamps to nets and from ropes to sails, and it took me from the towns of the fens to those of the coast and of the islands before it.⏎⏎01⏎⏎May 2019–August 2020 · Oslo, Norway⏎⏎### Tindervane⏎⏎Operations⏎⏎Walked with the keeper of the lamps through all the towns of the coast, and learned how each of them is lit and by whom, and what the oil for it costs in winter.⏎⏎02⏎⏎January 2016–May 2019 · Lima, Peru⏎⏎### Brackwater / Kites⏎⏎Net Architect"
            + " |  @ Tindervane 2019-05/2020-08; Net Architect @ Brackwater 2016-01/2019-05",
        "## Internships⏎⏎**Clerk**, Lanternly, 2019 – 2020⏎- mended nets⏎**Net Intern**, Brackwater, 2017 – 2018⏎- lit lamps with⏎**Mira Oduya** and others | Clerk @ Lanternly 2019/2020; Net Intern @ Brackwater 2017/2018",
        "## Education⏎⏎**PhD in Applied Fog** (2017–2021)⏎University of Oslo, Oslo, Norway⏎*Thesis on lamps and boats; focus on nets that know the tides, ropes that know the nets, and those who mend both of them by night in the harbour.*⏎⏎- Google Prize and Reed Scholarship recipient | phd @ University of Oslo 2017/2021",
        "## Work⏎⏎- **Tindervane Institute** (*Northmere, Norway*)  ⏎  Chief Clerk, *Apr 2022 – Present*  ⏎  Clerk, *Jan 2020 – Mar 2022*⏎- **Lowfen University** (*Oak Fen, TN*)  ⏎  Net Analyst, *2017 – 2019* | Chief Clerk @ Tindervane Institute 2022-04/now; Clerk @ Tindervane Institute 2020-01/2022-03; Net Analyst @ Lowfen University 2017/2019",
        "## Professional preparation⏎⏎- **University of Oslo**  ⏎  BSc in Fog, *2014 – 2017*; exchange semester at Lowfen College, *Spring 2016* | bachelor @ University of Oslo 2014/2017",
        "## Appointments⏎⏎- *2019–2021*⏎⏎  **Instructor**⏎⏎  Lowfen Tide Institute. Mira C. Oduya laboratory. | Instructor @ Lowfen Tide Institute 2019/2021",
        "## 工作经历⏎⏎#### 1. [落星湖找船](https://example.org) / 2020.07 ~ 至今⏎⏎#### 2. 晶湖科技 / 2018.07 ~ 2020.06 |  @ 落星湖找船 2020-07/now;  @ 晶湖科技 2018-07/2020-06"
    })
    void entryBeginsWithItsOwnLine(String text, String told) {
        assertThat(ToldLines.of((text.startsWith("# ") ? "" : "# Tilda Moor⏎⏎") + text)).extracting(String::strip).containsExactlyElementsOf(ToldLines.rows(told).stream().map(String::strip).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "## Education⏎⏎- 2019-2023: PhD in Tides, Fenwold University, Denmark⏎  - Supervised by Mira Oduya⏎  - 2021/05-2021/08: University of Lowfen, Japan⏎  - 2020-2021: Reed Scholarship, Moor Foundation⏎- 2017-2019: MSc in Tides, Fenwold University"
            + " | phd @ Fenwold University 2019/2023; @ University of Lowfen 2021-05/2021-08; master @ Fenwold University 2017/2019",
        "## Work⏎⏎- 2021-present: Lecturer, Fenwold University⏎  - 2023/01-2023/02: Visiting Fellow, University of Lowfen, Japan | Lecturer @ Fenwold University 2021/now; Visiting Fellow @ University of Lowfen 2023-01/2023-02",
        "## Appointments⏎⏎**Reader in Tides**, Fenwold University, *2021–Present*⏎⏎**Research Scientist**, Tide Centre, University of Lowfen, *Dates to come*⏎⏎**Moor Fellow**, University of Northmere, *Dates to come*"
            + " | Reader in Tides @ Fenwold University 2021/now; Research Scientist @ University of Lowfen /; Moor Fellow @ University of Northmere /",
        "## Experience⏎⏎- 2021 – 2023: FOG TECHNICIAN AND THESIS STUDENT: UNIVERSITY OF LOWFEN | FOG TECHNICIAN AND THESIS STUDENT @ UNIVERSITY OF LOWFEN 2021/2023",
        "## Berufserfahrung⏎⏎- *07/20 - 07/21:*⏎  **Aushilfe Netze**, Raiffeisenbank Moorheim, Schweiz.⏎- *08/18 - 07/19:*⏎  **Praktikant**, Lampenwerk AG, Moorheim | Aushilfe Netze @ Raiffeisenbank Moorheim 2020-07/2021-07; Praktikant @ Lampenwerk AG 2018-08/2019-07"
    })
    void staysElsewhereAndPostsWithoutATimeAreEntriesOfTheirOwn(String text, String told) {
        assertThat(ToldLines.of("# Tilda Moor⏎⏎" + text)).extracting(String::strip).containsExactlyElementsOf(ToldLines.rows(told).stream().map(String::strip).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "## Where I've been⏎⏎- 2014 – 2018 PhD in Fog, University of Oslo. Thesis title: Lamps, 2010-2012. Supervisor: Mira Oduya (University of Bergen) | phd @ University of Oslo 2014/2018",
        "## Academic and professional path⏎⏎- 2018 to 2021: Reader, Lowfen College⏎- 2014 to 2018: PhD, University of Oslo | Reader @ Lowfen College 2018/2021; phd @ University of Oslo 2014/2018",
        "## Education⏎⏎- PhD in Fog, University of Oslo, 2018⏎- Class XII (Central Board), Moor Vidyalaya College, 2010⏎- Higher Secondary Certificate, Lowfen College, 2010⏎- 10+2, Fenwold Public School, 2010⏎- International Baccalaureate, Reed World College, 2008-2010⏎- Intermediate (Science), Northmere Junior College, 2008-2010 | phd @ University of Oslo /2018"
    })
    void schoolsAreLeftOutAndPointsCloseWhatTellsMoreOfADegree(String text, String told) {
        assertThat(ToldLines.of("# Tilda Moor⏎⏎" + text)).containsExactlyElementsOf(ToldLines.rows(told));
    }

    @Test
    void tableOfOneColumnInAnItemSetsItsLinesBelowEachOther() {
        String time = "<li><table><tr><td><b>SPAN</b></td></tr><tr><td><div><p class='location'>Northmere</p></div></td></tr></table>";
        String first = time.replace("SPAN", "2019 - present") + "<h6>Tide Engineer, Net Division</h6><h6>Lamp &amp; Kite B.V.</h6><h6><i>Lamps that know the tides.</i></h6></li>";
        String second = time.replace("SPAN", "2015 - 2018") + "<h6>Founding member</h6><h6>Kite Systems (University of Lowfen spin-off)</h6></li>";
        String third = time.replace("SPAN", "2012.01 - 2014.03") + "<h6>Reader</h6><h6>Lowfen College</h6><ol><li>Fog for beginners</li></ol></li>";
        assertThat(Claims.of(Reading.of(HtmlPages.read("<h1>Tilda Moor</h1><h3>Experience</h3><ul>" + first + second + third + "</ul>", 0), 0)).stints()).extracting(stint -> stint.title() + " @ " + stint.institution().orElseThrow().name() + " " + stint.from().orElseThrow())
            .containsExactly("Tide Engineer @ Lamp & Kite B.V. 2019", "Founding member @ Kite Systems (University of Lowfen spin-off) 2015", "Reader @ Lowfen College 2012-01");
    }
}
