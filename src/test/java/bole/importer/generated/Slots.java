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
 * What frames are filled with, from a file of lines "name: one | another"; a name that occurs again goes on. A word may stand for something,
 * "Ph.D. => PHD". A name ends in {@code .zh} for the slot in Chinese.
 */
public final class Slots {

    private static final String CHINESE = ".zh";

    private final String resource;
    private final Map<String, List<Word>> all = new LinkedHashMap<>();

    /**
     * One word of a slot.
     *
     * @param text as it is written on a page
     * @param meaning what it stands for, empty if only itself
     */
    public record Word(String text, String meaning) {
    }

    /** The slots of {@code resource}. */
    public Slots(String resource) {
        this.resource = resource;
        lines(resource).stream().filter(line -> !line.startsWith("#") && line.contains(": ")).forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        for (String word : line.substring(colon + 2).split(" \\| ")) {
            String[] parts = word.split(" => ");
            all.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>()).add(new Word(parts[0].strip(), parts.length > 1 ? parts[1].strip() : ""));
        }
    }

    /** The lines of a resource of this package, "fields/english.txt". */
    public static List<String> lines(String resource) {
        try (InputStream in = Slots.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a slot {@code name}. */
    public boolean has(String name) {
        return all.containsKey(name);
    }

    /** A word of the slot {@code name}, in Chinese if there is such a slot and {@code chinese}. */
    public Word any(String name, boolean chinese, Random random) {
        List<Word> words = chinese && has(name + CHINESE) ? all.get(name + CHINESE) : all.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no slot " + name + " in " + resource);
        }
        return words.get(random.nextInt(words.size()));
    }
}
