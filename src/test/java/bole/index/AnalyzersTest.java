package bole.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnalyzersTest {

    private static final String SENTENCE = "Zhang's GPT-4-based 圖像檢索系統";

    @ParameterizedTest
    @EnumSource
    void pageOfThePackageShowsTheCutAsItIs(Analyzers analyzer) throws IOException {
        String page = Files.readString(Path.of("src/main/java/bole/index/package-info.java"), StandardCharsets.UTF_8);
        assertThat(page).contains(" * " + SENTENCE + "\n");
        assertThat(page.lines()).contains(" * " + String.format(java.util.Locale.ROOT, "%-10s", analyzer) + side(analyzer.cut(SENTENCE)));
    }

    private static String side(List<Token> tokens) {
        StringBuilder shown = new StringBuilder();
        int position = -1;
        for (Token token : tokens) {
            shown.append(shown.isEmpty() ? "" : token.position() == position ? " " : " | ").append(token.term());
            position = token.position();
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "C++ and C#, c++ and c#",
        "C/C++, c c++",
        "F# for .NET, f# for net",
        "3D and 5G, 3d and 5g",
        "CO₂ and CO2, co2 and co2",
        "BERT-based, bert bertbased based",
        "GPT-4, gpt gpt4 4",
        "ＧＰＴ－４, gpt gpt4 4",
        "α-synuclein, alpha alphasynuclein synuclein",
        "Alzheimer's, alzheimer",
        "Alzheimer’s disease, alzheimer disease",
        "O'Malley, o omalley malley",
        "R&D, r rd d",
        "Research & Development, research development",
        "Ph.D., ph phd d",
        "version 2.5, version 2.5",
        "2018-2022, 2018 2022",
        "Müller, muller",
        "state-of-the-art, state stateoftheart of the art",
        "e-mail@example.org, e email mail example exampleorg org",
        "naïve (Bayes), naive bayes"})
    void technicalTermsSurvive(String text, String terms) {
        assertThat(String.join(" ", Analyzers.VERBATIM.cut(text).stream().map(Token::term).toList())).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({"networks, network", "universities, university", "university, university", "studies, study", "analysis, analysis", "gpt4s, gpt4s"})
    void stemsAreLight(String word, String stem) {
        assertThat(Stemmer.stem(word)).isEqualTo(stem);
    }

    @Test
    void offsetsPointIntoTheTextAsWritten() {
        String text = "Über ﬁne-tuning： 圖像 𠮷野家";
        assertThat(Analyzers.VERBATIM.cut(text)).extracting(token -> text.substring(token.start(), token.end()))
            .containsExactly("Über", "ﬁne", "ﬁne-tuning", "tuning", "圖", "圖像", "像", "𠮷", "𠮷野", "野", "野家", "家");
    }

    @Test
    void traditionalAndSimplifiedAreCutAlike() {
        for (Analyzers analyzer : Analyzers.values()) {
            assertThat(analyzer.cut("機器學習與圖神經網絡").stream().map(Token::term)).containsExactlyElementsOf(analyzer.cut("机器学习与图神经网络").stream().map(Token::term).toList());
        }
    }

    @Test
    void hostileLengthsAreBounded() {
        assertThat(Analyzers.TEXT.cut("a".repeat(1_000_000))).allMatch(token -> token.term().length() <= 128);
        assertThat(Analyzers.TEXT.cut("a-".repeat(500_000))).isNotEmpty();
        assertThat(Analyzers.WORDS.cut("图像检索".repeat(100_000))).isNotEmpty();
        assertThat(Analyzers.TEXT.cut("e\u0301\u200d".repeat(100_000))).isNotEmpty();
    }
}
