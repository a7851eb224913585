package bole.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entries that were read from text.
 *
 * @param <E> institutions or topics
 */
final class ReadCatalogue<E extends Entity> implements Catalogue<E> {

    private final List<E> entries;
    private final Map<String, E> byId;
    private final Map<String, List<String>> children = new HashMap<>();

    /** @param all entries by id, in the order in which they shall be listed */
    ReadCatalogue(Map<String, E> all) {
        this.byId = new LinkedHashMap<>(all);
        this.entries = List.copyOf(all.values());
        for (E entry : entries) {
            for (String parent : entry.broader()) {
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(entry.id());
            }
        }
    }

    @Override
    public List<E> entries() {
        return entries;
    }

    @Override
    public Optional<E> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<String> children(String id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }
}
