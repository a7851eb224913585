package bole.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Traditional characters as simplified ones, by single characters: an array look-up for the basic plane.
 *
 * <p>The pairs stand in {@code traditional-simplified.tsv}, written once from ICU's transform of that name, because building ICU's transform costs a
 * start 150 ms and reading the file 2. A test holds the two against each other.
 */
final class SimplifiedTable {

    private static final char[] BASIC = new char[0x10000];
    private static final Map<Integer, Integer> OTHERS = new HashMap<>();

    static {
        read("traditional-simplified.tsv").lines().filter(line -> !line.startsWith("#")).forEach(SimplifiedTable::add);
    }

    private SimplifiedTable() {
    }

    private static void add(String line) {
        int traditional = line.codePointAt(0);
        int simplified = line.codePointAt(line.indexOf('\t') + 1);
        if (traditional < BASIC.length && simplified < BASIC.length) {
            BASIC[traditional] = (char) simplified;
        } else {
            OTHERS.put(traditional, simplified);
        }
    }

    /** The text of a table that ships beside this class. */
    static String read(String name) {
        try (InputStream in = SimplifiedTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: bole/text/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The simplified form of one character, itself where it has none. */
    static int of(int codePoint) {
        if (codePoint < 0x3400) {
            return codePoint;
        }
        if (codePoint < BASIC.length && BASIC[codePoint] != 0) {
            return BASIC[codePoint];
        }
        return OTHERS.getOrDefault(codePoint, codePoint);
    }
}
