package bole.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A way in which text goes wrong.
 *
 * @param name in words
 * @param written encoding that the bytes are in
 * @param read encoding that they are taken for
 * @param web whether it is read as browsers do: the holes of Windows-1252 are control characters
 */
record WrongReading(String name, Charset written, Charset read, boolean web) {

    static final List<WrongReading> ALL = List.of(of("UTF-8", "x-MacRoman"), of("UTF-8", "windows-1252"), web("UTF-8"), of("UTF-8", "ISO-8859-1"), of("UTF-8", "GBK"), of("UTF-8", "GB18030"), of("UTF-8", "Big5"),
        of("UTF-8", "Big5-HKSCS"), of("GBK", "ISO-8859-1"), of("GBK", "windows-1252"), of("GBK", "x-MacRoman"), of("GBK", "Big5"), of("GBK", "Big5-HKSCS"), of("Big5", "ISO-8859-1"), of("Big5", "windows-1252"),
        of("Big5", "x-MacRoman"), of("Big5", "GBK"), of("Big5", "GB18030"), of("windows-1252", "ISO-8859-1"), of("windows-1252", "x-MacRoman"), of("windows-1252", "GBK"), of("windows-1252", "GB18030"),
        of("windows-1252", "Big5"), of("x-MacRoman", "windows-1252"), web("x-MacRoman"), of("x-MacRoman", "ISO-8859-1"));

    private static final Map<String, UnaryOperator<String>> TRADITIONAL_IN_BIG5 = Map.of("Big5", Transliterator.getInstance("Hans-Hant")::transliterate);

    static WrongReading of(String written, String read) {
        return new WrongReading(written + " as " + read, Charset.forName(written), Charset.forName(read), false);
    }

    private static WrongReading web(String written) {
        return new WrongReading(written + " as the web's 1252", Charset.forName(written), Charset.forName("windows-1252"), true);
    }

    private boolean isUnicode() {
        return written.equals(StandardCharsets.UTF_8);
    }

    boolean isOfChinese() {
        return isUnicode() || List.of("GBK", "Big5").contains(written.name());
    }

    boolean isOfLatin() {
        return isUnicode() || !isOfChinese();
    }

    /** {@code chinese} in the characters that it is written with in this encoding, without pictures where it has none. */
    String inItsScript(String chinese) {
        return isUnicode() ? chinese : TRADITIONAL_IN_BIG5.getOrDefault(written.name(), UnaryOperator.identity()).apply(chinese).replaceAll("\\p{IsEmoji_Presentation}", "");
    }

    /** Those words of {@code latin} that this encoding has the letters of. */
    String inItsLetters(String latin) {
        CharsetEncoder encoder = written.newEncoder();
        return Arrays.stream(latin.split(" ")).filter(encoder::canEncode).collect(Collectors.joining(" "));
    }

    /** {@code text} gone wrong. */
    String of(String text) {
        return read(text.getBytes(written));
    }

    /** Text gone wrong already, saved as UTF-8 and read wrongly once more. */
    String again(String broken) {
        return read(broken.getBytes(StandardCharsets.UTF_8));
    }

    private String read(byte[] bytes) {
        String text = new String(bytes, read);
        if (!web) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            out.append(text.charAt(i) == '\ufffd' ? (char) (bytes[i] & 0xFF) : text.charAt(i));
        }
        return out.toString();
    }

    /** Whether nothing was lost: the wrong reading, undone, gives {@code text} again. */
    boolean isRepairable(String text, String broken, int times) {
        byte[] bytes = back(broken);
        for (int i = 1; i < times; i++) {
            bytes = back(new String(bytes, StandardCharsets.UTF_8));
        }
        return new String(bytes, written).equals(text);
    }

    private byte[] back(String broken) {
        if (!web) {
            return broken.getBytes(read);
        }
        byte[] bytes = new byte[broken.length()];
        for (int i = 0; i < bytes.length; i++) {
            char unit = broken.charAt(i);
            bytes[i] = unit >= 0x80 && unit < 0xA0 ? (byte) unit : String.valueOf(unit).getBytes(read)[0];
        }
        return bytes;
    }
}
