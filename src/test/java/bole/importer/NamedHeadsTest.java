package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import bole.profile.Institution;
import bole.profile.Name;
import bole.profile.Profile;
import bole.profile.Stint;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that say behind a name what its person is; people are invented. */
class NamedHeadsTest {

    private static Profile read(String markdown) {
        SourceFile page = new SourceFile("page.md", "page.md", markdown.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8), 1);
        Outcome outcome = new Importers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).read(new Source("page.md", List.of(page), List.of())).getFirst();
        return assertThat(outcome).asInstanceOf(type(Outcome.Accepted.class)).actual().profile();
    }

    private static String told(Profile profile) {
        Stint now = profile.stints().stream().filter(Stint::current).findFirst().orElseThrow();
        return profile.names().stream().map(Name::text).findFirst().orElse("") + " / " + profile.headline() + " / " + now.institution().map(Institution::name).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "# Mira Oduya, Postdoc at Fenwold University\\n\\n## Contact\\n\\nmira@fenwold.example | Mira Oduya / Postdoc / Fenwold University",
        "# Mira Oduya (Lecturer, Saltwick University)\\n\\n## Contact\\n\\nmira@saltwick.example | Mira Oduya / Lecturer / Saltwick University",
        "# 滕若澜（落星湖大学 副教授）\\n\\n## 联系方式\\n\\nteng@luoxing.example | 滕若澜 / 副教授 / 落星湖大学",
        "---\\ntitle: Mira Oduya - Reader at Fenwold University\\n---\\n\\n## Contact\\n\\nmira@fenwold.example | Mira Oduya / Reader / Fenwold University",
        "# Mira Oduya - PhD Student @ Fenwold University\\n\\nPhD Candidate, Fenwold University · Saltwick\\n\\n## Contact\\n\\nmira@fenwold.example | Mira Oduya / PhD Candidate / Fenwold University",
    })
    void whatStandsBehindTheNameIsThePositionUnlessTheLineBelowSaysIt(String page, String told) {
        assertThat(told(read(page))).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Mira Oduya, Otto Lind\\n\\nI am a postdoc at Fenwold University.", "# Mira Oduya: tides and fog\\n\\nI am a postdoc at Fenwold University."})
    void whatIsNoPositionStaysInTheHeading(String page) {
        assertThat(read(page).headline()).isEqualTo("postdoc");
    }
}
