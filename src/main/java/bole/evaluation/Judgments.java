package bole.evaluation;

import bole.profile.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is right for which topic, as TREC's qrels say it: {@code topic iteration document grade}. */
public final class Judgments {

    private static final int COLUMNS = 4;

    private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();

    /**
     * Reads a file of qrels; columns are parted by white space, empty lines are passed over.
     *
     * @throws InputException if a line has not four columns or its grade is no number
     */
    public static Judgments read(Path file) throws IOException {
        Judgments judgments = new Judgments();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                judgments.add(Columns.of(line, COLUMNS, file + ", line " + number, "a judgment is: topic, 0, document, grade"));
            }
        }
        return judgments;
    }

    private void add(Columns line) {
        grades.computeIfAbsent(line.text(0), topic -> new LinkedHashMap<>()).put(line.text(2), line.wholeNumber(COLUMNS - 1));
    }

    /** The grades of the documents judged for {@code topic}. */
    public Map<String, Integer> of(String topic) {
        return grades.getOrDefault(topic, Map.of());
    }

    /** Whether anything is right for {@code topic}; a topic without is not measured. */
    public boolean hasAnswers(String topic) {
        return of(topic).values().stream().anyMatch(grade -> grade > 0);
    }

    /** All documents that are judged for any topic. */
    public Set<String> documents() {
        Set<String> documents = new LinkedHashSet<>();
        grades.values().forEach(judged -> documents.addAll(judged.keySet()));
        return documents;
    }

    /** The topics with judgments, in the order of the file. */
    public List<String> topics() {
        return List.copyOf(grades.keySet());
    }
}
