package bole.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Path FOLDER = Path.of("src/main/resources/bole/web/static");
    private static final int MOST_LINES = 600;
    private final Visit visit = Visit.sample();

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    private static long lines(String ending) throws IOException {
        long lines = 0;
        for (Path file : files(ending)) {
            lines += Files.readAllLines(file).size();
        }
        return lines;
    }

    @Test
    void scriptsAndStylesStayWithinTheirBudgets() throws IOException {
        assertThat(lines(".js")).isLessThanOrEqualTo(MOST_LINES);
        assertThat(lines(".css")).isLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void scriptsAreCheckedAndMakeNoMarkup() throws IOException {
        for (Path file : files(".js")) {
            String script = Files.readString(file);
            assertThat(script).as(file.toString()).startsWith("// @ts-check");
            assertThat(script).as(file.toString()).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "http:", "https:");
        }
        assertThat(Files.readString(FOLDER.resolve("bole.css"))).doesNotContain("url(", "@import", "http");
    }

    @Test
    void everyFileOfTheFolderIsServed() throws IOException {
        Assets assets = Assets.shipped();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).allSatisfy(file -> {
                Response answer = visit.answer(assets.address(file.getFileName().toString()));
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.headers().get("Cache-Control")).contains("immutable");
            });
        }
    }

    @Test
    void aStaleAddressIsAnsweredWithoutALongLife() {
        assertThat(visit.answer("/static/000000000000/bole.css").headers().get("Cache-Control")).isEqualTo("no-cache");
        assertThat(visit.answer("/static/000000000000/nothing.css").status()).isEqualTo(404);
    }

    @Test
    void browsersCanAddTheSiteAsASearchEngine() {
        Response answer = visit.answer("/opensearch.xml");
        assertThat(answer.headers().get("Content-Type")).startsWith("application/opensearchdescription+xml");
        assertThat(Visit.text(answer)).contains("http://127.0.0.1/?q={searchTerms}&amp;lang=en").startsWith("<OpenSearchDescription");
        assertThat(visit.answer("/favicon.svg").headers().get("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(Visit.text(visit.answer("/robots.txt"))).contains("User-agent: *");
    }
}
