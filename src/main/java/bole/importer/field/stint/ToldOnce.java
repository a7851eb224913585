package bole.importer.field.stint;

import bole.importer.field.place.PlaceSpellings;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.profile.retold.Career;
import bole.profile.retold.Rises;
import bole.profile.retold.Telling;
import bole.profile.retold.Where;
import java.util.List;
import java.util.function.Predicate;

/**
 * The career that a page tells in lists and in sentences, each fact once: first what lists say, then what sentences say of a place, then what they say without one ("I finished my PhD in 2011.").
 */
final class ToldOnce {

    /** The studies that lists tell. */
    private final List<Stint> listed;
    private final Career career = new Career(new PlaceSpellings());

    private ToldOnce(List<Stint> listed) {
        this.listed = studies(listed);
    }

    /** {@code listed} and those of {@code told} that are not among them; what is said twice is as full as both make it. */
    static List<Stint> complete(List<Stint> listed, List<Stint> told) {
        ToldOnce once = new ToldOnce(listed);
        listed.forEach(stint -> once.career.add(Telling.listed(stint)));
        told.stream().filter(stint -> stint.institution().isPresent()).forEach(once::placed);
        told.stream().filter(stint -> stint.institution().isEmpty()).forEach(once::placeless);
        return joined(once.career.stints());
    }

    /** {@code stints} without those that turn out to be others, now that all is known of them. */
    private static List<Stint> joined(List<Stint> stints) {
        PlaceSpellings places = new PlaceSpellings();
        Career career = new Career(places);
        stints.forEach(stint -> career.add(Telling.listed(stint)));
        return Rises.ended(career.stints(), places);
    }

    private void placed(Stint told) {
        if (!career.complete(Telling.told(told)) && !isListed(told)) {
            career.add(Telling.told(told));
        }
    }

    /** Whether {@code told} is a study of a degree that lists of studies have at another place, or under another name; one that goes on, of no degree that is said, is none of those that are over. */
    private boolean isListed(Stint told) {
        boolean further = told.current() && told.institution().isPresent() && told.degree().isEmpty() && listed.stream().allMatch(stint -> stint.to().isPresent() && !stint.current() && isElsewhere(told, stint));
        return !further && told.kind() == StintKind.EDUCATION && listed.stream().anyMatch(stint -> told.degree().isEmpty() || stint.degree().equals(told.degree()));
    }

    private static boolean isElsewhere(Stint told, Stint listed) {
        return new PlaceSpellings().between(Telling.told(told), Telling.listed(listed)) == Where.APART;
    }

    /** What is only said of a degree: that it is pursued, when it was begun, when it was got. */
    private void placeless(Stint told) {
        boolean beginning = told.degree().isPresent() && told.from().isPresent() && told.to().isEmpty() && !told.current();
        Predicate<Stint> same = stint -> stint.degree().equals(told.degree());
        boolean known = career.complete(Telling.told(told)) || beginning || !told.current() && studies(career.stints()).stream().anyMatch(same);
        if (!known && !isListed(told)) {
            career.add(Telling.told(told));
        }
    }

    private static List<Stint> studies(List<Stint> stints) {
        return stints.stream().filter(stint -> stint.kind() == StintKind.EDUCATION).toList();
    }
}
