package bole.importer.field.person;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.reading.Prose;
import bole.importer.field.reading.Reading;
import bole.importer.field.stint.Stints;
import bole.importer.page.Block;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The institution that a laboratory or department belongs to, where the page names it beside an address: "Postdoc in the Reed Lab", and under "Contact"
 * "Room 4, Reed Lab, Fenwold University".
 */
public final class WiderPlaces {

    private static final int LONGEST = 140;
    private static final int LONGEST_TEXT = 4_000;
    private static final Wording INSTITUTE = Wording.anyCase("^(?:the )?(?:Institute|Institut|Instituto|Istituto|Chair|Cent(?:er|re)) (?:of|for|für|de|di)\\b");
    private static final Wording OF = Wording.of("\\)?,? (?:of|at|in|within) (?:the )?");
    private static final Wording ADDRESS = Wording.of("(?i)\\b(?:room|rm\\.?|office|address|street|st\\.|road|rd\\.|avenue|ave\\.?|boulevard|blvd|building|bldg|hall|campus|floor|mail|p\\.?o\\.? box|©|copyright|zip|tel)\\b|\\b\\d{4,6}\\b|©");

    private WiderPlaces() {
    }

    /** {@code stints} where one at an institute is at the university that the page names behind it: "Institute of Optics of the Fenwold University". */
    public static List<Stint> behind(List<Stint> stints, Reading reading) {
        if (stints.stream().noneMatch(WiderPlaces::isInstitute)) {
            return stints;
        }
        List<RichText> texts = reading.page().blocks().stream().map(Block::text).filter(text -> text.text().length() < LONGEST_TEXT).toList();
        return stints.stream().map(stint -> isInstitute(stint) ? behind(stint, texts).map(place -> at(stint, place)).orElse(stint) : stint).toList();
    }

    private static boolean isInstitute(Stint stint) {
        return stint.unit().isEmpty() && stint.institution().filter(place -> INSTITUTE.matcher(place.name()).find() && InstitutionForm.of(place.name()) != InstitutionForm.UNIVERSITY).isPresent();
    }

    private static Optional<String> behind(Stint stint, List<RichText> texts) {
        String name = stint.institution().orElseThrow().name();
        for (RichText text : texts) {
            int end = text.text().indexOf(name) < 0 ? -1 : text.text().indexOf(name) + name.length();
            Matcher of = end < 0 ? null : OF.matcher(text.text()).region(end, text.text().length());
            if (of != null && of.lookingAt()) {
                return InstitutionFinder.find(text.slice(of.end(), Math.min(text.text().length(), of.end() + LONGEST))).stream().filter(found -> found.form() == InstitutionForm.UNIVERSITY && found.start() == 0).findFirst().map(InstitutionFinder.Found::name);
            }
        }
        return Optional.empty();
    }

    /** {@code stints} where a current one at a bare unit is at the institution that an address on the page names, the unit being its unit. */
    public static List<Stint> complete(List<Stint> stints, Reading reading) {
        if (stints.stream().noneMatch(WiderPlaces::isBare) || stints.stream().anyMatch(stint -> stint.current() && !isBare(stint) && stint.institution().isPresent())) {
            return stints;
        }
        return addressed(reading).map(place -> stints.stream().map(stint -> isBare(stint) ? at(stint, place) : stint).toList()).orElse(stints);
    }

    private static boolean isBare(Stint stint) {
        return stint.current() && stint.unit().isEmpty() && stint.institution().filter(place -> InstitutionForm.of(place.name()) == InstitutionForm.UNIT).isPresent();
    }

    /** The only institution that addresses of the page name. */
    static Optional<String> addressed(Reading reading) {
        List<String> places = new ArrayList<>();
        for (Section section : reading.sections().all()) {
            boolean contact = section.kind() == SectionKind.CONTACT;
            boolean spoken = contact || section.kind() == SectionKind.SUMMARY || section.kind() == SectionKind.OTHER || section.kind() == SectionKind.LINKS;
            Stream<RichText> lines = spoken ? section.blocks().stream().map(Block::text).flatMap(text -> text.visualLines().stream()) : Stream.empty();
            lines.filter(line -> line.text().length() < LONGEST && !Prose.isSpoken(line.text()) && Degrees.first(line.text()).isEmpty() && (contact || ADDRESS.matcher(line.text()).find()) && DateReader.find(line.text()).stream().noneMatch(FoundDate::range))
                .flatMap(line -> AffiliationReader.place(line).stream()).filter(found -> found.form() == InstitutionForm.UNIVERSITY || found.form() == InstitutionForm.INSTITUTE).map(InstitutionFinder.Found::name).forEach(places::add);
        }
        return places.stream().distinct().count() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    /** {@code stints} with the university at which the person is to be reached, if none of them is of now at a place. */
    public static List<Stint> reached(List<Stint> stints, Reading reading) {
        Optional<NamedAddress> address = stints.stream().anyMatch(Stint::placedNow) ? Optional.empty() : contact(reading);
        List<Stint> placeless = stints.stream().filter(Stint::current).toList();
        List<Stint> all = address.isEmpty() ? stints : new ArrayList<>(stints.stream().map(stint -> placeless.contains(stint) ? stint.withInstitution(Institution.named(address.get().place())) : stint).toList());
        if (address.isPresent() && placeless.isEmpty()) {
            all.add(new Stints(reading.source()).current(address.get().place(), "", address.get().lines()));
        }
        return all;
    }

    /** The only university that a section on how to reach the person names as a line of an address. */
    private static Optional<NamedAddress> contact(Reading reading) {
        List<NamedAddress> places = reading.sections().all().stream().filter(section -> section.kind() == SectionKind.CONTACT).flatMap(section -> section.blocks().stream()).map(Block::text).flatMap(text -> text.visualLines().stream())
            .filter(line -> line.text().length() < LONGEST && !Prose.isSpoken(line.text()) && line.text().indexOf('@') < 0 && DateReader.find(line.text()).stream().noneMatch(FoundDate::range))
            .flatMap(line -> AffiliationReader.place(line).filter(found -> found.form() == InstitutionForm.UNIVERSITY).map(found -> new NamedAddress(found.name(), line.lines())).stream()).toList();
        return places.stream().map(NamedAddress::place).distinct().count() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    private static Stint at(Stint stint, String place) {
        return new Stint(stint.kind(), Optional.of(Institution.named(place)), stint.institution().map(Institution::name).orElse(""), stint.title(), stint.degree(), stint.field(), stint.from(), stint.to(), stint.current(), stint.source(), stint.lines());
    }
}
