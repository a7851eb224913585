package bole.importer.field.chinese;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.StintKinds;
import bole.importer.field.place.HanPlaces;
import bole.importer.field.place.LatinPlaces;
import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.DateReader;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.PartialDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What a clause of a Chinese sentence says of the stint that the clauses before it told last: how it began and ended, and the rank or the degree that followed it at the same place. */
public final class HanContinuations {

    private static final Wording PROMOTED = Wording.of("晋升|升任|升为|晋级|破格|聘为|评为(?=.{0,6}(?:教授|研究员))|(?<=[年月起])(?:起|开始)?(?:担任|转任|改任|任)(?=[\\u3400-\\u9fff]{0,8}?(?:教授|研究员|讲师|工程师|医师|院长|主任|所长|校长|书记))");
    private static final Wording RISEN = Wording.of("(?:[他她我]|其后|随后|后|并)?[于在]?(?:19|20)\\d\\d ?年(?:\\d{1,2} ?月)?(?:起)?[被受]?(?:破格)?(?:晋升|晋级|升任|升为|聘为|聘任为|评为|破格|担任|转任|改任|任)");
    /** 2021年3月，加入…: a sentence that begins with a new place of work. */
    private static final Wording MOVED = Wording.of("^(?!.*兼)(?:[他她我])?[于自在]?(?:19|20)\\d\\d ?年 ?(?:\\d{1,2} ?月)?起?[，,]? ?(?:正式|回国)?(?:加入|调入|调至|入职|加盟|转入|受聘|跳槽|就职于|转投)");
    /** 并担任硕士生导师: what comes with a rank. */
    private static final Wording SUPERVISES = Wording.of("^(?:并|且|同时)?(?:担任|任|为|被?(?:聘为|遴选为|评为))?[^，,\\d]{0,16}(?:生导师|生導師|博导|硕导)$");
    private static final Wording POSTDOC = Wording.of("博士后|博后");
    /** An office that is held beside a rank. */
    private static final Wording OFFICE = Wording.of("院长|主任(?!医师)|所长|校长|书记");
    /** What is no place of work. */
    private static final Wording SOCIETY = Wording.of("学会|协会|委员会|专委会|分会|期刊|学报|编委|联盟|会议");
    private static final Wording OVER = Wording.of("^\\D{0,3}(?:19|20)\\d\\d(?:年|[./-])?(?:\\d{1,2}月?)?[，,]?(?:博士|硕士|本科|顺利)?毕业(?:后|并|且|$)|^\\D{0,3}(?:19|20)\\d\\d(?:年|[./-])?(?:\\d{1,2}月?)?(?:[，,]?(?:顺利|如期))?(?:(?:拿到|获得?|取得|完成)(?:学位|学业)|(?:通过|完成)(?:学位|毕业)?(?:论文)?答辩|(?:学成)?(?:回国|归国)后?)$");
    private static final Wording GRADUATED_AS = Wording.of("(?<degree>博士|硕士|本科)(?:顺利)?毕业");
    /** 2022年获硕士学位, 2023年博士毕业: a degree without its place. */
    private static final Wording OBTAINED = Wording.of("(?:获得?|取得|拿到?|被?授予|完成|通过)了?[^，,在于]{0,14}?(?<degree>博士|硕士|学士)(?:学位|学业|阶段(?:的)?学习|(?:学位)?论文答辩|研究生(?:学习|学业|毕业)?)?(?:之?后)?$|(?<graduated>博士|硕士|本科)(?:顺利)?毕业(?:后|$)");
    /** A degree and nothing else. */
    private static final Wording DEGREE = Wording.of("(?:并?(?:获得?|取得|授予))?[\\u3400-\\u9fff]{0,16}?(?<degree>博士|硕士|学士)(?:学位|研究生)?\\s?(?:[（(]\\s?[)）])?");
    /** 2015年7月，毕业并获博士学位: a sentence that begins with the end of studies. */
    private static final Wording FINISHED = Wording.of("[他她我]?[于在]?(?:19|20)\\d\\d ?年 ?(?:\\d{1,2} ?月)?(?:\\d{1,2} ?日)?[，,]?\\s?(?:顺利|如期|提前)?(?:毕业[，,]?(?:并|且)?)?被?(?:获|取得|授予|拿到)");
    private static final Wording TURNED = Wording.of("(?:转为?|转攻|转入)(?:攻?博|博士|直博)(?:生|研究生|阶段)?(?:就读|学习)?$");
    /** 2025级博士研究生: a class of students, behind another at the same place. */
    private static final Wording NEXT_CLASS = Wording.of("^(?:现为|现在是|目前为|目前是|后为)?\\s?20(?<year>[12]\\d)\\s?级(?<title>直博生|博士研究生|博士生|硕士研究生|硕士生)(?:[（(][\\u3400-\\u9fff]{2,8}[)）])?$");
    private static final Wording EARLIER_DEGREE = Wording.of("(?:我|其)?(?:本科|硕士|学士)(?:阶段|期间|时)?(?:则|均|都|也|是|曾)?(?:就读|在|于|来自)");
    private static final Wording BEGUN = Wording.of("(?:入学|入职|入站|开始|到岗|入所)$");
    /** 2015年至2020年任副教授: another post at the place told last. */
    private static final Wording AGAIN = Wording.of("(?:并|后|又|再|其后|之后|随后|其中|自)?(?:于|自|从)?(?:期间)?(?:历任|先后(?:担)?任|任|担任|聘为|被聘为|晋升为?|升任|为|转任|改任)?(?<title>[\\u3400-\\u9fff]{2,10})");

    /** 历任讲师（2008）: the first rank of a row, which its year begins. */
    private static final Wording IN_TURN = Wording.of("^(?:历任|先后(?:担)?任)");
    private static final Wording YEAR_BEHIND = Wording.of("^\\s?[)）]$");

    /** After so many years postgraduate studies led to a doctorate and were no master's. */
    private static final int BOTH_DEGREES = 4;

    /** 目前研二在读: the year of studies and nothing else. */
    private static final Wording YEAR_OF_STUDY = Wording.of("(?:我|本人)?(?:目前|现在|现|今年)?(?:是|为|正?在?读|就读)?(?:一名)?(?<title>(?:[大研博][一二三四五六]|(?:本科|硕士|博士)[一二三四五六]年级)(?:在读)?(?:学生|研究生|本科生|博士生|在读生)?)(?:在读)?");

    private HanContinuations() {
    }

    /** Whether {@code clause} tells of nothing but another post, at another time, at the place of work that stands last in {@code stints}: 2015年至2020年任副教授. */
    static boolean again(List<Stint> stints, RichText clause, Optional<FoundDate> when) {
        boolean possible = when.filter(date -> date.range() || isNextOfRow(stints, clause, date)).isPresent() && !stints.isEmpty() && stints.getLast().kind() == StintKind.EMPLOYMENT && stints.getLast().institution().isPresent();
        if (!possible) {
            return false;
        }
        FoundDate date = when.get();
        String rest = Folding.simplified(clause.text().substring(0, date.start()) + clause.text().substring(date.end())).replaceAll("[（(\\s）)]|期间", "");
        Matcher again = AGAIN.matcher(rest);
        boolean titled = again.matches() && HanPlaces.title(rest, again.start("title")).filter(span -> span[0] == again.start("title") && span[1] == rest.length()).isPresent() && !StintKinds.isStudent(again.group("title"));
        if (titled) {
            Stint last = stints.getLast();
            DateInterval interval = date.interval();
            boolean part = last.title().isEmpty() && last.to().isEmpty() && last.from().map(PartialDate::year).equals(interval.from().map(PartialDate::year));
            if (part) {
                stints.removeLast();
            } else if (isInTurn(last, date)) {
                stints.set(stints.size() - 1, last.until(interval.from()));
            }
            stints.add(new Stint(StintKinds.of(again.group("title")), last.institution(), last.unit(), again.group("title"), Optional.empty(), "", interval.from(), date.range() ? interval.to() : Optional.empty(), !date.range() || interval.current(), last.source(), clause.lines()));
        }
        return titled;
    }

    /** Whether the year behind the rank in {@code clause} is when it was reached: the first of a row, or one that follows another that goes on. */
    private static boolean isNextOfRow(List<Stint> stints, RichText clause, FoundDate date) {
        String simple = Folding.simplified(clause.text());
        return YEAR_BEHIND.matcher(simple.substring(date.end())).find() && (IN_TURN.matcher(simple).find() || !stints.isEmpty() && isInTurn(stints.getLast(), date));
    }

    /** Whether {@code last} is a rank that goes on, and {@code date} begins after it did. */
    private static boolean isInTurn(Stint last, FoundDate date) {
        return last.current() && HanRanks.isRank(last.title()) && last.from().isPresent() && date.interval().from().filter(from -> last.from().get().year() < from.year()).isPresent();
    }

    /** Ends the post that stands last in {@code stints} and goes on where {@code next}, which was begun elsewhere, follows it. */
    static void end(List<Stint> stints, Stint next) {
        boolean later = !stints.isEmpty() && stints.getLast().kind() == StintKind.EMPLOYMENT && next.kind() == StintKind.EMPLOYMENT && stints.getLast().from().isPresent()
            && next.from().isPresent() && stints.getLast().from().get().year() < next.from().get().year();
        boolean follows = later && (stints.getLast().current() && !stints.getLast().institution().equals(next.institution()) || stints.getLast().to().isEmpty() && (stints.getLast().title().isEmpty() && !stints.getLast().institution().equals(next.institution()) || POSTDOC.matcher(stints.getLast().title()).find()));
        if (follows) {
            Stint last = stints.removeLast();
            stints.add(last.until(next.from()));
        }
    }

    /** Ends the post that stands last in {@code stints} where {@code sentence}, which tells {@code found}, says that somebody went elsewhere: 2016年任…。2021年加入…. */
    public static void movedOn(List<Stint> stints, List<Stint> found, String sentence) {
        if (!found.isEmpty() && MOVED.matcher(Folding.simplified(sentence)).find()) {
            end(stints, found.getFirst());
        }
    }

    /** Whether the clause {@code simple} tells of a higher rank at the place of work that the sentence named last, which then stands in {@code stints}. */
    static boolean promoted(List<Stint> stints, String simple, Optional<FoundDate> when) {
        Matcher rank = PROMOTED.matcher(simple);
        int at = stints.size() - 1;
        while (at > 0 && (stints.get(at).kind() == StintKind.VISIT || stints.get(at).kind() == StintKind.EDUCATION && !stints.get(at).current())) {
            at--;
        }
        boolean beside = at >= 0 && at < stints.size() - 1 && !stints.get(at).current() || at >= 0 && stints.get(at).to().isPresent() && POSTDOC.matcher(stints.get(at).title()).find();
        if (at < 0 || beside || stints.get(at).kind() != StintKind.EMPLOYMENT || !rank.find() || SOCIETY.matcher(simple).find() || LatinPlaces.employerEnd(simple) > 0) {
            return false;
        }
        Optional<int[]> title = HanPlaces.title(simple, rank.end()).filter(span -> !simple.startsWith("导师", span[0]));
        if (title.isEmpty() || when.filter(date -> !date.range() || date.interval().to().isEmpty()).isEmpty()) {
            return false;
        }
        Stint last = stints.get(at);
        Optional<PartialDate> begun = when.get().interval().from();
        String risen = simple.substring(title.get()[0], title.get()[1]);
        boolean within = last.to().filter(end -> begun.filter(date -> date.year() < end.year()).isPresent()).isPresent();
        stints.set(at, last.to().isPresent() || OFFICE.matcher(risen).find() && !OFFICE.matcher(last.title()).find() ? last : last.until(begun));
        stints.add(new Stint(last.kind(), last.institution(), last.unit(), risen, last.degree(), last.field(), begun, within ? last.to() : Optional.empty(), !within, last.source(), last.lines()));
        return true;
    }

    /** Puts what {@code sentence} tells of ranks only behind the last of {@code stints}, which the sentences before it tell: 2011年晋升为副教授，2016年晋升为教授. */
    public static boolean risen(List<Stint> stints, RichText sentence) {
        String told = Folding.simplified(sentence.text());
        boolean possible = !stints.isEmpty() && stints.getLast().institution().isPresent() && told.length() < 100 && RISEN.matcher(told).lookingAt();
        List<Stint> all = new ArrayList<>(stints);
        boolean risen = possible && ChineseClauses.of(sentence).stream().filter(clause -> !SUPERVISES.matcher(clause.text()).find()).allMatch(clause -> promoted(all, Folding.simplified(clause.text()), DateReader.find(clause.text()).stream().findFirst()));
        if (risen) {
            stints.clear();
            stints.addAll(all);
        }
        return risen;
    }

    /** Whether the clause {@code simple} says only when the studies or the post began that stand last in {@code stints}: 于2023年秋季入学. */
    static boolean begun(List<Stint> stints, String simple, Optional<FoundDate> when) {
        boolean told = !stints.isEmpty() && when.filter(date -> !date.range()).isPresent() && BEGUN.matcher(simple).find() && LatinPlaces.employerEnd(simple) < 0;
        if (!told || stints.getLast().from().isPresent() || stints.getLast().to().isPresent()) {
            return false;
        }
        Stint last = stints.removeLast();
        stints.add(new Stint(last.kind(), last.institution(), last.unit(), last.title(), last.degree(), last.field(), when.get().interval().from(), Optional.empty(), last.current(), last.source(), last.lines()));
        return true;
    }

    /** Ends the studies that stand last in {@code stints} and go on where {@code simple} says when they were over: 2024年6月毕业后加入…. */
    static void graduated(List<Stint> stints, String simple, Optional<FoundDate> when) {
        boolean over = !stints.isEmpty() && stints.getLast().kind() == StintKind.EDUCATION && stints.getLast().to().isEmpty() && when.filter(date -> !date.range()).isPresent() && OVER.matcher(simple.replace(" ", "")).find();
        if (over) {
            Matcher degree = GRADUATED_AS.matcher(simple);
            Stint last = ofDegree(stints.removeLast(), degree.find() ? Degrees.first(degree.group("degree")) : Optional.empty());
            stints.add(last.until(when.get().interval().to()));
        }
    }

    /** Whether the clause {@code simple} says when the degree was got that the studies last in {@code stints} were for, or the next one at the same place. */
    static boolean obtained(List<Stint> stints, String simple, Optional<FoundDate> when) {
        boolean study = !stints.isEmpty() && stints.getLast().kind() == StintKind.EDUCATION && stints.getLast().institution().isPresent() && LatinPlaces.employerEnd(simple) < 0;
        Matcher obtained = OBTAINED.matcher(simple);
        if (study && TURNED.matcher(simple).find() && stints.getLast().degree().filter(degree -> degree == Degree.MASTER).isPresent()) {
            Stint last = stints.removeLast();
            stints.add(new Stint(last.kind(), last.institution(), last.unit(), "博士", Optional.of(Degree.PHD), last.field(), last.from(), last.to(), last.current(), last.source(), last.lines()));
            return true;
        }
        boolean got = study && obtained.find();
        if (got && when.isEmpty() && stints.getLast().degree().isEmpty() && obtained.group("degree") != null) {
            Stint last = stints.removeLast();
            stints.add(last.withDegree(Degrees.first(obtained.group("degree"))));
            return true;
        }
        if (!got || when.filter(date -> !date.range() || date.expected()).isEmpty()) {
            return false;
        }
        String title = obtained.group("degree") != null ? obtained.group("degree") : obtained.group("graduated");
        Optional<Degree> degree = Degrees.first(title);
        Stint last = stints.getLast();
        Optional<PartialDate> end = when.get().interval().to();
        boolean same = last.degree().isEmpty() || last.degree().equals(degree) || isPostgraduate(last) && end.filter(year -> year.year() - last.from().orElseThrow().year() >= BOTH_DEGREES).isPresent();
        boolean higher = !same && Degrees.HEIGHT.indexOf(degree.orElseThrow()) > Degrees.HEIGHT.indexOf(last.degree().orElseThrow());
        if (same && last.to().isEmpty() || higher && last.current()) {
            stints.removeLast();
            stints.add(new Stint(last.kind(), last.institution(), last.unit(), last.title().isEmpty() || isPostgraduate(last) ? title : last.title(), same ? degree : last.degree(), last.field(), last.from(), same ? end : last.to(), false, last.source(), last.lines()));
        }
        if (higher) {
            stints.add(new Stint(last.kind(), last.institution(), last.unit(), title, degree, "", Optional.empty(), end, false, last.source(), last.lines()));
        }
        return same || higher;
    }

    /** Ends the studies that stand last in {@code stints} where the first clause of {@code sentence}, which follows, says when their degree was got: …攻读博士学位。2015年7月，获博士学位. */
    public static void finished(List<Stint> stints, RichText sentence) {
        boolean possible = !stints.isEmpty() && stints.getLast().kind() == StintKind.EDUCATION && FINISHED.matcher(Folding.simplified(sentence.text())).lookingAt();
        RichText clause = possible ? ChineseClauses.of(sentence).getFirst() : RichText.EMPTY;
        Optional<FoundDate> when = possible ? HanTimes.of(clause.text()) : Optional.empty();
        Optional<Integer> end = when.flatMap(date -> date.interval().to()).map(PartialDate::year);
        if (end.isPresent() && stints.getLast().from().filter(from -> from.year() <= end.get()).isPresent()) {
            obtained(stints, Folding.simplified(clause.text()), when);
        }
    }

    /** 研究生: studies after the first degree, of which only what they led to tells the next one. */
    private static boolean isPostgraduate(Stint study) {
        return "研究生".equals(study.title()) && study.from().isPresent();
    }

    /** Whether the clause {@code simple} is the degree of the studies that stand last in {@code stints}, with its time: 理学学士（2017–2021）. */
    static boolean spanned(List<Stint> stints, String simple, Optional<FoundDate> when) {
        boolean untimed = !stints.isEmpty() && stints.getLast().kind() == StintKind.EDUCATION && stints.getLast().from().isEmpty() && stints.getLast().to().isEmpty() && when.isPresent();
        Matcher degree = DEGREE.matcher(untimed ? simple.substring(0, when.get().start()) + simple.substring(when.get().end()) : "");
        if (!degree.matches() || stints.getLast().degree().isPresent() && !stints.getLast().degree().equals(Degrees.first(degree.group("degree")))) {
            return false;
        }
        Stint last = stints.removeLast();
        DateInterval time = when.get().interval();
        Optional<PartialDate> from = when.get().range() ? time.from() : Optional.empty();
        stints.add(new Stint(last.kind(), last.institution(), last.unit(), last.title(), Degrees.first(degree.group("degree")), last.field(), from, time.to(), time.current(), last.source(), last.lines()));
        return true;
    }

    /** Whether {@code clause} says with which class somebody went on to the next degree at the same place. */
    static boolean nextClass(List<Stint> stints, RichText clause, String simple) {
        Matcher next = NEXT_CLASS.matcher(simple);
        boolean follows = !stints.isEmpty() && stints.getLast().kind() == StintKind.EDUCATION && stints.getLast().current() && next.find();
        Optional<PartialDate> begun = follows ? PartialDate.read("20" + next.group("year")) : Optional.empty();
        if (begun.isEmpty() || stints.getLast().from().filter(from -> from.year() < begun.get().year()).isEmpty()) {
            return false;
        }
        Stint last = stints.removeLast();
        stints.add(last.until(begun));
        stints.add(new Stint(last.kind(), last.institution(), last.unit(), next.group("title"), Degrees.first(next.group("title")), "", begun, Optional.empty(), true, last.source(), clause.lines()));
        return true;
    }

    /** Ends the studies that stand last in {@code stints} and go on where {@code next} is a higher degree of now at another place. */
    static void passed(List<Stint> stints, Stint next) {
        boolean followed = !stints.isEmpty() && stints.getLast().kind() == StintKind.EDUCATION && stints.getLast().current() && next.kind() == StintKind.EDUCATION && !next.current()
            && stints.getLast().from().flatMap(from -> next.to().filter(to -> from.year() < to.year())).isPresent();
        boolean higher = followed || !stints.isEmpty() && isStudyOfNow(stints.getLast()) && isStudyOfNow(next) && Degrees.HEIGHT.indexOf(next.degree().orElseThrow()) > Degrees.HEIGHT.indexOf(stints.getLast().degree().orElseThrow());
        if (higher) {
            Stint last = stints.removeLast();
            stints.add(last.over());
        }
    }

    /** 我是某大学研一学生，本科就读于…: whether {@code simple} tells of a degree that comes before the one of now. */
    static boolean isEarlierDegree(List<Stint> stints, String simple) {
        boolean lower = EARLIER_DEGREE.matcher(simple).lookingAt() && stints.stream().anyMatch(HanContinuations::isStudyOfNow);
        return lower && stints.stream().filter(HanContinuations::isStudyOfNow).allMatch(stint -> Degrees.HEIGHT.indexOf(stint.degree().orElseThrow()) > Degrees.first(simple).map(Degrees.HEIGHT::indexOf).orElse(Degrees.HEIGHT.size()));
    }

    private static boolean isStudyOfNow(Stint stint) {
        return stint.kind() == StintKind.EDUCATION && stint.current() && stint.degree().filter(Degrees.HEIGHT::contains).isPresent();
    }

    /** Whether {@code clause} is nothing but the year of studies in which somebody is, of those that stand last in {@code stints} or at {@code home}, which it completes. */
    static boolean inYear(List<Stint> stints, RichText clause, Optional<String> home, int source) {
        Matcher year = YEAR_OF_STUDY.matcher(Folding.simplified(clause.text()));
        if (!year.matches()) {
            return false;
        }
        Optional<Degree> degree = Degrees.first(year.group("title")).or(() -> HanClause.ofYear(year.group("title")));
        boolean told = !stints.isEmpty() && stints.getLast().kind() == StintKind.EDUCATION && stints.getLast().to().isEmpty() && stints.getLast().institution().isPresent() && (stints.getLast().degree().isEmpty() || stints.getLast().degree().equals(degree));
        if (told) {
            stints.add(stints.removeLast().withDegree(degree).ongoing());
        } else if (stints.isEmpty() && home.isPresent()) {
            stints.add(new Stint(StintKind.EDUCATION, Optional.of(Institution.named(home.get())), "", year.group("title"), degree, "", Optional.empty(), Optional.empty(), true, source, clause.lines()));
        }
        return told || stints.size() == 1 && home.isPresent();
    }

    /** {@code stint} as that of {@code degree} where it is a study of which no degree is said. */
    static Stint ofDegree(Stint stint, Optional<Degree> degree) {
        boolean untold = stint.kind() == StintKind.EDUCATION && stint.degree().isEmpty() && degree.isPresent();
        return untold ? stint.withDegree(degree) : stint;
    }
}
