package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.StintKinds;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.Segments;
import bole.importer.field.place.Trades;
import bole.importer.field.reading.Entry;
import bole.importer.field.reading.EntryForms;
import bole.importer.field.reading.PlainPosts;
import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.LineRange;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry of a CV as a stint, put together of its parts. */
final class EntryReader {

    /** The cells of a row that may be the heads of columns. */
    private static final int MOST_COLUMNS = 4;
    /** What stands before a colon for when something was. */
    private static final Wording SINCE = Wording.anyCase("before(?: that| this)?|previous(?:ly)?|prior(?: to that)?|earlier|formerly|past|then|now|current(?:ly)?|present(?:ly)?|since then");
    /** 与远山大学 | 联合培养: with whom. */
    private static final Wording PARTNER = Wording.of("[与與和及](?=[\\u3400-\\u9fff·]{2,16}(?:大学|大學|学院|學院|研究所|研究院|科学院)$)");
    private static final Wording AWARD = Wording.anyCase("\\b(?:awards?|prize|excellent|outstanding|scholarship|medal|champion|contest|competition)\\b|奖|优秀|竞赛");

    private final Entry entry;
    private final EntryTimes times;
    private final int source;
    private final boolean education;
    private final boolean stays;
    private final EntryParts parts;

    /**
     * @param education whether the section is about education
     * @param stays whether its heading says what its entries were, internships or visits, so that one year beside a name is enough
     */
    EntryReader(Entry entry, boolean education, boolean stays, int source) {
        this.entry = entry;
        this.times = new EntryTimes(entry);
        this.education = education;
        this.stays = stays;
        this.source = source;
        this.parts = new EntryParts(entry, education);
    }

    /** The stint, if the entry names at least a place or a degree. */
    Optional<Stint> read() {
        int used = 0;
        for (RichText line : entry.lines()) {
            if (used >= 4 || used > 0 && EntryForms.isDescription(line)) {
                break;
            }
            used++;
            if (!education && EntryForms.isOfWork(line.text())) {
                parts.work = true;
                continue;
            }
            if (isToldTitle(line)) {
                parts.titles.add(line);
                parts.order.add(line);
            } else if (!EntryForms.startsAdvice(line) && (parts.order.isEmpty() || EntryForms.beginsWithUniversity(line) || !EntryForms.isTelling(line.text()))) {
                parts.sort(line);
            }
        }
        if (parts.places.stream().noneMatch(place -> InstitutionForm.of(place.text()).isInstitution()) && !entry.context().isEmpty()) {
            Segments.of(entry.context()).forEach(parts::sortPart);
        }
        details();
        parts.bracketed();
        parts.trade();
        return OtherWork.is(entry, education, parts.titles, parts.places, parts.places.size() + parts.others.size() <= MOST_COLUMNS && times.dates().isEmpty()) ? Optional.empty() : stint();
    }

    /** Whether the page says that {@code line} is the title of a post and its words do not. */
    private boolean isToldTitle(RichText line) {
        boolean told = !education && line == entry.title() && line.text().length() < EntryParts.LONGEST_TITLE && line.text().indexOf('\n') < 0;
        return told && !EntryParts.TITLES.in(line.text()) && Degrees.first(line.text()).isEmpty();
    }

    /** What the entry itself leaves out, from the items nested below it. */
    private void details() {
        RichText first = entry.details().isEmpty() ? RichText.EMPTY : entry.details().getFirst();
        boolean ahead = !parts.titles.isEmpty() && !first.isEmpty() && first.lines().last() < parts.titles.getFirst().lines().first();
        if (!education && !parts.work && parts.places.isEmpty() && (parts.others.isEmpty() || ahead) && first.text().length() > 1 && first.text().length() < 60 && first.text().indexOf(':') < 0 && !EntryForms.isTelling(first.text()) && EntryForms.isName(first.text()) && !EntryParts.TITLES.in(first.text())) {
            List<RichText> after = List.copyOf(parts.others);
            parts.others.clear();
            parts.sort(first);
            parts.others.addAll(after);
        }
        if (!education && parts.places.isEmpty() && parts.titles.isEmpty() && parts.others.size() == 1 && EntryForms.isLocated(first)) {
            parts.titles.add(parts.others.removeFirst());
            parts.sort(first);
        }
        for (RichText detail : entry.details()) {
            boolean named = parts.places.stream().anyMatch(place -> InstitutionForm.of(place.text()).isInstitution());
            boolean titled = !parts.titles.isEmpty();
            if (named && titled || EntryForms.startsAdvice(detail) || EntryForms.isDescription(detail) || EntryForms.isDeed(detail.text()) || detail.text().length() > 140) {
                continue;
            }
            List<Degrees.Named> degrees = Degrees.find(detail.text());
            if (!titled && education && (!degrees.isEmpty() && degrees.getFirst().start() < 16 || parts.isListedDegree(detail.text()) || EntryKind.STUDENT.matcher(detail.text()).lookingAt() || EntryForms.isMinor(detail.text())) || !titled && !education && (EntryForms.isShortTitle(detail.text()) || detail == first && Trades.is(detail.text())) || !named && EntryForms.isPlace(detail)) {
                parts.sort(detail);
            }
        }
    }

    private Optional<Stint> stint() {
        RichText institution = new EntryPlace(education, parts.titles, parts.places, parts.others, parts.order).institution();
        RichText title = parts.titles.isEmpty() ? RichText.EMPTY : EntryForms.withoutNow(EntryForms.withoutAdvice(parts.titles.getFirst()));
        if (institution.isEmpty() && AWARD.matcher(entry.text().text()).find() || institution.isEmpty() && (title.isEmpty() || Degrees.first(title.text()).isEmpty() && times.dates().isEmpty())) {
            return Optional.empty();
        }
        EntryKind kinds = new EntryKind(education, parts.titles);
        Optional<Degree> degree = kinds.degree(entry.text().text());
        StintKind kind = kinds.of(degree, institution.text());
        DateInterval when = times.when(kind == StintKind.EDUCATION);
        if (!institution.isEmpty() && !isCredible(institution, title) || institution.isEmpty() && StintKinds.isJobOfStudent(title.text())) {
            return Optional.empty();
        }
        return Optional.of(new Stint(kind, institution.isEmpty() ? Optional.empty() : Optional.of(Institution.named(institution.text())), unit(institution),
            title.text(), kind == StintKind.EDUCATION ? degree : Optional.empty(), kind == StintKind.EDUCATION ? fieldOfStudy(institution) : "",
            when.from(), when.to(), when.current(), source, where()));
    }

    /** Whether {@code institution} has the form of one or, where its form says nothing, stands with a title or a span of time as one does. */
    private boolean isCredible(RichText institution, RichText title) {
        if (EntryForms.isTelling(institution.text())) {
            return false;
        }
        if (InstitutionForm.of(institution.text()).isInstitution()) {
            return true;
        }
        boolean dated = times.dates().stream().anyMatch(FoundDate::range);
        if (!dated && AWARD.matcher(entry.text().text()).find()) {
            return false;
        }
        boolean once = !times.dates().isEmpty();
        if (!education && !once && PlainPosts.isOne(entry)) {
            return true;
        }
        boolean degree = !title.isEmpty() && !Degrees.find(title.text()).isEmpty();
        return EntryForms.isName(institution.text()) && (education ? degree && once || dated && !title.isEmpty() : dated || once && (stays || !title.isEmpty()));
    }

    private LineRange where() {
        return entry.lines().stream().limit(4).map(RichText::lines).reduce(LineRange::union).orElseThrow();
    }

    /** The unit of the stint; a word for when it was names none. */
    private String unit(RichText institution) {
        List<String> units = new ArrayList<>();
        parts.places.stream().filter(place -> place != institution && !isTranslation(place.text(), institution.text())).map(RichText::text).forEach(units::add);
        if (!education) {
            parts.others.stream().filter(other -> other != institution).map(RichText::text).filter(text -> text.length() < 50).limit(1).forEach(units::add);
        }
        units.removeIf(unit -> PARTNER.matcher(unit).lookingAt() || SINCE.matcher(unit).matches() || isTown(unit, institution.text()));
        return units.isEmpty() ? "" : units.getFirst();
    }

    /** 臺北市, or 里昂 of 里昂大学: whether {@code text} is where {@code place} is. */
    private static boolean isTown(String text, String place) {
        String town = Han.in(text) ? Folding.simplified(text).replaceFirst("(?<=..)[市省]$", "") : "";
        return EntryParts.COUNTRIES.has(town) || !town.isEmpty() && town.length() < 5 && Folding.simplified(place).contains(town + "大学");
    }

    /** Whether {@code place} is a whole institution in the other script, as in entries that say everything twice. */
    private static boolean isTranslation(String place, String institution) {
        boolean han = Han.in(place);
        return han != Han.in(institution) && (han ? HanPlaces.institutionEnd(place, 0) == place.length() && !place.endsWith("学院") : InstitutionForm.of(place) == InstitutionForm.UNIVERSITY);
    }

    private String fieldOfStudy(RichText institution) {
        return !parts.field().isEmpty() ? parts.field() : parts.others.stream().filter(other -> other != institution).map(RichText::text).filter(text -> !isTown(text, institution.text())).findFirst().orElse("");
    }
}
