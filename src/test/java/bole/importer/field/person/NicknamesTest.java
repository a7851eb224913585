package bole.importer.field.person;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.field.Claims;
import bole.importer.field.reading.Reading;
import bole.importer.page.HtmlPages;
import bole.importer.page.MarkdownPages;
import bole.profile.Name;
import bole.profile.NameKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknamesTest {

    private static List<Name> read(String markdown) {
        return Claims.of(Reading.of(MarkdownPages.read(markdown.replace("\\n", "\n") + "\n\nI am a lecturer in optics at Fenwold University.\n"), 0)).names();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hi, I'm Jiawei (Kai) Ostrow, a lecturer at Fenwold University.", "# Jiawei (Kai) Ostrow", "# Jiawei (Kai) Ostrow, PhD", "Jiawei (Kai) Ostrow is a lecturer in optics at Fenwold University.", "Dr. Jiawei (Kai) Ostrow is a lecturer at Fenwold University.", "My name is Jiawei (Kai) Ostrow and I am a lecturer."})
    void nameIsShownAsItIsWrittenAndBothNamesAreOtherSpellings(String text) {
        assertThat(read(text)).containsExactly(new Name("Jiawei (Kai) Ostrow", "en", NameKind.DISPLAY), new Name("Jiawei Ostrow", "en", NameKind.VARIANT), new Name("Kai Ostrow", "en", NameKind.VARIANT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Jiawei \"Kai\" Ostrow", "# Jiawei “Kai” Ostrow", "Dr. Jiawei \"Kai\" Ostrow is a lecturer at Fenwold University."})
    void quotationMarksAreBracketsToo(String text) {
        assertThat(read(text)).extracting(Name::text).hasSize(3).endsWith("Jiawei Ostrow", "Kai Ostrow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Jiawei(Kai) Ostrow", "# Jiawei Ostrow (Kai Ostrow)", "# JiaweiOstrow (Kai Ostrow)", "## Hi, I'm JiaweiOstrow (Kai Ostrow) 👋"})
    void nameThatPeopleAreCalledByIsAnotherSpelling(String text) {
        assertThat(read(text)).containsExactly(new Name("Jiawei Ostrow", "en", NameKind.DISPLAY), new Name("Kai Ostrow", "en", NameKind.VARIANT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"# Jiawei(Kai) van Ostrow | Jiawei van Ostrow;Kai Ostrow", "# Jiawei (Kai) M. Ostrow | Jiawei (Kai) M. Ostrow;Jiawei M. Ostrow;Kai Ostrow", "# Ruolan (Mira) Teng 滕若澜 | Ruolan (Mira) Teng;滕若澜;Ruolan Teng;Mira Teng",
        "# Mira (Mimi) K. Oduya, Ph.D. | Mira (Mimi) K. Oduya;Mira K. Oduya;Mimi Oduya"})
    void partsOfTheNameStayAndTheNativeNameStandsBesideIt(String text, String expected) {
        assertThat(read(text)).extracting(Name::text).containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Jiawei Ostrow (Fenwold University)", "# Jiawei Ostrow (Bo Reed)", "# Jiawei Ostrow (she/her)", "# Jiawei Ostrow (Lowfen)"})
    void otherWordsInBracketsAreNoName(String text) {
        assertThat(read(text)).extracting(Name::text).containsExactly("Jiawei Ostrow");
    }

    @Test
    void titleHasTheLatinNameWhereTheHeadingHasTheNativeOne() {
        String page = "<html><head><title>Jiawei(Kai) Ostrow</title></head><body><h1>滕若澜</h1><p>I am a lecturer at Fenwold University.</p></body></html>";
        assertThat(Claims.of(Reading.of(HtmlPages.read(page, 0), 0)).names()).extracting(Name::text).containsExactly("Jiawei Ostrow", "滕若澜", "Kai Ostrow");
    }
}
