package bole.importer.field.person;

import bole.importer.field.form.Countries;
import bole.importer.field.form.KnownNames;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/** Names with the surname first and a comma behind it, "Oduya, Mira", "TENG, Ruolan", told from towns and lists of words by their capitals or by a given name that is known. */
final class InvertedNames {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
    private static final Wording ANY = Wording.of("(" + WORD + "), ?(\\p{Lu}[\\p{L}'’.-]{1,20})");
    /** Capitals tell a surname from a town: "ODUYA, Mira". */
    private static final Wording SHOUTED = Wording.of("(\\p{Lu}[\\p{Lu}'’ -]{1,30}), ?(\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,19}(?: \\p{Lu}[\\p{L}'’.-]{0,19}){0,2})");
    private static final Wording WHOLE = Wording.of("((?:(?:\\p{Ll}[\\p{Ll}'’]{0,4}|" + WORD + ") ){0,3}" + WORD + "), ?((" + WORD + "|\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3})(?: (?:" + WORD + "|\\p{Lu}\\.?)){0,2})(?: ?[(（](?<nick>" + WORD + ")[)）])?");
    private static final Wording INITIALS = Wording.of("(?:\\p{Lu}\\.[ -]?){1,4}");

    private InvertedNames() {
    }

    /** The name that {@code text} is in that order, where a name must stand. */
    static Optional<String> said(String text) {
        Matcher inverted = ANY.matcher(text);
        return inverted.matches() ? Optional.of(PersonNames.tidy(inverted.group(2) + " " + inverted.group(1))) : whole(text);
    }

    /** The name that {@code text}, which may be anything, is in that order. */
    static Optional<String> whole(String text) {
        Matcher shouted = SHOUTED.matcher(text);
        if (shouted.matches()) {
            return Optional.of(PersonNames.tidy(shouted.group(2) + " " + shouted.group(1)));
        }
        Matcher inverted = WHOLE.matcher(text);
        if (!inverted.matches() || !isGiven(inverted.group(3), inverted.group(1)) || Words.of("country").has(inverted.group(1)) || Words.of("country").has(inverted.group(2)) || Countries.has(inverted.group(2))) {
            return Optional.empty();
        }
        String[] surname = inverted.group(1).split(" ");
        if (surname.length > 1 && KnownNames.isGiven(surname[0]) || surname.length == 2 && KnownNames.isPinyin(surname)) {
            return Optional.empty();
        }
        String nick = inverted.group("nick") == null ? "" : " (" + inverted.group("nick") + ")";
        String plain = inverted.group(2) + " " + inverted.group(1);
        return PersonNames.isLatin(plain) ? Optional.of(PersonNames.tidy(inverted.group(2) + nick + " " + inverted.group(1))) : Optional.empty();
    }

    private static boolean isGiven(String first, String surname) {
        return KnownNames.isGiven(first) || KnownNames.isChineseSurname(surname) && KnownNames.isPinyin(surname, first) || INITIALS.matcher(first).matches();
    }
}
