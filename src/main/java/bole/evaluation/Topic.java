package bole.evaluation;

import bole.profile.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A question of a test collection.
 *
 * @param id what judgments call it
 * @param text what is looked for, one word or a whole abstract, never read as a query language
 */
public record Topic(String id, String text) {

    /**
     * Reads a file of topics: on each line the id, a tab and the text; empty lines are passed over.
     *
     * @throws InputException if a line has no tab or no text, or an id comes twice
     */
    public static List<Topic> read(Path file) throws IOException {
        List<Topic> topics = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                Topic topic = of(line, file + ", line " + number);
                if (!ids.add(topic.id)) {
                    throw new InputException(file + ", line " + number, "the topic " + topic.id + " stands there already; an id may come once");
                }
                topics.add(topic);
            }
        }
        return topics;
    }

    private static Topic of(String line, String place) {
        int tab = line.indexOf('\t');
        if (tab < 1 || line.substring(tab + 1).isBlank()) {
            throw new InputException(place, "a topic is an id, a tab and its text");
        }
        return new Topic(line.substring(0, tab).strip(), line.substring(tab + 1).strip());
    }
}
