package bole.importer.generated.pages;

import bole.importer.generated.Told;
import bole.profile.StintKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One stint of a person. It notes what of it a page tells; only that can be asked for. */
final class Entry {

    /** The end of a stint that goes on. */
    static final String PRESENT = "present";
    private static final String END = "to";
    private static final String BEGIN = "from";
    private static final String ONCE = "once";
    private static final Map<String, Set<String>> TELLS = Map.of(ONCE, Set.of(END), "span", Set.of(BEGIN, END), BEGIN, Set.of(BEGIN), END, Set.of(END), "isofrom", Set.of(BEGIN), "isoto", Set.of(END),
        "isomonthto", Set.of(END));

    private final String key;
    private final StintKind kind;
    private final String degree;
    private final int from;
    private final String to;
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Entry(String key, StintKind kind, String degree, int from, String to) {
        this.key = key;
        this.kind = kind;
        this.degree = degree;
        this.from = from;
        this.to = to;
    }

    /** Says that the slot {@code name} of it is {@code word}. */
    Entry with(String name, String word) {
        words.put(name, word);
        return this;
    }

    String key() {
        return key;
    }

    int from() {
        return from;
    }

    String to() {
        return to;
    }

    boolean isEducation() {
        return kind == StintKind.EDUCATION;
    }

    boolean isPost() {
        return kind == StintKind.EMPLOYMENT;
    }

    boolean goesOn() {
        return to.equals(PRESENT);
    }

    String word(String name) {
        return words.get(name);
    }

    /** What stands for its slot {@code name}, which is told thereby; null if it has none of that name. */
    String tell(String name) {
        String word = words.get(name);
        if (word != null) {
            told.add(name);
            told.addAll(TELLS.getOrDefault(name, Set.of()));
        }
        return word;
    }

    /** Notes that the page says it goes on. */
    void tellCurrent() {
        told.add("place");
        if (goesOn()) {
            told.add(END);
        }
    }

    /** It as it is told, a form for each way its place is written; empty if it is not. */
    Optional<List<Told>> told() {
        if (!told.contains("place") && !told.contains("zhplace")) {
            return Optional.empty();
        }
        String first = told.contains(ONCE) ? to : told.contains(BEGIN) ? Integer.toString(from) : "";
        String last = told.contains(END) ? to : "";
        return Optional.of(List.of("place", "zhplace").stream().filter(words::containsKey).map(name -> new Told(kind, words.get(name), degree, "", first, last)).toList());
    }
}
