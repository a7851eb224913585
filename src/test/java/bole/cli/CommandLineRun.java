package bole.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the program within the test: exit code and what it wrote.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record CommandLineRun(int code, String out, String err) {

    /** Runs {@code arguments}. */
    static synchronized CommandLineRun of(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(arguments);
            return new CommandLineRun(code, written.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Runs {@code command} with its folders under {@code folder}. */
    static CommandLineRun in(Path folder, String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data").toString(), "--index", folder.resolve("index").toString()));
        return of(all.toArray(String[]::new));
    }
}
