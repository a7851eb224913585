package bole.cli;

import bole.json.Json;
import bole.json.JsonException;
import bole.profile.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tukaani.xz.XZInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bole convert}: lists of people in a foreign form as Bole's own format. */
@Command(name = "convert", mixinStandardHelpOptions = true, sortOptions = false, header = "Makes Bole's own format of a list of people in another form.",
    description = {"acl-authors: one JSON object per line with id, name, name_variants, name_zh, interests, affiliations[institution, from, to],",
        "publications[id, title, year, venue], homepage; also compressed with xz. Read and written line by line."},
    footer = {"", "Examples:", "  ./bole convert acl-authors acl_authors.jsonl.xz --out acl.profiles.jsonl", "  ./bole index acl.profiles.jsonl"})
final class ConvertCommand implements Callable<Integer> {

    /** Forms that are read. */
    enum Form { ACL_AUTHORS }

    @Parameters(index = "0", paramLabel = "FORM", description = "acl-authors", converter = FormConverter.class)
    private Form form;

    @Parameters(index = "1", paramLabel = "FILE", description = "the list, as .jsonl or .jsonl.xz")
    private Path file;

    @Option(names = "--out", paramLabel = "F", required = true, description = "the file to write, best ending in .profiles.jsonl")
    private Path out;

    @Spec
    private CommandSpec spec;

    /** Reads a form's name as it is written on the command line. */
    static final class FormConverter implements picocli.CommandLine.ITypeConverter<Form> {
        @Override
        public Form convert(String text) {
            return Form.valueOf(text.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        }
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new InputException("file " + file, "does not exist or cannot be read");
        }
        try (BufferedReader in = reader(); Writer written = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            int people = convert(in, written);
            spec.commandLine().getOut().println("wrote " + people + " people to " + out);
        } catch (NoSuchFileException e) {
            throw new InputException("--out " + out, "its folder does not exist");
        }
        return 0;
    }

    private BufferedReader reader() throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".xz") ? new XZInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private int convert(BufferedReader in, Writer written) throws IOException {
        int number = 0;
        int people = 0;
        try (Progress progress = Progress.start("Converting", -1, Clock.systemUTC())) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    written.append(profile(line, number)).append('\n');
                    people++;
                    progress.step();
                }
            }
        }
        return people;
    }

    private String profile(String line, int number) {
        try {
            return switch (form) {
                case ACL_AUTHORS -> Json.write(AuthorList.profile(line, file.getFileName().toString(), number));
            };
        } catch (JsonException | IllegalArgumentException e) {
            throw new InputException(file + ", line " + number, e.getMessage());
        }
    }
}
