package bole.importer;

import bole.profile.LineRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a YAML document with its lines in the file. What is missing is {@link #NONE}, so that a path into a document needs no questions on the way.
 *
 * @param text of a scalar, else {@code ""}
 * @param members of a mapping; of a key given twice the last
 * @param items of a sequence
 * @param lines where it stands
 */
record YamlValue(String text, Map<String, YamlValue> members, List<YamlValue> items, LineRange lines) {

    static final YamlValue NONE = new YamlValue("", Map.of(), List.of(), LineRange.of(1));

    /** The value at {@code path}, or {@link #NONE}. */
    YamlValue at(String... path) {
        YamlValue value = this;
        for (String key : path) {
            value = value.members.getOrDefault(key, NONE);
        }
        return value;
    }

    /** The items of a sequence; a scalar is a sequence of one. */
    List<YamlValue> list() {
        return !items.isEmpty() ? items : text.isBlank() ? List.of() : List.of(this);
    }

    /** The scalar at {@code path}, white space folded. */
    String string(String... path) {
        return at(path).text.strip().replaceAll("\\s+", " ");
    }

    /** The first of {@code keys} that has a text. */
    Optional<YamlValue> first(String... keys) {
        return List.of(keys).stream().map(this::at).filter(value -> !value.text.isBlank()).findFirst();
    }

    boolean isEmpty() {
        return text.isBlank() && members.isEmpty() && items.isEmpty();
    }
}
