package bole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import bole.importer.Importers;
import bole.importer.Outcome;
import bole.importer.Reason;
import bole.importer.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
    void errorOfOursCostsItsSourceAlone(Class<? extends Throwable> kind) throws IOException {
        for (String name : List.of("ada", "mira", "otto")) {
            Files.writeString(folder.resolve(name + ".md"), "# Mira Oduya\n\nI am a professor of tides at Fenwold University.\n");
        }
        Importers importers = new Importers(CLOCK);
        Function<Source, List<Outcome>> failing = source -> {
            if (source.uri().endsWith("mira.md")) {
                if (kind == StackOverflowError.class) {
                    throw new StackOverflowError("an error of ours");
                }
                throw new IllegalStateException("an error of ours");
            }
            return importers.read(source);
        };
        List<Outcome> outcomes = new ArrayList<>();
        List<Path> files = List.of(folder.resolve("ada.md"), folder.resolve("mira.md"), folder.resolve("otto.md"));
        new Import(CLOCK, failing).read(files, Path::toString, (sha256, bytes) -> { }, outcomes::add);
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Accepted.class);
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.Refused(folder.resolve("mira.md").toString(), Reason.FAILED, ""));
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Accepted.class);
    }
}
