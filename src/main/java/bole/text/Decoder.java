package bole.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text: declared, detected and repaired encodings.
 *
 * <p>In this order: a byte order mark; UTF-16 without one, by its zeros; what is binary is no text; valid UTF-8; else the likeliest of the declared
 * encoding, GB 18030, Big5, Windows-1252, UTF-16 and UTF-8 with damaged places, by {@link Plausibility}, where a declaration counts for something but
 * not against the bytes. Then {@link EncodingRepair}.
 */
public final class Decoder {

    /** What a declaration is worth: about two common Chinese characters. */
    private static final double DECLARED = 15;

    private static final int SAMPLE = 1 << 16;

    private Decoder() {
    }

    /** The text of {@code bytes}; empty where they are no text. */
    public static Optional<Decoded> decode(byte[] bytes) {
        return read(bytes).map(EncodingRepair::repaired);
    }

    private static Optional<Decoded> read(byte[] bytes) {
        Optional<Decoded> marked = ByteSigns.markedCharset(bytes).map(mark -> decoded(bytes, mark.length(), mark.charset()));
        if (marked.isPresent()) {
            return marked.filter(text -> text.text().indexOf('\0') < 0);
        }
        if (ByteSigns.hasZero(bytes)) {
            return ByteSigns.wideCharset(bytes).map(charset -> decoded(bytes, 0, charset)).filter(text -> text.text().indexOf('\0') < 0);
        }
        if (ByteSigns.isBinary(bytes)) {
            return Optional.empty();
        }
        Optional<Charset> declared = DeclaredCharset.of(bytes);
        Optional<String> unicode = strict(bytes, StandardCharsets.UTF_8);
        if (unicode.isPresent() && (declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8) || !isOnlyInForm(bytes, unicode.get(), declared.get()))) {
            return Optional.of(new Decoded(unicode.get(), "UTF-8", List.of()));
        }
        return Optional.of(likeliest(bytes, declared));
    }

    private static Decoded decoded(byte[] bytes, int offset, Charset charset) {
        return new Decoded(new String(bytes, offset, bytes.length - offset, charset), charset.name(), List.of());
    }

    /** Whether bytes are valid UTF-8 by accident only: short text in a declared East Asian encoding that reads far better so. */
    private static boolean isOnlyInForm(byte[] bytes, String unicode, Charset declared) {
        if (unicode.length() == bytes.length || unicode.length() > 4096) {
            return false;
        }
        return strict(bytes, declared).filter(text -> Plausibility.of(text) > Plausibility.of(unicode) + DECLARED).isPresent();
    }

    private static Decoded likeliest(byte[] bytes, Optional<Charset> declared) {
        List<Charset> candidates = new ArrayList<>(List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("Big5-HKSCS"), Charset.forName("windows-1252")));
        if (bytes.length % 2 == 0 && bytes.length > 3) {
            candidates.addAll(List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
        }
        declared.filter(charset -> !candidates.contains(charset)).ifPresent(candidates::add);
        byte[] sample = ByteSigns.sample(bytes, SAMPLE);
        Charset best = candidates.stream().max(Comparator.comparingDouble(charset -> score(sample, charset, declared))).orElseThrow();
        return decoded(bytes, 0, best);
    }

    private static double score(byte[] sample, Charset charset, Optional<Charset> declared) {
        boolean said = declared.isPresent() && declared.get().equals(charset);
        return Plausibility.of(new String(sample, charset)) + (said ? DECLARED : 0);
    }

    /** The text of {@code bytes} if every one of them is right in {@code charset}. */
    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
