package bole.importer.field;

import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.LineRange;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One entry of a CV as a stint: its parts are sorted into institution, unit, title, degree and field by their form. */
final class EntryReader {

    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_INSTITUTION = 110;
    private static final Words TITLES = Words.of("title");
    private static final Words ADVICE = Words.of("advice");
    private static final Words DETAIL = Words.of("detail");
    private static final Words COUNTRIES = Words.of("country");

    private final Entry entry;
    private final int source;
    private final boolean education;
    private final List<RichText> titles = new ArrayList<>();
    private final List<RichText> places = new ArrayList<>();
    private final List<RichText> others = new ArrayList<>();
    private String field = "";

    /**
     * @param education whether the section is about education
     */
    EntryReader(Entry entry, boolean education, int source) {
        this.entry = entry;
        this.education = education;
        this.source = source;
    }

    /** The stint, if the entry names at least a place or a degree. */
    Optional<Stint> read() {
        int used = 0;
        for (RichText line : entry.lines()) {
            if (used >= 4 || used > 0 && isDescription(line)) {
                break;
            }
            used++;
            if (!startsAdvice(line)) {
                sort(line);
            }
        }
        if (places.isEmpty() && !entry.context().isEmpty()) {
            Segments.of(entry.context()).forEach(this::sortPart);
        }
        return stint();
    }

    private static boolean isDescription(RichText line) {
        return line.text().length() > (Han.in(line.text()) ? 60 : 140) && DateReader.find(line.text()).isEmpty();
    }

    private static boolean startsAdvice(RichText line) {
        List<Words.Found> advice = ADVICE.find(line.text());
        List<Words.Found> detail = DETAIL.find(line.text());
        return !advice.isEmpty() && advice.getFirst().start() < 4 || !detail.isEmpty() && detail.getFirst().start() < 8;
    }

    private void sort(RichText line) {
        for (RichText part : Segments.of(line)) {
            if (startsAdvice(part)) {
                break;
            }
            sortPart(part);
        }
    }

    private void sortPart(RichText raw) {
        RichText part = HanPlaces.withoutVerb(raw);
        String text = part.text();
        if (text.isEmpty() || COUNTRIES.has(text) || text.length() > LONGEST_INSTITUTION) {
            return;
        }
        if (Han.in(text) && HanPlaces.split(part).size() > 1) {
            HanPlaces.split(part).forEach(this::sortSimple);
        } else {
            sortSimple(part);
        }
    }

    private void sortSimple(RichText part) {
        String text = part.text();
        boolean titled = TITLES.in(text) || Degrees.first(text).isPresent();
        InstitutionForm form = InstitutionForm.of(text);
        if (titled && (!form.isInstitution() || Degrees.first(text).isPresent() && form != InstitutionForm.UNIVERSITY)) {
            titleAndPlace(part);
        } else if (titled && !Han.in(text)) {
            titleInPlace(part, form);
        } else if (form != InstitutionForm.NONE) {
            places.add(part);
        } else if (text.length() > 1 && text.length() < LONGEST_TITLE) {
            others.add(part);
        }
    }

    /** "PhD in Physics, …" and "Professor of Statistics": the title, and the field after "in". */
    private void titleAndPlace(RichText part) {
        if (part.text().length() > LONGEST_TITLE) {
            return;
        }
        titles.add(part);
        if (field.isEmpty() && Degrees.first(part.text()).isPresent()) {
            field = fieldIn(part.text());
        }
    }

    private static String fieldIn(String text) {
        int in = text.toLowerCase(Locale.ROOT).indexOf(" in ");
        if (in > 0) {
            return text.substring(in + 4).strip();
        }
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        return open >= 0 && close > open + 1 && Degrees.first(text.substring(0, open)).isPresent() ? text.substring(open + 1, close).strip() : "";
    }

    /** "Research Assistant in Foo University" and "Tsinghua University PhD": both in one part. */
    private void titleInPlace(RichText part, InstitutionForm form) {
        List<InstitutionFinder.Found> found = InstitutionFinder.find(part);
        if (found.isEmpty() || found.getFirst().name().equals(part.text())) {
            places.add(part);
            return;
        }
        InstitutionFinder.Found place = found.getFirst();
        places.add(part.slice(place.start(), place.end()));
        RichText before = Segments.trimmed(part.slice(0, place.start()));
        RichText rest = before.isEmpty() ? Segments.trimmed(part.from(place.end())) : before;
        if (!rest.isEmpty()) {
            titleAndPlace(Prepositions.trimEnd(rest));
        }
    }

    private Optional<Stint> stint() {
        RichText institution = institution();
        RichText title = titles.isEmpty() ? RichText.EMPTY : titles.getFirst();
        if (institution.isEmpty() && (title.isEmpty() || Degrees.first(title.text()).isEmpty() && dates().isEmpty())) {
            return Optional.empty();
        }
        Optional<Degree> degree = degree();
        StintKind kind = kind(degree);
        DateInterval when = when();
        if (!institution.isEmpty() && title.isEmpty() && dates().isEmpty() && !InstitutionForm.of(institution.text()).isInstitution()) {
            return Optional.empty();
        }
        return Optional.of(new Stint(kind, institution.isEmpty() ? Optional.empty() : Optional.of(Institution.named(institution.text())), unit(institution),
            title.text(), kind == StintKind.EDUCATION ? degree : Optional.empty(), kind == StintKind.EDUCATION ? fieldOfStudy(institution) : "",
            when.from(), when.to(), when.current(), source, where()));
    }

    private LineRange where() {
        return entry.lines().stream().limit(4).map(RichText::lines).reduce(LineRange::union).orElseThrow();
    }

    private RichText institution() {
        RichText best = RichText.EMPTY;
        InstitutionForm bestForm = InstitutionForm.NONE;
        for (RichText place : places) {
            InstitutionForm form = InstitutionForm.of(place.text());
            if (best.isEmpty() || form.compareTo(bestForm) > 0) {
                best = place;
                bestForm = form;
            }
        }
        boolean doubtful = best.isEmpty() || !education && !bestForm.isInstitution() && !others.isEmpty() && isMarked(others.getFirst()) && !isMarked(best);
        return doubtful && !others.isEmpty() && (!education || best.isEmpty() && others.size() > 1) ? others.getFirst() : best;
    }

    private static boolean isMarked(RichText part) {
        return part.isBold() || !part.links().isEmpty();
    }

    private String unit(RichText institution) {
        List<String> units = new ArrayList<>();
        places.stream().filter(place -> place != institution).map(RichText::text).forEach(units::add);
        if (!education) {
            others.stream().filter(other -> other != institution).map(RichText::text).filter(text -> text.length() < 50).limit(1).forEach(units::add);
        }
        return units.isEmpty() ? "" : units.getFirst();
    }

    private String fieldOfStudy(RichText institution) {
        return !field.isEmpty() ? field : others.stream().filter(other -> other != institution).map(RichText::text).findFirst().orElse("");
    }

    private Optional<Degree> degree() {
        String all = entry.text().text();
        Optional<Degree> named = titles.stream().flatMap(title -> Degrees.find(title.text()).stream()).map(Degrees.Named::degree).findFirst();
        if (titles.stream().anyMatch(title -> Words.of("minor").in(title.text())) || named.isEmpty() && Words.of("minor").in(all)) {
            return Optional.of(Degree.OTHER);
        }
        return named.or(() -> education ? Degrees.first(all.length() > 300 ? all.substring(0, 300) : all) : Optional.empty());
    }

    private StintKind kind(Optional<Degree> degree) {
        String title = titles.isEmpty() ? "" : titles.getFirst().text();
        if (Words.of("postdoc").in(title)) {
            return StintKind.EMPLOYMENT;
        }
        if (Words.of("internship").in(title)) {
            return StintKind.INTERNSHIP;
        }
        if (Words.of("visit").in(title) && !title.toLowerCase(Locale.ROOT).contains("professor")) {
            return education ? StintKind.EDUCATION : StintKind.VISIT;
        }
        boolean studying = degree.isPresent() && (education || Words.of("student").in(title) || !Degrees.find(title).isEmpty());
        return studying || education && !Words.of("job").in(title) ? StintKind.EDUCATION : StintKind.EMPLOYMENT;
    }

    private List<FoundDate> dates() {
        List<FoundDate> found = new ArrayList<>();
        entry.lines().stream().limit(4).forEach(line -> found.addAll(DateReader.find(line.text())));
        return found;
    }

    private DateInterval when() {
        return StintDates.of(dates(), DateReader.find(entry.context().text()));
    }
}
