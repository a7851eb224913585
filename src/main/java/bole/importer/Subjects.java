package bole.importer;

import bole.importer.field.Claims;
import bole.importer.field.person.Headlines;
import bole.importer.field.person.NameReader;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.Page;
import bole.importer.page.RichText;
import bole.importer.section.SectionKind;
import bole.importer.section.Sections;
import bole.profile.Name;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.Wording;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells what pages are about that are about no single person: a group, several people, a course, an event, a work, software. Each row asks for words that such a page
 * uses; most rows do not hold where somebody speaks of himself or herself.
 */
final class Subjects {

    private static final Wording SELF = Wording.of("(?i)\\b(?:I|I['’]m|my|me|he|she|his|her)\\b|(?:^|\\n)\\W{0,4}(?:currently|previously|formerly) (?:working|worked|employed|serving|studying)\\b|我(?![们校院国系所室组])|本人|现任|现为|(?<!已|往届|历届)毕业(?!研究生|生|学生|成员|去向|论文|设计)");
    private static final Wording PRESENTED = Wording.of("(?i)\\b(?:I am|I['’]m|I was|I have|I work|I study|my (?:name|research|interests?|work)|(?:he|she) (?:is|was|received|holds))\\b|我(?![们校院国系所室组])|本人|现任|现为|毕业于");
    private static final Wording FIRST_PERSON = Wording.of("\\bI(?:['’]m)?\\b(?!\\.)|\\b[Mm]y\\b|我(?![们校院国系所室组])|本人");
    private static final Wording SPOKEN_GROUP = Wording.of(
        "(?i)\\b(?:our (?:lab|group|team|research|main|work|mission|goal)|we (?:are|develop|study|work|focus|build)|the lab|the .{2,40} (?:group|lab|team) (?:at|is|are|of))\\b|我们(?:实验室|课题组|团队|是|的)|本(?:实验室|课题组|团队)");
    private static final Wording PRESENTED_SELF = Wording.of("(?i)\\b(?:I am|I['’]m|my name is)\\b|我是|我叫|本人");
    private static final Wording WELCOME = Wording.of("(?i)\\bwelcome to (?:the )?[^.!?]{2,90}\\b(?:\\w*lab|labs|laboratory|group|team|cent(?:er|re)|institute|consortium)\\b|^欢迎(?:来到|访问|加入).{2,30}(?:实验室|课题组|团队|研究组|中心)");
    private static final Wording LED = Wording.of("(?i)\\b(?:leads|heads|directs|founded|runs) (?:the|this|our) (?:\\w+ ){0,3}(?:lab|labs|laboratory|group|team|cent(?:er|re))\\b|\\b(?:lab|laboratory|group|team|cent(?:er|re)) (?:is|was) (?:led|headed|directed|founded|run) by\\b|(?:实验室|课题组|团队|中心)(?:的)?(?:负责人|主任|由)");
    private static final int WELCOMING = 3;
    private static final int SHORTEST_WELCOME = 12;
    private static final Wording NAMED_GROUP = Wording.of("(?i).{0,70}\\b(?:lab|labs|laboratory|group|team|center|centre|consortium|collective)\\b.{0,30}|.{0,30}(?:实验室|课题组|研究组|团队|研究中心).{0,8}");
    private static final Wording SOFTWARE = Wording.of(
        "(?i)\\b(?:pip install|npm (?:install|run)|git clone|getting started|quick start|bundle (?:install|exec)|apt-get|docker run|fork (?:the|this) repo(?:sitory)?|_config\\.yml|use this template|\\b(?:jekyll|hugo|astro|next\\.js|gatsby) (?:theme|template)\\b|this is the (?:repository|source(?: code)?|code) (?:for|of)|requirements\\.txt|usage:|installation)\\b");
    /** Headings of what describes software. */
    private static final Wording OF_SOFTWARE = Wording.of("(?im)^(?:notable |key )?(?:licen[cs]e|contributing|installation|usage|features|change ?log|credits|roadmap|requirements|quick ?start|getting started|development)\\s*$");
    private static final Wording COURSE = Wording.of(
        "(?i)\\b(?:syllabus|grading|homework|problem sets?|office hours|prerequisites|midterm|final exam|lecture (?:notes|slides)|scribes?:|course (?:description|schedule|staff)|teaching assistants?|instructors?:|lecturers?:)|课程安排|教学大纲|考核方式|作业|授课教师|先修课程|课程简介");
    private static final Wording EVENT = Wording.of(
        "(?i)\\b(?:call for (?:papers|participation|abstracts)|important dates|organi[sz]ers|organizing committee|program committee|registration|keynote speakers|camera[- ]ready|submission deadline)\\b|征稿|重要日期|组委会|会议日程");
    /** A title or first heading that names an event. */
    private static final Wording NAMED_EVENT = Wording.of("(?i).{0,90}\\b(?:workshop|symposium|conference|colloquium|summer school|winter school|hackathon|challenge|tutorial|meetup|congress|convention|seminar|webinar|reading group|journal club|colloquia|lecture series|seminar series|open day)s?\\b.{0,60}|.{0,40}(?:研讨会|论坛|讲座|报告会|读书会|学术会议|年会|大会|夏令营|暑期学校|竞赛).{0,12}");
    private static final Wording OF_EVENT = Wording.of("(?i)\\b(?:speakers?|program(?:me)?|schedule|venue|registration|register|organi[sz]ers?|sponsors?|accepted papers|abstracts?|agenda|participants|committee|submissions?|attend(?:ees)?|keynotes?|lecturers|fees?|deadlines?|accommodation|dates)\\b|日程|嘉宾|报名|会场|主办|承办|征文|投稿|截稿|特邀报告|大会主席|组委会");
    private static final Wording WORK = Wording.of("(?i)^\\s*(?:#+\\s*)?(?:abstract|bibtex|citation|cite|dataset|download|method|results|usage|摘要|引用)\\b", Pattern.MULTILINE);
    /** A degree or a form of address behind a name. */
    private static final Wording DEGREE = Wording.of("[ ,，]\\s?(?:博士|教授|老师|副教授|Ph\\.?D\\.?)$");
    /** A label for a name and what stands behind it. */
    private static final Wording NAMED = Wording.of("(?m)^(?:Name|姓名)\\s{0,3}[:：]?[\\s|]{0,4}((?:(?:Dr|Prof|Mr|Mrs|Ms)\\.? )?[^|\\n]{2,40})");
    /** What somebody does in a group, in brackets behind a name. */
    private static final Wording ROLE = Wording.of("\\s?\\([^()]{2,40}\\)$");
    private static final Wording SUBJECT = Wording.of("(\\p{Lu}[\\p{L}-]{1,20})(?: \\p{Lu}[\\p{L}-]{1,20}){0,2} (?:is|was|has|works|joined|studies) ");
    /** What a page of its own may tell that is about nobody alone. */
    private static final Set<SectionKind> ASIDE = EnumSet.of(SectionKind.NEWS, SectionKind.TEACHING, SectionKind.STUDENTS, SectionKind.OPENINGS, SectionKind.PROJECTS);
    private static final int SEVERAL = 4;
    private static final int PAIR = 2;
    /** "Ada Stern: Ada is a …": a name as the label of what is told of its person. */
    private static final Wording LABELLED = Wording.of("(?<name>\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{0,24}){1,3})\\s?[:：–—]\\s?(?:(?:Dr|Prof)\\.? )?\\p{Lu}[\\p{L}-]{1,24} (?:is|was|has|holds|received|earned|joined|works|worked|studies|studied|leads)\\b");
    private static final int EVENT_WORDS = 3;
    private static final int SEVERAL_TOLD = 3;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_HEAD = 160;
    private static final int LONGEST_CARD = 1_000;

    private final List<Page> pages;
    private final List<Claims> claims;
    private final String text;
    private final boolean groupSite;

    /**
     * @param pages without the sample text of templates
     * @param claims what was read on each
     * @param groupSite whether their configuration is a group's
     */
    Subjects(List<Page> pages, List<Claims> claims, boolean groupSite) {
        this.pages = pages;
        this.claims = claims;
        this.groupSite = groupSite;
        StringBuilder all = new StringBuilder();
        pages.forEach(page -> all.append(page.text()));
        this.text = all.toString();
    }

    /** Whether somebody speaks of himself or herself. */
    private boolean isSpoken() {
        return SELF.matcher(text).find();
    }

    private boolean isPresented() {
        return PRESENTED.matcher(text).find();
    }

    /** What the pages are about, where it is no person. */
    Optional<String> other() {
        if (speaksForGroup() || isWelcomeOfGroup() || isLedGroup() || !isPresented() && !hasPosition() && !hasHistory() && isNamedAs(NAMED_GROUP)) {
            return Optional.of("it speaks for a group");
        }
        boolean software = SOFTWARE.matcher(text).find() && (!hasName() || !hasHistory()) || kinds(OF_SOFTWARE) >= 2 && !hasHistory();
        boolean person = isPresented() && hasPosition() && hasPlaceNow() || isHeaded() && hasWorks();
        if (!person && (kinds(SOFTWARE) > 1 && !isPresented() && !isHeaded() && !hasHistory() || software && (!hasName() || !isPresented() && !hasPosition()))) {
            return Optional.of("it describes software");
        }
        if (ThingPages.isTalk(text) && !isHeaded()) {
            return Optional.of("it announces an event");
        }
        if (isAlone(Set.of(SectionKind.NEWS))) {
            return Optional.of("it tells news");
        }
        Optional<String> thing = thing();
        if (thing.isPresent()) {
            return thing;
        }
        if (!FIRST_PERSON.matcher(text).find() && isNamedAs(NAMED_EVENT) && !isHeaded() && kinds(OF_EVENT) >= EVENT_WORDS) {
            return Optional.of("it announces an event");
        }
        if (tellsOfSeveral() || showsSeveral() || isNamedAs(ThingPages.PEOPLE) && !FIRST_PERSON.matcher(text).find() && !isHeaded() && namesSeveral(PAIR)) {
            return Optional.of("it lists several people");
        }
        if (isPresented()) {
            return Optional.empty();
        }
        if (kinds(COURSE) >= 2 && !hasHistory() && !(isHeaded() && hasPosition())) {
            return Optional.of("it describes a course");
        }
        if (kinds(EVENT) >= 2 && !hasHistory() && !isTold() && !(isHeaded() && (hasPosition() || claims.stream().anyMatch(claim -> !claim.stints().isEmpty())))) {
            return Optional.of("it announces an event");
        }
        if (kinds(WORK) >= 2 && !hasPosition()) {
            return Optional.of("it describes a work");
        }
        return !hasPosition() && !(isHeaded() && hasHistory()) && (namesSeveral(SEVERAL) || mails() >= SEVERAL) ? Optional.of("it lists several people") : isAlone(ASIDE) && !FIRST_PERSON.matcher(text).find() ? Optional.of("it tells what is about no person alone") : Optional.empty();
    }

    private Optional<String> thing() {
        Optional<String> told = FIRST_PERSON.matcher(text).find() ? Optional.empty() : ThingPages.told(heads(), text);
        if (told.isPresent()) {
            return told;
        }
        if (hasName() || PRESENTED_SELF.matcher(text).find() || isHeaded()) {
            return Optional.empty();
        }
        Optional<String> titled = ThingPages.titled(heads(), text);
        return titled.isPresent() || hasHistory() ? titled : ThingPages.subject(heads(), text, claims.stream().flatMap(claim -> claim.publications().stream()).toList());
    }

    /** Whether pages on which nobody is named or presents himself or herself are called news, talks or members and have no section but such of {@code kinds}. */
    private boolean isAlone(Set<SectionKind> kinds) {
        Set<SectionKind> found = Stream.concat(heads().stream(), pages.stream().flatMap(page -> page.blocks().stream()).filter(block -> block.kind() == BlockKind.HEADING).map(block -> block.text().text())).flatMap(head -> Sections.kind(head).stream()).collect(Collectors.toSet());
        return kinds.containsAll(found) && heads().stream().limit(1).anyMatch(head -> Sections.kind(head).isPresent()) && !hasName() && !PRESENTED_SELF.matcher(text).find();
    }

    private List<String> heads() {
        return pages.stream().flatMap(page -> Stream.concat(Stream.of(page.title()), page.blocks().stream().limit(4).filter(block -> block.kind() == BlockKind.HEADING).limit(1).map(block -> block.text().text()))).filter(head -> !head.isBlank() && head.length() < LONGEST_HEAD).toList();
    }

    /** Whether "we" speak, and nobody for himself or herself, or of somebody only under the name of a group. Who leads a group has a page of his or her own where he or she speaks, or is its heading. */
    private boolean speaksForGroup() {
        boolean apart = isSpoken() ? (groupSite || isNamedAs(NAMED_GROUP)) && !FIRST_PERSON.matcher(text).find() && !isHeaded() : !hasHistory() && !(isHeaded() && (hasPosition() || hasMail())) && !isTold();
        return apart && SPOKEN_GROUP.matcher(text).find();
    }

    /** Whether a page under the name of a group tells of its leader in the third person: "Prof. … leads the group, which studies …". */
    private boolean isLedGroup() {
        return isNamedAs(NAMED_GROUP) && !FIRST_PERSON.matcher(text).find() && !isHeaded() && !hasHistory() && LED.matcher(text).find();
    }

    /** Whether the first paragraph tells of a person who has a post, "Mira Oduya is a postdoc in the Fog Lab. The lab …", under the name of no group. */
    private boolean isTold() {
        return hasName() && hasPosition() && !isNamedAs(NAMED_GROUP)
            && pages.stream().flatMap(page -> page.blocks().stream().filter(block -> block.kind() == BlockKind.PARAGRAPH && block.text().text().length() > SHORTEST_WELCOME).limit(1)).anyMatch(block -> !NameReader.told(block.text().text()).isEmpty());
    }

    /** Whether the first words of a page welcome to a group, and nobody says who he or she is. */
    private boolean isWelcomeOfGroup() {
        boolean nobody = !hasName() && !PRESENTED_SELF.matcher(text).find();
        return nobody && pages.stream().anyMatch(page -> page.blocks().stream().filter(block -> block.text().text().length() > SHORTEST_WELCOME).limit(WELCOMING).anyMatch(block -> WELCOME.matcher(block.text().text()).find()));
    }

    /** Whether the title or the first heading of a page is a person's name. */
    private boolean isHeaded() {
        return isHeadedBy(words -> !NameReader.parse(DEGREE.matcher(words).replaceFirst("")).isEmpty());
    }

    /** Whether pages that name nobody are about somebody all the same: who speaks, is presented, has a position or a history. Fields of research alone are also a project's. */
    boolean tellsOfSomebody() {
        return isSpoken() || isPresented() || hasPosition() || claims.stream().flatMap(claim -> claim.stints().stream()).anyMatch(stint -> stint.degree().isPresent() || !stint.title().isEmpty() || stint.kind() != StintKind.EMPLOYMENT);
    }

    /** Whether a page itself says anything about a person, beyond the name that a configuration gives. */
    boolean sayAnything() {
        boolean told = isPresented() || hasName();
        return claims.stream().anyMatch(claim -> !claim.isEmpty() || !claim.headline().isEmpty() || !claim.emails().isEmpty() || !claim.links().isEmpty() || told && claim.summary().length() > 40);
    }

    private boolean hasName() {
        return claims.stream().anyMatch(claim -> !claim.names().isEmpty());
    }

    private boolean hasPlaceNow() {
        return claims.stream().flatMap(claim -> claim.stints().stream()).anyMatch(Stint::placedNow);
    }

    private boolean hasWorks() {
        return claims.stream().mapToInt(claim -> claim.publications().size()).sum() > 1;
    }

    private boolean hasMail() {
        return claims.stream().anyMatch(claim -> !claim.emails().isEmpty());
    }

    private boolean hasPosition() {
        return claims.stream().anyMatch(claim -> !claim.headline().isEmpty());
    }

    /** Whether a page tells of degrees or posts with their times, as no course does. */
    private boolean hasHistory() {
        return claims.stream().flatMap(claim -> claim.stints().stream()).filter(stint -> stint.institution().isPresent() && (stint.degree().isPresent() || stint.from().isPresent())).count() > 1;
    }

    /** Whether the title or the first heading of a page is {@code kind}. */
    private boolean isNamedAs(Wording kind) {
        return isHeadedBy(words -> kind.matcher(words.strip()).matches() && NameReader.parse(words).isEmpty());
    }

    private boolean isHeadedBy(Predicate<String> words) {
        return pages.stream().anyMatch(page -> words.test(page.title())
            || page.blocks().stream().limit(4).filter(block -> block.kind() == BlockKind.HEADING).limit(1).anyMatch(block -> words.test(block.text().text())));
    }

    /** How many different words of {@code kind} stand on the pages. */
    private int kinds(Wording kind) {
        Set<String> found = new HashSet<>();
        Matcher word = kind.matcher(text);
        while (word.find()) {
            found.add(word.group().toLowerCase(Locale.ROOT));
        }
        return found.size();
    }

    /** Whether headings and bold lines name {@code several} people; what stands there again is read once. */
    private boolean namesSeveral(int several) {
        return pages.stream().flatMap(page -> page.blocks().stream()).filter(block -> block.text().text().length() < LONGEST_NAME)
            .filter(block -> block.kind() == BlockKind.HEADING || block.text().isBold()).flatMap(block -> block.text().visualLines().stream()).map(RichText::text)
            .distinct().flatMap(line -> NameReader.parse(line).stream().map(Name::text).limit(1)).distinct().limit(several).count() == several;
    }

    /** Whether paragraphs tell of several people in turn, "Ada Stern is a …", under the name of none of them. */
    private boolean tellsOfSeveral() {
        boolean nobody = !FIRST_PERSON.matcher(text).find() && !isHeaded();
        return nobody && labelled() > 1 || nobody && IntStream.range(0, pages.size()).boxed().flatMap(page -> told(pages.get(page), claims.get(page))).distinct().limit(SEVERAL_TOLD).count() == SEVERAL_TOLD;
    }

    /** How many people stand behind labels for names: "Name: Ada Stern". */
    private long labelled() {
        return NAMED.matcher(text).results().map(name -> name.group(1).strip()).filter(name -> !NameReader.parse(name).isEmpty()).distinct().limit(SEVERAL).count();
    }

    /** The people whom paragraphs of {@code page} begin with, but for the authors of the works on it. */
    private static Stream<String> told(Page page, Claims said) {
        Set<Integer> works = said.publications().stream().map(work -> work.lines().first()).collect(Collectors.toSet());
        return page.blocks().stream().filter(block -> block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.ITEM)
            .filter(block -> !works.contains(block.text().lines().first())).map(block -> told(block.text().text())).filter(name -> !name.isEmpty());
    }

    private static String told(String paragraph) {
        Matcher labelled = LABELLED.matcher(paragraph);
        boolean named = labelled.lookingAt() && !NameReader.parse(labelled.group("name")).isEmpty();
        return named ? labelled.group("name") : NameReader.told(paragraph);
    }

    /** Whether cards show several people, each with a name over a post, under the name of none of them or with headings of one level, which are all there are. */
    private boolean showsSeveral() {
        if (FIRST_PERSON.matcher(text).find()) {
            return false;
        }
        boolean dated = claims.stream().flatMap(claim -> claim.stints().stream()).filter(stint -> stint.institution().isPresent() && (stint.from().isPresent() || stint.to().isPresent())).count() > 1;
        boolean headed = isHeaded();
        if (dated) {
            return !headed && pages.stream().anyMatch(Subjects::isDirectory);
        }
        return pages.stream().flatMap(page -> IntStream.range(0, page.blocks().size()).filter(at -> !headed || isTop(page.blocks(), at)).mapToObj(at -> onCard(page.blocks(), at))).flatMap(Optional::stream).distinct().limit(SEVERAL_TOLD).count() == SEVERAL_TOLD;
    }

    /** Whether nearly all headings of {@code page} are names over posts, as in a list of a faculty that tells everybody's degrees. */
    private static boolean isDirectory(Page page) {
        List<Integer> headings = IntStream.range(0, page.blocks().size()).filter(at -> page.blocks().get(at).kind() == BlockKind.HEADING).boxed().toList();
        long cards = headings.stream().flatMap(at -> onCard(page.blocks(), at).stream()).distinct().count();
        return cards >= SEVERAL_TOLD && cards >= 2 * (headings.size() - cards);
    }

    /** Whether the block at {@code at} is a heading of the level of the first. */
    private static boolean isTop(List<Block> blocks, int at) {
        return blocks.get(at).kind() == BlockKind.HEADING && blocks.stream().filter(block -> block.kind() == BlockKind.HEADING).findFirst().filter(first -> first.level() == blocks.get(at).level()).isPresent();
    }

    /** The name that the block at {@code at} begins with, what its person is standing on the next line of it or, below a heading, of the next one. */
    private static Optional<String> onCard(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        if (block.text().text().length() > LONGEST_CARD) {
            return Optional.empty();
        }
        Stream<Block> card = block.kind() == BlockKind.HEADING ? blocks.subList(at, Math.min(blocks.size(), at + 2)).stream() : Stream.of(block);
        List<String> lines = card.flatMap(part -> part.text().visualLines().stream()).map(line -> line.text().strip()).filter(line -> !line.isEmpty()).limit(2).toList();
        boolean named = lines.size() == 2 && lines.getFirst().length() < LONGEST_NAME && (Headlines.isPost(lines.getLast()) || isSubject(lines.getFirst(), lines.getLast()));
        return named ? NameReader.parse(DEGREE.matcher(ROLE.matcher(lines.getFirst()).replaceFirst("")).replaceFirst("")).stream().map(Name::text).findFirst() : Optional.empty();
    }

    /** Whether {@code line} tells of whom {@code name} names: "Ada is a student of …" below "Ada Stern". */
    private static boolean isSubject(String name, String line) {
        Matcher subject = SUBJECT.matcher(line);
        return subject.lookingAt() && name.startsWith(subject.group(1));
    }

    private int mails() {
        Set<String> all = new HashSet<>();
        claims.forEach(claim -> all.addAll(claim.emails()));
        return all.size();
    }
}
