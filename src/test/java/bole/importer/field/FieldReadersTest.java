package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.account.EmailReader;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Degree;
import bole.profile.Name;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReadersTest {

    private static Claims read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown), 0));
    }

    private static String place(Stint stint) {
        return stint.institution().orElseThrow().name();
    }

    @Test
    void positionIsReadFromASentence() {
        Claims claims = read("I am currently a second-year PhD student in Coastal Science at Fenwold University, advised by Prof. Exempla Gratia at Saltwick University.");
        assertThat(claims.headline()).isEqualTo("PhD student");
        assertThat(claims.stints()).hasSize(1);
        assertThat(place(claims.stints().getFirst())).isEqualTo("Fenwold University");
        assertThat(claims.stints().getFirst().kind()).isEqualTo(StintKind.EDUCATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "These days I'm pursuing a Masters in lamp design. | Master's student", "I'm now doing my PhD in fog optics and teach on the side. | PhD student",
        "I graduated from Lowfen College and I am currently pursuing a Master's degree. | Master's student", "I completed a PhD in fog optics. | ~",
        "I am a soon-to-be PhD student at Lowfen College, and currently a research assistant at Fenwold University. | research assistant"})
    void positionIsWhatSomebodyStudiesForWhereNoPlaceIsSaid(String text, String position) {
        assertThat(read("# Mira Oduya\n\n" + text).headline()).isEqualTo(position.equals("~") ? "" : position);
    }

    @Test
    void degreesAreReadFromASentence() {
        List<Stint> stints = read("I received my PhD in Physics from Fenwold University in 2021 and my B.Sc. from Lowfen College in 2015.").stints();
        assertThat(stints).extracting(FieldReadersTest::place).containsExactly("Fenwold University", "Lowfen College");
        assertThat(stints).extracting(stint -> stint.degree().orElseThrow()).containsExactly(Degree.PHD, Degree.BACHELOR);
        assertThat(stints).extracting(stint -> stint.to().orElseThrow()).containsExactly(PartialDate.ofYear(2021), PartialDate.ofYear(2015));
    }

    @Test
    void chineseSentenceNamesPlaceUnitAndTitle() {
        Claims claims = read("我是落星湖大学计算机学院的副教授，2015年毕业于白鹭洲大学，获博士学位。");
        assertThat(claims.headline()).isEqualTo("副教授");
        assertThat(claims.stints()).extracting(FieldReadersTest::place).contains("落星湖大学", "白鹭洲大学");
    }

    @Test
    void whatASentenceRepeatsCountsOnce() {
        List<Stint> stints = read("I am a PhD student at Fenwold University.\n\n## Education\n\n- 2021 - 2025, PhD in Physics, Fenwold University\n").stints();
        assertThat(stints).hasSize(1);
        assertThat(stints.getFirst().current()).isTrue();
    }

    @Test
    void rolesUnderOneInstitutionShareIt() {
        List<Stint> stints = read("## Experience\n\n## Work Experience\n\n- **Brackwater Inc.**\n  - Engineer, 2021.05 - 2022.06\n  - Intern, 2020.05 - 2020.08\n").stints();
        assertThat(stints).extracting(FieldReadersTest::place).containsExactly("Brackwater Inc.", "Brackwater Inc.");
    }

    @Test
    void wantedSkillsAndHobbiesAreNoInterests() {
        assertThat(read("## 招聘\n\n- 机器学习\n\n## Hobbies\n\n- sailing\n").interests()).isEmpty();
    }

    @Test
    void newsIsNoAwardAndNoJob() {
        Claims claims = read("## News\n\n- 2021.05 Won the best paper award at Fenwold University as a research intern\n");
        assertThat(claims.awards()).isEmpty();
        assertThat(claims.stints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Mira Oduya", "Hi, I'm **Mira Oduya**, a student.", "# Mira Oduya's Homepage", "# Dr. Mira Oduya", "**Mira Oduya**", "My name is Mira Oduya."})
    void nameIsFoundWhereItStands(String markdown) {
        assertThat(read(markdown + "\n").names()).extracting(Name::text).containsExactly("Mira Oduya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 滕若澜 (Ruolan Teng)", "# Ruolan Teng 滕若澜", "# 滕 若澜 | Ruolan Teng", "Hi, I'm Ruolan Teng (滕若澜), a student."})
    void bothSpellingsOfANameAreFound(String markdown) {
        assertThat(read(markdown + "\n").names()).extracting(Name::text).containsExactly("Ruolan Teng", "滕若澜");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Research Interests", "# About Me", "# Curriculum Vitae", "# Fenwold University", "# 个人简介"})
    void headingIsNotTakenForAName(String markdown) {
        assertThat(read(markdown + "\n\nx\n").names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mira@fenwold.example.edu,mira@fenwold.example.edu", "mira (at) fenwold (dot) edu,mira@fenwold.edu", "mira AT fenwold DOT edu,mira@fenwold.edu", "mira[at]fenwold.edu,mira@fenwold.edu",
        "mira#fenwold.edu,mira@fenwold.edu", "mira|at|fenwold|dot|edu,mira@fenwold.edu", "mira ~at~ fenwold.edu,mira@fenwold.edu", "mira-at-fenwold-dot-edu,mira@fenwold.edu", "mira at-sign fenwold dot edu,mira@fenwold.edu"})
    void mailAddressIsReadHoweverWritten(String text, String address) {
        assertThat(EmailReader.in("Email: " + text)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"See https://fenwold.edu/people#fenwold.edu", "Email: my first name dot last name at fenwold.edu", "issue mira#fenwold.edu"})
    void whatOnlyLooksLikeAnAddressIsNone(String text) {
        assertThat(EmailReader.in(text)).isEmpty();
    }

    @Test
    void telephoneNumberIsNeverKept() {
        Claims claims = read("I am a student at Fenwold University and this is a long enough paragraph. Tel: +86 138 0000 0000\n");
        assertThat(claims.toString()).doesNotContain("0000");
    }

    @Test
    void yearsOfOnePrizeAreSeveralAwards() {
        assertThat(read("## Awards\n\n- National Scholarship, 2019, 2021\n").awards()).extracting(award -> award.year().orElseThrow()).containsExactly(2019, 2021);
    }

    @Test
    void workIsReadWithAuthorsVenueAndYear() {
        var work = read("## Publications\n\n- M. Oduya, N. Nescio. *Sparse Lanterns in Dense Fog*. CVPR 2022.\n").publications().getFirst();
        assertThat(work.title()).isEqualTo("Sparse Lanterns in Dense Fog");
        assertThat(work.authors()).containsExactly("M. Oduya", "N. Nescio");
        assertThat(work.year()).hasValue(2022);
    }
}
