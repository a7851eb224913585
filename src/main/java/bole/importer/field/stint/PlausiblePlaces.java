package bole.importer.field.stint;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.LinkKinds;
import bole.importer.field.form.Words;
import bole.profile.Institution;
import bole.profile.Name;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells stints of which the place can be none: the person, a place of accounts where nobody says as what, a field of research. */
public final class PlausiblePlaces {

    private PlausiblePlaces() {
    }

    /** {@code stints} of whom {@code names} name: of studies for a degree without such a place, of others none. */
    public static List<Stint> kept(List<Stint> stints, List<Name> names) {
        return stints.stream().flatMap(stint -> stint.institution().filter(place -> isNone(place.name(), stint, names)).isEmpty() ? Stream.of(stint) : placeless(stint)).toList();
    }

    private static Stream<Stint> placeless(Stint stint) {
        Stint study = new Stint(stint.kind(), Optional.empty(), stint.unit(), stint.title(), stint.degree(), stint.field(), stint.from(), stint.to(), stint.current(), stint.source(), stint.lines());
        return stint.kind() == StintKind.EDUCATION && stint.degree().isPresent() ? Stream.of(study) : Stream.empty();
    }

    private static boolean isNone(String place, Stint stint, List<Name> names) {
        boolean account = stint.title().isEmpty() && LinkKinds.beginsWithPlace(place);
        return account || Words.of("study").has(place) || !InstitutionForm.of(place).isInstitution() && isName(Folding.key(place), names);
    }

    private static boolean isName(String key, List<Name> names) {
        return names.stream().anyMatch(name -> Folding.key(name.text()).equals(key));
    }
}
