package bole.importer.field.stint;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.place.PlaceSpellings;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.retold.Telling;
import bole.profile.retold.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the post that a page shows without a sentence beside those that it tells. */
public final class CurrentPost {

    private CurrentPost() {
    }

    /** {@code stints} with {@code affiliation} where none of them is of now; a post there of which only the beginning is told is the same. */
    public static List<Stint> complete(List<Stint> stints, Optional<Stint> affiliation) {
        boolean known = stints.stream().anyMatch(Stint::placedNow);
        boolean past = affiliation.isPresent() && stints.stream().anyMatch(stint -> stint.title().equals(affiliation.get().title()) && stint.to().isPresent() && stint.institution().equals(affiliation.get().institution()));
        if (known || past || affiliation.flatMap(Stint::institution).isEmpty()) {
            return stints;
        }
        Stint now = affiliation.get();
        List<Stint> all = new ArrayList<>(stints);
        all.removeIf(stint -> stint.institution().isEmpty() && stint.current() && stint.kind() == now.kind() && stint.title().equals(now.title()));
        Optional<Stint> begun = all.stream().filter(stint -> isBeginning(stint, now)).findFirst();
        begun.ifPresent(all::remove);
        all.add(begun.map(stint -> new Stint(now.kind(), now.institution(), now.unit().isEmpty() ? unitOf(stint) : now.unit(), now.title(), now.degree(), now.field(), stint.from(), Optional.empty(), true, now.source(), now.lines())).orElse(now));
        return all;
    }

    private static String unitOf(Stint stint) {
        return stint.institution().map(Institution::name).filter(name -> InstitutionForm.of(name) == InstitutionForm.UNIT).orElse(stint.unit());
    }

    /** Whether {@code stint} tells only when somebody came to where the post {@code now} is, or to a part of it. */
    private static boolean isBeginning(Stint stint, Stint now) {
        boolean begun = stint.kind() == now.kind() && stint.from().isPresent() && stint.to().isEmpty() && !stint.current() && (stint.title().isEmpty() || stint.title().equals(now.title()));
        boolean unit = stint.institution().filter(place -> InstitutionForm.of(place.name()) == InstitutionForm.UNIT).isPresent();
        return begun && (unit || new PlaceSpellings().between(Telling.told(stint), Telling.listed(now)) != Where.APART);
    }
}
