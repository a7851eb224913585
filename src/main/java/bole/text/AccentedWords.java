package bole.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words in use with letters beyond ASCII: a line that comes to have them by mending was broken. */
final class AccentedWords {

    private static final Set<String> WORDS = SimplifiedTable.read("accented-words.txt").lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 24;

    private AccentedWords() {
    }

    /** How many words of a line are among them. */
    static int in(String line) {
        return in(line, 1);
    }

    /** How many words of a line, of {@code shortest} letters or more, are among them. */
    static int in(String line, int shortest) {
        int found = 0;
        int start = 0;
        boolean accented = false;
        for (int at = 0; at <= line.length(); at++) {
            char unit = at < line.length() ? line.charAt(at) : ' ';
            if (Character.isLetter(unit)) {
                accented |= unit >= 0x80;
                continue;
            }
            found += accented && at - start >= shortest && at - start <= LONGEST && isKnown(line.substring(start, at)) ? 1 : 0;
            accented = false;
            start = at + 1;
        }
        return found;
    }

    /** A word as it is written, or one of small letters that begins with a capital. */
    private static boolean isKnown(String word) {
        return WORDS.contains(word) || WORDS.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }
}
