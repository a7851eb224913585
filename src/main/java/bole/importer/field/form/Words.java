package bole.importer.field.form;

import bole.text.Folding;
import bole.text.Han;
import bole.text.TableRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A list of words from {@code field-words.txt}. Latin words match as whole words in any case, Chinese words anywhere, in both scripts. */
public final class Words {

    private static final int PAIRS = 1 << 12;
    private static final Map<String, Words> LISTS = new HashMap<>();

    static {
        load();
    }

    private final Set<String> latin = new HashSet<>();
    /** The Chinese words by the first of their characters, longest first. */
    private final Map<Character, List<String>> han = new HashMap<>();
    /** The longest Latin word by its first two characters, hashed; most places of a text begin no word. */
    private final int[] longest = new int[PAIRS];

    /** The list called {@code name}. */
    public static Words of(String name) {
        Words words = LISTS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list of words is called " + name);
        }
        return words;
    }

    private static void load() {
        Words current = new Words();
        for (String line : TableRows.of("/bole/importer/field-words.txt")) {
            if (line.startsWith("[")) {
                current = LISTS.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new Words());
            } else {
                current.add(line);
            }
        }
        LISTS.values().forEach(words -> words.han.values().forEach(same -> same.sort(Comparator.comparingInt(String::length).reversed())));
    }

    private void add(String line) {
        for (String raw : line.split("\\|")) {
            String word = raw.strip().toLowerCase(Locale.ROOT);
            if (Han.in(word)) {
                String simple = Folding.simplified(word);
                han.computeIfAbsent(simple.charAt(0), first -> new ArrayList<>()).add(simple);
            } else if (!word.isEmpty()) {
                latin.add(word);
                int pair = pair(word, 0);
                longest[pair] = Math.max(longest[pair], word.length());
            }
        }
    }

    /**
     * A word of a list found in a text.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param word the word, lower case
     */
    public record Found(int start, int end, String word) {
    }

    /** The Chinese words of the list, simplified. */
    Stream<String> han() {
        return han.values().stream().flatMap(List::stream);
    }

    /** Whether {@code text} is a word of the list. */
    public boolean has(String text) {
        String lower = lower(text.strip());
        return latin.contains(lower) || !lower.isEmpty() && han.getOrDefault(lower.charAt(0), List.of()).contains(lower);
    }

    /** Whether a word of the list stands in {@code text}. */
    public boolean in(String text) {
        String lower = lower(text);
        for (int at = 0; at < lower.length(); at++) {
            if (matchAt(lower, at) > at) {
                return true;
            }
        }
        return false;
    }

    /** The words of the list in {@code text}, in order, longest first, not overlapping. */
    public List<Found> find(String text) {
        String lower = lower(text);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < lower.length()) {
            int end = matchAt(lower, at);
            if (end > at) {
                found.add(new Found(at, end, lower.substring(at, end)));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** {@code text} in lower case and simplified characters where that keeps the places of its characters. */
    private static String lower(String text) {
        String lower = Folding.simplified(text.toLowerCase(Locale.ROOT));
        return lower.length() == text.length() ? lower : text;
    }

    private int matchAt(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            return (isLatinLetter(c) || c >= '0' && c <= '9') && startsWord(text, at) ? latinAt(text, at) : at;
        }
        if (Han.is(c)) {
            for (String word : han.getOrDefault(c, List.of())) {
                if (text.startsWith(word, at)) {
                    return at + word.length();
                }
            }
            return at;
        }
        return Character.isLetter(c) && startsWord(text, at) ? latinAt(text, at) : at;
    }

    private int latinAt(String text, int at) {
        for (int end = Math.min(text.length(), at + Math.max(longest[pair(text, at)], longest[single(text, at)])); end > at; end--) {
            boolean whole = end == text.length() || !isWordCharacter(text.charAt(end)) || !isWordCharacter(text.charAt(end - 1));
            if (whole && latin.contains(text.substring(at, end))) {
                return end;
            }
        }
        return at;
    }

    private static int pair(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at) * 67 + text.charAt(at + 1) & PAIRS - 1 : single(text, at);
    }

    private static int single(String text, int at) {
        return text.charAt(at) * 67 & PAIRS - 1;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !isWordCharacter(text.charAt(at - 1));
    }

    private static boolean isLatinLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isWordCharacter(char c) {
        return c < 0x80 ? isLatinLetter(c) || c >= '0' && c <= '9' : Character.isLetterOrDigit(c) && !Han.is(c);
    }
}
