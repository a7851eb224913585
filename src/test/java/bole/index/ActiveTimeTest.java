package bole.index;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Award;
import bole.profile.LineRange;
import bole.profile.Profile;
import bole.profile.SourceRecord;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ActiveTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void currentStintLastsUntilItsSourceWasRead() {
        assertThat(years("2020-05", "", true, Optional.of(Instant.parse("2023-02-01T00:00:00Z")))).containsExactly(2020, 2021, 2022, 2023);
    }

    @Test
    void currentStintLastsUntilTodayWhereTheSourceDoesNotSayWhenItWasRead() {
        assertThat(years("2024", "", true, Optional.empty())).containsExactly(2024, 2025, 2026);
    }

    @Test
    void beginningWithoutEndCoversTheBeginningOnly() {
        assertThat(years("2020", "", false, Optional.empty())).containsExactly(2020);
    }

    @Test
    void endWithoutBeginningCoversTheEndOnly() {
        assertThat(years("", "2019-08", false, Optional.empty())).containsExactly(2019);
    }

    @Test
    void expectedEndCounts() {
        assertThat(years("2024", "2027", true, Optional.empty())).containsExactly(2024, 2025, 2026, 2027);
    }

    @Test
    void endBeforeTheBeginningIsNotBelieved() {
        assertThat(years("2022", "2018", false, Optional.empty())).containsExactly(2022);
    }

    @Test
    void noClaimCoversAThousandYears() {
        assertThat(years("1020", "2020", false, Optional.empty())).containsExactly(1020);
    }

    @Test
    void undatedClaimCoversNothing() {
        assertThat(years("", "", true, Optional.empty())).isEmpty();
        Profile profile = profile(List.of(), List.of(new Award("Prize", "", OptionalInt.empty(), 0, LineRange.of(1))), Optional.empty());
        assertThat(ActiveTime.years(profile, TODAY)).isEmpty();
    }

    private static java.util.Set<Integer> years(String from, String to, boolean current, Optional<Instant> read) {
        Stint stint = new Stint(StintKind.VISIT, Optional.empty(), "", "", Optional.empty(), "", PartialDate.read(from), PartialDate.read(to), current, 0, LineRange.of(1));
        return ActiveTime.years(profile(List.of(stint), List.of(), read), TODAY);
    }

    private static Profile profile(List<Stint> stints, List<Award> awards, Optional<Instant> read) {
        return new Profile("x", List.of(), "", "", List.of(), stints, List.of(), awards, List.of(), List.of(),
            List.of(new SourceRecord("x.md", "markdown", "en", "", read, List.of())));
    }
}
