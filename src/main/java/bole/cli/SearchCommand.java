package bole.cli;

import bole.json.Json;
import bole.query.FacetOptions;
import bole.query.Paging;
import bole.query.RequestReader;
import bole.query.SearchRequest;
import bole.search.Hit;
import bole.search.SearchEngine;
import bole.search.SearchResult;
import bole.web.CsvTable;
import bole.web.SearchAnswer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bole search}: a search from the terminal. */
@Command(name = "search", mixinStandardHelpOptions = true, sortOptions = false, header = "Searches the index from the terminal.",
    description = "What matched stands in brackets. The index must exist: ./bole serve or ./bole index makes it.",
    footer = {"", "Examples:", "  ./bole search '图神经网络' --year 2022..", "  ./bole search 'graph learning' --institution Tsinghua --sort recent",
        "  ./bole search '' --stint 'institution:alibaba;year:2022' --format json"})
final class SearchCommand implements Callable<Integer> {

    /** Forms of output. */
    enum Format { TEXT, JSON, CSV }

    @Parameters(paramLabel = "QUERY", description = "what to look for, in the query language; '' for everyone")
    private String query;

    @Mixin
    private SearchOptions options;

    @Option(names = "--size", paramLabel = "N", defaultValue = "10", description = "how many people, 1 to 100 (default: ${DEFAULT-VALUE})")
    private int size;

    @Option(names = "--format", defaultValue = "text", description = "text, json (the API's answer) or csv (default: ${DEFAULT-VALUE})")
    private Format format;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Library library = Library.open(folders)) {
            SearchRequest request = RequestReader.read(options.parameters(query)).withPaging(new Paging(1, size, ""));
            long start = System.nanoTime();
            switch (format) {
                case TEXT -> {
                    SearchRequest shown = request.withFacets(FacetOptions.standard());
                    ResultText.print(shown, library.engine().search(shown), out);
                }
                case JSON -> {
                    SearchResult result = library.engine().search(request);
                    out.println(Json.writeComplete(SearchAnswer.of(request, result, (System.nanoTime() - start) / 1_000_000)));
                }
                case CSV -> table(library.engine(), request, out);
            }
        }
        out.flush();
        return 0;
    }

    private static void table(SearchEngine engine, SearchRequest request, Appendable out) throws IOException {
        CsvTable table = new CsvTable(out);
        for (Hit hit : engine.search(request).hits()) {
            table.add(engine.profile(hit.id()).orElseThrow().profile());
        }
    }
}
