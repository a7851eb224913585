package bole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ServeArgumentsTest {

    private static String[] words(String line) {
        return line.split(" ");
    }

    private static List<Object> options(ServeCommand server) {
        return List.of(server.port, server.host, server.folders.data, server.folders.index);
    }

    private static ServeCommand asTheLibraryReads(String line) {
        ServeCommand server = new ServeCommand();
        new CommandLine(server).parseArgs(Arrays.stream(words(line)).skip(1).toArray(String[]::new));
        return server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "serve --port 0", "serve --port 09000", "serve --host 0.0.0.0 --port 99999", "serve --index a/b --data 人 --host localhost --port 80"})
    void pairsOfOptionAndValueAreReadAsTheLibraryReadsThem(String line) {
        assertThat(ServeArguments.read(words(line)).map(ServeArgumentsTest::options)).contains(options(asTheLibraryReads(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "index --data a", "help serve", "serve --help", "serve --port", "serve --port=80", "serve --port -1", "serve --port 1e3", "serve --port 123456", "serve --data @list",
        "serve --data --index", "serve --port 1 --port 2", "serve --colour red", "serve --data \"a\""})
    void allElseIsLeftToTheLibrary(String line) {
        assertThat(ServeArguments.read(words(line))).isEmpty();
    }

    @Test
    void nothingAndAnEmptyValueAreLeftToTheLibrary() {
        assertThat(ServeArguments.read()).isEmpty();
        assertThat(ServeArguments.read("serve", "--data", "")).isEmpty();
    }
}
