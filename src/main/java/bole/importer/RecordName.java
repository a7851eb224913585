package bole.importer;

import bole.importer.field.form.PersonNames;
import bole.importer.field.person.NameReader;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;

/** The names that records give: whole, in parts, in library order. Unlike on a page, what stands in the place of a name is one. */
final class RecordName {

    private static final Wording HONOUR = Wording.of("^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.? )+|,? (?:Ph\\.?D|M\\.?D|M\\.?Sc|M\\.?S)\\.?$");
    private static final int LONGEST = 120;

    private RecordName() {
    }

    /** Gives {@code draft} the name {@code text}, in one script or two. */
    static void display(Draft draft, String text) {
        String name = tidy(text);
        boolean mixed = Han.in(name) && name.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c));
        List<Name> parsed = mixed || Han.in(name) ? NameReader.parse(name) : List.of();
        if (!parsed.isEmpty()) {
            parsed.forEach(draft::name);
        } else if (!name.isEmpty()) {
            draft.name(new Name(name, language(name), NameKind.DISPLAY));
        }
    }

    /** Gives {@code draft} another spelling of its name; a whole name in another script than the one to show stands beside it. */
    static void variant(Draft draft, String text) {
        String name = tidy(text);
        boolean whole = Han.in(name) || PersonNames.isLatin(name) && name.indexOf('.') < 0;
        if (whole && draft.names().size() == 1 && Han.in(name) != Han.in(draft.names().getFirst().text())) {
            display(draft, name);
        } else if (!name.isEmpty()) {
            draft.variant(new Name(name, language(name), NameKind.VARIANT));
        }
    }

    /** {@code given} and {@code family} as one name, the Chinese way where it is Chinese. */
    static String of(String given, String family) {
        boolean chinese = Han.in(given) && Han.in(family);
        return chinese ? family.strip() + given.strip() : (given.strip() + " " + family.strip()).strip();
    }

    /** {@code text}, which may be "Family, Given", in the order it is spoken. */
    static String spoken(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && comma == text.lastIndexOf(',') ? of(text.substring(comma + 1), text.substring(0, comma)) : text.strip();
    }

    private static String tidy(String text) {
        String line = text.length() > LONGEST ? "" : text.replaceAll("\\s+", " ").strip();
        return HONOUR.matcher(line).replaceAll("").strip();
    }

    private static String language(String name) {
        return Han.in(name) ? "zh" : name.codePoints().filter(Character::isLetter).allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) ? "en" : "";
    }
}
