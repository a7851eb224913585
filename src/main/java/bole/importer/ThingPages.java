package bole.importer;

import bole.profile.Publication;
import bole.text.Wording;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Pages about a thing, known by what their title or first heading names and the words that go with it: a journal, a department, a company, a talk, somebody's notes, the works of many. */
final class ThingPages {

    /**
     * A kind of such pages.
     *
     * @param title what the title or the first heading is
     * @param words what such a page speaks of
     * @param least how many different of them must stand there
     * @param subject what is said of it
     */
    private record Kind(Wording title, Wording words, int least, String subject) {
    }

    /** What a list of people is called. */
    static final Wording PEOPLE = Wording.of("(?i)(?:(?:our|the|lab|group|team|current|former|past|key|core|invited|keynote|plenary|confirmed|research|phd|graduate|all) ){0,3}(?:people|members|team|students|alumni|faculty|staff|speakers|lecturers|organi[sz]ers|panelists|contributors|collaborators|fellows|awardees|winners|laureates|editors|editorial board|committee|postdocs|advisors|mentors|authors)(?: (?:list|directory|members|& staff|and staff))?(?: (?:19|20)\\d\\d)?|.{0,16}(?:成员|师资|教师|人员|学生|嘉宾|讲者|校友|毕业生|名单|团队)(?:名单|列表|队伍|介绍|简介|去向|一览)?");
    private static final Wording ANY = Wording.of("(?s).*");
    private static final List<Kind> KINDS = List.of(
        new Kind(Wording.of("(?i)(?:.{0,60} )?journal (?:of|for|on)\\b.*|(?:.{0,60} )?(?:transactions on|annals of|bulletin of)\\b.*|.{2,20}(?:学报|期刊|杂志)"),
            Wording.of("(?i)\\bISSN\\b|editors?[- ]in[- ]chief|associate editors?|editorial board|aims (?:and|&) scope|submissions?\\b|manuscripts?|guidelines|instructions for authors|peer[- ]review|open access|主编|编委|投稿|创刊"), 2, "it presents a journal"),
        new Kind(Wording.of("(?i)(?:the )?(?:department|school|faculty|institute|division|college|graduate school) (?:of|for)\\b.{2,80}|.{2,30}(?:系|学院|研究所|研究院|大学)(?:简介)?"),
            Wording.of("(?i)\\bundergraduate|\\bprogram(?:me)?s\\b|faculty members|admissions?\\b|\\bfounded\\b|\\bestablished\\b|head of (?:the )?department|\\bdean\\b|\\bcampus\\b|facilities|成立于|创建于|始建于|现有|专业|招生|系主任|院长|所长|师资"), 2, "it presents an institution"),
        new Kind(ANY, Wording.of("(?i)\\bour (?:products?|customers|clients|platform|services|solutions|pricing|investors)\\b|\\b(?:book|request|schedule) a demo\\b|contact sales|trusted by|\\bwe (?:build|help|offer|provide|deliver|design|ship)\\b|\\bfounded (?:in|by)\\b|\\b(?:products|services|solutions|customers|pricing|testimonials|investors)\\s*(?=\\n)|\\bC[ET]O\\b|start-?up\\b|产品介绍|我们的客户|解决方案|公司简介|联系销售"), 3, "it presents a company"));
    /** Those that are known by their title alone. */
    private static final List<Kind> TITLED = List.of(
        new Kind(Wording.of("(?i)(?:.{0,60}\\b)?(?:podcast|leaderboard|newsletter|change ?log|code of conduct|contributing|governance|privacy policy|terms of (?:use|service)|frequently asked questions|FAQ)s?(?: (?:19|20)\\d\\d)?|.{0,20}(?:更新日志|常见问题|隐私政策|排行榜|贡献指南)"), ANY, 0, "it presents no person"),
        new Kind(Wording.of("(?i).{0,80}\\b(?:programme?s?|fellowships?|scholarships?|internships?|positions?|openings|vacancies|scholars|studentships?)\\b.{0,60}|.{0,20}(?:招生|招聘|招募|申请)(?:信息|简章|启事|指南)?"),
            Wording.of("(?i)\\beligib|\\bdeadlines?\\b|\\bstipends?\\b|\\bapplicants?\\b|\\bcandidates? (?:will|should|must)\\b|how to apply|\\bapplications?\\b|\\bpositions?\\b|past fellows|申请|截止|要求|待遇|应聘|简历发送"), 2, "it announces a position"));
    /** What somebody told at a place, or was asked. */
    private static final Kind VISIT = new Kind(Wording.of("(?i).{2,60}(?:来访|讲学|作[^，。]{0,8}报告|学术报告会?|讲座).{0,12}|.{0,60}\\b(?:visit of|talk by|lecture by|seminar by|colloquium by|interview with)\\b.{2,60}"), Wording.of("(?i)应邀|来访|报告人|主讲人|主持|\\b(?:invited|speaker|hosted|abstract|Q\\s?:)"), 2, "it announces an event");
    private static final Wording LABELS = Wording.of("(?im)^\\W{0,3}(speakers?|presenters?|date|time|venue|location|place|where|when|room|abstract|title|bio(?:graphy)?|host|zoom|主讲人|报告人|演讲者|时间|地点|题目|摘要|报告题目|主办)\\W{0,3}[:：.]");
    private static final Set<String> SPEAKERS = Set.of("speaker", "speakers", "presenter", "presenters", "主讲人", "报告人", "演讲者");
    private static final int LEAST_LABELS = 3;
    private static final Wording NOTES = Wording.of("(?i)(?:.{0,40}\\b)?(?:notes|dotfiles|homeworks?|assignments|solutions|exercises|cheat ?sheets?|snippets|scripts|configs?)|.{0,14}(?:笔记|作业|题解|答案|配置)");
    private static final int LEAST_WORKS = 5;
    private static final int OWN_SHARE = 3;

    private ThingPages() {
    }

    /** What a page is about on which nobody is named and tells no history: {@code heads} are its title and first heading. */
    static Optional<String> subject(List<String> heads, String text, List<Publication> works) {
        return of(KINDS, heads, text)
            .or(() -> heads.stream().anyMatch(head -> NOTES.matcher(head.strip()).matches()) ? Optional.of("it holds notes") : Optional.empty())
            .or(() -> isOfMany(works) ? Optional.of("it lists the works of many") : Optional.empty());
    }

    /** The same where a page may tell of people's posts, as of those who held a fellowship. */
    static Optional<String> titled(List<String> heads, String text) {
        return of(TITLED, heads, text);
    }

    /** The same of what somebody told at a place, who is named there, and about whom the page is not. */
    static Optional<String> told(List<String> heads, String text) {
        return of(List.of(VISIT), heads, text);
    }

    private static Optional<String> of(List<Kind> kinds, List<String> heads, String text) {
        return kinds.stream().filter(kind -> heads.stream().anyMatch(head -> kind.title().matcher(head.strip()).matches()) && words(kind.words(), text) >= kind.least()).map(Kind::subject).findFirst();
    }

    /** Whether {@code text} announces a talk by labels: "Speaker: …", "Date: …", "Venue: …". */
    static boolean isTalk(String text) {
        List<String> labels = LABELS.matcher(text).results().map(label -> label.group(1).toLowerCase(Locale.ROOT)).distinct().toList();
        return labels.size() >= LEAST_LABELS && labels.stream().anyMatch(SPEAKERS::contains);
    }

    private static long words(Wording kind, String text) {
        return kind.matcher(text).results().map(MatchResult::group).map(word -> word.strip().toLowerCase(Locale.ROOT)).distinct().count();
    }

    /** Whether {@code works} have authors of whom none has a third of them. */
    private static boolean isOfMany(List<Publication> works) {
        List<Publication> signed = works.stream().filter(work -> work.authors().size() > 1).toList();
        Map<String, Integer> counts = new HashMap<>();
        signed.forEach(work -> work.authors().stream().map(ThingPages::key).distinct().forEach(author -> counts.merge(author, 1, Integer::sum)));
        return signed.size() >= LEAST_WORKS && counts.values().stream().allMatch(count -> count * OWN_SHARE < signed.size());
    }

    /** The longest part of the name of {@code author} with the first letters of the others, in whatever order and length they are written. */
    private static String key(String author) {
        List<String> parts = Arrays.stream(author.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")).filter(part -> !part.isEmpty()).sorted(Comparator.comparing(String::length).reversed()).toList();
        return parts.isEmpty() ? "" : parts.getFirst() + parts.stream().skip(1).map(part -> part.substring(0, 1)).sorted().limit(1).collect(Collectors.joining());
    }
}
