package bole.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What the first look at bytes tells: byte order marks, zeros, control characters and the magic numbers of files that are no text. */
final class ByteSigns {

    /** A byte order mark and the encoding it names. */
    record Mark(int length, Charset charset) { }

    /** First bytes of PDF, PNG, JPEG, GIF, zip, gzip, bzip2, xz, 7z, RAR, ELF, class files, OLE, RIFF, Ogg, MP3, WOFF, SQLite, TIFF, PostScript. */
    private static final List<byte[]> MAGIC = List.of("255044462d", "89504e47", "ffd8ff", "47494638", "504b0304", "504b0506", "1f8b", "425a68", "fd377a585a", "377abcaf",
            "526172211a", "7f454c46", "cafebabe", "d0cf11e0", "52494646", "4f676753", "494433", "774f4646", "774f4632", "53514c69746520", "49492a00", "4d4d002a", "25215053")
        .stream().map(HexFormat.of()::parseHex).toList();

    private ByteSigns() {
    }

    /** The encoding that a byte order mark at the beginning names. */
    static Optional<Mark> markedCharset(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Mark(3, StandardCharsets.UTF_8));
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
            return Optional.of(new Mark(4, Charset.forName("UTF-32LE")));
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Mark(4, Charset.forName("UTF-32BE")));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(new Mark(2, StandardCharsets.UTF_16LE));
        }
        return begins(bytes, 0xFE, 0xFF) ? Optional.of(new Mark(2, StandardCharsets.UTF_16BE))
            : begins(bytes, 0x84, 0x31, 0x95, 0x33) ? Optional.of(new Mark(4, Charset.forName("GB18030"))) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean hasZero(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 without a mark, told by its zeros, all of them in the high halves; or by its line ends and blanks where there are few. */
    static Optional<Charset> wideCharset(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[0] > 0 == zeros[1] > 0) {
            return Optional.empty();
        }
        Charset charset = zeros[1] > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = new String(sample(bytes, 1 << 14), charset);
        return Plausibility.of(text) / Math.max(1, text.length()) > -12 ? Optional.of(charset) : Optional.empty();
    }

    /** Whether a magic number or many control characters show that bytes are no text. */
    static boolean isBinary(byte[] bytes) {
        if (MAGIC.stream().anyMatch(magic -> bytes.length > magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length))) {
            return true;
        }
        int controls = 0;
        for (byte value : bytes) {
            controls += value >= 0 && value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f' && value != 0x1b || value == 0x7f ? 1 : 0;
        }
        return controls > 2 && controls * 100L > bytes.length;
    }

    /** At most {@code limit} bytes for judging: the beginning up to a line's end, and as much around every byte beyond ASCII as there is room for. */
    static byte[] sample(byte[] bytes, int limit) {
        if (bytes.length <= limit) {
            return bytes;
        }
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int start = Math.max(0, Math.min(first - 64, bytes.length - limit));
        while (start > 0 && bytes[start - 1] != '\n' && start % 2 != 0) {
            start--;
        }
        return Arrays.copyOfRange(bytes, start, start + limit);
    }
}
