package bole.importer.field.stint;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where places do and is none. */
class PlausiblePlacesTest {

    private static List<String> read(String text) {
        return Claims.of(Reading.of(MarkdownPages.read("# Mira Oduya\n\n" + text + "\n"), 0)).stints().stream().map(stint -> stint.title() + " @ " + stint.institution().map(Institution::name).orElse("")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am an engineer who excels at Machine Learning and Statistics.", "I am a student who is skilled at Chemistry.", "In two summers I worked for the Chemistry department and its tide gauges.",
        "I am working as a consultant for Foundation Models projects.", "I am an analyst for Bioinformatics topics.", "你也可以在 GitHub 和 Google Scholar 查看我的更多工作。",
        "## Work\n\n[Google Scholar](https://scholar.google.com/citations?user=x)\n\n2024", "## Work\n\nMira Oduya, 2019 – 2021"})
    void fieldAccountOrThePersonIsNoPlace(String text) {
        assertThat(read(text)).noneMatch(stint -> stint.matches(".* @ .+"));
    }

    @Test
    void degreeInAFieldKeepsItsClaimAndPostsKeepTheirs() {
        assertThat(read("*Cum laude* doctorate: PhD on Organic Synthesis, from the tide group.")).allMatch(stint -> stint.equals("PhD @ "));
        assertThat(read("I am a software engineer at GitHub.")).containsExactly("software engineer @ GitHub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am currently interning with Jana Vale, Ben Reyes, and Bo Li, working on tides.", "I had an internship with Jana Vale.", "I had a research internship with [Jana Vale](https://vale.example.org/) on tides."})
    void whomSomebodyWasWithIsNoPlace(String text) {
        assertThat(read(text)).noneMatch(stint -> stint.matches(".* @ .+"));
    }

    @Test
    void companyThatIsCalledAfterAPersonOrBeginsWithASmallLetterIsOne() {
        assertThat(read("I interned with Jane Street in 2020.")).containsExactly(" @ Jane Street");
        assertThat(read("I am a data scientist at tidalHealth, where I build lanterns.")).containsExactly("data scientist @ tidalHealth");
        assertThat(read("I like macOS and put my notes at arXiv.")).isEmpty();
    }
}
