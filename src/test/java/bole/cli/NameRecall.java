package bole.cli;

import bole.json.Json;
import bole.profile.Name;
import bole.query.FacetOptions;
import bole.query.Paging;
import bole.query.RequestReader;
import bole.query.SearchRequest;
import bole.search.Hit;
import bole.text.NameForms;
import bole.text.NameTier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often what is typed finds the person among the first ten, in an index of many others: the invented people of {@code name-pairs.tsv} are added to a list of
 * profiles, indexed in a folder of their own, and looked up.
 *
 * <pre>{@code
 * ./bole convert acl-authors acl_authors.jsonl.xz --out acl.profiles.jsonl
 * java -cp target/test-classes:target/classes:… bole.cli.NameRecall acl.profiles.jsonl FOLDER
 * }</pre>
 */
final class NameRecall {

    private static final int FIRST = 10;

    private final Map<String, String> idOfNames = new LinkedHashMap<>();
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    private NameRecall() {
    }

    private static List<String[]> pairs() throws IOException {
        try (InputStream in = NameRecall.class.getResourceAsStream("/bole/text/name-pairs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).filter(cells -> cells[3].equals("yes")).toList();
        }
    }

    private void writePeople(Path file) throws IOException {
        StringBuilder people = new StringBuilder();
        for (String[] pair : pairs()) {
            if (!idOfNames.containsKey(pair[2])) {
                String id = "invented-" + idOfNames.size();
                idOfNames.put(pair[2], id);
                List<Map<String, String>> names = new ArrayList<>();
                for (String name : pair[2].split(" = ")) {
                    names.add(Map.of("text", name, "kind", names.isEmpty() ? "display" : "native"));
                }
                people.append(Json.write(Map.of("id", id, "names", names))).append('\n');
            }
        }
        Files.writeString(file, people, StandardCharsets.UTF_8);
    }

    private void measure(Folders folders) throws IOException {
        try (Library library = Library.open(folders)) {
            for (String[] pair : pairs()) {
                SearchRequest request = RequestReader.read(Map.of("q", List.of(pair[1]))).withPaging(new Paging(1, FIRST, "")).withFacets(FacetOptions.none());
                List<Hit> hits = library.engine().search(request).hits();
                boolean found = hits.stream().anyMatch(hit -> hit.id().equals(idOfNames.get(pair[2])));
                int outcome = found ? 0 : isCrowded(pair, hits) ? 1 : 2;
                kinds.computeIfAbsent(pair[0], kind -> new int[3])[outcome]++;
                if (outcome == 2) {
                    missed.add(String.join("\t", pair));
                }
            }
        }
    }

    /** Whether all ten who came first are called so as surely as the one who was meant: "S. Jiang" is more than ten people. */
    private static boolean isCrowded(String[] pair, List<Hit> hits) {
        NameTier wanted = NameForms.between(pair[1], List.of(pair[2].split(" = "))).orElse(NameTier.SAME);
        return hits.size() == FIRST && hits.stream().allMatch(hit -> NameForms.between(pair[1], hit.names().stream().map(Name::text).toList()).filter(tier -> tier.compareTo(wanted) <= 0).isPresent());
    }

    private void print() {
        missed.forEach(pair -> System.out.println("missed " + pair));
        kinds.forEach((kind, counts) -> System.out.printf("%-12s found %d, more than ten of the name %d, missed %d%n", kind, counts[0], counts[1], counts[2]));
        int[] sums = new int[3];
        kinds.values().forEach(counts -> Arrays.setAll(sums, i -> sums[i] + counts[i]));
        int all = sums[0] + sums[1] + sums[2];
        System.out.printf("recall@%d %.2f (%d of %d); %.2f without %d queries that more than ten people are called by%n", FIRST, 100.0 * sums[0] / all, sums[0], all,
            100.0 * sums[0] / (sums[0] + sums[2]), sums[1]);
    }

    /** Arguments: a list of profiles, and a folder for data and index. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Folders folders = new Folders();
        folders.data = folder.resolve("data");
        folders.index = folder.resolve("index");
        NameRecall recall = new NameRecall();
        Path people = folder.resolve("invented.profiles.jsonl");
        recall.writePeople(people);
        if (!Files.exists(folders.index)) {
            Main.run("index", arguments[0], people.toString(), "--data", folders.data.toString(), "--index", folders.index.toString());
        }
        recall.measure(folders);
        recall.print();
    }
}
