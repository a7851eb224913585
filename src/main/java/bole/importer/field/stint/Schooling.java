package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Wording;

/** What lists of studies hold that is none of a university: secondary schools and summer schools. */
final class Schooling {

    private static final Wording SCHOOL = Wording.of("(?i)\\b(?:(?:high|secondary|middle|grammar|preparatory|primary|elementary) schools?|sixth form|gymnas(?:ium|ie|io)|lyc[ée]e|liceo|lyceum|lukio|"
        + "(?:summer|winter|spring|autumn) schools?)\\b|高中|中学|中學|附中");
    private static final Wording LEAVING = Wording.of("(?i)(?:high[- ]school|secondary)(?: education| school)? (?:diploma|certificate|degree|graduation)|a[- ]levels?|abitur|i?gcses?|matura|high school|secondary education|高中|中学");

    /** What is left at the end of a school, by the words that name it in lists of studies of many countries. */
    private static final Wording LEFT = Wording.of("(?i)(?:(?:senior|higher|upper) secondary\\b|(?:h\\.?s\\.?c|s\\.?s\\.?c|hssc|sslc)\\.?(?=$|[ ,(/])|(?:class|grade|std\\.?|standard) (?:x|xii|10|12)(?:th)?\\b|(?:10|12)th\\b|x(?:ii)?th\\b|10 ?\\+ ?2\\b|intermediate(?: education)?(?=$| ?[(,])|matriculation\\b|a[- ]levels?\\b|o[- ]levels?\\b|abitur\\b|matura\\b|baccalaur[ée]at\\b|international baccalaureate\\b|high[- ]school\\b|g\\.c\\.e\\b|gce\\b)");

    private Schooling() {
    }

    /** Whether {@code stint} is schooling of which no degree comes, also below a heading of posts, where nobody says what was done there. */
    static boolean is(Stint stint) {
        if (stint.kind() == StintKind.EMPLOYMENT && stint.title().isEmpty() && stint.institution().filter(place -> isSchool(place.name())).isPresent()) {
            return true;
        }
        boolean degree = stint.degree().filter(Degrees.HEIGHT::contains).isPresent();
        return stint.kind() == StintKind.EDUCATION && !degree && (LEAVING.matcher(stint.title()).matches() || isLeft(stint) || stint.institution().filter(place -> isSchool(place.name())).isPresent() || isSchool(stint.title()) || isSchool(stint.unit()));
    }

    /** "Class XII, Fenwold Vidyalaya": whether the title or the field of {@code stint} says what was left with, and its place is no university. */
    private static boolean isLeft(Stint stint) {
        boolean university = stint.institution().filter(place -> InstitutionForm.of(place.name()) == InstitutionForm.UNIVERSITY).isPresent();
        return !university && (LEFT.matcher(stint.title()).lookingAt() || LEFT.matcher(stint.field()).lookingAt());
    }

    private static boolean isSchool(String name) {
        return SCHOOL.matcher(name).find() && InstitutionForm.of(SCHOOL.matcher(name).replaceAll("")) != InstitutionForm.UNIVERSITY;
    }
}
