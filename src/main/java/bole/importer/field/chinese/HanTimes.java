package bole.importer.field.chinese;

import bole.importer.field.form.Degrees;
import bole.importer.field.place.HanPlaces;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.List;
import java.util.Optional;

/** When a clause of a Chinese sentence is told to be. */
final class HanTimes {

    private static final Wording BORN = Wording.of("(?:出生|生(?![\\u3400-\\u9fff])|生于)");
    /** 2012实验室: a number that is a part of a name. */
    private static final Wording NUMBERED = Wording.of("\\s?(?:实验室|實驗室)");
    /** 毕业后 | 留校任教, 2013年毕业于…，| 保送至…: what begins when the studies before it end. */
    private static final Wording FOLLOWS = Wording.of("(?:并|且|后|随后|之后)?(?:即|提前)?留校|(?:随后|并随即|随即)(?:加入|入职|进入|加盟|任职于|就职于)|(?:并|随后|同时|且|又)?(?:以[^，,]{2,12}的?成绩)?被?(?:推荐)?(?:保送|推免|保研|免试|考入|考取|升入)");

    /** 赴某大学攻读…: a clause that begins something, of now or not, when what stands before it was. */
    private static final Wording SETS_OUT = Wording.of("^(?:随后|之后|后|并|于是)?(?:公派|自费|同年|被?保送|被?推免|开始)?(?:赴|前往|考入|进入|转入|至|到|去|在)[^，,；;]{2,24}(?:攻读|学习|留学|深造|就读|硕博连读|直博)");

    /** 滕若澜（1981—）: the year of birth behind a name. */
    private static final Wording LIFE = Wording.of("^\\s?[\\u3400-\\u9fff]{2,4}\\s?[（(]\\s?(?:1[89]|20)\\d\\d[^（()）]{0,16}[)）]$");

    private static final Wording STUDIES = Wording.of("攻读|攻讀|就读|就讀|考入|学习|學習|入读|进入|進入");
    private static final Wording OVER = Wording.of("(?:顺利|如期)?(?:毕业|畢業|获|獲|取得|完成)");

    private HanTimes() {
    }

    /** The time of {@code clause}: its first, or a span that begins then and stands behind it: 2023年加入某大学任讲师（2023–2025年）. Births and classes of students are none. */
    static Optional<FoundDate> of(String clause) {
        if (LIFE.matcher(clause).find() && HanPlaces.title(clause, 0).isEmpty() && Degrees.first(clause).isEmpty()) {
            return Optional.empty();
        }
        List<FoundDate> dates = DateReader.find(clause).stream().filter(date -> !isCohort(clause, date) && !NUMBERED.matcher(clause).region(date.end(), clause.length()).lookingAt() && !isBirth(clause, date)).toList();
        Optional<FoundDate> first = dates.size() == 2 ? toGraduation(clause, dates.getFirst(), dates.getLast()) : dates.stream().findFirst();
        Optional<Integer> begun = first.filter(date -> !date.range()).flatMap(date -> date.interval().from()).map(PartialDate::year);
        return begun.flatMap(year -> dates.stream().filter(date -> date.range() && date.interval().from().map(PartialDate::year).equals(begun)).findFirst()).or(() -> first);
    }

    /** Whether the clause {@code simple} tells of studies that began when what stands before it was: 2008年得到奖学金，赴某大学攻读博士学位. */
    static boolean sets(String simple) {
        return SETS_OUT.matcher(simple).find();
    }

    /** When what the clause {@code simple} tells began, if it follows upon the studies that stand last in {@code stints}: when these ended. */
    static Optional<FoundDate> following(List<Stint> stints, String simple) {
        boolean follows = !stints.isEmpty() && (stints.getLast().kind() == StintKind.EDUCATION || stints.getLast().title().startsWith("博")) && FOLLOWS.matcher(simple).lookingAt();
        return follows ? stints.getLast().to().map(end -> new FoundDate(0, 0, DateInterval.at(end), false, false)) : Optional.empty();
    }

    /** 1997年起在某大学攻读博士学位并于2000年毕业: the span between {@code begun} and {@code over}, or else the first of them. */
    private static Optional<FoundDate> toGraduation(String clause, FoundDate begun, FoundDate over) {
        boolean studied = begun.interval().to().isEmpty() | !begun.range() && !over.range() && begun.interval().from().isPresent() && over.interval().to().isPresent() && STUDIES.matcher(clause.substring(begun.end(), over.start())).find() && OVER.matcher(clause).region(over.end(), clause.length()).lookingAt();
        return Optional.of(studied ? new FoundDate(begun.start(), begun.end(), new DateInterval(begun.interval().from(), over.interval().to(), false), true, false) : begun);
    }

    /** Whether {@code date} is the year in which a class of students began: 2021级. */
    private static boolean isCohort(String clause, FoundDate date) {
        return "级級届屆".indexOf(clause.charAt(date.end() - 1)) >= 0;
    }

    /** Whether {@code date} is when the person was born: 1990年生, 1978年3月出生. */
    private static boolean isBirth(String clause, FoundDate date) {
        return BORN.matcher(clause).region(date.end(), clause.length()).lookingAt();
    }
}
