package bole.evaluation;

import bole.profile.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rankings of a system for the topics of a collection, in TREC's form: {@code topic Q0 document rank score name}. */
public final class Run {

    private static final int COLUMNS = 6;
    private static final int DOCUMENT = 2;
    private static final int RANK = 3;
    private static final int SCORE = 4;

    private final Map<String, List<Ranked>> rankings = new LinkedHashMap<>();

    /** Adds the ranking of {@code topic}, best first. */
    public void put(String topic, List<Ranked> ranking) {
        rankings.put(topic, List.copyOf(ranking));
    }

    /** The ranking of {@code topic}, best first; empty if the run has none. */
    public List<Ranked> of(String topic) {
        return rankings.getOrDefault(topic, List.of());
    }

    /** The documents of the ranking of {@code topic}, best first. */
    public List<String> documents(String topic) {
        return of(topic).stream().map(Ranked::document).toList();
    }

    /** Writes this run under {@code name}. Equal scores keep their order, as ranks say it. */
    public void write(Writer out, String name) throws IOException {
        for (Map.Entry<String, List<Ranked>> entry : rankings.entrySet()) {
            int rank = 1;
            for (Ranked ranked : entry.getValue()) {
                out.write(String.format(Locale.ROOT, "%s Q0 %s %d %.6f %s%n", entry.getKey(), ranked.document(), rank++, ranked.score(), name));
            }
        }
    }

    /**
     * Reads a run; the order within a topic is that of the ranks.
     *
     * @throws InputException if a line has not six columns, or rank or score is no number
     */
    public static Run read(Path file) throws IOException {
        Map<String, List<Columns>> lines = new LinkedHashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    Columns columns = Columns.of(line, COLUMNS, file + ", line " + number, "a line of a run is: topic, Q0, document, rank, score, name");
                    lines.computeIfAbsent(columns.text(0), topic -> new ArrayList<>()).add(columns);
                }
            }
        }
        Run run = new Run();
        lines.forEach((topic, ranked) -> run.put(topic, ranked.stream().sorted(Comparator.comparingInt(line -> line.wholeNumber(RANK)))
            .map(line -> new Ranked(line.text(DOCUMENT), line.number(SCORE))).toList()));
        return run;
    }
}
