package bole.importer.field.stint;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Prepositions;
import bole.importer.field.form.StintKinds;
import bole.importer.field.form.Words;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.Segments;
import bole.importer.field.place.Trades;
import bole.importer.field.place.UnitOfUniversity;
import bole.importer.field.reading.Entry;
import bole.importer.field.reading.EntryForms;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** One entry of a CV as a stint: its parts are sorted into institution, unit, title, degree and field by their form. */
final class EntryReader {

    private static final int LONGEST_TITLE = 90;
    /** The cells of a row that may be the heads of columns. */
    private static final int MOST_COLUMNS = 4;
    private static final int LONGEST_INSTITUTION = 110;
    private static final Words TITLES = Words.of("title");
    private static final Words COUNTRIES = Words.of("country");
    /** ISO 3166-1 alpha-2. */
    private static final Set<String> COUNTRY_CODES = Set.of(Locale.getISOCountries());

    /** "PhD in | Institute of Fog": a place where a field stands otherwise. */
    private static final Wording INSIDE = Wording.of(" in (?:the )?(?=(?:\\p{Lu}[\\p{L}.]+ ){0,3}(?:Institute|Academy|School|College|Department|Faculty|Laboratory|Cent(?:er|re)) (?:of|for) )");
    /** What stands before a colon for when something was. */
    private static final Wording SINCE = Wording.anyCase("before(?: that| this)?|previous(?:ly)?|prior(?: to that)?|earlier|formerly|past|then|now|current(?:ly)?|present(?:ly)?|since then");
    private static final Wording AWARD = Wording.anyCase("\\b(?:awards?|prize|excellent|outstanding|scholarship|medal|champion|contest|competition)\\b|奖|优秀|竞赛");
    private static final Wording TERMS = Wording.anyCase("(?:\\d{1,2} (?:yrs?|years?|mos?|mths?|months?)\\.?,? ?){1,2}|(?:experience|entry|position|job|role) #?\\d{1,2}|(?:full|part)[- ]time(?: employee| job)?|employee|contract|contractor|全职|兼职|remote|on-?site|hybrid|(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th) year|(?:graduated )?(?:with )?(?:(?:a )?(?:high(?:est)?|first[- ]class|second[- ]class|1st[- ]class|2nd[- ]class|upper|lower|great|merit|and) ){0,3}(?:honou?rs|distinction|merit)(?: degree)?|(?:graduated )?(?:with )?(?:first|1st|second|2nd)[- ]class|(?:graduated )?(?:summa |magna )?cum laude|hons\\.?|(?:c?gpa|cpi|grade)\\b.{0,30}|(?:dates?|years?|details?|more) (?:to be (?:added|announced|confirmed)|to come|tba|tbd)|tba|tbd|\\d[\\d, ]{0,4}[./%][\\d./, %]{0,9}|(?:member of the )?(?:graduating )?class of|on leave|working (?:on|with|in)\\b.*|graduated|graduation(?: date)?|completed|completion date|(?:current(?:ly)?|present|now|previous(?:ly)?|past|former(?:ly)?) ?(?:position|post|role|job|appointment)?|position|role|job title|title|dates?|period|duration|time|time ?frame|time period|years?|when|where|location|place|employer|company|organi[sz]ation|affiliation|institution|职位|岗位|职务|时间|单位|公司|地点");
    /** "Lanternly (Internship)": what a name was to somebody. */
    private static final Wording KIND = Wording.of("(.{2,60}?) ?\\(((?i:(?:summer |winter |research )?intern(?:ship)?|co-op|traineeship))\\)");
    /** What is left of a remark on a time: "（中止于 | 2023.09）". */
    private static final Wording OF_TIME = Wording.of("(?:提前|预计|实际|已|于)?(?:中止|终止|截止|结束|延期|延长|毕业|入学|入职|离职|出站|进站|入站|到岗|开始|转正)(?:于|至|到|时间|日期)?");
    /** How far a degree has come, in brackets: "PhD in Tides | (in progress)". */
    private static final Wording STATE = Wording.anyCase("\\s?\\((?:in[- ]progress|on-?going|expected|anticipated|candidate|pending|current(?:ly)?|present|incomplete|withdrawn|discontinued|(?:part|full)[- ]time|hons?\\.?|honou?rs|(?:with )?distinction|在读|在讀|肄业)\\)");
    private static final Wording ADVISED = Wording.of(",? (?:jointly |co-)?(?:supervised|advised|mentored) by .*");

    private final Entry entry;
    private final EntryTimes times;
    private final int source;
    private final boolean education;
    private final List<RichText> titles = new ArrayList<>();
    private final List<RichText> places = new ArrayList<>();
    private final List<RichText> others = new ArrayList<>();
    private final List<RichText> order = new ArrayList<>();
    private String field = "";
    private boolean work;

    /**
     * @param education whether the section is about education
     */
    EntryReader(Entry entry, boolean education, int source) {
        this.entry = entry;
        this.times = new EntryTimes(entry);
        this.education = education;
        this.source = source;
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
                work = true;
                continue;
            }
            if (isToldTitle(line)) {
                titles.add(line);
                order.add(line);
            } else if (!EntryForms.startsAdvice(line) && (order.isEmpty() || EntryForms.beginsWithUniversity(line) || !EntryForms.isTelling(line.text()))) {
                sort(line);
            }
        }
        if (places.stream().noneMatch(place -> InstitutionForm.of(place.text()).isInstitution()) && !entry.context().isEmpty()) {
            Segments.of(entry.context()).forEach(this::sortPart);
        }
        details();
        bracketed();
        trade();
        return OtherWork.is(entry, education, titles, places, places.size() + others.size() <= MOST_COLUMNS && times.dates().isEmpty()) ? Optional.empty() : stint();
    }

    /** Whether the page says that {@code line} is the title of a post and its words do not. */
    private boolean isToldTitle(RichText line) {
        boolean told = !education && line == entry.title() && line.text().length() < LONGEST_TITLE && line.text().indexOf('\n') < 0;
        return told && !TITLES.in(line.text()) && Degrees.first(line.text()).isEmpty();
    }

    /** What the entry itself leaves out, from the items nested below it. */
    private void details() {
        RichText first = entry.details().isEmpty() ? RichText.EMPTY : entry.details().getFirst();
        boolean ahead = !titles.isEmpty() && !first.isEmpty() && first.lines().last() < titles.getFirst().lines().first();
        if (!education && !work && places.isEmpty() && (others.isEmpty() || ahead) && first.text().length() > 1 && first.text().length() < 60 && first.text().indexOf(':') < 0 && !EntryForms.isTelling(first.text()) && EntryForms.isName(first.text()) && !TITLES.in(first.text())) {
            List<RichText> after = List.copyOf(others);
            others.clear();
            sort(first);
            others.addAll(after);
        }
        if (!education && places.isEmpty() && titles.isEmpty() && others.size() == 1 && EntryForms.isLocated(first)) {
            titles.add(others.removeFirst());
            sort(first);
        }
        for (RichText detail : entry.details()) {
            boolean named = places.stream().anyMatch(place -> InstitutionForm.of(place.text()).isInstitution());
            boolean titled = !titles.isEmpty();
            if (named && titled || EntryForms.startsAdvice(detail) || EntryForms.isDescription(detail) || EntryForms.isDeed(detail.text()) || detail.text().length() > 140) {
                continue;
            }
            List<Degrees.Named> degrees = Degrees.find(detail.text());
            if (!titled && education && (!degrees.isEmpty() && degrees.getFirst().start() < 16 || isListedDegree(detail.text()) || EntryKind.STUDENT.matcher(detail.text()).lookingAt() || EntryForms.isMinor(detail.text())) || !titled && !education && EntryForms.isShortTitle(detail.text()) || !named && EntryForms.isPlace(detail)) {
                sort(detail);
            }
        }
    }

    private void sort(RichText line) {
        boolean advised = false;
        for (RichText part : Segments.of(line)) {
            boolean advice = EntryForms.startsAdvice(part);
            if (EntryForms.isDeed(part.text()) && !order.isEmpty()) {
                break;
            }
            if (advice && (titles.isEmpty() || !places.isEmpty() || !others.isEmpty())) {
                break;
            }
            if (!education && titles.isEmpty() && Trades.isBefore(part.text(), line.text())) {
                titles.add(part);
                order.add(part);
            } else if (!advice && !(advised && PersonNames.isName(part.text()))) {
                sortPart(part);
            }
            advised |= advice;
        }
    }

    private void sortPart(RichText raw) {
        RichText part = HanPlaces.withoutVerb(raw.text().length() > LONGEST_TITLE ? EntryTitles.bare(raw) : raw);
        String text = part.text();
        if (COUNTRIES.has(text)) {
            dropTown();
        }
        if (text.isEmpty() || OF_TIME.matcher(Folding.simplified(text)).matches() || COUNTRIES.has(text) || isCountryCode(text) || TERMS.matcher(text).matches() || text.length() > LONGEST_INSTITUTION) {
            return;
        }
        if (Han.in(text) && HanPlaces.split(part).size() > 1) {
            HanPlaces.split(part).forEach(this::sortSimple);
        } else {
            sortSimple(part);
        }
    }

    /** "Lantern Snc, Northmere, Italy": forgets the town that stands between a place and its country. */
    private void dropTown() {
        boolean town = !others.isEmpty() && order.getLast() == others.getLast() && !EntryForms.isMarked(others.getLast());
        int before = order.size() - 2;
        if (town && before >= 0 && (places.contains(order.get(before)) || others.contains(order.get(before)))) {
            others.removeLast();
        }
    }

    /** "Northmere, FR": the code of a country behind what stands before it. */
    private boolean isCountryCode(String text) {
        return !order.isEmpty() && text.length() == 2 && COUNTRY_CODES.contains(text) && Degrees.find(text).isEmpty() && !isListedDegree(text);
    }

    private void sortSimple(RichText whole) {
        RichText part = EntryForms.withoutAdvice(whole);
        Matcher inside = INSIDE.matcher(part.text());
        if (inside.find() && Degrees.first(part.text().substring(0, inside.start())).isPresent() && part.text().length() < LONGEST_TITLE) {
            sortSimple(part.slice(0, inside.start()));
            sortSimple(part.from(inside.end()));
            return;
        }
        Matcher kind = KIND.matcher(part.text());
        if (kind.matches() && !TITLES.in(kind.group(1)) && !InstitutionForm.of(kind.group(1)).isInstitution()) {
            sortSimple(part.slice(0, kind.end(1)));
            titles.add(part.slice(kind.start(2), kind.end(2)));
            return;
        }
        int cut = EntryTitles.cut(part.text());
        if (cut > 0) {
            sortSimple(Segments.trimmed(part.slice(0, cut)));
            sortSimple(inBrackets(part.from(cut)));
            return;
        }
        String text = part.text();
        if (text.indexOf(']') > 0 && text.indexOf('[') >= 0 || PersonNames.isTitled(text) || text.startsWith("under ") && PersonNames.isLatin(text.substring(6))) {
            return;
        }
        order.add(part);
        if (isListedDegree(text)) {
            titleAndPlace(part);
            return;
        }
        boolean titled = text.equals("PI") || TITLES.in(text) && !EntryForms.isFaculty(text) || EntryTitles.isStay(text) || Degrees.first(text).isPresent();
        InstitutionForm form = InstitutionForm.of(text);
        if (titled && EntryForms.isDegreeBeforeSchool(text, form)) {
            titleInPlace(part, form);
        } else if (titled && (!form.isInstitution() || Degrees.first(text).isPresent() && form != InstitutionForm.UNIVERSITY)) {
            titleAndPlace(part);
        } else if (titled && !Han.in(text)) {
            titleInPlace(part, form);
        } else if (UnitOfUniversity.owner(text).isPresent()) {
            int owner = UnitOfUniversity.owner(text).getAsInt();
            places.add(part.slice(0, owner));
            places.add(part.from(owner + 1));
        } else if (UnitOfUniversity.university(text).isPresent()) {
            int university = UnitOfUniversity.university(text).getAsInt();
            places.add(Prepositions.trimEnd(Segments.trimmed(part.slice(0, university))));
            places.add(EntryForms.withoutRemark(part.from(university)));
        } else if (form != InstitutionForm.NONE) {
            places.add(EntryForms.withoutRemark(part));
        } else if (!education && EntryForms.isOfWork(text)) {
            work = true;
        } else if (text.length() > 1 && text.length() < LONGEST_TITLE) {
            others.add(part);
        }
    }

    /** Whether {@code text} is a degree because a list of studies begins an entry or a part of one with it, which names none else. */
    private boolean isListedDegree(String text) {
        boolean alone = education && titles.isEmpty() && InstitutionForm.of(text) != InstitutionForm.UNIVERSITY && Degrees.find(entry.text().text()).isEmpty();
        return alone && (ListedDegrees.at(text).isPresent() || ListedDegrees.byForm(text).isPresent() && InstitutionForm.of(entry.text().text().replace(text, "")) == InstitutionForm.UNIVERSITY);
    }

    private static RichText inBrackets(RichText part) {
        RichText inner = Segments.trimmed(part);
        return inner.text().matches("[(（].*[)）]") ? Segments.trimmed(inner.slice(1, inner.text().length() - 1)) : inner;
    }

    /** "Software Intern (Lanternly), 2020": the place that a post has in brackets, where no other is named. */
    private void bracketed() {
        int cut = education || !places.isEmpty() || !others.isEmpty() || titles.size() != 1 ? 0 : EntryTitles.beforeBracket(titles.getFirst().text(), true);
        if (cut > 0) {
            RichText title = titles.removeFirst();
            titles.add(title.slice(0, cut));
            others.add(inBrackets(title.from(cut)));
            order.addAll(titles);
            order.addAll(others);
        }
    }

    /** "Lowfen Dyes | Proofreader": the name that its form makes a job, where no word does. */
    private void trade() {
        if (!education && titles.isEmpty() && others.size() + places.size() > 1) {
            others.stream().filter(other -> Trades.is(other.text())).findFirst().ifPresent(job -> {
                others.remove(job);
                titles.add(job);
            });
        }
    }

    /** "PhD in Physics, …" and "Professor of Statistics": the title, and the field after "in". */
    private void titleAndPlace(RichText part) {
        if (part.text().length() > LONGEST_TITLE) {
            return;
        }
        titles.add(part);
        if (field.isEmpty() && (Degrees.first(part.text()).isPresent() || education && ListedDegrees.at(part.text()).or(() -> ListedDegrees.byForm(part.text())).isPresent())) {
            field = fieldIn(part.text());
        }
    }

    private static String fieldIn(String whole) {
        String text = ADVISED.matcher(STATE.matcher(whole).replaceAll("")).replaceFirst("");
        int in = text.toLowerCase(Locale.ROOT).indexOf(" in ");
        if (in > 0) {
            return text.substring(in + 4).strip();
        }
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        boolean bracketed = open >= 0 && close > open + 1 && !EntryForms.isAdvice(text.substring(open)) && Degrees.first(text.substring(0, open)).isPresent();
        String inner = bracketed ? text.substring(open + 1, close).strip() : "";
        return TERMS.matcher(inner).matches() || EntryForms.isNow(inner) ? "" : inner;
    }

    /** "Research Assistant in Foo University" and "Tsinghua University PhD": both in one part, but not in "University lecturer" and "Assistant/University Fellow". */
    private void titleInPlace(RichText part, InstitutionForm form) {
        int lead = EntryTitles.leading(part.text());
        if (lead > 0) {
            titleAndPlace(part.slice(0, lead));
            places.add(Segments.trimmed(part.from(lead)));
            return;
        }
        List<InstitutionFinder.Found> found = InstitutionFinder.find(part);
        if (found.isEmpty() || found.getFirst().name().equals(part.text())) {
            Optional<Degrees.Named> degree = Degrees.find(part.text()).stream().findFirst().filter(named -> named.start() > 0 && InstitutionForm.of(part.text().substring(0, named.start())).isInstitution());
            if (degree.isPresent()) {
                places.add(Segments.trimmed(part.slice(0, degree.get().start())));
                titleAndPlace(Segments.trimmed(part.from(degree.get().start())));
                return;
            }
            (EntryTitles.isLast(part.text()) ? titles : places).add(part);
            return;
        }
        InstitutionFinder.Found place = found.getFirst();
        if (!place.name().contains(" ") && part.text().startsWith(place.name()) && EntryTitles.isLast(part.text()) || TITLES.in(place.name()) && (EntryTitles.isLast(part.text()) || place.start() == 0 && EntryTitles.isLast(place.name())) && place.name().split(" ").length < 3) {
            titleAndPlace(part);
            return;
        }
        places.add(part.slice(place.start(), place.end()));
        RichText before = Segments.trimmed(part.slice(0, place.start()));
        RichText rest = before.isEmpty() ? Segments.trimmed(part.from(place.end())) : before;
        if (!rest.isEmpty()) {
            titleAndPlace(Prepositions.trimEnd(rest));
        }
    }

    private Optional<Stint> stint() {
        RichText institution = new EntryPlace(education, titles, places, others, order).institution();
        RichText title = titles.isEmpty() ? RichText.EMPTY : EntryForms.withoutNow(EntryForms.withoutAdvice(titles.getFirst()));
        if (institution.isEmpty() && AWARD.matcher(entry.text().text()).find() || institution.isEmpty() && (title.isEmpty() || Degrees.first(title.text()).isEmpty() && times.dates().isEmpty())) {
            return Optional.empty();
        }
        EntryKind kinds = new EntryKind(education, titles);
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
        boolean degree = !title.isEmpty() && !Degrees.find(title.text()).isEmpty();
        return EntryForms.isName(institution.text()) && (education ? degree && once || dated && !title.isEmpty() : dated || once && !title.isEmpty());
    }

    private LineRange where() {
        return entry.lines().stream().limit(4).map(RichText::lines).reduce(LineRange::union).orElseThrow();
    }

    /** The unit of the stint; a word for when it was names none. */
    private String unit(RichText institution) {
        List<String> units = new ArrayList<>();
        places.stream().filter(place -> place != institution && !isTranslation(place.text(), institution.text())).map(RichText::text).forEach(units::add);
        if (!education) {
            others.stream().filter(other -> other != institution).map(RichText::text).filter(text -> text.length() < 50).limit(1).forEach(units::add);
        }
        units.removeIf(unit -> SINCE.matcher(unit).matches() || isTown(unit, institution.text()));
        return units.isEmpty() ? "" : units.getFirst();
    }

    /** 臺北市, or 里昂 of 里昂大学: whether {@code text} is where {@code place} is. */
    private static boolean isTown(String text, String place) {
        String town = Han.in(text) ? Folding.simplified(text).replaceFirst("(?<=..)[市省]$", "") : "";
        return COUNTRIES.has(town) || !town.isEmpty() && town.length() < 5 && Folding.simplified(place).contains(town + "大学");
    }

    /** Whether {@code place} is a whole institution in the other script, as in entries that say everything twice. */
    private static boolean isTranslation(String place, String institution) {
        boolean han = Han.in(place);
        return han != Han.in(institution) && (han ? HanPlaces.institutionEnd(place, 0) == place.length() && !place.endsWith("学院") : InstitutionForm.of(place) == InstitutionForm.UNIVERSITY);
    }

    private String fieldOfStudy(RichText institution) {
        return !field.isEmpty() ? field : others.stream().filter(other -> other != institution).map(RichText::text).filter(text -> !isTown(text, institution.text())).findFirst().orElse("");
    }
}
