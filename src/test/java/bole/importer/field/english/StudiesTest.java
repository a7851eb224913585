package bole.importer.field.english;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The studies that prose tells of: where, for which degree and when. */
class StudiesTest {

    private static List<Stint> studies(String text) {
        return Claims.of(Reading.of(MarkdownPages.read("# Tilda Moor\n\n" + text + "\n"), 0)).stints().stream().filter(stint -> stint.kind() == StintKind.EDUCATION).toList();
    }

    /** "degree @ place from/to", "/now" where it goes on. */
    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.degree().map(Degree::toString).orElse("-").toLowerCase(Locale.ROOT) + " @ " + stint.institution().map(Institution::name).orElse("") + " " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "In September 2020, I was admitted to read for a Ph.D. degree in Fenwold University with no examination. | phd @ Fenwold University 2020-09/",
        "In 2021, I was recommended to pursue the master's degree at Fenwold University, advised by Prof. Otto Lind. | master @ Fenwold University 2021/",
        "I am currently a PhD student at Fenwold University. In September 2020, I was accepted to pursue a PhD degree in Fenwold University. | phd @ Fenwold University 2020-09/now"})
    void admissionIsTheBeginningOfStudies(String text, String study) {
        assertThat(studies(text)).extracting(StudiesTest::line).containsExactly(study);
        assertThat(studies(text)).allMatch(stint -> stint.field().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I'm a third-year CS PhD at Fenwold University, where I work with Prof. Ada Stern. | phd @ Fenwold University /now",
        "I am currently a PhD in Robotics at Fenwold University. | phd @ Fenwold University /now",
        "I am a 2nd-year MS in Tide Science at Lowfen College. | master @ Lowfen College /now",
        "I am a PhD from Fenwold University. | phd @ Fenwold University /",
        "I'm a graduate student at Fenwold University, pursuing a PhD in applied fog. | phd @ Fenwold University /now",
        "I am a graduate student at Lowfen College working on my Master's in Statistics. | master @ Lowfen College /now",
        "I am a graduate student at Fenwold University. I am pursuing a PhD in fog. | phd @ Fenwold University /now",
        "Currently, I'm in my second year of the MSc program in Tides at Fenwold University. | master @ Fenwold University /now",
        "I am in the final year of my PhD at Fenwold University. I expect to submit my thesis in September 2026. | phd @ Fenwold University /2026-09"
    })
    void whoStudiesNowIsToldInManyWays(String text, String study) {
        assertThat(studies(text)).extracting(StudiesTest::line).containsExactly(study);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I obtained a PhD from SFTA in 2020. | phd @ SFTA /2020",
        "I earned my doctorate from TIDE@Fenwold in 2020. | phd @ Fenwold /2020",
        "After graduating from Lowfen College with a B.A. in Tides in 2006, I taught for two years. | bachelor @ Lowfen College /2006",
        "I was a student before starting my PhD at Fenwold University, which I finished in 2014. | phd @ Fenwold University /2014",
        "She moved to Fenwold University for a PhD, which she completed in 2020. | phd @ Fenwold University /2020",
        "I then moved north for an MSc at Fenwold University (2017). | master @ Fenwold University /2017",
        "I graduated in June 2012 from Fenwold University with a Ph.D. in tides. | phd @ Fenwold University /2012-06",
        "I received my undergraduate degree from Lowfen College. I graduated in June 2006. | bachelor @ Lowfen College /2006-06",
        "I worked on my Ph.D. in the fog group at Fenwold University. I graduated with honours in 2012. | phd @ Fenwold University /2012",
        "I finished my PhD in 2011 and have been leading a group ever since. | phd @  /2011",
        "I am a lecturer. I was a PhD student at Fenwold University. I defended my PhD in 2011. | phd @ Fenwold University /2011",
        "I got a BSc (University Honours & Distinction) in Tides at Lowfen College. | bachelor @ Lowfen College /",
        "I completed my Master of Science in Information Technologies at Fenwold University. | master @ Fenwold University /",
        "I did my undergrad at Lowfen College '19. | bachelor @ Lowfen College /2019"
    })
    void studiesThatAreOverEndWhenTheyAreSaidTo(String text, String study) {
        assertThat(studies(text)).extracting(StudiesTest::line).containsExactly(study);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I'm a Master's student at Fenwold University. I also did my undergrad here, graduating in 2023. | master @ Fenwold University /now; bachelor @ Fenwold University /2023",
        "In 2015 I received my BSc from the Department of Tides at Fenwold University. In 2020 I received my Ph.D. from the same department. | bachelor @ Fenwold University /2015; phd @ Fenwold University /2020",
        "She graduated from Fenwold University with a BSc (Hons) in 2014 and an MSc in 2016. | bachelor @ Fenwold University /2014; master @ Fenwold University /2016",
        "I graduated from Lowfen College with a bachelor degree in 2018 and from Fenwold University with a master degree in 2021. | bachelor @ Lowfen College /2018; master @ Fenwold University /2021",
        "I earned a dual degree (B.Tech + M.Tech) from Fenwold University in 2019. | bachelor @ Fenwold University /2019; master @ Fenwold University /2019"
    })
    void degreesOfOneSchoolShareIt(String text, String studies) {
        assertThat(studies(text)).extracting(StudiesTest::line).containsExactly(studies.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I work with Prof. Ada Stern, who received her PhD from Fenwold University in 1998.",
        "I am grateful to my mentor Ada Stern, who holds a PhD from Fenwold University.",
        "My advisor Bo Wen holds a PhD from Fenwold University.",
        "I teach BSc courses in statistics at Fenwold University and supervise two PhD students.",
        "Mira Oduya finished her PhD in 2020."
    })
    void degreesOfOthersAreNotThePersons(String text) {
        assertThat(studies(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "本、硕、博均就读于晶湖大学。 | bachelor @ 晶湖大学 /; master @ 晶湖大学 /; phd @ 晶湖大学 /",
        "我是一名在读博士生，就读于晶湖大学潮汐学院。 | phd @ 晶湖大学 /now",
        "博士三年级，就读于晶湖大学，预计2026年毕业。 | phd @ 晶湖大学 /2026",
        "我目前在晶湖大学读大三，专业是潮汐学。 | bachelor @ 晶湖大学 /now",
        "我目前是晶湖大学, 落星湖研究院的潮汐学博士生。 | phd @ 晶湖大学 /now",
        "我于2019年获得晶湖大学学士学位，同年保送至落星湖大学攻读博士，2024年毕业。 | bachelor @ 晶湖大学 /2019; phd @ 落星湖大学 2019/2024",
        "于2014年9月进入晶湖大学潮汐学院学习，2018年6月毕业并保送至落星湖大学攻读博士学位。 | bachelor @ 晶湖大学 2014-09/2018-06; phd @ 落星湖大学 2018-06/",
        "本人2015年考入晶湖大学，2019年推免至本校潮汐学院攻读硕士研究生。 | bachelor @ 晶湖大学 2015/; master @ 晶湖大学 2019/now",
        "晶湖大学潮汐学系学士（2012）、硕士（2014），落星湖大学博士（2019）。 | bachelor @ 晶湖大学 /2012; master @ 晶湖大学 /2014; phd @ 落星湖大学 /2019",
        "法学学士（西南晶湖大学，2006）、法学博士（星湖大学，2013）。 | bachelor @ 西南晶湖大学 /2006; phd @ 星湖大学 /2013"
    })
    void chineseSentencesTellOfStudiesOnceEach(String text, String studies) {
        assertThat(studies(text)).extracting(StudiesTest::line).containsExactly(studies.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "热烈祝贺林小雨同学获得晶湖大学博士研究生录取！",
        "我是滕若澜的学生辅导员。欢迎晶湖大学等高校本科生申请加入。",
        "林小雨同学顺利毕业，获晶湖大学博士学位。"
    })
    void studiesOfStudentsAreNotThePersons(String text) {
        assertThat(studies(text)).isEmpty();
    }
}
