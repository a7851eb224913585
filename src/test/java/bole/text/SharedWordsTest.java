package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SharedWordsTest {

    @Test
    void smallWordsAndSignsAreNoWords() {
        assertThat(SharedWords.of("the school of tides, fenwold", Set.of("the", "of"))).containsExactlyInAnyOrder("school", "tides", "fenwold");
        assertThat(SharedWords.of("", Set.of())).isEmpty();
    }

    @Test
    void shareIsThatOfAllWordsOfBoth() {
        assertThat(SharedWords.share(Set.of("tides", "fen"), Set.of("fen", "reed"))).isEqualTo(1 / 3.0);
        assertThat(SharedWords.share(Set.of(), Set.of())).isZero();
    }
}
