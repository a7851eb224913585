package bole.importer.field.place;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.MarkdownPages;
import bole.profile.Institution;
import bole.profile.Stint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedTogetherTest {

    /** "place | unit | field" of each. */
    private static List<String> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown.replace("⏎", "\n")), 0)).stints().stream().map(NamedTogetherTest::line).toList();
    }

    private static String line(Stint stint) {
        return stint.institution().map(Institution::name).orElse("") + " / " + stint.unit() + " / " + stint.field();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "She is postdoc in the Department of Tidal Science, Fog, and Harbours (DTFH) at Fenwold University. | Fenwold University / Department of Tidal Science, Fog, and Harbours /",
        "She is a lecturer in the School of Fens, Food and Fog at Saltwick University. | Saltwick University / School of Fens, Food and Fog /",
        "I am a reader at the Faculty of Law, Politics & Letters, Lowfen University. | Lowfen University / Faculty of Law, Politics & Letters /",
        "I received my PhD in Tides, Silt, and Reefs from Lowfen University in 2015. | Lowfen University /  / Tides, Silt, and Reefs",
        "I received my PhD in Tides, and my MSc in Silt, from Lowfen University. | Lowfen University /  / Tides",
    })
    void listOfNamesIsOneNameInProse(String sentence, String first) {
        assertThat(read("# Mira Oduya⏎⏎" + sentence).getFirst().strip()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- PhD in Tides, Silt, and Reefs, Fenwold University, 2015 - 2019 | Fenwold University /  / Tides, Silt, and Reefs",
        "- MSc, Coastal, Marine and Polar Sciences, Fenwold University, 2015 | Fenwold University /  / Coastal, Marine and Polar Sciences",
        "### PhD, Fenwold University (2015 - 2019)⏎Literary, Cultural, and Visual Studies | Fenwold University /  / Literary, Cultural, and Visual Studies",
        "- BSc in Tides, Fenwold University, Northmere, and Reefs, 2012 | Fenwold University /  / Tides",
    })
    void listOfNamesIsOneNameInEntries(String entry, String first) {
        assertThat(read("# Education⏎⏎" + entry).getFirst().strip()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I study for a PhD as a student at University at Buffalo, School of Fog. | University at Buffalo /  /",
        "I am a lecturer at the University at Albany. | University at Albany /  /",
        "Now a postdoc at the Boston University Department of Tides. | Boston University /  /",
        "Now a postdoc in the Stanford Department of Statistics. | Stanford /  /",
        "Researcher at the University of Fenwold - Tidal workgroup | University of Fenwold /  /",
        "PhD Student - Fenwold University | Fenwold University /  /",
        "Reader – Saltwick A&M University | Saltwick A&M University /  /",
        "Fenwold University - PhD Student | Fenwold University /  /",
        "Master's Student — University of Wisconsin - Madison | University of Wisconsin - Madison /  /",
    })
    void placeEndsWhereItsNameDoes(String line, String first) {
        assertThat(read("# Mira Oduya⏎⏎" + line)).first().asString().startsWith(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "- BSc, Boston University Department of Tides, 2010 | Boston University / Department of Tides /",
        "- 2021 - now, PhD in Tides (in progress), Fenwold University | Fenwold University /  / Tides",
        "- 2021 - now, PhD Tides (ongoing), Fenwold University | Fenwold University /  /",
    })
    void remarkOnADegreeIsNoField(String entry, String first) {
        assertThat(read("# Education⏎⏎" + entry).getFirst().strip()).isEqualTo(first);
    }
}
