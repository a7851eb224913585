package bole.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What narrows a search: options that {@code search} and {@code export} share. Each is a parameter of the API under the same name. */
final class SearchOptions {

    @Option(names = "--interest", paramLabel = "V", description = "a research interest, in either language; repeat for OR")
    private List<String> interest = new ArrayList<>();

    @Option(names = "--institution", paramLabel = "V", description = "an institution, by name, acronym or id; repeat for OR")
    private List<String> institution = new ArrayList<>();

    @Option(names = "--year", paramLabel = "A..B", description = "active in that time: 2021, 2018..2022, ..2020, 2020..")
    private List<String> year = new ArrayList<>();

    @Option(names = "--stint", paramLabel = "S",
        description = "one stint that satisfies all parts: institution:alibaba;year:2022;kind:employment;degree:phd;title:engineer;to:2021")
    private List<String> stint = new ArrayList<>();

    @Option(names = "--sort", paramLabel = "S", description = "relevance, recent or name (default: relevance)")
    private String sort;

    @Option(names = "--lang", paramLabel = "L", description = "language of labels: en or zh (default: en)")
    private String language;

    /** The parameters that the API would get, {@code query} included. */
    Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", query == null || query.isBlank() ? List.of() : List.of(query));
        put(parameters, "interest", interest);
        put(parameters, "institution", institution);
        put(parameters, "year", year);
        put(parameters, "stint", stint);
        put(parameters, "sort", sort == null ? List.of() : List.of(sort));
        put(parameters, "lang", language == null ? List.of() : List.of(language));
        return parameters;
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, List.copyOf(values));
        }
    }
}
