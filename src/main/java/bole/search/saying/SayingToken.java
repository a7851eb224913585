package bole.search.saying;

import bole.query.YearRange;
import bole.search.Entities;
import bole.search.match.Deed;
import bole.search.match.Role;
import bole.text.Han;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a typed text that means something in a sentence about studies and jobs, or does not.
 *
 * @param sort what it is for
 * @param start its first UTF-16 unit
 * @param end one past its last
 * @param text it, in lower case
 * @param meaning what it names
 */
record SayingToken(Sort sort, int start, int end, String text, Meaning meaning) {

    /** What tokens are for in a sentence; those with words of their own list them in English and in Chinese. */
    enum Sort {
        /** An institution. */
        PLACE,
        /** A vocabulary term that is none. */
        TOPIC,
        /** A city, a country, or a sector: "industry", 高校. */
        SETTING,
        /** What somebody is ({@link Role}), does or did ({@link Deed}), and when. */
        ROLE, DEED, YEARS,
        /** Any other word. */
        WORD,
        /** Words that ask for somebody, or for what somebody works on. */
        ASK("(?:works?|working|worked) on|research(?:es|ing)?(?: on)?|(?:focus\\w*|specializ\\w+|specialis\\w+|interested|expertise) (?:on|in)|doing",
            "谁|有哪些|哪些|哪位|是谁|有没有|研究方向为|研究(?![生员助])|从事|做(?!了)|搞|擅长|方向|领域|请问|帮我|帮忙|想找|找|求推荐|推荐|招聘|想招|急招|几位|几个|一些"),
        NOW("now|currently|presently|current|nowadays", "现在|目前|如今|当前|现任(?!教(?!授)|职)|现为|现是|正在|现(?=就职|任职|供职|工作|就读|任教|于|就|在)"),
        PAST("former|formerly|previously|previous|once|ex[ -]", "曾经|以前|之前|曾|前(?=员工)"),
        BE("is|are|am|based|located|living|lives?", "是|(?:担任|任|当了|当|成为|做了|升为|晋升为?)(?=" + Role.CHINESE + ")"),
        WAS("was|were|(?:has|have|had) been|used to be|used to", "(?:曾经?担任|曾任|曾是|做过|当过|原任|历任)(?!教(?!授)|职)"),
        IN("at|for|with|in|by|of|within", "人?在|于|位于|身在|常驻|来自"),
        FROM("from", "从"),
        TO("to|into", "到"),
        OF("", "的|里"),
        /** Words that may stand between any others. */
        SMALL("a|an|the|his|her|their|my|as|also|'s|has|have|had|did|holds?|will be|will|both|got|received|obtained|earned|expected to|expects? to|expecting|about to", "预计|即将|将要|将于|将|一位|一名|也|已经|已|过|了|们|年轻|优秀"),
        /** Words that lead to what is said of somebody. */
        LINK("who|that|which|whose|then|later|after|following|but|i|me|am|need|any|list of|find|looking|hire", "后来|然后|再|又|并|且|而|有"),
        AND("and|&", "以及|和|及|与|、"),
        OR("or", "或者|或"),
        PEOPLE("people|persons?|researchers?|scientists?|scholars?|experts?|specialists?|someone|somebody|anyone|those|folks|candidates?", "人员|学者|专家|人才|同学|候选人|研究者|研究人员|人(?=$|[\\s?？!！，,。])"),
        EXPERIENCE("(?:work(?:ing)? )?experience|background", "(?:工作)?(?:经历|经验)|背景"),
        END("[,;.?!():/]+(?!\\w)", "[,;?!():，；。？！（）：]+");

        private final String english;
        private final String chinese;

        Sort() {
            this("", "");
        }

        Sort(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        String english() {
            return english;
        }

        String chinese() {
            return chinese;
        }
    }

    /** What a token names. */
    sealed interface Meaning {
    }

    /** Nothing beside its sort. */
    record Plain() implements Meaning {
        static final Plain PLAIN = new Plain();
    }

    /** The institution of that id. */
    record At(String id, boolean company) implements Meaning {
    }

    /** A city or a country, a sector, or a sector in one of these; {@code instead} is where those are who left it. */
    record Where(Entities.Setting setting, boolean geographic, boolean sector, Optional<Entities.Setting> instead) implements Meaning {
    }

    /** What somebody is; several where any of them will do, or for 本硕 all. */
    record As(List<Role> roles, boolean all, boolean many) implements Meaning {
    }

    /** What somebody does or did; {@code before} if it can only stand before a place. */
    record Doing(Deed deed, boolean past, boolean present, boolean before) implements Meaning {
    }

    /** When, with {@code preposition} if it has one. */
    record When(YearRange years, String preposition, Counted counted) implements Meaning {
    }

    /** Whether a year is a bare number or one that says so (2021年), that of a class that finished (2021届) or that of one that began (2021级). */
    enum Counted { NOT, YEAR, CLASS, ENTRY }

    /** Whether it is of one of {@code sorts}. */
    boolean is(Sort... sorts) {
        return List.of(sorts).contains(sort);
    }

    /** The same stretch as something else. */
    SayingToken as(Sort other, Meaning another) {
        return new SayingToken(other, start, end, text, another);
    }

    /** It and all up to {@code last} as one token. */
    SayingToken upTo(SayingToken last, Meaning another) {
        return new SayingToken(sort, start, last.end, text, another);
    }

    boolean isChinese() {
        return Han.in(text);
    }
}
