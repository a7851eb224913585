package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import bole.profile.Profile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a source as a whole; its people are invented. */
class ImportersTest {

    private static final Importers IMPORTERS = new Importers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void profileOfAPageThatIsTooLongSaysFromWhichLineOnNothingWasRead() {
        Outcome outcome = read("# Mira Oduya\n\nI am a professor of optics at Fenwold University.\n\n" + "- Fog\n\n".repeat(3_500));
        Profile profile = assertThat(outcome).asInstanceOf(type(Outcome.Accepted.class)).actual().profile();
        assertThat(profile.names().getFirst().text()).isEqualTo("Mira Oduya");
        assertThat(profile.sources().getFirst().repairs()).containsExactly("lines not read from line 5001 on: more than a person writes");
    }

    @Test
    void profileOfALifeToldAtLengthSaysFromWhichLineOnItsSentencesWereNotRead() {
        Outcome outcome = read("# Mira Oduya\n\nI am a professor of optics at Fenwold University.\n\n" + "Peat and fog are what I look at.\n\n".repeat(2_000) + "# Awards\n\n- Fen Prize, 2019\n");
        Profile profile = assertThat(outcome).asInstanceOf(type(Outcome.Accepted.class)).actual().profile();
        assertThat(profile.sources().getFirst().repairs()).singleElement().asString().startsWith("sentences not read from line 1").endsWith(" on: more than a person writes");
        assertThat(profile.awards()).hasSize(1);
    }

    @Test
    void pageThatIsTooLongToBeUnderstoodIsRefusedForThat() {
        assertThat(read("Fog: silt\n".repeat(12_000))).asInstanceOf(type(Outcome.Refused.class)).extracting(Outcome.Refused::reason).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void pageOfUsualLengthIsReadToItsEnd() {
        Outcome outcome = read("# Mira Oduya\n\nI am a professor of optics at Fenwold University.\n\n" + "Peat and fog.\n\n".repeat(300));
        assertThat(outcome).asInstanceOf(type(Outcome.Accepted.class)).extracting(accepted -> accepted.profile().sources().getFirst().repairs()).asList().isEmpty();
    }

    private static Outcome read(String page) {
        SourceFile file = new SourceFile("index.md", "index.md", page.getBytes(StandardCharsets.UTF_8));
        return IMPORTERS.read(new Source("index.md", List.of(file), List.of())).getFirst();
    }
}
