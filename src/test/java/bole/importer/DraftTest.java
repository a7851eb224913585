package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Stint;
import bole.profile.StintKind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    private static final Importers IMPORTERS = new Importers(Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"2024 - 2028,true", "Aug. 2024 - Jul. 2027,true", "2020 - 2026,false", "Sep. 2025 - Nov. 2026,true", "Sep. 2025 - Oct. 2026,false", "2027 - 2031,false"})
    void studiesThatEndAfterTheirPageWasReadGoOn(String time, boolean current) {
        byte[] page = ("# Mira Oduya\n\n## Education\n\n- Ph.D. in Tides, Fenwold University, " + time + "\n").getBytes(StandardCharsets.UTF_8);
        List<Outcome> outcomes = IMPORTERS.read(new Source("page.md", List.of(new SourceFile("page.md", "page.md", page)), List.of()));
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(Outcome.Accepted.class, accepted -> assertThat(accepted.profile().stints()).extracting(Stint::current).containsExactly(current));
    }

    private static List<Stint> site(String about, String cv) {
        List<SourceFile> files = List.of(new SourceFile("_pages/about.md", "_pages/about.md", about.getBytes(StandardCharsets.UTF_8)), new SourceFile("_pages/cv.md", "_pages/cv.md", cv.getBytes(StandardCharsets.UTF_8)));
        List<Outcome> outcomes = IMPORTERS.read(new Source("site", files, List.of()));
        return outcomes.stream().map(Outcome.Accepted.class::cast).findFirst().orElseThrow().profile().stints();
    }

    @Test
    void aDegreeThatOnePageExpectsAndAnotherTellsInFullIsOne() {
        List<Stint> stints = site("# Mira Oduya\n\nI am a fifth-year PhD student in Tides at Fenwold University. I will graduate in June 2027.\n", "# CV\n\n## Education\n\n- PhD in Tides, Fenwold University, Norland, 2022 - 2027\n");
        assertThat(stints).singleElement().satisfies(stint -> assertThat(stint.from()).isPresent());
    }

    @Test
    void anAddressWhereSomebodyStudiesIsNoPost() {
        List<Stint> stints = site("# Mira Oduya\n\nFenwold University\n\nI study fog.\n\n## Education\n\n- PhD in Tides, Fenwold University, 2024 - 2028\n", "# CV\n\nNothing more.\n");
        assertThat(stints).extracting(Stint::kind).containsExactly(StintKind.EDUCATION);
    }

    @Test
    void aLowerRankIsNoLaterOne() {
        List<Stint> stints = site("# Mira Oduya\n\nI am an associate professor at Fenwold University, where I have worked since August 2016, first as an assistant professor and since January 2022 in my present rank.\n", "# CV\n\nNothing more.\n");
        assertThat(stints).singleElement().satisfies(stint -> assertThat(stint.title()).isEqualTo("associate professor"));
    }
}
