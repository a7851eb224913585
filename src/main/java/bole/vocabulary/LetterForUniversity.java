package bole.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;

/** The letter U as people write it for "University": "Peking U", "U of Michigan", "U. Washington". Never that of "U.S." */
final class LetterForUniversity {

    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}.])U\\.? (?=(?:of )?\\p{Lu}\\p{L}{2})");
    private static final Pattern AFTER = Pattern.compile("(?<=\\p{L}{3} )U\\.?(?=$|[,;(])");

    private LetterForUniversity() {
    }

    /** {@code raw} with the word in place of the letter; empty where the letter does not stand for it. */
    static Optional<String> spelledOut(String raw) {
        if (raw.indexOf('U') < 0) {
            return Optional.empty();
        }
        String spelled = AFTER.matcher(BEFORE.matcher(raw).replaceAll("University ")).replaceAll("University");
        return spelled.equals(raw) ? Optional.empty() : Optional.of(spelled);
    }
}
