package bole.importer.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonWordsTest {

    @Test
    void wordsThatAPageHasWithSmallLettersAreCommon() {
        assertThat(CommonWords.all("Lantern Policy", "I study policies on lanterns.")).isTrue();
        assertThat(CommonWords.all("Lantern Policy", "I study lanterns.")).isFalse();
        assertThat(CommonWords.all("Mira Oduya", "Write to mira.oduya@fen.example or see /mira/oduya.")).isFalse();
    }
}
