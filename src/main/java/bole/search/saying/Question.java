package bole.search.saying;

import bole.query.YearRange;
import bole.search.Entities;
import bole.search.match.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in a typed text only asks, in English or Chinese, and says nothing about whom it asks for: "who works on", 谁在做. Times said in words are read as years.
 *
 * @param asking stretches that need not be found in anybody
 * @param times stretches that mean years
 */
public record Question(List<Stretch> asking, List<Time> times) {

    /** A longer text is no question; and each vocabulary term in it would be looked around in all of it. */
    private static final int LONGEST = 1_000;

    /** Nothing but what is asked for. */
    public static final Question NONE = new Question(List.of(), List.of());

    private static final String PEOPLE = "(?:people|persons|researchers?|scientists?|scholars?|experts?|specialists?|someone|somebody|anyone|anybody|those)";
    private static final String DOING = "(?:works?|working|worked|study|studies|studying|studied|researches|does research|doing research|do research|is an expert|specializ\\w+|specialis\\w+)";
    private static final String ABOUT = "(?: (?:on|in|with|about))?";
    private static final String CHINESE_DOING = "(?:做|研究|从事|從事|搞|擅长|擅長)";
    private static final String CHINESE_PEOPLE = "(?:人|学者|學者|专家|專家|老师|老師|研究者|研究人员|研究人員)";

    /** Whatever stands around them. */
    private static final List<Pattern> ASKING = List.of(
        Pattern.compile("(?i)(?:\\b" + PEOPLE + " )?\\b(?-i:[Ww]ho) (?:(?:is|are|was|were|has been|have been) )?" + DOING + ABOUT + "\\b"),
        Pattern.compile("(?i)^(?:find|show|give)(?: me)? (?:all |some )?" + PEOPLE + "(?: " + DOING + ")?" + ABOUT + "\\b"),
        Pattern.compile("(?i)^" + PEOPLE + " (?:" + DOING + ABOUT + "|in|on|for)\\b"),
        Pattern.compile("(?i)^(?:(?:i am|i'm|we are|we're) )?looking for (?:" + PEOPLE + ABOUT + "\\b|an?\\b)?"),
        Pattern.compile("(?i)^(?:(?:hi|hello|hey|dear all)[,!]? )?(?:(?:please )?(?:can|could) you (?:please )?(?:find|recommend|suggest|show|name)(?: me| us)?|(?:i|we) (?:need|want|would like|am looking for|are looking for)(?: to (?:find|hire|recruit|meet|know))?|"
            + "(?:recommend|suggest) (?:me|us|some)|(?:a )?list of(?: all)?|(?:are|is) there (?:any|some)|do you know (?:any|some)|looking to hire|in search of|(?:any|some|all)(?= (?:" + Role.ENGLISH + ")\\b))(?: (?:an?|any|some))?\\b"),
        Pattern.compile("(?i)\\b(?:working|doing research|do research) on\\b"),
        Pattern.compile("(?:有?谁|有?誰|(?:哪些|哪位|有什么|有什麼)" + CHINESE_PEOPLE + "|有没有人|有沒有人)(?:正?在|是)?" + CHINESE_DOING + "?"),
        Pattern.compile("^(?:请|請)?(?:帮我|幫我|我想|我要)?找(?:一下|一个|一個|一些|几个|幾個|几位|幾位)?"),
        Pattern.compile("^(?:[你您]好[,，！! ]?)?(?:请问|請問)?(?:有没有|有沒有|有无|有哪些|哪里有)"),
        Pattern.compile("^(?:请问|请|麻烦|帮忙|帮我|我们想|我们要|我想|我要|想要|想|急需|急)?(?:招聘|招(?=个|位|几|一)|求?推荐(?!系统|算法|模型|技术|引擎)|求?介绍|找)(?:一下|一些|一个|一位|一名|几个|几位|些|个|位)?"),
        Pattern.compile("的?" + CHINESE_PEOPLE + "(?:有哪些|是谁|是誰)[?？]?$"),
        Pattern.compile("的" + CHINESE_PEOPLE + "[?？]?$"));

    /** Only where a vocabulary term begins. */
    private static final Pattern BEFORE_TERM = Pattern.compile("(?:正?在)?" + CHINESE_DOING + "$");
    /** Only where a vocabulary term ends. */
    private static final Pattern AFTER_TERM = Pattern.compile("^(?:(?:研究)?(?:方向|领域|領域)的?|的)");

    /** A way to say a time, with the year in its first group. */
    private record YearSaying(Pattern pattern, IntFunction<YearRange> range) {
    }

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String ON_BOTH_SIDES = " ?(?:-|–|—|~|\\.\\.|\\bto\\b|\\band\\b|\\buntil\\b|\\btill\\b|到|至) ?";
    /** From a year to a year. */
    private static final Pattern SPAN = Pattern.compile("(?i)(?<![\\w.-])(?:(?:from|between|during|in|从|從) )?" + YEAR + "年?" + ON_BOTH_SIDES + YEAR + "年?(?:年?间|期间)?(?![\\w-])");

    private static final List<YearSaying> SAYINGS = List.of(
        new YearSaying(Pattern.compile("(?i)\\bsince ((?:19|20)\\d\\d)\\b"), Question::from),
        new YearSaying(Pattern.compile("(?i)\\bafter ((?:19|20)\\d\\d)\\b"), year -> from(year + 1)),
        new YearSaying(Pattern.compile("(?i)\\b(?:until|till) ((?:19|20)\\d\\d)\\b"), Question::to),
        new YearSaying(Pattern.compile("(?i)\\bbefore ((?:19|20)\\d\\d)\\b"), year -> to(year - 1)),
        new YearSaying(Pattern.compile("(?:自|从|從)?((?:19|20)\\d\\d)年?(?:以来|以來|至今|起)"), Question::from),
        new YearSaying(Pattern.compile("((?:19|20)\\d\\d)年?(?:之后|之後|以后|以後)"), Question::from),
        new YearSaying(Pattern.compile("((?:19|20)\\d\\d)年?(?:之前|以前)"), year -> to(year - 1)),
        new YearSaying(Pattern.compile("(?:在|于|於)?" + YEAR + "年(?:度|间|期间)?(?:的|(?=$|[\\s，,、。]))"), year -> YearRange.parse(String.valueOf(year))));

    /** A stretch of the text: [start, end) in UTF-16 units. */
    public record Stretch(int start, int end) {

        /** Whether [{@code from}, {@code until}) lies within it. */
        public boolean holds(int from, int until) {
            return from >= start && until <= end;
        }
    }

    /** Years and where they are said. */
    public record Time(Stretch stretch, YearRange years) {

        boolean overlaps(Time other) {
            return stretch.start < other.stretch.end && other.stretch.start < stretch.end;
        }
    }

    /** Of {@code text}, in which the vocabulary terms {@code mentions} stand. */
    public static Question in(String text, List<Entities.Mention> mentions) {
        if (text.length() > LONGEST) {
            return NONE;
        }
        List<Stretch> asking = new ArrayList<>();
        for (Pattern pattern : ASKING) {
            addAll(pattern.matcher(text), asking);
        }
        for (Entities.Mention mention : mentions) {
            addAll(BEFORE_TERM.matcher(text).region(0, mention.start()), asking);
            addAll(AFTER_TERM.matcher(text).region(mention.end(), text.length()), asking);
        }
        asking.removeIf(stretch -> mentions.stream().anyMatch(mention -> stretch.start() < mention.end() && mention.start() < stretch.end()));
        return new Question(asking, times(text));
    }

    private static void addAll(Matcher matcher, List<Stretch> stretches) {
        while (matcher.find()) {
            stretches.add(new Stretch(matcher.start(), matcher.end()));
        }
    }

    private static List<Time> times(String text) {
        List<Time> times = new ArrayList<>();
        SPAN.matcher(text).results().filter(span -> Integer.parseInt(span.group(1)) <= Integer.parseInt(span.group(2)))
            .forEach(span -> times.add(new Time(new Stretch(span.start(), span.end()), YearRange.parse(span.group(1) + ".." + span.group(2)))));
        for (YearSaying saying : SAYINGS) {
            Matcher matcher = saying.pattern().matcher(text);
            while (matcher.find()) {
                Time time = new Time(new Stretch(matcher.start(), matcher.end()), saying.range().apply(Integer.parseInt(matcher.group(1))));
                if (times.stream().noneMatch(time::overlaps)) {
                    times.add(time);
                }
            }
        }
        return times;
    }

    private static YearRange from(int year) {
        return new YearRange(OptionalInt.of(year), OptionalInt.empty());
    }

    private static YearRange to(int year) {
        return new YearRange(OptionalInt.empty(), OptionalInt.of(year));
    }

    /** The same where {@code sayings} mean something else: what they say of stints is no time of everything. */
    public Question beside(List<Saying> sayings) {
        List<Time> kept = times.stream().filter(time -> sayings.stream().noneMatch(saying -> saying.overlaps(time.stretch().start(), time.stretch().end()))).toList();
        return new Question(asking, kept);
    }

    /** Whether [{@code from}, {@code until}) only asks. */
    public boolean asks(int from, int until) {
        return asking.stream().anyMatch(stretch -> stretch.holds(from, until));
    }

    /** Whether [{@code from}, {@code until}) says a time. */
    public boolean saysTime(int from, int until) {
        return times.stream().anyMatch(time -> time.stretch().holds(from, until));
    }

    /** Where Chinese is to be cut. */
    public List<Integer> borders() {
        List<Integer> borders = new ArrayList<>();
        asking.forEach(stretch -> borders.addAll(List.of(stretch.start(), stretch.end())));
        times.forEach(time -> borders.addAll(List.of(time.stretch().start(), time.stretch().end())));
        return borders;
    }
}
