package bole.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pinyin without tones, {@code v} for {@code ü}, for search boxes: what people type.
 *
 * <p>Characters with several readings have that of the words they stand in here, or their commonest; the readings that names have are with
 * {@link SurnameReadings}.
 */
public final class Pinyin {

    private static final int LONGEST_SYLLABLE = 6;

    private static final Set<String> VALID;

    static {
        VALID = lines().map(line -> line.substring(0, line.indexOf('\t'))).filter(syllable -> syllable.length() > 1 || "aeo".contains(syllable)).collect(Collectors.toSet());
        VALID.removeAll(Set.of("hm", "ng", "fiao", "den", "nun", "shei", "zei", "kei", "rua", "chua", "nia"));
    }

    private Pinyin() {
    }

    /** The table: a syllable, a tab, and the characters that are read so. */
    static Stream<String> lines() {
        return SimplifiedTable.read("pinyin.tsv").lines().filter(line -> !line.startsWith("#"));
    }

    /** The text as syllables: a Chinese character is its reading, a word in another script itself, folded; signs and blanks vanish. */
    public static List<String> of(String text) {
        String folded = Folding.key(text);
        List<String> syllables = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            String[] word = at + 2 <= folded.length() ? CharacterReadings.inWord(folded.substring(at, at + 2)) : null;
            int codePoint = folded.codePointAt(at);
            if (word != null) {
                syllables.addAll(List.of(word));
                at += 2;
            } else if (Han.is(codePoint)) {
                syllables.add(syllable(codePoint));
                at += Character.charCount(codePoint);
            } else {
                at = wordEnd(folded, at, syllables);
            }
        }
        return List.copyOf(syllables);
    }

    private static int wordEnd(String folded, int start, List<String> syllables) {
        int end = start;
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end)) && !Han.is(folded.codePointAt(end))) {
            end++;
        }
        if (end > start) {
            syllables.add(folded.substring(start, end));
        }
        return Math.max(end, start + 1);
    }

    /** The first letters that people type for a label: {@code 清华大学 → qhdx}, {@code Graph Neural Networks → gnn}, {@code AI 实验室 → aisys}. */
    public static String initials(String text) {
        boolean chinese = Han.in(text);
        StringBuilder letters = new StringBuilder();
        String folded = Folding.key(text);
        List<String> words = of(text);
        for (String word : words) {
            boolean foreign = chinese && folded.contains(word);
            letters.append(foreign ? word : word.substring(0, Character.charCount(word.codePointAt(0))));
        }
        return letters.toString();
    }

    /** The commonest reading of one character; itself where none is known. */
    static String syllable(int codePoint) {
        return CharacterReadings.of(codePoint).or(() -> CharacterReadings.of(Folding.simplified(codePoint))).orElseGet(() -> Character.toString(codePoint));
    }

    /** Whether {@code text} is one syllable of pinyin. */
    static boolean isSyllable(String text) {
        return VALID.contains(text);
    }

    /** All syllables of pinyin. */
    static Set<String> syllables() {
        return Set.copyOf(VALID);
    }

    /** {@code letters} cut into syllables of pinyin, as few as can be; empty if they cannot be cut. */
    public static List<String> cut(String letters) {
        return letters.length() > 40 ? List.of() : Syllables.cut(letters, VALID, LONGEST_SYLLABLE);
    }
}
