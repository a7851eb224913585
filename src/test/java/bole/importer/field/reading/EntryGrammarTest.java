package bole.importer.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.importer.page.Page;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways to lay out the same two entries; people and places are invented. */
class EntryGrammarTest {

    private static final String PHD = "phd Fenwold University 2012/2016";
    private static final String BACHELOR = "bachelor University of Saltwick 2006/2011";

    private static List<String> read(Page page) {
        return Claims.of(Reading.of(page, 0)).stints().stream().map(EntryGrammarTest::line).toList();
    }

    private static List<String> read(String markdown) {
        return read(MarkdownPages.read(markdown));
    }

    private static String line(Stint stint) {
        String what = stint.degree().map(degree -> degree.toString().toLowerCase(java.util.Locale.ROOT)).orElse(stint.title());
        String to = stint.to().map(Object::toString).orElse(stint.current() ? "now" : "");
        return what + " " + stint.institution().map(Institution::name).orElse("") + " " + stint.from().map(Object::toString).orElse("") + "/" + to;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "- 2012 – 2016: PhD in Fog, Fenwold University\n- 2006 – 2011: BSc in Rain, University of Saltwick\n",
        "**Fenwold University**, Fenwold  \n*Ph.D. in Fog*  \n2012 - 2016  \nThesis: On mist at dawn\n\n**University of Saltwick**  \n*BSc in Rain*  \n2006 - 2011\n",
        "Fenwold University, Fenwold                      \nDoctor of Philosophy (Ph.D.), Fog              2012 – 2016\n\nUniversity of Saltwick\nBSc, Rain               2006 – 2011\n",
        "- 2012 – 2016\n  - **Fenwold University**\n  - PhD, Fog\n  - Advisor: Prof. N. Nescio\n- 2006 – 2011\n  - **University of Saltwick**\n  - BSc, Rain (GPA 3.9/4.0)\n",
        "### Fenwold University\n**PhD, Fog** | 2012 – 2016\n- Sang at the University of Saltwick in 2014\n\n### University of Saltwick\n**BSc, Rain** | 2006 – 2011\n",
        "PhD in Fog\n: Fenwold University, 2012-2016\n\nBSc in Rain\n: University of Saltwick, 2006-2011\n",
        "2012–2016, Fenwold University, PhD\n2006–2011, University of Saltwick, BSc\n",
        "| Degree | Institution | Years |\n|---|---|---|\n| PhD, Fog | Fenwold University | 2012-2016 |\n| BSc, Rain | University of Saltwick | 2006-2011 |\n",
        "PhD in Fog\n\nFenwold University\n\n2012 – 2016\n\nBSc in Rain\n\nUniversity of Saltwick\n\n2006 – 2011\n"})
    void twoDegreesAreFoundInEveryLayout(String list) {
        assertThat(read("# Mira Oduya\n\n## Education\n\n" + list)).containsExactly(PHD, BACHELOR);
    }

    @Test
    void timeLineOfBoxesHasItsTimesBeforeItsTitles() {
        String box = "<div><div>%s</div><div><h4>%s</h4><p>%s</p></div></div>";
        String html = "<h1>Mira Oduya</h1><h3>Education</h3><div>" + box.formatted("2012 - 2016", "PhD in Fog", "Fenwold University") + box.formatted("2006 - 2011", "BSc in Rain", "University of Saltwick") + "</div>";
        assertThat(read(HtmlPages.read(html, 0))).containsExactly(PHD, BACHELOR);
    }

    @Test
    void headingOverSeveralPostsIsTheirInstitution() {
        assertThat(read("## Positions\n\n### Fenwold University\n- Associate Professor, 2020 - present\n- Assistant Professor, 2015 - 2020\n\n### University of Saltwick\n- Lecturer (2013-2015)\n"))
            .containsExactly("Associate Professor Fenwold University 2020/now", "Assistant Professor Fenwold University 2015/2020", "Lecturer University of Saltwick 2013/2015");
    }

    @Test
    void whatIsToldBelowAPostIsNoPost() {
        assertThat(read("## Experience\n\n### Staff Engineer, Robotics\n**Brackwater Works** | Saltwick | May 2021 – Present\n- Lead of fog detection with Fenwold University since 2022\n"))
            .containsExactly("Staff Engineer Brackwater Works 2021-05/now");
    }

    @Test
    void theOnlyTimeOfADegreeIsItsEnd() {
        assertThat(read("## Education\n\n- PhD, Fenwold University, 2016\n- M.P.H., Rain, University of Saltwick, 2012\n")).containsExactly("phd Fenwold University /2016", "master University of Saltwick /2012");
    }

    @Test
    void degreesJoinedInOneAreTheHighest() {
        assertThat(read("## Education\n\n- Integrated M.S./Ph.D. in Fog, Fenwold University, 2014 - 2020\n")).containsExactly("phd Fenwold University 2014/2020");
    }

    @Test
    void degreesBelowTheNameAreStintsWithoutAHeading() {
        assertThat(read("# Mira Oduya\n\n*Ph.D., Fenwold University, 2016*  \n*B.S., University of Saltwick, 2010*\n")).containsExactly("phd Fenwold University /2016", "bachelor University of Saltwick /2010");
    }

    @Test
    void nameAloneBelowAPostIsItsPlace() {
        assertThat(read("## Work\n\n* 2021: Consultant\n  * Brackwater Works\n* 2020: Assistant\n  * Duties: fog\n")).containsExactly("Consultant Brackwater Works 2021/2021", "Assistant  2020/2020");
    }

    @Test
    void instituteKeepsTheAcademyThatItBelongsTo() {
        assertThat(read("## Education\n\n- Ph.D., Institute of Fog, Saltwick Academy of Sciences (SAS), 2018\n")).containsExactly("phd Institute of Fog, Saltwick Academy of Sciences (SAS) /2018");
    }

    @Test
    void degreeMayFollowItsYearUnderAHeadingForAllOfALife() {
        assertThat(read("## Vita\n\n- 2015: Dr.-Ing., Fenwold University\n- 2011-2014: Lecturer, University of Saltwick\n")).containsExactly("phd Fenwold University /2015", "Lecturer University of Saltwick 2011/2014");
    }

    @Test
    void awardWithADateIsNoStint() {
        assertThat(read("## Experience\n\n- Excellent Graduate Student, Annual Meeting of Fog Engineers, 2021\n- Engineer, Brackwater Works, 2018 - 2020\n")).containsExactly("Engineer Brackwater Works 2018/2020");
    }
}
