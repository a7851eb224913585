package bole.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The stems of the words that vocabularies are written in, and so of most words that people look for: lines in the order of their words, a word and its stem, or a word alone
 * that is its stem. They are looked up where they stand, while Lucene's stemmer first makes a dictionary of tens of thousands of words, which was a tenth of a start. They are
 * Lucene's own, written once; a test holds the two against each other.
 */
final class KnownStems {

    private static final String FILE = "stems.txt";
    private static final byte[] LINES = read();

    private KnownStems() {
    }

    private static byte[] read() {
        try (InputStream in = KnownStems.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: bole/index/" + FILE + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the file. */
    static void prepare() {
        find("");
    }

    /** The stem of {@code word}, if it is here. */
    static Optional<String> find(String word) {
        int from = 0;
        int to = LINES.length;
        while (from < to) {
            int line = lineAround(from + to >>> 1);
            int order = compare(word, line);
            if (order == 0) {
                return Optional.of(stem(word, line + word.length()));
            }
            if (order < 0) {
                to = line;
            } else {
                from = end(line) + 1;
            }
        }
        return Optional.empty();
    }

    private static int lineAround(int place) {
        int start = place;
        while (start > 0 && LINES[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int end(int place) {
        int end = place;
        while (LINES[end] != '\n') {
            end++;
        }
        return end;
    }

    /** How {@code word} stands to the first word of the line at {@code line}; a blank and the end of a line come before all letters. */
    private static int compare(String word, int line) {
        for (int i = 0; i < word.length(); i++) {
            int order = word.charAt(i) - LINES[line + i];
            if (order != 0) {
                return order;
            }
        }
        return LINES[line + word.length()] <= ' ' ? 0 : -1;
    }

    private static String stem(String word, int behind) {
        return LINES[behind] == '\n' ? word : new String(LINES, behind + 1, end(behind) - behind - 1, StandardCharsets.ISO_8859_1);
    }
}
