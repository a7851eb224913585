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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One entry of a CV as a stint: its parts are sorted into institution, unit, title, degree and field by their form. */
final class EntryReader {

    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_INSTITUTION = 110;
    private static final Words TITLES = Words.of("title");
    private static final Words ADVICE = Words.of("advice");
    private static final Words DETAIL = Words.of("detail");
    private static final Words COUNTRIES = Words.of("country");

    private static final Pattern PAPER = Pattern.compile("\\bet al\\b|\\barxiv\\b|\\bfirst author\\b|第一作者|\\bproceedings of\\b|\\bvol\\. ?\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern AWARD = Pattern.compile("\\b(?:awards?|prize|excellent|outstanding|scholarship|medal|champion|contest|competition)\\b|奖|优秀|竞赛", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("[“”\"《》「」]");
    private static final Pattern TERMS = Pattern.compile("(?:full|part)[- ]time(?: employee| job)?|employee|contract|contractor|全职|兼职|remote|on-?site|hybrid", Pattern.CASE_INSENSITIVE);
    /** A stay as a guest that belongs to no degree of the host. */
    private static final Pattern STAY = Pattern.compile("visiting|visitor|访问|访学|訪問", Pattern.CASE_INSENSITIVE);
    /** A Chinese sentence that says what was done. */
    private static final Pattern DONE = Pattern.compile("^(?:在|我|参与|负责|从事|主要|协助|主导).*。$");
    private static final Pattern STANDING = Pattern.compile("(?:^|[\\s|｜,，(（])(?:在读|就读中|攻读中|(?i:in progress|ongoing|current|currently enrolled|present))(?:$|[\\s|｜,，。)）])");
    private static final Pattern SCHOOL = Pattern.compile("\\.? (?:\\p{Lu}\\p{L}+ ){1,3}(?:College|University|Institute)\\b");
    /** What is a part of what stands before it. */
    private static final Pattern WITHIN = Pattern.compile("\\b(?:Lab|Labs|Laboratory|Team|Department|Division)$");
    private static final Pattern REMARK = Pattern.compile("\\s?[(（](?i:in progress|ongoing|expected|current|present|在读|预计)[)）]$");
    private static final Pattern COLUMN = Pattern.compile("学校|学院|单位|大学|院校|学校名称|university|institution|school|institute|organi[sz]ation|college", Pattern.CASE_INSENSITIVE);

    private final Entry entry;
    private final int source;
    private final boolean education;
    private final List<RichText> titles = new ArrayList<>();
    private final List<RichText> places = new ArrayList<>();
    private final List<RichText> others = new ArrayList<>();
    private final List<RichText> order = new ArrayList<>();
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
            if (!startsAdvice(line) && (used == 1 || !isTelling(line.text()))) {
                sort(line);
            }
        }
        if (places.stream().noneMatch(place -> InstitutionForm.of(place.text()).isInstitution()) && !entry.context().isEmpty()) {
            Segments.of(entry.context()).forEach(this::sortPart);
        }
        details();
        return isOtherWork() ? Optional.empty() : stint();
    }

    /** Whether the entry is a paper or a table's heading rather than a time at a place. */
    private boolean isOtherWork() {
        return PAPER.matcher(entry.text().text()).find() || places.size() + others.size() <= 4 && dates().isEmpty() && places.stream().anyMatch(place -> COLUMN.matcher(place.text()).matches());
    }

    /** What the entry itself leaves out, from the items nested below it. */
    private void details() {
        RichText first = entry.details().isEmpty() ? RichText.EMPTY : entry.details().getFirst();
        boolean ahead = !titles.isEmpty() && !first.isEmpty() && first.lines().last() < titles.getFirst().lines().first();
        if (!education && places.isEmpty() && (others.isEmpty() || ahead) && first.text().length() > 1 && first.text().length() < 60 && first.text().indexOf(':') < 0 && !isTelling(first.text()) && isName(first.text()) && !TITLES.in(first.text())) {
            List<RichText> after = List.copyOf(others);
            others.clear();
            sort(first);
            others.addAll(after);
        }
        if (!education && places.isEmpty() && titles.isEmpty() && others.size() == 1 && isLocated(first)) {
            titles.add(others.removeFirst());
            sort(first);
        }
        for (RichText detail : entry.details()) {
            boolean named = places.stream().anyMatch(place -> InstitutionForm.of(place.text()).isInstitution());
            boolean titled = !titles.isEmpty();
            if (named && titled || startsAdvice(detail) || isDescription(detail) || detail.text().length() > 140) {
                continue;
            }
            List<Degrees.Named> degrees = Degrees.find(detail.text());
            if (!titled && education && !degrees.isEmpty() && degrees.getFirst().start() < 16 || !titled && !education && isShortTitle(detail.text()) || !named && isPlace(detail)) {
                sort(detail);
            }
        }
    }

    /** "Brackwater Enterprise, London": a name and where it is. */
    private static boolean isLocated(RichText line) {
        List<RichText> parts = line.text().length() < 70 && line.text().indexOf(':') < 0 ? Segments.of(line) : List.of();
        return parts.size() == 2 && isName(parts.getFirst().text()) && (COUNTRIES.has(parts.getLast().text()) || parts.getLast().text().matches("[A-Z]{2}"));
    }

    private static boolean isShortTitle(String text) {
        return TITLES.in(text) && text.length() < 60;
    }

    /** Whether one of the parts of {@code line} is an institution, and not only speaks of one. */
    static boolean isPlace(RichText line) {
        return line.text().length() < 120 && !ADVICE.in(line.text()) && Segments.of(line).stream().anyMatch(EntryReader::isPlaceAlone);
    }

    private static boolean isPlaceAlone(RichText part) {
        return InstitutionForm.of(part.text()).isInstitution() && (Han.in(part.text()) || InstitutionFinder.find(part).stream().findFirst().filter(found -> found.start() > 4).isEmpty());
    }

    /** Whether {@code line} tells at length of the work. */
    static boolean isDescription(RichText line) {
        boolean told = line.text().length() > (Han.in(line.text()) ? 60 : 140) || DONE.matcher(line.text()).matches() || line.text().length() > 18 && line.text().endsWith("。") && !InstitutionForm.of(line.text()).isInstitution();
        return told && DateReader.find(line.text()).isEmpty();
    }

    /** Whether {@code line} begins with a supervisor, a mark or a thesis. */
    static boolean startsAdvice(RichText line) {
        List<Words.Found> advice = ADVICE.find(line.text());
        List<Words.Found> detail = DETAIL.find(line.text());
        return !advice.isEmpty() && advice.getFirst().start() < 4 || !detail.isEmpty() && detail.getFirst().start() < 8;
    }

    /** Whether {@code text} says what was done: it begins with a verb, or is a sentence. */
    private static boolean isTelling(String text) {
        String[] words = text.split("\\s+", 3);
        boolean verb = words.length > 1 && words[0].matches("[A-Z][a-z]{2,}(?:ing|ed)") && Character.isLowerCase(words[1].codePointAt(0));
        return verb && !TITLES.in(text) || words.length > 2 && text.endsWith(".") && text.chars().filter(c -> c == ' ').count() > 5 && DateReader.find(text).isEmpty();
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
        if (text.isEmpty() || COUNTRIES.has(text) || TERMS.matcher(text).matches() || text.length() > LONGEST_INSTITUTION) {
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
        order.add(part);
        boolean titled = TITLES.in(text) || Degrees.first(text).isPresent();
        InstitutionForm form = InstitutionForm.of(text);
        if (titled && isDegreeBeforeSchool(text, form)) {
            titleInPlace(part, form);
        } else if (titled && (!form.isInstitution() || Degrees.first(text).isPresent() && form != InstitutionForm.UNIVERSITY)) {
            titleAndPlace(part);
        } else if (titled && !Han.in(text)) {
            titleInPlace(part, form);
        } else if (form != InstitutionForm.NONE) {
            places.add(withoutRemark(part));
        } else if (text.length() > 1 && text.length() < LONGEST_TITLE) {
            others.add(part);
        }
    }

    /** "B.A. Lowfen College": a degree right before the name of a school. */
    private static boolean isDegreeBeforeSchool(String text, InstitutionForm form) {
        Optional<Degrees.Named> degree = Degrees.find(text).stream().findFirst().filter(found -> found.start() == 0);
        return form.isInstitution() && degree.filter(found -> SCHOOL.matcher(text).region(found.end(), text.length()).lookingAt()).isPresent();
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
        return open >= 0 && close > open + 1 && !ADVICE.in(text.substring(open)) && Degrees.first(text.substring(0, open)).isPresent() ? text.substring(open + 1, close).strip() : "";
    }

    /** "Research Assistant in Foo University" and "Tsinghua University PhD": both in one part. */
    private void titleInPlace(RichText part, InstitutionForm form) {
        List<InstitutionFinder.Found> found = InstitutionFinder.find(part);
        if (found.isEmpty() || found.getFirst().name().equals(part.text())) {
            (endsInTitle(part.text()) ? titles : places).add(part);
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

    private static boolean endsInTitle(String text) {
        List<Words.Found> found = TITLES.find(text);
        return !found.isEmpty() && found.getLast().end() == text.length();
    }

    private Optional<Stint> stint() {
        RichText institution = institution();
        RichText title = titles.isEmpty() ? RichText.EMPTY : withoutAdvice(titles.getFirst());
        if (institution.isEmpty() && AWARD.matcher(entry.text().text()).find() || institution.isEmpty() && (title.isEmpty() || Degrees.first(title.text()).isEmpty() && dates().isEmpty())) {
            return Optional.empty();
        }
        Optional<Degree> degree = degree();
        StintKind kind = kind(degree);
        DateInterval when = when(kind == StintKind.EDUCATION && degree.filter(one -> one != Degree.OTHER).isPresent());
        if (!institution.isEmpty() && !isCredible(institution, title)) {
            return Optional.empty();
        }
        return Optional.of(new Stint(kind, institution.isEmpty() ? Optional.empty() : Optional.of(Institution.named(institution.text())), unit(institution),
            title.text(), kind == StintKind.EDUCATION ? degree : Optional.empty(), kind == StintKind.EDUCATION ? fieldOfStudy(institution) : "",
            when.from(), when.to(), when.current(), source, where()));
    }

    /** Whether {@code institution} has the form of one or, where its form says nothing, stands with a title or a span of time as one does. */
    private boolean isCredible(RichText institution, RichText title) {
        if (InstitutionForm.of(institution.text()).isInstitution()) {
            return true;
        }
        boolean dated = dates().stream().anyMatch(FoundDate::range);
        if (!dated && AWARD.matcher(entry.text().text()).find()) {
            return false;
        }
        boolean once = !dates().isEmpty();
        boolean degree = !title.isEmpty() && !Degrees.find(title.text()).isEmpty();
        return isName(institution.text()) && (education ? degree && once || dated && !title.isEmpty() : dated || once && !title.isEmpty());
    }

    /** "访问学者（合作导师：…）": {@code title} without the bracket that names an advisor. */
    private static RichText withoutAdvice(RichText title) {
        int open = Math.max(title.text().indexOf('('), title.text().indexOf('（'));
        return open > 1 && ADVICE.in(title.text().substring(open)) ? title.slice(0, open) : title;
    }

    /** "Fenwold University (in progress)": {@code place} without what is no part of its name. */
    private static RichText withoutRemark(RichText place) {
        Matcher remark = REMARK.matcher(place.text());
        return remark.find() && remark.start() > 1 ? place.slice(0, remark.start()) : place;
    }

    private static boolean isName(String text) {
        boolean han = Han.in(text);
        return !Character.isLowerCase(text.codePointAt(0)) && !QUOTED.matcher(text).find() && (han ? text.replaceFirst("[（(].{0,60}[)）]$", "").length() <= 20 : text.split(" ").length <= 7);
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
        if (!bestForm.isInstitution() && !best.isEmpty() && !others.isEmpty()) {
            return owner(best);
        }
        return best.isEmpty() && !others.isEmpty() && (!education || others.size() > 1 || namesField()) ? unformed() : best;
    }

    /** Whether the degree has its field beside it, so that what else stands there is no field. */
    private boolean namesField() {
        String title = titles.isEmpty() ? "" : titles.getFirst().text();
        return Degrees.find(title).stream().findFirst().filter(degree -> title.length() > degree.end() + 4).isPresent();
    }

    /** The name without form that stands for the institution of {@code unit}: in bold or linked, or behind the unit. */
    private RichText owner(RichText unit) {
        RichText last = others.getLast();
        boolean acronym = last.text().matches("[A-Z][A-Za-z-]{0,3}[A-Z]{1,5}(?:[ -][A-Z][a-z]{2,12}){0,2}|[A-Z]{2,6}(?:[ -][A-Z][a-z]{2,20}){0,2}");
        boolean behind = order.indexOf(last) > order.indexOf(unit) && isName(last.text()) && Character.isUpperCase(last.text().codePointAt(0)) && last.text().length() < 40;
        if (!education && isMarked(others.getFirst()) && !isMarked(unit)) {
            return others.getFirst();
        }
        RichText first = others.getFirst();
        if (!education && WITHIN.matcher(unit.text()).find() && order.indexOf(first) + 1 == order.indexOf(unit) && isName(first.text()) && first.text().length() < 30 && first.lines().equals(unit.lines())) {
            return first;
        }
        return behind && !isMarked(unit) && unit.lines().first() == last.lines().first() && (acronym || !education) ? last : unit;
    }

    /** The institution among parts none of which has its form: what is set apart; behind the field where the degree comes first. */
    private RichText unformed() {
        boolean titleFirst = !titles.isEmpty() && order.indexOf(titles.getFirst()) < order.indexOf(others.getFirst());
        if (education && titleFirst) {
            return others.getLast();
        }
        List<RichText> marked = others.stream().filter(EntryReader::isMarked).toList();
        if (!marked.isEmpty() && marked.size() < others.size()) {
            return marked.getFirst();
        }
        return others.getFirst();
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
        Optional<Degree> named = titles.stream().flatMap(title -> Degrees.first(title.text()).stream()).findFirst();
        if (titles.stream().anyMatch(title -> isMinor(title.text())) || named.isEmpty() && Words.of("minor").in(all)) {
            return Optional.of(Degree.OTHER);
        }
        return named.or(() -> education ? Degrees.first(all.length() > 300 ? all.substring(0, 300) : all) : Optional.empty());
    }

    /** Whether {@code title} is a minor or an exchange, not a degree with one. */
    private static boolean isMinor(String title) {
        List<Words.Found> minor = Words.of("minor").find(title);
        List<Degrees.Named> degrees = Degrees.find(title);
        return !minor.isEmpty() && (degrees.isEmpty() || minor.getFirst().start() < degrees.getFirst().start() || !title.substring(0, minor.getFirst().start()).contains("with"));
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
            return education && isMinor(title) && !STAY.matcher(title).find() ? StintKind.EDUCATION : StintKind.VISIT;
        }
        if (!education && Words.of("job").in(title) && !Words.of("student").in(title)) {
            return StintKind.EMPLOYMENT;
        }
        boolean studying = degree.isPresent() && (education || Words.of("student").in(title) || isDegreeFirst(title));
        return studying || education && !Words.of("job").in(title) ? StintKind.EDUCATION : StintKind.EMPLOYMENT;
    }

    /** Whether {@code title} begins with its degree and not with a position: not "Tutor for the Master's in …". */
    private static boolean isDegreeFirst(String title) {
        Optional<Degrees.Named> degree = Degrees.find(title).stream().findFirst();
        return degree.filter(named -> TITLES.find(title.substring(0, named.start())).isEmpty()).isPresent();
    }

    private List<FoundDate> dates() {
        List<FoundDate> found = new ArrayList<>();
        entry.lines().stream().limit(4).forEach(line -> found.addAll(DateReader.find(line.text())));
        entry.details().stream().filter(EntryReader::isOnlyTime).forEach(line -> found.addAll(DateReader.find(line.text())));
        return found;
    }

    private static boolean isOnlyTime(RichText line) {
        return line.text().length() < 40 && DateReader.find(line.text()).stream().anyMatch(FoundDate::range) && Segments.of(line).isEmpty();
    }

    /** Whether {@code text} says without a time that something goes on. */
    static boolean isStanding(String text) {
        return STANDING.matcher(text).find();
    }

    /** The time; the only date of a degree is that of its end. */
    private DateInterval when(boolean degree) {
        DateInterval when = StintDates.of(dates(), DateReader.find(entry.context().text()));
        if (when.from().isEmpty() && when.to().isEmpty() && isStanding(entry.text().text())) {
            return new DateInterval(Optional.empty(), Optional.empty(), true);
        }
        return degree && when.from().isPresent() && when.from().equals(when.to()) ? new DateInterval(Optional.empty(), when.to(), false) : when;
    }
}
