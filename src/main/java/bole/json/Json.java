package bole.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values to JSON and back. Reading is bounded: nesting 64, one text 20 MB, one name 2,000 characters, one number 100 digits; duplicate names are refused.
 */
public final class Json {

    private static final int MAXIMUM_NESTING = 64;
    private static final int MAXIMUM_TEXT = 20_000_000;

    /** Leaves absent values out. */
    private static final ObjectMapper COMPACT = mapper(JsonInclude.Include.NON_ABSENT);
    /** Writes absent values as null: an answer always has the same members. */
    private static final ObjectMapper COMPLETE = mapper(JsonInclude.Include.ALWAYS);

    private Json() {
    }

    /** Makes what {@link #writeComplete} needs for values of {@code type}, before somebody waits for one. */
    public static void prepare(Class<?> type) {
        COMPLETE.writerFor(type);
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(MAXIMUM_NESTING).maxStringLength(MAXIMUM_TEXT).maxNameLength(2_000).maxNumberLength(100).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    }

    private static ObjectMapper mapper(JsonInclude.Include inclusion) {
        return JsonMapper.builder(factory())
            .addModule(new Jdk8Module())
            .addModule(new Conventions(inclusion == JsonInclude.Include.NON_ABSENT))
            .propertyNamingStrategy(new Conventions.Names())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
            .serializationInclusion(inclusion)
            .build();
    }

    /** A parser over {@code text}, which may hold comments, with the limits named above. */
    static JsonParser parser(String text) throws IOException {
        return COMPACT.getFactory().createParser(text).enable(JsonReadFeature.ALLOW_JAVA_COMMENTS.mappedFeature());
    }

    /** {@code value} as one line of JSON, absent values left out. */
    public static String write(Object value) {
        return text(COMPACT, value);
    }

    /** {@code value} as one line of JSON in which absent values stand as null. */
    public static String writeComplete(Object value) {
        return text(COMPLETE, value);
    }

    /** {@code value} as indented JSON, absent values left out. */
    public static String writeIndented(Object value) {
        try {
            return COMPACT.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value of Bole's own cannot be written as JSON", e);
        }
    }

    /** Writes {@code value} like {@link #write} to {@code out}, as UTF-8, without closing it. */
    public static void write(Object value, OutputStream out) {
        try {
            out.write(COMPACT.writeValueAsBytes(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value of Bole's own cannot be written as JSON", e);
        }
    }

    /**
     * Reads one value of {@code type}; unknown members are refused by name.
     *
     * @throws JsonException if {@code text} is not JSON of that form
     */
    public static <T> T read(String text, Class<T> type) {
        try {
            return present(COMPACT.readValue(text, type));
        } catch (JsonProcessingException e) {
            throw refusal(e);
        }
    }

    /** Reads one value of {@code type} from UTF-8 {@code bytes}, like {@link #read(String, Class)}. */
    public static <T> T read(byte[] bytes, Class<T> type) {
        try {
            return present(COMPACT.readValue(bytes, type));
        } catch (JsonProcessingException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw new JsonException("not UTF-8 text", 0, e);
        }
    }

    /**
     * Reads an object as plain values: {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean}, null; order kept.
     *
     * @throws JsonException if {@code text} is no JSON object
     */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> readObject(String text) {
        return read(text, Map.class);
    }

    /** Reads any JSON as plain values, like {@link #readObject}. */
    public static Object readAny(String text) {
        return read(text, Object.class);
    }

    /** Plain values, as {@link #readObject} gives them, as a value of {@code type}. */
    public static <T> T convert(Object plain, Class<T> type) {
        try {
            return COMPACT.convertValue(plain, type);
        } catch (IllegalArgumentException e) {
            if (e.getCause() instanceof JsonProcessingException cause) {
                throw refusal(cause);
            }
            throw new JsonException("has another form than expected", 0, e);
        }
    }

    private static <T> T present(T value) {
        if (value == null) {
            throw new JsonException("null stands where a value is needed", 1, null);
        }
        return value;
    }

    /** {@code e} in a person's words. */
    static JsonException refusal(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        int line = location == null ? 0 : Math.max(location.getLineNr(), 0);
        String where = line == 0 ? "" : "line " + line + ", column " + location.getColumnNr() + ": ";
        return new JsonException(where + reason(e), line, e);
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown member \"" + path(unknown) + "\"; known here: " + unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        }
        if (e instanceof JsonMappingException bound) {
            String path = path(bound);
            String cause = rootMessage(bound);
            return (path.isEmpty() ? "" : "member \"" + path + "\" ") + cause;
        }
        return "no valid JSON: " + firstSentence(e.getOriginalMessage());
    }

    private static String rootMessage(JsonMappingException e) {
        Throwable cause = e.getCause();
        boolean ours = cause != null && (cause instanceof IllegalArgumentException || cause.getClass().getName().startsWith("bole."));
        return ours ? cause.getMessage() : "has another form than expected";
    }

    private static String path(JsonMappingException e) {
        List<String> parts = e.getPath().stream().map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName()).toList();
        return String.join(".", parts).replace(".[", "[");
    }

    private static String firstSentence(String message) {
        int end = message.indexOf('\n');
        String first = end < 0 ? message : message.substring(0, end);
        int marker = first.indexOf(" (start marker at");
        return marker < 0 ? first : first.substring(0, marker);
    }
}
