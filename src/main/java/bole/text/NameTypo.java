package bole.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether two names differ by one slip of the fingers. Names of pinyin that differ by a letter and are both pinyin are two names (Wang Lei, Wang Wei), and
 * so are short Latin ones (Jan, Jon).
 */
final class NameTypo {

    private static final int SHORTEST_WORD = 4;

    private NameTypo() {
    }

    static boolean isBetween(String typed, Collection<String> names) {
        String word = LatinName.of(typed).joined();
        boolean pinyin = !word.isEmpty() && !Pinyin.cut(word).isEmpty();
        PersonNames read = PersonNames.of(names);
        boolean latin = read.latin().stream().map(LatinName::of).flatMap(name -> Stream.concat(Stream.of(name), name.shorter().stream())).anyMatch(name -> name.orders().stream()
            .anyMatch(order -> isOneSlip(word, order) && !(pinyin && !Pinyin.cut(order).isEmpty()) && isLongEnough(typed, name)));
        return latin || !pinyin && read.chinese().stream().flatMap(name -> name.readings().stream())
            .anyMatch(reading -> isOneSlip(word, String.join("", reading)) || isOneSlip(word, String.join("", reading.subList(1, reading.size())) + reading.getFirst()));
    }

    /** Whether the word that differs is long enough that a letter of it is not the name. */
    private static boolean isLongEnough(String typed, LatinName name) {
        List<String> words = LatinName.of(typed).words();
        return words.stream().filter(word -> !name.words().contains(word)).anyMatch(word -> word.length() >= SHORTEST_WORD)
            || name.words().stream().filter(word -> !words.contains(word)).anyMatch(word -> word.length() >= SHORTEST_WORD);
    }

    /** Whether one letter left out, added or changed, or two neighbours exchanged, make one of the other. */
    static boolean isOneSlip(String one, String other) {
        int start = 0;
        int limit = Math.min(one.length(), other.length());
        while (start < limit && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int back = 0;
        while (back < limit - start && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        int left = one.length() - start - back;
        int right = other.length() - start - back;
        boolean exchanged = left == 2 && right == 2 && one.charAt(start) == other.charAt(start + 1) && one.charAt(start + 1) == other.charAt(start);
        return exchanged || left + right > 0 && left <= 1 && right <= 1;
    }
}
