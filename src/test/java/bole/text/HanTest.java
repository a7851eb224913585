package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanTest {

    @Test
    void everyCodePointIsWhatUnicodeSays() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            boolean unassigned = Character.getType(codePoint) == Character.UNASSIGNED;
            assertThat(Han.is(codePoint)).as("U+%04X", codePoint).isEqualTo(!unassigned && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN);
        }
    }
}
