package bole.importer.field.stint;

import bole.importer.field.chinese.HanContinuations;
import bole.importer.field.chinese.HanSteps;
import bole.importer.field.english.BracketedPosts;
import bole.importer.field.english.Promotions;
import bole.importer.field.form.Degrees;
import bole.importer.field.form.DegreesFinished;
import bole.importer.field.form.Graduations;
import bole.importer.field.form.HanYears;
import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.JointDegrees;
import bole.importer.field.form.LinkKinds;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Sentences;
import bole.importer.field.form.Words;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.Referents;
import bole.importer.field.place.Segments;
import bole.importer.field.place.Trades;
import bole.importer.field.reading.Entry;
import bole.importer.field.reading.EntryForms;
import bole.importer.field.reading.HanNarration;
import bole.importer.field.reading.PlainPosts;
import bole.importer.field.reading.Prose;
import bole.importer.field.reading.Reading;
import bole.importer.field.reading.SpelledPlaces;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateReader;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Education and employment: the entries of their sections first, then what sentences tell beyond them. */
public final class StintReader {

    private static final Set<SectionKind> MIXED = Set.of(SectionKind.EXPERIENCE, SectionKind.SUMMARY, SectionKind.OTHER, SectionKind.SERVICE);
    private static final Wording APPOINTMENTS = Wording.anyCase("appointment|\\b(?:positions|posts|affiliations|(?:current|present) position)\\b|现任|现职|任职|兼任");

    /** A heading of posts that are held beside another one, without a time as long as that. */
    private static final Wording BESIDE = Wording.anyCase("\\b(?:concurrent|additional|adjunct|honorary|secondary|courtesy|part-time) (?:positions?|posts?|appointments?|affiliations?|employment)|兼任|兼职");

    private static final Wording CHINESE_VERB = Wording.of("本人|入选|从事|攻读|就读|师从|受聘|历任|先后|获得|毕业|加入|取得|现任|现为|获(?=[^，,]{0,12}(?:学位|博士|硕士|学士))|曾任|分别|晋升|主持|担任|任职于|就职|[，于]获|做博士后|任教|入职|工作|曾赴|公派|访学|访问|进修|[在于][^，,。；;]{2,16}任(?!务)|(?<=[年月今起][，,]?\\s?)任(?![务教职意期何])|授予|^(?:本科|学士|硕士|博士)[\\u3400-\\u9fff]{3,14}[（(]");

    /** A Chinese sentence in which somebody speaks, which is read as one: "读博期间，我于2021年在某公司实习。". */
    private static final Wording TOLD_HAN = Wording.of("(?:^|[，,。])我(?:曾|于|在|是|作为|从|自|还|目前|现)");
    private static final Wording PAST = Wording.anyCase("^(?:previous(?:ly)?|past|former(?:ly)?|earlier|before|prior)\\b");

    /** "Previously:", a line of its own above what was before. */
    private static final Wording PAST_LIST = Wording.of("(?i)(?:i (?:was|have been) )?(?:previous(?:ly)?|past|formerly|earlier|before(?: that)?|prior(?: to (?:that|this))?|in the past)(?: (?:positions?|posts?|jobs?|roles?|appointments?|affiliations?|experiences?|i (?:was|have been|worked as|served as)|(?:he|she) was))?(?:, (?:i was|i have been|i worked as|(?:he|she) was))? ?[,:：]?");
    private static final int LONGEST_SPOKEN = 1_500;
    /** More paragraphs than anyone writes about his or her jobs. */
    private static final int MOST_SPOKEN = 60;
    private static final Wording SPOKEN = Wording.of("(?:^|[.,] )I (?:was|am|have|had|worked|joined|moved|accepted|became|spent|started|began|served|held|took|did)\\b");
    /** "Formerly: | Postdoc at …; Intern at …". */
    private static final Wording PAST_LABEL = Wording.of("(?i)(?:previous(?:ly)?|former(?:ly)?|past|before(?: that)?|earlier|prior)(?: (?:positions?|posts?|jobs?|roles?|appointments?|affiliations?))?\\s?[:：] ?(?=\\S)");
    private static final Wording NOW_LABEL = Wording.of("(?i)(?:now|current(?:ly)?|present(?:ly)?|at present|today|email|e-mail)\\b");
    /** "Manager @ Brackwater": a name that the word before it makes a place. */
    private static final Wording PLACED = Wording.of("\\p{L} ?@ ?\\p{Lu}|\\p{L}\\)? at (?:the )?\\p{Lu}");

    /** What students do beside their studies, by the end of its name. */
    private static final Wording PASTIME = Wording.of("(?:竞赛|大赛|比赛|挑战赛|项目|学生会|团委|联盟|协会|社团|俱乐部|论坛|夏令营|训练营|志愿者|支教)$|(?i:\\b(?:competition|contest|challenge|conference|workshop|symposium|club|students?['’]? union|student council|olympiad|hackathon|(?<!manhattan )project)$)");
    /** Where something is shown and nobody studies. */
    private static final Wording EVENT = Wording.of("\\b(?:Conference|Workshop|Symposium|Congress|Convention|Colloquium|Annual Meeting)$");
    /** Money for studies, which is no post. */
    private static final Wording GRANT = Wording.of("(?i)(?:ph\\.? ?d\\.?|doctoral|graduate|undergraduate|predoctoral|master['’]?s) (?:research )?(?:fellowship|scholarship|stipend|grant)|(?:博士|硕士|本科)?(?:研究生)?奖学金");
    private static final Wording RECIPIENT = Wording.of("(?i)\\b(?:fellowship|scholarship|stipend|award|prize|grant)s?(?: (?:recipient|holder|winner|awardee))?$|(?:奖学金|奖)(?:获得者)?$");
    /** 硕士研究生学业奖学金一等奖: an award that names the studies for which it was given. */
    private static final Wording SCHOLARSHIP = Wording.of("奖学金|[一二三特]等奖");
    private static final Wording MEMBER = Wording.of("成员|负责人|队长|组员|(?i:\\bmembers?\\b|\\b(?:team|group|project|squad) lead(?:er)?\\b|\\bparticipant\\b|\\bvolunteer\\b)");
    private static final Wording COLON = Wording.of("\\.? ?[:：] ?");
    private static final Wording RESEARCH = Wording.anyCase("research|研究|科研");
    private static final Wording WORK = Wording.anyCase("work|intern|position|appointment|employ|工作|实习|任职");

    /** What has to do with degrees and is none. */
    private static final Wording COURSE = Wording.of("(?i)\\b(?:courses?|thes[ei]s|students?|supervis\\p{L}+|program(?:me)?s?|lectures?|exams?|modules?|committee|level)\\b|课程|论文|指导|教学");
    private static final int LONGEST_DEGREE = 100;
    /** How many lines of an entry may name its stint; those after them tell more of it. */
    private static final int NAMING_LINES = 3;

    private static final Wording COMMA = Wording.of("[，,]");
    private static final int AT_BEGINNING = 4;
    private static final int MOST_PARTS = 9;

    private final Reading reading;

    /** Reads the stints of {@code reading}. */
    public StintReader(Reading reading) {
        this.reading = reading;
    }

    /** All stints, those of sections first; a sentence that repeats one only completes it. */
    public List<Stint> read() {
        List<Stint> stints = new ArrayList<>();
        reading.sections().all().forEach(section -> stints.addAll(LabelledDegree.of(listed(section), section, reading)));
        List<Stint> prose = SpelledPlaces.out(prose(), reading);
        return Graduations.expected(ExpectedEnds.settled(ToldOnce.complete(UndatedStudies.settled(stints, prose), prose)), Prose.spoken(reading)).stream().filter(stint -> !PersonNames.isTitled(stint.title()) && !Schooling.is(stint) && !LinkKinds.isPlace(stint.title())).toList();
    }

    private List<Stint> listed(Section section) {
        boolean education = section.kind() == SectionKind.EDUCATION;
        boolean named = education || section.kind() == SectionKind.EMPLOYMENT;
        if (!named && !MIXED.contains(section.kind())) {
            return List.of();
        }
        List<Entry> entries = StintEntries.of(section);
        boolean posts = !education && isListOfPosts(section, entries);
        boolean beside = section.kind() == SectionKind.SERVICE || BESIDE.matcher(section.heading().text()).find();
        boolean research = RESEARCH.matcher(section.heading().text()).find() && !WORK.matcher(section.heading().text()).find();
        boolean stays = named && !education && (Words.of("internship").in(section.heading().text()) || Words.of("visit").in(section.heading().text()));
        Set<String> spoken = spoken(section);
        return entries.stream().filter(entry -> !isTold(entry, spoken) && !isNarrated(entry)).filter(entry -> posts || !entry.title().isEmpty() || (named ? isEntry(entry) : section.kind() == SectionKind.SERVICE ? ServedPosts.is(entry) : isTold(entry, section.kind())))
            .flatMap(entry -> stints(entry, education, stays).stream().map(stint -> OpenBeginnings.open(ExpectedEnds.open(stint, entry), entry, entries))).filter(stint -> !(research && isProject(stint)) && !isPastime(stint))
            .map(stint -> posts || beside && stint.from().isEmpty() && stint.to().isEmpty() ? stint.ongoing() : stint)
            .map(stint -> isUntitled(section, stint, "internship") ? as(StintKind.INTERNSHIP, stint) : isUntitled(section, stint, "visit") ? as(StintKind.VISIT, stint) : stint).toList();
    }

    /** The paragraphs of {@code section}, and their lines, in which the writer says "I". */
    private static Set<String> spoken(Section section) {
        Set<String> spoken = section.blocks().stream().filter(block -> block.kind() == BlockKind.PARAGRAPH).flatMap(block -> Stream.concat(Stream.of(block.text()), block.text().visualLines().stream()))
            .map(RichText::text).filter(text -> text.length() < LONGEST_SPOKEN && SPOKEN.matcher(text).find()).collect(Collectors.toSet());
        return spoken.size() > MOST_SPOKEN ? Set.of() : spoken;
    }

    /** "In 2012, I accepted a post as …": whether an entry is one of the paragraphs {@code spoken} and tells of a stint in a sentence, which is read as one. */
    private boolean isTold(Entry entry, Set<String> spoken) {
        return spoken.contains(entry.lines().getFirst().text()) && Sentences.of(entry.lines().getFirst()).stream().anyMatch(sentence -> !reading.told(sentence).isEmpty());
    }

    /** Whether {@code entry} tells of a career in Chinese sentences, which are read as such. */
    private boolean isNarrated(Entry entry) {
        RichText first = entry.lines().getFirst();
        return HanNarration.is(first.text()) && Sentences.of(first).stream().anyMatch(sentence -> !reading.told(sentence).isEmpty());
    }

    /** Whether what stands below a heading of research names neither a post nor an institution. */
    private static boolean isProject(Stint stint) {
        return stint.title().isEmpty() && stint.institution().filter(place -> InstitutionForm.of(place.name()).isInstitution()).isEmpty();
    }

    /** Whether {@code stint} is a part in a contest, a project or a society of students, or a membership of nothing. */
    private static boolean isPastime(Stint stint) {
        String name = stint.title().isEmpty() ? stint.institution().map(Institution::name).orElse("") : stint.title();
        boolean paid = stint.kind() == StintKind.EDUCATION && (stint.degree().isEmpty() && stint.from().isEmpty() || SCHOLARSHIP.matcher(name).find()) && RECIPIENT.matcher(name).find();
        boolean nowhere = stint.institution().isEmpty() && MEMBER.matcher(stint.title()).find();
        return paid || stint.kind() == StintKind.EMPLOYMENT && (ServedPosts.isService(stint) || nowhere || GRANT.matcher(stint.title()).matches() || stint.institution().filter(place -> PASTIME.matcher(place.name()).find()).isPresent());
    }

    private List<Stint> stints(Entry entry, boolean education, boolean stays) {
        List<Stint> bracketed = BracketedPosts.read(entry.lines().getFirst(), reading.source());
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        Optional<Stint> read = new EntryReader(entry, education, stays, reading.source()).read();
        return read.stream().flatMap(stint -> Stream.concat(JointDegrees.apart(stint, entry.text().text()).stream(), NestedStays.of(entry, stint, reading.source()).stream())).toList();
    }

    /** Whether the section lists what the person is now: its heading says appointments or posts held, and no entry has a time. */
    private static boolean isListOfPosts(Section section, List<Entry> entries) {
        return APPOINTMENTS.matcher(Folding.simplified(section.heading().text())).find() && !entries.isEmpty()
            && entries.stream().allMatch(entry -> DateReader.find(entry.text().text()).isEmpty() && Words.of("title").in(entry.text().text()) && InstitutionForm.of(entry.text().text()).isInstitution());
    }

    /** Whether only the heading says what kind of stay {@code stint} was: the words {@code kind}, and none of work. */
    private static boolean isUntitled(Section section, Stint stint, String kind) {
        String heading = section.heading().text();
        return stint.kind() == StintKind.EMPLOYMENT && stint.title().isEmpty() && Words.of(kind).in(heading) && !heading.toLowerCase(Locale.ROOT).contains("work") && !heading.contains("工作");
    }

    private static Stint as(StintKind kind, Stint stint) {
        return new Stint(kind, stint.institution(), stint.unit(), stint.title(), stint.degree(), stint.field(), stint.from(), stint.to(), stint.current(), stint.source(), stint.lines());
    }

    private static boolean isEntry(Entry entry) {
        String first = entry.lines().getFirst().text();
        return first.length() < 400 && !(TOLD_HAN.matcher(first).find() && !DateReader.find(first).isEmpty());
    }

    /** Whether an entry outside the sections for it is plainly a stint: a span of time, a place and a title or degree. */
    private static boolean isTold(Entry entry, SectionKind kind) {
        RichText own = RichText.joined(naming(entry.lines()));
        RichText text = entry.context().isEmpty() ? own : RichText.joined(List.of(entry.context(), own));
        if (own.text().length() > 260 || PAST_LABEL.matcher(own.text()).lookingAt() && DateReader.find(own.text()).size() > 1 || Prose.isSpoken(text.text()) || isNarrated(text.text()) && !isRow(own.text()) || StintEntries.isSentence(entry.lines().getFirst().text())) {
            return false;
        }
        List<FoundDate> dates = DateReader.find(text.text());
        if (isRowOfTitles(own.text()) || isSentenceOfPosts(own.text())) {
            return false;
        }
        if (!dates.isEmpty() && Words.of("internship").in(text.text()) && !text.italics().isEmpty() | !text.bolds().isEmpty()) {
            return true;
        }
        if (dates.isEmpty() && (isLabelledDegree(own) || isDegreeAtUniversity(own) || kind == SectionKind.EXPERIENCE && isDegreeSomewhere(own))) {
            return true;
        }
        if (dates.isEmpty() && kind == SectionKind.EXPERIENCE && (PlainPosts.isAtInstitution(entry) || PlainPosts.isOne(entry))) {
            return true;
        }
        boolean title = Words.of("title").in(text.text()) || Degrees.first(text.text()).isPresent() || kind == SectionKind.EXPERIENCE && Trades.in(naming(entry.lines()));
        boolean place = InstitutionForm.of(text.text()).isInstitution() || kind == SectionKind.EXPERIENCE || PLACED.matcher(text.text()).find();
        boolean graduated = !dates.isEmpty() && Degrees.find(text.text()).stream().anyMatch(degree -> degree.start() < 4 || dates.getFirst().start() < 3 && degree.start() - dates.getFirst().end() < 5);
        boolean once = kind == SectionKind.EXPERIENCE && dates.size() == 1 && isAtAnEnd(dates.getFirst(), own.text()) && (PLACED.matcher(own.text()).find() || InstitutionForm.of(own.text()).isInstitution() || PlainPosts.isOne(entry));
        return place && title && (graduated || once || dates.stream().anyMatch(FoundDate::range));
    }

    /** The first of {@code lines}, without those that tell of the work, if not all do, and the time where it stands below them. */
    private static List<RichText> naming(List<RichText> lines) {
        List<RichText> terse = lines.stream().filter(line -> line == lines.getFirst() || !EntryForms.isDescription(line) && !Prose.isSpoken(line.text())).toList();
        Stream<RichText> times = terse.stream().skip(NAMING_LINES).filter(EntryForms::isOnlyTime).limit(1);
        return Stream.concat(terse.stream().limit(NAMING_LINES), times).toList();
    }

    /** "PhD: Fenwold University, with Mira Oduya": a degree as the label of its place. */
    private static boolean isLabelledDegree(RichText line) {
        Optional<Degrees.Named> degree = Degrees.find(line.text()).stream().findFirst().filter(found -> found.start() == 0);
        Matcher label = COLON.matcher(line.text()).region(degree.map(Degrees.Named::end).orElse(0), line.text().length());
        return degree.isPresent() && label.lookingAt() && Segments.of(line.from(label.end())).stream().limit(1).anyMatch(place -> InstitutionForm.of(place.text()).isInstitution());
    }

    /** "落星湖大学 博士" in a list of a life: a line that names a place and a degree at an end of it. */
    private static boolean isDegreeSomewhere(RichText line) {
        String text = line.text().strip();
        boolean ends = text.length() < LONGEST_DEGREE && Degrees.find(text).stream().anyMatch(degree -> degree.start() == 0 || degree.end() > text.length() - 2);
        return ends && InstitutionForm.of(text).isInstitution() && !COURSE.matcher(text).find() && !Words.of("job").in(text);
    }

    /** "B.S. in Tides, Fenwold University": a line that is a degree, its field and its university, and nothing else. */
    private static boolean isDegreeAtUniversity(RichText line) {
        List<RichText> parts = line.text().length() < LONGEST_DEGREE ? Segments.of(line) : List.of();
        boolean degree = parts.size() > 1 && parts.size() < 5 && !Words.of("job").in(line.text()) && !Words.of("student").in(line.text()) && Degrees.find(parts.getFirst().text()).stream().limit(1).anyMatch(named -> named.start() == 0);
        return degree && !COURSE.matcher(line.text()).find() && parts.stream().skip(1).anyMatch(part -> InstitutionForm.of(part.text()) == InstitutionForm.UNIVERSITY);
    }

    private static boolean isAtAnEnd(FoundDate date, String text) {
        return date.start() < 3 || text.length() - date.end() < 3;
    }

    /** 2015年至今，某大学，某学院，任教，副教授。: whether {@code text} sets a span of time, a place and the rest apart by commas, though a verb stands among them. */
    private static boolean isRow(String text) {
        String[] parts = COMMA.split(text, MOST_PARTS);
        boolean timed = parts.length > 2 && Degrees.first(text).isEmpty() && DateReader.find(text).stream().limit(1).anyMatch(date -> date.range() && date.start() == 0 && date.end() == parts[0].strip().length());
        String place = timed ? parts[1].strip() : "";
        int end = HanPlaces.institutionEnd(place, 0);
        return timed && end > 0 && (end == place.length() || HanPlaces.unit(place.substring(end)).length() == place.length() - end);
    }

    /** 工学博士，甲大学研究助理；乙大学访问学者（2009–2011）: whether {@code text} begins with a degree whose time is not the one that stands behind a semicolon. */
    private static boolean isRowOfTitles(String text) {
        int end = Han.in(text) ? text.indexOf('；') : -1;
        String first = end > 0 ? text.substring(0, end) : "";
        return Degrees.find(first).stream().limit(1).anyMatch(degree -> degree.start() < AT_BEGINNING) && DateReader.find(first).isEmpty() && Words.of("title").in(text.substring(end + 1));
    }

    /** 甲大学教授，乙大学访问学者（2009–2010）。: whether {@code text} is a sentence in which the only time stands behind the last of several posts. */
    private static boolean isSentenceOfPosts(String text) {
        List<FoundDate> dates = Han.in(text) && text.endsWith("。") ? DateReader.find(text) : List.of();
        int cut = dates.isEmpty() ? -1 : text.lastIndexOf('，', dates.getFirst().start());
        boolean last = cut > 0 && text.length() - dates.getLast().end() < AT_BEGINNING;
        return last && isPost(text.substring(0, cut)) && isPost(text.substring(cut + 1));
    }

    private static boolean isPost(String text) {
        return InstitutionForm.of(text).isInstitution() && Words.of("title").in(text);
    }

    /** Whether {@code text} is in Chinese sentences with verbs. */
    static boolean isNarrated(String text) {
        return text.indexOf('。') >= 0 && CHINESE_VERB.matcher(text).find();
    }

    private List<Stint> prose() {
        return Prose.sections(reading.sections()).flatMap(section -> told(section).stream())
            .filter(stint -> stint.institution().filter(place -> EVENT.matcher(place.name()).find()).isEmpty() && (stint.institution().isPresent() || stint.degree().isPresent() && (stint.current() || stint.from().isPresent() || stint.to().isPresent()))).toList();
    }

    private List<Stint> told(Section section) {
        boolean listed = section.kind() == SectionKind.SUMMARY || section.kind() == SectionKind.OTHER && section.equals(reading.sections().all().getFirst());
        List<Stint> stints = new ArrayList<>();
        List<Stint> doubtful = new ArrayList<>();
        boolean past = false;
        Kin kin = new Kin();
        for (RichText told : reading.spoken().get(section)) {
            RichText sentence = HanYears.resolved(told, stints);
            if (kin.isTold(sentence.text())) {
                continue;
            }
            if (Promotions.told(stints, sentence, reading.source()) || HanContinuations.risen(stints, sentence)) {
                continue;
            }
            Beginnings.told(stints, sentence.text());
            HanContinuations.finished(stints, sentence);
            HanSteps.leftBefore(stints, sentence);
            List<Stint> found = HanSteps.following(stints, ToldInOrder.begun(JointDegrees.atOnce(reading.told().in(sentence, listed, past, Referents.last(stints))), stints, sentence.text()), sentence);
            doubtful.addAll(ToldInOrder.mayBeOver(sentence.text()) ? found : List.of());
            past = PAST_LIST.matcher(sentence.text()).matches() || PAST_LABEL.matcher(sentence.text()).lookingAt() || past && !NOW_LABEL.matcher(sentence.text()).lookingAt() && !Prose.isSpoken(sentence.text());
            HanContinuations.movedOn(stints, found, sentence.text());
            if (found.isEmpty()) {
                DegreesFinished.end(stints, sentence.text());
            }
            stints.addAll(past ? found.stream().map(StintReader::over).toList() : found);
        }
        return PAST.matcher(section.heading().text()).find() ? stints.stream().map(StintReader::over).toList() : ToldInOrder.settled(stints, doubtful);
    }

    /** {@code stint} below a heading such as "Previously": without a time it does not go on. */
    private static Stint over(Stint stint) {
        boolean undated = stint.from().isEmpty() && stint.to().isEmpty();
        return undated ? stint.over() : stint;
    }
}
