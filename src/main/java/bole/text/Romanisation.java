package bole.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spellings of Chinese names other than pinyin: Wade-Giles for all, those of Hong Kong, Singapore and Taiwan for the characters in {@code romanisations.tsv}. */
final class Romanisation {

    private static final int MOST = 24;

    private static final Map<String, List<String>> CANTONESE = new HashMap<>();
    private static final Map<String, List<String>> TAIWANESE = new HashMap<>();

    static {
        SimplifiedTable.read("romanisations.tsv").lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(Romanisation::add);
    }

    private Romanisation() {
    }

    private static void add(String[] row) {
        CANTONESE.merge(row[0], spellings(row[1]), Romanisation::both);
        if (row.length > 2) {
            TAIWANESE.merge(row[0], spellings(row[2]), Romanisation::both);
        }
    }

    private static List<String> spellings(String cell) {
        return List.of(cell.replace("-", "").split(" "));
    }

    private static List<String> both(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** The other spellings of a name, each a surname and a given name. */
    static List<List<String>> of(ChineseName name) {
        Set<List<String>> all = new LinkedHashSet<>();
        for (List<String> reading : name.readings()) {
            all.add(List.of(wadeGiles(reading.getFirst()), reading.subList(1, reading.size()).stream().map(WadeGiles::of).reduce("", String::concat)));
        }
        List<String> givenInWadeGiles = all.stream().map(List::getLast).distinct().toList();
        List<String> givenInPinyin = name.readings().stream().map(reading -> String.join("", reading.subList(1, reading.size()))).distinct().toList();
        for (String surname : both(TAIWANESE.getOrDefault(name.surname(), List.of()), CANTONESE.getOrDefault(name.surname(), List.of()))) {
            givenInWadeGiles.forEach(given -> all.add(List.of(surname, given)));
            givenInPinyin.forEach(given -> all.add(List.of(surname, given)));
        }
        for (String surname : CANTONESE.getOrDefault(name.surname(), List.of())) {
            cantonese(name.given()).forEach(given -> all.add(List.of(surname, given)));
        }
        return all.stream().limit(MOST * 2L).toList();
    }

    /** A surname of one or two syllables in Wade-Giles. */
    static String wadeGiles(String pinyin) {
        return Pinyin.cut(pinyin).stream().map(WadeGiles::of).reduce("", String::concat);
    }

    private static List<String> cantonese(String given) {
        List<String> spellings = List.of("");
        for (int i = 0; i < given.length(); i++) {
            List<String> more = new ArrayList<>();
            List<String> here = CANTONESE.getOrDefault(given.substring(i, i + 1), List.of());
            spellings.forEach(spelling -> here.forEach(syllable -> more.add(spelling + syllable)));
            spellings = more.size() > MOST ? more.subList(0, MOST) : more;
        }
        return given.isEmpty() ? List.of() : spellings;
    }
}
