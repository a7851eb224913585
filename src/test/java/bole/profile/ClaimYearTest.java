package bole.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source gives as a year may be any number. */
class ClaimYearTest {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 24, 999, 3000, 20_210, Integer.MAX_VALUE})
    void numberThatIsNoYearLeavesTheClaimWithoutOne(int year) {
        Publication work = new Publication("A Work", List.of(), "", OptionalInt.of(year), "", "", "", 0, LineRange.of(1));
        Award award = new Award("A Prize", "", OptionalInt.of(year), 0, LineRange.of(1));
        for (Claim claim : List.of(work, award)) {
            assertThatCode(claim::begins).doesNotThrowAnyException();
            assertThat(claim.begins()).isEmpty();
            assertThat(claim.ends()).isEmpty();
        }
        assertThat(work.year()).isEmpty();
        assertThat(award.year()).isEmpty();
    }

    @Test
    void yearIsKept() {
        assertThat(new Award("A Prize", "", OptionalInt.of(1000), 0, LineRange.of(1)).begins()).hasToString("Optional[1000]");
        assertThat(new Award("A Prize", "", OptionalInt.of(2999), 0, LineRange.of(1)).ends()).hasToString("Optional[2999]");
    }
}
