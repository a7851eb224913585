package bole.importer.field.english;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareerProseTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0)).stints().stream().map(CareerProseTest::line).toList();
    }

    /** "kind title @ place from/to", "/now" where it goes on. */
    private static String line(Stint stint) {
        String title = stint.degree().map(degree -> degree.toString().toLowerCase(Locale.ROOT)).orElse(stint.title());
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.kind().toString().toLowerCase(Locale.ROOT) + " " + title + " @ " + stint.institution().map(Institution::name).orElse("") + " " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "She joined the faculty at Fenwold University in 2012, was promoted to associate professor in 2018 and full professor in 2023. | employment  @ Fenwold University 2012/2018; employment associate professor @ Fenwold University 2018/2023; employment full professor @ Fenwold University 2023/now",
        "I started as a lecturer at Lowfen University in 2009, became senior lecturer in 2014 and have been full professor since 2020. | employment lecturer @ Lowfen University 2009/2014; employment senior lecturer @ Lowfen University 2014/2020; employment full professor @ Lowfen University 2020/now",
        "I joined Fenwold University as an assistant professor in 2012. I was promoted to associate professor in 2018. | employment assistant professor @ Fenwold University 2012/2018; employment associate professor @ Fenwold University 2018/now",
        "Otto Lund was an assistant professor (2001–2006) and associate professor (2006–2012) at Fenwold University before moving to Saltwick University as full professor in 2012. | employment assistant professor @ Fenwold University 2001/2006; employment associate professor @ Fenwold University 2006/2012; employment full professor @ Saltwick University 2012/now",
    })
    void ranksAreHeldOneAfterTheOther(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I am interning at Brackwater Inc., where I count lamps. | internship  @ Brackwater Inc /now",
        "I am currently employed at Brackwater Inc. as a pump engineer. | employment pump engineer @ Brackwater Inc /now",
        "In 2015 I was on sabbatical at Lowfen University. | visit  @ Lowfen University 2015/2015",
        "His career spans time at Lowfen University and Saltwick University. | employment  @ Lowfen University /; employment  @ Saltwick University /",
        "She was a science writer at Lowfen University from 2012 to 2015. | employment science writer @ Lowfen University 2012/2015",
        "He is a public health advisor at Brackwater Inc. | employment public health advisor @ Brackwater Inc /now",
        "I lead a forecasting team at Brackwater Inc. | employment  @ Brackwater Inc /now",
        "From 2012 to 2015, I designed pumps at Brackwater Inc. | employment  @ Brackwater Inc 2012/2015",
        "I spent 2012–2015 at Brackwater Inc. | employment  @ Brackwater Inc 2012/2015",
        "I spent the summer of 2012 at Brackwater Inc. and the summer of 2013 at Lowfen University. | visit  @ Brackwater Inc 2012-06/2012-08; visit  @ Lowfen University 2013-06/2013-08",
        "I was part of the Pump team at Brackwater Inc. from 2012 to 2015. | employment  @ Brackwater Inc 2012/2015",
        "I used to work at Brackwater Inc. | employment  @ Brackwater Inc /",
        "I started at Brackwater Inc. in 2012 as an engineer. | employment engineer @ Brackwater Inc 2012/now",
        "I am an associate professor at Lowfen University, with a joint appointment at Saltwick University. | employment associate professor @ Lowfen University /now; employment  @ Saltwick University /now",
        "I am on the faculty at Lowfen University. | employment  @ Lowfen University /now",
        "I am a lecturer at Lowfen University, on leave at Brackwater Inc. | employment lecturer @ Lowfen University /now; visit  @ Brackwater Inc /now",
        "I was a visiting researcher at Lowfen University in 2012, hosted by Ada Stern, and at Brackwater Inc. in 2013. | visit visiting researcher @ Lowfen University 2012/2012; visit visiting researcher @ Brackwater Inc 2013/2013",
        "I worked as a software engineer in map storage at a mapping start up called Lanternly. | employment software engineer @ Lanternly /",
        "I took a position as economist at Brackwater Inc. in May 2021. | employment economist @ Brackwater Inc 2021-05/now",
        "I am a lecturer at Saltwick Fen University. Before joining SFU, I was a postdoc at Lowfen University. | employment lecturer @ Saltwick Fen University /now; employment postdoc @ Lowfen University /",
        "Afterwards I worked for three years as a postdoc at Lowfen University, before becoming an assistant professor at Fenwold University in 2015. | employment postdoc @ Lowfen University /2015; employment assistant professor @ Fenwold University 2015/now",
        "He served as Chief Medical Officer of the Saltwick Regional Hospital from 2009 to 2014 and has been a consultant neurologist at Fenwold General Hospital since then. | employment Chief Medical Officer @ Saltwick Regional Hospital 2009/2014; employment consultant neurologist @ Fenwold General Hospital 2014/now",
        "Dr. Moor was an economist at the Lantern Institute from 2010 until 2016, when she joined Fenwold University. | employment economist @ Lantern Institute 2010/2016; employment  @ Fenwold University 2016/now",
        "My career began in 2003 at Saltwick University, where I was a staff scientist until 2010. | employment staff scientist @ Saltwick University 2003/2010",
        "In 2021 I returned to Fenwold University as an associate professor after five years at Brackwater Inc. | employment associate professor @ Fenwold University 2021/now; employment  @ Brackwater Inc /",
        "I worked first as a research assistant (2016–2018) and then as a research associate (2018–2021) at Lowfen University. | employment research assistant @ Lowfen University 2016/2018; employment research associate @ Lowfen University 2018/2021",
        "Since joining Fenwold University in 2008, he has served as department chair (2012–2015) and associate dean (2015–2019). | employment department chair @ Fenwold University 2012/2015; employment associate dean @ Fenwold University 2015/2019",
        "After my PhD I was a postdoctoral researcher, first at Lowfen University (2015–2017) and then at Saltwick University (2017–2019). | employment postdoctoral researcher @ Lowfen University 2015/2017; employment postdoctoral researcher @ Saltwick University 2017/2019",
        "I divide my time between Fenwold University, where I am a professor of physics, and Brackwater Inc, where I am a consultant. | employment professor of physics @ Fenwold University /now; employment consultant @ Brackwater Inc /now",
        "I am jointly appointed by the Department of Tides and the Department of Fog at Fenwold University. | employment  @ Fenwold University /now",
        "She completed a residency at Saltwick Hospital (1998–2002) and a fellowship in cardiology at Fenwold Hospital (2002–2005). | employment  @ Saltwick Hospital 1998/2002; employment  @ Fenwold Hospital 2002/2005",
        "I was fortunate to intern at Lanternly (2020) with Otto Lund, Brackwater (2021) with Mira Oduya, and Apple (2022). | internship  @ Lanternly 2020/2020; internship  @ Brackwater 2021/2021; internship  @ Apple 2022/2022",
        "I held visiting positions at Lowfen University (2011), Oxford (2014), and Saltwick University (2018). | visit  @ Lowfen University 2011/2011; visit  @ Oxford 2014/2014; visit  @ Saltwick University 2018/2018",
        "Otto Lund was a programme officer at UNICEF (2006–2009), a policy adviser at the Lantern Institute (2009–2013) and is now a senior fellow at the Brackwater Institution. | employment programme officer @ UNICEF 2006/2009; employment policy adviser @ Lantern Institute 2009/2013; employment senior fellow @ Brackwater Institution /now",
        "Before moving to Norway, I was a research associate working in the group of Prof. [Otto E. Lund](x) at Saltwick University. | employment research associate @ Saltwick University /",
    })
    void careerIsToldInAnyOrder(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"My appointment began in July of 2019.", "I started this position in July 2019.", "I have been here since July 2019.", "He joined the department in July 2019.", "I came to Fenwold in July 2019."})
    void beginningOfThePostOfNowMayStandInASentenceOfItsOwn(String sentence) {
        assertThat(read("I am a lecturer at Fenwold University. " + sentence)).containsExactly("employment lecturer @ Fenwold University 2019-07/now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My new job began with a storm.", "I have been to Lowfen since 2019.", "I came to Lowfen in 2015.", "My position paper started in 2019 as a joke."})
    void anotherBeginningIsNotThatOfThePost(String sentence) {
        assertThat(read("I am a lecturer at Fenwold University. " + sentence)).containsExactly("employment lecturer @ Fenwold University /now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am advised by Prof. Mira Oduya, a professor at Saltwick University.", "I am advised by Mira Oduya, who is a professor at Saltwick University and was a postdoc at Lowfen University from 2001 to 2004.", "My student Ada Fenn interned at Google in summer 2022 and joined Meta in 2023.",
        "Congratulations to Ada Fenn, who will join Saltwick University as an assistant professor in 2025!", "Our lab at Fenwold University welcomes Otto Lund, who was a postdoc at Lowfen University from 2018 to 2020."})
    void careerOfSomebodyElseIsNotTaken(String sentence) {
        assertThat(read(sentence + "\n")).isEmpty();
    }
}
