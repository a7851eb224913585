package bole.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The style sheet, scripts and pictures of the pages. They are served under {@code /static/HASH/}, where HASH changes with any of them, and may so be
 * kept by browsers for ever; the hash is part of the path, so that modules import each other by relative names.
 */
final class Assets {

    /** Every file there is: name and media type. */
    private static final Map<String, String> TYPES = types();
    private static final int HASH_DIGITS = 12;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String prefix;

    Assets() {
        MessageDigest digest = sha256();
        for (String name : TYPES.keySet()) {
            byte[] bytes = read(name);
            files.put(name, bytes);
            digest.update(bytes);
        }
        prefix = "/static/" + HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS) + "/";
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
