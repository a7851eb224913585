package bole.importer.field;

import bole.profile.Stint;
import bole.profile.StintKind;
import java.util.ArrayList;
import java.util.List;

/** Studies of now of which one sentence says where and another for which degree: "I am a graduate student at Fenwold University, pursuing a PhD in fog." */
final class StudiesOfNow {

    private StudiesOfNow() {
    }

    /** {@code stints}, a place of study without a degree and the only degree that is pursued without a place made one. */
    static List<Stint> joined(List<Stint> stints) {
        List<Stint> placed = stints.stream().filter(stint -> isOfNow(stint) && stint.institution().isPresent() && stint.degree().isEmpty()).toList();
        List<Stint> pursued = stints.stream().filter(stint -> isOfNow(stint) && stint.institution().isEmpty() && stint.degree().isPresent()).toList();
        if (placed.size() != 1 || pursued.size() != 1) {
            return stints;
        }
        Stint place = placed.getFirst();
        Stint degree = pursued.getFirst();
        Stint whole = new Stint(place.kind(), place.institution(), place.unit(), place.title(), degree.degree(), place.field().isEmpty() ? degree.field() : place.field(),
            place.from().or(degree::from), place.to().or(degree::to), true, place.source(), place.lines());
        List<Stint> all = new ArrayList<>(stints);
        all.set(all.indexOf(place), whole);
        all.remove(degree);
        return all;
    }

    private static boolean isOfNow(Stint stint) {
        return stint.kind() == StintKind.EDUCATION && stint.current();
    }
}
