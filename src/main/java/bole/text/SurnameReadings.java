package bole.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How Chinese surnames are read, and which have two characters. 曾 is read ceng in words and Zeng as a surname; 尉迟 is one surname, Yuchi.
 *
 * <p>The table is {@code surnames.tsv}; a surname that is not in it is read as its character usually is.
 */
public final class SurnameReadings {

    private static final Map<String, List<String>> READINGS = new LinkedHashMap<>();

    static {
        SimplifiedTable.read("surnames.tsv").lines().filter(line -> !line.startsWith("#"))
            .forEach(line -> READINGS.put(line.substring(0, line.indexOf('\t')), List.of(line.substring(line.indexOf('\t') + 1).split(" "))));
    }

    private SurnameReadings() {
    }

    /** The readings of a surname, the usual one first, as one word each; the last is that of the word, which people use by mistake. */
    public static List<String> of(String surname) {
        String simplified = Folding.simplified(surname);
        Set<String> readings = new LinkedHashSet<>(READINGS.getOrDefault(simplified, List.of()));
        if (readings.isEmpty() || simplified.length() == 1) {
            readings.add(String.join("", Pinyin.of(simplified)));
        }
        return List.copyOf(readings);
    }

    /** Whether the name begins with a surname of two characters. */
    public static boolean isCompound(String name) {
        return name.length() >= 2 && READINGS.containsKey(Folding.simplified(name.substring(0, 2)));
    }

    /** How many characters of a Chinese name are its surname: two for a compound one, else one. */
    public static int length(String name) {
        return isCompound(name) ? 2 : Math.min(1, name.length());
    }
}
