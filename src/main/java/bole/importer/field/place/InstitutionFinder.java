package bole.importer.field.place;

import bole.importer.field.form.Countries;
import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.KnownNames;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.importer.page.RichText;
import bole.text.DateReader;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds institutions in running text: capitalised words around "University" and its like, links after "at", Chinese names by their endings. */
public final class InstitutionFinder {

    private static final Set<String> CONNECTORS = Set.of("of", "the", "for", "and", "&", "de", "la", "du", "des", "der", "für", "di", "da", "do", "dos", "del", "et", "at", "in", "zu", "y", "e", "-", "–", "degli", "dei", "delle", "della", "studi", "das", "los", "las", "von", "und", "van", "voor", "och", "og", "bin", "ibn");
    private static final Set<String> SHORTENED = Set.of("St", "Ste", "Mt", "Ft");
    private static final Set<String> LEADS = Set.of("at", "from", "in", "with", "by", "joined", "joining", "join", "@", "of", "to", "for", "the", "and", "visited", "attended", "entered", "left", "visiting");
    /** Words before the name of a person, and what means a place named before. */
    private static final Set<String> ADDRESS = Set.of("Prof", "Professor", "Professors", "Profs", "Dr", "Drs", "Mr", "Mrs", "Ms", "Sir", "The University", "The College", "The Institute", "The Department", "The School", "The Company", "Department", "University", "Institute", "School", "College", "Laboratory", "Laboratoire", "Faculty", "Center", "Centre", "Company", "Lab", "Group", "Hospital", "Society", "Government");
    /** "I have been with | Brackwater": an employer, not a companion, unless it is a person. */
    private static final Wording WITH = Wording.of("(?i)\\b(?:been|was|am|is|['’]m|now|currently|presently) (?:now |currently |also )?with (?:the )?$");
    private static final Wording TITLED = Wording.of("(?:Professor|Prof|Dr|Associate Professor|Assistant Professor) ");
    /** What is no place behind "at the": "computing at the Edge". */
    private static final Set<String> NOWHERE = Set.of("Edge", "Intersection", "Interface", "Frontier", "Frontiers", "Crossroads", "Nexus", "Core", "Heart", "Forefront", "Edges", "Scale", "Speed", "Fall", "Spring", "Summer", "Winter", "Autumn");
    /** "ex-Brackwater": where somebody was. */
    private static final String FORMER = "ex-";
    private static final Set<String> STARTERS = Set.of("at", "from", "joined", "joining", "join", "@", "visited", "attended", "entered", "with", "in", FORMER);
    private static final List<String> OPENING = List.of("At ", "From ", "In ", "With ", "After ", "Before ", "Since ", "While ", "During ", "For ");
    private static final Wording EMPLOYER = Wording.of(
        "(?i)\\b(?:work(?:ed|ing|s)? for|employed by|(?:recruited|hired) (?:to|by)|intern(?:ed|ships?) with|(?:co-?)?found(?:er|ed|ing)(?: of)?|(?:CEO|CTO|COO|CFO|CSO|chief \\w+ officer) of|(?:company|employer|workplace) was|work(?:s|ed|ing)? (?:in|on|with) the [\\w -]{2,40} (?:division|team|group|arm) (?:of|at)|(?:company|start[- ]?up|firm|non-?profit|charity|agency|NGO|think tank|consultancy|foundation)(?: called| named)?|(?:as|am|is|was|were|been)(?: (?:now|currently|presently|also|then|previously|formerly))? an? [\\w -]{0,60}?(?:engineer|scientist|researcher|developer|analyst|consultant|designer|architect|manager|assistant|associate|fellow|lecturer|officer|programmer|specialist|economist|intern|postdoc|lead|leader|director|strategist|technician|trainee|coordinator|advisor|adviser|programmer) (?:for|with(?! (?-i:Prof|Dr)))) (?:the )?$");
    /** An office that stands before what it is an office of: "Dean of | Lowfen College". */
    private static final Wording HOLDER = Wording.of("(?:(?:Deputy|Associate|Assistant|Vice|Acting|Interim|Founding|Executive|Managing|Scientific|Technical|Research|Co)[- ]){0,2}(?:Dean|Provost|(?:Vice[- ])?Chancellor|Rector|Director|President|Head|Chair|Principal|Founder|Professor|C[EFIOST]O|Chief \\p{L}+ Officer) of (?:the )?(?=\\p{Lu})");
    private static final Wording UNDERTAKING = Wording.of("(?i)\\b(?:project|program|programme|initiative|challenge|conference|workshop)s?$");
    /** The telling word of a name in a small letter, behind a preposition: "at Fenwold university". */
    private static final Wording SMALL = Wording.of(" (?:university|institute of technology|(?:national |research |key )?laboratory|research (?:institute|cent(?:er|re)))\\b");
    private static final Wording GRADUATED = Wording.of("(?i)\\bgraduat(?:ed|ing|e) from $");
    /** "a BSc in Tides by | FWU": who gave a degree. */
    private static final Wording AWARDED = Wording.of("(?i)\\b(?:degree|master['’]?s?|bachelor['’]?s?|m\\.?sc\\.?|b\\.?sc\\.?|ph\\.?d\\.?|diploma)(?: (?:in|on|of) [\\p{L} &-]{2,60}?)? by (?:the )?$");
    /** "I come from | Oakmere": where somebody was born. */
    private static final Wording ORIGIN = Wording.of("(?i)(?:\\b(?:come|comes|came|hail|hails|originally|am|is)|['’]m) from $");

    /** "Université d'Oakmere". */
    private static final Wording ELISION = Wording.of("[dl]['’]\\p{Lu}");

    /** "University | at Saltwick", "Lowfen State University | at Tarn": what "at" joins a town to. */
    private static final Wording CAMPUS_AT = Wording.of("(?:the )?(?:university (?:of\\b|$)|state university)");
    private static final Wording UNIVERSITY_OF = Wording.of("(?:the )?university of (?:\\p{L}++ ?+){1,3}");
    /** "the University of Lowfen and | Saltwick University": a name of its own behind "and". */
    private static final Wording ANOTHER = Wording.of(" (?:the )?(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:University|Institute|College|School)\\b");
    /** The same behind "and the": "the Lowfen University of Tarn and | the University of Saltwick". */
    private static final Wording ANOTHER_OF = Wording.of(" the (?:(?:\\p{Lu}[\\p{L}-]+ ){0,3}(?:University|Institute|College|Academy) (?:of|for) |(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:University|Institute|College|Academy|Museum|Collection|Foundation|Hospital|Laboratory|Observatory)\\b)");
    /** The beginning of a name of its own behind "and". */
    private static final Wording SCHOOL_OF = Wording.of(" (?:[ÉE]cole|Universit\\p{L}+|Politecnico|Technische|Institut|Hochschule)\\b");
    /** A name that needs nothing more, and the words by which it goes on all the same: "Institute of Science and | Technology". */
    private static final Wording COMPLETE = Wording.of("(?:university|institute|college) of (?:technology|science) $");
    private static final Wording GOES_ON = Wording.of(" (?:Sciences?|Technology|Technologies|Medicine|Engineering|Economics|Design|Management|Arts?|Law|Innovation|Humanities|Business|Education|Research|Industry|Health|Commerce)\\b");
    /** A rank behind "and", which is no part of the name before it: "the Hospital for Tides and | Professor of Fog". */
    private static final Wording RANK = Wording.of(" (?:(?:Associate|Assistant|Adjunct|Visiting|Senior|Full|Deputy|Founding|Honorary|Affiliated?|Clinical|Research) ){0,2}(?:Professor|Lecturer|Director|Dean|Head of|Chair of|Scientist|Fellow (?:of|at|in)|Member of|Reader in|Editor)\\b");
    /** The initials of whom a school is named after: "the Oduya T.H. | Lind School". */
    private static final Wording INITIALS = Wording.of("\\. ?(?:\\p{Lu}\\. ?){0,3}(?:\\p{Lu}[\\p{L}-]+ ){1,4}(?:School|College|Institute|University|Cent(?:er|re)|Hospital|Laboratory|Department)\\b");
    private static final Wording INITIAL = Wording.of("\\p{Lu}(?:\\.\\p{Lu}){0,2}");
    /** Words before the name of a firm, not of a person: "at | J.K. Oduya". */
    private static final Set<String> INITIALLED = Set.of("at", "joined", "joining", "join", "@");
    private static final Set<String> FROM = Set.of("at", "from");
    /** "eBay", "xAI", "axialHealthcare", "lanternly.ai": a name whose capitals begin behind a small letter, or that has none. */
    private static final Wording SMALL_CAPITAL = Wording.of("(?:e|i|x|vivo )\\p{Lu}[\\p{L}\\d]+(?<!i(?:OS|PS|D)|e(?:Life|Print)|xD)\\b|(?!arXiv|bioRxiv|medRxiv|macOS|mRNA|(?:in|of|at|on|for|and|the|to|from|with|by)\\p{Lu})\\p{Ll}{2,14}\\p{Lu}\\p{Ll}[\\p{L}\\d]{1,20}\\b|[a-z][a-z0-9-]{2,30}\\.(?:ai|io)\\b(?![/.@])");
    /** "lanternly.dev", as which a link calls an employer. */
    private static final Wording DOMAIN = Wording.of("[a-z][a-z0-9-]{1,30}\\.[a-z]{2,5}|[a-z]{1,2}\\p{Lu}[\\p{L}\\d]+(?: \\p{Lu}[\\p{L}\\d]*){0,3}");
    /** "I'm", which begins no name. */
    private static final Wording SELF = Wording.of("I['’](?:m|ve|d|ll)\\b");
    /** The rest of the name of a company, behind "&": "Oduya & | Lind Ltd". */
    private static final Wording FIRM = Wording.of(" (?:\\p{Lu}[\\p{L}-]+,? ){1,4}(?:Ltd|LTD|Limited|LLC|LLP|Inc|Co|Corp|Corporation|Company|GmbH|PLC|AG|SE)\\b| (?:Sons|Partners|Associates|Company|Co)\\b");
    /** The same behind "and", where two names might be meant: "Oduya and | Sons". */
    private static final Wording OF_SONS = Wording.of(" (?:(?:Sons|Partners|Associates|Company)\\b|(?:Development|Technology|Consulting|Engineering|Trading|Services|Manufacturing)(?: \\p{Lu}\\p{L}+)?,? (?:Ltd|LTD|Limited|LLC|LLP|Inc|Co|Corp|Corporation|Company|GmbH)\\b)");
    /** "in the Tide group of | Brackwater Labs". */
    private static final Wording GROUP_OF = Wording.of("\\b(?:in|on|with|within|at) the [\\p{L} -]{2,40} (?:[Dd]ivision|[Tt]eam|[Gg]roup|[Ll]ab|[Aa]rm|[Uu]nit|[Dd]epartment|[Bb]ranch|[Oo]ffice) of (?:the )?$");
    /** "worked as an engineer in the maps team of | Brackwater": what has teams and is no person. */
    private static final Wording TEAM_OF = Wording.of("\\b(?:in|on|with|within) the [\\p{L} &-]{2,40} (?:[Dd]ivision|[Tt]eam|[Dd]epartment|[Oo]ffice) (?:of|at) (?:the )?$");
    /** "a Technical Lead | for Brackwater Inc.": a post, whose "for" leads to the employer. */
    private static final Wording POST_END = Wording.of("\\b(?:engineer|developer|scientist|researcher|lead|leader|analyst|consultant|designer|architect|manager|specialist|strategist|programmer|economist|postdoc|intern|lecturer|technician|coordinator|adviser|advisor) $");
    private static final Set<String> FIRM_LEADS = Set.of("at", "joined", "joining", "join", "@", "to", "for", "left", "with");
    private static final Wording SURNAME = Wording.of("\\p{Lu}\\p{Ll}{2,}");
    private static final Wording FIRM_END = Wording.of("[,.;:)(]|$| \\p{Ll}");
    /** Who was a student of the place before it, and is something else now. */
    private static final Wording ALUMNUS = Wording.of(" (?:[Aa]lum(?:n(?:us|a|i|ae))?|[Gg]rad(?:uate)?)(?=\\s?(?:[,.;|·•/)]|$|'|’))");
    private static final Wording ALUMNUS_END = Wording.of(" (?:[Aa]lum(?:n(?:us|a|i|ae))?)$");
    /** Universities that are called by one word. */
    private static final Set<String> SCHOOLS = Set.of("Oxford", "Cambridge", "Princeton", "Stanford", "Berkeley", "Harvard", "Yale", "Cornell", "Duke", "Brown", "Rice", "Emory", "Columbia", "Dartmouth", "Tufts", "Purdue", "Caltech", "Northwestern", "Vanderbilt", "Georgetown", "Technion", "Johns Hopkins", "Carnegie Mellon", "McGill", "Rutgers", "Drexel", "Lehigh", "Brandeis");
    /** The rest of the name of a unit, behind "and". */
    private static final Wording UNIT_END = Wording.of(" (?:\\p{Lu}[\\p{L}-]+ ){1,4}(?:Department|Dept|School|Lab|Laboratory|Group|Cent(?:er|re)|Institute|Division|Faculty|Section|Program(?:me)?|lab|laboratory|group|team|cent(?:er|re)|department|dept|school|institute|division|faculty|section|program(?:me)?|unit|graduate program(?:me)?)\\b");
    /** "the University of Lowfen and | at Saltwick College": another place behind "and". */
    /** "a PhD student from | Jul. 2019": a month and its year. */
    private static final Wording MONTH = Wording.of("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.? ?(?:\\d{1,2},? )?(?:19|20)\\d\\d\\b");
    private static final Wording PREPOSITION = Wording.of(" (?:at|in|from|with|by|for) ");

    private static final int LONGEST_BEFORE_DEGREE = 120;

    private InstitutionFinder() {
    }

    /**
     * An institution in a text.
     *
     * @param start first UTF-16 unit
     * @param end one past the last
     * @param name as written
     * @param form how strong its form is
     */
    public record Found(int start, int end, String name, InstitutionForm form) {
    }

    /** The institutions in {@code text}, in order. */
    public static List<Found> find(RichText text) {
        List<Found> found = new ArrayList<>();
        linked(text, found);
        latin(text.text(), found);
        chinese(text.text(), found);
        found.sort(Comparator.comparingInt(Found::start));
        found.removeIf(other -> found.stream().anyMatch(whole -> isShortForm(text.text(), whole, other)) || isLeft(text.text(), other));
        return found;
    }

    /** Whether {@code place} only says where somebody once studied: "engineer at Brackwater, | Fenwold University | alumna". */
    private static boolean isLeft(String text, Found place) {
        return place.start() > 0 && (ALUMNUS.matcher(text).region(place.end(), text.length()).lookingAt() || ALUMNUS_END.matcher(place.name()).find());
    }

    /** Whether {@code other} stands in brackets right behind {@code whole}, which is an institution itself: "Fenwold Institute of Science (FISER)". */
    private static boolean isShortForm(String text, Found whole, Found other) {
        return whole.form().isInstitution() && text.startsWith(" (", whole.end()) && other.start() == whole.end() + 2 && other.name().chars().allMatch(Character::isUpperCase) && text.startsWith(")", other.end());
    }

    private static void linked(RichText text, List<Found> found) {
        for (RichText.Run link : text.links().stream().flatMap(whole -> apart(text, whole)).toList()) {
            RichText name = Segments.trimmed(text.slice(link.start(), link.end()));
            InstitutionForm form = InstitutionForm.of(name.text());
            boolean capital = !name.isEmpty() && (Character.isUpperCase(name.text().codePointAt(0)) || Han.in(name.text()) || form.isInstitution() || DOMAIN.matcher(name.text()).matches());
            boolean post = name.text().contains(" at ") && Words.of("title").in(name.text());
            if (capital && !post && name.text().length() < 100 && (form.isInstitution() || isNamed(text.text(), link, name.text()))
                    && !Words.of("advice").in(name.text()) && !name.text().startsWith("Prof") && !name.text().startsWith("Dr")) {
                int end = campusEnd(text.text(), link.start(), link.end());
                String whole = text.text().substring(link.start(), end);
                if (Han.in(whole) && HanPlaces.institutionEnd(whole, 0) > 0) {
                    continue;
                }
                found.add(new Found(link.start(), end, Segments.trimmed(text.slice(link.start(), end)).text(), form));
            }
        }
    }

    /** A link, or the parts of one that is laid over a unit or a field and over the institution: "[Tide Sciences at | Fenwold University]". */
    private static Stream<RichText.Run> apart(RichText text, RichText.Run link) {
        String name = text.text().substring(link.start(), link.end());
        int at = name.indexOf(" at ");
        String owner = at < 0 ? "" : name.substring(at + 4).replaceFirst("^the ", "");
        boolean owned = at > 0 && !Words.of("title").in(name) && InstitutionForm.of(owner).isInstitution() && !InstitutionForm.of(name.substring(0, at)).isInstitution();
        return owned ? Stream.of(new RichText.Run(link.start(), link.start() + at, link.url(), link.line()), new RichText.Run(link.end() - owner.length(), link.end(), link.url(), link.line())) : Stream.of(link);
    }

    /** Whether the words before a link without form say that it is a place, and its own do not say that it is a project, a country or whom somebody worked with. */
    private static boolean isNamed(String text, RichText.Run link, String name) {
        String word = wordBefore(text, link.start());
        boolean employer = EMPLOYER.matcher(text.substring(Math.max(0, link.start() - 60), link.start())).find();
        boolean person = word.equals("with") && PersonNames.isLatin(name) || Possessives.isPersons(text, link.end(), name);
        return (employer && !isCompanion(word, name) || (STARTERS.contains(word) || word.equals("through")) && !person) && !UNDERTAKING.matcher(name).find() && !Countries.has(name);
    }

    /** "interning with | Mira Oduya": whether {@code name} behind {@code word} is that of whom somebody was with. */
    private static boolean isCompanion(String word, String name) {
        return word.equals("with") && KnownNames.isPerson(name);
    }

    private static String wordBefore(String text, int at) {
        String before = text.substring(Math.max(0, at - 16), at).stripTrailing().toLowerCase(Locale.ROOT);
        if (before.endsWith(" the")) {
            before = before.substring(0, before.length() - 4).stripTrailing();
        }
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    private static int campusEnd(String text, int start, int end) {
        return Math.max(end, Campuses.end(text, start, end));
    }

    private static void latin(String text, List<Found> found) {
        int at = 0;
        while (at < text.length()) {
            int start = nextWord(text, at);
            if (start >= text.length()) {
                return;
            }
            int end = isNameWord(text, start) ? sequenceEnd(text, start) : wordEnd(text, start);
            if (isNameWord(text, start)) {
                sequence(text, start, end, found);
            }
            at = Math.max(end, start + 1);
        }
    }

    private static void sequence(String text, int first, int last, List<Found> found) {
        Matcher holder = HOLDER.matcher(text).region(first, last);
        int opened = holder.lookingAt() ? holder.end() : OPENING.stream().filter(word -> text.startsWith(word, first) && first + word.length() < last).mapToInt(word -> first + word.length()).findFirst().orElse(first);
        int start = opened == first ? NameBeginnings.start(text, first, last) : opened;
        int whole = last - 2 > start && text.startsWith(" I", last - 2) ? last - 2 : last;
        int end = found.stream().filter(other -> other.start() > start + 1 && other.start() < whole && other.end() >= whole).mapToInt(other -> other.start() - 1).findFirst().orElse(whole);
        int stop = NameEndings.end(text, campusEnd(text, start, NameEndings.beforeDegree(text, start, end)));
        String name = text.substring(start, stop);
        if (ADDRESS.contains(name) || isCompanion(wordBefore(text, start), name) || TITLED.matcher(name).lookingAt() && PersonNames.isLatin(TITLED.matcher(name).replaceFirst(""))) {
            return;
        }
        InstitutionForm form = InstitutionForm.of(name);
        boolean listed = text.startsWith(", ", start - 2) && found.stream().anyMatch(other -> other.end() == start - 2);
        boolean led = STARTERS.contains(wordBefore(text, start)) || text.startsWith("such as ", start - "such as ".length()) || isOwner(text, start) || GROUP_OF.matcher(text.substring(Math.max(0, start - 60), start)).find() && form == InstitutionForm.COMPANY;
        boolean known = Words.of("company").has(name) || wordBefore(text, start).equals("and") && form == InstitutionForm.COMPANY;
        Optional<Found> linked = found.stream().filter(other -> other.start() <= start && other.end() > start && other.end() < stop && other.form() == InstitutionForm.UNIT).findFirst();
        Matcher of = UnitOfUniversity.OF.matcher(text).region(linked.map(Found::end).orElse(stop), stop);
        if (linked.isPresent() && of.lookingAt()) {
            sequence(text, of.end(), last, found);
            return;
        }
        boolean covered = found.stream().anyMatch(other -> other.start() < stop && other.end() > start);
        boolean alone = form == InstitutionForm.COMPANY || form == InstitutionForm.UNIT ? led || listed : form.isInstitution();
        boolean team = form == InstitutionForm.NONE && TEAM_OF.matcher(text.substring(Math.max(0, start - 60), start)).find() && !PersonNames.isLatin(name);
        boolean at = led && !NOWHERE.contains(name) && !Possessives.isPersons(text, stop, name) && (wordBefore(text, start).equals("at") || wordBefore(text, start).equals(FORMER) || WITH.matcher(text.substring(Math.max(0, start - 24), start)).find() || text.startsWith("@ ", start - 2) || text.startsWith("@", start - 1)) && name.length() > 1;
        if (!covered && name.length() < 100 && (alone || known || !Countries.has(name) && (at || team || listed && UnitOfUniversity.isOwner(text, start, stop) || isBareName(text, start, end)))) {
            int owner = start + UnitOfUniversity.owner(name).orElse(0);
            if (owner > start) {
                found.add(new Found(start, owner, text.substring(start, owner), InstitutionForm.UNIVERSITY));
                found.add(new Found(owner + 1, stop, text.substring(owner + 1, stop), InstitutionForm.UNIT));
                return;
            }
            int university = start + UnitOfUniversity.university(name).orElse(0);
            if (university > start) {
                String unit = text.substring(start, university).replaceFirst(" (?:of|at) (?:[Tt]he )?$", "");
                found.add(new Found(start, start + unit.length(), unit, InstitutionForm.UNIT));
            }
            found.add(new Found(university, stop, text.substring(university, stop), form));
        }
    }

    /** Whether the words around a name without form say that it is an employer or a school: "worked for …", "joined … as", "founder of …", "a PhD from …". */
    private static boolean isBareName(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 80), start);
        boolean joined = JoinedEmployers.is(text, start, end);
        boolean school = GRADUATED.matcher(before).find() || AWARDED.matcher(before).find() || before.endsWith(" from ") && !ORIGIN.matcher(before).find() && !Degrees.find(before).isEmpty() && DateReader.find(text.substring(start, end)).isEmpty() && !MONTH.matcher(text).region(start, text.length()).lookingAt();
        return end - start > 1 && !NOWHERE.contains(text.substring(start, end)) && !isOwner(text, end + 1) && (joined || school || SCHOOLS.contains(text.substring(start, end)) && JoinedEmployers.isReached(before) || EMPLOYER.matcher(before).find());
    }

    /** "TIDE@ | Fenwold": whether the name that begins at {@code start} is that of what a unit with a short name belongs to. */
    private static boolean isOwner(String text, int start) {
        return start > 2 && start < text.length() && text.charAt(start - 1) == '@' && isNameWord(text, start) && Character.isUpperCase(text.charAt(start - 2)) && Character.isUpperCase(text.charAt(start - 3));
    }

    private static int nextWord(String text, int at) {
        int start = at;
        while (start < text.length() && (!Character.isLetterOrDigit(text.charAt(start)) || Han.is(text.charAt(start)))) {
            start++;
        }
        boolean former = text.regionMatches(true, start, FORMER, 0, FORMER.length()) && isNameWord(text, start + FORMER.length());
        return former ? start + FORMER.length() : start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) && !Han.is(text.charAt(end)) || "-&.’'".indexOf(text.charAt(end)) >= 0 || isStarred(text, end) || isTownDash(text, end))) {
            end++;
        }
        while (end > at + 1 && ".’'-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** "T*DE": whether the star at {@code at} stands within capitals. */
    private static boolean isStarred(String text, int at) {
        return text.charAt(at) == '*' && at > 0 && at + 1 < text.length() && Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
    }

    /** "Lowfen–Saltwick": whether the dash at {@code at} stands between two towns of one name. */
    private static boolean isTownDash(String text, int at) {
        return text.charAt(at) == '–' && at > 0 && at + 1 < text.length() && Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
    }

    private static boolean isNameWord(String text, int at) {
        return at < text.length() && (Character.isUpperCase(text.charAt(at)) || SMALL_CAPITAL.matcher(text).region(at, text.length()).lookingAt()) && !SELF.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether {@code name} is the one word that a university is called by. */
    static boolean isSchool(String name) {
        return SCHOOLS.contains(name);
    }

    /** Where the name that starts at {@code start} ends, with the rest of what a unit is called after. */
    private static int sequenceEnd(String text, int start) {
        int end = wordsEnd(text, start);
        return text.startsWith(", ", end) ? Math.max(Math.max(end, NameRests.list(text, start, end)), NamedTogether.ofUnit(text, start, end)) : end;
    }

    /** Where the sequence of name words that starts at {@code start} ends; connectors count only between name words. */
    private static int wordsEnd(String text, int start) {
        int end = wordEnd(text, start);
        if (Possessives.end(text, start, end) < end && !Possessives.goesOn(text, end)) {
            return Possessives.end(text, start, end);
        }
        int at = saint(text, start, end);
        while (at < text.length() && text.charAt(at) == ' ') {
            int word = at + 1;
            int stop = wordEnd(text, word);
            if (isNameWord(text, word) || ELISION.matcher(text).region(word, text.length()).lookingAt()) {
                end = Possessives.isWhole(text, start, stop) ? stop : Possessives.end(text, word, stop);
                if (end < stop) {
                    return end;
                }
                at = saint(text, word, end);
                end = NameRests.number(text, start, end);
                at = Math.max(at, end);
            } else if (CONNECTORS.contains(text.substring(word, Math.max(word, stop)).toLowerCase(Locale.ROOT)) && joins(text, start, word, stop)) {
                at = stop;
            } else {
                break;
            }
        }
        end = NameRests.end(text, start, end);
        Matcher small = SMALL.matcher(text).region(end, text.length());
        return small.lookingAt() && STARTERS.contains(wordBefore(text, start)) ? small.end() : Possessives.end(text, start, end);
    }

    /** Behind the point of a word that is written short before a name, "University of St. | Fenn"; {@code end} where there is none. */
    private static int saint(String text, int word, int end) {
        String name = text.substring(word, end);
        boolean named = SHORTENED.contains(name) && text.startsWith(". ", end) && isNameWord(text, end + 2) || name.equals("Dept") && text.startsWith(". of ", end);
        return named || INITIAL.matcher(name).matches() && (Degrees.find(name + ".").isEmpty() || FROM.contains(wordBefore(text, word))) && (INITIALS.matcher(text).region(end, text.length()).lookingAt() || name.length() > 1 && INITIALLED.contains(wordBefore(text, word)) && text.startsWith(". ", end) && isNameWord(text, end + 2)) ? end + 1 : end;
    }

    private static boolean joins(String text, int start, int word, int stop) {
        String connector = text.substring(word, stop).toLowerCase(Locale.ROOT);
        String before = text.substring(start, word).toLowerCase(Locale.ROOT);
        if (connector.equals("at")) {
            return Campuses.end(text, start, word - 1) > 0 || CAMPUS_AT.matcher(before).lookingAt();
        }
        if (connector.equals("-") || connector.equals("–")) {
            return DashedNames.goOn(text, before, stop);
        }
        if (connector.equals("and") || connector.equals("&")) {
            boolean firm = !Words.of("company").has(before) && (connector.equals("&") ? FIRM : OF_SONS).matcher(text).region(stop, text.length()).lookingAt();
            boolean other = UNIVERSITY_OF.matcher(before).matches() && ANOTHER.matcher(text.substring(stop)).lookingAt() || ANOTHER_OF.matcher(text.substring(stop)).lookingAt() && InstitutionForm.of(before) != InstitutionForm.NONE;
            other |= FurtherNames.begin(text, start, word, stop) || after(text, stop).startsWith(" The ") || SCHOOL_OF.matcher(after(text, stop)).lookingAt() || COMPLETE.matcher(before).find() && !GOES_ON.matcher(after(text, stop)).lookingAt();
            boolean rank = RANK.matcher(text.substring(stop)).lookingAt() || PREPOSITION.matcher(text).region(stop, text.length()).lookingAt();
            return firm || !rank && NameRests.isOne(before, text, stop) || connector.equals("&") && isFirm(text, start, word, stop) || !rank && !other && (before.contains(" of ") || before.contains(" for ")) || text.startsWith("the ", start - 4) && isOneUnit(before, text.substring(stop));
        }
        return connector.equals("in") && NameRests.isWorkedOn(before, text, stop) || !connector.equals("in") && !LEADS.contains(connector) || connector.equals("of") || connector.equals("the") || connector.equals("for") && !POST_END.matcher(before).find();
    }

    private static String after(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + LONGEST_BEFORE_DEGREE));
    }

    /** "at Oduya & Lind": whether two plain names make that of a firm, neither being known by itself. */
    private static boolean isFirm(String text, int start, int word, int stop) {
        String first = text.substring(start, word - 1);
        Matcher second = SURNAME.matcher(text).region(Math.min(text.length(), stop + 1), text.length());
        boolean plain = SURNAME.matcher(first).matches() && second.lookingAt() && FIRM_LEADS.contains(wordBefore(text, start)) && FIRM_END.matcher(text).region(second.end(), text.length()).lookingAt();
        return plain && Stream.of(first, second.group()).noneMatch(name -> InstitutionForm.of(name) != InstitutionForm.NONE || Countries.has(name) || SCHOOLS.contains(name));
    }

    /** "the Tide and Fog | Department": whether what "and" joins is the name of one unit. */
    private static boolean isOneUnit(String before, String after) {
        return InstitutionForm.of(before) == InstitutionForm.NONE && UNIT_END.matcher(after).lookingAt();
    }

    private static void chinese(String text, List<Found> found) {
        int at = 0;
        int end = HanPlaces.institutionEnd(text, at);
        while (end > 0) {
            int start = HanPlaces.institutionStart(text, at, end);
            if (end - start >= 3) {
                found.add(new Found(start, end, text.substring(start, end), InstitutionForm.UNIVERSITY));
            }
            at = end;
            end = HanPlaces.institutionEnd(text, at);
        }
    }
}
