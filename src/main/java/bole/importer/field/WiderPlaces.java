package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.text.DateReader;
import bole.text.FoundDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The institution that a laboratory or department belongs to, where the page names it beside an address: "Postdoc in the Reed Lab", and under "Contact"
 * "Room 4, Reed Lab, Fenwold University".
 */
final class WiderPlaces {

    private static final int LONGEST = 140;
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(?:room|rm\\.?|office|address|street|st\\.|road|rd\\.|avenue|ave\\.?|boulevard|blvd|building|bldg|hall|campus|floor|mail|p\\.?o\\.? box|©|copyright|zip|tel)\\b|\\b\\d{4,6}\\b|©");

    private WiderPlaces() {
    }

    /** {@code stints} where a current one at a bare unit is at the institution that an address on the page names, the unit being its unit. */
    static List<Stint> complete(List<Stint> stints, Reading reading) {
        if (stints.stream().noneMatch(WiderPlaces::isBare) || stints.stream().anyMatch(stint -> stint.current() && !isBare(stint) && stint.institution().isPresent())) {
            return stints;
        }
        return addressed(reading).map(place -> stints.stream().map(stint -> isBare(stint) ? at(stint, place) : stint).toList()).orElse(stints);
    }

    private static boolean isBare(Stint stint) {
        return stint.current() && stint.unit().isEmpty() && stint.institution().filter(place -> InstitutionForm.of(place.name()) == InstitutionForm.UNIT).isPresent();
    }

    /** The only institution that addresses of the page name. */
    private static Optional<String> addressed(Reading reading) {
        List<String> places = new ArrayList<>();
        for (Section section : reading.sections().all()) {
            boolean contact = section.kind() == SectionKind.CONTACT;
            boolean spoken = contact || section.kind() == SectionKind.SUMMARY || section.kind() == SectionKind.OTHER || section.kind() == SectionKind.LINKS;
            Stream<RichText> lines = spoken ? section.blocks().stream().map(Block::text).flatMap(text -> text.visualLines().stream()) : Stream.empty();
            lines.filter(line -> line.text().length() < LONGEST && !Prose.isSpoken(line.text()) && (contact || ADDRESS.matcher(line.text()).find()) && DateReader.find(line.text()).stream().noneMatch(FoundDate::range))
                .flatMap(line -> AffiliationReader.place(line).stream()).filter(found -> found.form() == InstitutionForm.UNIVERSITY || found.form() == InstitutionForm.INSTITUTE).map(InstitutionFinder.Found::name).forEach(places::add);
        }
        return places.stream().distinct().count() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    private static Stint at(Stint stint, String place) {
        return new Stint(stint.kind(), Optional.of(Institution.named(place)), stint.institution().map(Institution::name).orElse(""), stint.title(), stint.degree(), stint.field(), stint.from(), stint.to(), true, stint.source(), stint.lines());
    }
}
