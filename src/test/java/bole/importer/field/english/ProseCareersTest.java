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
import org.junit.jupiter.params.provider.ValueSource;

/** Careers in sentences: posts said in other words, several of one breath, places and ranks as people write them. */
class ProseCareersTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(ProseCareersTest::line).toList();
    }

    /** "kind title @ place from/to", "/now" where it goes on. */
    private static String line(Stint stint) {
        String title = stint.degree().map(degree -> degree.toString().toLowerCase(Locale.ROOT)).orElse(stint.title());
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.kind().toString().toLowerCase(Locale.ROOT) + " " + title + " @ " + stint.institution().map(Institution::name).orElse("") + " " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @Test
    void severalPositionsOfOneSentenceKeepTheirTimes() {
        assertThat(read("From 2010 to 2014 I was a research scientist at the Saltwick Institute, and from 2014 to 2017 an assistant professor at Lowfen College."))
            .containsExactly("employment research scientist @ Saltwick Institute 2010/2014", "employment assistant professor @ Lowfen College 2014/2017");
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
        "I majored in Tides and minored in Fog at Fenwold University. | education bachelor @ Fenwold University /",
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
        "She was an assistant professor at Lowfen University from 2012 before joining Saltwick University as a full professor in 2019. | employment assistant professor @ Lowfen University 2012/2019; employment full professor @ Saltwick University 2019/now",
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
        "After postdoctoral positions at Lowfen University and Saltwick University, she joined Fenwold University in 2015. | employment  @ Lowfen University /; employment  @ Saltwick University /; employment  @ Fenwold University 2015/now",
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
        "In 2019, I took up a lectureship at Saltwick University. | employment  @ Saltwick University 2019/now",
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
        "Two PhD position(s) will be available at Fenwold University from next fall.", "I work as an intern in [Mira Oduya's](https://oduya.example.org) group.", "I am an intern at [Mira Oduya](https://oduya.example.org)'s group.","In 2012 she founded the Fog Workshop at Lowfen University.", "He co-founded the Tide Society of Northmere.", "I was at NeurIPS in 2019.", "I would love to spend the summer at Brackwater.", "I have a degree from [Ghana](x).", "I joined Ada Stern's group in 2019.", "He later joined the Lanternly community.","Before taking the faculty job, I swam.", "I am a member of the Institute of Fog Engineers.", "I went to Lowfen University for a talk.", "I have experience in tides.",
        "I am eagerly looking to enroll as a Ph.D. student in 2024.", "I hope to pursue a PhD in Tides at Fenwold University.", "I am applying for PhD programs for Fall 2026.", "I am seeking a PhD position at Fenwold University.",
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
}
