package bole.importer.field;

import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A whole name in Latin letters as it stands at a place of a text: words with capitals, initials ("J. Kofi"), particles ("van der", "bin") and joined ones ("d'Arbois", "al-Fenwold") among them.
 *
 * @param text the name
 * @param end where it ends
 */
record WrittenName(String text, int end) {

    private static final Wording WORD = Wording.of("\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}|St\\.(?= \\p{Lu})|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}]|['’‐-](?=\\p{L})){0,29}");
    private static final Wording POSSESSIVE = Wording.of("['’]s$");
    private static final Wording SELF = Wording.of("I(?:['’](?:m|ve|d|ll))?");
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 40;

    /** The longest name that begins at {@code start} of {@code text}. */
    static Optional<WrittenName> at(String text, int start) {
        int end = start;
        int at = start;
        for (int words = 0; words < MOST_WORDS && at < text.length(); words++) {
            Matcher word = WORD.matcher(text).region(at, Math.min(text.length(), at + LONGEST_WORD)).useTransparentBounds(true);
            String written = word.lookingAt() ? POSSESSIVE.matcher(word.group()).replaceFirst("") : "";
            if (written.isEmpty() || SELF.matcher(written).matches() || !PersonNames.isNameWord(written)) {
                break;
            }
            end = PersonNames.isParticle(written) ? end : at + written.length();
            if (written.length() < word.group().length() || word.end() >= text.length() || " \u00a0".indexOf(text.charAt(word.end())) < 0) {
                break;
            }
            at = word.end() + 1;
        }
        String name = text.substring(start, end);
        return PersonNames.isLatin(name) ? Optional.of(new WrittenName(PersonNames.tidy(name), end)) : Optional.empty();
    }
}
