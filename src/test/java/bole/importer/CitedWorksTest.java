package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Publication;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All people and works here are invented. */
class CitedWorksTest {

    private static final String SILT = "@article{vale2021silt,\n  title={How {Silt} Remembers Floods: A Slow Study},\n  author={Vale, Tamsin and Lund, Bo},\n  journal={Journal of Slow Water},\n  year={2021}\n}\n";
    private static final String LAMPS = "@inproceedings{vale_lamps,\n  title = \"Wet Lamps at Dusk\",\n  author = \"Tamsin Vale and Esra Marsh\",\n  booktitle = \"Proceedings of the Lantern Conference\",\n  year = 2022\n}\n";
    private static final String OTHERS = "@article{kite2019,\n  title={Ferns of the Northern Moor},\n  author={Kite, Nils and Oar, Sara},\n  journal={Fern Letters},\n  year={2019}\n}\n";
    private static final String HEAD = "# Tamsin Vale\n\nI am a lecturer at Fenwold University.\n\n";
    private static final List<String> BOTH = List.of("How Silt Remembers Floods: A Slow Study | Tamsin Vale; Bo Lund | Journal of Slow Water | 2021", "Wet Lamps at Dusk | Tamsin Vale; Esra Marsh | Proceedings of the Lantern Conference | 2022");

    private static List<Publication> works(String name, String page) {
        SourceFile file = new SourceFile(name, name, page.getBytes(StandardCharsets.UTF_8), 1);
        Outcome outcome = new Importers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).read(new Source(name, List.of(file), List.of())).getFirst();
        return ((Outcome.Accepted) outcome).profile().publications();
    }

    private static List<String> told(String page) {
        return works(page.startsWith("<") ? "page.html" : "page.md", page).stream().map(work -> work.title() + " | " + String.join("; ", work.authors()) + " | " + work.venue() + " | " + work.year().orElse(0)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"```bibtex\n%s\n%s```\n", "~~~bibtex\n%s\n%s~~~\n", "~~~\n%s~~~\n\n~~~\n%s~~~\n", "<pre>\n%s%s</pre>\n", "<details><summary>All as BibTeX</summary>\n\n```bib\n%s%s```\n\n</details>\n", "```\n%s```\n\n### 2022\n\n```\n%s```\n"})
    void entriesBelowAHeadingOfPublicationsAreWorks(String frame) {
        assertThat(told(HEAD + "## Publications\n\n" + frame.formatted(SILT, LAMPS) + "\n## Teaching\n\n- Tides\n")).isEqualTo(BOTH);
        assertThat(told(HEAD + "## 发表论文\n\n" + frame.formatted(SILT, LAMPS))).isEqualTo(BOTH);
    }

    @Test
    void entriesInHtmlAreWorks() {
        assertThat(told("<h1>Tamsin Vale</h1><p>I am a lecturer at Fenwold University.</p><h2>Papers</h2><pre><code>" + SILT + "</code></pre><pre>" + LAMPS + "</pre>")).isEqualTo(BOTH);
        assertThat(told("<h1>Tamsin Vale</h1><p>I am a lecturer at Fenwold University.</p><h2>Papers</h2><ul><li><pre>" + SILT + "</pre></li><li><pre>" + LAMPS + "</pre></li></ul>")).isEqualTo(BOTH);
    }

    @Test
    void withoutAHeadingOnlyThePersonsWorksAre() {
        assertThat(told(HEAD + "```bibtex\n" + OTHERS + SILT + LAMPS + "```\n")).isEqualTo(BOTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- T. Vale, B. Lund. How silt remembers floods: a slow study. *Journal of Slow Water*, 2021.\n\n  ```bibtex\n%s  ```\n", "- T. Vale, B. Lund. How silt remembers floods: a slow study. *Journal of Slow Water*, 2021. <details><summary>BibTeX</summary><pre>%s</pre></details>\n",
        "T. Vale, B. Lund. How silt remembers floods. *Journal of Slow Water*, 2021.\n\n```\n%s```\n"})
    void entryToCiteAWorkByIsNoSecondWork(String frame) {
        assertThat(told(HEAD + "## Publications\n\n" + frame.formatted(SILT))).hasSize(1).first().asString().contains("T. Vale; B. Lund").endsWith("| Journal of Slow Water | 2021");
    }

    @Test
    void entryToCiteAWorkByCompletesIt() {
        assertThat(told(HEAD + "## Publications\n\n- *How silt remembers floods: a slow study*, 2021\n\n```\n" + SILT + "```\n")).containsExactly("How silt remembers floods: a slow study | Tamsin Vale; Bo Lund | Journal of Slow Water | 2021");
    }

    @Test
    void entryStandsOnItsLines() {
        assertThat(works("page.md", HEAD + "## Papers\n\n```\n" + SILT + "\n" + LAMPS + "```\n").stream().map(work -> work.lines().first() + "-" + work.lines().last())).containsExactly("8-13", "15-20");
    }
}
