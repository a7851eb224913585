package bole.importer.field.person;

import bole.importer.field.form.InstitutionForm;
import bole.importer.field.form.LinkKinds;
import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Sentences;
import bole.importer.field.form.Words;
import bole.importer.field.place.ChineseBiography;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.InstitutionFinder;
import bole.importer.field.place.Segments;
import bole.importer.field.reading.Entries;
import bole.importer.field.reading.EntryForms;
import bole.importer.field.reading.Prose;
import bole.importer.field.reading.Reading;
import bole.importer.field.stint.Stints;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.profile.LinkKind;
import bole.profile.Name;
import bole.profile.Stint;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The affiliation that a page shows without a sentence: a line under the name, such as "Assistant Professor, Department of Physics" over "Fenwold University",
 * "Intern at Brackwater Inc." or "落星湖大学 数学学院 教授". It is the place and position of now.
 */
public final class AffiliationReader {

    private static final int MOST_LINES = 14;
    static final int LONGEST = 220;
    private static final int FIRST_SECTIONS = 3;
    private static final Wording LABEL = Wording.anyCase("^(?:now|currently|current position|current|at present|present|现在|目前|who)\\b?\\s?(?:[(（][^()（）]{0,40}[)）])?\\s?[:：]\\s?");
    /** The beginning of what a page tells of others: 欢迎某大学的同学…, 合作者包括…. */
    private static final Wording OF_OTHERS = Wording.of("(?:我的?|本?课题组的?|本?团队的?|热烈|长期|诚挚|非常|衷心)?(?:欢迎|合作者|合作单位|学生|毕业生|祝贺|恭喜|感谢|师从|导师|诚聘|招[聘收募]|指导)");
    static final Wording BEFORE = Wording.anyCase("\\b(?:before|previously|former|formerly|past|ex|prior|was|were|spent|visited|incoming)\\b|曾|此前|以前|之前|前任|毕业");
    /** "An engineer by training, | I worked for …": a sentence that begins with who somebody is. */
    private static final Wording DEED = Wording.of("^(?:An?|The) [^.;:]{3,90}, (?:I|he|she) \\p{Ll}");
    private static final Wording YEAR = Wording.of("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Wording RANK = Wording.of("(?:荣休|名誉|终身|特任|杰出|讲席|荣誉|准聘|长聘|客座)$");
    private static final Wording TITLE_END = Wording.of(",|;|:|(?<!\\b(?:Ph\\.?D|M\\.S|B\\.S|Sc|Dr|Prof|Assoc|Asst|Sr|Jr|\\p{Lu}))\\.(?= |$)|\\(|（| at | @ ?|@|[·•∙⋅‧]|\\||/| in | majoring | with | of (?=the )|(?<=Director|Dean|Head|President|Chair|Provost|Rector|Chancellor|Founder|C[ET]O) of (?=(?:\\p{Lu}[\\p{L}.'’-]* ){1,5}?(?:University|Institute|College|School|Academy|Laboratory|Hospital|Museum|Observatory)\\b)|(?<=Professor|Lecturer|Fellow|[Ss]tudent|[Cc]andidate|Researcher|Scientist|Associate|Engineer|Postdoc|Reader|Scholar|Instructor) (?=(?:School|Department|Dept\\.?|Faculty|College|Institute|Division|Cent(?:er|re)|Laboratory) (?:of|for) \\p{Lu})| – | — | - |，|。|；|、");
    /** 算法工程师 @ 晶湖科技. */
    private static final Wording SIGNED_HAN = Wording.of("^(?<title>[\\u3400-\\u9fff]{2,12}) ?@ ?(?<place>[^@，,。|\\s][^@，,。|]{1,30}?)\\s?(?=[，,。|]|$)");
    /** 晶湖大学 | 本硕，| 腾讯算法工程师: studies, and what stands behind them. */
    private static final Wording STUDIED = Wording.of("^[\\u3400-\\u9fff]{0,14}?(?:本硕博?|本博|硕博|本科|硕士|博士)(?:毕业)?[，,、；;|｜/]");
    private static final Wording HAN_WORKS = Wording.of("^(?:我是[\\u3400-\\u9fff]{2,4}[，,。]\\s?)?(?:我|本人|他|她)?(?:目前|现在|现)?(?:在|就职于|任职于|供职于)([\\u3400-\\u9fff（）()]{4,30}?(?:大学|公司|研究院|研究所|集团|医院|银行|科学院))[\\u3400-\\u9fff]{0,16}(?:工作|任职|就职)");

    private static final Wording DEGREE = Wording.of("^((?:Ph\\.? ?D\\.?|D\\.?Phil\\.?|Doctorate|M\\.?Phil\\.?|M\\.?Sc?\\.?|Master['’]?s?|B\\.?Sc?\\.?|Bachelor['’]?s?)(?: of (?:Science|Arts|Philosophy|Engineering))?)(?:,? (?:in|of) [^,;:()]{2,60}?)?(?: at |,? ?@ ?)");
    private static final Wording ADDRESS = Wording.of("(?:Dr|Prof|Mr|Ms|Mrs)\\.? ");
    private static final Wording BEHIND_NAME = Wording.of("\\s?[,|·:：｜]\\s?|\\s?(?:[-–—])\\s|\\s{1,4}(?=[\\u3400-\\u9fff])");
    /** Degrees before a post: "Ph.D., | Assistant Professor", "工学博士，| 副教授". */
    private static final Wording DEGREES_AHEAD = Wording.of("(?:(?:Ph\\.? ?D\\.?|M\\.?D\\.?|D\\.?Phil\\.?|M\\.?Sc?\\.?|MBA|MPH|Dr\\.(?: [\\p{L}.-]{2,8})?)(?:,|\\s?[|·]) ?){1,3}(?=\\p{Lu})|(?:(?:[\\u3400-\\u9fff]{0,4}(?:博士|硕士|碩士)|男|女)[，,、；;|·\\s]{1,3}){1,3}(?=[\\u3400-\\u9fff])");
    private static final Wording RANK_ALONE = Wording.of("副?教授|讲师|講師|研究[员員]|博士[后後生]|[硕碩]士生|研究生|本科生|工程[师師]|助教");
    /** 某大学 | 学术委员会委员，… | 负责人: what somebody is a member of, behind which another title is not of that place. */
    private static final Wording MEMBER = Wording.of("委员会?委员|会员|理事[，,、]");
    /** 2021级 | 博士研究生. */
    private static final Wording COHORT = Wording.of("^\\s?20[12]\\d\\s?[级級](?=[\\u3400-\\u9fff])");
    /** Posts of three letters. */
    private static final Wording BRIEF = Wording.of("C[EFIOST]O|MTS|SDE|SRE|[SE]VP");
    private static final int FIRST_LINES = 5;
    private static final int MOST_TITLES = 3;

    private final Reading reading;
    private final List<Name> names;

    /**
     * @param names of the person
     */
    public AffiliationReader(Reading reading, List<Name> names) {
        this.reading = reading;
        this.names = names;
    }

    /** The stint of now; without an institution where only the position is shown. */
    public Optional<Stint> read() {
        Optional<Stint> labelled = LabelledPost.of(reading).map(post -> stint(Optional.of(post.place()).filter(place -> !place.isEmpty()), post.title(), post.where()));
        if (labelled.flatMap(Stint::institution).isPresent()) {
            return labelled;
        }
        Optional<Stint> shown = shown();
        return shown.flatMap(Stint::institution).isPresent() || labelled.isEmpty() ? shown : labelled;
    }

    private Optional<Stint> shown() {
        List<RichText> lines = lines();
        Optional<Stint> first = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Stint> stint = at(lines, i);
            if (stint.flatMap(Stint::institution).isPresent()) {
                Optional<Stint> above = first;
                return stint.map(post -> above.filter(other -> isOver(other, post)).map(other -> titled(post, other.title())).orElse(post));
            }
            first = first.isPresent() ? first : stint;
        }
        Optional<Stint> foreign = ForeignPosts.of(reading).map(post -> stint(Optional.of(post.place()), post.title(), post.where()));
        if (foreign.isPresent()) {
            return foreign;
        }
        Optional<NamedAddress> below = NamedAddress.of(reading, names);
        return first.map(post -> WiderPlaces.addressed(reading).or(() -> below.map(NamedAddress::place)).or(() -> TitledPlaces.of(reading, names)).map(place -> new Stints(reading.source()).current(place, post.title(), post.lines())).orElse(post))
            .or(() -> below.map(address -> new Stints(reading.source()).current(address.place(), "", address.lines()))).or(() -> LabelledPost.placed(reading));
    }

    /** Whether {@code title} stands right over {@code post}, as the first of several titles above one place. */
    private static boolean isOver(Stint title, Stint post) {
        int down = post.lines().first() - title.lines().last();
        return down > 0 && down <= MOST_TITLES;
    }

    private static Stint titled(Stint post, String title) {
        return new Stint(post.kind(), post.institution(), post.unit(), title, post.degree(), post.field(), post.from(), post.to(), post.current(), post.source(), post.lines());
    }

    private List<RichText> lines() {
        List<RichText> lines = new ArrayList<>();
        boolean listed = false;
        List<Section> first = reading.sections().all().stream().filter(section -> !section.isLabelled()).limit(FIRST_SECTIONS).toList();
        for (Section section : reading.sections().all()) {
            listed |= section.kind() == SectionKind.EMPLOYMENT && !section.isLabelled() && !section.blocks().isEmpty();
            boolean own = isHeadedByName(section) || section.kind() == SectionKind.SUMMARY && (!section.isLabelled() || Han.in(section.heading().text())) || section.kind() == SectionKind.OTHER && !listed && lines.size() < 6 || section.heading().text().contains("任职") && !isDated(section);
            if (own && first.contains(section) && Sections.kind(section.heading().text()).isEmpty() && (Spellings.of(section.heading().text()).isEmpty() || Headlines.isPlace(section.heading().text()))) {
                section.heading().visualLines().forEach(lines::add);
            }
            for (Block block : own ? section.blocks() : section.kind() == SectionKind.CONTACT ? section.blocks().stream().filter(block -> NamedAddress.is(block.text(), names)).toList() : List.<Block>of()) {
                if (block.kind() != BlockKind.ROW && block.text().text().length() < 4_000) {
                    block.text().visualLines().stream().filter(line -> !isAccount(line)).forEach(lines::add);
                }
            }
        }
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    /** Whether {@code section} is a list of posts that each have a time. */
    private static boolean isDated(Section section) {
        return section.blocks().stream().anyMatch(block -> DateReader.find(block.text().text()).stream().anyMatch(FoundDate::range));
    }

    /** Whether {@code line} is a link to an account and nothing else: "Scholar" is no post there. */
    private static boolean isAccount(RichText line) {
        return line.wholeLink().map(link -> LinkKinds.of(link.url(), "")).filter(kind -> kind != LinkKind.OTHER && kind != LinkKind.HOMEPAGE).isPresent();
    }

    /** Whether the heading of {@code section} is the person's name, as of a card beside the page's text. */
    private boolean isHeadedByName(Section section) {
        String heading = section.heading().text().strip();
        return section.kind() == SectionKind.OTHER && !heading.isEmpty() && names.stream().anyMatch(name -> heading.equalsIgnoreCase(name.text()));
    }

    private Optional<Stint> at(List<RichText> lines, int index) {
        RichText shown = unnamed(unlabelled(lines.get(index)));
        Matcher cohort = COHORT.matcher(shown.text());
        RichText line = cohort.find() ? shown.from(cohort.end()) : shown;
        boolean brief = line.text().length() < 4 && !BRIEF.matcher(line.text()).matches() && !(isRankAlone(line.text()) && (index < FIRST_LINES || isBelowName(lines, index)));
        if (brief || startsWithDate(line.text()) || isPastInternship(line.text()) || Han.in(line.text()) && EntryForms.startsAdvice(line)) {
            return Optional.empty();
        }
        if (line.text().codePoints().filter(Han::is).count() * 3 > line.text().length()) {
            Matcher signed = SIGNED_HAN.matcher(line.text());
            if (signed.find() && HanPlaces.title(signed.group("title"), 0).filter(span -> span[0] == 0 && span[1] == signed.group("title").length()).isPresent()) {
                return Optional.of(stint(Optional.of(signed.group("place")), signed.group("title"), line));
            }
            return chinese(lines, index, line);
        }
        Optional<PostBehindPlace> latin = HanEmployers.latin(line.text());
        if (latin.isPresent()) {
            return latin.map(post -> stint(Optional.of(post.place()), post.title(), line));
        }
        Optional<PostBehindPlace> behind = YEAR.matcher(line.text()).find() || BEFORE.matcher(line.text()).find() ? Optional.empty() : PostBehindPlace.in(line);
        Optional<RichText> title = behind.isPresent() ? Optional.empty() : title(line);
        return title.isPresent() ? english(lines, index, line, title.get()) : behind.map(post -> stint(Optional.of(post.place()), post.title(), line)).or(() -> degree(index, line));
    }

    /** {@code line} without the person's name and degrees before what they are: "Dr. Mira Oduya, PhD, | Reader in Optics", "滕若澜 | 教授", "博士，| 副教授". */
    private RichText unnamed(RichText line) {
        String text = line.text();
        int start = names.stream().map(name -> name.text().length() < 2 ? -1 : nameEnd(text, name.text())).filter(end -> end > 0).findFirst().orElse(0);
        Matcher degrees = DEGREES_AHEAD.matcher(text).region(start, text.length());
        int end = degrees.lookingAt() ? degrees.end() : start;
        return end > 0 && end < text.length() && text.length() < LONGEST ? line.from(end) : line;
    }

    /** Where {@code name}, which {@code text} begins with, ends with the sign behind it; -1 where it does not. */
    private static int nameEnd(String text, String name) {
        Matcher form = ADDRESS.matcher(text);
        int start = form.lookingAt() ? form.end() : 0;
        Matcher sign = BEHIND_NAME.matcher(text).region(Math.min(text.length(), start + name.length()), text.length());
        return text.regionMatches(true, start, name, 0, name.length()) && sign.lookingAt() ? sign.end() : -1;
    }

    /** Whether the line above that at {@code index} is nothing but the person's name, with a degree behind it at most: "滕若澜", "滕若澜 博士". */
    private boolean isBelowName(List<RichText> lines, int index) {
        String above = index == 0 ? "" : lines.get(index - 1).text().replaceFirst("[ ,，]?(?:博士|教授|老师)?$", "").replace(" ", "");
        return !above.isEmpty() && names.stream().anyMatch(name -> name.text().replace(" ", "").equalsIgnoreCase(above));
    }

    /** Whether {@code text} is nothing but a rank of two or three characters: 讲师. */
    private static boolean isRankAlone(String text) {
        return RANK_ALONE.matcher(text).matches();
    }

    /** Whether {@code text} is an entry of a list of jobs. */
    private static boolean startsWithDate(String text) {
        return DateReader.find(text.substring(0, Math.min(40, text.length()))).stream().anyMatch(date -> date.start() < 2);
    }

    private static boolean isPastInternship(String text) {
        return text.length() < 200 && Words.of("internship").in(text) && DateReader.find(text).stream().anyMatch(date -> !date.interval().current());
    }

    private static RichText unlabelled(RichText raw) {
        RichText line = Segments.trimmed(Entries.unbulleted(raw));
        Matcher label = LABEL.matcher(line.text());
        return label.find() ? line.from(label.end()) : line;
    }

    /** The position that {@code line} begins with, or that begins after a point in the middle of it. */
    static Optional<RichText> title(RichText line) {
        int start = 0;
        while (start < line.text().length() && line.text().length() < 400) {
            RichText part = line.from(start);
            Matcher end = TITLE_END.matcher(part.text());
            RichText head = end.find() ? part.slice(0, end.start()) : part;
            boolean another = end.reset().find() && end.group().equals(":") && isSomebody(part.from(end.end()));
            if (!another && ShownTitles.is(head.text()) && !BEFORE.matcher(head.text()).find()) {
                return Optional.of(part);
            }
            int point = line.text().indexOf("·", start);
            start = point < 0 ? Integer.MAX_VALUE : point + 1;
        }
        return Optional.empty();
    }

    /** "Instructor: | D. Oduya (Fenwold University)": whether what stands behind a label is a person's name. */
    private static boolean isSomebody(RichText rest) {
        return PersonNames.isLatin(rest.text().split("[,(;]", 2)[0].strip());
    }

    private Optional<Stint> english(List<RichText> lines, int index, RichText line, RichText part) {
        if (DEED.matcher(line.text()).find()) {
            return Optional.empty();
        }
        RichText sentence = Sentences.of(Prose.withoutAdvice(part).findFirst().orElse(part)).getFirst();
        if (line.text().length() > LONGEST && Prose.isSpoken(line.text()) && Prose.isSpoken(sentence.text()) || isOver(line.text().length() > LONGEST ? sentence.text() : line.text())) {
            return Optional.empty();
        }
        Matcher end = TITLE_END.matcher(part.text());
        String title = end.find() ? part.text().substring(0, end.start()).strip() : part.text();
        int behind = end.reset().find() ? Math.min(sentence.text().length(), end.end()) : 0;
        Optional<InstitutionFinder.Found> where = place(sentence).filter(found -> found.start() >= behind || found.end() <= behind).or(() -> place(sentence.from(behind))).filter(found -> !found.name().equals(title));
        for (int next = index + 1; next < Math.min(index + 4, lines.size()) && where.stream().noneMatch(found -> found.form() == InstitutionForm.UNIVERSITY); next++) {
            String text = lines.get(next).text();
            boolean beside = text.length() < 120 && !Prose.isSpoken(text) && !BEFORE.matcher(text).find() && DateReader.find(text).stream().noneMatch(FoundDate::range) && title(lines.get(next)).isEmpty();
            if (!beside) {
                break;
            }
            where = wider(where, place(lines.get(next)));
        }
        if (index + 1 < lines.size() && place(sentence).isEmpty() && isEnded(lines, index + 1)) {
            return Optional.empty();
        }
        where = where.isEmpty() && index > 0 ? above(lines.get(index - 1)).filter(found -> isAlone(part) || isWhole(found, lines.get(index - 1))) : where;
        List<RichText> beside = end.reset().find() ? List.of(part.from(end.end())) : ShownEmployers.beside(lines, index);
        Optional<String> shown = where.map(InstitutionFinder.Found::name).or(() -> new ShownEmployers(reading, names).of(sentence, title.length(), beside));
        return Optional.of(stint(shown, title, sentence));
    }

    /** "PhD in Optics at School of Physics, Fenwold University" as a line of its own below the name: who shows a degree with its place is a student there. */
    private Optional<Stint> degree(int index, RichText line) {
        Matcher degree = DEGREE.matcher(line.text());
        boolean shown = index < FIRST_LINES && line.text().length() < LONGEST && degree.find() && !YEAR.matcher(line.text()).find() && !BEFORE.matcher(line.text()).find();
        return shown ? place(line.from(degree.end())).map(found -> stint(Optional.of(found.name()), degree.group(1), line)) : Optional.empty();
    }

    /** Whether a title stands alone on its line. */
    private static boolean isAlone(RichText part) {
        return !TITLE_END.matcher(part.text()).find();
    }

    /** The institution on the line above a title: "Department of Optics, Fenwold University". */
    private static Optional<InstitutionFinder.Found> above(RichText line) {
        boolean plain = line.text().length() < 120 && !Prose.isSpoken(line.text()) && !BEFORE.matcher(line.text()).find() && DateReader.find(line.text()).isEmpty();
        return plain ? place(line) : Optional.empty();
    }

    /** Whether the line at {@code at} names a place with a year at which something was over, as of an entry of a list: "Fenwold University, summer 2009". */
    private static boolean isEnded(List<RichText> lines, int at) {
        String text = lines.get(at).text();
        return text.length() < 120 && place(lines.get(at)).filter(found -> found.start() < 5).isPresent() && YEAR.matcher(text).find() && DateReader.find(text).stream().noneMatch(date -> date.interval().current());
    }

    private static boolean isWhole(InstitutionFinder.Found found, RichText line) {
        return found.start() == 0 && found.end() >= line.text().stripTrailing().length() - 1;
    }

    private static boolean isOver(String text) {
        List<FoundDate> dates = DateReader.find(text);
        boolean dated = !dates.isEmpty() || YEAR.matcher(text).find();
        return dated && dates.stream().noneMatch(date -> date.interval().current() || !date.range());
    }

    /** The institution in {@code text}: the widest of the first chain. */
    static Optional<InstitutionFinder.Found> place(RichText text) {
        InstitutionFinder.Found best = null;
        for (InstitutionFinder.Found found : InstitutionFinder.find(text)) {
            boolean event = YEAR.matcher(found.name()).find();
            boolean wider = best == null || found.form().compareTo(best.form()) > 0 && found.start() - best.end() < 40;
            best = found.form().isInstitution() && wider && !event ? found : best;
        }
        return Optional.ofNullable(best);
    }

    private static Optional<InstitutionFinder.Found> wider(Optional<InstitutionFinder.Found> first, Optional<InstitutionFinder.Found> next) {
        boolean widens = first.isEmpty() || next.isPresent() && next.get().form().compareTo(first.get().form()) > 0 && first.get().form().compareTo(InstitutionForm.INSTITUTE) <= 0;
        return widens ? next : first;
    }

    private Optional<Stint> chinese(List<RichText> lines, int index, RichText line) {
        String text = line.text();
        Optional<ChineseBiography> biography = ChineseBiography.of(text);
        if (biography.isPresent()) {
            return biography.map(post -> stint(Optional.of(post.place()).filter(place -> !place.isEmpty()), post.title(), line));
        }
        Optional<String> rank = ChineseBiography.rank(text);
        if (rank.isPresent()) {
            return rank.map(title -> stint(Optional.empty(), title, line));
        }
        if (OF_OTHERS.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        if (text.length() > LONGEST || BEFORE.matcher(text.substring(0, Math.min(30, text.length()))).find() || isOver(ChineseBiography.undated(text))) {
            return works(line);
        }
        String clause = text.split("[。；;]", 2)[0];
        int end = HanPlaces.institutionEnd(clause, 0);
        if (end > 0 && end < 40) {
            Optional<int[]> ahead = HanPlaces.title(clause, 0).filter(span -> span[0] == 0 && span[1] < end && "，,、|· ".indexOf(clause.charAt(span[1])) >= 0);
            Optional<int[]> title = ahead.or(() -> HanPlaces.title(clause, end)).filter(span -> Words.of("title").in(clause.substring(span[0], span[1]))).filter(span -> span[0] - end(clause) < 30 && !MEMBER.matcher(clause.substring(Math.min(end, span[0]), span[0])).find() && !STUDIED.matcher(clause.substring(Math.min(end, span[0]), span[0])).find());
            int start = HanPlaces.institutionStart(clause, 0, end);
            boolean plain = start == 0 || ahead.isPresent() || clause.charAt(start - 1) == ' ' || clause.charAt(start - 1) == '，';
            return title.isPresent() && plain ? Optional.of(stint(Optional.of(clause.substring(start, end)), clause.substring(ranked(clause, title.get()[0]), title.get()[1]), line)) : works(line);
        }
        return HanPlaces.title(clause, 0).filter(span -> (span[0] < 4 || HanEmployers.beside(clause, span).isPresent() || HanPlaces.unit(clause.substring(0, span[0])).equals(clause.substring(0, span[0]).strip())) && Words.of("title").in(clause.substring(span[0], span[1]))).map(span -> stint(HanEmployers.beside(clause, span).or(() -> TitleNeighbours.place(lines, index)), clause.substring(ranked(clause, span[0]), span[1]), line));
    }

    /** Where the title at {@code start} begins with its rank: 荣休教授. */
    private static int ranked(String clause, int start) {
        Matcher rank = RANK.matcher(clause.substring(0, start));
        return rank.find() ? rank.start() : start;
    }

    private static int end(String clause) {
        return HanPlaces.institutionEnd(clause, 0);
    }

    /** "我是…,在某公司某部门工作": a place of work without a title. */
    private Optional<Stint> works(RichText line) {
        Matcher works = HAN_WORKS.matcher(line.text());
        return works.find() ? Optional.of(stint(Optional.of(works.group(1)), "", line)) : Optional.empty();
    }

    private Stint stint(Optional<String> institution, String title, RichText lines) {
        Stint named = new Stints(reading.source()).current(institution.orElse("?"), title, lines.lines());
        return institution.isPresent() ? named : new Stint(named.kind(), Optional.empty(), "", title, named.degree(), "", Optional.empty(), Optional.empty(), true, reading.source(), lines.lines());
    }
}
