package bole.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names in what a source or a person wrote: {@code 钟示例 (Shili Zhong)} is two.
 *
 * @param chinese those in Chinese characters
 * @param latin those in letters, as written
 */
record PersonNames(List<ChineseName> chinese, List<String> latin) {

    private static final int LONGEST = 120;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[(（\\[【)）\\]】/|;；]");

    static PersonNames of(Collection<String> written) {
        Set<ChineseName> chinese = new LinkedHashSet<>();
        List<String> latin = new ArrayList<>();
        for (String name : written) {
            String bounded = name.substring(0, Math.min(name.length(), LONGEST));
            for (String outside : BETWEEN_NAMES.split(bounded, 9)) {
                read(outside, chinese, latin);
            }
        }
        return new PersonNames(List.copyOf(chinese), List.copyOf(latin));
    }

    private static void read(String name, Set<ChineseName> chinese, List<String> latin) {
        StringBuilder han = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        List<String> words = new ArrayList<>();
        int previous = ' ';
        for (int codePoint : name.codePoints().toArray()) {
            boolean character = Han.is(codePoint) || codePoint >= 0xAC00 && codePoint <= 0xD7A3 || codePoint >= 0x3041 && codePoint <= 0x30FF;
            if (character && !han.isEmpty() && previous == ' ') {
                words.add(han.substring(words.stream().mapToInt(String::length).sum()));
            }
            (character ? han : letters).appendCodePoint(codePoint);
            previous = character ? 'x' : Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) ? ' ' : previous;
        }
        if (!han.isEmpty()) {
            addChinese(Folding.key(han.toString()), words, chinese);
        }
        if (!LatinName.of(letters.toString()).isEmpty()) {
            latin.add(letters.toString());
        }
    }

    /** The name; and where it was written in two words, also the second word first, as some write the given name first. */
    private static void addChinese(String han, List<String> words, Set<ChineseName> chinese) {
        chinese.add(ChineseName.of(han));
        int first = words.size() == 1 ? words.getFirst().length() : 0;
        boolean givenFirst = first == 2 && han.length() - first <= 1 && !SurnameReadings.isCompound(han);
        if (givenFirst) {
            chinese.add(ChineseName.of(han.substring(first) + han.substring(0, first)));
        }
    }
}
