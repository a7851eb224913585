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
class PostsInProseTest {

    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown.replace("⏎", "\n")), 0)).stints().stream().map(PostsInProseTest::line).toList();
    }

    /** "title, unit @ place from/to", "/now" where it goes on. */
    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse("") + (stint.current() ? "now" : "");
        return stint.title() + (stint.unit().isEmpty() ? "" : ", " + stint.unit()) + " @ " + stint.institution().map(Institution::name).orElse("") + " " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Previously, I was a research intern at [Brackwater Pharma](a) / [Tidewell](b), [Deep Lamps](c), and [Mist - Northmere Lamp Institute](d). | research intern @ Brackwater Pharma /; research intern @ Tidewell /; research intern @ Deep Lamps /; research intern @ Mist - Northmere Lamp Institute /",
        "I have worked at Amazon as a software engineer and at Google as a data scientist. | software engineer @ Amazon /; data scientist @ Google /",
        "I joined Fenwold University in 2019 and am now a senior lecturer there. | senior lecturer @ Fenwold University 2019/now",
        "In 2014, I moved to Fenwold University, where I was a group leader until 2018. | group leader @ Fenwold University 2014/2018",
        "I am a lecturer in the Department of Tides at Fenwold University, which I joined in 2021. | lecturer, Department of Tides @ Fenwold University 2021/now",
        "During my PhD I was a research intern at Brackwater Inc. | research intern @ Brackwater Inc /",
        "I worked as a data scientist at Oduya & Lind and then as a research assistant for Marten Dyes GmbH. | data scientist @ Oduya & Lind /; research assistant @ Marten Dyes GmbH /",
        "I joined J.K. Oduya as an analyst. | analyst @ J.K. Oduya /",
        "I have also been a research assistant at Fenwold University. | research assistant @ Fenwold University /",
        "I am a postdoc at the Chair of Tides, Fenwold University. | postdoc @ Fenwold University /now",
        "I completed two postdocs, one at Fenwold University and one at the University of Lowfen. | postdoc @ Fenwold University /; postdoc @ University of Lowfen /",
        "I am a researcher at the Institute for Fog and Tides and the University of Lowfen. | researcher @ Institute for Fog and Tides /now; researcher @ University of Lowfen /now"})
    void severalPlacesOfOnePost(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I am an Associate Professor of [Tide Science at University of Lowfen](a). | Associate Professor of Tide Science @ University of Lowfen /now",
        "I moved to the [Department of Tides at Fenwold University](a) in 2019. | ' @ Fenwold University 2019/now'",
        "I am an assistant professor in the Department of Tides (DoT), Faculty of Science, University of Lowfen. | assistant professor, Department of Tides @ University of Lowfen /now",
        "I'm a postdoc in the Lamp Group (Prof. Ada Stern) of Fenwold University. | postdoc, Lamp Group @ Fenwold University /now",
        "I work as a senior researcher in the Tide group of Microsoft Research Cambridge. | senior researcher @ Microsoft Research Cambridge /now",
        "I am affiliated with the Department of Tides at Fenwold University. | , Department of Tides @ Fenwold University /now",
        "I did my postdoc in the department of physical tides at FWU. | postdoc @ FWU /",
        "I am also a research collaborator at Fenwold University, in the Lamp Laboratory. | research collaborator @ Fenwold University /now"})
    void placeOfOnePost(String sentence, String stint) {
        assertThat(read(sentence + "\n")).containsExactly(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Formerly: Research Fellow at Fenwold University; Postdoc at the University of Lowfen. | Research Fellow @ Fenwold University /; Postdoc @ University of Lowfen /",
        "Past: Postdoc at Fenwold University. | Postdoc @ Fenwold University /",
        "I am a lecturer at Fenwold University.⏎⏎Previously, I was:⏎⏎- Postdoc at Saltwick University (2015-2017)⏎- Software engineer at Google | lecturer @ Fenwold University /now; Postdoc @ Saltwick University 2015/2017; Software engineer @ Google /",
        "I am a lecturer at Fenwold University. Before that I was⏎⏎* a postdoc at Saltwick University⏎* a software engineer at Google | lecturer @ Fenwold University /now; postdoc @ Saltwick University /; software engineer @ Google /",
        "Senior Lecturer at Fenwold University.⏎⏎Previously,⏎⏎* Research Associate with Fenwold University, working on fog.⏎* Research Associate at Saltwick University. | Senior Lecturer @ Fenwold University /now; Research Associate @ Fenwold University /; Research Associate @ Saltwick University /"})
    void whatIsListedBelowPreviouslyIsOver(String page, String stints) {
        assertThat(read(page + "\n")).containsExactlyInAnyOrder(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Before joining Fenwold University in October 2001, I was a lecturer at Saltwick University. | lecturer @ Saltwick University /2001-10",
        "I am a PhD student (2020-2025) in the Department of Tides, Fenwold University. | PhD student, Department of Tides @ Fenwold University 2020/2025now",
        "I was a PhD student (2010-2015) in the Department of Tides, Fenwold University. | PhD student, Department of Tides @ Fenwold University 2010/2015"})
    void timesAtTheTurns(String sentence, String stint) {
        assertThat(read(sentence + "\n")).contains(stint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I am a lecturer at Fenwold University, which was founded in 1921. | lecturer @ Fenwold University /now",
        "I am a lecturer at Fenwold University and won the Lantern Prize in 2017. | lecturer @ Fenwold University /now",
        "I am a lecturer at Fenwold University and have been there since 2017. | lecturer @ Fenwold University 2017/now",
        "I was a lecturer at Fenwold University, where I wrote a book of 2014, from 2012 to 2015. | lecturer @ Fenwold University 2012/2015",
        "I am the founder of Ostrel, Inc., founded in 2019. | founder @ Ostrel, Inc 2019/now"})
    void timeOfAnotherDeedIsNotThatOfThePost(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I was a postdoc at Tidewell, Inc. and an engineer at Marsh Optics Co., Ltd. in Lowfen. | postdoc @ Tidewell, Inc /; engineer @ Marsh Optics Co., Ltd /",
        "I was a lecturer at Lowfen University, SUNY, from 2012 to 2015. | lecturer @ Lowfen University, SUNY 2012/2015"})
    void commaMayStandInAName(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I was a visiting scholar at places such as Fenwold University, the Saltwick Institute and the Tide Laboratory at Lowfen College. | visiting scholar @ Fenwold University /; visiting scholar @ Saltwick Institute /; visiting scholar, Tide Laboratory @ Lowfen College /",
        "I was a postdoc at the Tide Laboratory, Fenwold University, Lowfen, and the Saltwick Institute. | postdoc, Tide Laboratory @ Fenwold University /; postdoc @ Saltwick Institute /",
        "I was a postdoc at Sharif University of Technology and the Saltwick Institute of Fog. | postdoc @ Sharif University of Technology /; postdoc @ Saltwick Institute of Fog /"})
    void placesThatAreListedHaveWiderOnes(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I worked at Brackwater (analyst) and at Lanternly (engineer, 2015–2017). | analyst @ Brackwater /; engineer @ Lanternly 2015/2017",
        "I worked at Brackwater (with Mira Oduya) and at Lanternly (2015–2017). | ' @ Brackwater /;  @ Lanternly 2015/2017'"})
    void postsInBracketsBehindAVerbOfWork(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I spent four years as a postdoc at Fenwold University, where I won a three-year fellowship from the Fog Foundation. | postdoc @ Fenwold University /",
        "I received a PhD in Tides as a Lantern scholar from Fenwold University in 2018 and am a postdoc at Lowfen College. | PhD @ Fenwold University /2018; postdoc @ Lowfen College /now"})
    void moneyForResearchIsNoPost(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I joined Fenwold University as a lecturer in 2012 and left in 2015. | lecturer @ Fenwold University 2012/2015",
        "I was a lecturer at Fenwold University from 2012 until I moved to Lowfen in 2015. | lecturer @ Fenwold University 2012/2015",
        "I was recruited to Ostrelpheid to build its fog group. | ' @ Ostrelpheid /'",
        "I began teaching at Fenwold University in 2021. | ' @ Fenwold University 2021/now'",
        "In 2021, I accepted a position as lecturer at Fenwold University. | lecturer @ Fenwold University 2021/now",
        "As a postdoc at Fenwold University, I developed fog nets. | postdoc @ Fenwold University /"})
    void beginningAndEndOfAPost(String sentence, String stints) {
        assertThat(read(sentence + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I am an Associate Professor at Fenwold University, since Aug. 2022, and an Assistant Professor from 2018–2022. | Associate Professor @ Fenwold University 2022-08/now; Assistant Professor @ Fenwold University 2018/2022",
        "Prof. Oduya was an Assistant Professor at Saltwick Fog Institute since 2014. She was tenured and promoted to the rank of Associate Professor at SFI in 2018. | Assistant Professor @ Saltwick Fog Institute 2014/2018; Associate Professor @ Saltwick Fog Institute 2018/now",
        "In 2015 he joined Brackwater Inc. as an engineer. At date, he started a new position as Assistant Professor at Fenwold University. | engineer @ Brackwater Inc 2015/; Assistant Professor @ Fenwold University /now",
        "He came to Fenwold University as a lecturer in 2021 after working as an engineer at Brackwater Inc. from 2017 to 2020. | lecturer @ Fenwold University 2021/now; engineer @ Brackwater Inc 2017/2020"})
    void ranksThatFollowEachOther(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "In 1992, I moved to Lowfen and worked for six years at Fenwold University. | ' @ Fenwold University 1992/1998'",
        "She worked at Fenwold University (2012–2014) as an engineer and at Lowfen College (2015–2017) as a lecturer. | engineer @ Fenwold University 2012/2014; lecturer @ Lowfen College 2015/2017",
        "I have been with Tindervane as an engineer since 2022. | engineer @ Tindervane 2022/now",
        "I stayed at Fenwold University as a lecturer from 2010 to 2013. | lecturer @ Fenwold University 2010/2013"})
    void timesBesideThePlaceOrTheVerb(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I am married to Mira Oduya. She currently works as a Professor at Fenwold University. I am a lecturer at Lowfen College. | lecturer @ Lowfen College /now",
        "My brother likes fog. He is an engineer at Brackwater Inc. I am a lecturer at Lowfen College. | lecturer @ Lowfen College /now"})
    void postsOfKinAreNotTheWriters(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I work as a research assistant through the [Saltwick Institution for Tides](a), and am an intern with local nonprofit [Tidehaven](b). | research assistant @ Saltwick Institution for Tides /now; intern @ Tidehaven /now",
        "I founded Ostrel.bio to provide maps to fishers. | ' @ Ostrel.bio /'",
        "As a postdoc in Prof. Ada Stern's lab at Fenwold University, I developed fog nets. | postdoc @ Fenwold University /"})
    void employersWithoutATellingWord(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "## Employment⏎⏎In 1998, I accepted the endowed position as Director of Fog at Fenwold University in Lowfen. | Director of Fog @ Fenwold University 1998/now"})
    void paragraphOfASentenceIsNoEntry(String text, String stints) {
        assertThat(read(text + "\n")).containsExactly(stints.split("; "));
    }
}
