package bole.importer.field.place;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.text.Wording;
import java.util.regex.Matcher;

/** What stands before the first capital of a name and is a part of it, and what is not, though it has one: "at the | university of Leeds", "BA | Lowfen College". */
final class NameBeginnings {

    /** "at the university of | Lowfen": the telling word of a name in small letters. */
    private static final Wording SMALL_OF = Wording.of("(?:^|[ (])(?:at|from|by|joined|attended|visited|with|in|of) (?:the )?(?<name>(?:state |technical |medical |national )?university of (?:the )?)$");
    /** "from the | M.S. Oduya Institute": where initials are those of whom a school is named after. */
    private static final Wording NAMED_AFTER = Wording.of("(?:^|\\s)(?:the|from|at|joined|attended) $");
    private static final int LONGEST_SMALL = 40;
    private static final int LONGEST = 120;

    private NameBeginnings() {
    }

    /** Where the name begins whose words with capitals go from {@code first} to {@code last}. */
    static int start(String text, int first, int last) {
        Matcher small = SMALL_OF.matcher(text.substring(Math.max(0, first - LONGEST_SMALL), first));
        return small.find() && InstitutionForm.of(text.substring(first, Math.max(first, Math.min(last, first + LONGEST)))) == InstitutionForm.NONE ? first - (small.end() - small.start("name")) : behindDegree(text, first, last);
    }

    private static int behindDegree(String text, int first, int last) {
        String name = last - first < LONGEST && !NAMED_AFTER.matcher(text.substring(Math.max(0, first - LONGEST_SMALL), first)).find() ? text.substring(first, last) : "";
        return Degrees.find(name).stream().findFirst().filter(degree -> degree.start() == 0 && degree.end() + 1 < name.length() && isSchool(name.substring(degree.end() + 1))).map(degree -> first + degree.end() + 1).orElse(first);
    }

    private static boolean isSchool(String name) {
        InstitutionForm form = InstitutionForm.of(name);
        return Character.isUpperCase(name.codePointAt(0)) && form.isInstitution() && form != InstitutionForm.COMPANY;
    }
}
