package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChinesePairsTest {

    @Test
    void pairsOfWordsAreKnownInBothScripts() {
        assertThat(ChinesePairs.contains('学', '习')).isTrue();
        assertThat(ChinesePairs.contains('學', '習')).isTrue();
        assertThat(ChinesePairs.contains('习', '学')).isFalse();
    }
}
