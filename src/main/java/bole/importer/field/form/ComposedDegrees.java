package bole.importer.field.form;

import bole.profile.Degree;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Short forms of degrees that are put together of a level and of subjects, more than any table holds: "MCompSci", "B.Psych.", "MScEng", "DClinPsych". */
final class ComposedDegrees {

    private static final String SUBJECT = "(?:Sc|Sci|Eng|Engg|Tech|Comp|App|Appl|Med|Soc|Bus|Comm?|Ed|Arch|Des|Pharm|Phil|Maths?|Phys|Chem|Biol|Biochem|Biomed|Biotech|Bioinf|Bioeng|Psych|Psy|Clin|Mus|Fin|Econ|Stat|Res|Nurs|Agr|Agric|Vet|Env|Inf|Info|Hum"
        + "|Plan|Acct?|Div|Litt|Cog|Ling|Pol|Geog|Geol|Hist|Urb|Nutr|Optom|Physio|Rad|Stud|Theol|Th|Kin|Health|Hlth|Mgmt|Mgt|Mech|Elec|Civ|Surv|Jur|Min|Land)";
    private static final Wording NAME = Wording.of("(?<![\\p{L}\\p{N}.@/&-])(?<level>[BMD])\\.?(?:" + SUBJECT + "\\.?){1,3}(?: ?\\(" + SUBJECT + "\\.?\\))?(?![\\p{L}\\p{N}@])");

    private ComposedDegrees() {
    }

    /** Those in {@code text}, in order. */
    static List<Degrees.Named> find(String text) {
        List<Degrees.Named> found = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            found.add(new Degrees.Named(name.start(), name.end(), switch (name.group("level")) {
                case "B" -> Degree.BACHELOR;
                case "M" -> Degree.MASTER;
                default -> Degree.PHD;
            }));
        }
        return found;
    }
}
