package bole.cli;

import bole.json.Json;
import bole.profile.InputException;
import bole.query.RequestReader;
import bole.query.SearchRequest;
import bole.search.SearchEngine;
import bole.web.Cards;
import bole.web.CsvTable;
import bole.web.Export;
import bole.web.JsonLinkedData;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bole export}: all profiles that match, streamed. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false, header = "Writes all profiles that match a search.",
    description = "jsonl is Bole's own format: importing it gives the same index. csv is safe to open in a spreadsheet.",
    footer = {"", "Examples:", "  ./bole export --format jsonl --out everyone.profiles.jsonl", "  ./bole export --institution Tsinghua --format csv"})
final class ExportCommand implements Callable<Integer> {

    /** Forms of output. */
    enum Format { CSV, JSONL, JSONLD, VCARD }

    @Option(names = "--query", paramLabel = "QUERY", defaultValue = "", description = "what to look for, in the query language")
    private String query;

    @Mixin
    private SearchOptions options;

    @Option(names = "--format", required = true, description = "csv, jsonl, jsonld or vcard")
    private Format format;

    @Option(names = "--out", paramLabel = "F", description = "the file to write (default: standard output)")
    private Path file;

    @Mixin
    private Folders folders;

    @Override
    public Integer call() throws IOException {
        try (Library library = Library.open(folders)) {
            SearchRequest request = RequestReader.read(options.parameters(query));
            if (file == null) {
                write(library.engine(), request, System.out);
            } else {
                try (OutputStream out = Files.newOutputStream(file)) {
                    write(library.engine(), request, out);
                } catch (NoSuchFileException e) {
                    throw new InputException("--out " + file, "its folder does not exist");
                }
            }
        }
        return 0;
    }

    private void write(SearchEngine engine, SearchRequest request, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Export.each(engine, request, taker(writer));
        writer.flush();
    }

    private Export.Taker taker(Writer out) throws IOException {
        return switch (format) {
            case CSV -> new CsvTable(out)::add;
            case JSONL -> profile -> out.append(Json.write(profile)).append('\n');
            case JSONLD -> profile -> out.append(JsonLinkedData.of(profile)).append('\n');
            case VCARD -> profile -> out.append(Cards.of(profile));
        };
    }
}
