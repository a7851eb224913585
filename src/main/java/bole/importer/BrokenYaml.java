package bole.importer;

import bole.profile.LineRange;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML that breaks the grammar, as people write it by hand: "title: About: Mira Oduya", a stray quotation mark, a key set in by a tab. Each key at the margin is read with what is set in below it; one
 * that breaks the grammar itself is a line of text or a list of such.
 */
final class BrokenYaml {

    private static final Wording KEY = Wording.of("([\\p{L}_][\\p{L}\\d_ .-]{0,38}):(?:\\s+(.*))?");
    private static final Wording ITEM = Wording.of("\\s{0,8}-\\s+(.*)");
    private static final Wording QUOTES = Wording.of("^[\"']|[\"']$");
    private static final Wording BLOCK = Wording.of("[|>][+-]?\\d?");
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_KEYS = 200;

    private final Map<String, DataValue> members = new LinkedHashMap<>();

    private BrokenYaml() {
    }

    /** What can be read of {@code text}, {@code linesBefore} lines of the file standing before it. */
    static DataValue read(String text, int linesBefore) {
        BrokenYaml yaml = new BrokenYaml();
        List<String> rows = List.of(text.split("\n", MOST_ROWS));
        int start = 0;
        while (start < rows.size() && yaml.members.size() < MOST_KEYS) {
            int end = start + 1;
            while (end < rows.size() && !isKey(rows.get(end))) {
                end++;
            }
            if (isKey(rows.get(start))) {
                yaml.add(rows.subList(start, end), linesBefore + start);
            }
            start = end;
        }
        return new DataValue("", yaml.members, List.of(), LineRange.of(linesBefore + 1));
    }

    private static boolean isKey(String row) {
        return KEY.matcher(row).matches();
    }

    private void add(List<String> rows, int before) {
        try {
            members.putAll(Yaml.whole(String.join("\n", rows), before).members());
        } catch (YamlEngineException | IllegalArgumentException e) {
            Matcher key = KEY.matcher(rows.getFirst());
            if (key.matches()) {
                String value = key.group(2) == null ? "" : key.group(2).strip();
                if (value.startsWith("[") || value.startsWith("{")) {
                    return;
                }
                members.put(key.group(1).strip(), value.isEmpty() || BLOCK.matcher(value).matches() ? below(rows, before) : text(value, before + 1));
            }
        }
    }

    /** The items below a key, or else the lines below it as one text. */
    private static DataValue below(List<String> rows, int before) {
        List<DataValue> items = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (int i = 1; i < rows.size(); i++) {
            Matcher item = ITEM.matcher(rows.get(i));
            if (item.matches()) {
                items.add(text(item.group(1), before + i + 1));
            }
            words.append(rows.get(i).strip()).append('\n');
        }
        LineRange lines = new LineRange(before + 1, before + rows.size());
        return items.isEmpty() ? new DataValue(words.toString().strip(), Map.of(), List.of(), lines) : new DataValue("", Map.of(), items, lines);
    }

    private static DataValue text(String value, int line) {
        return new DataValue(QUOTES.matcher(value.strip()).replaceAll(""), Map.of(), List.of(), LineRange.of(line));
    }
}
