package bole.importer.field;

import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Wording;

/** What lists of studies hold that is none of a university: secondary schools and summer schools. */
final class Schooling {

    private static final Wording SCHOOL = Wording.of("(?i)\\b(?:(?:high|secondary|middle|grammar|preparatory|primary|elementary) schools?|sixth form|gymnas(?:ium|ie|io)|lyc[ée]e|liceo|lyceum|lukio|"
        + "(?:summer|winter|spring|autumn) schools?)\\b|高中|中学|中學|附中");
    private static final Wording LEAVING = Wording.of("(?i)(?:high[- ]school|secondary)(?: education| school)? (?:diploma|certificate|degree|graduation)|a[- ]levels?|abitur|i?gcses?|matura|high school|secondary education|高中|中学");

    private Schooling() {
    }

    /** Whether {@code stint} is schooling of which no degree comes. */
    static boolean is(Stint stint) {
        boolean degree = stint.degree().filter(Degrees.HEIGHT::contains).isPresent();
        return stint.kind() == StintKind.EDUCATION && !degree && (LEAVING.matcher(stint.title()).matches() || stint.institution().filter(place -> isSchool(place.name())).isPresent() || isSchool(stint.title()) || isSchool(stint.unit()));
    }

    private static boolean isSchool(String name) {
        return SCHOOL.matcher(name).find() && InstitutionForm.of(SCHOOL.matcher(name).replaceAll("")) != InstitutionForm.UNIVERSITY;
    }
}
