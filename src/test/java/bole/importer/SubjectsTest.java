package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Name;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and places here are invented. */
class SubjectsTest {

    private static List<Outcome> read(String markdown, SourceFile... context) {
        SourceFile page = new SourceFile("page.md", "page.md", markdown.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8), 1);
        return new Importers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).read(new Source("page.md", List.of(page), List.of(context)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "# Tidewater Vision Lab\\n\\nWe are a research group at Fenwold University. Our group is led by Prof. Ada Stern.\\n\\n## Research\\n\\n- Scene understanding | it speaks for a group",
        "# 落星湖大学潮汐课题组\\n\\n欢迎来到潮汐课题组！我们的研究方向包括潮汐建模、泥炭生态。\\n\\n## 成员\\n\\n- 教授：滕若澜 | it speaks for a group",
        "# TIDE LAB (Tidewater Signal Lab)\\n\\nWelcome to TIDE LAB. Our lab focuses on **fog signals**.\\n\\n## Principal Investigator\\n\\n**Ada Stern**\\nAssistant Professor at Fenwold University\\n\\nShe has worked on buoys and is currently building lamps at Fenwold University. | it speaks for a group",
        "# 简介\\n\\n- 在读研究生\\n- 已毕业研究生\\n- 团队风采\\n\\n# 晶湖团队\\n\\n本团队隶属于落星湖大学潮汐学院，现有博士研究生4人，硕士研究生10人。\\n\\n**主要研究方向**包括：潮汐建模、泥炭生态。 | it speaks for a group",
        "Welcome to the **Fog and Silt Lab**! FogLab is a research team established by Prof. Ada Stern at Fenwold University.\\n\\n## Openings\\n\\nI will support you as an assistant. Mail: ada@fenwold.example | it speaks for a group",
        "# harbour-homepage\\n\\nA template for homepages.\\n\\n## User Community\\n\\n## Need Help?\\n\\n## Getting Started\\n\\nRun `bundle exec jekyll serve`. | it describes software",
        "# Personal website\\n\\nThis is the repository for my [simple personal website](https://moduya.example).\\n\\n### Install Quarto\\n\\nFollow instructions.\\n\\n### Clone Repository | it describes software",
        "# fenpy\\n\\nA library for fens.\\n\\n## Installation\\n\\n    pip install fenpy\\n\\n## Contact\\n\\nmira@fenwold.example | it describes software",
        "# [Minor Slips theme](https://slips.example/)\\n\\nA theme for blogs.\\n\\n## Features\\n\\n- Fast\\n\\n## Credits\\n\\n**Mira Oduya**\\n\\n- <https://github.com/moduya>\\n\\n## License\\n\\nMIT | it describes software",
        "# CS 510: Tides\\n\\n**Instructor:** Prof. Ada Stern (ada@fenwold.example)\\n\\n## Syllabus\\n\\n- Week 1: Ebb\\n\\n## Grading\\n\\nHomework 40% | it describes a course",
        "# 潮汐学课程主页\\n\\n授课教师：滕若澜 教授（teng@luoxing.example）\\n\\n## 课程安排\\n\\n第一周\\n\\n## 考核方式\\n\\n考试 | it describes a course",
        "# Workshop on Lanterns\\n\\n## Call for papers\\n\\nSend them to mira@fenwold.example.\\n\\n## Important dates\\n\\nMay 1\\n\\n## Organizers\\n\\nMira Oduya (Fenwold University) | it announces an event",
        "# 2019 Harbour Symposium\\n\\nWelcome to all.\\n\\n## Keynote speaker\\n\\n### Ada Stern\\n\\nDr. Stern is a professor of Fenwold University, where she teaches optics.\\n\\n## Program\\n\\n## Registration\\n\\nPlease register.\\n\\n## Venue | it announces an event",
        "# About us\\n\\nAda Stern, PhD, is a lecturer at Fenwold University. She received a prize.\\n\\nOtto Lind is an engineer at Saltwick University.\\n\\nDr. Ines Falk works at Fenwold University. | it lists several people",
        "# About Fog TV\\n\\nWe enjoy fog.\\n\\n# CONTRIBUTORS\\n\\n**Ada Stern**: Ada is a master of buoys. She earned her Ph.D. in Optics from Fenwold University.\\n\\n**Otto Lind**: Otto works at Brackwater Inc.\\n\\n**Ines Falk**: Dr. Falk is a postdoctoral fellow at Saltwick University. | it lists several people",
        "# People\\n\\n### Mira Oduya\\nReader in Optics\\n\\n### Otto Lind\\nPhD student\\n\\n### Ines Falk\\nPostdoctoral Fellow | it lists several people",
        "<h1>Faculty Of Lamps</h1><table><tr><td>Name:</td><td>Dr. Mira Oduya</td></tr><tr><td>Designation:</td><td>Head of Department</td></tr></table><table><tr><td>Name:</td><td>Dr. Otto Lind</td></tr><tr><td>Designation:</td><td>Reader</td></tr></table> | it lists several people",
        "# Keepers\\n\\n### [Ada Stern (Lead keeper)](https://stern.example)\\n\\nAda Stern is a reader at Fenwold University.\\n\\n### [Otto Lind](https://lind.example)\\n\\nOtto is a PhD student at Saltwick University.\\n\\n### [Ines Falk](https://falk.example)\\n\\nInes is a PhD student at Lowfen University. | it lists several people",
        "### 教师\\n\\n#### 滕若澜\\n\\n教授, 博士生导师\\n\\n#### 林知远\\n\\n副教授\\n\\n#### 何青\\n\\n博士后 | it lists several people",
        "### Ada Stern\\n\\nProfessor of Optics\\n\\n### Otto Lind\\n\\nPhD student\\n\\n### Ines Falk\\n\\nPostdoc in lamps | it lists several people",
        "<table><tr><td><img src='a.png'></td><td>Mira Oduya, Ph.D.<br>Professor of Optics<br>Room 3</td></tr><tr><td><img src='b.png'></td><td>Otto Lind<br>Ph.D. student in Optics<br>lind at fenwold.edu</td></tr><tr><td><img src='c.png'></td><td>Ines Falk, Ph.D.<br>Postdoc<br>Department of Fog</td></tr></table> | it lists several people",
        "# Moor Perception Group\\n\\nProf. Ada Stern leads the group, which studies fog.\\n\\n## News\\n\\n- 2019: Otto Lind won a prize.\\n\\nFenwold University, fog@fenwold.example | it speaks for a group",
        "# Colloquium: Tides\\n\\n**Speaker:** Ada Stern (Fenwold University)  \\n**Date:** May 3  \\n**Venue:** Room 4\\n\\n**Abstract.** In this talk I will present buoys.\\n\\n**Bio.** Ada Stern is a reader at Fenwold University. | it announces an event",
        "# 2024年全国潮汐学术会议\\n\\n会议由落星湖大学承办。\\n\\n## 大会主席\\n\\n- 滕若澜，落星湖大学\\n\\n## 征文与投稿\\n\\n截稿日期：8月1日 | it announces an event",
        "# 落星湖大学潮汐系\\n\\n落星湖大学潮汐系成立于1958年，现有教授57人。主要研究方向包括潮汐建模、泥炭生态。\\n\\n- 系主任：滕若澜 | it presents an institution",
        "# Department of Tides\\n\\nThe department offers undergraduate programmes in optics. Founded in 1950.\\n\\n## Head of department\\n\\nProf. Ada Stern\\n\\nada@fenwold.example | it presents an institution",
        "# Journal of Lantern Studies\\n\\nISSN 1234-5678. The journal publishes research in optics.\\n\\n## Associate editors\\n\\n- Ada Stern, Fenwold University\\n- Otto Lind, Saltwick University | it presents a journal",
        "# Silt Works\\n\\nOur customers are harbours. Founded in 2019 by Ada Stern.\\n\\n## Products\\n\\n- Lamp\\n\\n## Team\\n\\n- Otto Lind, CEO\\n\\nhello@silt.example | it presents a company",
        "# My Dotfiles\\n\\nI wrote these while I was a student at Fenwold University. | it holds notes",
        "# The Fen Podcast\\n\\nWe talk to a professor at Fenwold University about fog. | it presents no person",
        "# PhD Programme in Tides\\n\\nFenwold University offers four positions. Applicants must hold a degree.\\n\\n## Past fellows\\n\\n- Ada Stern (2022), now at Saltwick University\\n- Otto Lind (2021), now at Lowfen University | it announces a position",
        "# Papers on fog\\n\\n## Publications\\n\\n- Ada Stern, Otto Lind. *Seeing fog at night*. ICRA 2023.\\n- Ines Falk, Mira Oduya. *Seeing fog at dawn*. ACL 2023.\\n- Tilda Moor, Jan Venn. *A theory of wet lamps*. ICRA 2022.\\n- Karin Lowe, Hugo Reed. *How harbours sound in winter*. CVPR 2021.\\n- Nils Kite, Sara Oar. *Towards a census of buoys*. ICRA 2020. | it lists the works of many",
        "# Lantern\\n\\nA minimal Jekyll theme by Ada Stern.\\n\\n1. Fork the repo\\n2. Edit `_config.yml`\\n\\n```yaml\\nname: Otto Lind\\nposition: Professor\\n``` | it describes software",
        "# Faculty\\n\\n## Ada Stern\\n\\nLecturer\\n\\nPhD, Fenwold University, 2015\\n\\n## Otto Lind\\n\\nProfessor\\n\\nPhD, Saltwick University, 2001\\n\\n## Ines Falk\\n\\nLecturer\\n\\nPhD, Lowfen University, 2019 | it lists several people",
        "# Lecture 4: Tides\\n\\n*Lecturer: Ada Stern. Scribes: Otto Lind. Fenwold University, 2019.*\\n\\n## Recap\\n\\nWater moves. | it describes a course",
        "# Keynote speakers\\n\\n## Ada Stern\\n\\nAda Stern is a reader at Fenwold University. She studies fog.\\n\\n## Otto Lind\\n\\nOtto Lind is a scientist at Saltwick University. | it lists several people",
        "---\\ntitle: News\\n---\\n\\n**May 2021**: Ada Stern will join Fenwold University as a postdoc.\\n\\n**April 2021**: Otto Lind won a prize. | it tells news",
        "---\\ntitle: 最新动态\\n---\\n\\n## 2021年\\n\\n- 5月：滕若澜入职落星湖大学，任讲师。\\n- 3月：林知远获风筝奖。 | it tells news",
        "---\\ntitle: 学术交流\\n---\\n\\n- 2021.06.12 落星湖大学滕若澜教授来课题组交流\\n- 2021.05.03 雾原大学林知远研究员作报告 | it tells what is about no person alone",
        "---\\ntitle: 滕若澜研究员来访并作报告\\n---\\n\\n滕若澜研究员应邀来访，报告由林知远主持。\\n\\n报告人简介：滕若澜，落星湖大学研究员，2010年毕业于雾原大学。 | it announces an event",
        "# Fog Summer School 2021\\n\\n**Dates:** 3–7 July 2021, **Place:** Fenwold University\\n\\n## Lecturers\\n\\n- Ada Stern, Saltwick University\\n\\n## Fees\\n\\n20 shells | it announces an event",
        "---\\ntitle: Knots for beginners\\nauthor: Mira Oduya\\ndate: 2021-03-04\\ntags: [ropes]\\n---\\n\\nIn this text we will tie a knot, and then untie it again with the other hand. | it is a post",
        "# Members\\n\\n### Mira Oduya\\n\\nmira@fen.example\\n\\n### Ada Stern\\n\\nada@fen.example\\n\\n### Otto Lind\\n\\notto@fen.example\\n\\n### Ines Falk\\n\\nines@fen.example | it lists several people"})
    void pageOfNoSinglePersonIsRefusedWithItsSubject(String page, String subject) {
        assertThat(read(page)).singleElement().isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.NOT_A_PERSON);
            assertThat(refused.detail()).isEqualTo(subject);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "# Mira Oduya\\n\\n## Papers\\n\\n- Mira Oduya, Otto Lind. *Seeing fog at night*. ICRA 2023.\\n- Mira Oduya. *Seeing fog at dawn*. ACL 2023.\\n\\n## Software\\n\\n- fen: `pip install fen`",
        "---\\ntitle: Research\\n---\\n\\nI study fog. I am a PhD student at Fenwold University.\\n\\n### Lamps\\n\\nA library. `pip install lamps`. Usage: see there.",
        "**Mira Oduya** is a professor of optics at Fenwold University. Prof. Oduya chaired the program committee of the Lantern Workshop and its registration; call for papers and important dates were hers.",
        "## Employment\\n\\n- 2020–present: Reader, Fenwold University\\n- 2015–2020: Lecturer, Saltwick University\\n\\n## Service\\n\\n- Fog Workshop: organizer, program committee, registration",
        "# Mira Oduya\\n\\n## Workshops\\n\\n- Lantern Workshop (call for papers, program committee)\\n\\n## Position\\n\\nSenior lecturer, Fenwold University",
        "- Currently working as a postdoc in the [Tide Lab](https://tide.example) at Fenwold University\\n- Previously worked as a lecturer at Saltwick University",
        "# Fenfox\\n\\nFenfox，一名就读于落星湖大学的学生，主要研究方向为潮汐建模、泥炭生态。",
        "# About\\n\\nMira Oduya is a research scientist in the Fog Lab at Fenwold University. The lab studies tides.",
        "# Mira Oduya\\n\\nLecturer, Fenwold University\\n\\n## Teaching\\n\\n- CS 101 (syllabus, homework, grading)\\n\\nOffice hours: Mon 2pm",
        "# Notes\\n\\nMy name is Mira Oduya and I'm a PhD student at Fenwold University.",
        "# Mira Oduya\\n\\nMira Oduya is a professor at Fenwold University. She is editor-in-chief of the Journal of Fog; its editorial board meets in May.",
        "# Mira Oduya\\n\\n## Publications\\n\\n- Ada Stern, Mira Oduya. *Seeing fog at night*. ICRA 2023.\\n- M. Oduya, Otto Lind. *Seeing fog at dawn*. ACL 2023.\\n- Tilda Moor, Mira Oduya. *A theory of wet lamps*. ICRA 2022.\\n- Mira Oduya, Hugo Reed. *How harbours sound in winter*. CVPR 2021.\\n- Nils Kite, Mira Oduya. *Towards a census of buoys*. ICRA 2020.",
        "Hi, I'm Mira Oduya, founder of Silt Works. We build lamps. I hold a PhD from Fenwold University (2015).",
        "# 滕若澜，博士\\n\\n电子邮件: teng@luoxing.example\\n\\n本课题组研究潮汐，欢迎本科生来课题组做毕业设计。\\n\\n## 研究方向\\n\\n- 潮汐建模\\n- 泥炭生态",
        "# Mira Oduya\\n\\n### Spring Fen\\n\\nLamps\\n\\n### Harbour Moss\\n\\nRopes\\n\\n### Silt Kite\\n\\nSails\\n\\n### Marsh Reed\\n\\nOars\\n\\n## Education\\n\\n- MSc in Tides, Saltwick University, 2012 - 2016\\n- BSc, Lowfen College, 2008 - 2012",
        "# Mira Oduya\\n\\nOur group studies tides.\\n\\n## Education\\n\\n- PhD in Tides, Saltwick University, 2012 - 2016\\n- BSc, Lowfen College, 2008 - 2012",
        "# Mira Oduya\\n\\n## Education\\n\\n- PhD in Tides, Saltwick University, 2016\\n- BSc, Lowfen College, 2012\\n\\n## Schools\\n\\n- Tide school. Instructor: A. Stern\\n- Fog school. Instructors: O. Lind",
        "# Mira Oduya\\n\\nAssistant Professor, Department of Optics, Fenwold University\\n\\nThe Oduya Lab at Fenwold studies tides. Our work is about lamps.",
        "# Mira Oduya\\n\\nI am a professor at Fenwold University and lead the Tide Lab. Our group studies tides.\\n\\n## Teaching\\n\\n- Tides: syllabus, homework, office hours",
        "# Mira Oduya\\n\\nMira Oduya is a professor at Fenwold University.\\n\\n## Students\\n\\n**Ada Stern**\\n\\n**Otto Lind**\\n\\n**Ines Falk**\\n\\n**Bo Lind**"})
    void personMayHaveAGroupCoursesAndStudents(String page) {
        assertThat(read(page)).singleElement().isInstanceOf(Outcome.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "---\\ntitle: 简历\\n---\\n\\n## 教育背景\\n\\n- Example University, PhD in Tides, 2022 - Present\\n- Example Institute, BSc, 2018 - 2022\\n\\n## 研究兴趣\\n\\n- 潮汐建模\\n- 泥炭生态\\n\\n## 代表性工作（虚构占位）\\n\\n- Paper A",
        "---\\nname: Princ. Investiga-tor\\nposition: Associate Professor, Department of Tides, The University of Research, City\\n---\\nUt nec velit sit amet sapien lacinia rutrum ut a felis.",
        "---\\ntitle: John Doe's CV\\n---\\n\\n# John Doe\\n\\n## Education\\n\\n- 2010 - 2014: Fenwold University",
        "# Your Name\\n\\nI am a PhD student in the Department of X at University Y, advised by Prof. Z. I like tides.\\n\\n**Research interests:** tides, peat",
        "# 张三\\n\\n## 研究方向\\n\\n- 潮汐建模\\n- 泥炭生态",
        "---\\nsubtitle: Ph.D. Student @ Your University\\n---\\n\\nHi! I'm FirstName LastName and work with Prof. Advisor Name. My research interests include Topic A, and Topic B.",
        "## Research interests\\n\\n- Tides\\n- Peat\\n\\n## About\\n\\nLorem ipsum dolor."})
    void sampleOfATemplateIsNoProfile(String page) {
        assertThat(read(page)).singleElement().isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void ownFieldsBesideASampleAreThePersons() {
        assertThat(read("# Mira Oduya\n\n## Research interests\n\n- Tides\n- Peat\n\n## About\n\nLorem ipsum dolor.\n")).singleElement().isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void fieldsOfResearchOfNobodyAreNoProfile() {
        assertThat(read("### Tides\n\nLevels of twelve harbours. Our guess is how many student-led walks follow the moon, and whether the tide is late.\n")).singleElement().isInstanceOf(Outcome.Refused.class);
        assertThat(read("# tide_platform\n\nA platform for tide experiments.\n\n## 研究方向\n\n1. 潮汐建模\n2. 泥炭生态\n3. 灯塔光学\n")).singleElement().isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void nameOfTheConfigurationAloneIsNoProfile() {
        SourceFile config = new SourceFile("_config.yml", "_config.yml", "title: Mira Oduya\nauthor:\n  name: Mira Oduya\n  github: miraoduya\n".getBytes(StandardCharsets.UTF_8), 1);
        assertThat(read("# Talk map\n\nThis map is generated from a notebook that reads the files of the talks in this folder.\n", config)).singleElement().isInstanceOf(Outcome.Refused.class);
        assertThat(read("I am a professor of optics at Fenwold University, in the harbour town of Fenwold by the sea.\n", config)).singleElement().isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void authorsOfWorksAreNoListOfPeople() {
        SourceFile config = new SourceFile("_config.yml", "_config.yml", "title: 滕若澜\n".getBytes(StandardCharsets.UTF_8), 1);
        assertThat(read("## 研究成果\n\n- `Ruolan Teng(滕若澜)`, 张若凯, 李若青. Tide tables of the northern bay. *Journal of Fog*, vol. 3, pp. 1-19, 2025.\n- 张若凯, `滕若澜`, 谢若利. Lanterns in fog and how to count them. *Journal of Fog*, 2021.\n- 贺若娟, `滕若澜`. 基于潮汐的灯塔算法研究. *潮汐科学*, 2024.\n- 赵若志, `滕若澜`. Reef maps by night and day. *Journal of Reefs*, 2019.", config)).singleElement().isInstanceOf(Outcome.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I am a student.\\n\\n## Education\\n\\n- Ph.D in Version Control Theory, GitHub University, 2018 (expected)\\n\\n## Work\\n\\n- Fall 2015: Research Assistant\\n  - GitHub University\\n  - Supervisor: Professor Hub",
        "I am a PhD candidate at [Your University], specializing in [Your Broad Field of Study]. My research focuses on [Your Area 1] and [Your Area 2].",
        "# Your Name\\n\\nStatus: PhD Candidate in [Your Field]\\n\\nAcademic Interests: [List your interests]\\n\\nGitHub: your-github-username",
        "# 你好，我是[你的名字]\\n\\n人工智能专业研究生。\\n\\n## 研究方向\\n\\n- 潮汐建模\\n- 泥炭生态",
        "# 在此填写姓名\\n\\n在此描述研究方向：潮汐建模、泥炭生态。"})
    void blanksAndSampleTextOfTemplatesAreNoFacts(String page) {
        assertThat(read(page)).singleElement().isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"title: <strong>Mira</strong> Oduya", "title: About me\\nexcerpt: Mira Oduya's Personal Website", "title: Home\\nauthor: Mira Oduya", "title: About\\nsite_title: Mira Oduya", "title: Mira Oduya at Kyoto University", "title: About\\nauthor_name: Mira Oduya", "title: Postdoc\\nname: Mira Oduya\\nrole: postdoc"})
    void frontMatterMayGiveTheName(String front) {
        assertThat(read("---\n" + front + "\n---\n\nI am a professor of optics at Fenwold University.\n")).singleElement()
            .isInstanceOfSatisfying(Outcome.Accepted.class, accepted -> assertThat(accepted.profile().names()).extracting(Name::text).containsExactly("Mira Oduya"));
    }

    @Test
    void pageWhoseNameIsABlankIsATemplate() {
        List<Outcome> outcomes = read("# 你好，我是[你的名字]\n\n我是潮汐专业的研究生。\n\n## 研究方向\n\n- 潮汐建模\n- 泥炭生态\n");
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TEMPLATE));
    }
}
