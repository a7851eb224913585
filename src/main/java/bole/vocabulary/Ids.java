package bole.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids of entries: their form, that what they point to exists, and that nothing contains itself. */
final class Ids {

    private Ids() {
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

    /** Checks that all that {@code entries} belong to exists and that no entry, through others, belongs to itself. */
    static <E extends Entity> void check(Map<String, E> entries, String column) {
        Set<String> sound = new HashSet<>();
        for (E entry : entries.values()) {
            visit(entry, entries, sound, new Trail(column, new ArrayList<>()));
        }
    }

    private record Trail(String column, List<String> ids) {
    }

    private static <E extends Entity> void visit(E entry, Map<String, E> entries, Set<String> sound, Trail trail) {
        if (sound.contains(entry.id()) || entry.broader().isEmpty()) {
            return;
        }
        if (trail.ids().contains(entry.id())) {
            throw new VocabularyException("entry \"" + entry.id() + "\", column " + trail.column(), "it belongs to itself: " + String.join(" in ", trail.ids()) + " in " + entry.id());
        }
        trail.ids().add(entry.id());
        for (String parent : entry.broader()) {
            E found = entries.get(parent);
            if (found == null) {
                throw new VocabularyException("entry \"" + entry.id() + "\", column " + trail.column(), "no entry has the id \"" + parent + "\"");
            }
            visit(found, entries, sound, trail);
        }
        trail.ids().removeLast();
        sound.add(entry.id());
    }
}
