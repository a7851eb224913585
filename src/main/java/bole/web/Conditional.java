package bole.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Answers that have not changed are not sent again: every whole answer to {@code GET} has an {@code ETag}, its handler's or one made of its content,
 * and {@code If-None-Match} is answered with 304. Tags are weak, since the same answer may be sent compressed.
 */
final class Conditional {

    private static final int TAG_BYTES = 12;
    /** What a 304 repeats. */
    private static final Set<String> REPEATED = Set.of("ETag", "Cache-Control", "Vary", "Content-Location");

    private Conditional() {
    }

    /** {@code next}, with tags. */
    static Handler around(Handler next) {
        return request -> {
            Response response = next.handle(request);
            boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
            boolean stored = !response.headers().getOrDefault("Cache-Control", "").contains("no-store");
            return reads && stored && response.status() == 200 && response.length() >= 0 ? tagged(request, response) : response;
        };
    }

    private static Response tagged(Request request, Response response) {
        Response whole = response;
        if (!response.headers().containsKey("ETag")) {
            byte[] content = content(response);
            whole = new Response(response.status(), response.headers(), out -> out.write(content), content.length).with("ETag", tag(content));
        }
        if (!whole.headers().containsKey("Cache-Control")) {
            whole = whole.with("Cache-Control", "no-cache");
        }
        return isKnown(request, whole.headers().get("ETag")) ? notModified(whole) : whole;
    }

    private static Response notModified(Response response) {
        Map<String, String> headers = new LinkedHashMap<>(response.headers());
        headers.keySet().retainAll(REPEATED);
        return new Response(304, headers, out -> { }, 0);
    }

    /** Whether the asker has the answer of that tag already. */
    static boolean isKnown(Request request, String tag) {
        String known = request.header("if-none-match").orElse("");
        return known.equals("*") || Arrays.stream(known.split(",")).map(String::strip).map(Conditional::opaque).anyMatch(opaque(tag)::equals);
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /** A tag made of {@code content}. */
    static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The whole content of {@code response}. */
    static byte[] content(Response response) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.max(response.length(), 32));
        try {
            response.body().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
