package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read from pages of invented people, as a whole: {@code golden/FORMAT/CASE} holds the files of a case and {@code profile.json}, what they mean.
 * {@code -Dgolden=update} writes {@code profile.json} anew; look at the difference before you keep it.
 */
class GoldenTest {

    static List<GoldenCase> cases() throws IOException {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pageIsUnderstoodAsBefore(GoldenCase golden) throws IOException {
        String read = golden.read().json();
        Path expected = golden.folder().resolve("profile.json");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(expected, read, StandardCharsets.UTF_8);
        }
        assertThat(read).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"academicpages", "alfolio", "bibtex", "bole", "dblp", "html", "hugoblox", "json-resume", "markdown", "openalex", "orcid", "schema-org", "semantic-scholar", "vcard"})
    void everyFormatHasAtLeastTenCases(String format) throws IOException {
        assertThat(cases().stream().filter(golden -> golden.format().equals(format))).hasSizeGreaterThanOrEqualTo(10);
    }
}
