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

/** What stands in entries of work and studies and is neither post nor place. */
class WhatIsNoStintInEntriesTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(WhatIsNoStintInEntriesTest::line).toList();
    }

    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.kind().toString().toLowerCase(Locale.ROOT) + " | " + stint.title() + " | " + stint.unit() + " | " + stint.institution().map(Institution::name).orElse("")
            + " | " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @Test
    void placeOfAccountsIsNoPost() {
        assertThat(read("# Mira Oduya\n\n## Experience\n\n- Lecturer, Fenwold University, 2012 - 2014\n- Google Scholar: Mira Oduya, 2023-2024\n")).containsExactly("employment | Lecturer |  | Fenwold University | 2012/2014");
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
    void whatWasDoneIsNeitherTitleNorPlace() {
        assertThat(read("## Work Experience\n\n### Tide Support Hub\n\nSupport Assistant (2023) -- Supported Lowfen University students and faculty with their tides.\n\n## 实习经历\n\n### Lanternly China 2022.01 - 2022.03\n\n- 参与内部测试工具的开发\n- 负责架构设计\n"))
            .containsExactly("employment | Support Assistant |  | Tide Support Hub | 2023/2023",
                "internship |  |  | Lanternly China | 2022-01/2022-03");
    }

    @Test
    void contestsProjectsAndMembershipsAreNoPosts() {
        assertThat(read("## 经历\n\n- 国家级大创项目 项目负责人 2024.03-2025.01\n- 核心成员 2024.06-2025.01\n- 潮汐附中学生会 主席 2013-2014\n- 雾港大学 助教 2020-2021\n"))
            .containsExactly("employment | 助教 |  | 雾港大学 | 2020/2021");
    }

    @Test
    void headingWithATimeIsAnEntryOfItsSectionAndALabelOfItsThesisIsNoSection() {
        assertThat(read("## Education\n\n### 12/2010 - 07/2015: PhD\n**Fenwold Institute for Tides**\n\nThesis\n\n### 08/2010 - 11/2010: Research internship\n**Saltwick University**\n\n### 09/2008 - 08/2010: MSc\n**Saltwick University**\n"))
            .containsExactly("education | PhD |  | Fenwold Institute for Tides | 2010-12/2015-07", "internship | Research internship |  | Saltwick University | 2010-08/2010-11", "education | MSc |  | Saltwick University | 2008-09/2010-08");
    }

    @Test
    void postBelowTheHeadingOfJobsIsNoSectionOfItsOwn() {
        assertThat(read("## Professional Experience\n\n### Director of Products\n**Brackwater Analytics** | *Oct 2024 – Dec 2025*\n\n### Associate Director, Advisory Services\n**Brackwater Analytics** | *Nov 2022 – Oct 2024*\n\n### Lecturer\n**Fenwold University** | *Jan – Mar 2016*\n"))
            .containsExactly("employment | Director of Products |  | Brackwater Analytics | 2024-10/2025-12", "employment | Associate Director | Advisory Services | Brackwater Analytics | 2022-11/2024-10",
                "employment | Lecturer |  | Fenwold University | 2016-01/2016-03");
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
    void wordInASmallLetterNamesNoCompany() {
        assertThat(read("## Education\n\n- PhD in Fog, Fenwold University, 2018–2023\n\nFeel free to drop me a line by the icon above.\n\n© Copyright 2025\n")).containsExactly("education | PhD in Fog |  | Fenwold University | 2018/2023");
    }

    @Test
    void labelsAndRemarksAreNoPartOfAPlace() {
        assertThat(read("## Experience\n\n- Brackwater Ltd\n  - Position: Data Scientist\n  - Dates: 03/2019 - 10/2021\n\n## Appointments\n\n- 2008–2010 Fellow, Lowfen Institute (with Ada Stern)\n- 2014–2015 Visiting Researcher, Fenwold University (3 months)\n"))
            .containsExactly("employment | Data Scientist |  | Brackwater Ltd | 2019-03/2021-10", "employment | Fellow |  | Lowfen Institute | 2008/2010",
                "visit | Visiting Researcher |  | Fenwold University | 2014/2015");
    }

    @Test
    void kindInBracketsIsNoPartOfTheEmployer() {
        assertThat(read("## Work experience\n\n#### Lanternly.com (Internship), 2018-08--2019-02\n\n- Building lamps\n"))
            .containsExactly("internship | Internship |  | Lanternly.com | 2018-08/2019-02");
    }

    @Test
    void sentenceOnTheWorkIsNoEmployer() {
        assertThat(read("## Work experience\n\n- Connected bank models with hospitals of the town, 2020-2021\n- Engineer, Brackwater Inc., 2019\n"))
            .containsExactly("employment | Engineer |  | Brackwater Inc. | 2019/2019");
    }

    @Test
    void townBeforeItsCountryIsNoEmployer() {
        assertThat(read("## Work experience\n\n- 2014 -- 2017: Researcher @ Lantern Snc, Northmere, Italy.\n- Scientist, Vision Group, Princeton Junction, USA, 2018 - 2019\n"))
            .containsExactly("employment | Researcher |  | Lantern Snc | 2014/2017", "employment | Scientist |  | Vision Group | 2018/2019");
    }

    @Test
    void groupOfAListedPostIsNoEmployerOfItsOwn() {
        assertThat(read("I am a Principal Researcher at the Research Group for Fog.\n\n## Experience\n\n- 2025 - present, Principal Researcher, Brackwater Corporation\n"))
            .containsExactly("employment | Principal Researcher |  | Brackwater Corporation | 2025/now");
    }

    @Test
    void sentenceThatTellsOfTheWorkNamesNoUnit() {
        assertThat(read("## 职业经历\n\n### 数据实习生\n\nLantern Cosmetics | 2025 年 10 月 – 2026 年 5 月 | 纽约\n\n搭建跨 7 个系统的排序流程，审核量降低约 25%。\n"))
            .containsExactly("internship | 数据实习生 |  | Lantern Cosmetics | 2025-10/2026-05");
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

    @ParameterizedTest
    @ValueSource(strings = {"## Education Technologies\n\n- N. Nescio. Teaching Tides to Sailors. Annals of Fog, vol. 4. 2006.\n",
        "## Work\n\n- A cane that hums: vibrotactile way-finding. CHI 2026.\n", "## Research experience\n\n- Tides without tears. **Mira Oduya**, N. Nescio, et al.\n"})
    void papersAreNoStints(String page) {
        assertThat(read(page)).isEmpty();
    }
}
