package bole.importer.field.place;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.Words;
import bole.text.Wording;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/** A unit and the university that "of" joins it to: "Department of Tides of the University of Lowfen", "Faculty of Science of Fenwold University". */
public final class UnitOfUniversity {

    private static final int LONGEST = 140;
    private static final Wording UNIT = Wording.of("(?:[Tt]he )?(?:Department|Dept\\.?|School|Graduate School|Faculty|Division|Section|Laboratory|Lab|Institute|Cent(?:er|re)|College|Program(?:me)?|Chair) (?:of|for|on) "
        + "|(?:Dipartimento|Facoltà|Laboratorio|Istituto|Departamento|Facultad|Faculdade|Instituto|Département|Faculté|Laboratoire|Institut|Lehrstuhl|Fakultät|Fachbereich|Faculteit|Afdeling|Institutionen) (?:di|de|des|du|für|för|voor|da) "
        + "|(?:\\p{Lu}[\\p{L}&-]+ ){1,4}(?:Lab|Laboratory|Group|Team)(?= (?:of|at) (?:[Tt]he )?\\p{Lu})");
    /** What joins a unit to what it belongs to. */
    static final Wording OF = Wording.of("(?: (?:of|at) (?:[Tt]he )?| dell['’]| della | de l['’]| de la | da | der )(?=\\p{Lu})");

    private static final Wording DEPARTMENT = Wording.of("(?<=[\\p{L})]) (?:Departments?|Dept\\.?) of ");
    private static final Wording INSTITUTE = Wording.of("\\bInstitute of (?:Technology|Science)\\b");

    /** "Department of Tides |, Brackwater.": a unit before the comma behind which its owner stands, and what follows a name that is one. */
    private static final Wording OWNED = Wording.of("(?:Department|Dept\\.?|Faculty|School|Division|Laborator(?:y|ies)|Cent(?:er|re)|Section) (?:of|for) (?:\\p{Lu}[\\p{L}-]+(?: (?:and|&|of) )?,? ?){1,5}, $");
    private static final Wording OWNER = Wording.of("(?!(?:Room|Building|Office|Floor|Box|Street|Prof|Professor|Dr|Mr|Ms|Head|Chair|Director|Dean|Under|With|Where|And)\\b)\\p{Lu}[\\p{L}&’'-]+(?: \\p{Lu}[\\p{L}&’'-]+){0,3}");
    private static final Wording END = Wording.of("[.;)\\n(]|$|,? (?:in|since|from|where|working|supervised|advised|under|as|with) |, (?:where|in|since|from|working|supervised|advised|under) ");

    private UnitOfUniversity() {
    }

    /** Where the university begins in {@code name}, which begins with one of its units; empty where it does not. */
    public static OptionalInt university(String name) {
        Matcher unit = UNIT.matcher(name);
        if (name.length() > LONGEST || !unit.lookingAt()) {
            return OptionalInt.empty();
        }
        Matcher of = OF.matcher(name);
        for (int at = unit.end(); of.find(at); at = of.end()) {
            if (InstitutionForm.of(name.substring(0, of.start())) != InstitutionForm.UNIVERSITY && isUniversity(name.substring(of.end()))) {
                return OptionalInt.of(of.end());
            }
        }
        return OptionalInt.empty();
    }

    /** Where the university ends before the name of its department: "Fenwold University | Department of Tides", "Stanford | Department of Tides"; empty where it does not. */
    public static OptionalInt owner(String name) {
        Matcher department = DEPARTMENT.matcher(name);
        boolean owned = name.length() <= LONGEST && department.find() && isOwner(name.substring(0, department.start()));
        return owned ? OptionalInt.of(department.start()) : OptionalInt.empty();
    }

    private static boolean isOwner(String name) {
        return InstitutionFinder.isSchool(name) || InstitutionForm.of(name) == InstitutionForm.UNIVERSITY && !UNIT.matcher(name).lookingAt();
    }

    private static boolean isUniversity(String name) {
        return !UNIT.matcher(name).lookingAt() && (InstitutionForm.of(name) == InstitutionForm.UNIVERSITY || INSTITUTE.matcher(name).find());
    }

    /** Whether the name from {@code start} to {@code end} stands behind a unit and a comma as what the unit belongs to, without a word that tells it. */
    static boolean isOwner(String text, int start, int end) {
        String name = text.substring(start, end);
        boolean plain = OWNER.matcher(name).matches() && !Words.of("title").in(name) && Degrees.find(name).isEmpty() && !Campuses.isField(name);
        return plain && OWNED.matcher(text.substring(Math.max(0, start - LONGEST), start)).find() && END.matcher(text).region(end, text.length()).lookingAt();
    }
}
