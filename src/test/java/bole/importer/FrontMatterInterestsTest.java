package bole.importer;

import static org.assertj.core.api.Assertions.assertThat;

import bole.profile.Interest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people and places here are invented. */
class FrontMatterInterestsTest {

    private static List<String> read(String markdown, SourceFile... beside) {
        SourceFile page = new SourceFile("index.md", "index.md", markdown.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8), 1);
        Outcome outcome = new Importers(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).read(new Source("index.md", Stream.concat(Stream.of(page), Stream.of(beside)).toList(), List.of())).getFirst();
        return outcome instanceof Outcome.Accepted accepted ? accepted.profile().interests().stream().map(Interest::label).toList() : List.of();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "---\\ntitle: Mira Oduya\\ninterests:\\n  - Tidal Modelling\\n  - Peat Ecology\\n---\\n\\nI am a lecturer at Fenwold University.\\n | Tidal Modelling;Peat Ecology",
        "---\\ntitle: Mira Oduya\\nresearch_tags:\\n  - Tidal Modelling\\n  - name: Peat Ecology\\n---\\n\\nI am a lecturer at Fenwold University.\\n | Tidal Modelling;Peat Ecology",
        "---\\ntitle: Mira Oduya\\nresearchAreas: tidal modelling, peat ecology\\n---\\n\\nI am a lecturer at Fenwold University.\\n | tidal modelling;peat ecology",
        "---\\ntitle: 滕若澜\\n研究方向: [潮汐建模, 泥炭生态]\\n---\\n\\n我是落星湖大学讲师。\\n | 潮汐建模;泥炭生态",
        "---\\ntitle: 滕若澜\\ndescription: 滕若澜，落星湖大学潮汐学院讲师。研究方向包括潮汐建模、泥炭生态和灯塔光学。\\n---\\n\\n{% include home.html %}\\n | 潮汐建模;泥炭生态;灯塔光学",
        "---\\ntitle: Mira Oduya\\nexcerpt: PhD researcher at Fenwold University studying tidal modelling, peat ecology, and lantern optics.\\n---\\n\\nI am a student at Fenwold University.\\n | tidal modelling;peat ecology;lantern optics",
        "---\\ntitle: Mira Oduya\\ninterests:\\n  - Tidal Modelling\\n  - Peat Ecology\\n---\\n\\nI am a lecturer at Fenwold University. My research focuses on lamps, fog law, and tides.\\n | Tidal Modelling;Peat Ecology",
        "---\\ntitle: Mira Oduya\\ndescription: My research interests include fog.\\n---\\n\\nI am a student at Fenwold University. My research interests include tidal modelling and peat ecology.\\n | tidal modelling;peat ecology"})
    void frontMatterTellsWhatItsPageDoesNot(String page, String expected) {
        assertThat(read(page)).containsExactly(expected.split(";"));
    }

    @Test
    void sampleOfATemplateIsNoInterest() {
        assertThat(read("---\ntitle: Mira Oduya\ninterests:\n  - Artificial Intelligence\n  - Computational Linguistics\n  - Information Retrieval\n---\n\nI am a lecturer at Fenwold University.\n")).isEmpty();
    }

    @Test
    void configurationTellsWhatNoPageDoes() {
        SourceFile config = new SourceFile("_config.yml", "_config.yml", "title: Mira Oduya\nauthor:\n  name: Mira Oduya\n  bio: I work on tidal modelling and peat ecology.\n".getBytes(StandardCharsets.UTF_8), 1);
        assertThat(read("---\npermalink: /\n---\n\nI am a lecturer at Fenwold University.\n", config)).containsExactly("tidal modelling", "peat ecology");
    }
}
