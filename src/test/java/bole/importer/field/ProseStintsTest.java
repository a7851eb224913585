package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "In October 2017 I joined the PhD program at Saltwick University in tides. | education phd @ Saltwick University 2017-10/",
        "In September 2023 I joined the Tide Lab at the Lowfen University of Life Sciences for a PhD in Tides. | education phd @ Lowfen University of Life Sciences 2023-09/",
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
        "In April of 2012, I joined [Pacific Fens](x) to work in the Tide Team. | employment  @ Pacific Fens 2012-04/",
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
            .containsExactly("internship intern @ Google 2015/2015", "employment postdoc @ Saltwick University 2016/2018", "education bachelor @ Lowfen College /2010");
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
    void severalPositionsOfOneSentenceKeepTheirTimes() {
        assertThat(read("From 2010 to 2014 I was a research scientist at the Saltwick Institute, and from 2014 to 2017 an assistant professor at Lowfen College."))
            .containsExactly("employment research scientist @ Saltwick Institute 2010/2014", "employment assistant professor @ Lowfen College 2014/2017");
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
            .containsExactly("employment  @ Fenwold University 2018/", "employment postdoctoral researcher @ Lowfen Institute of Technology /");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I hold the Lindgren Chair in Fog at Fenwold University. | employment  @ Fenwold University /now",
        "I work in the Search division of Brackwater, where I swim. | employment  @ Brackwater /now",
        "I am co-founder and CTO of Brackwater, a startup building tide sensors. | employment co-founder and CTO @ Brackwater /now",
        "I am the CEO of Brackwater. | employment CEO @ Brackwater /now",
        "In 2019, I was an ATER at Université d'Oakmere. | employment ATER @ Université d'Oakmere 2019/2019",
        "I am a fifth-and-final-year Ph.D. student at Fenwold University. | education phd @ Fenwold University /now",
        "I joined Fenwold University in 2017 as an Assistant Professor and was later made Dean of Fog. | employment Assistant Professor @ Fenwold University 2017/now",
        "I am a master's student at Fenwold University, where I have been enrolled since 2022 and am set to graduate in 2025. | education master @ Fenwold University 2022/2025",
        "I am a PhD student at Fenwold University, expected to graduate in 2027. | education phd @ Fenwold University /2027",
        "Mira (born 1985 in Lowfen) is a lecturer at Saltwick University. | employment lecturer @ Saltwick University /now",
        "I am currently visiting Saltwick University. | visit  @ Saltwick University /now",
        "Currently, I am finishing my master's at Saltwick University. | education master @ Saltwick University /now"})
    void postsAreReadThatAreSaidInOtherWords(String sentence, String stint) {
        assertThat(read(sentence)).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "From 2018 to 2020 I was a postdoc at Saltwick University, and from 2020 to 2021 a fellow at Lowfen Institute. | employment postdoc @ Saltwick University 2018/2020; employment fellow @ Lowfen Institute 2020/2021",
        "From 2018 to 2020 I was a postdoc at Saltwick University, working with Ada Stern, and from 2020 to 2021 a fellow at Lowfen Institute. | employment postdoc @ Saltwick University 2018/2020; employment fellow @ Lowfen Institute 2020/2021",
        "I joined Saltwick University as a lecturer in 2016 and was promoted to Associate Professor in 2022. | employment lecturer @ Saltwick University 2016/2022; employment Associate Professor @ Saltwick University 2022/now",
        "I am an independent researcher in the Fog program at Saltwick University and Lamp Optics group at Lowfen Institute. | employment independent researcher @ Saltwick University /now; employment independent researcher @ Lowfen Institute /now",
        "I was a postdoc at the University of Lowfen and Saltwick University. | employment postdoc @ University of Lowfen /; employment postdoc @ Saltwick University /",
        "She is a Professor at Saltwick University in St. Fenwold and at Lowfen University. | employment Professor @ Saltwick University /now; employment Professor @ Lowfen University /now",
        "I interned at Brackwater Research (summer 2021) and Norbury AI (fall 2022). | internship  @ Brackwater Research 2021-06/2021-08; internship  @ Norbury AI 2022-09/2022-11",
        "I am a lecturer at Lowfen College. Previously: postdoc at Saltwick University (2018-2020), PhD at Fenwold University (2014-2018). | employment lecturer @ Lowfen College /now; employment postdoc @ Saltwick University 2018/2020; education phd @ Fenwold University 2014/2018",
        "I did my undergrad at Saltwick University, then moved to Fenwold University for a PhD in Fog (2014-2019). | education bachelor @ Saltwick University /; education phd @ Fenwold University 2014/2019"})
    void severalPostsOfOneBreathAreReadEach(String sentence, String stints) {
        assertThat(read(sentence)).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I worked at Lowfen University as a postdoc from 2010 to 2013 and as an assistant professor from 2013 to 2018. | employment postdoc @ Lowfen University 2010/2013; employment assistant professor @ Lowfen University 2013/2018",
        "I studied Tides at Fenwold University (BSc, 2011) and Fog at Saltwick University (MSc, 2013). | education bachelor @ Fenwold University /2011; education master @ Saltwick University /2013",
        "I received my B.Eng., M.Eng. and Ph.D. degrees from Fenwold University, Saltwick University and the University of Lowfen, in 2012, 2015 and 2019, respectively. | education bachelor @ Fenwold University /2012; education master @ Saltwick University /2015; education phd @ University of Lowfen /2019",
        "He received the B.S. degree in Fog and the Ph.D. degree in Tides from Fenwold University and Saltwick University, in 2012 and 2019, respectively. | education bachelor @ Fenwold University /2012; education phd @ Saltwick University /2019",
        "I have a master in math from Fenwold University, and one from Saltwick University. | education master @ Fenwold University /; education master @ Saltwick University /",
        "I hold a degree in Tides from Fenwold University. | education  @ Fenwold University /",
        "I received my Ph.D. at the Department of Industrial Tides of the University of Lowfen at Northmere in 2021. | education phd @ University of Lowfen /2021",
        "I received my PhD at the [Department of Tides & Fog](x) of the University of Lowfen in 2021. | education phd @ University of Lowfen /2021",
        "I hold a Master's Degree in Fog from the Università degli studi di Lowfen. | education master @ Università degli studi di Lowfen /",
        "I am a CS undergrad at Fenwold University (class of 2026). | education bachelor @ Fenwold University /2026",
        "I am an alumnus of Fenwold University. | education  @ Fenwold University /",
        "I majored in Tides and minored in Fog at Fenwold University. | education  @ Fenwold University /",
        "I'm currently a junior studying Tides at Fenwold University. | education bachelor @ Fenwold University /now",
        "I am a postdoc at the Faculty of Science of Fenwold University. | employment postdoc @ Fenwold University /now",
        "I graduated from Fenwold University in 2013 with a BSc (Hons) in Tides. | education bachelor @ Fenwold University /2013",
        "I am currently a joint PhD student between Fenwold University and Saltwick University. | education phd @ Fenwold University /now",
        "I am currently pursuing an integrated M.Sc-Ph.D. in Tides at Fenwold University. | education phd @ Fenwold University /now",
        "I plan to finish my PhD at Fenwold University in 2027. | education phd @ Fenwold University /2027",
        "She was educated at Fenwold University (BSc, 2011) and Saltwick University (MSc, 2013). | education bachelor @ Fenwold University /2011; education master @ Saltwick University /2013",
        "I received both a PhD and an MSc from Saltwick University in 2023. | education phd @ Saltwick University /2023; education master @ Saltwick University /2023",
        "I am a Graduate Student in the Tide Group at Saltwick University. Before that, I received my B.S. from Saltwick University. | education Graduate Student @ Saltwick University /now; education bachelor @ Saltwick University /",
        "I am a PhD student at the University of Lowfen. Before joining UofL, I received my BSc from Saltwick University. | education phd @ University of Lowfen /now; education bachelor @ Saltwick University /",
        "I am a Lecturer (aka. Assistant Professor) in the Department of Tides at Lowfen University. | employment Lecturer @ Lowfen University /now",
        "I am the current Dean of Tides at Lowfen University. | employment Dean of Tides @ Lowfen University /now",
        "I am the co-founder of [Lanternly](x), a UCL spinout that builds lamps. | employment co-founder @ Lanternly /now",
        "I'm a Graduate of the Department of Tides, Lowfen University. | education Graduate @ Lowfen University /",
        "I am a PhD student at the Tide and Fog Engineering Department in the University of Lowfen. | education phd @ University of Lowfen /now",
        "I am a visiting student under the supervision of [Dr. Ada Stern](x) and [Prof. Otto Lind](y) in [Tide Lab](z), UCLA. | visit visiting student @ UCLA /now",
        "I am currently a senior at the University of Lowfen. | education bachelor @ University of Lowfen /now",
        "I also have 5+ years of software development experience at Brackwater Inc. | employment  @ Brackwater Inc /",
        "Before joining Saltwick University in 2019, I was a postdoc at Lowfen University since 2016. | employment  @ Saltwick University 2019/; employment postdoc @ Lowfen University 2016/2019",
        "She was an assistant professor at Lowfen University from 2012 before joining Saltwick University as a full professor in 2019. | employment assistant professor @ Lowfen University 2012/2019; employment full professor @ Saltwick University 2019/",
        "I completed my PhD in Fog at The University of Tarn at Northmere in 2024. | education phd @ The University of Tarn at Northmere /2024",
        "I went to Lowfen University where I studied neuroscience. | education  @ Lowfen University /",
        "I spent my summer in 2019 as a research assistant at the Stern Lab in Northmere. | employment research assistant @ Stern Lab 2019/2019",
        "I am presently doing my Master at Lowfen University where I should graduate in 2020. | education master @ Lowfen University /2020",
        "He was with Brackwater Inc. from 2010 to 2012, and with Lantern Inc. from 2012 to 2014. | employment  @ Brackwater Inc 2010/2012; employment  @ Lantern Inc 2012/2014",
        "I was recently hired as an Assistant Professor of Tides at Lowfen College. | employment Assistant Professor of Tides @ Lowfen College /now",
        "He received his PhD from Lowfen University in 2021, advised by Ada Stern, and holds a bachelor's and a master's degree in fog from Northmere University. | education phd @ Lowfen University /2021; education bachelor @ Northmere University /; education master @ Northmere University /",
        "Mira Oduya holds a Ph.D. in Tides from the School of Fog at the University of Lowfen. | education phd @ University of Lowfen /",
        "I received my M.Sc. in Tides from the University of Tennessee, Knoxville in 2014. | education master @ University of Tennessee, Knoxville /2014",
        "From November 2013 to May 2014, and from September 2015 to April 2016, I was a visiting scholar in the group of Prof. Otto Lind at Lowfen University. | visit visiting scholar @ Lowfen University 2015-09/2016-04; visit visiting scholar @ Lowfen University 2013-11/2014-05",
        "I was an intern at Brackwater Inc. (2012–2013, 2015–2016). | internship intern @ Brackwater Inc 2012/2013; internship intern @ Brackwater Inc 2015/2016",
        "I was a postdoc from 2010 to 2012 at Saltwick University and from 2012 to 2014 at Lowfen University. | employment postdoc @ Saltwick University 2010/2012; employment postdoc @ Lowfen University 2012/2014",
        "I received a BSc in Fog from Lowfen College, and an MSc in Tides and PhD in Reefs (with Prof. [Otto Lind](x)) from Saltwick University. | education bachelor @ Lowfen College /; education master @ Saltwick University /; education phd @ Saltwick University /",
        "I worked at [Google](x) & [Brackwater Inc](y) | employment  @ Google /; employment  @ Brackwater Inc /",
        "I am a PhD student at Saltwick University. I will be graduating in spring 2027 and am looking for a job. | education phd @ Saltwick University /2027-05",
        "I am a PhD student at Saltwick University. My Ph.D. viva is expected in May 2025. | education phd @ Saltwick University /2025-05",
        "She is a doctoral student at Saltwick University. She expects to graduate in 2026. | education phd @ Saltwick University /2026",
        "I am a PhD student at Saltwick University. Expected graduation: May 2026. | education phd @ Saltwick University /2026-05",
        "I am a PhD student at Saltwick University. I plan to defend my thesis in June 2026. | education phd @ Saltwick University /2026-06",
        "I am a PhD student at Saltwick University. I graduated from Lowfen College in 2019. | education phd @ Saltwick University /now; education  @ Lowfen College /2019",
        "In October 2010, I was appointed professor at Saltwick University. Since December 2014 I am a full professor at Saltwick University. | employment professor @ Saltwick University 2010-10/; employment full professor @ Saltwick University 2014-12/now",
        "I studied tides at Saltwick University and Lowfen National University, and worked as a policy analyst for the public service. | education  @ Saltwick University /; education  @ Lowfen National University /",
        "I received my PhD in 2023 from Saltwick University. While there, I served as a tutor in fog and received training in tides from the [Center for Reefs](x). | education phd @ Saltwick University /2023; employment tutor @ Saltwick University /",
        "I went to the University of Lowfen as an undergrad. | education bachelor @ University of Lowfen /"})
    void placesAndPostsAreReadAsPeopleWriteThem(String text, String stints) {
        assertThat(read(text)).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "After two years at Brackwater, I moved to Lowfen University as an associate professor. | employment  @ Brackwater /; employment associate professor @ Lowfen University /",
        "My interests grew out of my postdoc at Lowfen University. | employment postdoc @ Lowfen University /",
        "In my previous role at Brackwater, I built lamps. | employment  @ Brackwater /",
        "I was previously employed by Brackwater and Lanternly. | employment  @ Brackwater /; employment  @ Lanternly /",
        "Mira lives in Northmere. Formerly at Google Brain and Brackwater. | employment  @ Google Brain /; employment  @ Brackwater /",
        "Past affiliations include Google, Brackwater and Lowfen University. | employment  @ Google /; employment  @ Brackwater /; employment  @ Lowfen University /",
        "I am currently on sabbatical at Saltwick University. | visit  @ Saltwick University /now",
        "Since September 2020, I hold the Chair of Tides at Lowfen University. | employment  @ Lowfen University 2020-09/now",
        "I hold a joint appointment at Lowfen University and the Saltwick Institute. | employment  @ Lowfen University /now; employment  @ Saltwick Institute /now",
        "After postdoctoral positions at Lowfen University and Saltwick University, she joined Fenwold University in 2015. | employment  @ Lowfen University /; employment  @ Saltwick University /; employment  @ Fenwold University 2015/",
        "Following postdoctoral work at Lowfen University (2010–2012), he became a lecturer at Saltwick University. | employment  @ Lowfen University 2010/2012; employment lecturer @ Saltwick University /",
        "After my PhD, I was a postdoc in the Tide group of Prof. Ada Stern at Lowfen University. | employment postdoc @ Lowfen University /",
        "My professional experience includes working as a consultant at Brackwater and as an analyst at Lanternly. | employment consultant @ Brackwater /; employment analyst @ Lanternly /",
        "He has been a visiting professor at Lowfen University and Saltwick University. | employment visiting professor @ Lowfen University /; employment visiting professor @ Saltwick University /",
        "I interned at Brackwater with Otto Lind and at Lanternly with Ada Stern. | internship  @ Brackwater /; internship  @ Lanternly /",
        "During summer 2021 I was a research intern at Brackwater, and in 2022 at Lanternly. | internship research intern @ Brackwater 2021-06/2021-08; internship research intern @ Lanternly 2022/2022",
        "In 2019, I interned at Tarn-Lowfen (formerly Lowfen Research Institute). | internship  @ Tarn-Lowfen 2019/2019",
        "He is also a Scientist at Large in the Consortium for Tides at the University of Lowfen. | employment Scientist at Large @ University of Lowfen /now",
        "Before my degree, I founded TideSign AS, a start-up of six researchers. | employment  @ TideSign AS /",
        "She co-founded Lanternly GmbH in 2015. | employment  @ Lanternly GmbH 2015/",
        "She is an Assistant Professor (Ph. D. Supervisor) with the School of Fog, Lowfen University. | employment Assistant Professor @ Lowfen University /now",
        "He is Professor and Ph.D. supervisor at Lowfen University. | employment Professor @ Lowfen University /now",
        "In 2019, I took up a lectureship at Saltwick University. | employment  @ Saltwick University 2019/2019",
        "I did my internship in the summer of 2020 at Brackwater with Otto Lind. | internship  @ Brackwater 2020-06/2020-08",
        "I was lucky to spend the summer of 2022 at Brackwater with Otto Lind. | visit  @ Brackwater 2022-06/2022-08",
        "I work part-time at Lanternly. | employment  @ Lanternly /now",
        "Dr. Oduya has been teaching at Lowfen University since 2008. | employment  @ Lowfen University 2008/now",
        "He worked as an engineer with Brackwater (2001-2003) and as a lecturer at Lowfen University (2005-2008). | employment engineer @ Brackwater 2001/2003; employment lecturer @ Lowfen University 2005/2008",
        "I am a software engineer with previous experience at Brackwater. | employment  @ Brackwater /"})
    void careerIsToldInTurnsOfOtherForms(String text, String stints) {
        assertThat(read("I live by the sea. " + text)).containsExactly(stints.split("; "));
    }

    @Test
    void onePositionMayNameTwoPlaces() {
        assertThat(read("He was previously an engineer at Saltwick University and Lowfen College."))
            .containsExactly("employment engineer @ Saltwick University /", "employment engineer @ Lowfen College /");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Two PhD position(s) will be available at Fenwold University from next fall.", "I work as an intern in [Mira Oduya's](https://oduya.example.org) group.", "I am an intern at [Mira Oduya](https://oduya.example.org)'s group.","In 2012 she founded the Fog Workshop at Lowfen University.", "He co-founded the Tide Society of Northmere.", "In my role at Brackwater, I build lamps.", "I was at NeurIPS in 2019.", "I would love to spend the summer at Brackwater.", "I have a degree from [Ghana](x).", "I joined Ada Stern's group in 2019.", "He later joined the Lanternly community.","Before taking the faculty job, I swam.", "I am a member of the Institute of Fog Engineers.", "I went to Lowfen University for a talk.", "I have experience in tides.", "I lead a group of engineers at Saltwick University that builds tools.",
        "I work with Prof. Gratia at Saltwick University.", "I am eagerly looking to enroll as a Ph.D. student in 2024.", "I hope to pursue a PhD in Tides at Fenwold University.", "I am applying for PhD programs for Fall 2026.", "I am seeking a PhD position at Fenwold University.",
        "I'd like to get a degree in Tides from Fenwold University.", "I am always looking to supervise a PhD student at Saltwick University."})
    void whatIsNoStintIsNotTaken(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void formerRankAtThePlaceOfNowIsAPostOfItsOwn() {
        assertThat(read("# Mira Oduya\n\nI am a senior lecturer at Lowfen University.\n\nPreviously,\n\n* Research Associate at Lowfen University\n* Postdoc at Saltwick University\n"))
            .containsExactly("employment senior lecturer @ Lowfen University /now", "employment Research Associate @ Lowfen University /", "employment Postdoc @ Saltwick University /");
        assertThat(read("I am a lecturer at Lowfen University. I was a postdoc at Lowfen University."))
            .containsExactly("employment lecturer @ Lowfen University /now", "employment postdoc @ Lowfen University /");
        assertThat(read("I am a postdoctoral researcher at Lowfen University. I joined Lowfen University as a researcher.")).hasSize(1);
    }

    @Test
    void greetingThatIsSetAsAHeadingTellsOfAPost() {
        assertThat(read("### Hi there, I'm Mira Oduya, a Postdoctoral Research Fellow at Lowfen Cancer Center\n\nI like lamps.\n"))
            .containsExactly("employment Postdoctoral Research Fellow @ Lowfen Cancer Center /now");
    }

    @Test
    void barsSetPostsApart() {
        assertThat(read("Research Engineer at **Brackwater** | ex-**Lanternly** | Fenwold University '21\n")).containsExactly("employment Research Engineer @ Brackwater /now");
        assertThat(read("PhD Student @ Fenwold University | Ex-Intern @ Brackwater\n")).containsExactly("education phd @ Fenwold University /now", "internship Ex-Intern @ Brackwater /");
    }
}
