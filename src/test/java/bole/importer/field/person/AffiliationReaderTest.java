package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class AffiliationReaderTest {

    public static Claims read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown.replace("\\n", "\n")), 0));
    }

    public static List<String> places(Claims claims) {
        return claims.stints().stream().filter(Stint::current).flatMap(stint -> stint.institution().stream()).map(Institution::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "# Mira Oduya\\n\\nAssistant Professor, Department of Optics  \\nFenwold University, Fenwold | Assistant Professor | Fenwold University",
        "Postdoctoral scholar at Fenwold University, working with Nemo Nescio. | Postdoctoral scholar | Fenwold University",
        "# Mira Oduya\\n\\n## Software Engineer at Shell, IIT Kanpur Alumnus\\n\\nI write code. | Software Engineer | Shell",
        "# Mira Oduya\\n\\nData Scientist @ Intel · UC Davis alum | Data Scientist | Intel",
        "# Mira Oduya\\n\\nDepartment of Optics, Fenwold University\\n\\nPostdoctoral Researcher | Postdoctoral Researcher | Fenwold University",
        "# 滕若澜\\n\\n算法工程师 @ 晶湖科技，前鹿鸣。落星湖大学硕士（2020）。 | 算法工程师 | 晶湖科技",
        "# Mira Oduya\\n\\nMachine Learning Engineer @ Brackwater | Machine Learning Engineer | Brackwater",
        "# Mira Oduya\\n\\nPhD in Computational Optics at School of Physics, Fenwold University\\n\\nI like light. | PhD student | Fenwold University",
        "# Mira Oduya\\n\\nResearch Scientist, Xyzzy\\n\\nMail: mira@xyzzy.com | Research Scientist | Xyzzy",
        "# Mira Oduya\\n\\nResearch Scientist · Xyzzy\\n\\n[Team](https://xyzzy.ai/team) | Research Scientist | Xyzzy",
        "# Mira Oduya\\n\\nPostdoc in the Reed Lab\\n\\nI study ferns.\\n\\n## Contact\\n\\nReed Lab, Room 4, Fenwold University, 12 Marsh Road | Postdoc | Fenwold University",
        "Ada R. Fen Professor · Associate Dean\\n\\nI study ferns.\\n\\n## Contact\\n\\nDepartment of Optics\\n\\nFenwold University\\n\\nRoom 4 | Ada R. Fen Professor | Fenwold University",
        "# Mira Oduya\\n\\n🎓 Fenwold University, Master Candidate | Master Candidate | Fenwold University", "# Mira Oduya\\n\\nFenwold University · PhD student | PhD student | Fenwold University",
        "# Mira Oduya\\n\\nFenwold University, Department of Optics, Reader in Fog | Reader in Fog | Fenwold University", "# Mira Oduya\\n\\nFenwold University (Lecturer) | Lecturer | Fenwold University",
        "# Mira Oduya\\n\\nUCLA Associate Professor · Founder of Light Labs | Associate Professor | UCLA", "# Mira Oduya\\n\\nFenwold University\\n\\nProfessor and Chair, Optics | Professor and Chair | Fenwold University",
        "# Mira Oduya\\n\\nDr. Mira Oduya, Ph.D., Reader in Optics, Fenwold University | Reader | Fenwold University", "# Mira Oduya\\n\\nAssistant Professor\\nSchool of Optics, Fenwold University | Assistant Professor | Fenwold University",
        "# Mira Oduya\\n\\nApplied Scientist, Brackwater Inc. | Applied Scientist | Brackwater Inc", "# Mira Oduya\\n\\nDeputy Director of Lowfen Institute of Optics | Deputy Director | Lowfen Institute of Optics",
        "# Mira Oduya\\n\\nOptics PhD. Student at Fenwold University. | Optics PhD. Student | Fenwold University", "# Mira Oduya\\n\\nProfessor, University of St. Fenn | Professor | University of St. Fenn",
        "# 滕若澜\\n\\n讲师\\n\\n光学学院\\n\\n落星湖大学 | 讲师 | 落星湖大学", "# 滕若澜\\n\\n博士，副教授，硕士生导师\\n\\n工作单位：落星湖大学信息学院 | 副教授 | 落星湖大学",
        "# 滕若澜\\n\\n滕若澜 教授，博士生导师\\n\\n落星湖大学光学学院 | 教授 | 落星湖大学", "落星湖大学光学学院博士在读，研究方向为潮汐。 | 博士在读 | 落星湖大学",
        "我是滕若澜，来自落星湖大学光学学院，现为2023级博士研究生。 | 博士研究生 | 落星湖大学", "2023年加入落星湖大学光学学院任讲师，现为副教授。 | 副教授 | 落星湖大学", "2019年入职落星湖大学，历任讲师、副教授，现任教授。 | 教授 | 落星湖大学",
        "落星湖市第二人民医院超声科书记兼副主任，医学博士、主任医师。主要研究方向是潮汐。 | 书记 | 落星湖市第二人民医院", "目前我是晶湖科技的一名后端开发工程师。 | 后端开发工程师 | 晶湖科技",
        "I am an Assistant Professor (Ph. D. Supervisor) with the School of Optics, Fenwold University, Fenn. | Assistant Professor | Fenwold University",
        "As a postdoctoral researcher at Fenwold University, I study fog. | postdoctoral researcher | Fenwold University", "In my current role as Programme Lead at the Lowfen Institute, I plan surveys. | Programme Lead | Lowfen Institute",
        "I hold the position of Associate Professor at Fenwold University. | Associate Professor | Fenwold University", "I was recently appointed Reader in Optics at Fenwold University. | Reader | Fenwold University",
        "I spend my days as a statistician at Brackwater Inc. | statistician | Brackwater Inc", "I started my position as a lecturer at Fenwold University in 2021. | lecturer | Fenwold University",
        "Now I am leading the optics team at Brackwater Inc. as Principal Scientist. | Principal Scientist | Brackwater Inc", "At present, I serve as Deputy Director of the Lowfen Institute of Optics. | Deputy Director | Lowfen Institute of Optics",
        "### Hi there, I'm Mira Oduya, a Postdoctoral Research Fellow at Lowfen Cancer Center 👋\\n\\nI like fog. | Postdoctoral Research Fellow | Lowfen Cancer Center",
        "# Mira Oduya\\n\\n## Teaching\\n\\nCurrently I'm a professor of optics at Fenwold University. I teach a lot. | professor of optics | Fenwold University",
        "Dr. Mira Oduya is a Principal Investigator and a Ph.D. mentor at the Institute of Optics, Fenwold University. | Principal Investigator | Fenwold University",
        "# Mira Oduya\\n\\nResearch Assistant at the Institute of Physics, Academia Sinica. | Research Assistant | Institute of Physics, Academia Sinica",
        "I am a Senior Research Scientist at Brackwater Research and incoming Assistant Professor at Fenwold University. | Senior Research Scientist | Brackwater Research",
        "I am an incoming assistant professor at Fenwold University, starting in July 2027, and a research scientist at Brackwater Inc. | research scientist | Brackwater Inc",
        "I am an incoming assistant professor at Fenwold University (starting Fall 2027). I am currently a postdoctoral fellow at Saltwick University. | postdoctoral fellow | Saltwick University",
        "I am an incoming assistant professor at Fenwold's Ada and Bo Stern Faculty of Optics. | assistant professor | Fenwold",
        "# Mira Oduya\\n\\n## News\\n\\n- A paper is out.\\n\\n## Mira Oduya\\n\\nPhD Student at Fenwold university, in the TIDE team! | PhD Student | Fenwold university",
        "[Publications](publications.html)\\n\\n[Teaching](teaching.html)\\n\\nI am a PhD student at Fenwold University. | PhD student | Fenwold University",
        "Dr. Oduya is a professor of Fenwold University, where she teaches optics. | professor | Fenwold University",
        "I am a postdoc at the [Institute of Optics](https://optics.example) of the Fenwold University in Fenwold, in the group of Ada Stern. | postdoc | Fenwold University",
        "# Mira Oduya\\n\\nLecturer.\\n\\nCovered Harbour Engineer World's Fair 2026 and taught at [Fenwold University](https://fen.example). | Lecturer | Fenwold University",
        "I am a postdoctoral researcher in **[Prof. Ada Stern's group](x)** at **[ETH Zurich](y)**. | postdoctoral researcher | ETH Zurich",
        "Master student majoring in Tides, Fenwold University. | Master student | Fenwold University",
        "## Current position\\n\\n* Postdoctoral Researcher, [Department of Fog](x) of [Lowfen University](y), Lowfen, USA\\n\\n## Schools\\n\\n* **Tides**\\n  Fog School, 2018.\\n  Instructor: D. Oduya (Saltwick University, FFS). | Postdoctoral Researcher | Lowfen University",
        "I lead the robotics group at Fenwold University as a senior lecturer. | senior lecturer | Fenwold University",
        "I study optics as an undergraduate at Fenwold University. | undergraduate | Fenwold University",
        "I work as a staff engineer for Zorbex Robotics. | staff engineer | Zorbex Robotics",
        "I am a “Northmere Scholar” Distinguished Professor in the School of Optics, Fenwold University. | Distinguished Professor | Fenwold University",
        "I joined Fenwold University as a tenure-track assistant professor in 2023. I received my PhD from Saltwick University in 2021. | tenure-track assistant professor | Fenwold University",
        "I recently started as an Assistant Professor at Fenwold University. | Assistant Professor | Fenwold University",
        "👩‍💻 Software Engineer @Brackwater | Software Engineer | Brackwater",
        "Hi! I'm Mira, a third-year undergrad at Fenwold University. | undergrad | Fenwold University",
        "I am a PhD student in the Department of Automation, Fenwold Univeristy. | PhD student | Fenwold University",
        "我叫滕若澜，是落星湖大学的一名博士后。 | 博士后 | 落星湖大学",
        "我现于 Brackwater（碧水科技）任职研究员。 | 研究员 | Brackwater",
        "- 💼 Intern at Brackwater Inc. | Intern | Brackwater Inc",
        "**Mira Oduya** · optician turned poet · PhD candidate @ Fenwold University | PhD candidate | Fenwold University",
        "# Mira Oduya\\n\\nProfessor Emeritus of Programming Languages, School of Optics, Fenwold University | Professor Emeritus of Programming Languages | Fenwold University",
        "# Mira Oduya\\n\\nDr. techn.  \\nProfessor of Optics  \\nInstitute of Lanterns  \\nFenwold University | Professor of Optics | Fenwold University",
        "# Mira Oduya\\n\\nPrincipal Scientist, [Zorbex](https://zorbex.example) Research, Fenwold | Principal Scientist | Zorbex",
        "# Mira Oduya\\n\\nProfessor of Optics  \\nAda B. Stern Endowed Chair of Fog  \\nFaculty Director, [Stern Center for Fog](x)  \\n[School of Optics](y), Fenwold University | Professor of Optics | Fenwold University",
        "# Mira Oduya\\n\\nProfessor for Reed Interpreting · Linguist\\n\\n**Fenwold University** | Professor for Reed Interpreting | Fenwold University",
        "# Mira Oduya\\n\\n[Scholar](https://scholar.google.com/citations?user=abcdefghAAAJ)\\n\\nResearch Engineer, Fenwold University | Research Engineer | Fenwold University",
        "# Mira Oduya\\n\\nHydrologist, Fenwold University | Hydrologist | Fenwold University",
        "# 滕若澜\\n\\n博士研究生，落星湖大学数学学院 | 博士研究生 | 落星湖大学",
        "# 滕若澜\\n\\n落星湖大学 数学学院 2022级硕士生 | 硕士生 | 落星湖大学",
        "# 滕若澜\\n\\n落星湖大学 数学学院 教授 | 教授 | 落星湖大学",
        "# 滕若澜\\n\\n荣休教授  \\n落星湖大学 数学学院 | 荣休教授 | 落星湖大学",
        "我是滕若澜,在落星湖灯塔有限公司技术部工作。目前，我任职技术部仿真室副科长，负责灯光。 | 技术部仿真室副科长 | 落星湖灯塔有限公司"})
    void lineUnderTheNameGivesPositionAndPlace(String text, String position, String place) {
        Claims claims = read(text + "\n");
        assertThat(claims.headline()).isEqualTo(position);
        assertThat(places(claims)).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "大家好，我是滕若澜，一名在读博士生。我曾在灯塔行业担任研发工程师两年。 | 博士生", "大家好，我叫滕若澜，目前是一名硕士生，研究方向是潮汐。 | 硕士生", "我叫滕若澜，是一名在读硕士生。 | 硕士生",
        "我是滕若澜，本实验室的研究助理。我的职责是照看灯塔。 | 研究助理", "我目前正攻读博士学位。这段经历为我之后在晶湖大学攻读硕士学位的学术之路奠定了基础。 | 博士生", "我是一名phd学生，来自落星湖。 | phd学生",
        "For three years I have been conducting research as part of my PhD, under the supervision of Prof. F. Marsh (Fenwold University) and Prof. G. Vale (Lowfen). | ''"})
    void positionMayBeSaidWithoutAPlace(String text, String position) {
        assertThat(read(text + "\n").headline()).isEqualTo(position);
    }

    @Test
    void formerRankOfThePlaceOfNowKeepsItsYears() {
        Claims claims = read("滕若澜，落星湖大学潮汐学院副教授。2015年获晶湖大学博士学位，2017年起任落星湖大学讲师，2020年晋升副教授。\n");
        assertThat(claims.headline()).isEqualTo("副教授");
        assertThat(claims.stints()).extracting(stint -> stint.title() + " " + stint.from().map(Object::toString).orElse("") + "/" + stint.to().map(Object::toString).orElse("")).contains("副教授 2020/", "讲师 2017/2020");
        assertThat(places(read("滕若澜，博士，教授。先后任职于晶湖大学、落星湖研究院。\n"))).isEmpty();
    }

    @Test
    void professionIsThePositionWhereNothingElseIsSaid() {
        assertThat(read("# Mira Oduya\n\nHi, my name is Mira. I am a computational biologist, painter and optimist.\n").headline()).isEqualTo("computational biologist");
        assertThat(read("I am Mira Oduya, a harbour and systems engineer with most of my work in lamps.\n").headline()).isEqualTo("harbour and systems engineer");
        assertThat(read("# Mira Oduya\n\nI'm an Applied Scientist passionate about lamps.\n").headline()).isEqualTo("Applied Scientist");
        assertThat(read("# Mira Oduya\n\nI am an aspiring engineer and a big fan of tides.\n").headline()).isEmpty();
        assertThat(read("# 滕若澜\n\n你好，我是一名 Web 前端工程师，热爱开源。毕业于晶湖大学。\n").headline()).isEqualTo("Web 前端工程师");
        assertThat(read("# Java NIO 入门\n\n大家好，我是一名后端工程师，今天来讲讲 NIO。\n").headline()).isEmpty();
        assertThat(read("# 滕若澜\n\n儿科主治医师，毕业于晶湖大学。擅长儿童营养的评估。\n").headline()).isEqualTo("儿科主治医师");
        assertThat(read("# 滕若澜\n\n男，副主任医师，副教授。1990年毕业于晶湖大学潮汐系。\n").headline()).isEqualTo("副主任医师");
        assertThat(read("# 滕若澜\n\n## 工作经历\n\n### 前端开发工程师 | 晶湖科技\n2022.03 - 至今\n").headline()).isEqualTo("前端开发工程师");
        assertThat(read("# 滕若澜\n\n我是晶湖大学潮汐学专业直博生。\n").headline()).isEqualTo("直博生");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hiring! Two PhD positions at Fenwold University for August.", "2014 - 2016, Postdoctoral Fellow, Fenwold University", "Formerly Assistant Professor, Fenwold University", "Fenwold University, Visiting Lecturer, 2015", "Former lecturer at Fenwold University. Fenwold University, former Lecturer", "As a postdoc at Fenwold University, I built lamps.", "My lab has undergraduate researchers at Fenwold University.",
        "## Teaching\\n\\nI am a teaching assistant at Fenwold University for fog.", "## About me, and why I'm a fan of the Fenwold University researchers\\n\\nFog.", "Postdoctoral fellow  \\nFenwold University, Summer 2009",
        "If you are a PhD or Master student at Fenwold University, have a look.", "Associate Editor, Journal of Lanterns",
        "I joined Fenwold University as a lecturer in 2015. I was a researcher at Saltwick University from 2018 to 2020.", "Mira joined Fenwold University as a postdoc in 2015 and left in 2017."})
    void whatIsSoughtOrOverIsNoPositionOfNow(String text) {
        Claims claims = read("# Mira Oduya\n\n" + text + "\n");
        assertThat(claims.headline()).isEmpty();
        assertThat(places(claims)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"I am currently pursuing a Ph.D. at Fenwold University under Prof. Ken Mori. | Ph.D. student", "我目前在落星湖大学攻读博士学位。 | 博士生", "我在落星湖大学读博。 | 博士生", "I am a rising senior at Fenwold University. | rising senior", "I'm starting my PhD at Fenwold University this fall. | PhD student", "我目前是落星湖大学潮汐学院硕士一年级研究生。 | 硕士一年级研究生", "I am an undergraduate student majoring in Optics at Fenwold University. | undergraduate student", "**Now** (since May 2021): Principal Scientist, Zorbex. | Principal Scientist", "title: the title of your homepage | ''"})
    void positionEndsWhereTheSentenceGoesOn(String text, String position) {
        assertThat(read(text + "\n").headline()).isEqualTo(position);
    }

    @Test
    void lineOfTheFrontMatterIsAHeadlineOnlyWhereItBeginsWithAPosition() {
        assertThat(Headlines.is("PhD student in optics")).isTrue();
        assertThat(Headlines.is("The website of a lighthouse keeper")).isFalse();
        assertThat(Headlines.at("PhD student in optics", "Fenwold University")).isEqualTo("PhD student in optics, Fenwold University");
        assertThat(Headlines.at("PhD student at Fenwold University", "Fenwold University")).isEqualTo("PhD student at Fenwold University");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Mira Oduya\\n\\nI study fog.\\n\\n## Contact\\n\\nMira Oduya  \\nDepartment of Optics  \\nFenwold University  \\nFenwold, NY 14850", "# Mira Oduya\\n\\nFenwold University\\n\\nI study fog.", "# Welcome\\n\\nMira Oduya  \\nmira@fenwold.edu  \\nFenwold University  \\nDepartment of Optics",
        "- [Department of Optics](x)\\n- [Fenwold University](y)\\n- 406 Fog Road\\n\\n## Mira Oduya",
        "# CV\\n\\nMira Oduya  \\n[Department of Optics](x)  \\n[Fenwold University](y)  \\nmira@fenwold.edu", "# Mira Oduya\\n\\nSchool of Optics, Fenwold University, Fenwold"})
    void addressBelowTheNameIsTheirPlaceNow(String text) {
        assertThat(places(read(text + "\n"))).containsExactly("Fenwold University");
        assertThat(read(text + "\n").headline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Mira Oduya\\n\\nI study fog.\\n\\n## Talks\\n\\nFenwold University", "# Mira Oduya\\n\\nI studied fog at length.\\n\\nFenwold University", "# Mira Oduya\\n\\nBSc, Fenwold University", "# Mira Oduya\\n\\nTalk at Fenwold University", "# Mira Oduya\\n\\nmira@fenwold.university.edu",
        "# Mira Oduya\\n\\nFenwold University, 2019"})
    void placeThatIsNoAddressIsNotTheirs(String text) {
        assertThat(places(read(text + "\n"))).isEmpty();
    }

    @Test
    void professionMayBeToldOfSomebody() {
        assertThat(read("# Mira Oduya\n\n[Mira Oduya](cv.pdf) is a research and development engineer. Her work involves fog.\n").headline()).isEqualTo("research and development engineer");
        assertThat(read("# Mira Oduya\n\nDr. Mira Oduya is currently an economist who counts reeds.\n").headline()).isEqualTo("economist");
        assertThat(read("# Mira Oduya\n\nThe Reed Counter is a robot engineer for fens.\n").headline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "## Education\\n\\n- PhD in Optics, Fenwold University, 2023 - present\\n- BSc, Lowfen College, 2019 - 2023 | PhD student", "## Education\\n\\n- BSc, Lowfen College, 2019 - 2023 | ''",
        "## Experience\\n\\n- Research Intern, Brackwater Inc., 2024 - present\\n\\n## Education\\n\\n- M.Sc. in Optics, Fenwold University, 2023 - present | Master's student",
        "## Education\\n\\n- Ph.D. Candidate, Optics, Fenwold University (Expected: June 2018)\\n- M.S., Lowfen University, 2014 | Ph.D. Candidate", "## Education\\n\\n- Ph.D. in Optics, Fenwold University, 2014 - 2018 (expected) | PhD student",
        "## Education\\n\\n- Ph.D. in Optics, Fenwold University, 2014 - 2018 (expected)\\n\\n## Work\\n\\n- Engineer, Brackwater Inc., 2018 - 2020 | ''",
        "## Employment\\n\\n- Fellowship, Fenwold Foundation, 2022 - present\\n- Lecturer, Fenwold University, 2020 - present | Lecturer"})
    void whatGoesOnInAListIsThePositionWhereNothingElseSaysIt(String text, String position) {
        assertThat(read("# Mira Oduya\n\n" + text + "\n").headline()).isEqualTo(position);
    }

    @Test
    void officeOfAClubBehindTheJobsIsNoPosition() {
        String text = "# Mira Oduya\n\n## Work\n\n### Associate Director, Product Manager\n\nBrackwater Inc. | Dec 2025 – Present\n\n## Beyond\n\n- Group Leader, Fenwold University Walking Club\n";
        assertThat(read(text).headline()).isEqualTo("Associate Director");
    }
}
