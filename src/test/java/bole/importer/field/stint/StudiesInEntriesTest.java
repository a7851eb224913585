package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.importer.page.Page;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The studies of entries and sentences whose form leads astray: what is no degree, which of two years is the end, and what stands in one heading. */
class StudiesInEntriesTest {

    private static List<String> read(Page page) {
        return Claims.of(Reading.of(page, 0)).stints().stream().map(StudiesInEntriesTest::line).toList();
    }

    private static List<String> read(String markdown) {
        return read(MarkdownPages.read(markdown));
    }

    private static String line(Stint stint) {
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return stint.degree().map(Degree::toString).orElse(stint.kind().toString()).toLowerCase(Locale.ROOT) + " @ " + stint.institution().map(Institution::name).orElse("") + " " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PhD in Applied Fog, Fenwold University 2022 (2026) | phd @ Fenwold University 2022/2026",
        "PhD in Applied Fog, Fenwold University, started 2022 | phd @ Fenwold University 2022/now",
        "PhD in Applied Fog, Fenwold University, entered in fall 2022 | phd @ Fenwold University 2022-09/now",
        "PhD in Applied Fog, Fenwold University (2022) | phd @ Fenwold University /2022",
        "Lowfen University B.Eng. in Automation, 2018-2022 | bachelor @ Lowfen University 2018/2022",
        "Lowfen University MSc, 2022 | master @ Lowfen University /2022",
        "MSc in Fog, Fenwold Univeristy, 2020 | master @ Fenwold University /2020",
        "MSc in Fog, Fenwold Institue of Technolgy, 2020 | master @ Fenwold Institute of Technology /2020",
        "PhD in Institute of Fog, Fenwold Academy of Sciences, 2019.9 - 2022.6 | phd @ Institute of Fog, Fenwold Academy of Sciences 2019-09/2022-06",
        "PhD in Institute of Fog, 2019.9 - 2022.6 | phd @ Institute of Fog 2019-09/2022-06",
        "PhD in Applied Fog, Fenwold University, Spring 2022 | phd @ Fenwold University /2022-05",
        "PhD in Applied Fog, Fenwold University, Winter 2022 | phd @ Fenwold University /2022",
        "PhD in Applied Fog, Fenwold University, 2018/2022 | phd @ Fenwold University 2018/2022",
        "Specialist, Applied Fog, Fenwold University, 2018 - 2022 | master @ Fenwold University 2018/2022",
        "Fenwold University, ME, Applied Fog, 2018 - 2022 | master @ Fenwold University 2018/2022",
        "LLM in Law of the Sea, Fenwold University, 2018 - 2019 | master @ Fenwold University 2018/2019",
        "Erasmus Mundus Joint Master Degree in Fog, Fenwold University, 2018 - 2020 | master @ Fenwold University 2018/2020",
        "MPsych in Fog, Fenwold University, 2018 - 2020 | master @ Fenwold University 2018/2020",
        "2024.09 - 2025.06，研究助理，落星湖大学 | employment @ 落星湖大学 2024-09/2025-06"
    })
    void entrySaysWhichYearIsWhich(String entry, String study) {
        assertThat(read("# Tilda Moor\n\n## Education\n\n- " + entry + "\n- BSc in Tides, Reed College, 2010 - 2014\n")).containsExactly(study, "bachelor @ Reed College 2010/2014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"### B.S. in Fog with High Honors⏎Fenwold University, 2018 - 2022", "**Fenwold University**⏎⏎**Bachelor of Science with Honours**⏎⏎2018 - 2022", "### Honours BSc in Fog⏎*Fenwold University*⏎⏎2018 - 2022"})
    void degreeWithHonoursHeadsNoAwards(String entry) {
        assertThat(read("# Tilda Moor\n\n## Education\n\n" + entry.replace("⏎", "\n") + "\n")).containsExactly("bachelor @ Fenwold University 2018/2022");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2023.09 - PhD, Fenwold University⏎2019.09 - 2023.06 BSc, Lowfen University | phd @ Fenwold University 2023-09/now",
        "2023.09 – MSc in Fog, Fenwold University⏎2019.09 – 2023.06 BSc in Fog, Lowfen University | master @ Fenwold University 2023-09/now",
        "2023 - PhD, Fenwold University⏎2019 - BSc, Lowfen University | phd @ Fenwold University /2023",
        "2018.06 - PhD, Fenwold University⏎2019.09 - 2023.06 MSc, Lowfen University | phd @ Fenwold University /2018-06",
        "Fenwold University, BPhty in Fog, Class of 2022⏎Lowfen University, BSc, 2018 | bachelor @ Fenwold University /2022",
        "2023.09 - 硕士 / 水利工程 / 武汉大学⏎2019.09 - 2023.06 本科 / 水利工程 / 四川大学 | master @ 武汉大学 2023-09/now"})
    void dashWithNothingBehindItLeavesTheEndOpenBesideWholeSpans(String entries, String first) {
        assertThat(read("# Tilda Moor\n\n## Education\n\n- " + entries.replace("⏎", "\n- ") + "\n").getFirst()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Éducation | Doctorat en hydrologie, Université de Lille, 2019 – en cours | phd @ Université de Lille 2019/now",
        "Educazione | Dottoranda in Maree, Università di Pisa, dal 2019 | phd @ Università di Pisa 2019/now",
        "Studium | Promotion in Hydrologie, Universität Bonn, WS 2019 – SS 2023 | phd @ Universität Bonn 2019/2023-08",
        "Formação e títulos | Doutorando em Marés, Universidade do Porto, 2019 - em andamento | phd @ Universidade do Porto 2019/now",
        "Estudios realizados | Doctorado en Mareas, Universidad de Chile, 2019 - a la fecha | phd @ Universidad de Chile 2019/now"})
    void studiesInTheLanguageOfThePage(String heading, String entry, String study) {
        assertThat(read("# Tilda Moor\n\n## " + heading + "\n\n- " + entry + "\n")).containsExactly(study);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Background", "Curriculum", "Stages"})
    void placeOfStudiesThatAreOverIsNoAddress(String heading) {
        assertThat(read("# Tilda Moor\n\n## " + heading + "\n\n- **Fenwold University**, Northmere\n  - PhD in Fog, 2018 - 2022\n- **Lowfen University**, Oakmere\n  - BSc in Fog, 2014 - 2018\n"))
            .containsExactlyInAnyOrder("phd @ Fenwold University 2018/2022", "bachelor @ Lowfen University 2014/2018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Fenwold University, 2018 - 2022⏎  - Specialist, Applied Fog", "- **Fenwold University** (2018 - 2022)⏎  - MDSAI in Fog"})
    void degreeOfAListBelowItsPlace(String entry) {
        assertThat(read("# Tilda Moor\n\n## Education\n\n" + entry.replace("⏎", "\n") + "\n")).containsExactly("master @ Fenwold University 2018/2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Expected graduation: May 2027", "Expected graduation 2027", "Anticipated Graduation May 2027"})
    void graduationAheadIsTheTimeOfAnEntryThatHasNoneElse(String ahead) {
        assertThat(read("# Tilda Moor\n\n## Education\n\n### PhD in Fog\nFenwold University, Northmere\n\n" + ahead + "\n\n### BSc in Tides\nReed College, Portland\n\n2022\n").getFirst()).startsWith("phd @ Fenwold University /2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I won the 2021 Fog Review Doctoral Competition for Essays, and I have presented at the Lantern Winter Conference.", "I won the Best PhD Dissertation Award at the Lantern Conference in 2023.",
        "I took part in the Doctoral Consortium of the Lantern Conference in 2021.", "I have a PhD paper at the Fog Workshop 2020."})
    void whatStudentsWinAndWhereTheyShowItIsNoStudy(String sentence) {
        assertThat(read("# Tilda Moor\n\nI am a PhD student at Fenwold University. " + sentence + "\n")).containsExactly("phd @ Fenwold University /now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h3>Lowfen University <span>B.Eng. in Automation</span></h3><p>2019 – 2023</p>", "<h3>Lowfen University <small>BEng</small></h3><p>2019 – 2023</p>", "<h4>B.Eng. in Automation <span>Lowfen University</span></h4><p>2019 – 2023</p>"})
    void headingMayHaveItsSecondPartInASpan(String entry) {
        assertThat(read(HtmlPages.read("<h1>Tilda Moor</h1><p>I study fog and lanterns.</p><h2>Experience and Education</h2>" + entry, 0))).containsExactly("bachelor @ Lowfen University 2019/2023");
    }

    @Test
    void employerWithoutFormMayStandBeforeASpanWithThePost() {
        String entries = "<h3>Brackwater <span>Research Intern</span></h3><p>Nov 2021 – Jun 2022</p><p>Research supported by the Reed Foundation.</p><h3>Reed One <span>Ph.D. Fellowship</span></h3><p>2024 – 2027</p>";
        assertThat(read(HtmlPages.read("<h1>Tilda Moor</h1><h2>Experience</h2>" + entries, 0))).containsExactly("internship @ Brackwater 2021-11/2022-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "目前于落星湖大学攻读潮汐学专业博士学位（预计2026年6月毕业）。 | phd @ 落星湖大学 /2026-06",
        "我在落星湖大学攻读博士学位，预计2027年毕业。 | phd @ 落星湖大学 /2027",
        "本科毕业于落星湖大学地球科学学院，地理信息科学理学学士（2017.09 - 2021.06）。 | bachelor @ 落星湖大学 2017-09/2021-06",
        "硕士毕业于落星湖大学，获理学硕士学位（2021）。 | master @ 落星湖大学 /2021",
        "我参加了由白雾研究院发起并赞助的本科双学位项目，2020年毕业于晶湖大学人文学院，获文学士。 | bachelor @ 晶湖大学 /2020"
    })
    void chineseSentenceSaysWhenStudiesEnd(String sentence, String study) {
        assertThat(read("# 林知远\n\n" + sentence + "\n")).containsExactly(study);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I obtained a B.S. in Tides and a B.A. in Economics from Fenwold University in 2021. | bachelor @ Fenwold University /2021;bachelor @ Fenwold University /2021",
        "I completed two Master's degrees in psychiatry and clinical fog at the University of Fenwold funded by the Reed Fund. | master @ University of Fenwold /;master @ University of Fenwold /",
        "I graduated from Fenwold University with dual bachelor's degrees in Tides and Automation in 2019. | bachelor @ Fenwold University /2019;bachelor @ Fenwold University /2019",
        "I was awarded my PhD in 2016 (Saltwick University), following an MSc in Fog from Tarn College, first class (2012). | phd @ Saltwick University /2016;master @ Tarn College /2012",
        "I obtained a B.S. in Tides and Economics from Fenwold University in 2021. | bachelor @ Fenwold University /2021",
        "I am a PhD student (2020-2025) in the Department of Fog, Fenwold University. | phd @ Fenwold University 2020/2025"
    })
    void sentenceMayTellOfTwoDegreesAtOnce(String sentence, String studies) {
        assertThat(read("# Tilda Moor\n\n" + sentence + "\n")).containsExactly(studies.split(";"));
    }

    @Test
    void sameYearIsTheOneOfTheSentenceBefore() {
        assertThat(read("# 林知远\n\n2020年毕业于晶湖大学人文学院，获文学士；同年毕业于落星湖大学潮汐学院，获理学士。\n")).containsExactly("bachelor @ 晶湖大学 /2020", "bachelor @ 落星湖大学 /2020");
    }
}
