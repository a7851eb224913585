package bole.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One HTTP answer.
 *
 * @param status HTTP status
 * @param headers by name
 * @param body writes the content; for a streamed answer, as it is made
 * @param length bytes of the content, or -1 for a streamed answer
 */
public record Response(int status, Map<String, String> headers, Body body, long length) {

    /** Writes the content of an answer. */
    @FunctionalInterface
    public interface Body {
        /** Writes the whole content to {@code out}, without closing it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** An answer of {@code bytes} of media type {@code type}. */
    public static Response of(int status, String type, byte[] bytes) {
        return new Response(status, Map.of("Content-Type", type), out -> out.write(bytes), bytes.length);
    }

    /** An answer of text in UTF-8. */
    public static Response text(int status, String type, String text) {
        return of(status, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** This answer with one more header, or another value for it. */
    public Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body, length);
    }
}
