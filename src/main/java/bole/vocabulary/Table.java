package bole.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated file with a header line. Columns are found by the header's names and may be left out but for {@code id};
 * empty lines and lines that begin with {@code #} are skipped.
 */
final class Table {

    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Table(String file) {
        this.file = file;
    }

    /** Rows of {@code text}; only the columns in {@code known} may stand in its header. */
    static List<Row> rows(String file, String text, Collection<String> known) {
        Table table = new Table(file);
        int line = 0;
        for (int start = text.startsWith("\uFEFF") ? 1 : 0; start < text.length();) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            line++;
            table.addLine(text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end), line, known);
            start = end + 1;
        }
        return table.rows;
    }

    private void addLine(String text, int line, Collection<String> known) {
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        List<String> cells = split(text, '\t');
        if (columns.isEmpty()) {
            addHeader(cells, line, known);
        } else if (cells.size() > columns.size()) {
            throw new VocabularyException(file + ", line " + line, "has " + cells.size() + " cells, but the header has " + columns.size() + " columns");
        } else {
            rows.add(new Row(this, line, cells));
        }
    }

    private void addHeader(List<String> cells, int line, Collection<String> known) {
        for (String cell : cells) {
            if (!known.contains(cell) || columns.put(cell, columns.size()) != null) {
                throw new VocabularyException(file + ", line " + line, "\"" + cell + "\" is no column or stands twice; the first line names the columns, of: " + String.join(", ", known));
            }
        }
        if (!columns.containsKey("id")) {
            throw new VocabularyException(file + ", line " + line, "the first line must name the columns, with \"id\" among them");
        }
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
            parts.add(text.substring(start, at).strip());
            start = at + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** One line of the file. */
    record Row(Table table, int line, List<String> cells) {

        /** The cell of {@code column}, or {@code ""}. */
        String get(String column) {
            Integer index = table.columns.get(column);
            return index == null || index >= cells.size() ? "" : cells.get(index);
        }

        /** The values of {@code column}, which {@code |} separates. */
        List<String> list(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return List.of();
            }
            List<String> values = split(cell, '|');
            return values.contains("") ? values.stream().filter(value -> !value.isEmpty()).toList() : values;
        }

        /** File and line. */
        String place() {
            return table.file + ", line " + line;
        }

        /** The complaint that {@code column} of this line is wrong. */
        VocabularyException wrong(String column, String remedy) {
            return new VocabularyException(place() + ", column " + column, remedy);
        }
    }
}
