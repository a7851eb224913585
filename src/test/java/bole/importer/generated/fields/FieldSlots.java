package bole.importer.generated.fields;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What frames are filled with: rows "field.en: glaciology | ethics" of {@code slots.txt}; a slot that occurs again goes on. */
final class FieldSlots {

    private static final Map<String, List<String>> ALL = read();

    private FieldSlots() {
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        lines("slots.txt").stream().filter(line -> !line.startsWith("#") && line.contains(": "))
            .forEach(line -> all.computeIfAbsent(line.substring(0, line.indexOf(": ")), name -> new ArrayList<>()).addAll(List.of(line.substring(line.indexOf(": ") + 2).split(" \\| "))));
        return all;
    }

    /** The lines of a resource of this package. */
    static List<String> lines(String resource) {
        try (InputStream in = FieldSlots.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word of the slot {@code name} in the language {@code language}. */
    static String any(String name, String language, Random random) {
        List<String> words = ALL.get(name + "." + language);
        if (words == null) {
            throw new IllegalArgumentException("no slot " + name + "." + language);
        }
        return words.get(random.nextInt(words.size()));
    }
}
