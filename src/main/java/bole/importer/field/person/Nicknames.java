package bole.importer.field.person;

import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A name with the one that people call its owner by in brackets or quotation marks, "Ruolan (Mira) Teng", "Ruolan Teng (Mira Teng)". What stands inside, set apart, is shown as it is written.
 *
 * @param text what the name stands in, without that name and its brackets
 * @param given what stands before that name
 * @param mark that name in its brackets where it is shown, or {@code ""}
 * @param called the whole name that is used beside it: "Mira Teng"
 */
record Nicknames(String text, String given, String mark, String called) {

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
    private static final String GIVEN = WORD + "(?: (?:" + WORD + "|\\p{Lu}\\.)){0,2}";
    private static final Wording INSIDE = Wording.of("(?<![\\p{L}\\p{N}])(?<given>" + GIVEN + ")\\s?(?:[(（\\[]\\s?(?:a\\.?k\\.?a\\.? )?[\"“'‘]?(?<bracketed>" + WORD + ")[\"”'’]?\\s?[)）\\]]|[\"“‘'’«](?<quoted>" + WORD + ")[\"”'’»]) (?<rest>(?:\\p{Lu}\\. |\\p{L}{2,3} ){0,2}(?<surname>" + WORD + "))");
    private static final Wording BEHIND = Wording.of("(?<given>" + WORD + ") ?(?<surname>" + WORD + ")? ?[(（](?<nick>" + WORD + ") (?<second>" + WORD + ")[)）]");
    /** How a name is spoken, syllable by syllable: "Mee-rah". */
    private static final Wording SPOKEN = Wording.of("-\\p{Ll}");
    private static final Wording JOINED = Wording.of("(\\p{Lu}\\p{Ll}{1,12})(\\p{Lu}\\p{Ll}{1,12})");

    /** The first of them in {@code text}. */
    static Optional<Nicknames> in(String text) {
        Matcher inside = INSIDE.matcher(text);
        if (inside.find() && PersonNames.isLatin(inside.group("given") + " " + inside.group("rest"))) {
            String nick = inside.group("bracketed") == null ? inside.group("quoted") : inside.group("bracketed");
            String plain = text.substring(0, inside.end("given")) + " " + text.substring(inside.start("rest"));
            String mark = text.substring(inside.end("given"), inside.start("rest")).stripTrailing();
            if (SPOKEN.matcher(nick).find()) {
                return Optional.of(new Nicknames(plain, inside.group("given"), "", ""));
            }
            return isCalled(nick) ? Optional.of(new Nicknames(plain, inside.group("given"), mark.startsWith(" ") ? mark : "", nick + " " + inside.group("surname"))) : Optional.empty();
        }
        return behind(text);
    }

    private static Optional<Nicknames> behind(String text) {
        Matcher behind = BEHIND.matcher(text);
        if (!behind.matches()) {
            return Optional.empty();
        }
        Matcher joined = JOINED.matcher(behind.group("given"));
        String name = behind.group("surname") != null ? behind.group("given") + " " + behind.group("surname") : joined.matches() ? joined.group(1) + " " + joined.group(2) : "";
        String called = behind.group("nick") + " " + behind.group("second");
        boolean shared = name.endsWith(" " + behind.group("second")) || name.startsWith(behind.group("second") + " ") || behind.group("surname") == null;
        return shared && PersonNames.isLatin(name) && PersonNames.isLatin(called) ? Optional.of(new Nicknames(name, "", "", called)) : Optional.empty();
    }

    /** {@code plain}, which was read from {@link #text}, as it is shown, with the other name. */
    Spellings in(Spellings plain) {
        boolean shown = !mark.isEmpty() && plain.latin().startsWith(given + " ");
        return new Spellings(shown ? given + mark + plain.latin().substring(given.length()) : plain.latin(), plain.han(), called);
    }

    private static boolean isCalled(String nick) {
        return PersonNames.isNameWord(nick) && !Words.of("country").has(nick) && !Words.of("nationality").has(nick);
    }
}
