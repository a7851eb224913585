package bole.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Entries as files are read: a row of a later file takes the place of the entry of its id. Remembers the row of each, for complaints. */
final class Entries<E extends Entity> {

    private final Function<Table.Row, E> reader;
    private final Map<String, E> byId = new LinkedHashMap<>();
    private final LinkedHashMap<String, Table.Row> rows = new LinkedHashMap<>();

    /** @param reader makes an entry of a row, or complains about it */
    Entries(Function<Table.Row, E> reader) {
        this.reader = reader;
    }

    /** Reads the rows of one file. */
    void read(VocabularyFiles.TextFile file, Collection<String> columns) {
        Map<String, Table.Row> ofThisFile = new HashMap<>();
        for (Table.Row row : Table.rows(file.name(), file.text(), columns)) {
            E entry = reader.apply(row);
            Table.Row before = ofThisFile.put(entry.id(), row);
            if (before != null) {
                throw row.wrong("id", "\"" + entry.id() + "\" stands in line " + before.line() + " already; make one row of the two");
            }
            byId.put(entry.id(), entry);
            rows.putLast(entry.id(), row);
        }
    }

    Map<String, E> byId() {
        return byId;
    }

    /** The place of the entry, among those of {@code ids}, that was read last: what was read before stood without it. */
    Optional<String> lastPlace(Collection<String> ids) {
        return rows.sequencedKeySet().reversed().stream().filter(ids::contains).findFirst().map(id -> rows.get(id).place());
    }
}
