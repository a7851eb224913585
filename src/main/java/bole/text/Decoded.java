package bole.text;

import java.util.List;

/**
 * Bytes as text. Line ends are kept as received; lines of {@code text} are the lines of the file.
 *
 * @param text the text, without byte order mark
 * @param charset IANA name of the encoding it was read as
 * @param repairs what was mended, in words ("utf-8 read as macintosh"); empty for clean text
 */
public record Decoded(String text, String charset, List<String> repairs) {

    public Decoded {
        repairs = List.copyOf(repairs);
    }
}
