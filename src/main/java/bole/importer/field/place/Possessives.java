package bole.importer.field.place;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.PersonNames;
import bole.text.Wording;

/** Possessives in Latin text: of an institution's own name ("St Hilda's College"), behind one ("Fenwold's library"), and of a person, who is no place ("at Mira Oduya's group"). */
final class Possessives {

    /** What follows a possessive that is part of a name: "Queen's University". */
    private static final Wording GOES_ON = Wording.of(" (?:(?:and|&) \\p{Lu}[\\p{L}'’]+ )?(?:(?:Research|Medical|General|Teaching|Theological) )?(?:University|College|Hospital|School|Institute|Academy|Seminary|Cross|Centre|Center|Clinic)");

    /** What a person has and a company has not: "Mira Oduya's | fog group". */
    private static final Wording PERSONS = Wording.of(" (?:[\\p{L}\\d&-]+ ){0,3}(?:[Gg]roup|[Ll]ab|[Ll]aboratory|[Tt]eam)\\b");

    private Possessives() {
    }

    /** Whether a name goes on behind the possessive that ends at {@code end}. */
    static boolean goesOn(String text, int end) {
        return GOES_ON.matcher(text).region(end, text.length()).lookingAt();
    }

    /** "St Hilda's College": whether the possessive that ends at {@code stop} goes on in the name that begins at {@code start}. */
    static boolean isWhole(String text, int start, int stop) {
        return stop - start > 2 && goesOn(text, stop) && !InstitutionForm.of(text.substring(start, stop - 2)).isInstitution();
    }

    /** Where the name from {@code start} to {@code end} ends without the sign of a possessive. */
    static int end(String text, int start, int end) {
        return end - start > 2 && isSign(text, end - 2) && !text.startsWith("King", start) ? end - 2 : end;
    }

    /** Whether {@code name}, which ends at {@code end}, is a person whose group follows; the sign may stand in a link with it or behind the link. */
    static boolean isPersons(String text, int end, String name) {
        int sign = name.length() - 2;
        boolean within = sign > 0 && isSign(name, sign);
        int behind = within ? end : end + 2;
        return (within || isSign(text, end)) && PERSONS.matcher(text).region(Math.min(behind, text.length()), text.length()).lookingAt()
            && PersonNames.isLatin(within ? name.substring(0, sign) : name) && name.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isSign(String text, int at) {
        return text.startsWith("'s", at) || text.startsWith("’s", at);
    }
}
