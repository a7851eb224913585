package bole.importer.field.stint;

import bole.importer.field.form.Countries;
import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Prepositions;
import bole.importer.field.form.Words;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.Segments;
import bole.importer.field.place.Trades;
import bole.importer.field.place.UnitOfUniversity;
import bole.importer.field.reading.Entry;
import bole.importer.field.reading.EntryForms;
import bole.importer.page.RichText;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The parts of one entry of a CV, sorted into titles, places and the rest by their form. */
final class EntryParts {

    static final int LONGEST_TITLE = 90;
    private static final int LONGEST_INSTITUTION = 110;
    static final Words TITLES = Words.of("title");
    static final Words COUNTRIES = Words.of("country");
    /** ISO 3166-1 alpha-2. */
    private static final Set<String> COUNTRY_CODES = Set.of(Locale.getISOCountries());

    /** "PhD in | Institute of Fog": a place where a field stands otherwise. */
    private static final Wording INSIDE = Wording.of(" in (?:the )?(?=(?:\\p{Lu}[\\p{L}.]+ ){0,3}(?:Institute|Academy|School|College|Department|Faculty|Laboratory|Cent(?:er|re)) (?:of|for) )");
    private static final Wording TERMS = Wording.anyCase("(?:\\d{1,2} (?:yrs?|years?|mos?|mths?|months?)\\.?,? ?){1,2}|(?:experience|entry|position|job|role) #?\\d{1,2}|(?:full|part)[- ]time(?: employee| job)?|employee|contract|contractor|全职|兼职|remote|on-?site|hybrid|(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th) year|(?:graduated )?(?:with )?(?:(?:a )?(?:high(?:est)?|first[- ]class|second[- ]class|1st[- ]class|2nd[- ]class|upper|lower|great|merit|and) ){0,3}(?:honou?rs|distinction|merit)(?: degree)?|(?:graduated )?(?:with )?(?:first|1st|second|2nd)[- ]class|(?:graduated )?(?:summa |magna )?cum laude|hons\\.?|(?:c?gpa|cpi|grade)\\b.{0,30}|(?:dates?|years?|details?|more) (?:to be (?:added|announced|confirmed)|to come|tba|tbd)|tba|tbd|\\d[\\d, ]{0,4}[./%][\\d./, %]{0,9}|(?:member of the )?(?:graduating )?class of|on leave|working (?:on|with|in)\\b.*|graduated|graduation(?: date)?|completed|completion date|(?:current(?:ly)?|present|now|previous(?:ly)?|past|former(?:ly)?) ?(?:position|post|role|job|appointment)?|position|role|job title|title|dates?|period|duration|time|time ?frame|time period|years?|when|where|location|place|employer|company|organi[sz]ation|affiliation|institution|职位|岗位|职务|时间|单位|公司|地点");
    /** "Lanternly (Internship)": what a name was to somebody. */
    private static final Wording KIND = Wording.of("(.{2,60}?) ?\\(((?i:(?:summer |winter |research )?intern(?:ship)?|co-op|traineeship))\\)");
    /** What is left of a remark on a time: "（中止于 | 2023.09）". */
    private static final Wording OF_TIME = Wording.of("(?:提前|预计|实际|已|于)?(?:中止|终止|截止|结束|延期|延长|毕业|入学|入职|离职|出站|进站|入站|到岗|开始|转正)(?:于|至|到|时间|日期)?");
    /** How far a degree has come, in brackets: "PhD in Tides | (in progress)". */
    private static final Wording STATE = Wording.anyCase("\\s?\\((?:in[- ]progress|on-?going|expected|anticipated|candidate|pending|current(?:ly)?|present|incomplete|withdrawn|discontinued|(?:part|full)[- ]time|hons?\\.?|honou?rs|(?:with )?distinction|在读|在讀|肄业|(?:with )?(?:an? )?minors?\\b[^()]*|(?:thesis|course(?:work)?|taught|research)(?:[- ](?:track|based|option))?|by research|rank(?:ed)? [^()]{1,16})\\)");
    /** "PhD from | UNICAMP in Tides": the short form of a school with the field behind it. */
    private static final Wording BRIEF_IN = Wording.of("(?<place>\\p{Lu}[\\p{L} -]{2,24}?) in (?<field>\\p{Lu}.{3,60})");
    private static final Wording ADVISED = Wording.of(",? (?:jointly |co-)?(?:supervised|advised|mentored) by .*");

    final List<RichText> titles = new ArrayList<>();
    final List<RichText> places = new ArrayList<>();
    final List<RichText> others = new ArrayList<>();
    /** All of these, as they stand. */
    final List<RichText> order = new ArrayList<>();
    private final Entry entry;
    private final boolean education;
    private String field = "";
    /** How many parts stood before the last town or country. */
    private int located = -1;
    /** Whether a part tells of a work, not of a post. */
    boolean work;

    EntryParts(Entry entry, boolean education) {
        this.entry = entry;
        this.education = education;
    }

    /** The field of study that stands within a title, or "". */
    String field() {
        return field;
    }

    void sort(RichText line) {
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

    void sortPart(RichText raw) {
        RichText part = HanPlaces.withoutVerb(raw.text().length() > LONGEST_TITLE ? EntryTitles.bare(raw) : raw);
        String text = part.text();
        if (COUNTRIES.has(text)) {
            dropTown(text);
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

    /** "Lantern Snc, Northmere, Italy": forgets the town that stands between a place and its country; "Tide Team, Lanternly, Berlin, Germany" has its town already, and behind a unit a town shows an employer. */
    private void dropTown(String region) {
        boolean town = located != order.size() && !others.isEmpty() && order.getLast() == others.getLast() && !EntryForms.isMarked(others.getLast());
        RichText before = order.size() < 2 ? RichText.EMPTY : order.get(order.size() - 2);
        boolean employer = region.length() > 2 && !Countries.has(region) && InstitutionForm.of(before.text()) == InstitutionForm.UNIT;
        if (town && !employer && (places.contains(before) || others.contains(before))) {
            others.removeLast();
        }
        located = order.size();
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
        Matcher brief = BRIEF_IN.matcher(text);
        if (education && !titles.isEmpty() && brief.matches() && EntryPlace.isBrief(brief.group("place"))) {
            places.add(part.slice(0, brief.end("place")));
            field = field.isEmpty() ? brief.group("field") : field;
            return;
        }
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
    boolean isListedDegree(String text) {
        boolean alone = education && titles.isEmpty() && InstitutionForm.of(text) != InstitutionForm.UNIVERSITY && Degrees.find(entry.text().text()).isEmpty();
        return alone && (ListedDegrees.at(text).isPresent() || ListedDegrees.byForm(text).isPresent() && InstitutionForm.of(entry.text().text().replace(text, "")) == InstitutionForm.UNIVERSITY);
    }

    private static RichText inBrackets(RichText part) {
        RichText inner = Segments.trimmed(part);
        return inner.text().matches("[(（].*[)）]") ? Segments.trimmed(inner.slice(1, inner.text().length() - 1)) : inner;
    }

    /** "Software Intern (Lanternly), 2020": the place that a post has in brackets, where no other is named. */
    void bracketed() {
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
    void trade() {
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
}
