package bole.importer.field.reading;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.NameParticles;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.Segments;
import bole.importer.page.RichText;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Tells by its form what a line of an entry, or a part of one, is: a place, a title, a time, a name, or words about the work. */
public final class EntryForms {

    /** A verb that says what was done at a place, with what it was done to: 负责推荐系统的优化. */
    private static final Wording HAN_DEED = Wording.of("(?:主要|独立|共同|协助|参与|牵头|全面)?(?:负责|参与|讲授|协助|承担|完成|设计了?|开发了?|优化|搭建|撰写|构建|组织|指导|主导|推动|提出|实现|维护|制定)(?!人|师|员|组|部|教师|老师|中心|学院)[\\u4e00-\\u9fffA-Za-z]{3}");
    /** With what a degree was got: "High Honours (top 2 of 90)". */
    private static final Wording GRADE = Wording.anyCase("(?:(?:high(?:est)?|first[- ]class|second[- ]class|upper second|lower second|full|great|with) (?:class )?(?:honou?rs|distinction)|(?:summa |magna )?cum laude|(?:cumulative |overall |major )?c?gpa\\b|grade:|rank(?:ed)? \\d)");
    private static final Words TITLES = Words.of("title");
    private static final Words COUNTRIES = Words.of("country");
    private static final Wording QUOTED = Wording.of("[“”\"《》「」]");
    private static final Wording SCHOOL = Wording.of("\\.? (?:\\p{Lu}\\p{L}+ ){1,3}(?:College|University|Institute)\\b");
    private static final Wording STANDING = Wording.of("(?:^|[\\s|｜,，(（])(?:在读|就读中|攻读中|(?i:in progress|ongoing|current|currently enrolled|present))(?:$|[\\s|｜,，。)）])");
    private static final Wording REMARK = Wording.of("\\s?[(（](?i:in progress|ongoing|expected|current|present|在读|预计|(?:with|advised by|supervised by|hosted by|advisors?:?|supervisors?:?|mentors?:?|hosts?:?) [^()（）]{2,60}|\\d{1,2} ?(?:months?|weeks?|years?|个月|周))[)）]$");
    /** "Fenwold University (Oak Fen, TN)": a town with its state or country in brackets behind a place. */
    private static final Wording WHERE = Wording.of("\\s?[(（](?:[\\p{L}.’' -]{2,30}, ?){1,2}(?<last>[\\p{L}. ]{2,24})[)）]$");
    private static final Wording IN_TOWN = Wording.of("(,)? in (\\p{Lu}[\\p{L}. -]{2,30})$");
    /** A Chinese sentence that says what was done. */
    private static final Wording DONE = Wording.of("^(?:在|我|参与|负责|从事|主要|协助|主导).*。$");
    /** A line that its label makes a remark on the work. */
    private static final Wording LABELLED = Wording.of("(?:Lab|Projects?|Managers?|Topics?|Mentors?|Hosts?|Stack|Skills|Duties|Responsibilities|Tasks|Technologies|Keywords|Descriptions?|Details?|Summary|Notes?|Subjects?|Achievements?|Courses?|Supervisors?|Directors?|Links?|URL|Website|Fellowships?|Funding|Funded|Grants?)(?: [a-z]+)? ?: ");
    /** A label of what a post or degree has. */
    private static final Wording LABEL = Wording.of("(?i)(?:(?:job )?(?:position|role|title)|location|place|company|employer|organi[sz]ation|institution|university|school|degree|dates?|period|duration|time(?: ?frame)?|years?|description|details|supervisors?|advisors?|department|field|major|职位|岗位|职务|时间|单位|公司|地点|部门|描述|工作内容|导师|学位|学校|专业) ?[:：]");
    /** What a line begins with that says what was done: "Supported …", "参与…". */
    private static final Wording DEED = Wording.of("(?:Supported|Developed|Designed|Worked|Led|Assisted|Conducted|Managed|Built|Implemented|Created|Researched|Investigated|Taught|Organi[sz]ed|Collaborated|Contributed|Performed|Analy[sz]ed|Helped|Responsible|Participated|Provided|Served|Focused|Studied|Examined|Tested|Deployed|Maintained|Coordinated"
        + "|Mentored|Advised|Trained|Wrote|Optimi[sz]ed|Improved|Automated|Evaluated|Published|Presented|Explored|Engineered|Delivered|Oversaw|Supervised|Collected|Processed|Applied for|Used|Utili[sz]ed|Learned|Gained|Proposed|Talked|Cut|Ran|Reduced|Increased|Partnered|Hosted|Visited|Launched|Shipped|Owned|Drove|Made|Brought|Won|Held|Spoke|Met|Interviewed|Recruited|Hired|Reviewed|Co-(?:led|developed|designed|supervised|organi[sz]ed)) [\\p{L}\\d]"
        + "|参与|负责(?!人)|了解|使用|利用|完成|协助|主导|解决|熟悉|掌握|撰写|提出|搭建|优化|实现|设计(?:了|并|实现)|开发(?:了|并)|研究(?:了|并)|参加|组织(?!部)|[与和跟][^，,。；;]{2,20}(?:合作|协作|共同)|带领|带队|对接");
    /** Who paid for what an entry tells of. */
    private static final Wording FUNDED = Wording.of("(?:(?:Research|Studies|Work|Doctoral studies|Position) )?(?:[Ss]upported|[Ff]unded|[Ff]inanced|[Ss]ponsored) by (?:the |an? )?\\p{L}|(?:由|获|受)[^，,。；;]{2,30}(?:资助|赞助)$");
    private static final Wording HONOUR = Wording.of("(?i)\\b(?:scholarships?|award|prize|medal|dean['’]s list)\\b");
    private static final Wording FIRST_PERSON = Wording.of("(?:I|We)(?:['’]\\p{L}{1,2})? [a-z]|(?:My|Our) [a-z]{3,}\\b.{0,60}\\b(?:is|are|was|were|has|have)\\b");
    /** "Lecturer in Tides. Mentor: Mira Oduya.": the advisor behind a post. */
    private static final Wording WITH_ADVISOR = Wording.of("(?<=\\p{L})\\. (?:Co-)?(?:Mentor|Advisor|Adviser|Supervisor|Host|Manager)s?: ?[^.]{2,40}(?:\\. ?[^.]{2,40})?\\.?$");
    private static final String NOW = "(?:at )?(?:present|current(?:ly)?|ongoing|on-going|now|in progress|till date|to date|至今|现任|在任|在读)";
    private static final Wording GOING_ON = Wording.anyCase(NOW);
    private static final Wording NOW_AT_END = Wording.anyCase("\\s?[(（]" + NOW + "[)）]$");
    /** What a work of research is called and no employer: "Modelling of silt using kites". */
    private static final Wording OF_WORK = Wording.anyCase("^(?:research|stud(?:y|ies)) (?:on|of|into)\\b|\\b(?:analy[sz]ing|analysis|modell?ing|investigation|study|effects?|impacts?|influence|role|detection|prediction|classification|estimation|simulation|optimi[sz]ation|evaluation|assessment|characteri[sz]ation|discrimination|recognition|segmentation|identification|comparison|exploration|synthesis|measurement|reconstruction|generation|implementation) (?:of|for|in|on|with|from|to)\\b|(?<=[\\p{L}\\d] )(?:using|via|towards?|based on|driven by|its (?:impact|effect|influence|role)s?)\\b");
    /** Units whose names begin with a word that is a post or a standing elsewhere. */
    private static final Wording FACULTY = Wording.of("(?:[Tt]he )?(?:(?:Joint|[A-Z]\\p{L}+) )?(?:Faculty|Graduate (?:School|Institute|Faculty|Program|Group|Division|Cent(?:er|re))|Undergraduate (?:School|College|Program)|Associate (?:School|Faculty)) (?:of|for|in) (?:the )?\\p{Lu}[^()]{2,60}");
    /** What students write and build for a degree, before its title or beside its university. */
    private static final Wording THESIS = Wording.of("(?i)(?:(?:master['’]?s?|bachelor['’]?s?|undergraduate|graduate|graduation|final[- ]year|diploma|doctoral|ph\\.?d\\.?|senior|honou?rs|course|class|semester|team|group) ){1,2}(?:thesis|dissertation|(?:design )?project)(?= ?[-–—:|(]|, |$| on | in )|capstone project\\b");
    /** "Doctoral research on …": what was done for a degree, which names none. */
    private static final Wording WORK_FOR_DEGREE = Wording.of("(?i)(?:(?:my|an?|the) )?(?:doctoral|ph\\.?d\\.?|master['’]?s?|bachelor['’]?s?|graduate|undergraduate) (?:research|work|thesis|dissertation|projects?)\\b");
    private static final Wording OF_DEGREE = Wording.of("[*†‡]? ?[(（,] ?(?:\\p{L}+ )?");
    /** "MSc (thesis: On fog)": a degree with what was written for it, and nothing else. */
    private static final Wording DEGREE_ALONE = Wording.of("(?i)[^(),]{1,24} ?[(（](?:thesis|dissertation|project|title|topic)\\b[^()]*:[^()]*[)）]?\\.?");
    /** "xAI", "lanternly.ai": names that begin with a small letter. */
    private static final Wording SMALL_NAME = Wording.of("\\p{Ll}\\p{Lu}\\p{L}+\\b|[a-z][a-z0-9-]{1,30}\\.(?:ai|io|com|co|org|net|app|dev|tech)\\b");
    private static final int SHORTEST_WORK = 4;
    private static final Wording COMMA = Wording.of(", ?");
    /** 博士（与晶湖大学 | 联合培养）: a bracket behind a degree. */
    private static final Wording IN_BRACKET = Wording.of("[（(][^（()）]{0,20}$");
    private static final Wording BRACKET_AT_END = Wording.of("\\s?[（(].{0,60}[)）]$");
    /** Words of names that begin with a small letter. */
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", "in", "at", "on", "de", "la", "du", "des", "lab", "laboratory", "group", "team", "department", "division", "unit", "center", "centre");
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_DEGREE = 260;
    private static final Wording WITH = Wording.of(",? (?:(?:working )?with (?<address>(?:Profs?|Professors?|Drs?)\\.? )?(?=\\p{Lu})|(?<advised>(?:jointly |co-)?(?:supervised|advised|mentored) by ))");
    private static final Words ADVICE = Words.of("advice");
    private static final Words DETAIL = Words.of("detail");

    private EntryForms() {
    }

    /** Whether one of the parts of {@code line} is an institution, and not only speaks of one. */
    public static boolean isPlace(RichText line) {
        return line.text().length() < 120 && !ADVICE.in(line.text()) && Segments.of(line).stream().anyMatch(EntryForms::isPlaceAlone);
    }

    private static boolean isPlaceAlone(RichText part) {
        return InstitutionForm.of(part.text()).isInstitution() && (Han.in(part.text()) || InstitutionFinder.find(part).stream().findFirst().filter(found -> found.start() > 4).isEmpty());
    }

    /** Whether {@code line} tells at length of the work. */
    public static boolean isDescription(RichText line) {
        boolean told = line.text().length() > (Han.in(line.text()) ? 60 : 140) || DONE.matcher(line.text()).matches() || line.text().length() > 18 && line.text().endsWith("。") && !InstitutionForm.of(line.text()).isInstitution();
        return FUNDED.matcher(line.text()).lookingAt() || told && DateReader.find(line.text()).isEmpty() && !isLongDegree(line.text());
    }

    /** "Master's degree in the mathematics of …, Fenwold University, Faculty of …": a degree with all its names, which is no description. */
    private static boolean isLongDegree(String text) {
        return text.length() < LONGEST_DEGREE && !WORK_FOR_DEGREE.matcher(text).lookingAt() && InstitutionForm.of(text).isInstitution() && Degrees.find(text).stream().limit(1).anyMatch(degree -> degree.start() == 0);
    }

    /** Whether {@code text} begins with the label of what a post or a degree has. */
    static boolean isLabelled(String text) {
        return LABEL.matcher(text).lookingAt();
    }

    /** "Highest honours; Merit Scholarship (2001-2005)": whether {@code text} names a prize and neither a degree nor a post nor a place. */
    public static boolean isHonour(String text) {
        return HONOUR.matcher(text).find() && !TITLES.in(text) && Degrees.find(text).isEmpty() && !InstitutionForm.of(text).isInstitution();
    }

    /** Whether {@code text} begins with the word for what was done. */
    public static boolean isDeed(String text) {
        return DEED.matcher(text).lookingAt();
    }

    /** Whether {@code text} names a supervisor. */
    public static boolean isAdvice(String text) {
        return ADVICE.in(text);
    }

    /** Whether {@code line} begins with a supervisor, a mark or a thesis. */
    public static boolean startsAdvice(RichText line) {
        List<Words.Found> advice = ADVICE.find(line.text());
        List<Words.Found> detail = DETAIL.find(line.text());
        return LABELLED.matcher(line.text()).lookingAt() || !advice.isEmpty() && advice.getFirst().start() < 4 || !detail.isEmpty() && detail.getFirst().start() < 8 && !isOfDegree(line.text(), detail.getFirst().start());
    }

    /** "MSc (GPA | 3.8), Fenwold University": whether what stands at {@code detail} is said of the degree that {@code text} begins with. */
    private static boolean isOfDegree(String text, int detail) {
        return Degrees.find(text).stream().limit(1).anyMatch(degree -> degree.start() == 0 && degree.end() < detail && OF_DEGREE.matcher(text.substring(degree.end(), detail)).matches()) && !DEGREE_ALONE.matcher(text).matches();
    }

    /** Whether {@code text} says what was done: it begins with a verb, or is a sentence. */
    public static boolean isTelling(String said) {
        String text = WITH_ADVISOR.matcher(said).replaceFirst("");
        String[] words = text.split("\\s+", 3);
        if (isOfSelf(text) || HAN_DEED.matcher(text).lookingAt()) {
            return true;
        }
        boolean verb = words.length > 1 && words[0].matches("[A-Z][a-z]{2,}(?:ing|ed)") && Character.isLowerCase(words[1].codePointAt(0)) && !NameParticles.isSure(words[1]);
        return verb && !TITLES.in(text) || words.length > 2 && text.endsWith(".") && text.chars().filter(c -> c == ' ').count() > 5 && DateReader.find(text).isEmpty() && !isNames(text) && !isNamesApart(text) && !isLongDegree(text);
    }

    /** Whether the person speaks in {@code text}: "I received the college's commendation". */
    public static boolean isOfSelf(String text) {
        return FIRST_PERSON.matcher(text).lookingAt();
    }

    /** "Bachelor studies in Fog, Fenwold University, Denmark.": names set apart by commas, which is no sentence though a point ends it. */
    private static boolean isNames(String text) {
        return text.indexOf(',') > 0 && Stream.of(COMMA.split(text)).allMatch(part -> !part.isEmpty() && Character.isUpperCase(part.codePointAt(0)) && part.chars().filter(c -> c == ' ').count() < LONGEST_NAME);
    }

    /** "Institute of Fog. Mira C. Oduya laboratory.": names set apart by points, of which the first is an institution's. */
    private static boolean isNamesApart(String text) {
        int point = text.indexOf(". ");
        return point > 0 && InstitutionForm.of(text.substring(0, point)).isInstitution() && Stream.of(text.split("[^\\p{L}’'-]+")).allMatch(word -> word.isEmpty() || Character.isUpperCase(word.codePointAt(0)) || SMALL.contains(word));
    }

    /** Whether {@code line} begins with the name of a university, whatever it goes on to tell. */
    public static boolean beginsWithUniversity(RichText line) {
        return InstitutionFinder.find(line).stream().limit(1).anyMatch(found -> found.start() == 0 && found.form() == InstitutionForm.UNIVERSITY);
    }

    /** "Brackwater Enterprise, London": a name and where it is. */
    public static boolean isLocated(RichText line) {
        List<RichText> parts = line.text().length() < 70 && line.text().indexOf(':') < 0 ? Segments.of(line) : List.of();
        return parts.size() == 2 && isName(parts.getFirst().text()) && (COUNTRIES.has(parts.getLast().text()) || parts.getLast().text().matches("[A-Z]{2}"));
    }

    /** Whether {@code text} is short and may be the title of a post. */
    public static boolean isShortTitle(String text) {
        return TITLES.in(text) && text.length() < 60 && !isDeed(text);
    }

    /** "B.A. Lowfen College": a degree right before the name of a school. */
    public static boolean isDegreeBeforeSchool(String text, InstitutionForm form) {
        Optional<Degrees.Named> degree = Degrees.find(text).stream().findFirst().filter(found -> found.start() == 0);
        return form.isInstitution() && degree.filter(found -> SCHOOL.matcher(text).region(found.end(), text.length()).lookingAt()).isPresent();
    }

    /** "访问学者（合作导师：…）": {@code title} without the bracket that names an advisor. */
    public static RichText withoutAdvice(RichText title) {
        int open = Math.max(title.text().indexOf('('), title.text().indexOf('（'));
        return withoutCompany(open > 1 && ADVICE.in(title.text().substring(open)) ? title.slice(0, open) : title);
    }

    /** "Postdoc | with Prof. Mira Oduya": {@code part} without whom somebody worked with. */
    private static RichText withoutCompany(RichText part) {
        Matcher with = WITH.matcher(part.text());
        boolean somebody = with.find() && with.start() > 1 && (with.group("advised") != null || with.group("address") != null || PersonNames.isLatin(part.text().substring(with.end()).strip()));
        return somebody ? part.slice(0, with.start()) : part;
    }

    /** "Final Year Project: a kite": whether {@code text} begins with a thesis or a project of somebody's studies. */
    public static boolean isThesis(String text) {
        return THESIS.matcher(text).lookingAt();
    }

    /** "Graduate School of Fog": whether {@code text} is the name of such a unit and no post there. */
    public static boolean isFaculty(String text) {
        Matcher unit = FACULTY.matcher(text);
        return unit.matches() && Degrees.find(text).isEmpty();
    }

    /** "Research Associate (Present)": {@code title} without the bracket that says it goes on. */
    public static RichText withoutNow(RichText title) {
        Matcher now = NOW_AT_END.matcher(title.text());
        return now.find() && now.start() > 1 ? title.slice(0, now.start()) : title;
    }

    /** Whether {@code text} says that something goes on, and nothing else. */
    public static boolean isNow(String text) {
        return GOING_ON.matcher(text).matches();
    }

    /** Whether {@code name} is what a work of research is called, and names no time, post or place. */
    public static boolean isOfWork(String name) {
        return OF_WORK.matcher(name).find() && name.split(" ").length >= SHORTEST_WORK && !TITLES.in(name) && InstitutionForm.of(name) == InstitutionForm.NONE && DateReader.find(name).isEmpty();
    }

    /** "Fenwold University (in progress)": {@code place} without what is no part of its name. */
    public static RichText withoutRemark(RichText place) {
        Matcher where = WHERE.matcher(place.text());
        if (where.find() && where.start() > 3 && (COUNTRIES.has(where.group("last")) || where.group("last").matches("[A-Z]{2}"))) {
            return withoutRemark(place.slice(0, where.start()));
        }
        Matcher remark = REMARK.matcher(place.text());
        RichText bare = withoutCompany(remark.find() && remark.start() > 1 ? place.slice(0, remark.start()) : place);
        Matcher town = IN_TOWN.matcher(bare.text());
        return town.find() && COUNTRIES.has(town.group(2)) && isNamedWithout(bare.text().substring(0, town.start())) ? withoutRemark(bare.slice(0, town.start())) : bare;
    }

    /** Whether {@code name} is that of an institution which is not called after its town, as universities are. */
    private static boolean isNamedWithout(String name) {
        InstitutionForm form = InstitutionForm.of(name);
        return form != InstitutionForm.NONE && form != InstitutionForm.UNIVERSITY && name.indexOf(' ') > 0;
    }

    /** Whether {@code text} may be a name by its first letter, or as the address that it is, and its length. */
    public static boolean isName(String text) {
        boolean han = Han.in(text);
        String whole = BRACKET_AT_END.matcher(text).replaceFirst("");
        return !GRADE.matcher(text).lookingAt() && (!Character.isLowerCase(text.codePointAt(0)) || SMALL_NAME.matcher(text).lookingAt()) && !QUOTED.matcher(text).find() && (han ? whole.length() <= 20 : whole.split(" ").length <= LONGEST_NAME);
    }

    /** Whether {@code text} says without a time that something goes on. */
    public static boolean isStanding(String text) {
        return STANDING.matcher(text).find();
    }

    /** Whether {@code title} begins with its degree and not with a position: not "Tutor for the Master's in …". */
    public static boolean isDegreeFirst(String title) {
        Optional<Degrees.Named> degree = Degrees.find(title).stream().findFirst();
        return degree.filter(named -> TITLES.find(title.substring(0, named.start())).isEmpty()).isPresent();
    }

    /** Whether {@code title} is a minor or an exchange, not a degree with one. */
    public static boolean isMinor(String title) {
        List<Words.Found> minor = Words.of("minor").find(title);
        List<Degrees.Named> degrees = Degrees.find(title);
        return !minor.isEmpty() && (degrees.isEmpty() || minor.getFirst().start() < degrees.getFirst().start() || !isAddition(title, minor.getFirst()));
    }

    /** "B.S. in Tides with a minor in Fog", "B.S. in Tides (Minor in Fog)": a minor that a degree has. */
    private static boolean isAddition(String title, Words.Found minor) {
        String before = title.substring(0, minor.start());
        return before.contains("with") || minor.word().equals("minor") && before.endsWith("(") || minor.word().equals("联合培养") && IN_BRACKET.matcher(before).find();
    }

    /** Whether {@code line} says when and nothing else. */
    public static boolean isOnlyTime(RichText line) {
        return line.text().length() < 40 && DateReader.find(line.text()).stream().anyMatch(FoundDate::range) && Segments.of(line).isEmpty();
    }

    /** Whether {@code part} is set in bold or leads elsewhere. */
    public static boolean isMarked(RichText part) {
        return part.isBold() || !part.links().isEmpty();
    }
}
