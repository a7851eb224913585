package bole.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * The style sheet, scripts and pictures of the pages. They are served under {@code /static/HASH/}, where HASH changes with any of them, and may so be
 * kept by browsers for ever; the hash is part of the path, so that modules import each other by relative names. It need not withstand anybody, and is one that a start has at once.
 */
final class Assets {

    /** Every file there is: name and media type. */
    private static final Map<String, String> TYPES = types();
    private static final int HASH_DIGITS = 16;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Assets SHIPPED = new Assets();

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String prefix;

    private Assets() {
        CRC32 first = new CRC32();
        CRC32C second = new CRC32C();
        for (String name : TYPES.keySet()) {
            byte[] bytes = read(name);
            files.put(name, bytes);
            first.update(bytes, 0, bytes.length);
            second.update(bytes, 0, bytes.length);
        }
        prefix = "/static/" + HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue(), HASH_DIGITS) + "/";
    }

    /** Those that ship. */
    static Assets shipped() {
        return SHIPPED;
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("bole.css", "text/css; charset=utf-8");
        types.put("favicon.svg", "image/svg+xml");
        for (String script : List.of("bole.js", "suggest.js", "keys.js", "years.js", "shortlist.js")) {
            types.put(script, "text/javascript; charset=utf-8");
        }
        return types;
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/bole/web/static/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the file {@code name}. */
    String address(String name) {
        return prefix + name;
    }

    /** The file at {@code path}, if there is one; a stale hash gets the file of today without a long life. */
    Optional<Response> find(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        byte[] bytes = files.get(name);
        if (bytes == null) {
            return Optional.empty();
        }
        boolean current = path.equals(prefix + name);
        return Optional.of(Response.of(200, TYPES.get(name), bytes).with("Cache-Control", current ? FOR_EVER : "no-cache"));
    }
}
