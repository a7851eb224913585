package bole.importer.field.person;

import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.reading.Reading;
import bole.importer.page.RichText;
import bole.profile.Name;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;

/** The institution that the title of a page names beside its person, as on sites of universities: "Mira Oduya | Department of Optics | Fenwold University". */
final class TitledPlaces {

    private static final Wording BARS = Wording.of("\\s?[|｜»›·•_]\\s?|\\s[-–—:]{1,2}\\s|--");
    private static final Wording HAN_BARS = Wording.of("\\s?[|｜»›·•_–—-]{1,2}\\s?");
    private static final int LONGEST = 160;

    private TitledPlaces() {
    }

    /** The only institution among the parts of the title, where another part is one of {@code names}. */
    static Optional<String> of(Reading reading, List<Name> names) {
        String title = reading.page().title();
        if (title.isBlank() || title.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> parts = List.of((Han.in(title) ? HAN_BARS : BARS).split(title));
        boolean named = parts.stream().anyMatch(part -> names.stream().anyMatch(name -> Folding.key(name.text()).equals(Folding.key(part))));
        List<String> places = parts.stream().flatMap(part -> place(part.strip()).stream()).distinct().toList();
        return named && places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    private static Optional<String> place(String part) {
        if (Han.in(part)) {
            int end = HanPlaces.institutionEnd(part, 0);
            return end > 0 && HanPlaces.institutionStart(part, 0, end) == 0 ? Optional.of(part.substring(0, end)) : Optional.empty();
        }
        return AffiliationReader.place(RichText.plain(part, 1)).filter(found -> found.start() == 0 && found.end() == part.length()).map(InstitutionFinder.Found::name);
    }
}
