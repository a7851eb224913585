package bole.importer.field.stint;

import bole.importer.field.form.StintKinds;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Studies in a list that call somebody a student or a candidate and say no time go on, where the page tells of nothing else that does: "PhD Candidate, Fenwold University". */
final class UndatedStudies {

    private static final Wording OVER = Wording.anyCase("\\b(?:former|formerly|past|previous|ex)\\b|曾|前");

    private UndatedStudies() {
    }

    /**
     * @param listed what lists tell
     * @param prose what sentences tell
     * @return {@code listed}, the first such studies being of now
     */
    static List<Stint> settled(List<Stint> listed, List<Stint> prose) {
        if (Stream.concat(listed.stream(), prose.stream()).anyMatch(Stint::current)) {
            return listed;
        }
        Stint first = listed.stream().filter(UndatedStudies::areUndated).findFirst().orElse(null);
        return listed.stream().map(stint -> stint == first ? stint.ongoing() : stint).toList();
    }

    private static boolean areUndated(Stint stint) {
        return stint.kind() == StintKind.EDUCATION && stint.institution().isPresent() && stint.from().isEmpty() && stint.to().isEmpty() && StintKinds.isStudent(stint.title()) && !OVER.isIn(stint.title());
    }
}
