package bole.importer.field.stint;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.StintDates;
import bole.importer.field.reading.Entry;
import bole.importer.field.reading.EntryForms;
import bole.importer.page.RichText;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.FoundDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Stays elsewhere during studies or a post, nested below it with times of their own: "PhD, Fenwold University, 2019–2023", and below it "2021/05–2021/08: Lowfen Institute, Japan". */
final class NestedStays {

    private static final int LONGEST = 110;
    private static final int NEAR = 3;

    private NestedStays() {
    }

    /** The stays nested in {@code entry}, which tells of {@code stint}. */
    static List<Stint> of(Entry entry, Stint stint, int source) {
        boolean timed = stint.institution().isPresent() && (stint.from().isPresent() || stint.to().isPresent());
        return !timed ? List.of() : entry.details().stream().filter(NestedStays::beginsWithTime)
            .flatMap(detail -> new EntryReader(new Entry(List.of(detail), RichText.EMPTY), false, false, source).read().stream()).filter(NestedStays::isStay).filter(stay -> !isAt(stay, stint)).map(NestedStays::asVisit).toList();
    }

    /** Whether {@code detail} is a span of time and behind it what was then. */
    private static boolean beginsWithTime(RichText detail) {
        List<FoundDate> dates = detail.text().length() < LONGEST && !EntryForms.isHonour(detail.text()) ? StintDates.in(detail.text()) : List.of();
        return dates.size() == 1 && dates.getFirst().range() && dates.getFirst().start() < NEAR;
    }

    /** Whether {@code stint} is at an institution, as a guest or for an internship or without a word for what was done there. */
    private static boolean isStay(Stint stint) {
        boolean placed = stint.institution().filter(place -> InstitutionForm.of(place.name()).isInstitution()).isPresent();
        return placed && (stint.kind() == StintKind.VISIT || stint.kind() == StintKind.INTERNSHIP || stint.title().isEmpty() && stint.unit().isEmpty());
    }

    private static boolean isAt(Stint stay, Stint stint) {
        Optional<String> there = stay.institution().map(place -> place.name().toLowerCase(Locale.ROOT));
        Optional<String> here = stint.institution().map(place -> place.name().toLowerCase(Locale.ROOT));
        return there.equals(here) || there.orElse("").contains(here.orElse("")) || here.orElse("").contains(there.orElse(""));
    }

    private static Stint asVisit(Stint stay) {
        return stay.kind() == StintKind.INTERNSHIP ? stay
            : new Stint(StintKind.VISIT, stay.institution(), stay.unit(), stay.title(), Optional.empty(), "", stay.from(), stay.to(), stay.current(), stay.source(), stay.lines());
    }
}
