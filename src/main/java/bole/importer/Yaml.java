package bole.importer;

import bole.profile.LineRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * YAML as values with lines. No object is ever made from a tag; nesting, the number of values that aliases unfold to, and size are bounded.
 * A document that breaks the grammar is read as {@link BrokenYaml}.
 */
final class Yaml {

    private static final int DEEPEST = 40;
    private static final int MOST_VALUES = 50_000;
    private static final int LONGEST = 2_000_000;

    private final int linesBefore;
    private int values;

    private Yaml(int linesBefore) {
        this.linesBefore = linesBefore;
    }

    /** The document {@code text}, {@code linesBefore} lines of the file standing before it. */
    static DataDocument read(String text, int linesBefore) {
        if (depth(text) > DEEPEST * 4) {
            return DataDocument.TOO_DEEP;
        }
        try {
            return new DataDocument(whole(text, linesBefore), "");
        } catch (YamlEngineException | IllegalArgumentException e) {
            return new DataDocument(BrokenYaml.read(text, linesBefore), "it breaks the grammar of YAML");
        }
    }

    /** The value that {@code text} is where it keeps the grammar. */
    static DataValue whole(String text, int linesBefore) {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(LONGEST).setAllowDuplicateKeys(true).setMaxAliasesForCollections(50).build();
        return new Compose(settings).composeString(text).map(node -> new Yaml(linesBefore).value(node, 0)).orElse(DataValue.NONE);
    }

    private static int depth(String text) {
        int deepest = 0;
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            open = Math.max(0, c == '\n' && open < 3 ? 0 : open);
            deepest = Math.max(deepest, open);
        }
        return Math.max(deepest, dashes(text));
    }

    private static int dashes(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean mark = (text.charAt(i) == '-' || text.charAt(i) == '?') && text.charAt(i + 1) == ' ';
            run = mark ? run + 1 : text.charAt(i) == ' ' ? run : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private DataValue value(Node node, int depth) {
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            return new DataValue("", Map.of(), List.of(), lines(node));
        }
        LineRange lines = lines(node);
        return switch (node) {
            case ScalarNode scalar -> new DataValue(isNull(scalar) ? "" : scalar.getValue(), Map.of(), List.of(), lines);
            case SequenceNode sequence -> sequence(items(sequence, depth), lines);
            case MappingNode mapping -> mapping(members(mapping, depth), lines);
            default -> DataValue.NONE;
        };
    }

    private static boolean isNull(ScalarNode scalar) {
        return scalar.isPlain() && (scalar.getValue().equals("null") || scalar.getValue().equals("~"));
    }

    private List<DataValue> items(SequenceNode sequence, int depth) {
        List<DataValue> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (values > MOST_VALUES) {
                break;
            }
            items.add(value(item, depth + 1));
        }
        return items;
    }

    private Map<String, DataValue> members(MappingNode mapping, int depth) {
        Map<String, DataValue> members = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && values <= MOST_VALUES) {
                members.put(key.getValue(), value(tuple.getValueNode(), depth + 1));
            }
        }
        return members;
    }

    private LineRange lines(Node node) {
        int first = node.getStartMark().map(mark -> mark.getLine()).orElse(0) + 1 + linesBefore;
        int end = node.getEndMark().filter(mark -> node instanceof ScalarNode).map(mark -> mark.getLine() + (mark.getColumn() > 0 ? 1 : 0) + linesBefore).orElse(first);
        return new LineRange(first, Math.max(first, end));
    }

    private static DataValue sequence(List<DataValue> items, LineRange first) {
        return new DataValue("", Map.of(), items, items.stream().map(DataValue::lines).reduce(first, LineRange::union));
    }

    private static DataValue mapping(Map<String, DataValue> members, LineRange first) {
        return new DataValue("", members, List.of(), members.values().stream().map(DataValue::lines).reduce(first, LineRange::union));
    }
}
