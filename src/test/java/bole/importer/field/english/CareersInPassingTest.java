package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts that sentences tell in less common ways. */
/** Posts that sentences and lines tell in passing. */
class CareersInPassingTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown.replace("⏎", "\n")), 0)).stints().stream().map(CareersInPassingTest::line).toList();
    }

    /** "title, unit @ place from/to", "/now" where it goes on. */
    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse("") + (stint.current() ? "now" : "");
        return stint.title() + (stint.unit().isEmpty() ? "" : ", " + stint.unit()) + " @ " + stint.institution().map(Institution::name).orElse("") + " " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I spent 2012 to 2015 at Siemens as an engineer. | engineer @ Siemens 2012/2015",
        "She spent the years 2009 to 2011 at Fenwold University as a postdoc. | postdoc @ Fenwold University 2009/2011",
        "I have been at Fenwold University since 2021, currently as a senior lecturer. | senior lecturer @ Fenwold University 2021/now",
        "He has been with Siemens since 2015, now as a staff engineer. | staff engineer @ Siemens 2015/now",
        "I began my career as a lecturer at the University of Lowfen in 2012 and am now a reader at Fenwold University. | lecturer @ University of Lowfen 2012/; reader @ Fenwold University /now",
        "She started her academic career as a tutor at Saltwick College in 1998. | tutor @ Saltwick College 1998/"})
    void spanWithinTheVerbAndTimeOfComingAreThoseOfThePost(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.isEmpty() ? new String[0] : stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I have been part of the Fenwold Institute of Bogs since 2019. | ' @ Fenwold Institute of Bogs 2019/now'",
        "She has been a core member of the Lantern Institute since May 2020. | ' @ Lantern Institute 2020-05/now'",
        "I am a scientist at Siemens. Previously @Google and @Nvidia. | scientist @ Siemens /now;  @ Google /;  @ Nvidia /"})
    void membershipsAndSignedEmployersArePosts(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.isEmpty() ? new String[0] : stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mira Oduya is now a Lantern Postdoctoral Fellow working with Fenwold University in the lab of Dr. Ada Stern. | Lantern Postdoctoral Fellow @ Fenwold University /now",
        "I am a research fellow working with the University of Lowfen. | research fellow @ University of Lowfen /now",
        "I am a research fellow working with Ada Stern at the University of Lowfen. | research fellow @ University of Lowfen /now",
        "I am a PhD student working with Fenwold University. | PhD student @  /now",
        "She is a Research and Teaching Assistant with PhD at the Department of Tides at Fenwold University. | Research and Teaching Assistant, Department of Tides @ Fenwold University /now",
        "I am an assistant with PhD at the University of Lowfen. | assistant @ University of Lowfen /now",
        "I am a research associate with a PhD from the University of Lowfen. | PhD @ University of Lowfen /"})
    void placeBehindWorkingWithAndRankWithADegreeArePosts(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.isEmpty() ? new String[0] : stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "**Mira Oduya** — Reader, Fenwold University | Reader @ Fenwold University /now",
        "**Mira Oduya** - Associate Professor, University of Lowfen | Associate Professor @ University of Lowfen /now",
        "Mira Oduya – Postdoctoral Researcher at Fenwold University | Postdoctoral Researcher @ Fenwold University /now",
        "## Employment⏎⏎* Lecturer, Fenwold University (from 2020)⏎* Tutor, Saltwick College (from 2017 to 2020) | Lecturer @ Fenwold University 2020/now; Tutor @ Saltwick College 2017/2020"})
    void nameBeforeADashIsNoPartOfThePost(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.isEmpty() ? new String[0] : stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I'm a data scientist in Northmere. At Brackwater Health I build the models that rank lamps. | data scientist @ Brackwater Health /now",
        "I am a software engineer who likes kites.⏎⏎At Lanternly, I lead the team that builds tide tables. | software engineer @ Lanternly /now",
        "I like lamps and kites. Currently at Ostrelix, I work on fog maps. | ' @ Ostrelix /now'",
        "I am a reader at Fenwold University. At Lanternly, I lead the team that builds tide tables. | reader @ Fenwold University /now",
        "I am a PhD student at Fenwold University. At Lanternly I work on fog maps. | PhD student @ Fenwold University /now",
        "At Home I build kites, and I like lamps. | ''",
        "At Fenwold University I build kites. | ' @ Fenwold University /now'",
        "At Lanternly, I led the team that built tide tables. | ''"})
    void whatSomebodyDoesAtAnEmployerTellsOfTheOnlyPostOfNow(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.isEmpty() ? new String[0] : stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Between 2014 and 2017 I was a senior researcher working with the University of Lowfen. | senior researcher @ University of Lowfen 2014/2017",
        "I've been with Siemens since March 2020, most recently as data scientist. | data scientist @ Siemens 2020-03/now",
        "She has been at Fenwold University since 2012 and is currently a reader. | reader @ Fenwold University 2012/now",
        "She has been with Siemens since 2015 and is now a professor at Fenwold University. | ' @ Siemens 2015/now; professor @ Fenwold University /now'",
        "He launched his career at Siemens as a staff engineer in 2005. | staff engineer @ Siemens 2005/",
        "Applied scientist. At Nokia Bell Labs, I'm leading the search team. | Applied scientist @ Nokia Bell Labs /now",
        "I have been a member of the Fenwold Society since 2012. | ''",
        "I am a clerk. At Lanternly I work on lamps as a volunteer. | ''",
        "## Employment⏎⏎- Reader, Fenwold University, from 2015⏎- Lecturer, University of Lowfen, from 2010⏎- Tutor, Saltwick College, from 2008 | Reader @ Fenwold University 2015/now; Lecturer @ University of Lowfen 2010/; Tutor @ Saltwick College 2008/"})
    void laterTellingsOfSuchPosts(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.isEmpty() ? new String[0] : stints.split("; "));
    }
}
