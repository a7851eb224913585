package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '^', textBlock = """
        Tsinghua University   | tsinghua university
        ＴＨＵ　清華            | thu 清华
        鍾嗣儒                 | 钟嗣儒
        Müller                | muller
        Mu\u0308ller          | muller
        Søren Łukasz Æther    | soren lukasz aether
        Straße                | strasse
        İstanbul ısı          | istanbul isi
        BERT—based            | bert-based
        3–4 − 5               | 3-4 - 5
        “quoted” ‘it’s’       | "quoted" 'it's'
        「引文」               | "引文"
        `code´                | 'code'
        ﬁne                   | fine
        C++ CO₂ α-Synuclein   | c++ co2 α-synuclein
        soft\u00adhyphen      | softhyphen
        zero\u200bwidth       | zerowidth
        a \t\u00a0\u3000 b    | a b
        ガ ｶﾞ が               | ガ ガ が
        한국                   | 한국
        峯 嶽 臺 説            | 峰 岳 台 说
        """)
    void spellingsThatMeanTheSameAreEqual(String written, String folded) {
        assertThat(Folding.key(written.translateEscapes())).isEqualTo(folded);
    }

    @Test
    void outerWhiteSpaceIsDropped() {
        assertThat(Folding.key(" \n a \r\n")).isEqualTo("a");
        assertThat(Folding.key("   ")).isEmpty();
    }

    @Test
    void marksOfOtherScriptsStay() {
        assertThat(Folding.key("が")).isEqualTo("が").isNotEqualTo(Folding.key("か"));
        assertThat(Folding.key("हिन्दी")).isEqualTo("हिन्दी");
    }

    @Test
    void simplifyingChangesNothingElse() {
        assertThat(Folding.simplified("ＡＢＣ 臺灣  É")).isEqualTo("ＡＢＣ 台湾  É");
        assertThat(Folding.simplified("plain")).isSameAs("plain");
        assertThat(Folding.simplified("徐世勣師")).as("a character whose simplified form is longer stays").isEqualTo("徐世勣师");
    }

    @Test
    void tableAgreesWithIcu() {
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        for (int codePoint = 0x4e00; codePoint < 0xa000; codePoint++) {
            String expected = icu.transliterate(Character.toString(codePoint));
            if (expected.codePointAt(0) != codePoint && "苎苧薴".indexOf(codePoint) < 0) {
                assertThat(Folding.simplified(codePoint)).as(Character.toString(codePoint)).isEqualTo(Folding.simplified(expected.codePointAt(0)));
            }
        }
    }

    @Test
    void tracedTextLeadsBackToTheOriginal() {
        String original = "  Die  ﬁne Müller’s 鍾";
        Folded folded = Folding.traced(original);
        assertThat(folded.text()).isEqualTo(Folding.key(original));
        assertThat(origin(original, folded, "fine")).isEqualTo("ﬁne");
        assertThat(origin(original, folded, "f")).isEqualTo("ﬁ");
        assertThat(origin(original, folded, "die")).isEqualTo("Die");
        assertThat(origin(original, folded, "muller's")).isEqualTo("Müller’s");
        assertThat(origin(original, folded, "钟")).isEqualTo("鍾");
    }

    private static String origin(String original, Folded folded, String wanted) {
        int at = folded.text().indexOf(wanted);
        return original.substring(folded.start(at), folded.end(at + wanted.length()));
    }

    @Test
    void foldingIsIdempotentAndTracesStayInOrderOverRandomText() {
        long seed = 20261120L;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = randomText(random);
            Folded folded = Folding.traced(text);
            assertThat(folded.text()).isEqualTo(Folding.key(text));
            assertThat(Folding.key(folded.text())).as(text).isEqualTo(folded.text());
            assertThat(folded.origin()).isSorted();
        }
    }

    private static String randomText(Random random) {
        int[] limits = {0x80, 0x250, 0x500, 0x3000, 0x10000, 0x30000};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            int codePoint = random.nextInt(limits[random.nextInt(limits.length)]);
            text.appendCodePoint(codePoint);
        }
        return text.toString();
    }

    @Test
    void millionCharactersFoldWithinASecond() {
        String text = "e\u0301".repeat(250_000) + "\u0301".repeat(500_000);
        assertThat(CpuTime.of(() -> Folding.traced(text))).isLessThan(Duration.ofSeconds(1));
    }
}
