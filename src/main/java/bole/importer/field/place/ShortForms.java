package bole.importer.field.place;

import bole.text.Han;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Short forms of names made of their first letters and whole words: "UT Northmere" for the University of Tarn at Northmere, "UofL" for the University of Lowfen. */
public final class ShortForms {

    private static final Set<String> SMALL = Set.of("of", "the", "at", "for", "and", "in", "de", "la", "du", "&");
    private static final int LONGEST = 16;

    private ShortForms() {
    }

    /** 华科 for 华中科技大学: whether the two to four Chinese characters {@code brief} stand in {@code name}, a longer university, in their order, the first of both being one. */
    static boolean isHanShortFor(String brief, String name) {
        boolean sized = brief.length() > 1 && brief.length() < 5 && name.length() > brief.length() + 1 && brief.charAt(0) == name.charAt(0) && (name.endsWith("大学") || name.endsWith("大學")) && brief.chars().allMatch(c -> Han.is((char) c));
        int at = 0;
        for (int i = 0; sized && i < name.length() && at < brief.length(); i++) {
            at += name.charAt(i) == brief.charAt(at) ? 1 : 0;
        }
        return sized && at == brief.length();
    }

    /** Whether the letters of {@code brief} stand in {@code name} in their order, the first of both being one: what stands in brackets behind a name is a short form of it then. */
    public static boolean isAmong(String brief, String name) {
        String letters = brief.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        String whole = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        int at = 0;
        for (int i = 0; i < whole.length() && at < letters.length(); i++) {
            at += whole.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length() && at > 1 && letters.length() < whole.length() && letters.charAt(0) == whole.charAt(0);
    }

    /** Whether {@code brief} is a short form of {@code name}: at least two of its letters are first letters, and nothing of either is left over. */
    public static boolean isShortFor(String brief, String name) {
        return Brief.of(brief).isOf(Full.of(name));
    }

    /**
     * A name as a short form of others.
     *
     * @param letters of it in small letters, or {@code ""} where it is no short form
     * @param length of the name
     * @param twoWords whether it has more than one word
     */
    record Brief(String letters, int length, boolean twoWords) {

        static Brief of(String name) {
            String letters = name.length() > 2 * LONGEST ? "" : name.replaceAll("[^\\p{L}]", "");
            boolean acronym = letters.codePoints().filter(Character::isUpperCase).count() >= 2 && letters.length() <= LONGEST && name.split(" ").length < 3 && letters.length() > 1 && Character.isUpperCase(letters.charAt(1)) | letters.startsWith("of", 1);
            return new Brief(acronym ? letters.toLowerCase(Locale.ROOT) : "", name.length(), name.contains(" "));
        }

        boolean isOf(Full name) {
            return !letters.isEmpty() && name.words.size() > 1 && length < name.length && (fits(letters, name.words, 0) || twoWords && fits(letters, turned(name.words), 0));
        }
    }

    /**
     * A name that may have short forms.
     *
     * @param words in small letters, without what stands in brackets
     * @param length of the name
     */
    record Full(List<String> words, int length) {

        static Full of(String name) {
            return new Full(Arrays.stream(name.replaceAll("\\([^()]*\\)", " ").toLowerCase(Locale.ROOT).split("[^\\p{L}&]+")).filter(word -> !word.isEmpty()).toList(), name.length());
        }
    }

    /** "university of tarn northmere" as "tarn university northmere", from which "TU Northmere" is made. */
    private static List<String> turned(List<String> words) {
        boolean of = words.size() > 3 && words.getFirst().equals("university") && words.get(1).equals("of");
        return of ? Stream.concat(Stream.of(words.get(2), words.getFirst()), words.stream().skip(3)).toList() : words;
    }

    private static boolean fits(String letters, List<String> words, int at) {
        if (at == words.size()) {
            return letters.isEmpty();
        }
        String word = words.get(at);
        boolean skipped = SMALL.contains(word) && fits(letters, words, at + 1);
        boolean initial = letters.startsWith(word.substring(0, 1)) && fits(letters.substring(1), words, at + 1);
        return skipped || initial || at > 0 && letters.startsWith(word) && fits(letters.substring(word.length()), words, at + 1);
    }
}
