package bole.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Bytes to text: declared, detected and repaired encodings. */
public final class Decoder {

    private Decoder() {
    }

    /** The text of {@code bytes}; empty where they are no text. */
    public static Optional<Decoded> decode(byte[] bytes) {
        return Optional.of(new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8", List.of()));
    }
}
