package bole.importer;

import bole.profile.LineRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * TOML, the front matter of older Hugo sites, as values with lines. Nesting, the number of values and size are bounded. Of a document that breaks the grammar what
 * stands before and after the fault is kept.
 */
final class Toml {

    private static final int DEEPEST = 40;
    private static final int MOST_VALUES = 20_000;
    private static final int LONGEST = 100_000;

    private final List<String> rows;
    private final int linesBefore;
    private int values;

    private Toml(String text, int linesBefore) {
        rows = text.lines().toList();
        this.linesBefore = linesBefore;
    }

    /** The document {@code text}, {@code linesBefore} lines of the file standing before it. */
    static DataDocument read(String text, int linesBefore) {
        if (text.length() > LONGEST) {
            return new DataDocument(DataValue.NONE, "its TOML is longer than " + LONGEST + " characters");
        }
        if (isDeep(text)) {
            return DataDocument.TOO_DEEP;
        }
        TomlParseResult result = org.tomlj.Toml.parse(text);
        return new DataDocument(new Toml(text, linesBefore).table(result, LineRange.of(linesBefore + 1), 0), result.hasErrors() ? "it breaks the grammar of TOML" : "");
    }

    /** Whether brackets nest deeper than a page has a use for; signs inside texts count too. */
    private static boolean isDeep(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open <= DEEPEST; i++) {
            char c = text.charAt(i);
            open = Math.max(0, open + (c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0));
        }
        return open > DEEPEST;
    }

    private DataValue table(TomlTable table, LineRange lines, int depth) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        for (String key : table.keySet()) {
            List<String> path = List.of(key);
            members.put(key, value(table.get(path), lines(table.inputPositionOf(path), lines), depth + 1));
        }
        return new DataValue("", members, List.of(), members.values().stream().map(DataValue::lines).reduce(lines, LineRange::union));
    }

    private DataValue array(TomlArray array, LineRange lines, int depth) {
        List<DataValue> items = new ArrayList<>();
        for (int i = 0; i < array.size() && values <= MOST_VALUES; i++) {
            items.add(value(array.get(i), lines(array.inputPositionOf(i), lines), depth + 1));
        }
        return new DataValue("", Map.of(), items, items.stream().map(DataValue::lines).reduce(lines, LineRange::union));
    }

    private DataValue value(Object value, LineRange lines, int depth) {
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            return new DataValue("", Map.of(), List.of(), lines);
        }
        return switch (value) {
            case TomlTable table -> table(table, lines, depth);
            case TomlArray array -> array(array, lines, depth);
            default -> new DataValue(String.valueOf(value), Map.of(), List.of(), lines);
        };
    }

    /** The line of what stands at {@code position}: the parser counts the white space and the comments before an item of a list as its beginning. */
    private LineRange lines(TomlPosition position, LineRange otherwise) {
        if (position == null) {
            return otherwise;
        }
        int line = position.line();
        int column = position.column() - 1;
        while (line < rows.size() && isRest(rows.get(line - 1), column)) {
            line++;
            column = 0;
        }
        return LineRange.of(line + linesBefore);
    }

    private static boolean isRest(String row, int column) {
        String rest = row.substring(Math.min(column, row.length())).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }
}
