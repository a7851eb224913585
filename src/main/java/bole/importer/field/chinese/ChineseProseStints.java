package bole.importer.field.chinese;

import bole.importer.field.form.Degrees;
import bole.importer.field.form.Graduations;
import bole.importer.field.form.HanYears;
import bole.importer.field.place.JoinedPlaces;
import bole.importer.field.place.LatinPlaces;
import bole.importer.field.place.Referents;
import bole.importer.page.RichText;
import bole.profile.Degree;
import bole.profile.Institution;
import bole.profile.Stint;
import bole.profile.StintKind;
import bole.text.DateInterval;
import bole.text.Folding;
import bole.text.FoundDate;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Stints told in Chinese sentences: "我是清华大学计算机系的博士生", "现任…副教授", "2020年于…获得博士学位". */
public final class ChineseProseStints {

    private static final Wording ALSO = Wording.of("^(?:并|还|同时|又|及|后)(?!.*(?:现|目前))");
    /** 后加入…: what came after the time that is told before. */
    private static final Wording MOVED_ON = Wording.of("后来?(?:加入|入职|加盟|调入|转入|转至|前往|进入)");
    private static final Wording PAST = Wording.of("曾|^前(?=[\\u3400-\\u9fff]{4})(?![海沿进程田瞻哨锋往去者])|(?:实习|工作|任职|访问|学习|交流|待|干|做|当|担任)过|有幸(?=[在于加进])|^(?:第?[一二三四另]|其中一|前)一?段是?在|大[一二三四五](?:暑假|暑期|寒假|期间)|^(?!.*(?:目前|现在|至今|已)).*(?:实习|工作|任职)了?(?:近|约)?(?:[一二三四五六七八九十两半数几\\d]{1,3}个?多?(?:月|年|周))|(?:读博|读研|读书|求学|上学)的?(?:时|那)|此前|之前|先前|早前|早年|起初|最初|先后|出站(?!后|至今)|毕业|获得|取得|历任|分别|期间|其间|获(?=.{0,14}(?:学位|学士|硕士|博士))");
    /** 甲大学与乙大学双博士: a degree of each of two universities. */
    private static final Wording TWO_DEGREES = Wording.of("[双雙](?:博士|硕士|碩士|学士|學士|学位|學位)");
    /** 在甲大学和乙大学 | 学习天文: studies at each of the places joined. */
    private static final Wording STUDIED_AT = Wording.of("[和与及、][^，,；;]{2,20}(?<!参观|考察|进修|交流|访问|短期|培训|交换)(?:学习|求学|深造|就读|念书)(?:了|过)?[\\u3400-\\u9fff]{0,8}$");
    private static final Wording AWARDED = Wording.of("^(?!.*[在于任为])[^，,]{2,8}青年学者(?:[（(]\\d{4}[)）])?$|(?:奖|称号|荣誉|奖项)(?:$|[、等（(”》])");
    private static final Wording OTHERS = Wording.of("导师是|期刊|会议|论文|奖学金|合作者");
    /** "加入晶湖大学之前，…": the time before something else that is told elsewhere. */
    private static final Wording BEFORE = Wording.of("在?(?:此|这|那)之?前[，,]?|(?:在)?(?:更早|再|再往)(?:些|一些)?(?:之前|以前|前)[，,]?|在?[^，,。；;]{0,8}?攻读[^，,。；;]{0,20}?(?:之前|以前|前)[，,]?|(?:在)?[^，,。；;]{0,8}?(?:加入|入职|加盟|来到?|就职于|任职于|进入|前往|回国|任教于?)[^，,。；;]{0,30}?(?:之前|以前|(?<=[学司院所校])前)[，,]?|(?:在)?(?:加入|入职|加盟)[^，,。；;]{2,16}(?<!目)前[，,]");
    /** The person a sentence is about, set before what it tells: "滕若澜教授：", "Ruolan Teng（滕若澜），". */
    private static final Wording SUBJECT = Wording.of("(?:\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}\\s?(?:[（(][\\u3400-\\u9fff]{2,4}[)）])?|[\\u3400-\\u9fff]{2,4}?(?:副?教授|博士|老师|研究员|院士|先生|女士)?(?:\\s?[（(][A-Za-z ]{3,30}[)）])?)");
    /** 从远山大学 | 调入晶湖大学: where somebody came from. */
    private static final Wording CAME_FROM = Wording.of("(?:[从由]|(?:推免|保送|保研)自)[^，,；;]{2,20}?(?=调入|转入|转至|调至|调到|加盟|加入|来到|跳槽|入职|进入)");
    /** What is told of a person beside a career. */
    private static final Wording DETAIL = Wording.of("男|女|[\\u3400-\\u9fff]{1,4}族|中共党员|民盟盟员|九三学社社员|(?!.*(?:始|责|选|伙|持|系|头|承|起|究|导|表|理|事)人)[\\u3400-\\u9fff]{2,6}人|(?:生于)?(?:19|20)\\d\\d ?年 ?(?:\\d{1,2} ?月 ?)?(?:\\d{1,2} ?日 ?)?(?:出?生|出生于[\\u3400-\\u9fff]{2,10})");
    /** What is taught or edited, not studied. */
    private static final Wording TEACHING = Wording.of("教材|课程|主讲|讲授|授课|(?:本科|研究生|承担)[^，,。；;]{0,8}教学(?:工作|任务|$)|教学(?:成果|改革|名师)|精品|育人|指导[^，,。；;]{0,16}(?:硕士|博士|本科|研究|毕业)生|[带帶]领[^，,。；;]{0,10}学生");
    /** 担任晶湖大学潮汐课程 | 讲师: a post that a course names. */
    private static final Wording LECTURES = Wording.of("(?:现?任|担任|现为|聘为)[^，,]{4,24}(?:讲师|教师|教授)$");
    private static final Wording OWN_STUDY = Wording.of("毕业于|获[^，,]{0,60}学位|取得[^，,]{0,60}学位|就读|攻读|在读");
    /** 博士，毕业于…, 博士三年级，就读于…: a degree that stands before its school. */
    static final Wording DEGREE_AHEAD = Wording.of("(?:[\\u3400-\\u9fff]{1,2}学)?(?:博士|硕士|学士|本科)(?:学位|(?:研究)?生)?(?:[一二三四五六]年级)?(?:在读)?(?:学?生)?");
    /** 博士毕业后，…: what came before what is told, without its place. */
    static final Wording AFTER_DEGREE = Wording.of("^[^，,。；;、]{0,12}?(?:(?:博士|硕士|本科|研究生|大学|硕博|学成)?(?:顺利)?毕业|(?:博士后|博后)?(?:期满)?出站)(?:之后|以后|后)(?:[，,]|先|即|便|就|又|曾)?");
    /** 滕博士曾任职于…: whom a sentence is about. */
    private static final Wording COURTESY = Wording.of("[\\u3400-\\u9fff]{1,3}(?:博士|教授|老师|先生|女士|研究员|医生)(?=曾|现|目前|于|自|先后|长期|加入|入职|回国|进入|来到|调入|任(?!何)|历任|\\d{4})");
    private static final Wording TIME = Wording.of("[于自]?(?:19|20)\\d\\d ?年 ?(?:\\d{1,2} ?月)?(?:起|底|初)?[，,]");
    /** 晶湖大学本硕: studies and nothing else, before the post of now. */
    private static final Wording SCHOOLED = Wording.of("^[^，,在于]{2,24}(?:本硕博?|本博|硕博|本科|硕士|博士)(?:毕业)?$");
    /** 前腾讯算法工程师，现 | 美团架构师. */
    private static final Wording NOW_AT = Wording.of("现(?![任为在是就供职工居已于担代读金象有场状做从研攻主负阶])(?=[\\u3400-\\u9fffA-Za-z])");
    /** A post that who has another one now held before. */
    private static final Wording PASSING = Wording.of("博士后|博后|访问|访学|实习");
    /** 晶湖大学访问学者: what nobody calls himself or herself without saying that it is so now. */
    private static final Wording VISITING = Wording.of("^(?!我|本人)[^，,]{4,24}(?:访问|公派)(?:学者|学生|教授|研究员)$");
    /** 2018年于某大学获得博士学位后 | ，前往…: what follows at once. */
    private static final Wording THEN = Wording.of("(?:学位|毕业|出站|答辩)(?:之|以)?后$");
    /** How many clauses of a row of attributes may name posts. */
    private static final int MOST_ATTRIBUTES = 8;
    /** How long a clause may be whose span of time the next one has, beside the time. */
    private static final int LONGEST_OPENING = 14;
    private static final int LONGEST = 1_200;

    private ChineseProseStints() {
    }

    /**
     * The stints told in {@code sentence}, clause by clause; a date at its beginning holds for the clause after it.
     *
     * @param earlier the institution last named before the sentence, which 同校 means
     */
    public static List<Stint> read(RichText sentence, int source, Optional<String> earlier) {
        List<Stint> listed = HanExperiences.in(sentence, source);
        if (!listed.isEmpty()) {
            return listed;
        }
        String simple = Folding.simplified(sentence.text());
        return HanSteps.goingOn(HanSteps.ofDoctor(told(Graduations.without(HanPatrons.without(withoutCourtesy(sentence, simple))), source, earlier), simple), simple);
    }

    private static RichText withoutCourtesy(RichText sentence, String simple) {
        Matcher courtesy = COURTESY.matcher(simple);
        Matcher time = TIME.matcher(simple);
        if (courtesy.lookingAt()) {
            return sentence.from(courtesy.end());
        }
        return time.lookingAt() && courtesy.region(time.end(), simple.length()).lookingAt() ? sentence.without(time.end(), courtesy.end()) : sentence;
    }

    private static List<Stint> told(RichText sentence, int source, Optional<String> earlier) {
        String told = Folding.simplified(sentence.text());
        int others = told.length() > LONGEST ? 0 : HanOthers.begin(told);
        if (others < told.length()) {
            return others == 0 ? List.of() : told(sentence.slice(0, others), source, earlier);
        }
        Matcher before = BEFORE.matcher(told);
        boolean over = before.lookingAt();
        List<RichText> clauses = ChineseClauses.of(over ? sentence.from(before.end()) : sentence).stream().filter(clause -> !DETAIL.matcher(Folding.simplified(clause.text())).matches()).toList();
        List<Stint> stints = new ArrayList<>(HanDegrees.atSchool(clauses, source));
        Optional<FoundDate> carried = Optional.empty();
        Optional<FoundDate> latest = Optional.empty();
        boolean present = false;
        boolean past = over;
        boolean begun = false;
        boolean opening = true;
        Optional<String> home = Optional.empty();
        for (RichText clause : clauses) {
            String simple = Folding.simplified(clause.text());
            boolean taught = HanOthers.asks(simple) || TEACHING.matcher(simple).find() && !OWN_STUDY.matcher(simple).find() && !LECTURES.matcher(simple).find();
            List<Stint> respective = taught ? List.of() : HanDegrees.respectively(clause, source);
            if (!respective.isEmpty() || taught || OTHERS.matcher(simple).find() && !HanClause.STUDY.matcher(simple).find() || AWARDED.matcher(simple).find()) {
                stints.addAll(respective);
                carried = respective.isEmpty() && !taught ? HanTimes.of(clause.text()).filter(date -> !date.range()) : Optional.empty();
                opening = false;
                continue;
            }
            Optional<String> rank = HanRanks.title(clause).filter(title -> HanRanks.isRank(title) || stints.isEmpty());
            boolean rises = rank.isPresent() && begun && stints.getLast().kind() == StintKind.EMPLOYMENT;
            if (rises) {
                HanRanks.rise(stints, rank.get());
                continue;
            }
            if (rank.isPresent() && home.isPresent() && stints.isEmpty()) {
                stints.add(HanRanks.at(home.get(), rank.get(), clause, source));
                continue;
            }
            if (HanContinuations.inYear(stints, clause, home, source)) {
                continue;
            }
            home = HanRanks.home(clause);
            Optional<FoundDate> when = HanTimes.of(clause.text());
            if (HanContinuations.again(stints, clause, when)) {
                begun = stints.getLast().current();
                carried = Optional.empty();
                continue;
            }
            if (HanContinuations.promoted(stints, simple, when) || HanContinuations.begun(stints, simple, when) || HanContinuations.obtained(stints, simple, when) || HanContinuations.spanned(stints, simple, when) || HanContinuations.nextClass(stints, clause, simple)) {
                continue;
            }
            HanContinuations.graduated(stints, simple, when);
            HanSteps.leftStation(stints, simple, when);
            HanSteps.left(stints, simple, when);
            HanSteps.sentOn(stints, simple);
            when = when.isPresent() ? when : HanTimes.following(stints, simple);
            when = when.isPresent() ? when : HanYears.find(simple, told.substring(0, Math.max(0, told.indexOf(simple))));
            when = when.isPresent() ? when : ALSO.matcher(simple).find() && !MOVED_ON.matcher(simple).lookingAt() && latest.filter(FoundDate::range).isPresent() ? latest : opening || !HanTenses.isNow(simple) || HanTimes.sets(simple) ? carried : Optional.empty();
            latest = when.filter(date -> date.start() == 0 || "（(".indexOf(clause.text().charAt(Math.min(date.start(), clause.text().length()) - 1)) < 0);
            boolean now = HanTenses.isNow(simple);
            past = over || HanContinuations.isEarlierDegree(stints, simple) || PAST.matcher(simple).find() && !HanClause.RANKS.matcher(simple).find() || past && when.isEmpty() && (!now || ALSO.matcher(simple).find());
            present = now || present && !past;
            boolean first = stints.isEmpty() && clause == clauses.getFirst();
            boolean subject = stints.isEmpty() && clauses.indexOf(clause) == 1 && SUBJECT.matcher(clauses.getFirst().text()).matches();
            boolean attribute = !first && !subject && !past && clauses.indexOf(clause) < MOST_ATTRIBUTES && HanTenses.isNamed(clause.text()) && (SUBJECT.matcher(clauses.getFirst().text()).matches() || ChineseClauses.HONOUR.matcher(clauses.getFirst().text()).find() || HanTenses.isNamed(clauses.getFirst().text()) || Degrees.first(simple).isEmpty() && SCHOOLED.matcher(Folding.simplified(clauses.getFirst().text())).find());
            boolean named = attribute || (first || subject) && (HanTenses.isNamed(clause.text()) || HanTenses.isOfSubject(clause.text()));
            boolean passed = first && !clauses.getFirst().text().contains("现") && named && VISITING.matcher(simple).find() || attribute && (PASSING.matcher(simple).find() || Degrees.first(simple).isPresent()) && !stints.isEmpty();
            boolean opensNow = NOW_AT.matcher(simple).lookingAt() && HanTenses.isNamed(simple.substring(1));
            HanClause.Told tense = new HanClause.Told(when, (present || named || opensNow) && !over && !passed, !opensNow && past || passed, HanTenses.isDegreeAlone(simple));
            Matcher degree = AFTER_DEGREE.matcher(simple);
            RichText rest = degree.lookingAt() && degree.end() < simple.length() && LatinPlaces.employerEnd(simple.substring(0, degree.end())) < 0 && (LatinPlaces.employerEnd(simple.substring(degree.end())) > 0) ? clause.from(degree.end() - (HanClause.LATER.matcher(simple).region(degree.end() - 1, simple.length()).lookingAt() ? 1 : 0)) : clause;
            rest = opensNow ? rest.from(1) : rest;
            Matcher from = CAME_FROM.matcher(rest.text());
            rest = from.find() ? rest.from(from.end()) : rest;
            Optional<Stint> stint = HanClause.stint(rest, tense, Referents.last(stints).or(() -> earlier), source);
            stint.filter(one -> HanTenses.BEGINNING.matcher(simple).find()).ifPresent(one -> HanContinuations.end(stints, one));
            stint.ifPresent(one -> HanSteps.moved(stints, one, simple));
            Optional<Degree> ahead = clauses.indexOf(clause) > 0 && DEGREE_AHEAD.matcher(Folding.simplified(clauses.get(clauses.indexOf(clause) - 1).text())).matches() ? Degrees.first(clauses.get(clauses.indexOf(clause) - 1).text()) : Optional.empty();
            stint.ifPresent(one -> HanContinuations.passed(stints, one));
            stint.map(one -> HanContinuations.ofDegree(one, ahead)).map(one -> HanRanks.ranked(one, clauses.subList(0, clauses.indexOf(clause)))).ifPresent(one -> stints.addAll(HanRanks.list(each(one, clause.text()), clause, simple)));
            begun = stint.isPresent() ? HanTenses.BEGINNING.matcher(simple).find() || stint.get().current() || HanClause.RANKS.matcher(simple).find() : begun;
            carried = stint.isPresent() && !THEN.matcher(simple).find() ? Optional.empty() : when.filter(date -> stint.isEmpty() || !date.range());
            opening = carried.filter(date -> date.range() && !date.interval().current() && simple.length() - date.end() + date.start() >= LONGEST_OPENING).isEmpty();
        }
        return stints;
    }

    /** {@code stint} at each of the institutions that a clause joins: 在甲大学和乙大学从事博士后研究. */
    private static List<Stint> each(Stint stint, String clause) {
        List<Stint> all = new ArrayList<>(List.of(stint));
        String name = stint.institution().map(Institution::name).orElse("");
        int start = clause.indexOf(name);
        boolean one = start < 0 || name.isEmpty() || stint.kind() == StintKind.EDUCATION && !JoinedPlaces.SEVERAL.matcher(clause).find() && !TWO_DEGREES.matcher(clause).find() && !HanClause.STUDIED.matcher(Folding.simplified(clause.substring(0, start))).find() && !STUDIED_AT.matcher(Folding.simplified(clause)).find();
        for (JoinedPlaces.Place further : one ? List.<JoinedPlaces.Place>of() : JoinedPlaces.after(clause, start + name.length())) {
            DateInterval when = further.when().map(FoundDate::interval).orElse(new DateInterval(stint.from(), stint.to(), stint.current()));
            all.add(new Stint(stint.kind(), Optional.of(Institution.named(further.name())), further.unit(), stint.title(), stint.degree(), stint.field(), when.from(), when.to(), when.current(), stint.source(), stint.lines()));
        }
        return all;
    }
}
