package bole.vocabulary;

import bole.text.Folding;
import java.util.Set;

/**
 * Names of institutions that are also words: a meta-analysis is not the work of Meta, and what happens in vivo does not happen at vivo. In running text such a name counts only where it is written with a
 * capital and is not a part of a longer word.
 */
public final class WordNames {

    private static final Set<String> WORDS = Set.of("alphabet", "amazon", "apple", "arm", "azure", "booking", "bull", "cadence", "calico", "canon", "caterpillar", "citadel", "continental", "covariant", "cruise",
        "draper", "duke", "evident", "flex", "ford", "grab", "grail", "honor", "imperial", "intuitive", "juniper", "king", "lark", "leonardo", "line", "mars", "meta", "micron", "mistral", "motional", "nuance",
        "oath", "oculus", "olympus", "oracle", "orange", "quanta", "rebellions", "recruit", "recursion", "ripple", "runway", "sea", "sharp", "shell", "shire", "signify", "snap", "snorkel", "snowflake", "stripe",
        "supercell", "target", "tesla", "twitch", "unity", "vale", "vertex", "visa", "vivo", "xanadu", "zoom");

    private WordNames() {
    }

    /** Whether {@code name} is a word as well. */
    public static boolean has(String name) {
        return WORDS.contains(Folding.key(name));
    }

    /** Whether [{@code from}, {@code to}) of {@code text}, which has the letters of such a name, is written like one. */
    public static boolean isName(String text, int from, int to) {
        return Character.isUpperCase(text.charAt(from)) && !isJoined(text, from - 1, from - 2) && !isJoined(text, to, to + 1);
    }

    private static boolean isJoined(String text, int sign, int beyond) {
        boolean inside = Math.min(sign, beyond) >= 0 && Math.max(sign, beyond) < text.length();
        return inside && (text.charAt(sign) == '-' || text.charAt(sign) == '‐') && Character.isLetter(text.charAt(beyond));
    }
}
