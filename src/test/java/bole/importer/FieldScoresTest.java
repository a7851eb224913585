package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Profile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How well the pages of invented people are read, by labels that were made from the pages and not from what the program says of them. */
class FieldScoresTest {

    /** F1 of each field, strict, that no change may bring down; raise it when reading gets better. */
    private static final Map<String, Double> LEAST = Map.of("name", 97.0, "native name", 92.0, "position", 84.5, "institution", 94.5, "interests", 89.5,
        "education", 96.0, "employment", 98.5, "publications", 100.0, "awards", 100.0, "emails", 100.0);

    static List<GoldenLabels> refused() throws IOException {
        return GoldenLabels.all().stream().filter(GoldenLabels::refused).toList();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void pagesWithoutAPersonGiveNothing(GoldenLabels labels) {
        assertThat(GoldenCase.named(labels.of()).read().profiles()).isEmpty();
    }

    @Test
    void scoreOfNoFieldFalls() throws IOException {
        Map<String, FieldScore> scores = scores();
        assertThat(scores.keySet()).isEqualTo(LEAST.keySet());
        assertThat(scores).allSatisfy((field, score) -> assertThat(score.f1()).as(field + " " + score).isGreaterThanOrEqualTo(LEAST.get(field)));
    }

    @Test
    void labelsCoverPagesOfEveryKind() throws IOException {
        assertThat(GoldenLabels.all()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(GoldenLabels.all()).extracting(labels -> labels.of().substring(0, labels.of().indexOf('/')))
            .contains("academicpages", "alfolio", "html", "hugoblox", "markdown");
    }

    private static Map<String, FieldScore> scores() throws IOException {
        Map<String, FieldScore> scores = new LinkedHashMap<>();
        for (GoldenLabels labels : GoldenLabels.all()) {
            if (!labels.refused()) {
                labels.score(GoldenCase.named(labels.of()).read().profiles().stream().findFirst().orElseGet(() -> Profile.empty("none")), scores);
            }
        }
        return scores;
    }
}
