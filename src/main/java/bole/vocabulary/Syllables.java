package bole.vocabulary;

import java.util.Set;

/** Whether a Latin word can be read as pinyin: such a word is no slip of the pen for another one. */
final class Syllables {

    private static final Set<String> INITIALS = Set.of("", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w");
    private static final Set<String> FINALS = Set.of("a", "o", "e", "i", "u", "v", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "er", "an", "en", "in", "un", "ang", "eng", "ing", "ong", "ia", "ian", "iang", "iao", "iong",
        "ua", "uai", "uan", "uang", "uo");

    private Syllables() {
    }

    static boolean arePinyin(String word) {
        boolean[] reachable = new boolean[word.length() + 1];
        reachable[0] = true;
        for (int end = 1; end <= word.length(); end++) {
            for (int start = Math.max(0, end - 6); start < end && !reachable[end]; start++) {
                reachable[end] = reachable[start] && isSyllable(word.substring(start, end));
            }
        }
        return reachable[word.length()];
    }

    private static boolean isSyllable(String part) {
        for (int length = 0; length <= Math.min(2, part.length() - 1); length++) {
            if (INITIALS.contains(part.substring(0, length)) && FINALS.contains(part.substring(length))) {
                return true;
            }
        }
        return false;
    }
}
