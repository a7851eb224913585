package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccentedWordsTest {

    @Test
    void wordsWithAccentsAreCountedAlsoWithACapital() {
        assertThat(AccentedWords.in("The Université and für, Für (Göttingen)")).isEqualTo(4);
    }

    @Test
    void wordsOfAsciiAndOtherLettersAreNot() {
        assertThat(AccentedWords.in("universite göttingen xâ, niš 大学")).isZero();
    }
}
