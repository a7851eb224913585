package bole.importer.section;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.page.MarkdownPages;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunInHeadTest {

    private static Optional<RunInHead> read(String line) {
        return RunInHead.of(MarkdownPages.read(line + "\n").blocks().getFirst().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"**Education.** PhD, Fenwold University, 2018. | EDUCATION", "*Education*. PhD, Fenwold University, 2018. | EDUCATION", "**Employment** – Lecturer, Fenwold University. | EMPLOYMENT", "**Research interests.** Fog and silt. | INTERESTS"})
    void wordsSetApartHeadTheRestOfTheirLine(String line, SectionKind kind) {
        assertThat(read(line)).hasValueSatisfying(head -> assertThat(head.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Education. PhD, Fenwold University, 2018.", "**Education** is what I study.", "**Mira Oduya.** PhD, Fenwold University.", "**Education.**", "I like **education.** It matters."})
    void otherLinesHaveNoSuchHead(String line) {
        assertThat(read(line)).isEmpty();
    }
}
