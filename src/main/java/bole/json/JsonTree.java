package bole.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as a tree that knows its lines, for sources whose every claim must be shown in place.
 * Bounded like {@link Json}, and at most two million values; NUL and lone surrogates, which no text of a person holds, are refused.
 *
 * @param kind what sort of value it is
 * @param text of a string, number or truth value as written, else {@code ""}
 * @param members of an object, in order
 * @param items of an array
 * @param firstLine line on which it begins, 1-based; that of its name for a member
 * @param lastLine line on which it ends
 */
public record JsonTree(Kind kind, String text, Map<String, JsonTree> members, List<JsonTree> items, int firstLine, int lastLine) {

    private static final int MOST_VALUES = 2_000_000;

    /** The sorts of JSON values. */
    public enum Kind { OBJECT, ARRAY, TEXT, NUMBER, TRUTH, NULL }

    /**
     * Reads {@code text}, which is one JSON value; comments in it are skipped, as sites that keep their data so do.
     *
     * @throws JsonException if it is none, or breaks a limit
     */
    public static JsonTree read(String text) {
        try (JsonParser parser = Json.parser(text)) {
            Reader reader = new Reader(parser);
            parser.nextToken();
            JsonTree root = reader.value(reader.line());
            if (parser.nextToken() != null) {
                throw new JsonException("line " + reader.line() + ": no valid JSON: something stands after its end", reader.line(), null);
            }
            return root;
        } catch (JsonProcessingException e) {
            throw Json.refusal(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Walks over the tokens of one document; nesting is bounded by the parser. */
    private static final class Reader {

        private final JsonParser parser;
        private int values;

        Reader(JsonParser parser) {
            this.parser = parser;
        }

        int line() {
            return Math.max(1, parser.currentTokenLocation().getLineNr());
        }

        JsonTree value(int first) throws IOException {
            if (++values > MOST_VALUES) {
                throw new JsonException("line " + line() + ": it holds more than " + MOST_VALUES + " values", line(), null);
            }
            JsonToken token = parser.currentToken();
            if (token == null) {
                throw new JsonException("line 1: no valid JSON: it is empty", 1, null);
            }
            if (token == JsonToken.START_OBJECT) {
                return object(first);
            }
            return token == JsonToken.START_ARRAY ? array(first) : scalar(token, first);
        }

        private JsonTree object(int first) throws IOException {
            Map<String, JsonTree> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = clean(parser.currentName());
                int line = line();
                parser.nextToken();
                members.put(name, value(line));
            }
            return new JsonTree(Kind.OBJECT, "", members, List.of(), first, line());
        }

        private JsonTree array(int first) throws IOException {
            List<JsonTree> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(line()));
            }
            return new JsonTree(Kind.ARRAY, "", Map.of(), items, first, line());
        }

        private JsonTree scalar(JsonToken token, int first) throws IOException {
            Kind kind = token == JsonToken.VALUE_STRING ? Kind.TEXT : token == JsonToken.VALUE_NULL ? Kind.NULL : token.isNumeric() ? Kind.NUMBER : Kind.TRUTH;
            return new JsonTree(kind, kind == Kind.NULL ? "" : clean(parser.getText()), Map.of(), List.of(), first, line());
        }

        private String clean(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
                if (c == 0 || Character.isSurrogate(c) && !pair) {
                    throw new JsonException("line " + line() + ": a text holds " + (c == 0 ? "NUL" : "half a character"), line(), null);
                }
                i += pair ? 1 : 0;
            }
            return text;
        }
    }
}
