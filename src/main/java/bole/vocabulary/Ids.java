package bole.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Ids of entries: their form, that what they point to exists, and that nothing contains itself. */
final class Ids<E extends Entity> {

    private final Map<String, E> entries;
    private final String column;
    private final Function<List<String>, Optional<String>> place;
    private final Set<String> sound = new HashSet<>();
    private final List<String> trail = new ArrayList<>();

    /**
     * @param column where the files say what an entry belongs to
     * @param place file and line of the one of some entries to complain about
     */
    Ids(Map<String, E> entries, String column, Function<List<String>, Optional<String>> place) {
        this.entries = entries;
        this.column = column;
        this.place = place;
    }

    /** The id of {@code row}, which must also have a label. */
    static String of(Table.Row row) {
        String id = row.get("id");
        boolean proper = !id.isEmpty() && id.length() <= 100 && id.charAt(0) != '-' && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        if (!proper) {
            throw row.wrong("id", "\"" + id + "\" is no id; an id is made of a-z, 0-9 and '-'");
        }
        if (row.get("en").isEmpty() && row.get("zh").isEmpty()) {
            throw row.wrong("en", "an entry needs a label in English (en) or Chinese (zh)");
        }
        return id;
    }

    /** Checks that all that entries belong to exists and that no entry, through others, belongs to itself. */
    void check() {
        entries.values().forEach(this::visit);
    }

    private void visit(E entry) {
        if (sound.contains(entry.id()) || entry.broader().isEmpty()) {
            return;
        }
        if (trail.contains(entry.id())) {
            throw wrong(trail, "it belongs to itself: " + String.join(" in ", trail) + " in " + entry.id() + "; take one of them out of what it belongs to");
        }
        trail.add(entry.id());
        for (String parent : entry.broader()) {
            E found = entries.get(parent);
            if (found == null) {
                throw wrong(List.of(entry.id()), "\"" + entry.id() + "\" belongs to \"" + parent + "\", but no entry has that id; give one that exists, or add its row");
            }
            visit(found);
        }
        trail.removeLast();
        sound.add(entry.id());
    }

    private VocabularyException wrong(List<String> ids, String remedy) {
        return new VocabularyException(place.apply(ids).orElse("entry \"" + ids.getFirst() + "\"") + ", column " + column, remedy);
    }
}
