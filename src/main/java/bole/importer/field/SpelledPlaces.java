package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;

/** Universities that a sentence calls by their first letters and the page spells out elsewhere: "I am a student at FWU", below "Fenwold Western University". */
final class SpelledPlaces {

    private static final Wording ACRONYM = Wording.of("\\p{Lu}{3,7}");
    private static final int MOST_BLOCKS = 60;
    private static final int LONGEST = 600;

    private SpelledPlaces() {
    }

    /** {@code stints}, each at the university that the page spells out where its own place is only first letters of it. */
    static List<Stint> out(List<Stint> stints, Reading reading) {
        if (stints.stream().noneMatch(SpelledPlaces::isAcronym)) {
            return stints;
        }
        List<String> names = reading.page().blocks().stream().limit(MOST_BLOCKS).map(Block::text).filter(text -> text.text().length() < LONGEST).map(text -> RichText.plain(text.text().replace('\n', ' '), 1))
            .flatMap(text -> InstitutionFinder.find(text).stream()).filter(found -> found.form() == InstitutionForm.UNIVERSITY).map(InstitutionFinder.Found::name).distinct().toList();
        return stints.stream().map(stint -> isAcronym(stint) ? spelled(stint, names).map(name -> stint.withInstitution(Institution.named(name))).orElse(stint) : stint).toList();
    }

    private static boolean isAcronym(Stint stint) {
        return stint.institution().filter(place -> ACRONYM.matcher(place.name()).matches()).isPresent();
    }

    private static Optional<String> spelled(Stint stint, List<String> names) {
        List<String> fitting = names.stream().filter(name -> ShortForms.isShortFor(stint.institution().orElseThrow().name(), name)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
