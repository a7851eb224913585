package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallWordsTest {

    @Test
    void wordsThatAPageHasWithSmallLettersAreCommon() {
        assertThat(SmallWords.all("Lantern Policy", "I study policies on lanterns.")).isTrue();
        assertThat(SmallWords.all("Lantern Policy", "I study lanterns.")).isFalse();
        assertThat(SmallWords.all("Mira Oduya", "Write to mira.oduya@fen.example or see /mira/oduya.")).isFalse();
    }
}
