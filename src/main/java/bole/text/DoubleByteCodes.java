package bole.text;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The codes of an encoding that writes Chinese with two bytes: from a character to its code and back. Where editions of an encoding differ, a character
 * has its code of each, and a code the character of the first edition that has one.
 */
final class DoubleByteCodes {

    /** The web's GBK is GB 18030; what it has no character for is for private use. */
    static final DoubleByteCodes GBK = new DoubleByteCodes("gbk", "GBK", "GB18030");

    /** The web's Big5 is that of Hong Kong. */
    static final DoubleByteCodes BIG5 = new DoubleByteCodes("big5", "Big5-HKSCS", "Big5");

    /** Big5 as it was before, in which some signs have other codes. */
    static final DoubleByteCodes PLAIN_BIG5 = new DoubleByteCodes("big5", "Big5");

    private static final int FIRST_LEAD = 0x81;
    private static final int LAST_LEAD = 0xFE;
    private static final int FIRST_TRAIL = 0x40;

    private final String name;
    private final char[] codes = new char[0x10000];
    private final char[] characters = new char[0x10000];
    /** Codes of characters beyond the basic plane. */
    private final Map<Integer, Integer> others = new HashMap<>();

    private DoubleByteCodes(String name, String... editions) {
        this.name = name;
        List.of(editions).forEach(edition -> add(Charset.forName(edition)));
        if (name.equals("gbk")) {
            codes['€'] = 0x80;
        }
    }

    /** Reads all codes of a first byte at once, set apart by line ends. */
    private void add(Charset charset) {
        int trails = LAST_LEAD - FIRST_TRAIL + 1;
        byte[] row = new byte[trails * 3];
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
            for (int i = 0; i < trails; i++) {
                row[3 * i] = (byte) lead;
                row[3 * i + 1] = (byte) (FIRST_TRAIL + i);
                row[3 * i + 2] = '\n';
            }
            String[] found = new String(row, charset).split("\n", -1);
            for (int i = 0; i < trails; i++) {
                add((char) (lead << 8 | FIRST_TRAIL + i), found[i]);
            }
        }
    }

    private void add(char code, String read) {
        if (read.codePointCount(0, read.length()) != 1 || read.charAt(0) == '\ufffd') {
            return;
        }
        char character = read.charAt(0);
        if (read.length() > 1) {
            others.putIfAbsent(read.codePointAt(0), (int) code);
        } else {
            codes[character] = codes[character] == 0 ? code : codes[character];
            characters[code] = characters[code] == 0 ? character : characters[code];
        }
    }

    /** What the encoding is called in repairs. */
    String encoding() {
        return name;
    }

    /** The code that a character is read from: two bytes, or the euro sign's one; 0 where it has none. */
    int code(int character) {
        return character < codes.length ? codes[character] : others.getOrDefault(character, 0);
    }

    /** The character of a code of two bytes, 0 if there is none. */
    char character(int code) {
        return characters[code];
    }
}
