package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Stint;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
}
