package bole.importer.generated.heads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What frames are filled with: rows "school: Fenwold University | Kyoto University" of {@code slots.txt}; a slot that occurs again goes on. */
final class HeadSlots {

    private static final Map<String, List<String>> ALL = read();

    private HeadSlots() {
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        lines("slots.txt").stream().filter(line -> !line.startsWith("#") && line.contains(": "))
            .forEach(line -> all.computeIfAbsent(line.substring(0, line.indexOf(": ")), name -> new ArrayList<>()).addAll(List.of(line.substring(line.indexOf(": ") + 2).split(" \\| "))));
        return all;
    }

    /** The lines of a resource of this package. */
    static List<String> lines(String resource) {
        try (InputStream in = HeadSlots.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word of the slot {@code name}. */
    static String any(String name, Random random) {
        List<String> words = ALL.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no slot " + name);
        }
        return words.get(random.nextInt(words.size()));
    }
}
