package bole.importer;

import bole.json.JsonTree;
import bole.profile.LineRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a document of data (YAML, JSON or XML) with its lines in the file. What is missing is {@link #NONE}, so that a path into a document needs no questions on the way.
 *
 * @param text of a scalar, else {@code ""}
 * @param members of a mapping; of a key given twice the last
 * @param items of a sequence
 * @param lines where it stands
 */
record DataValue(String text, Map<String, DataValue> members, List<DataValue> items, LineRange lines) {

    static final DataValue NONE = new DataValue("", Map.of(), List.of(), LineRange.of(1));

    /** {@code tree} with {@code linesBefore} lines of the file before it; null is {@link #NONE}. */
    static DataValue of(JsonTree tree, int linesBefore) {
        if (tree.kind() == JsonTree.Kind.NULL) {
            return NONE;
        }
        Map<String, DataValue> members = new LinkedHashMap<>();
        tree.members().forEach((name, member) -> members.put(name, of(member, linesBefore)));
        List<DataValue> items = tree.items().stream().map(item -> of(item, linesBefore)).toList();
        return new DataValue(tree.text(), members, items, new LineRange(tree.firstLine() + linesBefore, tree.lastLine() + linesBefore));
    }

    /** The value at {@code path}, or {@link #NONE}. */
    DataValue at(String... path) {
        DataValue value = this;
        for (String key : path) {
            value = value.members.getOrDefault(key, NONE);
        }
        return value;
    }

    /** The items of a sequence; a scalar is a sequence of one. */
    List<DataValue> list() {
        return !items.isEmpty() ? items : text.isBlank() ? List.of() : List.of(this);
    }

    /** The scalar at {@code path}, white space folded. */
    String string(String... path) {
        return at(path).text.strip().replaceAll("\\s+", " ");
    }

    /** The first of {@code keys} that has a text. */
    Optional<DataValue> first(String... keys) {
        return List.of(keys).stream().map(this::at).filter(value -> !value.text.isBlank()).findFirst();
    }

    /** The value at {@code path} as a list: its items, or itself where it is anything but a list, or nothing. */
    List<DataValue> each(String... path) {
        DataValue value = at(path);
        return !value.items.isEmpty() ? value.items : value.isEmpty() ? List.of() : List.of(value);
    }

    /** The first text, white space folded, among the members {@code keys}, or {@code ""}. */
    String any(String... keys) {
        return first(keys).map(value -> value.string()).orElse("");
    }

    /** All texts in it, a line each: for telling its language. */
    String words() {
        StringBuilder words = new StringBuilder();
        gather(words);
        return words.toString();
    }

    private void gather(StringBuilder words) {
        words.append(text).append(text.isEmpty() ? "" : "\n");
        members.values().forEach(member -> member.gather(words));
        items.forEach(item -> item.gather(words));
    }

    boolean isEmpty() {
        return text.isBlank() && members.isEmpty() && items.isEmpty();
    }
}
