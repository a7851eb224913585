package bole.vocabulary;

import bole.text.Pinyin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that differ by one letter (wrong, missing, too many, or two swapped) from what is written. Only long Latin names, only where the letter
 * stands in a long word, and only if one name is that close: 河南 and 湖南 differ by one letter, too. Of two pinyin names each is itself.
 *
 * <p>One edit leaves the first half of a name whole or the second, so names are filed under both halves.
 */
final class CloseNames {

    private static final int SHORTEST_NAME = 10;
    private static final int SHORTEST_WORD = 6;

    private final Names names;
    private final Map<String, List<String>> halves = new HashMap<>();

    CloseNames(Names names) {
        this.names = names;
        for (String key : names.keys()) {
            if (key.length() >= SHORTEST_NAME && key.chars().allMatch(letter -> letter < 0x250) && !NameIndex.allAcronyms(names.of(key))) {
                int half = key.length() / 2;
                halves.computeIfAbsent(key.substring(0, half), unused -> new ArrayList<>(1)).add(key);
                halves.computeIfAbsent("-" + key.substring(half), unused -> new ArrayList<>(1)).add(key);
            }
        }
    }

    /** Meanings of the one name that tokens {@code from} to {@code to} almost spell; empty if there is none, or more than one. */
    int[] find(Tokens tokens, int from, int to) {
        String written = tokens.key(from, to);
        if (written.length() < SHORTEST_NAME || written.length() > names.longest() + 1 || tokens.isHan(from)) {
            return new int[0];
        }
        String found = null;
        for (int length = written.length() - 1; length <= written.length() + 1; length++) {
            int half = length / 2;
            found = closest(halves.get(written.substring(0, half)), written, length, found);
            found = closest(halves.get("-" + written.substring(Math.min(written.length(), written.length() - (length - half)))), written, length, found);
        }
        return found == null || found.isEmpty() || !isSafe(tokens, from, to, found) ? new int[0] : names.of(found);
    }

    /** The one close name of those known so far and {@code bucket}; {@code ""} once there are two. */
    private static String closest(List<String> bucket, String written, int length, String known) {
        String found = known;
        if (bucket != null) {
            for (String key : bucket) {
                if (key.length() == length && !key.equals(found) && isOneEdit(key, written)) {
                    found = found == null ? key : "";
                }
            }
        }
        return found;
    }

    static boolean isOneEdit(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int oneLeft = one.length() - start - end;
        int otherLeft = other.length() - start - end;
        boolean swapped = oneLeft == 2 && otherLeft == 2 && one.charAt(start) == other.charAt(start + 1) && one.charAt(start + 1) == other.charAt(start);
        return Math.max(oneLeft, otherLeft) == 1 || swapped;
    }

    /** Whether the word that is wrong is long, begins right, and is not a good pinyin word of its own. */
    private static boolean isSafe(Tokens tokens, int from, int to, String name) {
        int at = 0;
        for (int i = from; i < to; i++) {
            String word = tokens.key(i, i + 1);
            if (at + word.length() > name.length() || !name.startsWith(word, at)) {
                boolean firstRight = !word.isEmpty() && at < name.length() && name.charAt(at) == word.charAt(0);
                return firstRight && word.length() >= SHORTEST_WORD - 1 && Pinyin.cut(word).isEmpty() && !word.chars().anyMatch(Character::isDigit);
            }
            at += word.length();
        }
        return false;
    }
}
