package bole.importer.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What frames are filled with, from {@code slots.txt}: lines "name: one | another"; a name that occurs again goes on. A word may stand for something,
 * "Ph.D. => PHD". A name ends in {@code .zh} for the slot in Chinese.
 */
final class Slots {

    private static final Map<String, List<Word>> ALL = read();

    /**
     * One word of a slot.
     *
     * @param text as it is written on a page
     * @param meaning what it stands for, empty if only itself
     */
    record Word(String text, String meaning) {
    }

    private Slots() {
    }

    private static Map<String, List<Word>> read() {
        Map<String, List<Word>> all = new LinkedHashMap<>();
        for (String line : lines("slots.txt")) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                for (String word : line.substring(colon + 2).split(" \\| ")) {
                    String[] parts = word.split(" => ");
                    all.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>()).add(new Word(parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""));
                }
            }
        }
        return all;
    }

    /** The lines of a resource of this package. */
    static List<String> lines(String resource) {
        try (InputStream in = Slots.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word of the slot {@code name}, in Chinese if there is such a slot and {@code chinese}. */
    static Word any(String name, boolean chinese, Random random) {
        List<Word> words = chinese && ALL.containsKey(name + ".zh") ? ALL.get(name + ".zh") : ALL.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no slot " + name);
        }
        return words.get(random.nextInt(words.size()));
    }
}
