package bole.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name in letters, folded.
 *
 * @param words its words in the order written, hyphens within a word closed up; titles and suffixes left out
 * @param parts the same with words cut at hyphens
 */
public record LatinName(List<String> words, List<String> parts) {

    private static final int MOST_WORDS = 8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");

    private static final Set<String> TITLES = Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "sir", "jr", "sr", "ii", "iii", "iv", "phd", "md", "msc", "bsc", "mphil");

    private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "des", "la", "le", "del", "della", "di", "da", "dos", "das", "do", "du", "ter", "ten", "bin", "ibn",
        "binti", "al", "el", "zu", "zur", "af", "av", "y", "e", "und", "st");

    public LatinName {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
    }

    /** Reads a name of letters; umlauts lose their dots. */
    public static LatinName of(String name) {
        return ofFolded(Folding.key(name));
    }

    /** The same with umlauts written out: {@code Müller → mueller}. */
    static LatinName withUmlautsWrittenOut(String name) {
        if (name.chars().allMatch(unit -> unit < 0x80)) {
            return of(name);
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return of(composed.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("å", "aa").replace("ø", "oe"));
    }

    /** The same where capitals among small letters are initials, unless they can be read: {@code Wang JY} is {@code Wang J Y}, {@code LI Na} is not. */
    static LatinName withCapitalsAsInitials(String name) {
        if (name.codePoints().noneMatch(Character::isLowerCase)) {
            return of(name);
        }
        StringBuilder apart = new StringBuilder();
        for (String word : name.split(" ", MOST_WORDS + 8)) {
            boolean initials = word.length() >= 2 && word.length() <= 3 && word.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z') && Pinyin.cut(word.toLowerCase(Locale.ROOT)).isEmpty();
            apart.append(initials ? String.join(" ", word.split("")) : word).append(' ');
        }
        return of(apart.toString().strip());
    }

    private static LatinName ofFolded(String folded) {
        List<String> words = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String piece : BETWEEN_WORDS.split(folded.replace("'", ""), MOST_WORDS + 8)) {
            String word = piece.replace("-", "");
            if (!word.isEmpty() && words.size() < MOST_WORDS && word.length() <= 40) {
                words.add(word);
                List.of(piece.split("-")).stream().filter(part -> !part.isEmpty()).forEach(parts::add);
            }
        }
        List<String> kept = words.stream().filter(word -> !TITLES.contains(word)).toList();
        return kept.isEmpty() || kept.size() == words.size() ? new LatinName(words, parts)
            : new LatinName(kept, parts.stream().filter(part -> !TITLES.contains(part)).toList());
    }

    /** Whether there is no letter in it. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The name as one word. */
    String joined() {
        return String.join("", words);
    }

    /** The name as one word in every order that it may be written in: as it is, the last word first, the first word last. */
    Set<String> orders() {
        Set<String> orders = new LinkedHashSet<>();
        orders.add(joined());
        for (List<String> list : List.of(words, parts)) {
            if (list.size() > 1) {
                orders.add(list.getLast() + String.join("", list.subList(0, list.size() - 1)));
                orders.add(String.join("", list.subList(1, list.size())) + list.getFirst());
            }
        }
        return orders;
    }

    /** Shorter forms of the name: without particles, without initials, without all but the first and the last word. */
    List<LatinName> shorter() {
        List<LatinName> shorter = new ArrayList<>();
        List<String> plain = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        if (!plain.isEmpty() && plain.size() < words.size()) {
            shorter.add(new LatinName(plain, plain));
        }
        List<String> full = plain.stream().filter(word -> !isInitials(word)).toList();
        if (full.size() > 1 && full.size() < plain.size()) {
            shorter.add(new LatinName(full, full));
        }
        if (plain.size() > 2 && !isPinyin()) {
            List<String> ends = List.of(plain.getFirst(), plain.getLast());
            shorter.add(new LatinName(ends, ends));
        }
        return shorter;
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether all of it is syllables of pinyin. */
    boolean isPinyin() {
        return parts.stream().allMatch(part -> !Pinyin.cut(part).isEmpty());
    }

    /** Whether a word is an initial, or initials: one letter, or two or three without a vowel. */
    static boolean isInitials(String word) {
        return word.length() == 1 || word.length() <= 3 && word.chars().noneMatch(letter -> "aeiouyv".indexOf(letter) >= 0) && !word.equals("ng");
    }
}
