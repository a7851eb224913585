package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Profile;
import bole.profile.Stint;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and places here are invented. */
class FrontMatterTextsTest {

    private static Profile read(String markdown) {
        SourceFile page = new SourceFile("index.md", "index.md", markdown.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8), 1);
        Outcome outcome = new Importers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).read(new Source("index.md", List.of(page), List.of())).getFirst();
        return outcome instanceof Outcome.Accepted accepted ? accepted.profile() : Profile.empty("nobody");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "---\\nlayout: about\\ntitle: Mira Oduya\\nintro: !\\n  I am a **lecturer** at Fenwold University.\\n\\n  I received my Ph.D. from Ostmark University in 2012.\\n---\\n{% include home.html %} | Fenwold University;Ostmark University",
        "---\\ntitle: Mira Oduya\\nabout: >\\n  <p>I am a lecturer at Fenwold University.</p>\\n---\\n<div>{{ page.about }}</div> | Fenwold University",
        "---\\ntitle: Mira Oduya\\nhero:\\n  tagline: Lecturer, Fenwold University\\n  text: !\\n    I study tides. I received my Ph.D. from Ostmark University.\\n--- | Fenwold University;Ostmark University",
        "---\\ntitle: Mira Oduya\\nsections:\\n  - title: Education\\n    content: !\\n      - Ph.D. in Tides, Ostmark University, 2008 - 2012\\n--- | Ostmark University",
        "---\\ntitle: 滕若澜\\neducation:\\n  - 2019 - 2023，落星湖大学，海洋学，博士\\n  - 2015 - 2019，青岚大学，物理学，学士\\n--- | 落星湖大学;青岚大学",
        "---\\ntitle: Mira Oduya\\nlayout: splash\\nexcerpt: I am a lecturer at Fenwold University.\\n--- | Fenwold University",
        "---\\ntitle: Mira Oduya\\nnews: !\\n  2021: I am now a professor at Ostmark University.\\n---\\nI am a lecturer at Fenwold University. | Fenwold University"})
    void frontMatterHoldsTheTextOfItsPage(String page, String places) {
        assertThat(read(page.replace(": !\\n", ": |\\n")).stints()).map(stint -> stint.institution().map(place -> place.name()).orElse("")).containsExactlyInAnyOrder(places.split(";"));
    }

    @Test
    void linesOfContactHoldAddresses() {
        Profile profile = read("---\ntitle: Mira Oduya\ncontact_line: >\n  <a href=\"mailto:m.oduya@fen.example\">Mail</a> <a href=\"https://github.com/miraoduya\">GitHub</a>\n---\nI am a lecturer at Fenwold University.\n");
        assertThat(profile.links()).singleElement().satisfies(link -> assertThat(link.url()).isEqualTo("https://github.com/miraoduya"));
    }

    @Test
    void textsStandWhereTheyAreWritten() {
        Profile profile = read("---\ntitle: Mira Oduya\nintro: |\n  I am a lecturer at Fenwold University.\n---\n");
        assertThat(profile.stints()).map(Stint::lines).singleElement().satisfies(lines -> assertThat(lines.first()).isEqualTo(4));
    }

    @Test
    void lineBesideThePortraitSignsThePageWhereItsMailDoes() {
        String page = "---\nlayout: about\ntitle: about\nprofile:\n  image: me.jpg\n  address: >\n    <p>Mira Oduya [ˈmiːra]</p>\n    <p>Brackwater Hall</p>\n---\n\nI am a reader at Fenwold University. Mail: %s@fenwold.edu\n";
        assertThat(read(page.formatted("mira.oduya")).names()).singleElement().satisfies(name -> assertThat(name.text()).isEqualTo("Mira Oduya"));
        assertThat(read(page.formatted("info")).names()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "---\\ntitle: About: Mira Oduya\\nname: Mira Oduya\\nresearch_interests:\\n  - tides\\n  - silt\\n---\\nI am a lecturer at Fenwold University. | tides;silt",
        "---\\nname: Mira Oduya\\nbio: \"Mira\" studies.\\ninterests: [tides, silt]\\n---\\nI am a lecturer at Fenwold University. | tides;silt",
        "---\\nname: Mira Oduya\\ninterests:\\n  - tides: of the sea: and others\\n  - silt\\n---\\nI am a lecturer at Fenwold University. | tides: of the sea: and others;silt"})
    void brokenKeyLosesNoOtherKey(String page, String interests) {
        assertThat(read(page).interests()).map(interest -> interest.label()).containsExactly(interests.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Experience|Tindervane;Lanternly", "Work Experience|Tindervane;Lanternly", "Education & Experience|Tindervane;Lanternly", "工作经历|Tindervane;Lanternly", "Reading List|"})
    void titleOfAPageThatIsOneSectionHeadsIt(String title, String places) {
        assertThat(read("---\ntitle: \"" + title + "\"\nlayout: archive\n---\n\n### Fog Analyst\n\nTindervane\n\n2019 - 2021\n\n### Developer\n\nLanternly\n\n2017 - 2019\n").stints())
            .map(stint -> stint.institution().map(place -> place.name()).orElse("")).containsExactly(places == null ? new String[0] : places.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Awards|2", "Honors & Awards|2", "Awards and Grants|2", "Selected Honors and Awards|2", "荣誉奖励|2", "获奖情况|2", "Reading List|0", "Award-winning books|0"})
    void titleOfAPageOfAwardsHeadsThem(String title, int awards) {
        assertThat(read("---\ntitle: \"" + title + "\"\nname: Mira Oduya\n---\n\n# 2021\n\n- Reed Prize\n\n# 2019\n\n- Silt Medal\n").awards()).hasSize(awards);
    }

    @Test
    void headingsAsHighAsTheTitleStandBelowIt() {
        String page = "---\ntitle: Education\nlayout: archive\n---\n\n# [2012-2016] Fenwold University (FU), Northmere\nDoctor of Philosophy in Fog\nThesis: Lamps at sea\n\nLowfen University\n======\n* B.S. Tides\n* Moorheim, CA, January 2008 - May 2012\n    * Courses:\n        * Nets, ropes\n";
        assertThat(read(page).stints()).map(stint -> stint.degree().orElseThrow() + " " + stint.institution().orElseThrow().name() + " " + stint.from().orElseThrow() + " " + stint.to().orElseThrow())
            .containsExactly("PHD Fenwold University (FU) 2012 2016", "BACHELOR Lowfen University 2008-01 2012-05");
    }

    @Test
    void titleHeadsNoPageThatHasHeadingsOfItsOwn() {
        String page = "---\ntitle: Experience\n---\n\n## Research\n<p>2025~present&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;\n<b>Fog Research Laboratories, Kite Corporation</b></p>\n<p>\n<i><b>Principal Researcher</b> at the Research Group for Fog</i>\n</p>\n"
            + "<p>2021~2025&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;\n<b>Fog Research Laboratories, Kite Corporation</b></p>\n<p>\n<i><b>Researcher</b> at the Research Group for Fog</i>\n</p>\n\n## Education\n\n2015 - 2019 **University of Oslo**, BSc in Physics\n";
        assertThat(read(page).stints()).extracting(Stint::title).contains("Principal Researcher", "Researcher");
    }
}
