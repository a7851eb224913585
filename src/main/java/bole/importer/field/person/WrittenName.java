package bole.importer.field.person;

import bole.importer.field.form.KnownNames;
import bole.importer.field.form.NameParticles;
import bole.importer.field.form.PersonNames;
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

    private static final Wording WORD = Wording.of("\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}|(?:S[Tt]|Md|Mohd|Muhd|Mst|Sk)\\.(?= \\p{Lu})|['’][ts](?= )|b\\.(?= \\p{Lu})|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}]|['’‐-](?=\\p{L})){0,29}");
    private static final Wording POSSESSIVE = Wording.of("['’]s$");
    private static final Wording SELF = Wording.of("I(?:['’](?:m|ve|d|ll))?");
    private static final int MOST_WORDS = 7;
    private static final int LONGEST_WORD = 40;

    /** The longest name that begins at {@code start} of {@code text}. */
    static Optional<WrittenName> at(String text, int start) {
        int end = start;
        int at = start;
        String first = "";
        String last = "";
        for (int words = 0; words < MOST_WORDS && at < text.length(); words++) {
            Matcher word = WORD.matcher(text).region(at, Math.min(text.length(), at + LONGEST_WORD)).useTransparentBounds(true);
            String written = word.lookingAt() ? POSSESSIVE.matcher(word.group()).replaceFirst("") : "";
            boolean particle = !written.isEmpty() && NameParticles.isIn(first, written, after(text, word.end()));
            if (written.isEmpty() || !particle && !isPart(first, last, written) || !first.isEmpty() && isForeign(written) != isForeign(first)) {
                break;
            }
            first = first.isEmpty() ? written : first;
            last = written;
            end = particle ? end : at + written.length();
            if (written.length() < word.group().length() || word.end() >= text.length() || " \u00a0".indexOf(text.charAt(word.end())) < 0) {
                break;
            }
            at = word.end() + 1;
        }
        String name = text.substring(start, end);
        return PersonNames.isLatin(name) ? Optional.of(new WrittenName(PersonNames.tidy(name), end)) : Optional.empty();
    }

    /** Whether {@code word} may go on a name that begins with {@code first} and whose word before is {@code last}. */
    private static boolean isPart(String first, String last, String word) {
        return !SELF.matcher(word).matches() && (PersonNames.isNameWord(word) || KnownNames.isNameBehind(first, word) || KnownNames.isNameBehind(last, word));
    }

    /** The word that stands behind the blank at {@code end}. */
    private static String after(String text, int end) {
        int to = end + 1;
        while (to < text.length() && to < end + LONGEST_WORD && text.charAt(to) != ' ') {
            to++;
        }
        return end + 1 < to ? text.substring(end + 1, to) : "";
    }

    private static boolean isForeign(String word) {
        return word.codePoints().filter(Character::isLetter).anyMatch(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN);
    }
}
