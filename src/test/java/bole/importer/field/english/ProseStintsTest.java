package bole.importer.field.english;

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
import org.junit.jupiter.params.provider.CsvSource;

class ProseStintsTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(ProseStintsTest::line).toList();
    }

    /** "kind title @ place from/to", "/now" where it goes on. */
    private static String line(Stint stint) {
        String title = stint.degree().map(degree -> degree.toString().toLowerCase(Locale.ROOT)).orElse(stint.title());
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.kind().toString().toLowerCase(Locale.ROOT) + " " + title + " @ " + stint.institution().map(Institution::name).orElse("") + " " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @Test
    void universityCalledByItsFirstLettersIsTheOneThatThePageSpellsOut() {
        assertThat(read("# Mira Oduya\n\nTides PhD Student<br/>at the University of Southern<br/>Lowfen\n\nI am a first-year PhD student at USL.\n")).containsExactly("education phd @ University of Southern Lowfen /now");
        assertThat(read("# Mira Oduya\n\nThe University of Saltwick is near.\n\nI am a first-year PhD student at USL.\n")).containsExactly("education phd @ USL /now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I am a Master's degree student in optics at Fenwold University. | education master @ Fenwold University /now",
        "I am a PhD student at the Chair for Fog Physics at Fenwold University. | education phd @ Fenwold University /now",
        "I am a PhD degree candidate at the University of Lowfen. | education phd @ University of Lowfen /now",
        "I'm a lead researcher at [BW SYSTEM](https://bw.example.org)'s R&D Division, where I develop lamps. | employment lead researcher @ BW SYSTEM /now",
        "I established a research group at Fenwold Institute of Bogs in 2014. | employment  @ Fenwold Institute of Bogs 2014/",
    })
    void studentOfADegreeAndFounderOfAGroupWereThere(String sentence, String stints) {
        assertThat(read("# Mira Oduya\n\n" + sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I am a postdoc at the University of Lowfen–Saltwick. | employment postdoc @ University of Lowfen–Saltwick /now",
        "Welcome — I am a postdoc at Fenwold University. | employment postdoc @ Fenwold University /now",
        "Welcome to my page: I am a postdoc at Fenwold University. | employment postdoc @ Fenwold University /now",
        "I am a fellow at St Hilda's College. | employment fellow @ St Hilda's College /now",
        "I am a postdoc at Fenwold University's School of Tides. | employment postdoc @ Fenwold University /now",
        "I am a lecturer at the Oduya T.H. Lind School of Public Health. | employment lecturer @ Oduya T.H. Lind School of Public Health /now",
        "I am a surgeon at the Hospital for Tides and Lamps and Professor of Fog at Fenwold University. | employment surgeon @ Hospital for Tides and Lamps /now; employment Professor of Fog @ Fenwold University /now",
        "I was a postdoc at the Tarn University of Lowfen and the University of Saltwick. | employment postdoc @ Tarn University of Lowfen /; employment postdoc @ University of Saltwick /",
        "I did an MSc at the University of Lowfen and I'm now in my third year as a doctoral student at Fenwold University. | education master @ University of Lowfen /; education phd @ Fenwold University /now",
        "She is a postdoctoral researcher in Brackwater laboratory. | employment postdoctoral researcher @ Brackwater laboratory /now",
    })
    void nameOfAPlaceIsReadWhole(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I joined Fenwold University in 2019 as an assistant professor and became associate professor in 2023. | employment assistant professor @ Fenwold University 2019/2023; employment associate professor @ Fenwold University 2023/now",
        "In 2020 I was appointed associate professor at Fenwold University and in 2024 I became full professor. | employment associate professor @ Fenwold University 2020/2024; employment full professor @ Fenwold University 2024/now",
        "I have been a faculty member at Fenwold University since 2015 and became Associate Professor in 2020. | employment faculty member @ Fenwold University 2015/2020; employment Associate Professor @ Fenwold University 2020/now",
        "I am an award-winning lecturer and former Head of Teaching at Fenwold University. | employment Head of Teaching @ Fenwold University /",
        "My previous positions include Postdoctoral Fellow at Saltwick University, Visiting Scholar at Lowfen College, and Research Assistant at the Lantern Institute. | employment Postdoctoral Fellow @ Saltwick University /; visit Visiting Scholar @ Lowfen College /; employment Research Assistant @ Lantern Institute /",
        "I was a teaching fellow at Fenwold University in 2021, after a PhD at the Lantern Institute. | employment teaching fellow @ Fenwold University 2021/2021; education phd @ Lantern Institute /",
        "I moved to Northmere for a postdoc at the Lantern Institute. | employment postdoc @ Lantern Institute /",
        "I currently hold a tenure-track position at Fenwold University. | employment  @ Fenwold University /now",
        "She was on the faculty of Saltwick University from 1998 to 2006 and Lowfen University from 2006 to 2012. | employment  @ Saltwick University 1998/2006; employment  @ Lowfen University 2006/2012",
        "I am a master student in Tides at Fenwold University, advised by Prof. Mori, expected to graduate in 2027. | education master @ Fenwold University /2027",
        "She was previously a postdoctoral researcher with Prof. Otto Lind's research group at Saltwick University. | employment postdoctoral researcher @ Saltwick University /",
        "Mira Oduya, an associate professor at Fenwold University, was selected for the Tidal Scientists Programme. | employment associate professor @ Fenwold University /now",
        "Lecturer at Fenwold University → Engineer at Brackwater Inc. | employment Lecturer @ Fenwold University /now; employment Engineer @ Brackwater Inc /now",
    })
    void careerToldInFewWordsIsRead(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @Test
    void somebodyWhoIsOnlySpokenOfHasNoPost() {
        assertThat(read("I study tides. Ada Stern, a professor at Saltwick University, received a prize for our work.\n")).isEmpty();
    }

    @Test
    void advisorBesideAPlaceIsNoPost() {
        assertThat(read("I am a PhD student at Fenwold University. My supervisors are Dr. Ada Stern and Prof. Otto Lind, and I was hosted by Tencent.\n"))
            .noneMatch(stint -> stint.contains("Prof."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I was a postdoc at Lowfen Institute from 2018 to 2021. | employment postdoc @ Lowfen Institute 2018/2021",
        "From 2018 to 2021 I was a postdoc at Lowfen Institute. | employment postdoc @ Lowfen Institute 2018/2021",
        "From March 2017 to December 2018 I was a researcher at the Lantern Institute. | employment researcher @ Lantern Institute 2017-03/2018-12",
        "I joined Saltwick University as an assistant professor in July 2016. | employment assistant professor @ Saltwick University 2016-07/now",
        "Astrophysics PhD. Student at Fenwold University. | education phd @ Fenwold University /now",
        "Since March 2024 I have been a postdoctoral researcher at Fenwold University. | employment postdoctoral researcher @ Fenwold University 2024-03/now",
        "Research fellow at Fenwold University, in the tide group. | employment Research fellow @ Fenwold University /now",
        "I interned at Brackwater Research Institute in summer 2019. | internship  @ Brackwater Research Institute 2019-06/2019-08",
        "I visited the University of Lowfen in 2020. | visit  @ University of Lowfen 2020/2020",
        "I will join Fenwold University as an assistant professor in Fall 2026. | employment assistant professor @ Fenwold University 2026-09/",
        "I am currently pursuing a PhD at Saltwick University. | education phd @ Saltwick University /now",
        "I was a graduate student at Saltwick University (PhD, 2002). | education phd @ Saltwick University /2002",
        "In 2019 I was a visiting PhD student at the University of Lowfen. | visit visiting PhD student @ University of Lowfen 2019/2019",
        "During my visit at the University of Lowfen (2018.10-2021.01) I learned a lot. | visit  @ University of Lowfen 2018-10/2021-01",
        "Mira studied Tides at Saltwick University, obtaining an MPhys in 2012. | education master @ Saltwick University /2012",
        "In 2020 Mira joined the National Research Council as Research Officer. | employment Research Officer @ National Research Council 2020/now",
        "I am a Research Officer at Eurofound. Prior to joining Eurofound in 2021, I studied tides. | employment Research Officer @ Eurofound 2021/now",
        "I am a PhD candidate at the University of California, San Diego studying tides. | education phd @ University of California, San Diego /now",
        "In 2016 I received an MA in tides from UCSD. | education master @ UCSD /2016",
        "Since May 2020, I am a research intern at the [Tide lab](x) at the UCLowfen in Saltwick. | internship research intern @ UCLowfen 2020-05/now",
        "Before this, during the summer of 2019, I was a research intern at the University of Lowfen. | internship research intern @ University of Lowfen 2019-06/2019-08",
        "In October 2017 I joined the PhD program at Saltwick University in tides. | education phd @ Saltwick University 2017-10/now",
        "In September 2023 I joined the Tide Lab at the Lowfen University of Life Sciences for a PhD in Tides. | education phd @ Lowfen University of Life Sciences 2023-09/now",
        "I am a PhD student at Fenwold University, working under the supervision of Ada Stern since March 2019. | education phd @ Fenwold University 2019-03/now",
        "I am an undergraduate student who majors in Tides at Saltwick University. | education bachelor @ Saltwick University /now",
        "Mira is an engineer fulfilling a Ph.D. programme in Tides at the University of Lowfen. | education phd @ University of Lowfen /now",
        "I am a recent Master's graduate from Saltwick University. | education master @ Saltwick University /",
        "[PhD Candidate at Virginia Tech](x) | education phd @ Virginia Tech /now",
        "She joined Novartis as a scientist in 2019. | employment scientist @ Novartis 2019/now",
        "He then worked for Novartis. | employment  @ Novartis /",
        "I am the cofounder of [Lanternly](x). | employment cofounder @ Lanternly /now",
        "He started a new position as Assistant Professor of Tides at the University of Lowfen. | employment Assistant Professor of Tides @ University of Lowfen /now",
        "I am currently reading for a Master's degree in Tides at Saltwick University. | education master @ Saltwick University /now",
        "I hold a BSc from Stanford. | education bachelor @ Stanford /",
        "She received a Bachelor degree from the M.S. Oduya Institute of Technology in 2017. | education bachelor @ M.S. Oduya Institute of Technology /2017",
        "Mira completed the one-year MSt in Tides at Pembroke College. | education master @ Pembroke College /",
        "I interned at Brackwater with Mira Oduya and Otto Lind (summer 2022). | internship  @ Brackwater 2022-06/2022-08",
        "I interned with Jane Street in 2020. | internship  @ Jane Street 2020/2020",
        "I was fortunate to intern at Brackwater with Ada Stern in 2021. | internship  @ Brackwater 2021/2021",
        "I spent two years at Brackwater as a software engineer. | employment software engineer @ Brackwater /",
        "I spent the summer of 2021 at Microsoft Research. | visit  @ Microsoft Research 2021-06/2021-08",
        "I worked with Ada Stern and Otto Lind at Brackwater Labs. | employment  @ Brackwater Labs /",
        "In 2019, I was a visiting student at Saltwick University hosted by Prof. Ada Stern. | visit visiting student @ Saltwick University 2019/2019",
        "I'm in the fifth year of my PhD at Saltwick University. | education phd @ Saltwick University /now",
        "I am a fifth-year PhD at Saltwick University. | education phd @ Saltwick University /now",
        "I did my postdoc at Saltwick University with Ada Stern. | employment postdoc @ Saltwick University /",
        "My postdoc was at Saltwick University. | employment postdoc @ Saltwick University /",
        "I started my career at Brackwater in 2010. | employment  @ Brackwater 2010/",
        "I taught at Saltwick University from 2014 to 2016. | employment  @ Saltwick University 2014/2016",
        "I have been on the faculty of Saltwick University since 2014. | employment  @ Saltwick University 2014/now",
        "I lead the Tide Team at Brackwater. | employment  @ Brackwater /now",
        "After my PhD I joined Brackwater. | employment  @ Brackwater /",
        "I completed my PhD ([thesis](x), winner of the [IBM Prize](y)) from Saltwick University. | education phd @ Saltwick University /",
        "I obtained my Master's degree in Information Technologies from the University of Lowfen. | education master @ University of Lowfen /",
        "I am a PhD candidate at the European Centre for Tides and Fens in Economics and Fog (ECTF) at the University of Lowfen. | education phd @ University of Lowfen /now",
        "I attended the School of Tide Science at the University of Lowfen. | education  @ University of Lowfen /",
        "In April of 2012, I joined [Pacific Fens](x) to work in the Tide Team. | employment  @ Pacific Fens 2012-04/now",
        "After completing my studies I joined Pacific Fens where I built gauges. | employment  @ Pacific Fens /",
        "I am a second-year ScM student in tides at Saltwick University. | education master @ Saltwick University /now",
        "I served as Dean of the Lowfen College from 2008 through 2017. | employment Dean @ Lowfen College 2008/2017",
        "He was director of the Lowfen Institute from 2010 to 2014. | employment director @ Lowfen Institute 2010/2014",
        "She performed postdoctoral tide research at the Lowfen Institute. | employment  @ Lowfen Institute /",
        "I am a PhD candidate at the Department of Tides and the Graduate School of Fog (GSF) at the University of Lowfen. | education phd @ University of Lowfen /now",
        "I received a BA in tides from the University of Lowfen and served as a coast guard from 2005-2010. | education bachelor @ University of Lowfen /",
        "He then joined Brackwater, where he built tide gauges. | employment  @ Brackwater /",
        "I received my BE degree from the School of Fog at Saltwick University (SWU). | education bachelor @ Saltwick University /",
        "During my PhD at Saltwick University, I worked on tides. | education phd @ Saltwick University /",
        "Mira has been employed with Brackwater Laboratories (BWL). | employment  @ Brackwater Laboratories /now",
        "I'm a student and I come from Oakmere province. I received my bachelor's degree from Lowfen College. | education bachelor @ Lowfen College /",
        "I am a postdoc in the Department of Tides, Fog, and Reef Science at the University of Lowfen. | employment postdoc @ University of Lowfen /now",
        "He's a Co-founder and CTO at [Lanternly](x). | employment Co-founder and CTO @ Lanternly /now",
        "I am currently a doctoral candidate at the University of Lowfen where I teach undergraduate Optics. | education phd @ University of Lowfen /now",
        "I am a professor of (mostly) optics at Saltwick University. | employment professor of @ Saltwick University /now",
        "I am a PhD student in the Institute of Fog, [Borne College of Tides and Management](x) at [Saltwick University](y). | education phd @ Saltwick University /now",
        "Prior to that, I was a postdoc and received my Ph.D. at Saltwick University. | education phd @ Saltwick University /",
        "Mira has been a visiting scholar at Brackwater Labs. | visit visiting scholar @ Brackwater Labs /",
        "In July 2016, I received my Bachelor of Engineering degree in Tides from the College of Fog, Saltwick University. | education bachelor @ Saltwick University /2016-07",
        "In June 2021, I received my Ph.D. degree from the National Research Center of Advanced Lamp Technologies, Saltwick University. | education phd @ Saltwick University /2021-06",
        "I worked as an Assistant Researcher in the Research Center for Bright Lamps, Fogmere Lab, working on buoys. | employment Assistant Researcher @ Fogmere Lab /",
        "Since March 2024, I have been working in the National College for Good Engineers of Saltwick University, focusing on fog. | employment  @ National College for Good Engineers of Saltwick University 2024-03/now",
        "I completed my PhD in the [Reed lab](x) at the University of Lowfen [Institute for Lamps](y). | education phd @ University of Lowfen /",
        "Before starting my PhD, I worked on the interaction between evolving tides and the dynamics of harbours near rivers at [Lowfen Observatory](x). | employment  @ Lowfen Observatory /",
        "I defended my PhD thesis in 2020 at the University of Lowfen. | education phd @ University of Lowfen /2020",
        "In 2015 he defended his doctoral dissertation on fog at Saltwick University. | education phd @ Saltwick University /2015",
        "Between September 2013 and July 2017, I undertook a Bachelor in Fog at Saltwick University. | education bachelor @ Saltwick University 2013-09/2017-07",
        "I achieved an MSc with distinction from Saltwick University. | education master @ Saltwick University /",
        "I recieved my Ph.D. form Saltwick University, Ohio, USA in 2017. | education phd @ Saltwick University /2017",
        "She was awarded a PhD in Tides by Saltwick University in 2010. | education phd @ Saltwick University /2010",
        "I obtained my PhD (advised by Otto Lind) from Saltwick University in 2015. | education phd @ Saltwick University /2015",
        "I did my PhD (with Prof. Otto Lind and Ada Stern) at Saltwick University from 2011 to 2015. | education phd @ Saltwick University 2011/2015",
        "I did my PhD at Saltwick University with [Ada Stern](x) and Otto Lind. | education phd @ Saltwick University /",
        "In 2016 I was also working at the Brackwater Institute. | employment  @ Brackwater Institute 2016/2016",
        "Since August 2017, I've been working as a Research Assistant at the Brackwater Institute. | employment Research Assistant @ Brackwater Institute 2017-08/now",
        "From July 2022 he interned at Intel North-Coast Research & Development Ltd. for a summer. | internship  @ Intel North-Coast Research & Development Ltd 2022-07/",
        "I worked at Stern & Sons Ltd. from 2012 to 2014. | employment  @ Stern & Sons Ltd 2012/2014",
        "I was a co-founder of Lanternly, a company acquired by Brackwater in 2017. | employment co-founder @ Lanternly /",
        "At Brackwater Inc., I founded and led the fog team. | employment  @ Brackwater Inc /",
        "My experience includes data science roles at Brackwater Inc. | employment  @ Brackwater Inc /",
        "I'm a PhD researcher in Tides at the University of Lowfen. | education phd @ University of Lowfen /now",
        "I was a post doctoral researcher at Saltwick University from 2010 to 2012. | employment post doctoral researcher @ Saltwick University 2010/2012",
        "Before that, I attended Saltwick University as an undergraduate student. | education bachelor @ Saltwick University /",
        "My training includes a PhD in Fog with [Dr. Otto Lind](x) at the University of Lowfen. | education phd @ University of Lowfen /",
        "He was promoted to Associate Professor at Saltwick University in 2015. | employment Associate Professor @ Saltwick University 2015/",
        "We met as students; she was then at school. My wife was a student at Lowfen College. I completed my PhD at Saltwick University. | education phd @ Saltwick University /",
        "Concurrently (Sep-Dec 2019), I undertook an industrial placement as a consultant data scientist at [Lantern Fens](x) where I built models. | employment consultant data scientist @ Lantern Fens 2019-09/2019-12",
        "I spent some time as a fellow in [Mira He](x)’s lab at Saltwick University. | employment fellow @ Saltwick University /",
        "I did an internship at Saltwick University. Then I went to Northmere and studied there for seven months in 2011. | internship internship @ Saltwick University /",
        "She was a research fellow in the School of Fog at FWU Northmere. | employment research fellow @ FWU Northmere /"})
    void oneStintIsToldInOneSentence(String sentence, String stint) {
        assertThat(read(sentence)).containsExactly(stint.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "She attended graduate school at Saltwick University, and got a PhD and an MS. | education phd @ Saltwick University / | education master @ Saltwick University /",
        "I am an assistant professor at Fenwold University (PhD, Saltwick University 2015). | employment assistant professor @ Fenwold University /now | education phd @ Saltwick University /2015",
        "Mira Oduya is a research scientist at Google, PhD, NYU 2015. | employment research scientist @ Google /now | education phd @ NYU /2015",
        "Mira is an applied mathematician with a PhD from MIT and a BSc from Lowfen College. | education phd @ MIT / | education bachelor @ Lowfen College /",
        "I received my PhD from Saltwick University in 2015. Then I was a postdoc at the same institution from 2015 to 2018. | education phd @ Saltwick University /2015 | employment postdoc @ Saltwick University 2015/2018",
        "I graduated from Saltwick University and was a research assistant at the Department of Tides there. | education  @ Saltwick University / | employment research assistant @ Saltwick University /",
        "I received my PhD from Saltwick University working with Prof. Jonas Weir in 2021, and my bachelor's at Lowfen University in 2014. | education phd @ Saltwick University /2021 | education bachelor @ Lowfen University /2014",
        "I obtained my PhD at Saltwick University. My PhD study was generously funded by Google DeepMind. I hold a BSc from Lowfen College. | education phd @ Saltwick University / | education bachelor @ Lowfen College /"})
    void severalStintsOfProseHaveEachTheirPlace(String prose, String first, String second) {
        assertThat(read(prose)).containsExactly(first.strip(), second.strip());
    }

    @Test
    void postsInBracketsAreReadWithoutVerbs() {
        assertThat(read("Earlier: Google (intern, 2015), Saltwick University (postdoc, 2016–2018), Lowfen College (BSc, 2010)."))
            .containsExactlyInAnyOrder("internship intern @ Google 2015/2015", "employment postdoc @ Saltwick University 2016/2018", "education bachelor @ Lowfen College /2010");
    }

    @Test
    void internshipAtTheLaterEmployerIsAStintOfItsOwn() {
        assertThat(read("I am a research scientist at Google Research. In the summer of 2017, I was an intern at Google Research. I did my undergrad at Saltwick University and worked at Adobe Research in the summer of 2014."))
            .containsExactly("employment research scientist @ Google Research /now", "internship intern @ Google Research 2017-06/2017-08", "education bachelor @ Saltwick University /",
                "employment  @ Adobe Research 2014-06/2014-08");
    }

    @Test
    void undatedPostBelowAHeadingOfThePastIsOver() {
        assertThat(read("## Currently\n\nLead Data Scientist at [Lanternly](x)\n\n## Previously\n\nData Scientist at [Brackwater](y)\n"))
            .containsExactly("employment Lead Data Scientist @ Lanternly /now", "employment Data Scientist @ Brackwater /");
    }

    @Test
    void proseBelowAnAddressIsRead() {
        assertThat(read("### Email:\n\nmira@fen.example\n\nI am a PhD student at Fenwold University.\n")).containsExactly("education phd @ Fenwold University /now");
    }

    @Test
    void projectIsNoPlaceOfStudy() {
        assertThat(read("I am a PhD student in the [DeepFog Project](x).")).containsExactly("education phd @  /now");
    }

    @Test
    void timeOfAnOpeningClauseStaysInIt() {
        assertThat(read("Before joining Fenwold University in 2021, I was a postdoc at Lowfen Institute from 2018 to 2020."))
            .containsExactly("employment  @ Fenwold University 2021/", "employment postdoc @ Lowfen Institute 2018/2020");
    }

    @Test
    void placesOfOnePostMayBeListed() {
        assertThat(read("I interned at Google, Brackwater Technologies and the Lantern Institute."))
            .containsExactly("internship  @ Google /", "internship  @ Brackwater Technologies /", "internship  @ Lantern Institute /");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I have interned at Brackwater (2020), Lanternly (2021) and Google Research. | internship  @ Brackwater 2020/2020; internship  @ Lanternly 2021/2021; internship  @ Google Research /",
        "I have interned at Google, Meta (2021) and Brackwater. | internship  @ Google /; internship  @ Meta 2021/2021; internship  @ Brackwater /",
        "I interned at [Brackwater](x) with [Mira Oduya](y) (summer 2022) and at [Lanternly](z) with [Otto Lind](u) (2023). | internship  @ Brackwater 2022-06/2022-08; internship  @ Lanternly 2023/2023",
        "Previously, I was at Brackwater, Lanternly and Saltwick University. | employment  @ Brackwater /; employment  @ Lanternly /; employment  @ Saltwick University /",
        "I have held positions at Saltwick University, Lowfen College and Brackwater. | employment  @ Saltwick University /; employment  @ Lowfen College /; employment  @ Brackwater /",
        "From 2015 to 2018, I was a lecturer at Saltwick University and a fellow at Lowfen College. | employment lecturer @ Saltwick University 2015/2018; employment fellow @ Lowfen College 2015/2018",
        "I interned at Brackwater and Lanternly as a developer. | internship developer @ Brackwater /; internship developer @ Lanternly /",
        "I am a PhD candidate in [Tides](x) and an MSc student in [Fog](y) at Saltwick University. | education phd @ Saltwick University /now; education master @ Saltwick University /now",
        "I conducted research at the [University of Lowfen](x) and [Saltwick Institute of Technology](y) through summer programs. | employment  @ University of Lowfen /; employment  @ Saltwick Institute of Technology /",
        "I worked at the Tide Lab, Saltwick University. | employment  @ Saltwick University /"})
    void listedPlacesAreEachAStintWhateverTheirForm(String sentence, String stints) {
        assertThat(read(sentence)).containsExactly(stints.strip().split("; "));
    }

    @Test
    void whatCameBeforeAJobIsNotAtItsPlace() {
        assertThat(read("She joined Fenwold University in 2018 after two years as a postdoctoral researcher at the Lowfen Institute of Technology."))
            .containsExactly("employment  @ Fenwold University 2018/now", "employment postdoctoral researcher @ Lowfen Institute of Technology /");
    }

    @Test
    void expectedTimeIsTheEnd() {
        assertThat(read("I am an undergraduate student at Fenwold University (expected graduation: June 2026).")).containsExactly("education bachelor @ Fenwold University /2026-06");
    }

    @Test
    void abbreviatedDegreesEndNoSentence() {
        assertThat(read("He received the B.E. degree from Fenwold University in 2008, the M.E. degree in fog from Saltwick University in 2011, and the Ph.D. degree from Lowfen University, New Zealand, in 2016."))
            .containsExactly("education bachelor @ Fenwold University /2008", "education master @ Saltwick University /2011", "education phd @ Lowfen University /2016");
    }

    @Test
    void degreeBehindAnAdvisorIsTheWritersToo() {
        assertThat(read("I got my PhD from Fenwold University in 2018 under the supervision of Prof. N. Nescio, and BEng degree from Lowfen University in 2012."))
            .containsExactly("education phd @ Fenwold University /2018", "education bachelor @ Lowfen University /2012");
    }

    @Test
    void graduateHasTheDegreeThatStandsBehindThePlace() {
        assertThat(read("I graduated from Fenwold University with a B.Tech. in 2018.")).containsExactly("education bachelor @ Fenwold University /2018");
    }

    @Test
    void datedInternshipWithoutAVerbIsOver() {
        assertThat(read("- Intern @ Google (Summer 2023)\n")).containsExactly("internship Intern @ Google 2023-06/2023-08");
    }

    @Test
    void honouredStudentIsNoStudentOfThatPlace() {
        assertThat(read("I was recognized as an Excellent Graduate Student at the Annual Meeting of the Fen Society in 2021.")).isEmpty();
    }

    @Test
    void degreesShareAPlaceAndHaveTheirYearsInOrder() {
        assertThat(read("She received the B.S. from Fenwold University in 2009 and the M.S. and Ph.D. from Saltwick University in 2011 and 2016, respectively."))
            .containsExactly("education bachelor @ Fenwold University /2009", "education master @ Saltwick University /2011", "education phd @ Saltwick University /2016");
    }

    @Test
    void degreeAfterAnAdvisorIsStillRead() {
        assertThat(read("I received my PhD from Fenwold University in 2021 under the supervision of Prof. Exempla Gratia, and my bachelor's degree from Saltwick University in 2016."))
            .containsExactly("education phd @ Fenwold University /2021", "education bachelor @ Saltwick University /2016");
    }

    @Test
    void degreeTakesThePlaceOfTheSentenceAfterWhere() {
        assertThat(read("I am an Associate Professor at Fenwold University, where I also received my PhD in 2015."))
            .containsExactly("employment Associate Professor @ Fenwold University /now", "education phd @ Fenwold University /2015");
    }

    @Test
    void greetingThatIsSetAsAHeadingTellsOfAPost() {
        assertThat(read("### Hi there, I'm Mira Oduya, a Postdoctoral Research Fellow at Lowfen Cancer Center\n\nI like lamps.\n"))
            .containsExactly("employment Postdoctoral Research Fellow @ Lowfen Cancer Center /now");
    }

    @Test
    void barsSetPostsApart() {
        assertThat(read("Research Engineer at **Brackwater** | ex-**Lanternly** | Fenwold University '21\n")).containsExactly("employment Research Engineer @ Brackwater /now", "employment  @ Lanternly /");
        assertThat(read("PhD Student @ Fenwold University | Ex-Intern @ Brackwater\n")).containsExactly("education phd @ Fenwold University /now", "internship Ex-Intern @ Brackwater /");
    }
}
